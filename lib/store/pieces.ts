import { END_DAY, FIRST_DAY, MAX_LEVEL } from "#lib/tiles/address.ts";
import type { Days } from "./selected.ts";
import type { Bucket } from "./tally.ts";

/** The fewest buckets that make up some days of the axis, at most two of a level, in order of time; none for no days. */
export function piecesOf({ startDay, endDay }: Days): readonly Bucket[] {
  let start = Math.max(startDay, FIRST_DAY) - FIRST_DAY;
  let end = Math.min(endDay, END_DAY) - FIRST_DAY;
  const early: Bucket[] = [];
  const late: Bucket[] = [];
  for (let level = MAX_LEVEL; start < end; level -= 1) {
    if (start % 2 === 1) {
      early.push({ level, bucket: start });
      start += 1;
    }
    if (end % 2 === 1 && start < end) {
      end -= 1;
      late.push({ level, bucket: end });
    }
    start /= 2;
    end /= 2;
  }
  return [...early, ...late.reverse()];
}
