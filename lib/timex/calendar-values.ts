import { boundsOf, calendarOf, type DayNumber, dayToIso, weekdayOf } from "#lib/edtf/bounds.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { CalendarExpression } from "#lib/model/timex.ts";
import {
  centuryValue,
  dayValue,
  decadeValue,
  halfValue,
  monthsAfter,
  monthValue,
  quarterValue,
  seasonValue,
  weekdayOfDate,
  yearValue,
} from "./periods.ts";
import { weekdayUpTo } from "./relative-values.ts";

/**
 * How far ahead of the article a date without its year may lie and still be read as coming. News tells what is planned weeks or a few
 * months before; beyond that the same day of the year before is likelier.
 */
const FARTHEST_AHEAD_DAYS = { nearest: 150, interval: 80, begun: 31 } as const;
/** Most years between two dates of one weekday, day and month are 6; half a year each way finds a day of a month. */
const DAY_SEARCH_MONTHS = 6;

/** How a date without its year stands: alone ("nearest"), as an end of an interval, or after "since" ("begun"), where the past is likelier. */
export type Lean = keyof typeof FARTHEST_AHEAD_DAYS;

/** The value of an expression in a given year; null where that year has no such date. */
export function valueInYear(expression: CalendarExpression, year: number): Edtf | null {
  const { month, day, season, quarter, half, part } = expression;
  if (year < 1 || year > 9999) return null;
  if (month !== undefined && day !== undefined) return dayValue(year, month, day);
  if (month !== undefined) return monthValue(year, month, part, half);
  if (season !== undefined) return seasonValue(year, season, part);
  if (quarter !== undefined) return quarterValue(year, quarter, part);
  if (half !== undefined) return halfValue(year, half, part);
  return yearValue(year, part);
}

/** Decades and centuries, which need no reference; null for everything else. */
export function longValue({ decade, century, part, half, quarter }: CalendarExpression): Edtf | null {
  if (decade !== undefined) return decadeValue(decade, part, half);
  return century === undefined ? null : centuryValue(century, part, half, quarter);
}

/** True where the expression names a part of a year but not the year. */
export const lacksYear = ({ month, season, quarter, half, ...expression }: CalendarExpression): boolean =>
  [expression.year, expression.yearShift, expression.monthShift, expression.decade, expression.century].every(
    (field) => field === undefined,
  ) && [month, season, quarter, half].some((field) => field !== undefined);

/** True where the weekday that stands beside a date is not the weekday of that date. */
export const weekdayContradicts = ({ weekday }: CalendarExpression, edtf: Edtf): boolean => {
  const { start, end } = boundsOf(edtf);
  return weekday !== undefined && end - start === 1 && weekdayOf(start) !== weekday;
};

/** A date without its year as seen from a day: "last", "this" and "next" decide, else the nearest. */
export function valueNear(expression: CalendarExpression, reference: DayNumber, lean: Lean): Edtf | null {
  const { year } = calendarOf(reference);
  const choices = [year - 2, year - 1, year, year + 1, year + 2]
    .map((candidate) => valueInYear(expression, candidate))
    .filter((edtf) => edtf !== null)
    .map((edtf) => ({ edtf, ...boundsOf(edtf) }));
  // A part of a month is "last" where its month is: "the end of last March" said in March is a year ago.
  const whole = expression.day === undefined && expression.month !== undefined ? wholeMonthStart(reference) : reference;
  const before = choices.findLast(({ end }) => end <= whole)?.edtf ?? null;
  if (expression.shift === -1) return before;
  if (expression.shift === 1) return choices.find(({ start }) => start > reference)?.edtf ?? null;
  const distance = ({ start, end }: { start: number; end: number }) =>
    Math.max(start - reference, reference - end + 1, 0);
  const isFair = (choice: { start: number; end: number }) => choice.start - reference <= FARTHEST_AHEAD_DAYS[lean];
  return choices.filter(isFair).sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0]?.edtf ?? null;
}

function wholeMonthStart(reference: DayNumber): number {
  return reference - calendarOf(reference).day + 1;
}

/** A weekday as seen from a day: the latest one, that day included, unless a word moves it. */
export function weekdayNear({ weekday = 1, shift }: CalendarExpression, reference: DayNumber): Edtf {
  const today = weekdayOf(reference);
  const latest = weekdayUpTo(weekday, today, reference);
  if (shift === -1 && latest === reference) return dayToIso((latest - 7) as DayNumber);
  if (shift === 1) return dayToIso((latest + 7) as DayNumber);
  if (shift === 0 && reference - latest > 3) return dayToIso((latest + 7) as DayNumber);
  return dayToIso(latest);
}

/** "the 15th", "Tuesday 14": the nearest such day to a reference, of the right weekday where one is named. */
export function dayOfMonthNear({ day = 1, weekday }: CalendarExpression, reference: DayNumber): Edtf | null {
  const { year, month } = calendarOf(reference);
  const choices: { readonly edtf: Edtf; readonly distance: number }[] = [];
  for (let months = -DAY_SEARCH_MONTHS; months <= DAY_SEARCH_MONTHS; months++) {
    const moved = monthsAfter(year, month, months);
    const edtf = dayValue(moved.year, moved.month, day);
    if (edtf === null || (weekday !== undefined && weekdayOfDate(moved.year, moved.month, day) !== weekday)) continue;
    choices.push({ edtf, distance: Math.abs(boundsOf(edtf).start - reference) });
  }
  return choices.sort((a, b) => a.distance - b.distance)[0]?.edtf ?? null;
}
