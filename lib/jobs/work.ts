import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { takeDueFeeds } from "#lib/store/feeds.ts";
import { hasUnmerged } from "#lib/store/save-article.ts";
import type { JobKind } from "#lib/wire/job-json.ts";
import { enqueue, enqueueMerge, type JobData, type Queue } from "./queue.ts";
import { runJob, type Tools } from "./run-job.ts";
import { enqueueUnmerged, enqueueUnread, noteWorker, releaseOrphans } from "./sweep.ts";

export interface WorkOptions {
  /** Aborted: no further job is begun, and `work` resolves once those that run are done. */
  readonly signal: AbortSignal;
  /** Between two looks for feeds that are due and for articles that nobody put into the queue, in ms. */
  readonly sweepMs?: number;
  /** Told of every fault that is not the sender's. */
  readonly onError?: (what: string, error: unknown) => void;
}

/** Less than half of what `listJobs` allows a worker to be silent. */
const SWEEP_MS = 30_000;
/** Between two looks into an empty queue, in ms: at first, and at most. Work that this process brings itself is taken up at once. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 1_000;
/** Jobs taken from the queue at once. Few, because a worker that is ended gives back those that it did not begin. */
const PER_TURN: Readonly<Record<JobKind, number>> = { merge: 1, read: 20, feed: 1, fetch: 1 };
/** What is read is told to the queue at least this often, in ms, so that progress is seen and little is done twice. */
const TELL_EVERY_MS = 500;

/** Work on the processor, and work that waits for other servers: the one does not hold up the other. */
const LANES: readonly (readonly JobKind[])[] = [
  ["merge", "read"],
  ["feed", "fetch"],
];

interface Shift extends Required<Omit<WorkOptions, "sweepMs">> {
  readonly queue: Queue;
  readonly tools: Tools;
}

/** Takes jobs from the queue and does them, until it is told to stop. Any number of processes may do so on one PostgreSQL. */
export async function work(queue: Queue, tools: Tools, options: WorkOptions): Promise<void> {
  const { signal, sweepMs = SWEEP_MS, onError = () => undefined } = options;
  const shift: Shift = { queue, tools, signal, onError };
  const { version } = tools;
  await safely(shift, "taking up what was left", async () => {
    if (queue.store.engine === "pglite") await releaseOrphans(queue);
    await enqueueUnread(queue, { readBy: version.read });
    if (await hasUnmerged(queue.store.db, version.merge)) await enqueueMerge(queue);
  });
  await Promise.all([
    ...LANES.map((kinds) => runLane(shift, kinds)),
    repeat(shift, sweepMs, () => safely(shift, "looking for work", () => sweep(queue))),
  ]);
}

async function sweep(queue: Queue): Promise<void> {
  await noteWorker(queue.store);
  const due = await takeDueFeeds(queue.store.db, Date.now());
  await enqueueFeeds(queue, due);
  await enqueueUnread(queue, { readBy: null });
  await enqueueUnmerged(queue);
}

/** Puts the reading of feeds into the queue; one that waits there already is not put in twice. */
export const enqueueFeeds = (queue: Queue, urls: readonly string[]): Promise<void> =>
  enqueue(
    queue,
    urls.map((url) => ({
      id: crypto.randomUUID(),
      kind: "feed" as const,
      key: url,
      data: { intake: null, name: url, url },
    })),
  );

/** What fails for reasons of the store or of our own is told, and the worker goes on. */
async function safely<T>({ onError, signal }: Shift, what: string, task: () => Promise<T>): Promise<T | null> {
  try {
    return await task();
  } catch (error) {
    if (!signal.aborted) onError(what, error);
    return null;
  }
}

async function repeat({ signal }: Shift, everyMs: number, task: () => Promise<unknown>): Promise<void> {
  while (!signal.aborted) {
    await task();
    await pause(everyMs, signal);
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined);

async function runLane(shift: Shift, kinds: readonly JobKind[]): Promise<void> {
  let pauseMs = FIRST_PAUSE_MS;
  while (!shift.signal.aborted) {
    let taken = 0;
    for (const kind of kinds) taken += (await safely(shift, kind, () => takeTurn(shift, kind))) ?? 0;
    pauseMs = taken > 0 ? FIRST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
    if (taken === 0 && (await hasNews(shift, pauseMs))) pauseMs = FIRST_PAUSE_MS;
  }
}

/** Waits a while, or until this process itself puts something into the queue. */
async function hasNews({ queue, signal }: Shift, ms: number): Promise<boolean> {
  const over = new AbortController();
  const news = once(queue.news, "work", { signal: over.signal }).then(
    () => true,
    () => false,
  );
  const quiet = pause(ms, AbortSignal.any([signal, over.signal])).then(() => false);
  const result = await Promise.race([news, quiet]);
  over.abort();
  return result;
}

interface Taken {
  readonly id: string;
  readonly data: JobData;
}

/** Takes some jobs of one kind and does them, one after the other; yields how many. Those not begun when the worker is told to stop go back. */
async function takeTurn(shift: Shift, kind: JobKind): Promise<number> {
  const { queue, signal } = shift;
  if (signal.aborted) return 0;
  const jobs: readonly Taken[] = await queue.boss.fetch<JobData>(kind, { batchSize: PER_TURN[kind] });
  let done: string[] = [];
  let toldAt = performance.now();
  const tell = async (): Promise<void> => {
    await complete(queue, kind, done);
    done = [];
    toldAt = performance.now();
  };
  for (const [place, job] of jobs.entries()) {
    if (signal.aborted) {
      await giveBack(queue, kind, jobs.slice(place));
      break;
    }
    if (await doOne(shift, kind, job)) done.push(job.id);
    if (performance.now() - toldAt > TELL_EVERY_MS) await tell();
  }
  await tell();
  return jobs.length;
}

/** Merging is asked for before the jobs count as done: ended in between, they are found done once more. */
async function complete(queue: Queue, kind: JobKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  if (kind === "read") await enqueueMerge(queue);
  await queue.boss.complete(kind, [...ids]);
  if (kind === "merge") await forgetFailedMerges(queue);
}

/** What a merge did not do, a later one does. */
const forgetFailedMerges = ({ store }: Queue): Promise<unknown> =>
  store.run("delete from pgboss.job where name = $1 and state = 'failed'", ["merge"]);

async function giveBack({ boss }: Queue, kind: JobKind, jobs: readonly Taken[]): Promise<void> {
  const ids = jobs.map(({ id }) => id);
  await boss.cancel(kind, ids);
  await boss.resume(kind, ids);
}

async function doOne(shift: Shift, kind: JobKind, { id, data }: Taken): Promise<boolean> {
  const { queue, tools, signal } = shift;
  try {
    const done = await runJob(kind, queue, tools, data, signal);
    if (!done.ok) await failJob(queue, kind, id, done.error.reason, done.error.isFinal);
    return done.ok;
  } catch (error) {
    shift.onError(`${kind} "${data.name}"`, error);
    await failJob(queue, kind, id, error instanceof Error ? error.message : String(error), false);
    return false;
  }
}

async function failJob(queue: Queue, kind: JobKind, id: string, message: string, isFinal: boolean): Promise<void> {
  if (isFinal)
    await queue.store.run("update pgboss.job set retry_limit = retry_count where name = $1 and id = $2", [kind, id]);
  await queue.boss.fail(kind, id, { message });
}
