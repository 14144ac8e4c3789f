import { type Bounds, calendarOf, type DayNumber, dayToIso, weekdayOf } from "#lib/edtf/bounds.ts";
import { dateOf } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { CalendarExpression } from "#lib/model/timex.ts";
import { monthsAfter } from "./periods.ts";

const WEEK_DAYS = 7;
const SATURDAY = 6;

const isoOf = (day: number): Edtf => dayToIso(day as DayNumber);
const between = (first: number, end: number): Edtf =>
  end - first === 1 ? isoOf(first) : `${isoOf(first)}/${isoOf(end - 1)}`;

/** First day of the nth weekday (or, negative, of the last) that a range of days holds, or null where it holds fewer. */
function nthStart({ start, end }: Bounds, nth: number, weekday: number, length: number): number | null {
  const first = start + ((weekday - weekdayOf(start) + WEEK_DAYS) % WEEK_DAYS);
  const lastStart = end - length;
  const last = lastStart - ((weekdayOf(lastStart as DayNumber) - weekday + WEEK_DAYS) % WEEK_DAYS);
  const day = nth > 0 ? first + (nth - 1) * WEEK_DAYS : last + (nth + 1) * WEEK_DAYS;
  return day >= start && day + length <= end ? day : null;
}

/** "the first Monday of", "the last Sunday of" a range of days; null where it has no such day. */
export function nthWeekday(period: Bounds, nth: number, weekday: number): Edtf | null {
  const day = nthStart(period, nth, weekday, 1);
  return day === null ? null : isoOf(day);
}

/** Days of a run of `count` units from the first or to the last day of a range. */
function daysFrom({ start, end }: Bounds, nth: number, count: number): Edtf | null {
  const from = nth > 0 ? start + nth - 1 : end + nth + 1 - count;
  return from >= start && from + count <= end ? between(from, from + count) : null;
}

function monthsFrom({ start, end }: Bounds, nth: number, count: number): Edtf | null {
  const from = calendarOf(start);
  const to = calendarOf((end - 1) as DayNumber);
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const skipped = nth > 0 ? nth - 1 : months + nth + 1 - count;
  if (skipped < 0 || skipped + count > months) return null;
  const first = monthsAfter(from.year, from.month, skipped);
  const last = monthsAfter(from.year, from.month, skipped + count - 1);
  const [one, two] = [dateOf(first.year, first.month), dateOf(last.year, last.month)];
  return one === two ? one : `${one}/${two}`;
}

/**
 * What `nth`, `unit` and `count` mean in a month or year: "the last day of", "the second week of" (Monday to Sunday, wholly within),
 * "the first weekend of", "the last two weeks of", "the first nine months of". Null where the period has no such thing.
 */
export function countedValue(expression: CalendarExpression, period: Bounds): Edtf | null {
  const { nth = 1, weekday, unit, count, part } = expression;
  if (weekday !== undefined) return nthWeekday(period, nth, weekday);
  if (unit === "day") return daysFrom(period, nth, count ?? 1);
  if (unit === "month") return monthsFrom(period, nth, count ?? 1);
  if (unit === "quarter") return monthsFrom(period, nth > 0 ? (nth - 1) * 3 + 1 : (nth + 1) * 3 - 1, 3 * (count ?? 1));
  if (unit !== "week") return null;
  if (count !== undefined && Math.abs(nth) === 1) return daysFrom(period, nth, count * WEEK_DAYS);
  const length = part === "end" ? 2 : WEEK_DAYS;
  const start = nthStart(period, nth, part === "end" ? SATURDAY : 1, length);
  return start === null ? null : between(start, start + length);
}
