import type { DateRule } from "../../pack.ts";
import { ABOUT, ANY_YEAR, BEFORE_MONTH, SURE_MONTH, WEEKDAY, YEAR, YEAR_SHIFT } from "./forms.ts";

const OF_MONTH = "(?:of )?{month}";
const LAST_DAYS = "(?:{ordinal:quarter}|final)";

/** Dates that name themselves: days, months, years, parts of years, decades, centuries. */
// biome-ignore format: table
export const CALENDAR: readonly DateRule[] = [
  { id: "en/iso", kind: "calendar", pattern: "{year}-(?={monthnum}-\\d\\d){monthnum}-{day}", example: "2023-03-18" },
  { id: "en/iso-slash", kind: "calendar", pattern: "{year}[/.]{monthnum}[/.]{day}", example: "2023/03/18" },
  { id: "en/day-first-digits", kind: "calendar", pattern: "{day}[./-]{monthnum}[./-]{year}", example: "18/03/2023" },
  { id: "en/month-first-digits", kind: "calendar", pattern: "{monthnum}[./-](?=1[3-9]|2\\d|3[01]){day}[./-]{year}", example: "03/18/2023" },
  { id: "en/day-first-short", kind: "calendar", pattern: "{day}\\.{monthnum}\\.{yy}", example: "18.03.23" },
  { id: "en/day-dash-month", kind: "calendar", pattern: "{day}-{month}-(?:{year}|{yy})", example: "19-nov-12" },

  { id: "en/month-day", kind: "calendar", pattern: `${WEEKDAY}{month} (?:the )?{day}${ANY_YEAR}`, example: "Tuesday, March 18th, 2023" },
  { id: "en/day-month", kind: "calendar", pattern: `${WEEKDAY}{day} ${OF_MONTH}${ANY_YEAR}`, example: "18 March 2023" },
  { id: "en/year-month-day", kind: "calendar", pattern: "{year},? {month} {day}", example: "2023 March 18" },
  { id: "en/day-last-month", kind: "calendar", pattern: `${WEEKDAY}(?:{month} {day}|{day} ${OF_MONTH}),? {shift}(?! year| month| week)`, example: "3 September last" },
  { id: "en/shift-month-day", kind: "calendar", pattern: "{shift} (?:{month} {day}|{day} {month})", example: "last March 18" },
  { id: "en/day-of-shifted-month", kind: "calendar", pattern: "(?:the )?<{day} (?:of|day of) (?:the )?{monthShift} month>", example: "the 18th of this month" },
  { id: "en/weekday-day", kind: "calendar", pattern: "{weekday},? the {day}(?! \\p{L})", example: "Tuesday the 14th" },
  { id: "en/day-alone", kind: "calendar", pattern: "on the <{day}>(?<=(?:st|nd|rd|th))(?=[.,;]|$)", example: "on the 15th, he left" },
  { id: "en/month-list-month-first", kind: "calendar", pattern: `<{month} {day}>(?:, <{day}>)?(?:, <{day}>)?(?:,? (?:and|or|&) )<{day}${YEAR}?>`, example: "March 15, 16 and 17" },
  { id: "en/month-list-day-first", kind: "calendar", pattern: `<{day}>(?:, <{day}>)?(?:, <{day}>)?(?:,? (?:and|or|&) )<{day} {month}${YEAR}?>`, example: "15, 16 and 17 March 2023" },
  { id: "en/months-list", kind: "calendar", pattern: `<(?:{part} ?)?{month}>(?:, <{month}>)?(?:,? (?:and|or) )<{month}(?:${YEAR}|${YEAR_SHIFT})>`, example: "January and February 2023" },
  { id: "en/years-list", kind: "calendar", pattern: "(?:in|of|for|during) <(?=(?:1[6-9]|20)\\d\\d){year}>(?:, <{year}>)?(?:, <{year}>)?,? (?:and|or) <(?=(?:1[6-9]|20)\\d\\d){year}>(?! \\p{L}+s(?!\\p{L}))", example: "in 2014 and 2018" },

  { id: "en/month-year", kind: "calendar", pattern: `{month}(?:${YEAR}|${YEAR_SHIFT})`, example: "September of 2022" },
  { id: "en/part-month-year", kind: "calendar", pattern: `{part} ?-?{month}${ANY_YEAR}`, example: "late January 2023" },
  { id: "en/half-of-month", kind: "calendar", pattern: `the <{half} half of {month}${ANY_YEAR}>`, example: "the first half of March" },
  { id: "en/month-sure", kind: "calendar", pattern: `${SURE_MONTH}(?!april |june |august |september \\d)<{month}>(?! (?:attacks?|massacre|revolution|movement)(?!\\p{L}))`, example: "November" },
  { id: "en/month-sure-name", kind: "calendar", pattern: `${BEFORE_MONTH} ${SURE_MONTH}<{month}>`, example: "in August the talks" },
  { id: "en/month-two-way", kind: "calendar", pattern: `${BEFORE_MONTH} (?:the )?<(?=(?:may|march)(?!\\p{L})){month}>(?! (?:on|for|to|through|with|against|from|towards?|be|not|have|also|well|soon)(?!\\p{L}))`, example: "in March" },
  { id: "en/month-possessive", kind: "calendar", pattern: "<(?=(?:january|february|march|april|may|june|july|august|september|october|november|december)){month}>'s", example: "March's summit" },
  { id: "en/month-before-noun", kind: "calendar", pattern: "(?:the|a|an|its|his|her|their|our) <(?=(?:april|may|march|june|august|july|september|october|november|december|january|february)(?!\\p{L})){month}>(?= (?:summit|meeting|talks|visit|agreement|deal|election|elections|vote|referendum|session|conference|deadline|trip|ceasefire|truce|statement|round|report|attack|protests)(?!\\p{L}))", example: "the May summit" },
  { id: "en/shift-month", kind: "calendar", pattern: `{shift} {month}(?! \\d)`, example: "last September" },
  { id: "en/month-shift", kind: "calendar", pattern: "{month},? (?=(?:last|next|this)(?!\\p{L})){shift}(?! (?:year|month|week|time|meeting|summit|\\p{L}+))", example: "September last" },
  { id: "en/part-shift-month", kind: "calendar", pattern: "{part} ?{shift} {month}", example: "late last September" },

  { id: "en/year-after-preposition", kind: "calendar", pattern: "(?:in|of|during|for|throughout|circa|by|before|after|into|through|from|to|late as|early as|and|or|than|the year|year|years|fiscal|under|around|ca\\.) <(?=(?:1[0-9]|20|21)\\d\\d(?!\\d)){year}>(?! (?:people|troops|soldiers|civilians|tons|tonnes|members|men|women|children|dollars|euros|pounds|km|kilometers|kilometres|miles|votes|cases|deaths|seats|refugees|prisoners|workers|employees|companies|delegates|jobs|points|square|billion|million|percent|per|meters|metres|feet|homes|houses|others|more|or so|vehicles|tanks|missiles|drones|megawatts|mw|hours|days|words|pages))", example: "in 2015" },
  { id: "en/year-before-noun", kind: "calendar", pattern: "(?:the|its|his|her|their|a|an|our) <(?=(?:1[5-9]|20)\\d\\d(?!\\d)){year}>(?= (?:nuclear|peace|trade|climate|arms|presidential|parliamentary|general|election|elections|summit|agreement|accord|accords|treaty|deal|war|coup|revolution|invasion|annexation|constitution|budget|pact|protocol|convention|conference|declaration|memorandum|visit|meeting|referendum|crisis|ceasefire|truce|resolution|report|olympics|world|minsk|paris|iran|oslo|budapest|geneva|helsinki|vote|campaign|uprising|protests|conflict|strategy|law|ruling|attack|attacks|statement|joint|framework|border|partition|cup|winter|summer|census|population|edition)(?!\\p{L}))", example: "the 2015 nuclear deal" },
  { id: "en/year-in-brackets", kind: "calendar", pattern: "\\(<(?=(?:1[5-9]|20)\\d\\d){year}>(?=\\))", example: "(2015)" },
  { id: "en/year-opening", kind: "calendar", pattern: "^<(?=(?:1[5-9]|20)\\d\\d){year}>(?= was| saw| is| brought| will)", example: "2022 was a hard year" },
  { id: "en/year-possessive", kind: "calendar", pattern: "<(?=(?:1[5-9]|20)\\d\\d){year}>'s", example: "2022's summit" },
  { id: "en/part-year", kind: "calendar", pattern: "{part} ?-?(?=(?:1[0-9]|20|21)\\d\\d(?!\\d)){year}(?!s)", example: "late 2021" },
  { id: "en/part-year-as", kind: "calendar", pattern: "as {part} as <{year}>", example: "as early as 2014" },
  { id: "en/about-year", kind: "calendar", pattern: `<${ABOUT} {year}>`, example: "around 1950", implies: { approximate: true } },
  { id: "en/about-month", kind: "calendar", pattern: `<${ABOUT} {month}(?:${YEAR})?(?: {day})?>(?= |[.,;]|$)`, example: "sometime in March 2022", implies: { approximate: true } },
  { id: "en/about-day", kind: "calendar", pattern: `<(?:on or )?${ABOUT} (?:{month} {day}|{day} {month})${YEAR}?>`, example: "around 18 March", implies: { approximate: true } },

  { id: "en/season-year", kind: "calendar", pattern: `(?:the )?<(?:{part} ?-?)?{season}(?: of)? {year}(?:[-/]\\d\\d(?!\\d))?>`, example: "autumn 2021" },
  { id: "en/season-year-shift", kind: "calendar", pattern: "(?:the )?<(?:{part} ?-?)?{season} of (?:the )?{yearShift} year>", example: "the summer of last year" },
  { id: "en/shift-season", kind: "calendar", pattern: "(?:{part} )?{shift} {season}", example: "last summer" },
  { id: "en/part-season", kind: "calendar", pattern: "{part} (?:the )?{season}", example: "late summer" },
  { id: "en/season", kind: "calendar", pattern: "(?:in|during|by|throughout) the <{season}>(?! of \\p{L})", example: "in the autumn" },

  { id: "en/quarter-year", kind: "calendar", pattern: `(?:the )?<{quarter}[- ]quarter(?:(?: of|,)? (?:the year )?{year}|(?: of)? (?:the )?{yearShift} year)?>`, example: "the third quarter of 2022" },
  { id: "en/quarter-final", kind: "calendar", pattern: "(?:the )?<(?:last|final|closing) quarter of (?:the year )?(?:{year}|{yearShift} year)>", example: "the last quarter of 2022", implies: { quarter: 4 } },
  { id: "en/quarter-century", kind: "calendar", pattern: `(?:the )?<${LAST_DAYS} quarter of the {century} century>`, example: "the first quarter of the 20th century" },
  { id: "en/q-year", kind: "calendar", pattern: "q{quarter}(?:,? (?:of )?{year})?", example: "q3 2022" },
  { id: "en/half-year", kind: "calendar", pattern: "the <{half} half of (?:the year )?(?:{year}|{yearShift} year|the year)>", example: "the first half of 2022" },
  { id: "en/h-year", kind: "calendar", pattern: "h{half} {year}", example: "h1 2022" },

  { id: "en/decade", kind: "calendar", pattern: "(?:the )?<(?:{part}[ -]?(?:the )?)?(?=(?:1[0-9]|20)\\d0){decade}'?s>", example: "the 1990s" },
  { id: "en/decade-short", kind: "calendar", pattern: "the <(?:{part}[ -])?{decade}'?s>(?<=(?:s|ies))", example: "the late 90s" },
  { id: "en/decade-words", kind: "calendar", pattern: "the <(?:{part}[ -])?(?=(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies){decade}>", example: "the nineties" },
  { id: "en/decade-half", kind: "calendar", pattern: "the <{half} half of the {decade}'?s>", example: "the second half of the 1990s" },
  { id: "en/century", kind: "calendar", pattern: "(?:the )?<(?:{part}[ -]?(?:the )?)?{century}[ -]century>", example: "the 19th century" },
  { id: "en/century-half", kind: "calendar", pattern: "the <{half} half of the {century} century>", example: "the second half of the 20th century" },

  { id: "en/weekday-shift", kind: "calendar", pattern: "{shift} {weekday}(?! {month}| the {day})", example: "last Tuesday" },
  { id: "en/weekday", kind: "calendar", pattern: "(?=(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\\p{L}))<{weekday}>(?:(?:'s)? (?:morning|afternoon|evening|night))?", example: "on Monday" },
  { id: "en/weekday-shift-week", kind: "calendar", pattern: "{weekday} (?:of )?(?=(?:last|next|this)){shift} week", example: "Tuesday of last week" },
];
