/** `npm run worker`: takes jobs from the queue of a PostgreSQL database, on any number of machines. */
import { readConfig } from "#lib/config.ts";
import { openQueue } from "#lib/jobs/queue.ts";
import { work } from "#lib/jobs/work.ts";
import { programTools } from "#lib/jobs/work-in-server.ts";
import { openStore } from "#lib/store/open.ts";
import { loadEnvironmentFiles } from "./steps.mjs";

/** Works until it is told to stop by Ctrl-C or SIGTERM; the job that runs is done to its end, a second signal ends it at once. */
async function runWorker(): Promise<void> {
  loadEnvironmentFiles();
  const config = readConfig();
  if (!config.databaseUrl)
    throw new Error(
      "Workers share a PostgreSQL database: set DATABASE_URL. On the embedded store the server does this work itself.",
    );
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      console.error("Stopping after the job that runs.");
      stop.abort();
    });
  const store = await openStore(config);
  const queue = await openQueue(store, { maintains: true });
  console.error("The worker is ready.");
  const onError = (what: string, error: unknown) => console.error(`${what}:`, error);
  try {
    await work(queue, programTools(), { signal: stop.signal, onError });
  } finally {
    await queue.close();
    await store.close();
  }
}

runWorker().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (process.env.DEBUG) console.error(error);
  process.exitCode = 1;
});
