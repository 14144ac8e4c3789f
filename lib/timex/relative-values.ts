import { calendarOf, type DayNumber, dayToIso, weekdayOf } from "#lib/edtf/bounds.ts";
import { approximate, dateOf, isApproximate } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { OffsetExpression, ShiftedUnitExpression } from "#lib/model/timex.ts";
import {
  centuryValue,
  decadeValue,
  halfValue,
  monthsAfter,
  monthValue,
  quarterValue,
  seasonValue,
  weekValue,
  yearValue,
} from "./periods.ts";

const WEEK_DAYS = 7;
const DECADE_YEARS = 10;
const CENTURY_YEARS = 100;
/** Months of the units that are made of them. */
const MONTHS = { month: 1, quarter: 3, season: 3, half: 6 } as const;

const plus = (day: DayNumber, days: number): DayNumber => (day + days) as DayNumber;

/** "last month", "this year", "yesterday" as seen from a day; null for clock hours. */
export function shiftedValue({ unit, shift, part, tense }: ShiftedUnitExpression, reference: DayNumber): Edtf | null {
  const { year, month } = calendarOf(reference);
  switch (unit) {
    case "hour":
      return null;
    case "day":
      return dayToIso(plus(reference, shift));
    case "week": {
      // "Will meet this week", told on a Sunday: nothing is left of the week that ends.
      const isOver = tense === "future" && weekdayOf(reference) === WEEK_DAYS;
      return weekValue(plus(reference, (isOver ? shift + 1 : shift) * WEEK_DAYS), part);
    }
    case "month": {
      const moved = monthsAfter(year, month, shift);
      return monthValue(moved.year, moved.month, part);
    }
    case "quarter": {
      const moved = monthsAfter(year, month, shift * MONTHS.quarter);
      return quarterValue(moved.year, Math.ceil(moved.month / MONTHS.quarter), part);
    }
    case "half": {
      const moved = monthsAfter(year, month, shift * MONTHS.half);
      return halfValue(moved.year, Math.ceil(moved.month / MONTHS.half), part);
    }
    case "season": {
      // January and February belong to the winter that began in the year before.
      const moved = monthsAfter(year, month, shift * MONTHS.season - 2);
      return seasonValue(moved.year, 21 + Math.floor((moved.month - 1) / MONTHS.season), part);
    }
    case "year":
      return yearValue(year + shift, part);
    case "decade":
      return decadeValue(Math.floor(year / DECADE_YEARS) * DECADE_YEARS + shift * DECADE_YEARS, part);
    case "century":
      return centuryValue(Math.ceil(year / CENTURY_YEARS) + shift, part);
  }
}

/**
 * "two weeks ago", "in three months" as seen from a day. Days are exact; weeks are a day that is about right; months and years are
 * themselves; longer units are a year that is about right. Null for clock hours and years that no calendar has.
 */
export function offsetValue(expression: OffsetExpression, reference: DayNumber): Edtf | null {
  const value = exactOffset(expression, reference);
  return value !== null && expression.approximate && !isApproximate(value) ? approximate(value) : value;
}

function exactOffset({ unit, amount }: OffsetExpression, reference: DayNumber): Edtf | null {
  const { year, month } = calendarOf(reference);
  const inYears = (years: number): Edtf | null =>
    year + years > 0 && year + years < 10_000 ? dateOf(year + years) : null;
  const vaguely = (edtf: Edtf | null): Edtf | null => (edtf === null ? null : approximate(edtf));
  switch (unit) {
    case "hour":
      return null;
    case "day":
      return dayToIso(plus(reference, amount));
    case "week":
      return approximate(dayToIso(plus(reference, amount * WEEK_DAYS)));
    case "month": {
      const moved = monthsAfter(year, month, amount);
      return monthValue(moved.year, moved.month);
    }
    case "quarter":
    case "season":
    case "half": {
      const moved = monthsAfter(year, month, amount * MONTHS[unit]);
      return approximate(monthValue(moved.year, moved.month));
    }
    case "year":
      return inYears(amount);
    case "decade":
      return vaguely(inYears(amount * DECADE_YEARS));
    case "century":
      return vaguely(inYears(amount * CENTURY_YEARS));
  }
}

/** The latest day of a weekday up to a reference, that day included. */
export const weekdayUpTo = (weekday: number, weekdayOfReference: number, reference: DayNumber): DayNumber =>
  plus(reference, -((weekdayOfReference - weekday + WEEK_DAYS) % WEEK_DAYS));
