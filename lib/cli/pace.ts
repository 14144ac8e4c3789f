/** How far some work was at a time: `amount` of it, in any unit, at `atMs`. */
export interface Sample {
  readonly atMs: number;
  readonly amount: number;
}

/** What is looked back on: long enough to even out portions, short enough to follow a change. */
const WINDOW_MS = 60_000;
/** Earlier nobody can tell. */
const MIN_MS = 2000;

/** The samples that count for the pace, with a new one; the first of them is the last one older than the window. */
export function withSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const recent = samples.findIndex(({ atMs }) => atMs >= sample.atMs - WINDOW_MS);
  return [...samples.slice(Math.max(0, recent < 0 ? samples.length - 1 : recent - 1)), sample];
}

/** Amount per second over the samples; null where it is too early to tell. */
export function perSecond(samples: readonly Sample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.atMs - first.atMs < MIN_MS) return null;
  return ((last.amount - first.amount) * 1000) / (last.atMs - first.atMs);
}

/** A time as a person says it: "40 seconds", "3 minutes", "2 hours 5 minutes". */
export function durationOf(seconds: number): string {
  const [MINUTE, HOUR] = [60, 3600];
  const some = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (seconds < MINUTE) return some(Math.max(1, Math.ceil(seconds)), "second");
  if (seconds < HOUR) return some(Math.ceil(seconds / MINUTE), "minute");
  const minutes = Math.ceil((seconds % HOUR) / MINUTE) % 60;
  const hours = Math.floor(Math.ceil(seconds / MINUTE) / 60);
  return minutes === 0 ? some(hours, "hour") : `${some(hours, "hour")} ${some(minutes, "minute")}`;
}
