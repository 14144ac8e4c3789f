/** Run by open.test.ts in a process of its own: opens a store as a server does and waits to be told to stop. */
import { getStore } from "./shared-store.ts";

const store = await getStore();
process.stdout.write(`open ${store === (await getStore())}\n`);
setInterval(() => undefined, 1000);
