import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** One million bytes. */
export const MB = 1_000_000;

export const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

/** Processor time of one call, in milliseconds, that of collecting garbage in other threads included: other programs do not count. */
export function msOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Best of several calls, in milliseconds: the least disturbed by whatever else the machine does. */
export const bestMs = (work: () => unknown, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => msOf(work)));

/** How long two pieces of work are compared, in processor time: first each alone for `warmUpMs`, then in turns for `ms`, at least `turns` of them. */
export interface Timing {
  readonly warmUpMs: number;
  readonly ms: number;
  readonly turns: number;
  /** Least length of a turn: long enough that what the other work left in the processor's caches is soon gone. */
  readonly turnMs: number;
}

/**
 * Best of many calls of two pieces of work, in milliseconds of processor time. They take turns, so that what slows the machine for a
 * while slows both.
 */
export function bestOfBoth(
  first: () => unknown,
  second: () => unknown,
  { warmUpMs, ms, turns, turnMs }: Timing,
): readonly [firstMs: number, secondMs: number] {
  const works = [first, second].map((work) => ({
    work,
    calls: Math.max(1, Math.ceil(turnMs / warmedMs(work, warmUpMs))),
    bestMs: Number.POSITIVE_INFINITY,
  }));
  let spentMs = 0;
  for (let turn = 0; turn < turns || spentMs < ms; turn++) {
    for (const each of works) {
      const turnMs = msOf(() => repeat(each.work, each.calls));
      each.bestMs = Math.min(each.bestMs, turnMs / each.calls);
      spentMs += turnMs;
    }
  }
  return [works[0]!.bestMs, works[1]!.bestMs];
}

function repeat(work: () => unknown, times: number): void {
  for (let call = 0; call < times; call++) work();
}

/** Runs for a while, at least twice, and yields the time of the last call. */
function warmedMs(work: () => unknown, warmUpMs: number): number {
  let last = msOf(work);
  let spentMs = last;
  do {
    last = msOf(work);
    spentMs += last;
  } while (spentMs < warmUpMs);
  return last;
}

let collector: (() => void) | null = null;

/** Twice, because what the first round finalises only the second frees. */
function collectGarbage(): void {
  if (!collector) {
    setFlagsFromString("--expose-gc");
    collector = runInNewContext("gc") as () => void;
  }
  collector();
  collector();
}

/** What a result keeps in memory, in bytes, measured after collecting garbage before and after; with the time it took to make. */
export function heapOf(work: () => unknown): { readonly bytes: number; readonly ms: number } {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept: unknown[] = [];
  const ms = msOf(() => kept.push(work()));
  collectGarbage();
  const bytes = Math.max(0, process.memoryUsage().heapUsed - before);
  kept.length = 0;
  return { bytes, ms };
}
