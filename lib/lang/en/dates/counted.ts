import type { DateRule } from "../../pack.ts";
import { KIND_OF_YEAR, NUMBER, SURE_WEEKDAY, YEAR_ONLY } from "./forms.ts";

const MONTH_OF = "(?:of |in )?{month}(?:,? (?:of )?(?:{year}|{yearShift} year))?";
const OTHER_PERIOD = `(?:of |in )(?:${KIND_OF_YEAR}(?:the year )?${YEAR_ONLY}{year}|{yearShift} ${KIND_OF_YEAR}year|(?:the )?{monthShift} month)`;
const PERIOD = `(?:${MONTH_OF}|${OTHER_PERIOD})`;
const LAST = "(?:last|final|closing)";
const FIRST = "(?:first|opening|initial)";
const UNITS = "(?=(?:day|week|month|weekend)s?(?!\\p{L}))";
const COUNTED = "(?=(?:day|week|month|year)s?(?!\\p{L})){unit}";

/** Days and weeks counted within a month or year, and times counted from a day that the same words name. */
// biome-ignore format: table
export const COUNTED_RULES: readonly DateRule[] = [
  { id: "en/nth-weekday", kind: "calendar", pattern: `(?:the )?<(?=(?:first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th)) ){nth} {weekday} ${PERIOD}>`, example: "the first Tuesday of October 2014" },
  { id: "en/last-weekday", kind: "calendar", pattern: `(?:the )?<${LAST} {weekday} ${PERIOD}>`, example: "the last Sunday of March", implies: { nth: -1 } },
  { id: "en/nth-unit", kind: "calendar", pattern: `(?:the )?<(?=(?:first|second|third|fourth|[1-5](?:st|nd|rd|th)) ){nth} ${UNITS}(?:full )?{unit} ${PERIOD}>`, example: "the first week of May" },
  { id: "en/last-unit", kind: "calendar", pattern: `(?:the )?<${LAST} (?:full )?${UNITS}{unit} ${PERIOD}>`, example: "the last day of October 2015", implies: { nth: -1 } },
  { id: "en/nth-weekend", kind: "calendar", pattern: `(?:the )?<(?=(?:first|second|third|fourth) ){nth} weekend ${PERIOD}>`, example: "the first weekend of May", implies: { unit: "week", part: "end" } },
  { id: "en/last-weekend-of", kind: "calendar", pattern: `(?:the )?<${LAST} weekend ${PERIOD}>`, example: "the last weekend of March", implies: { unit: "week", part: "end", nth: -1 } },
  { id: "en/first-units", kind: "calendar", pattern: `(?:the )?<${FIRST} {number} ${UNITS}{unit} ${PERIOD}>`, example: "the first nine months of last year", implies: { nth: 1 } },
  { id: "en/last-units", kind: "calendar", pattern: `(?:the )?<${LAST} {number} ${UNITS}{unit} ${PERIOD}>`, example: "the last two weeks of December", implies: { nth: -1 } },
  { id: "en/first-units-of-the-year", kind: "calendar", pattern: `(?:the )?<${FIRST} {number} ${UNITS}{unit} of the ${KIND_OF_YEAR}year>`, example: "the first nine months of the year", implies: { nth: 1, yearShift: 0 } },
  { id: "en/first-nine-months", kind: "calendar", pattern: "(?:in|for|during|over) (?:the|its) <first (?=(?:two|three|four|five|six|seven|eight|nine|10|11|ten|eleven) months){number} {unit}>(?! (?:of|after|that|when|in)(?!\\p{L}))", example: "for the first nine months, net rose", implies: { nth: 1, yearShift: 0 } },
  { id: "en/nine-months", kind: "calendar", pattern: "(?:in|for|during|over|through) <the (?=(?:six|nine|6|9) months){number} {unit}>(?=[.,;]|$| (?:rose|fell|was|were|totaled|totalled|climbed|dropped|grew|increased|decreased|declined|jumped|slipped|advanced|to|from|came)(?!\\p{L}))", example: "sales in the nine months rose", implies: { nth: 1, yearShift: 0 } },
  { id: "en/week-of", kind: "calendar", pattern: "(?:the )?<week (?:of|beginning|starting|commencing) (?:{weekday},? )?(?:{month} {day}|{day} (?:of )?{month})(?:,? {year})?>", example: "the week of October 6", implies: { unit: "week" } },
  { id: "en/week-of-day", kind: "calendar", pattern: "(?:the )?<week of the {day}>", example: "the week of the 8th", implies: { unit: "week" } },
  { id: "en/week-number", kind: "calendar", pattern: `(?:the )?<(?:calendar |iso )?(?:week|wk|cw) (?:no\\. ?|number )?{week}(?:,| of| in)? (?:the year )?${YEAR_ONLY}{year}>`, example: "week 27 of 2024" },
  { id: "en/calendar-week", kind: "calendar", pattern: "(?:calendar|iso) week {week}", example: "calendar week 27" },
  { id: "en/week-phrase", kind: "calendar", pattern: "^(?:week|wk|cw|w) ?{week}$", example: "week 27" },
  { id: "en/iso-week", kind: "calendar", pattern: "{year}-?w(?=\\d\\d){week}(?:-[1-7])?", example: "2024-W27" },
  { id: "en/nth-of-the-month", kind: "calendar", pattern: "^(?:on |by )?(?:the )?<(?=(?:first|second|third|fourth|[1-5](?:st|nd|rd|th)) ){nth} (?:{weekday}|{unit}) of (?:the|this) month>$", example: "the third Friday of the month", implies: { monthShift: 0 } },
  { id: "en/last-of-the-month", kind: "calendar", pattern: "^(?:on |by )?(?:the )?<last (?:{weekday}|{unit}) of (?:the|this) month>$", example: "the last Friday of the month", implies: { nth: -1, monthShift: 0 } },
  { id: "en/half-of-shifted-month", kind: "calendar", pattern: "(?:the )?<{half} half of (?:the )?{monthShift} month>", example: "the second half of next month" },
  { id: "en/half-of-the-month", kind: "calendar", pattern: "(?:the )?<{half} half of the month>", example: "the first half of the month", implies: { monthShift: 0 } },
  { id: "en/ides", kind: "calendar", pattern: "(?:the )?<ides of march>", example: "the Ides of March", implies: { month: 3, day: 15 } },

  { id: "en/offset-from-weekday", kind: "offset", pattern: `<${NUMBER} ${COUNTED} (?:from|after) (?:{shift} |this )?${SURE_WEEKDAY}{weekday}>`, example: "a week from Friday", direction: 1, from: "target", implies: { shift: 1 } },
  { id: "en/offset-from-date", kind: "offset", pattern: `<${NUMBER} ${COUNTED} from (?:{month} {day}|{day} {month})(?:,? {year})?>`, example: "two weeks from May 1", direction: 1, from: "target" },
  { id: "en/weekday-after-next", kind: "offset", pattern: `(?:the )?<(?:${SURE_WEEKDAY}{weekday} (?:after next|week(?=[.,;]|$))|a week on ${SURE_WEEKDAY}{weekday})>`, example: "Friday after next", direction: 1, from: "target", implies: { shift: 1, unit: "week", number: 1 } },
  { id: "en/weekday-before-last", kind: "offset", pattern: `(?:the )?<${SURE_WEEKDAY}{weekday} before last>`, example: "the Friday before last", direction: -1, from: "target", implies: { shift: -1, unit: "week", number: 1 } },
  { id: "en/ago-weekday", kind: "offset", pattern: `<${NUMBER} ${COUNTED} ago (?:on |last )?${SURE_WEEKDAY}{weekday}>`, example: "a week ago Tuesday", direction: -1, from: "target" },
  { id: "en/weekdays-ago", kind: "offset", pattern: "<{number} (?=(?:mon|tues|wednes|thurs|fri|satur|sun)days){weekday}s ago>", example: "two Fridays ago", direction: -1, from: "target", implies: { shift: 1, unit: "week" } },
  { id: "en/weekdays-from-now", kind: "offset", pattern: "<{number} (?=(?:mon|tues|wednes|thurs|fri|satur|sun)days){weekday}s from (?:now|today)>", example: "two Fridays from now", direction: 1, from: "target", implies: { shift: -1, unit: "week" } },
  { id: "en/ago-from-day", kind: "offset", pattern: `<${NUMBER} ${COUNTED} (?:ago|before|prior to) (?!today){dayShift}>`, example: "a week ago yesterday", direction: -1, from: "target", implies: { sameGrain: true } },
  { id: "en/offset-from-day", kind: "offset", pattern: `<${NUMBER} ${COUNTED} (?:from|after) (?!today|now){dayShift}>`, example: "a week from tomorrow", direction: 1, from: "target" },
  { id: "en/after-date", kind: "offset", pattern: `<${NUMBER} ${COUNTED} after>(?= (?:the |his |her |its |their )?(?:{month} {day}|{day} (?:of )?{month})(?:,? {year})?)`, example: "two days after the March 16 summit", direction: 1, from: "target" },
  { id: "en/after-event-of-date", kind: "offset", pattern: `<${NUMBER} ${COUNTED} after>(?= (?:the |a |his |her |its |their )(?:[a-z'-]{2,20} ){1,3}(?:of|on) (?:the )?(?:{month} {day}|{day} (?:of )?{month})(?:,? {year})?)`, example: "two days after the summit of 16 March", direction: 1, from: "target" },
  { id: "en/before-date", kind: "offset", pattern: `<${NUMBER} ${COUNTED} (?:before|ahead of|prior to)>(?= (?:the |his |her |its |their )?(?:{month} {day}|{day} (?:of )?{month})(?:,? {year})?)`, example: "two days before the March 16 summit", direction: -1, from: "target" },
];
