import type { DateWording } from "./wording.ts";

// biome-ignore format: one table
const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];
const SEASONS = ["spring", "summer", "autumn", "winter"];
const PARTS = { 2: "half", 3: "third", 4: "quarter" } as const;
const SUFFIXES: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

const ordinal = (n: number): string => `${n}${SUFFIXES[new Intl.PluralRules("en", { type: "ordinal" }).select(n)]}`;
const withYear = (text: string, year: string): string => `${text} ${year}`.trim();

/** English as Britain writes it; no form of a date changes after a preposition. */
export const EN: DateWording = {
  monthName: (month) => MONTHS[month - 1]!,
  day: (year, month, day) => withYear(`${day} ${MONTHS[month - 1]}`, year),
  month: (year, month) => withYear(MONTHS[month - 1]!, year),
  year: (year) => year,
  decade: (year) => `the ${year}s`,
  century: (century) => `the ${ordinal(century)} century`,
  season: (year, season) => withYear(SEASONS[season]!, year),
  part: (year, n, of) => `${PARTS[of]} ${n} of ${year}`,
  early: (period) => `early ${period}`,
  middle: (period) => `mid-${period}`,
  late: (period) => `late ${period}`,
  from: (start) => `from ${start}`,
  until: (end) => `until ${end}`,
  range: (start, end) => `${start} to ${end}`,
  about: (date) => `about ${date}`,
  beforeEra: (year) => `${year} BCE`,
  yearUnknown: (date) => `${date}, year unknown`,
};
