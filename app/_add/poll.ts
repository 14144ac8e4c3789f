import type { JobListJson } from "#lib/wire/job-json.ts";

const FIRST_MS = 1_000;
const LONGEST_MS = 10_000;
const BACK_OFF = 1.5;

/** How long to wait before asking again, in ms: a second while something changes, ever longer while nothing does. */
export function nextPause(pauseMs: number | null, before: JobListJson | null, now: JobListJson): number {
  const isSame = before !== null && JSON.stringify(before) === JSON.stringify(now);
  return isSame && pauseMs !== null ? Math.min(LONGEST_MS, pauseMs * BACK_OFF) : FIRST_MS;
}

/** Whether nothing of it waits or runs any more. */
export const isOver = ({ waiting, running }: JobListJson): boolean => waiting + running === 0;
