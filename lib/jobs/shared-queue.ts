import { beforeClosing, getStore } from "#lib/store/shared-store.ts";
import { openQueue, type Queue } from "./queue.ts";
import { type ReadingThread, readingThread } from "./thread.ts";

/** The bundles of a server are loaded apart; what hangs on `globalThis` they share. */
const shared = globalThis as typeof globalThis & {
  datelineQueue?: Promise<Queue> | undefined;
  datelineThread?: ReadingThread | undefined;
};

/** The one queue of this server process, opened on the first call. After a failure the next call tries again. */
export function getQueue(): Promise<Queue> {
  shared.datelineQueue ??= openShared().catch((error: unknown) => {
    shared.datelineQueue = undefined;
    throw error;
  });
  return shared.datelineQueue;
}

async function openShared(): Promise<Queue> {
  const store = await getStore();
  const queue = await openQueue(store, { maintains: store.engine === "pglite" });
  beforeClosing(queue.close);
  return queue;
}

/** The one reading thread of this server process. */
export function getThread(): ReadingThread {
  shared.datelineThread ??= readingThread();
  return shared.datelineThread;
}
