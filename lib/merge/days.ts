import type { Bounds } from "#lib/edtf/bounds.ts";
import { isApproximate } from "#lib/edtf/value.ts";
import type { Telling } from "./telling.ts";

/** How far apart the days of one event may be told. */
export const MAX_DRIFT_DAYS = 2; // Reports of one meeting differ by up to two days (time zones, the day of printing).

/** Days that a drift leaves the same. */
export const drifts = (a: Bounds, b: Bounds): boolean =>
  Math.max(a.start, b.start) - Math.min(a.end, b.end) <= MAX_DRIFT_DAYS;

/** True where the day itself is approximate. */
export const isLoose = ({ mention }: Telling): boolean => mention.edtf !== null && isApproximate(mention.edtf);

/** How many days a telling spans; more than any number where it has none. */
export const daysOf = ({ bounds }: Telling): number => (bounds ? bounds.end - bounds.start : Infinity);

/** Longer spans of days hold every month and day, and so agree with none in particular. */
export const LONGEST_DATED_DAYS = 31;

/** Dated, and of a month at most. */
export const isOfSomeDays = (telling: Telling): boolean => daysOf(telling) <= LONGEST_DATED_DAYS;

/** Of a single day, be its year known or not. */
export const isDay = ({ bounds, yearless }: Telling): boolean =>
  bounds ? bounds.end - bounds.start === 1 : yearless !== null && yearless.day !== null;

/** The very same days for certain, and not years of them. */
export const isSameSpan = ({ bounds: x, ...a }: Telling, { bounds: y, ...b }: Telling): boolean =>
  x !== null &&
  y !== null &&
  x.start === y.start &&
  x.end === y.end &&
  x.end - x.start <= LONGEST_DATED_DAYS &&
  !isApproximate(a.mention.edtf!) &&
  !isApproximate(b.mention.edtf!);
