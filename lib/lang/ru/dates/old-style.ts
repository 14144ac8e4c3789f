import type { DateRule } from "../../pack.ts";
import { laterMonth, OLD_THEN_NEW } from "../../shared/two-calendars.ts";
import { OF_YEAR, YEAR } from "./forms.ts";

const STYLE = "(?: по (?:старому|новому|юлианскому|григорианскому) (?:стилю|календарю)| (?:по )?(?:ст|н)\\. ?ст\\.)?";
const OLD = "(?:по старому стилю|(?:по )?ст\\. ?ст\\.|по юлианскому календарю|старого стиля)";
const IN_YEAR = `(?:,? {year}(?: ?${OF_YEAR})?)?`;
const MONTHS = ["янв", "фев", "мар", "апр", "ма[йя]", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
/** Days of two months that follow each other: the later one is the Gregorian date. */
const LATER_SECOND = laterMonth(MONTHS, "second");
const LATER_FIRST = laterMonth(MONTHS, "first");
// The other calendar's day and month are read into the end "1", which a rule about one date throws away.
const IGNORED_YEAR = `(?: {year1}(?: ?${OF_YEAR})?)?`;

/** Dates in both calendars, old and new style: one date, its value the Gregorian one. */
// biome-ignore format: table
export const OLD_STYLE: readonly DateRule[] = [
  { id: "ru/old-then-new-day", kind: "calendar", pattern: `(?=${OLD_THEN_NEW})\\d{1,2} ?\\( ?{day}\\)? ?\\)? {month}(?:,? ${YEAR})?`, example: "12 (24) июня 1812 года" },
  { id: "ru/old-then-new-day-slash", kind: "calendar", pattern: `(?=${OLD_THEN_NEW})\\d{1,2} ?/ ?{day} {month}(?:,? ${YEAR})?`, example: "12/24 июня 1812 года" },
  { id: "ru/days-old-then-new", kind: "range", pattern: "\\d{1,2} ?- ?\\d{1,2} [а-яё]+ \\({day1} ?- ?{day2} {month2}\\),? {year2}(?: ?(?:года|г\\.))?", example: "28-29 июня (8-9 июля) 1659 года" },
  { id: "ru/new-then-old-day", kind: "calendar", pattern: `(?!${OLD_THEN_NEW}){day} ?\\(\\d{1,2}${STYLE}\\) {month}(?:,? ${YEAR})?`, example: "24 (12) июня 1812 года" },
  { id: "ru/old-then-new-date", kind: "calendar", pattern: `${LATER_SECOND}{day1} {month1}${IGNORED_YEAR} ?[(/] ?{day} {month}${IN_YEAR}${STYLE}\\)?${IN_YEAR}`, example: "25 октября (7 ноября) 1917 года" },
  { id: "ru/new-then-old-date", kind: "calendar", pattern: `${LATER_FIRST}{day} {month}${IN_YEAR} ?[(/] ?{day1} {month1}${IGNORED_YEAR}\\)?${IN_YEAR}`, example: "7 ноября (25 октября) 1917 года" },
  { id: "ru/date-then-old-style", kind: "calendar", pattern: `{day} {month}${IN_YEAR} \\((?:${OLD} )?{day1} {month1}(?: ${OLD})?\\)${IN_YEAR}`, example: "7 ноября (25 октября по старому стилю) 1917 года" },
  { id: "ru/date-then-old-style-day", kind: "calendar", pattern: `{day} {month}${IN_YEAR} \\({day1} ${OLD}\\)${IN_YEAR}`, example: "24 июня (12 по старому стилю)" },
];
