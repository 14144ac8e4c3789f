import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { countUnsettled, type Marked } from "#lib/store/corrections.ts";
import { enqueue, enqueueMerge, type Queue } from "./queue.ts";

/** Between two looks whether a correction took effect, in ms. */
const LOOK_EVERY_MS = 150;

/**
 * Puts into the queue what a correction marked, and waits until it is done, for some time; true where it is. What is not done by then goes on
 * by itself, and whoever is killed in between leaves it to the sweep.
 */
export async function applyCorrection(queue: Queue, { toRead, toMerge }: Marked, patienceMs: number): Promise<boolean> {
  await enqueue(
    queue,
    toRead.map((articleId) => ({
      id: randomUUID(),
      kind: "read" as const,
      data: { intake: null, name: articleId, articleId },
    })),
  );
  if (toMerge.length > 0) await enqueueMerge(queue);
  const ids = [...new Set([...toRead, ...toMerge])];
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(LOOK_EVERY_MS))
    if ((await countUnsettled(queue.store.db, ids)) === 0) return true;
  return false;
}
