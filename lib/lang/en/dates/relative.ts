import type { DateRule } from "../../pack.ts";
import { NUMBER } from "./forms.ts";

const SINGULAR = "(?=(?:day|week|month|quarter|year|decade|century)(?!\\p{L}))";
/** Units in which news counts back from itself; hours do not move a day that is known. */
const COUNTED = "(?!hours?(?!\\p{L})){unit}";
const LONGER = "(?=(?:week|month|year|decade|centur)(?:s|y|ies)?(?!\\p{L})){unit}";

/** Dates that a word carries: counted from the article, or from what the text told before. */
// biome-ignore format: table
export const RELATIVE: readonly DateRule[] = [
  { id: "en/day-shift", kind: "shifted-unit", pattern: "{dayShift}", example: "yesterday" },
  { id: "en/day-shift-part", kind: "shifted-unit", pattern: "<{dayShift} (?:morning|afternoon|evening|night|at noon)>", example: "yesterday evening" },
  { id: "en/shift-unit", kind: "shifted-unit", pattern: `{shift} ${SINGULAR}(?!day){unit}(?! (?:old|before|after|later|in which)(?!\\p{L}))`, example: "last month" },
  { id: "en/of-the-shift-unit", kind: "shifted-unit", pattern: `the <(?=current|present|coming|upcoming|previous){shift} ${SINGULAR}{unit}>`, example: "the current year" },
  { id: "en/part-shift-unit", kind: "shifted-unit", pattern: `{part} (?:in )?(?:the )?{shift} ${SINGULAR}{unit}`, example: "early this year" },
  { id: "en/part-unit", kind: "shifted-unit", pattern: `{part} the ${SINGULAR}(?!day){unit}(?! of)`, example: "the end of the year", implies: { shift: 0 } },
  { id: "en/year-end", kind: "shifted-unit", pattern: "(?:by |at )<year(?:'s)?[ -]end>", example: "by year-end", implies: { shift: 0, unit: "year", part: "end" } },
  { id: "en/earlier-this-unit", kind: "shifted-unit", pattern: `<(?:earlier|later) (?:on )?(?:this|in the) ${SINGULAR}{unit}>`, example: "earlier this week", implies: { shift: 0 } },
  { id: "en/weekend", kind: "shifted-unit", pattern: "{shift} weekend", example: "last weekend", implies: { unit: "week", part: "end" } },
  { id: "en/over-the-weekend", kind: "shifted-unit", pattern: "over the <weekend>", example: "over the weekend", implies: { unit: "week", part: "end", shift: -1 } },
  { id: "en/unit-of-article", kind: "shifted-unit", pattern: "(?:on|to) <the same day as this report>", example: "on the same day as this report", implies: { unit: "day", shift: 0 } },
  { id: "en/half-shift", kind: "calendar", pattern: "the <{half} half of (?:the )?(?:{yearShift} )?year>", example: "the second half of the year", implies: { yearShift: 0 } },
  { id: "en/quarter-shift", kind: "calendar", pattern: "the <{quarter} quarter of the year>", example: "the first quarter of the year", implies: { yearShift: 0 } },
  { id: "en/month-of-shift-year", kind: "calendar", pattern: "{yearShift} year's {month}(?: {day})?", example: "this year's March" },

  { id: "en/ago", kind: "offset", pattern: `<${NUMBER} ${COUNTED} ago>(?! (?:today|this))`, example: "two weeks ago", direction: -1, from: "dct" },
  { id: "en/ago-today", kind: "offset", pattern: `<${NUMBER} ${COUNTED} ago today>`, example: "a year ago today", direction: -1, from: "dct" },
  { id: "en/back", kind: "offset", pattern: `<${NUMBER} ${COUNTED} back>`, example: "three months back", direction: -1, from: "dct" },
  { id: "en/half-year-ago", kind: "offset", pattern: "<(?:half a year|six months) ago>", example: "half a year ago", direction: -1, from: "dct", implies: { unit: "month", number: 6 } },
  { id: "en/from-now", kind: "offset", pattern: `<${NUMBER} ${COUNTED} from (?:now|today)>`, example: "two weeks from now", direction: 1, from: "dct" },
  { id: "en/in-units-time", kind: "offset", pattern: `in <${NUMBER} ${COUNTED}'? time>`, example: "in two weeks' time", direction: 1, from: "dct" },

  { id: "en/later", kind: "offset", pattern: `<${NUMBER} ${COUNTED} (?:later|afterwards?|thereafter)>`, example: "two days later", direction: 1, from: "event" },
  { id: "en/earlier", kind: "offset", pattern: `<${NUMBER} ${COUNTED} (?:earlier|before(?:hand)?|previously)>(?! (?:the|he|she|they|his|her|its|a|an|that|talks|\\p{L}+ing))`, example: "three weeks earlier", direction: -1, from: "event" },
  { id: "en/next-day", kind: "offset", pattern: "the <(?:next|following) day>", example: "the following day", direction: 1, from: "event", implies: { unit: "day", number: 1 } },
  { id: "en/next-unit-event", kind: "offset", pattern: "the <following (?=(?:week|month|year)(?!\\p{L})){unit}>", example: "the following year", direction: 1, from: "event", implies: { number: 1 } },
  { id: "en/day-before", kind: "offset", pattern: "the <(?:day before|previous day|preceding day|day earlier)>(?! (?:yesterday|the|his|her|its|a|an|that|talks|\\p{L}+ing))", example: "the day before", direction: -1, from: "event", implies: { unit: "day", number: 1 } },
  { id: "en/day-after", kind: "offset", pattern: "the <day after>(?! (?:tomorrow|the|his|her|its|a|an|that|talks|\\p{L}+))", example: "the day after", direction: 1, from: "event", implies: { unit: "day", number: 1 } },
  { id: "en/same-day", kind: "offset", pattern: "(?:on )?the <(?:same|very same) day>|(?:on|later) <that(?: same)? day>", example: "the same day", direction: 1, from: "event", implies: { unit: "day", number: 0 } },
  { id: "en/that-unit", kind: "offset", pattern: "<(?:that|the same) (?=(?:month|year)(?!\\p{L})){unit}>", example: "that year", direction: 1, from: "event", implies: { number: 0 } },
  { id: "en/eve", kind: "vague", pattern: "(?:on )?the eve of", example: "on the eve of the summit", points: "narrative-before" },
  { id: "en/within-long", kind: "duration", pattern: `within <${NUMBER} ${LONGER}>`, example: "within two years" },
];
