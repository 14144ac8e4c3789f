import type { DateRule } from "../../pack.ts";
import { OF_YEAR, YEAR } from "./forms.ts";

/** Days between the Julian and the Gregorian calendar in the 17th to the 20th century. */
const GAPS = [10, 11, 12, 13];
const LAST_DAY = 31;

/** A day number with its Gregorian one in brackets, of the same month: "12 (24", but not "24 (12". */
const OLD_THEN_NEW = `(?:${Array.from({ length: LAST_DAY - GAPS[0]! }, (_, index) => index + 1)
  .map((day) => `0?${day} ?[(/] ?(?:${GAPS.map((gap) => day + gap).join("|")})`)
  .join("|")})(?!\\d)`;
const STYLE = "(?: по (?:старому|новому|юлианскому|григорианскому) (?:стилю|календарю)| ст\\. ст\\.| н\\. ст\\.)?";
const IN_YEAR = `(?:,? {year}(?: ?${OF_YEAR})?)?`;
const MONTHS = ["янв", "фев", "мар", "апр", "ма[йя]", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
const months = (step: 1 | 11): string =>
  MONTHS.map((month, index) => `${month}[а-я]*[^а-я]{1,12}${MONTHS[(index + step) % MONTHS.length]}`).join("|");
/** Days of two months that follow each other: the later one is the Gregorian date. */
const LATER_SECOND = `(?=\\d{1,2} (?:${months(1)}))`;
const LATER_FIRST = `(?=\\d{1,2} (?:${months(11)}))`;
// The other calendar's day and month are read into the end "1", which a rule about one date throws away.
const IGNORED_YEAR = `(?: {year1}(?: ?${OF_YEAR})?)?`;

/** Dates in both calendars, old and new style: one date, its value the Gregorian one. */
// biome-ignore format: table
export const OLD_STYLE: readonly DateRule[] = [
  { id: "ru/old-then-new-day", kind: "calendar", pattern: `(?=${OLD_THEN_NEW})\\d{1,2} ?\\( ?{day}\\)? ?\\)? {month}(?:,? ${YEAR})?`, example: "12 (24) июня 1812 года" },
  { id: "ru/old-then-new-day-slash", kind: "calendar", pattern: `(?=${OLD_THEN_NEW})\\d{1,2} ?/ ?{day} {month}(?:,? ${YEAR})?`, example: "12/24 июня 1812 года" },
  { id: "ru/new-then-old-day", kind: "calendar", pattern: `(?!${OLD_THEN_NEW}){day} ?\\(\\d{1,2}${STYLE}\\) {month}(?:,? ${YEAR})?`, example: "24 (12) июня 1812 года" },
  { id: "ru/old-then-new-date", kind: "calendar", pattern: `${LATER_SECOND}{day1} {month1}${IGNORED_YEAR} ?[(/] ?{day} {month}${IN_YEAR}\\)?${IN_YEAR}`, example: "25 октября (7 ноября) 1917 года" },
  { id: "ru/new-then-old-date", kind: "calendar", pattern: `${LATER_FIRST}{day} {month}${IN_YEAR} ?[(/] ?{day1} {month1}${IGNORED_YEAR}\\)?${IN_YEAR}`, example: "7 ноября (25 октября) 1917 года" },
  { id: "ru/date-then-old-style", kind: "calendar", pattern: `{day} {month}${IN_YEAR} \\({day1} {month1}(?: (?:по старому стилю|ст\\. ст\\.|по юлианскому календарю|старого стиля))\\)${IN_YEAR}`, example: "7 ноября (25 октября по старому стилю) 1917 года" },
  { id: "ru/date-then-old-style-day", kind: "calendar", pattern: `{day} {month}${IN_YEAR} \\({day1}(?: по старому стилю| ст\\. ст\\.)\\)`, example: "24 июня (12 по старому стилю)" },
];
