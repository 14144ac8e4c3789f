import { boundsOf } from "#lib/edtf/bounds.ts";
import type { DayRange } from "#lib/tiles/address.ts";
import { windowAround } from "#lib/tiles/window.ts";

/** The stretch around a date; of one that is open around the end that is known. */
export function windowOfDate(edtf: string): DayRange {
  const { start, end } = boundsOf(edtf);
  const startDay = Number.isFinite(start) ? start : end - 1;
  return windowAround({ startDay, endDay: Number.isFinite(end) ? end : startDay + 1 });
}
