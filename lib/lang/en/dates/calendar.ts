import type { DateRule } from "../../pack.ts";
import { ISO_CLOCK } from "../../shared/iso-clock.ts";
import {
  ABOUT,
  ANY_YEAR,
  BEFORE_MONTH,
  COUNTED_THINGS,
  DAY_PART,
  MONTH_NOUN,
  SURE_MONTH,
  SURE_WEEKDAY,
  WEEKDAY,
  YEAR,
  YEAR_SHIFT,
} from "./forms.ts";

const OF_MONTH = "(?:of )?{month}";
/** Months that are no other word, and the short forms of months with their stop. */
const SHORT_MONTH = "(?=(?:jan|feb|aug|sept|sep|oct|nov|dec)\\.)";
/** Months that are also given names or words: April, June, August, May, March. */
const TWO_WAY_MONTH = "(?=(?:april|may|march|june|august)(?!\\p{L}))";
const ANY_FULL_MONTH =
  "(?=(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\\p{L}))";

const MONTH_ADJECTIVE =
  "(?:(?:retail|trade|consumer|producer|wholesale|industrial|factory|housing|auto|car|export|import|crude|budget|jobless|monthly|annual|unemployment|general|parliamentary|presidential|regional|local|municipal|peace) )";

/** What "the 16th" counts where it is no day of a month. */
const ORDERED =
  "(?:floor|anniversary|day|centur|hole|street|avenue|lap|attempt|minute|birthday|round|session|congress|fairway|green|parallel|meridian|ballot|edition|amendment|of|and|to|or|through|district|battalion|brigade|regiment|division|hour|week|month|year|night|try|visit|summit|package|meeting|place|row|grade|degree|inning|fleet|army|corps|convention|annual|largest|biggest|century|time|stage|line|page|step)";

