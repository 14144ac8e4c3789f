import type { CalendarBin, CalendarUnit } from "#lib/tiles/calendar-bins.ts";

/** A year written under a figure. */
export interface Tick {
  /** Place of the bar under whose start it stands. */
  readonly at: number;
  readonly label: string;
}

/** More years than this would run into each other on a telephone. */
const MAX_TICKS = 6;

/**
 * The years to write under bars: where a year begins, at most six of them, and the first where the next one would not run into it.
 * Of years, decades and centuries each bar begins one.
 */
export function ticksOf(unit: CalendarUnit | "stretch", bins: readonly CalendarBin[]): readonly Tick[] {
  const all = bins.map(({ edtf }, at) => ({ at, label: yearOf(edtf) }));
  const [first] = all;
  const starts = all.filter(({ at, label }) => label !== (all[at - 1] ?? first)?.label);
  const second = starts[0]?.at ?? bins.length;
  const isClear = first && (unit === "month" || unit === "stretch" ? second >= bins.length / MAX_TICKS : true);
  const candidates = isClear ? [first, ...starts] : starts;
  const every = Math.ceil(candidates.length / MAX_TICKS);
  return candidates.filter((_, place) => place % every === 0);
}

/** "2023" of "2023-03", "1850" of "185X", "-0090" of "-0090/-0081". */
const yearOf = (edtf: string): string => (edtf.match(/^-?[\dX]{4}/)?.[0] ?? edtf).replaceAll("X", "0");
