import type { Edtf } from "#lib/model/edtf-value.ts";
import { remember } from "#lib/model/remember.ts";
import { type EdtfDate, readEdtf } from "./value.ts";

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 UTC, a whole number; ±Infinity stands for an open end. */
export type DayNumber = number & { readonly __brand: "DayNumber" };

/** The half-open day range `[start, end)` an EDTF value covers: "2023-03" is 1 March up to, not including, 1 April. */
export interface Bounds {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** Day number of a Gregorian date, `month` from 1; months and days beyond the calendar run over, as in Date.UTC. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS) as DayNumber;
}

/** "YYYY-MM-DD" of a finite day number. */
export function dayToIso(day: DayNumber): string {
  const { year, month, day: ofMonth } = calendarOf(day);
  const years = year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
  return `${years}-${String(month).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`;
}

/** Year, month (1 to 12) and day of a finite day number. */
export function calendarOf(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday of a day: 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** First month (1 to 12) and number of months of the codes above 12; seasons are those of the northern hemisphere. */
const PERIODS: Readonly<Record<number, readonly [firstMonth: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

const NOWHERE: Bounds = { start: -Infinity as DayNumber, end: Infinity as DayNumber };

function boundsOfDate({ year, unspecified, month, day }: EdtfDate): Bounds {
  if (unspecified > 2) return NOWHERE;
  if (month === null) {
    const years = 10 ** unspecified;
    return { start: dayNumber(year, 1, 1), end: dayNumber(year + years, 1, 1) };
  }
  if (day !== null) return { start: dayNumber(year, month, day), end: dayNumber(year, month, day + 1) };
  const [first, months] = PERIODS[month] ?? [month, 1];
  return { start: dayNumber(year, first, 1), end: dayNumber(year, first + months, 1) };
}

/**
 * The days that an EDTF value covers. Approximate values cover the days that they name. An open end is ±Infinity; so are both ends of
 * a date whose year nobody knows ("XXXX-03-18"), which therefore has no place on a timeline.
 *
 * Throws RangeError on text that is no EDTF, and on an interval that ends before it starts.
 */
export const boundsOf: (edtf: Edtf) => Bounds = remember((edtf) => {
  const value = readEdtf(edtf);
  if (value.kind === "date") return boundsOfDate(value);
  const start = value.from ? boundsOfDate(value.from).start : (-Infinity as DayNumber);
  const end = value.to ? boundsOfDate(value.to).end : (Infinity as DayNumber);
  if (start >= end) throw new RangeError(`interval ends before it starts: ${edtf}`);
  return { start, end };
});

/** True where the ranges share at least one day. */
export const overlaps = (a: Bounds, b: Bounds): boolean => a.start < b.end && b.start < a.end;

/** The days common to both, or null. */
export function intersect(a: Bounds, b: Bounds): Bounds | null {
  return overlaps(a, b)
    ? { start: Math.max(a.start, b.start) as DayNumber, end: Math.min(a.end, b.end) as DayNumber }
    : null;
}

export type Precision =
  | "day"
  | "days"
  | "part-of-month"
  | "month"
  | "season"
  | "quarter"
  | "part-of-year"
  | "year"
  | "years"
  | "decade"
  | "century"
  | "open";

const LONGEST: readonly (readonly [days: number, precision: Precision])[] = [
  [1, "day"],
  [7, "days"],
  [27, "part-of-month"],
  [31, "month"],
  [92, "quarter"],
  [364, "part-of-year"],
  [366, "year"],
];

function precisionOfDate(date: EdtfDate): Precision {
  if (date.unspecified === 1 || date.unspecified === 2) return date.unspecified === 1 ? "decade" : "century";
  if (date.day !== null) return "day";
  if (date.month === null) return "year";
  if (date.month <= 12) return "month";
  if (date.month <= 24) return "season";
  return date.month <= 36 ? "quarter" : "part-of-year";
}

/** How fine a value is; an interval is named after its length. */
export function precisionOf(edtf: Edtf): Precision {
  const value = readEdtf(edtf);
  if (value.kind === "date") return precisionOfDate(value);
  const { start, end } = boundsOf(edtf);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return "open";
  return LONGEST.find(([days]) => end - start <= days)?.[1] ?? "years";
}

/** How fine a date is known, in the few steps that a reader chooses from: to the day, to a month or a part of one, to less, not at all. */
export const GRAINS = ["day", "month", "year", "undated"] as const;
export type Grain = (typeof GRAINS)[number];

/** The precisions of each step but the last two. */
const FINE: Readonly<Record<string, Grain>> = {
  day: "day",
  days: "month",
  "part-of-month": "month",
  month: "month",
  undated: "undated",
};

/** The step of a precision as `precisionOf` names it, or of "undated". */
export const grainOf = (precision: string): Grain => FINE[precision] ?? "year";
