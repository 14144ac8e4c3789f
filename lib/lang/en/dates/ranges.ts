import type { DateRule } from "../../pack.ts";
import { COUNTED_THINGS, DAY_PART, SURE_WEEKDAY, YEAR_ONLY } from "./forms.ts";

const Y1 = "(?:,? (?:of )?{year1})?";
const Y2 = "(?:,? (?:of )?(?:{year2}|(?:the )?{yearShift2} year))?";
/** The first and the second end with a day, either order of day and month. */
const DAY1 = `(?:{weekday1},? )?(?:{month1} (?:the )?{day1}|{day1} (?:of )?{month1})${Y1}`;
const DAY2 = `(?:{weekday2},? )?(?:{month2} (?:the )?{day2}|{day2} (?:of )?{month2})${Y2}`;
/** Two days of which one at least names its month. */
const daysJoined = (by: string): string =>
  `(?:${DAY1} ${by} (?:the )?(?:${DAY2}|{day2})|{day1} ${by} (?:the )?${DAY2})`;
const TO = "(?:to|until|till|through|up to and including|up to)";
const DASH = "(?: ?- ?| to | through | until )";

const NIGHT_TO = "(?: ?[-/] ?| (?:to|and|into) )(?:the )?";

const CENTURY1 = "(?:{part1}[ -])?{century1}(?:[ -]century)?";
const CENTURY2 = "(?:the )?(?:{part2}[ -])?{century2}[ -]centur(?:y|ies)";

