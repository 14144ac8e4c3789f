import type { Reader } from "#lib/ingest/ingest-articles.ts";
import { programVersion } from "#lib/ingest/rules-version.ts";
import { fetchIncoming, readFeed, readIncoming } from "#lib/intake/index.ts";
import { beforeClosing } from "#lib/store/shared-store.ts";
import type { Queue } from "./queue.ts";
import type { Tools } from "./run-job.ts";
import { getQueue, getThread } from "./shared-queue.ts";
import { work } from "./work.ts";

/** What jobs work with in this program; `elsewhere` reads articles where they are not to be read in this thread. */
export const programTools = (elsewhere?: Reader["extractArticle"]): Tools => ({
  version: programVersion(),
  reader: async () => (await import("#lib/ingest/index.ts")).programReader(elsewhere),
  readIncoming,
  fetchIncoming,
  readFeed,
});

/**
 * Works in this server process where no other can: on the embedded store, which one process has to itself. On PostgreSQL it returns at
 * once; there `npm run worker` does the work. Resolves when the server is told to stop. A store that cannot be opened is told to the
 * log, and by every answer of the server.
 */
export async function workInServer(): Promise<void> {
  try {
    const queue = await getQueue();
    if (queue.store.engine === "pglite") await workOn(queue);
  } catch (error) {
    logError("it does not run", error);
  }
}

async function workOn(queue: Queue): Promise<void> {
  const thread = getThread();
  const stop = new AbortController();
  const tools = programTools(thread.read);
  const working = work(queue, tools, { signal: stop.signal, onError: logError });
  beforeClosing(async () => {
    stop.abort();
    await working;
    await thread.close();
  });
  await working;
}

function logError(what: string, error: unknown): void {
  process.stderr.write(`worker: ${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
