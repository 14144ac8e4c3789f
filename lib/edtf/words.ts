import type { Edtf } from "#lib/model/edtf-value.ts";
import { dayNumber } from "./bounds.ts";
import { daysInMonth, type EdtfDate, type EdtfInterval, hasUnknownYear, readEdtf } from "./value.ts";

/** Words that Intl has none for, per language of the interface. `{x}` is the period named. */
interface DateWording {
  readonly early: string;
  readonly middle: string;
  readonly late: string;
  readonly from: string;
  readonly until: string;
  readonly range: string;
  readonly about: string;
  readonly decade: string;
  readonly century: string;
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  readonly quarter: string;
  readonly third: string;
  readonly half: string;
  readonly beforeEra: string;
  readonly yearUnknown: string;
}

const WORDING: Readonly<Record<string, DateWording>> = {
  en: {
    early: "early {x}",
    middle: "mid-{x}",
    late: "late {x}",
    from: "from {x}",
    until: "until {x}",
    range: "{x} to {y}",
    about: "about {x}",
    decade: "the {x}s",
    century: "the {x} century",
    seasons: ["spring {x}", "summer {x}", "autumn {x}", "winter {x}"],
    quarter: "quarter {n} of {x}",
    third: "third {n} of {x}",
    half: "half {n} of {x}",
    beforeEra: "{x} BCE",
    yearUnknown: "{x}, year unknown",
  },
};

const fill = (template: string, x: string, rest: Readonly<Record<string, string>> = {}): string =>
  template.replace("{x}", x).replace(/\{(y|n)\}/g, (_, key: string) => rest[key] ?? "");

/** Parts of a month by their first and last day; the last part runs to the month's end. */
function partOfMonth({ from, to }: EdtfInterval): "early" | "middle" | "late" | null {
  if (!from?.day || !to?.day || from.year !== to.year || from.month !== to.month || !from.month) return null;
  if (from.day === 1 && to.day === 10) return "early";
  if (from.day === 11 && to.day === 20) return "middle";
  return from.day === 21 && to.day === daysInMonth(from.year, from.month) ? "late" : null;
}

function partOfYear({ from, to }: EdtfInterval): "early" | "middle" | "late" | null {
  if (!from || !to || from.day || to.day || from.year !== to.year || from.unspecified > 0) return null;
  const months = `${from.month}-${to.month}`;
  return months === "1-3" ? "early" : months === "5-8" ? "middle" : months === "10-12" ? "late" : null;
}

/** "480 BCE" is the astronomical year -479. */
const yearName = (year: number, words: DateWording): string =>
  year > 0 ? String(year) : fill(words.beforeEra, String(1 - year));

function describeDate(date: EdtfDate, locale: string, words: DateWording): string {
  const year = date.unspecified > 2 ? "" : yearName(date.year, words);
  if (date.unspecified === 1) return fill(words.decade, year);
  if (date.unspecified === 2) return fill(words.century, ordinalOf(Math.floor(date.year / 100) + 1, locale));
  if (date.month === null) return year;
  if (date.month >= 40) return fill(words.half, year, { n: String(date.month - 39) });
  if (date.month >= 37) return fill(words.third, year, { n: String(date.month - 36) });
  if (date.month >= 33) return fill(words.quarter, year, { n: String(date.month - 32) });
  if (date.month > 12) return fill(words.seasons[date.month - 21]!, year).trim();
  const options: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    ...(date.unspecified > 2 ? {} : { year: "numeric" }),
    ...(date.year < 1 && date.unspecified === 0 ? { era: "short" } : {}),
    month: "long",
    ...(date.day ? { day: "numeric" } : {}),
  };
  const instant = dayNumber(date.year, date.month, date.day ?? 1) * 86_400_000;
  return formatOf(locale, options).format(instant).trim();
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** A format costs a thousand times what it takes to use it. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(options).join(" ")}`;
  const format = FORMATS.get(key) ?? new Intl.DateTimeFormat(locale, options);
  FORMATS.set(key, format);
  return format;
}

function ordinalOf(n: number, locale: string): string {
  if (!locale.startsWith("en")) return String(n);
  const suffixes: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
  return `${n}${suffixes[new Intl.PluralRules("en", { type: "ordinal" }).select(n)]}`;
}

const about = (date: EdtfDate, text: string, words: DateWording): string =>
  date.qualifier === "" ? text : fill(words.about, text);

const describeEnd = (date: EdtfDate, locale: string, words: DateWording): string =>
  about(date, describeDate(date, locale, words), words);

function describeInterval(value: EdtfInterval, locale: string, words: DateWording): string {
  const { from, to } = value;
  const monthPart = partOfMonth(value);
  if (monthPart && from) {
    return about(from, fill(words[monthPart], describeDate({ ...from, day: null }, locale, words)), words);
  }
  const yearPart = partOfYear(value);
  if (yearPart && from) return about(from, fill(words[yearPart], yearName(from.year, words)), words);
  if (!to) return from ? fill(words.from, describeEnd(from, locale, words)) : "";
  if (!from) return fill(words.until, describeEnd(to, locale, words));
  return fill(words.range, describeEnd(from, locale, words), { y: describeEnd(to, locale, words) });
}

/**
 * A date in words: "18 March 2023", "late January 2023", "from April 2023", "about March 2023", "18 March, year unknown".
 *
 * `locale` is BCP 47; wording of a language without a table of its own is English. Throws RangeError on text that is no EDTF.
 */
export function describeEdtf(edtf: Edtf, locale = "en-GB"): string {
  const words = WORDING[locale.split("-")[0]!] ?? WORDING.en!;
  const value = readEdtf(edtf);
  const text = value.kind === "date" ? describeEnd(value, locale, words) : describeInterval(value, locale, words);
  return hasUnknownYear(edtf) ? fill(words.yearUnknown, text) : text;
}
