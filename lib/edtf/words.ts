import type { Edtf } from "#lib/model/edtf-value.ts";
import { daysInMonth, type EdtfDate, type EdtfInterval, hasUnknownYear, readEdtf } from "./value.ts";
import { AR } from "./wording/ar.ts";
import { EN } from "./wording/en.ts";
import { ES } from "./wording/es.ts";
import { UK } from "./wording/uk.ts";
import type { DateWording, Use } from "./wording/wording.ts";

const WORDING: Readonly<Record<string, DateWording>> = { en: EN, ar: AR, es: ES, uk: UK };

/** The wording of a locale's language; English for a language that has none. */
const wordingOf = (locale: string): DateWording => WORDING[locale.split("-")[0]!] ?? EN;

/** Whether an interval of days is a part of a month that has a name; the last part runs to the month's end. */
export function partOfMonth({ from, to }: EdtfInterval): "early" | "middle" | "late" | null {
  if (!from?.day || !to?.day || from.year !== to.year || from.month !== to.month || !from.month) return null;
  if (from.day === 1 && to.day === 10) return "early";
  if (from.day === 11 && to.day === 20) return "middle";
  return from.day === 21 && to.day === daysInMonth(from.year, from.month) ? "late" : null;
}

/** Whether an interval of months is a part of a year that has a name. */
export function partOfYear({ from, to }: EdtfInterval): "early" | "middle" | "late" | null {
  if (!from || !to || from.day || to.day || from.year !== to.year || from.unspecified > 0) return null;
  const months = `${from.month}-${to.month}`;
  return months === "1-3" ? "early" : months === "5-8" ? "middle" : months === "10-12" ? "late" : null;
}

/** "480 BCE" is the astronomical year -479. */
const yearName = (year: number, words: DateWording): string => (year > 0 ? String(year) : words.beforeEra(1 - year));

function describeDate(date: EdtfDate, words: DateWording, use: Use): string {
  if (date.unspecified === 1) return words.decade(date.year, use);
  if (date.unspecified === 2) return words.century(Math.floor(date.year / 100) + 1, use);
  const year = date.unspecified > 2 ? "" : yearName(date.year, words);
  if (date.month === null) return words.year(year, use);
  if (date.month >= 40) return words.part(year, date.month - 39, 2, use);
  if (date.month >= 37) return words.part(year, date.month - 36, 3, use);
  if (date.month >= 33) return words.part(year, date.month - 32, 4, use);
  if (date.month > 12) return words.season(year, date.month - 21, use);
  return date.day ? words.day(year, date.month, date.day, use) : words.month(year, date.month, use);
}

/** With "about" before it where the date is approximate or uncertain; that word, and every other before it, governs the form. */
const qualified = (date: EdtfDate, use: Use, words: DateWording, wordedAs: (use: Use) => string): string =>
  date.qualifier === "" ? wordedAs(use) : words.about(wordedAs("governed"));

const describeEnd = (date: EdtfDate, words: DateWording, use: Use): string =>
  qualified(date, use, words, (asked) => describeDate(date, words, asked));

function describeInterval(value: EdtfInterval, words: DateWording): string {
  const { from, to } = value;
  const monthPart = partOfMonth(value);
  if (monthPart && from) {
    const month = describeDate({ ...from, day: null }, words, "governed");
    return qualified(from, "alone", words, (use) => words[monthPart](month, use));
  }
  const yearPart = partOfYear(value);
  if (yearPart && from) {
    const year = words.year(yearName(from.year, words), "governed");
    return qualified(from, "alone", words, (use) => words[yearPart](year, use));
  }
  if (!to) return from ? words.from(describeEnd(from, words, "governed")) : "";
  if (!from) return words.until(describeEnd(to, words, "governed"));
  return words.range(describeEnd(from, words, "governed"), describeEnd(to, words, "governed"));
}

/**
 * A date in words: "18 March 2023", "late January 2023", "from April 2023", "about March 2023", "18 March, year unknown".
 *
 * `locale` is BCP 47; wording of a language without a table of its own is English. Made of the tables in `wording/` alone, so that the
 * server and every browser word a date alike. Throws RangeError on text that is no EDTF.
 */
export function describeEdtf(edtf: Edtf, locale = "en-GB"): string {
  const text = describeWithoutYear(edtf, locale);
  return hasUnknownYear(edtf) ? wordingOf(locale).yearUnknown(text) : text;
}

/** The same where a year that nobody knows is passed over in silence: "XXXX-03-18" is "18 March". */
export function describeWithoutYear(edtf: Edtf, locale: string): string {
  const words = wordingOf(locale);
  const value = readEdtf(edtf);
  return value.kind === "date" ? describeEnd(value, words, "alone") : describeInterval(value, words);
}

/** "March": the month, counted from 1, for a heading that stands under its year. */
export const monthName = (month: number, locale: string): string => wordingOf(locale).monthName(month);
