// Run by bench-store.ts in a process of its own: opens the embedded store in a folder, asks every question once, and prints what it then has resident, in MB.
import { openPglite } from "#lib/store/pglite.ts";
import { FILTERS, QUESTIONS } from "./bench-questions.ts";

const store = await openPglite(process.argv[2]!);
for (const ask of Object.values(QUESTIONS)) for (const filter of Object.values(FILTERS)) await ask(store, filter, 1);
console.log((process.memoryUsage().rss / 1_000_000).toFixed(0));
await store.close();
