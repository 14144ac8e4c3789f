import { type DayNumber, dayNumber, dayToIso, weekdayOf } from "#lib/edtf/bounds.ts";
import { dateOf, daysInMonth } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { PeriodPart } from "#lib/model/timex.ts";

type Range = readonly [first: number, last: number];
const THIRD: Readonly<Record<PeriodPart, 0 | 1 | 2>> = { start: 0, mid: 1, end: 2 };

/** Months of a year that "early", "mid" and "late" stand for. */
const YEAR_PARTS: Readonly<Record<PeriodPart, Range>> = { start: [1, 3], mid: [5, 8], end: [10, 12] };
/** Years of a decade, counted from its first. */
const DECADE_PARTS: Readonly<Record<PeriodPart, Range>> = { start: [0, 3], mid: [4, 6], end: [7, 9] };
/** Years of a century, counted from its first (1801). */
const CENTURY_PARTS: Readonly<Record<PeriodPart, Range>> = { start: [0, 32], mid: [33, 65], end: [66, 99] };
/** Days of an ISO week from its Monday; the end is the weekend. */
const WEEK_PARTS: Readonly<Record<PeriodPart, Range>> = { start: [0, 2], mid: [1, 3], end: [5, 6] };

/** A year and a month that may lie beyond December or before January. */
function monthOf(year: number, month: number): Edtf {
  const index = year * 12 + month - 1;
  return dateOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

const between = (from: Edtf, to: Edtf): Edtf => (from === to ? from : `${from}/${to}`);
const years = (first: number, [from, to]: Range): Edtf => between(dateOf(first + from), dateOf(first + to));

/** A month, or a third of it: days 1 to 10, 11 to 20, 21 to the last. */
export function monthValue(year: number, month: number, part?: PeriodPart, half?: number): Edtf {
  const last = daysInMonth(year, month);
  const days = (from: number, to: number): Edtf => between(dateOf(year, month, from), dateOf(year, month, to));
  if (half !== undefined) return half === 1 ? days(1, 15) : days(16, last);
  if (part === undefined) return dateOf(year, month);
  return part === "start" ? days(1, 10) : part === "mid" ? days(11, 20) : days(21, last);
}

/** A year, or January to March, May to August, October to December. */
export function yearValue(year: number, part?: PeriodPart): Edtf {
  if (part === undefined) return dateOf(year);
  const [from, to] = YEAR_PARTS[part];
  return between(dateOf(year, from), dateOf(year, to));
}

/** An ISO week as Monday and Sunday, or its part. */
export function weekValue(day: DayNumber, part?: PeriodPart): Edtf {
  const monday = day - weekdayOf(day) + 1;
  const [from, to] = part === undefined ? [0, 6] : WEEK_PARTS[part];
  return between(dayToIso((monday + from) as DayNumber), dayToIso((monday + to) as DayNumber));
}

/** The days of a week by its number in the year, or null where the year has no such week: week 1 is the one of 4 January (ISO 8601). */
export function numberedWeekValue(year: number, week: number): Edtf | null {
  const monday = (firstMonday(year) + (week - 1) * 7) as DayNumber;
  return monday < firstMonday(year + 1) ? weekValue(monday) : null;
}

function firstMonday(year: number): number {
  const inWeekOne = dayNumber(year, 1, 4);
  return inWeekOne - weekdayOf(inWeekOne) + 1;
}

/** A season by its EDTF code, or its first, second or third month. Winter runs into the next year. */
export function seasonValue(year: number, season: number, part?: PeriodPart): Edtf {
  if (part === undefined) return dateOf(year, season);
  return monthOf(year, (season - 20) * 3 + THIRD[part]);
}

/** A quarter, or its first, second or third month. */
export function quarterValue(year: number, quarter: number, part?: PeriodPart): Edtf {
  if (part === undefined) return dateOf(year, 32 + quarter);
  return monthOf(year, (quarter - 1) * 3 + 1 + THIRD[part]);
}

/** A half of a year, or the two months at its start, in its middle, at its end. */
export function halfValue(year: number, half: number, part?: PeriodPart): Edtf {
  if (part === undefined) return dateOf(year, 39 + half);
  const first = (half - 1) * 6 + 1 + THIRD[part] * 2;
  return between(dateOf(year, first), dateOf(year, first + 1));
}

/** A decade by its first year ("199X"), or its early, middle or late years, or its half. */
export function decadeValue(decade: number, part?: PeriodPart, half?: number): Edtf {
  if (half !== undefined) return years(decade, half === 1 ? [0, 4] : [5, 9]);
  return part === undefined
    ? `${String(Math.floor(decade / 10)).padStart(3, "0")}X`
    : years(decade, DECADE_PARTS[part]);
}

/** A century by its number ("18XX" for the 19th), or a third, half or quarter of it. */
export function centuryValue(century: number, part?: PeriodPart, half?: number, quarter?: number): Edtf {
  // Centuries before our era count down: the first is century 0 here, the years -99 to 0.
  const first = century > 0 ? (century - 1) * 100 + 1 : century * 100 - 99;
  if (quarter !== undefined) return years(first, [(quarter - 1) * 25, quarter * 25 - 1]);
  if (half !== undefined) return years(first, [(half - 1) * 50, half * 50 - 1]);
  if (part !== undefined) return years(first, CENTURY_PARTS[part]);
  return century > 0 ? `${String(century - 1).padStart(2, "0")}XX` : years(first, [0, 99]);
}

/** A day, or null where the month has no such day. */
export const dayValue = (year: number, month: number, day: number): Edtf | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dateOf(year, month, day) : null;

/** Day number of the first of the month that lies `months` after the month of a day. */
export function monthsAfter(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The ISO weekday of a date. */
export const weekdayOfDate = (year: number, month: number, day: number): number =>
  weekdayOf(dayNumber(year, month, day));
