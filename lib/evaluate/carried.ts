import type { LanguageCode } from "#lib/model/language.ts";

/** What the words of a date expression carry by themselves, in any language. */
export interface Carried {
  /** All numbers written in figures. */
  readonly figures: readonly number[];
  /** How many month names there are. */
  readonly months: number;
  /** A year in figures: four of them, or the last part of a date in figures. */
  readonly year: boolean;
  /** A date in figures: "15/2/2013", "2013-02". */
  readonly calendarFigures: boolean;
}

/** The calendars and countries whose names of months are used in a language, where its plain code does not say them all. */
const LOCALES: Readonly<Record<LanguageCode, readonly string[]>> = {
  ar: ["ar-EG", "ar-SY", "ar-DZ", "ar-MA", "ar-SA-u-ca-islamic-umalqura"],
};
const MONTH_DAYS = 29.6;
const MONTHS = 13;
/** Letters from which an inflected month is known: "березня", "березні". */
const STEM = 4;

/** Without case, accents, vowel signs and tatweel, with European digits. */
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\u200e\u200f]/gu, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase();

const KNOWN = new Map<LanguageCode, ReadonlySet<string>>();

/** Names of the months of a language as its calendar data give them, folded; empty where the platform does not know it. */
function monthNames(lang: LanguageCode): ReadonlySet<string> {
  const known = KNOWN.get(lang);
  if (known) return known;
  const locales = Intl.DateTimeFormat.supportedLocalesOf([...(LOCALES[lang] ?? [lang])]);
  const names = locales.flatMap((locale) =>
    (["long", "short"] as const).flatMap((month) => [
      ...namesIn(new Intl.DateTimeFormat(locale, { month, timeZone: "UTC" })),
      ...namesIn(new Intl.DateTimeFormat(locale, { month, day: "numeric", timeZone: "UTC" })),
    ]),
  );
  const set = new Set(names.map((name) => folded(name).replace(/\.$/, "")).filter((name) => /\p{L}{3}/u.test(name)));
  KNOWN.set(lang, set);
  return set;
}

function namesIn(format: Intl.DateTimeFormat): readonly string[] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const day = new Date(Date.UTC(2010, 0, 15 + Math.round(index * MONTH_DAYS)));
    return format.formatToParts(day).find(({ type }) => type === "month")?.value ?? "";
  });
}

const isMonth = (word: string, names: ReadonlySet<string>): boolean =>
  names.has(word) ||
  (word.length >= STEM &&
    [...names].some((name) => name.length >= STEM && !name.includes(" ") && name.startsWith(word.slice(0, STEM))));

function countMonths(text: string, names: ReadonlySet<string>): number {
  const compound = [...names].filter((name) => name.includes(" ") && text.includes(name));
  const rest = compound.reduce((left, name) => left.replaceAll(name, " "), text);
  return compound.length + (rest.match(/\p{L}+/gu) ?? []).filter((word) => isMonth(word, names)).length;
}

/** Figures and month names in the words of a date expression of a language. */
export function carriedBy(text: string, lang: LanguageCode): Carried {
  const plain = folded(text);
  const inThree = /\d[./-]\d{1,2}[./-]\d/.test(plain);
  return {
    figures: (plain.match(/\d+/g) ?? []).map(Number),
    months: countMonths(plain, monthNames(lang)),
    year: inThree || /(?<!\d)[12]\d{3}(?!\d)/.test(plain),
    calendarFigures: inThree || /(?<!\d)(?:\d{4}[./-]\d{1,2}|\d{1,2}[./-]\d{4}|\d{1,2}[./]\d{1,2})(?!\d)/.test(plain),
  };
}
