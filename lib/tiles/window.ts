import type { DayRange } from "./address.ts";

/** Shortest window: three days side by side. */
export const MIN_WINDOW_DAYS = 3;
/** Longest window: beyond it the labels of the axis are centuries apart. */
export const MAX_WINDOW_DAYS = 366 * 2000;

/** Room left and right of what a window shows, as a part of its length: first and last labels keep clear of the edges. */
const MARGIN = 0.06;
/** Days before and after a single day, so that an event stands in its month. */
const CONTEXT_DAYS = 21;

/** The days `[start, end)` with a margin; never shorter than a few weeks. */
export function windowAround({ startDay, endDay }: DayRange): DayRange {
  const margin = Math.max(Math.ceil((endDay - startDay) * MARGIN), CONTEXT_DAYS);
  return { startDay: startDay - margin, endDay: endDay + margin };
}

/** A width to lay out for before a browser has told its own; a desk's, so that the first HTML is right for most. */
export const ASSUMED_WIDTH_PX = 900;
/** Room for the label of the last event, which stands to its right. */
const LAST_LABEL_PX = 240;
const FIRST_MARGIN_PX = 24;

/** A window on an axis of that width which shows all the days and has room for the label of the last event; never shorter than a few weeks. */
export function windowOfAll({ startDay, endDay }: DayRange, axisPx: number): DayRange {
  const days = Math.max(endDay - startDay, CONTEXT_DAYS);
  const label = Math.min(LAST_LABEL_PX, axisPx * 0.4);
  const daysPerPx = days / (axisPx - label - Math.min(FIRST_MARGIN_PX, axisPx * 0.1));
  const before = Math.max(Math.ceil(FIRST_MARGIN_PX * daysPerPx), 1);
  return { startDay: startDay - before, endDay: startDay + days + Math.ceil(label * daysPerPx) };
}

/** The days of a cluster with so little margin that its members come apart; never shorter than `MIN_WINDOW_DAYS`. */
export function windowInside({ startDay, endDay }: DayRange): DayRange {
  const margin = Math.max(
    Math.ceil((endDay - startDay) * 0.15),
    Math.ceil((MIN_WINDOW_DAYS * 2 - (endDay - startDay)) / 2),
    1,
  );
  return { startDay: startDay - margin, endDay: endDay + margin };
}

/** A window of `days` around the same middle. */
export function resized(window: DayRange, days: number): DayRange {
  const length = Math.round(Math.min(Math.max(days, MIN_WINDOW_DAYS), MAX_WINDOW_DAYS));
  const startDay = Math.round((window.startDay + window.endDay - length) / 2);
  return { startDay, endDay: startDay + length };
}

/** The same length, moved so that `day` lies within, a quarter from the edge it was beyond; the window itself where it already does. */
export function movedTo(window: DayRange, day: number): DayRange {
  const length = window.endDay - window.startDay;
  if (day >= window.startDay && day < window.endDay) return window;
  const startDay = Math.ceil(day < window.startDay ? day - length / 4 : day - (length * 3) / 4);
  return { startDay, endDay: startDay + length };
}

/** The window with half its length on each side: what is loaded and laid out, so that a short drag shows no gap. */
export function padded(window: DayRange): DayRange {
  const margin = Math.ceil((window.endDay - window.startDay) / 2);
  return { startDay: window.startDay - margin, endDay: window.endDay + margin };
}