/** Days and months that name themselves. */
// biome-ignore format: table
export const CALENDAR: readonly DateRule[] = [
  { id: "en/iso", kind: "calendar", pattern: `{year}-(?={monthnum}-\\d\\d){monthnum}-{day}${ISO_CLOCK}`, example: "2023-03-18T14:30:00Z" },
  { id: "en/iso-slash", kind: "calendar", pattern: "{year}[/.]{monthnum}[/.]{day}", example: "2023/03/18" },
  { id: "en/iso-month", kind: "calendar", pattern: "{year}-(?=0[1-9](?![\\d-])){monthnum}", example: "2023-03" },
  { id: "en/month-slash-year", kind: "calendar", pattern: "(?=0[1-9]|1[0-2]){monthnum}/{year}", example: "03/2023" },
  { id: "en/month-slash-year-phrase", kind: "calendar", pattern: "^{monthnum}/{year}$", example: "3/2023" },
  { id: "en/day-first-digits", kind: "calendar", pattern: "(?:{weekday},? )?{day}[./-]{monthnum}[./-]{year}", example: "18/03/2023" },
  { id: "en/month-first-digits", kind: "calendar", pattern: "(?:{weekday},? )?{monthnum}[./-](?=1[3-9]|2\\d|3[01]){day}[./-]{year}", example: "03/18/2023" },
  { id: "en/day-first-short", kind: "calendar", pattern: "{day}\\.{monthnum}\\.{yy}", example: "18.03.23" },
  { id: "en/month-first-short", kind: "calendar", pattern: "{monthnum}/{day}/{yy}", example: "10/25/89" },
  { id: "en/month-first-dashes", kind: "calendar", pattern: "{monthnum}-{day}-{yy}(?!-)", example: "11-02-89" },
  { id: "en/day-first-slashes", kind: "calendar", pattern: "(?=1[3-9]|2\\d|3[01]){day}/{monthnum}/{yy}", example: "25/10/89" },
  { id: "en/day-dash-month", kind: "calendar", pattern: "{day}-{month}-(?:{year}|{yy})", example: "19-nov-12" },
  { id: "en/month-dash-day", kind: "calendar", pattern: "{month}-{day}-(?:{year}|{yy})", example: "nov-19-2012" },

  { id: "en/month-day", kind: "calendar", pattern: `${WEEKDAY}{month} (?:the )?{day}${ANY_YEAR}`, example: "Tuesday, March 18th, 2023" },
  { id: "en/day-month", kind: "calendar", pattern: `${WEEKDAY}{day} ${OF_MONTH}${ANY_YEAR}`, example: "18 March 2023" },
  { id: "en/day-month-weekday", kind: "calendar", pattern: `(?:{month} {day}|{day} ${OF_MONTH}), ?${SURE_WEEKDAY}{weekday}(?! (?:of |last|next|this))`, example: "March 18, Saturday" },
  { id: "en/day-month-short-year", kind: "calendar", pattern: "{day} {month} (?=[4-9]\\d){yy}(?! (?:per|people|%))", example: "18 March 89" },
  { id: "en/year-month-day", kind: "calendar", pattern: "{year},? {month} {day}", example: "2023 March 18" },
  { id: "en/year-month", kind: "calendar", pattern: `{year} ${ANY_FULL_MONTH}{month}(?! {day})`, example: "2023 March" },
  { id: "en/day-last-month", kind: "calendar", pattern: `${WEEKDAY}(?:{month} {day}|{day} ${OF_MONTH}),? {shift}(?! year| month| week)`, example: "3 September last" },
  { id: "en/shift-month-day", kind: "calendar", pattern: "{shift} (?:{month} {day}|{day} {month})", example: "last March 18" },
  { id: "en/day-of-shifted-month", kind: "calendar", pattern: "(?:the )?<{day} (?:of|day of) (?:the )?{monthShift} month>", example: "the 18th of this month" },
  { id: "en/day-of-that-month", kind: "calendar", pattern: "(?:the )?<{day} (?:of|day of) (?:that|the same) month>", example: "the 18th of that month", from: "event", implies: { monthShift: 0 } },
  { id: "en/weekday-day", kind: "calendar", pattern: "{weekday},? the {day}(?! \\p{L})", example: "Tuesday the 14th" },
  { id: "en/weekday-bare-day", kind: "calendar", pattern: `${SURE_WEEKDAY}{weekday},? (?=\\d{1,2}(?:st|nd|rd|th)){day}`, example: "Tuesday 14th" },
  { id: "en/day-alone", kind: "calendar", pattern: "(?:on|by|until|till|before|since|from|of|to|than) the <(?=\\d{1,2}(?:st|nd|rd|th)){day}>(?=[.,;:)]|$| (?:and|at|in|when|because|but|he|she|they|it|as|with|after|the|a)(?!\\p{L}))(?! (?:and|at|in|with|after|the|a) (?:\\d{1,2}(?:st|nd|rd|th) )?(?:floor|street|avenue|centur|place|hole|row|anniversary|birthday|round|grade|parallel|amendment|degree))", example: "on the 15th, he left" },
  { id: "en/day-alone-first", kind: "calendar", pattern: `(?:(?<=^|[,;:] |(?:and|but|then|only) ))on the <(?=\\d{1,2}(?:st|nd|rd|th)){day}>(?= (?!${ORDERED})\\p{L})`, example: "on the 16th six people were killed" },
  { id: "en/day-phrase", kind: "calendar", pattern: "^(?:the )?<(?=\\d{1,2}(?:st|nd|rd|th)){day}>$", example: "the 16th" },
  { id: "en/month-list-month-first", kind: "calendar", pattern: `<{month} {day}>(?:, <{day}>)?(?:, <{day}>)?(?:,? (?:and|or|&) )<{day}${YEAR}?>(?![-/.:]?\\d| ${COUNTED_THINGS})`, example: "March 15, 16 and 17" },
  { id: "en/month-list-day-first", kind: "calendar", pattern: `<{day}>(?:, <{day}>)?(?:, <{day}>)?(?:,? (?:and|or|&) )<{day} {month}${YEAR}?>`, example: "15, 16 and 17 March 2023" },
  { id: "en/days-list-month-first", kind: "calendar", pattern: `<{month} {day}>(?:, (?:on )?<{month} {day}>)?,? (?:and|or|&) (?:(?:again |then )?on )?<{month} {day}${YEAR}>`, example: "July 12 and August 21, 2019" },
  { id: "en/days-list-day-first", kind: "calendar", pattern: `<{day} {month}>(?:, (?:on )?<{day} {month}>)?,? (?:and|or|&) (?:(?:again |then )?on )?<{day} {month}${YEAR}>`, example: "12 July and 21 August 2019" },
  { id: "en/months-list", kind: "calendar", pattern: `<(?:{part} ?)?{month}>(?:, <{month}>)?(?:,? (?:and|or) )<{month}(?:${YEAR}|${YEAR_SHIFT})>`, example: "January and February 2023" },
  { id: "en/months-list-bare", kind: "calendar", pattern: `(?:in|during|of|from|between|for|by|both|since) (?:both |either )?(?!may or may)<${ANY_FULL_MONTH}{month}>(?:, <${ANY_FULL_MONTH}{month}>)?(?:,? (?:and|or) )(?:in )?<${ANY_FULL_MONTH}{month}>(?! \\d)`, example: "in July and August" },

  { id: "en/month-year", kind: "calendar", pattern: `{month}(?:${YEAR}|${YEAR_SHIFT})`, example: "September of 2022" },
  { id: "en/month-of-told-year", kind: "calendar", pattern: "<(?:(?:{day} )?{month}|{month} {day}),? (?:of )?(?:that same|that|the same) year>", example: "March of that year", from: "event", implies: { yearShift: 0 } },
  { id: "en/month-of-next-told-year", kind: "calendar", pattern: "<(?:(?:{day} )?{month}|{month} {day}),? (?:of )?the (?:(?:following|next) year|year after)(?! (?:the|that|he|she|it|they)(?!\\p{L}))>", example: "March of the following year", from: "event", implies: { yearShift: 1 } },
  { id: "en/month-of-previous-told-year", kind: "calendar", pattern: "<(?:(?:{day} )?{month}|{month} {day}),? (?:of )?the (?:(?:previous|preceding) year|year before)(?! (?:the|that|he|she|it|they|last)(?!\\p{L}))>", example: "15 November of the previous year", from: "told", implies: { yearShift: -1 } },
  { id: "en/following-month-name", kind: "calendar", pattern: "(?:in |on )?the <(?:following|next) {month}(?: {day})?>", example: "the following March", from: "event", implies: { shift: 1 } },
  { id: "en/month-number-year", kind: "calendar", pattern: `<month of {month}${YEAR}?>`, example: "the month of March" },
  { id: "en/part-month-year", kind: "calendar", pattern: `{part} ?-?{month}${ANY_YEAR}`, example: "late January 2023" },
  { id: "en/half-of-month", kind: "calendar", pattern: `the <{half} half of {month}${ANY_YEAR}>`, example: "the first half of March" },
  { id: "en/month-sure", kind: "calendar", pattern: `${SURE_MONTH}(?!april |june |august |september \\d)<{month}>(?! (?:revolution|movement)(?!\\p{L}))`, example: "November" },
  { id: "en/month-sure-name", kind: "calendar", pattern: `(?!and|or)${BEFORE_MONTH} ${SURE_MONTH}<{month}>|(?:and|or) ${SURE_MONTH}<{month}>(?=[.,;)]|$| (?:in|of|the|when|as|and|to|last|this|but|at|on|by|for|is|was|were|are|it|he|she|they)(?!\\p{L}))`, example: "in August the talks" },
  { id: "en/month-short", kind: "calendar", pattern: `${BEFORE_MONTH} <${SHORT_MONTH}{month}>`, example: "in Sept. the talks" },
  { id: "en/month-two-way", kind: "calendar", pattern: `${BEFORE_MONTH} (?:the )?<(?=(?:may|march)(?!\\p{L})){month}>(?! (?:on|for|to|through|with|against|from|towards?|be|not|have|also|well|soon)(?!\\p{L}))`, example: "in March" },
  { id: "en/month-possessive", kind: "calendar", pattern: `<${ANY_FULL_MONTH}{month}>'s`, example: "March's summit" },
  { id: "en/month-noun", kind: "calendar", pattern: `<${TWO_WAY_MONTH}{month}>(?= ${MONTH_ADJECTIVE}?${MONTH_NOUN}(?!\\p{L}))(?<!(?:may|march))`, example: "August sales" },
  { id: "en/month-then-function", kind: "calendar", pattern: "<(?=(?:april|june|august)(?!\\p{L})){month}>(?= (?:to|from|than|when|as|after|before|by|but|because|while|in|at|the)(?!\\p{L}))", example: "August from July" },
  { id: "en/month-plain-noun", kind: "calendar", pattern: "<(?=(?:may|march)(?!\\p{L})){month}>(?= (?:figures?|data|sales|imports|exports|delivery|contracts?|futures|crude|inflation|production|quarter|elections?|summit|meeting|deadline|report|auction|vote|referendum|coup|ceasefire|talks)(?!\\p{L}))", example: "May sales" },
  { id: "en/month-before-noun", kind: "calendar", pattern: `(?:the|a|an|its|his|her|their|our|last|this|next) <${ANY_FULL_MONTH}{month}>(?= ${MONTH_NOUN}(?!\\p{L}))`, example: "the May summit" },
  { id: "en/this-month-name", kind: "calendar", pattern: "(?:{part} )?this (?!march (?:of|on|was|is|will|to|through|for|against|towards?|by|has|had)(?!\\p{L}))(?=(?:march|april|june|july|august|september|october|november)(?!\\p{L})){month}(?! \\d)", example: "this July", from: "dct", implies: { yearShift: 0 } },
  { id: "en/shift-month", kind: "calendar", pattern: `{shift} {month}(?! \\d)`, example: "last September" },
  { id: "en/year-ago-month", kind: "calendar", pattern: "<(?:a|one) year ago (?:in |last |this )?(?=(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\\p{L})){month}>(?! \\d)", example: "a year ago September", from: "dct", implies: { yearShift: -1 } },
  { id: "en/month-shift", kind: "calendar", pattern: "{month},? (?=(?:last|next|this)(?!\\p{L})){shift}(?! (?:year|month|week|time|meeting|summit|\\p{L}+))", example: "September last" },
  { id: "en/part-shift-month", kind: "calendar", pattern: "{part} ?{shift} {month}", example: "late last September" },
  { id: "en/about-month", kind: "calendar", pattern: `<${ABOUT} {month}(?:${YEAR})?(?: {day})?>(?= |[.,;]|$)`, example: "sometime in March 2022", implies: { approximate: true } },
  { id: "en/about-day", kind: "calendar", pattern: `<(?:on or )?${ABOUT} (?:{month} {day}|{day} {month})${YEAR}?>`, example: "around 18 March", implies: { approximate: true } },

  { id: "en/weekday-shift", kind: "calendar", pattern: `(?:(?:late|early) )?{shift} (?!(?:sat|sun|wed)(?= [a-z])){weekday}${DAY_PART}?(?! {month}(?!\\p{L})| the {day})`, example: "last Tuesday night" },
  { id: "en/weekday-told", kind: "calendar", pattern: `<(?:that same|(?<!(?:said|says|added|announced|reported|so) )that) ${SURE_WEEKDAY}{weekday}${DAY_PART}?>(?=$|[.,;:)]| (?:in|at|by|after|before|when|and)(?!\\p{L}))`, example: "that Friday morning", from: "event", implies: { shift: 0 } },
  { id: "en/weekday", kind: "calendar", pattern: `<(?:(?:late|early|earlier|later|overnight) (?:on )?)?${SURE_WEEKDAY}{weekday}${DAY_PART}?>`, example: "on Monday" },
  { id: "en/part-of-weekday", kind: "calendar", pattern: `(?:on the |the )?<(?:morning|afternoon|evening|night) of (?:{month} {day}|{day} {month}|${SURE_WEEKDAY}{weekday})${YEAR}?>`, example: "the evening of 12 March" },
  { id: "en/late-on-day", kind: "calendar", pattern: `<(?:late|early) (?:on )?(?:{month} {day}|{day} {month})${ANY_YEAR}>`, example: "late August 10" },
  { id: "en/born", kind: "calendar", pattern: `born (?:(?:in|at|near) (?:\\p{L}+,? ){1,6})?(?:on )?(?:the )?<(?:{month} {day}|{day} ${OF_MONTH}),? {year}>`, example: "born in Lagos on 3 April 1928", implies: { aside: true } },
  { id: "en/that-month", kind: "calendar", pattern: "(?:(?<=(?:in|of|by|until|since|early|late|later|during|on) )that|the same) <(?=(?:january|february|april|june|july|august|september|october|november|december)(?!\\p{L})){month}>(?! \\d)|that <(?=(?:january|february|april|june|july|august|september|october|november|december)(?!\\p{L})){month}>(?= ?[,.;]|$| (?:and|but|when|after|as|by|with)(?!\\p{L}))", example: "that August", from: "event", implies: { yearShift: 0 } },
  { id: "en/weekday-figures", kind: "calendar", pattern: `${SURE_WEEKDAY}{weekday} \\({day}[./]{monthnum}(?:[./](?:{year}|{yy}))?\\)`, example: "Monday (20.05)" },
  { id: "en/weekday-shift-week", kind: "calendar", pattern: "{weekday},? (?:of |from )?(?=(?:last|next|this|the previous|the coming|the following)(?!\\p{L})){weekShift} week", example: "Tuesday of last week" },
  { id: "en/weekday-then-shift", kind: "calendar", pattern: `${SURE_WEEKDAY}{weekday} (?=(?:last|next)(?!\\p{L})){shift}(?=[.,;)]|$)`, example: "Tuesday last" },
  { id: "en/shift-week-weekday", kind: "calendar", pattern: "(?=(?:last|next|this) ){weekShift} week,? (?:on )?{weekday}", example: "last week on Tuesday" },
  { id: "en/following-weekday", kind: "calendar", pattern: `(?:on )?the <(?:following|next) ${SURE_WEEKDAY}{weekday}>`, example: "the following Monday", from: "event", implies: { shift: 1 } },
  { id: "en/previous-weekday", kind: "calendar", pattern: `(?:on )?the <(?:previous|preceding) ${SURE_WEEKDAY}{weekday}>`, example: "the previous Friday", from: "event", implies: { shift: -1 } },
];
