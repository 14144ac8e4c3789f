import { type Bounds, calendarOf, type DayNumber, dayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import { approximate } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { HijriDate, PeriodPart } from "#lib/model/timex.ts";

const DAY_MS = 86_400_000;
const MONTHS = 12;
/** Years for which the platform holds the Umm al-Qura tables; outside, months are computed (29 and 30 days by turns). */
const TABLES = { first: 1300, last: 1599 } as const;
/** 1 Muharram 1: 19 July 622 of the proleptic Gregorian calendar. */
const EPOCH = dayNumber(622, 7, 19);
/** The arithmetic calendar has 10,631 days in 30 years. */
const MEAN_YEAR_DAYS = 10_631 / 30;
/** Months of the table and of the computed calendar begin at most this many days apart. */
const REACH_DAYS = 4;

let format: Intl.DateTimeFormat | null = null;
const MONTH_STARTS = new Map<number, DayNumber>();

/** Year, month and day that the platform's Umm al-Qura calendar gives a day. */
function ummAlQura(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  format ??= new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const parts = format.formatToParts(day * DAY_MS);
  const partOf = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? "0", 10);
  return { year: partOf("year"), month: partOf("month"), day: partOf("day") };
}

/** First day of a month by the arithmetic calendar; month 13 is the first of the next year. */
const computedStart = (year: number, month: number): DayNumber =>
  (EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1))) as DayNumber;

/** First day of a month: by Umm al-Qura where there are tables, else computed. */
function monthStart(year: number, month: number): DayNumber {
  if (month > MONTHS) return monthStart(year + 1, month - MONTHS);
  const computed = computedStart(year, month);
  if (year < TABLES.first || year > TABLES.last) return computed;
  const key = year * MONTHS + month;
  const known = MONTH_STARTS.get(key);
  if (known !== undefined) return known;
  const start = tabledStart(year, month, computed);
  MONTH_STARTS.set(key, start);
  return start;
}

function tabledStart(year: number, month: number, computed: DayNumber): DayNumber {
  for (let day = computed - REACH_DAYS; day <= computed + REACH_DAYS; day++) {
    const at = ummAlQura(day as DayNumber);
    if (at.year === year && at.month === month) return (day - at.day + 1) as DayNumber;
  }
  return computed;
}

/** The first day of the Gregorian calendar; texts name earlier days by the Julian one. */
const GREGORIAN_FROM = dayNumber(1582, 10, 15);
const JULIAN_LEAP = 4;

/** A day as texts name it: before the Gregorian calendar by the Julian one, which then ran days behind. */
function asNamed(day: number): Edtf {
  if (day >= GREGORIAN_FROM) return dayToIso(day as DayNumber);
  const { year } = calendarOf(day as DayNumber);
  const lag = Math.floor(year / 100) - Math.floor(year / (JULIAN_LEAP * 100)) - 2;
  return dayToIso((day - lag) as DayNumber);
}

const about = (start: number, end: number): Edtf => {
  const [first, last] = [asNamed(start), asNamed(end - 1)];
  return approximate(first === last ? first : `${first}/${last}`);
};

/** First and last day, counted from 0, of the early, middle and late part of a month; the late part runs to its end. */
const MONTH_PARTS: Readonly<Record<PeriodPart, readonly [first: number, end: number]>> = {
  start: [0, 10],
  mid: [10, 20],
  end: [20, 30],
};

/** A day, month (or its part) or year of the calendar of the Hijra in Gregorian days, marked "~"; null where it has no such day. */
export function hijriValue(hijri: HijriDate, year: number, part?: PeriodPart): Edtf | null {
  const { month, day } = hijri;
  if (year < 1 || year > TABLES.last) return null;
  if (month === undefined) return about(monthStart(year, 1), monthStart(year + 1, 1));
  const start = monthStart(year, month);
  const end = monthStart(year, month + 1);
  if (day !== undefined) return day >= 1 && start + day <= end ? about(start + day - 1, start + day) : null;
  if (part === undefined) return about(start, end);
  const [first, last] = MONTH_PARTS[part];
  return about(start + first, part === "end" ? end : start + last);
}

/** The years of the Hijra that share days with a range, and one to each side. */
export function hijriYearsAbout({ start, end }: Bounds): readonly number[] {
  const yearAt = (day: number) => Math.floor((day - EPOCH) / MEAN_YEAR_DAYS) + 1;
  const first = yearAt(start) - 1;
  return Array.from({ length: yearAt(end) + 2 - first }, (_, n) => first + n);
}

/** The value of a month or day in a Gregorian year: the one that begins in it, the earlier where two do. */
export function hijriInYear(hijri: HijriDate, gregorian: number, part?: PeriodPart): Edtf | null {
  const bounds = { start: dayNumber(gregorian, 1, 1), end: dayNumber(gregorian + 1, 1, 1) };
  const values = hijriYearsAbout(bounds).flatMap((year) => hijriValue(hijri, year, part) ?? []);
  const startOf = (edtf: Edtf): number => Number.parseInt(edtf.slice(0, 4), 10);
  return values.find((edtf) => startOf(edtf) === gregorian) ?? null;
}