/** Spans of time with two ends, and with one. */
// biome-ignore format: table
export const RANGES: readonly DateRule[] = [
  { id: "en/from-day-to-day", kind: "range", pattern: `from (?:the )?<${daysJoined(TO)}>`, example: "from 12 to 14 May" },
  { id: "en/between-days", kind: "range", pattern: `between (?:the )?<${daysJoined("and")}>`, example: "between February 28 and March 1" },
  { id: "en/month-days", kind: "range", pattern: `{month} {day1}${DASH}(?:the )?{day2}${Y2}`, example: "March 12-14, 2023" },
  { id: "en/days-month", kind: "range", pattern: `(?=\\d){day1}${DASH}{day2} (?:of )?{month2}${Y2}`, example: "12-14 May" },
  { id: "en/days-months", kind: "range", pattern: `(?:{month1} {day1}|{day1} {month1})${Y1}${DASH}(?:{month2} {day2}|{day2} {month2})${Y2}`, example: "26 July - 22 August" },
  { id: "en/night-between-days", kind: "range", pattern: `(?:the )?<night (?:of|from|between) (?:the )?(?:{month1} {day1}${NIGHT_TO}(?:{month2} )?{day2}|{day1}(?: {month1})?${NIGHT_TO}{day2} (?:of )?{month2})${Y2}>`, example: "the night of January 11-12" },
  { id: "en/night-between-bare-days", kind: "range", pattern: `(?:the )?<night (?:of|from|between) the {day1}${NIGHT_TO}{day2}>`, example: "the night of the 11th to the 12th" },
  { id: "en/digits-range", kind: "range", pattern: "{day1}[./]{monthnum1}[./]{year1} ?- ?{day2}[./]{monthnum2}[./]{year2}", example: "01.12.2022-05.12.2022" },

  { id: "en/months", kind: "range", pattern: `{month1}${Y1} ?[-/] ?{month2}${Y2}`, example: "March-May 2023" },
  { id: "en/month-through-month", kind: "range", pattern: `{month1}${Y1} (?:to|through|until) {month2}(?! \\d{1,2}(?!\\d))${Y2}`, example: "January through September" },
  { id: "en/from-month-to-month", kind: "range", pattern: `from <(?:{part1}[ -]?)?{month1}${Y1} ${TO} (?:{part2}[ -]?)?{month2}${Y2}>`, example: "from March to May 2023" },
  { id: "en/between-months", kind: "range", pattern: `between <(?:{part1}[ -]?)?{month1}${Y1} and (?:{part2}[ -]?)?{month2}${Y2}>`, example: "between March and May 2023" },
  { id: "en/from-month-to-day", kind: "range", pattern: `from <(?:{part1}[ -]?)?{month1}${Y1} ${TO} ${DAY2}>`, example: "from March 2022 to 5 May 2023" },

  { id: "en/years", kind: "range", pattern: `${YEAR_ONLY}{year1} ?- ?${YEAR_ONLY}{year2}`, example: "2014-2018" },
  { id: "en/year-through-year", kind: "range", pattern: `${YEAR_ONLY}{year1} (?:to|through) ${YEAR_ONLY}{year2}(?! ${COUNTED_THINGS})`, example: "1987 through 1990" },
  { id: "en/years-short", kind: "range", pattern: "(?=(?:1[6-9]|20)\\d\\d){year1}[-/](?!0?[1-9](?!\\d)|1[0-2]-){yy2}(?!-?\\d)", example: "2021/22" },
  { id: "en/from-year-to-year", kind: "range", pattern: `from <(?:{part1}[ -]?)?${YEAR_ONLY}{year1} ${TO} (?:the )?(?:{part2}[ -]?)?(?:${YEAR_ONLY}{year2}|{decade2}'?s)>`, example: "from 2014 to 2018" },
  { id: "en/between-years", kind: "range", pattern: `between <(?:{part1}[ -]?)?${YEAR_ONLY}{year1} and (?:the )?(?:{part2}[ -]?)?(?:${YEAR_ONLY}{year2}|{decade2}'?s)>`, example: "between 2014 and 2018" },
  { id: "en/decades", kind: "range", pattern: "(?:from |between )?(?:the )?<(?:{part1}[ -]?)?(?=(?:1[0-9]|20)\\d0){decade1}'?s (?:to|through|until) (?:the )?(?:{part2}[ -]?)?{decade2}'?s>|between (?:the )?<(?:{part1}[ -]?)?(?=(?:1[0-9]|20)\\d0){decade1}'?s and (?:the )?(?:{part2}[ -]?)?{decade2}'?s>", example: "the 1970s to the 1980s" },
  { id: "en/decades-list", kind: "calendar", pattern: "(?:the )?<(?:{part}[ -]?)?(?=(?:1[0-9]|20)\\d0)(?!1[0-8]00){decade}'?s>(?:, <{decade}'?s>)?,? (?:and|or) (?:the )?<(?:{part}[ -]?)?'?{decade}'?s>", example: "the 1970s and 1980s" },
  { id: "en/centuries", kind: "range", pattern: `(?:from )?(?:the )?<${CENTURY1} ?(?:-|to|through|until) ?${CENTURY2}>|between (?:the )?<${CENTURY1} and ${CENTURY2}>`, example: "from the 16th to the 18th century" },
  { id: "en/centuries-before", kind: "range", pattern: `(?:from )?(?:the )?<${CENTURY1} ?(?:-|to|through|until) ?${CENTURY2} (?:bc|b\\.c\\.|bce)>`, example: "the 5th to 4th centuries BC", implies: { era: -1 } },
  { id: "en/centuries-list", kind: "calendar", pattern: "(?:the )?<(?:{part}[ -])?{century}>-?(?:, <{century}>-?)?,? (?:and|or) (?:the )?<(?:{part}[ -])?{century}[ -]centur(?:y|ies)>(?! (?:bc|b\\.c\\.|bce))", example: "the late 16th and early 17th centuries" },
  { id: "en/seasons", kind: "range", pattern: `(?:from )?(?:the )?<{season1}(?: (?:of )?{year1})? (?:to|until|through) (?:the )?{season2} (?:of )?{year2}>`, example: "from spring 1971 to autumn 1973" },
  { id: "en/weekdays", kind: "range", pattern: `(?:from|between) <{weekday1}${DAY_PART}? (?:to|and|through|until) {weekday2}${DAY_PART}?>|${SURE_WEEKDAY}<{weekday1}${DAY_PART}? (?:to|through) {weekday2}${DAY_PART}?>`, example: "from Monday to Wednesday" },
  { id: "en/day-to-weekday", kind: "range", pattern: `(?:from )?<(?=today|tomorrow|yesterday){dayShift1} (?:to|through|until|till) ${SURE_WEEKDAY}{weekday2}>`, example: "tomorrow through Sunday", implies: { shift: 1 } },
  { id: "en/days-of-shifted-month", kind: "range", pattern: "(?:from |between )?the <{day1} (?:to|and|through) (?:the )?{day2} of (?:the )?{monthShift} month>", example: "from the 3rd to the 7th of this month" },
  { id: "en/weekdays-of-week", kind: "range", pattern: `(?:from )?${SURE_WEEKDAY}<{weekday1} (?:to|through|until) {weekday2},? (?:of )?{weekShift} week>`, example: "Monday to Friday next week" },
  { id: "en/shift-weekdays", kind: "range", pattern: "from <{shift1} {weekday1} (?:to|through|until|till) {weekday2}>", example: "from next Monday until Thursday" },
  { id: "en/past-units", kind: "range", pattern: "(?:(?:over|in|during|within|for|across) )?(?:the|his|her|its|their|these|this) <(?:past|last|previous|preceding) {number} (?!hours?){unit}>(?! of(?!\\p{L}))", example: "the past three days", direction: -1 },
  { id: "en/past-unit", kind: "range", pattern: "(?:over|in|during|within|for|than) the <last (?=(?:day|week|month|year|decade|century)(?!\\p{L})){unit}>(?! of(?!\\p{L}))|(?:the|this) <past (?=(?:day|week|month|year|decade|century|quarter)(?!\\p{L})){unit}>(?! of(?!\\p{L}))", example: "over the past year", direction: -1 },
  { id: "en/past-units-phrase", kind: "range", pattern: "^<(?:past|last|previous) {number} (?!hours?){unit}>", example: "last two years", direction: -1 },
  { id: "en/next-units-phrase", kind: "range", pattern: "^<(?:next|coming) {number} (?!hours?){unit}>", example: "next three weeks", direction: 1 },
  { id: "en/next-units", kind: "range", pattern: "(?:(?:over|in|during|within|for) )?the <(?:next|coming) {number} (?!hours?){unit}>", example: "the next two weeks", direction: 1 },

  { id: "en/since-day", kind: "since", pattern: `(?:ever )?(?:since|starting|effective|beginning|as of|starting from|as from) (?:on )?<(?:{month} {day}|{day} {month})(?:,? {year})?>`, example: "since February 24" },
  { id: "en/since-month", kind: "since", pattern: "(?:ever )?since <(?:{part}[ -]?)?{month}(?:,? (?:of )?(?:{year}|{yearShift} year))?>", example: "since March 2022" },
  { id: "en/since-shift-month", kind: "since", pattern: "(?:ever )?since <{shift} {month}>", example: "since last September" },
  { id: "en/since-year", kind: "since", pattern: `(?:ever )?since (?:the )?<(?:{part}[ -]?)?(?:the year )?${YEAR_ONLY}{year}>`, example: "since 2014" },
  { id: "en/year-onwards", kind: "since", pattern: `from <${YEAR_ONLY}{year}> (?:on|onwards?)`, example: "from 2014 onwards" },
  { id: "en/month-onwards", kind: "since", pattern: "from <{month}(?: {year})?> (?:on|onwards?)", example: "from May onwards" },
  { id: "en/since-decade", kind: "since", pattern: "(?:ever )?since (?:the )?<(?:{part}[ -]?)?{decade}'?s>", example: "since the 1990s" },
  { id: "en/since-season", kind: "since", pattern: "(?:ever )?since (?:the )?<(?:{shift} )?{season}(?:(?: of)? {year})?>", example: "since last summer" },
  { id: "en/since-shift-unit", kind: "since", pattern: "(?:ever )?since <(?:{part} )?{shift} {unit}>", example: "since last week" },
  { id: "en/since-part-unit", kind: "since", pattern: "(?:ever )?since <{part} the (?=(?:year|month|week|century|decade)(?!\\p{L})){unit}>", example: "since the beginning of the year", implies: { shift: 0 } },
  { id: "en/since-weekday", kind: "since", pattern: "(?:ever )?since <(?:{shift} )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day){weekday}>", example: "since Monday" },
  { id: "en/since-coming-weekday", kind: "since", pattern: `(?:starting|beginning|effective) (?:on |next |this )?<${SURE_WEEKDAY}{weekday}>`, example: "starting Monday", implies: { tense: "future" } },
  { id: "en/since-day-shift", kind: "since", pattern: "(?:ever )?since <{dayShift}>", example: "since yesterday" },

  { id: "en/until-day", kind: "until", pattern: `(?:until|till|up to|through|up until) (?:the end of )?<(?:{month} {day}|{day} {month})(?:,? {year})?>`, example: "until March 31" },
  { id: "en/until-month", kind: "until", pattern: "(?:until|till|up to|up until|through) (?:the )?<(?:{part}[ -]?)?{month}(?:,? (?:of )?(?:{year}|{yearShift} year))?>", example: "until the end of April" },
  { id: "en/until-year", kind: "until", pattern: `(?:until|till|up to|up until|through) <(?:{part}[ -]?)?(?:the year |fiscal )?${YEAR_ONLY}{year}>`, example: "until 2019" },
  { id: "en/until-shift-unit", kind: "until", pattern: "(?:until|till|up to|up until) <(?:{part} )?{shift} {unit}>", example: "until next month" },
  { id: "en/until-part-unit", kind: "until", pattern: "(?:until|till|up to|up until) <{part} the (?=(?:year|month|week|century|decade)(?!\\p{L})){unit}>", example: "until the end of the year", implies: { shift: 0 } },
  { id: "en/until-weekday", kind: "until", pattern: "(?:until|till) <(?:next )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day){weekday}>", example: "until Friday", implies: { shift: 1 } },
  { id: "en/until-day-shift", kind: "until", pattern: "(?:until|till) <{dayShift}>", example: "until tomorrow" },
];
