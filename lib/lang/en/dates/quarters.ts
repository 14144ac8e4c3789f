import type { DateRule } from "../../pack.ts";
import { KIND_OF_YEAR, YEAR_ONLY } from "./forms.ts";

const OF_YEAR = `(?:(?: of|,| in)? (?:the )?(?:fiscal |calendar )?(?:year )?${YEAR_ONLY}{year}|(?: of)? (?:the )?{yearShift} ${KIND_OF_YEAR}year)`;
const ENDS = "(?![- ](?:century|finals?|finalists?|mile|point|back|hour|note|pounder)(?!\\p{L}))";
const MONEY =
  "(?:earnings|profits?|net|sales|results|revenues?|loss|losses|pretax|operating|report|output|growth|income|figures|gdp|gnp|exports|imports|charge|dividend)";
/** What may follow "in the quarter" where the quarter told of is meant. */
const AFTER_UNIT =
  "(?=[.,;]|$| (?:ended|ending|and|from|to|as|because|compared|but|was|were|rose|fell|just|earlier)(?!\\p{L}))";

/** Quarters, halves and seasons of years, as business and politics tell them. */
// biome-ignore format: table
export const QUARTERS: readonly DateRule[] = [
  { id: "en/quarter-year", kind: "calendar", pattern: `(?:the )?<(?:fiscal )?{quarter}[- ](?:fiscal[- ])?quarter(?:${OF_YEAR})?>${ENDS}`, example: "the third quarter of 2022" },
  { id: "en/year-quarter", kind: "calendar", pattern: `(?:the )?<(?:fiscal )?${YEAR_ONLY}{year}(?:'s)? {quarter}[- ]quarter>${ENDS}`, example: "1989's third quarter" },
  { id: "en/shift-year-quarter", kind: "calendar", pattern: `{yearShift} year's {quarter}[- ]quarter${ENDS}`, example: "last year's third quarter" },
  { id: "en/shift-year-half", kind: "calendar", pattern: "{yearShift} year's {half}[- ]half", example: "next year's first half" },
  { id: "en/the-year-quarter", kind: "calendar", pattern: `the <year's {quarter}[- ]quarter>${ENDS}`, example: "the year's first quarter", implies: { yearShift: 0 } },
  { id: "en/the-year-half", kind: "calendar", pattern: "the <year's {half}[- ]half>", example: "the year's second half", implies: { yearShift: 0 } },
  { id: "en/quarter-of-the-year", kind: "calendar", pattern: `(?:the )?<{quarter}[- ]quarter of the ${KIND_OF_YEAR}year>`, example: "the first quarter of the year", implies: { yearShift: 0 } },
  { id: "en/quarter-told-year", kind: "calendar", pattern: "(?:the )?<{quarter}[- ]quarter of (?:that same|that|the same) year>", example: "the first quarter of that year", from: "event", implies: { yearShift: 0 } },
  { id: "en/quarter-last-of", kind: "calendar", pattern: `(?:the )?<(?:last|final|closing) quarter of ${KIND_OF_YEAR}(?:the year )?(?:${YEAR_ONLY}{year}|{yearShift} year)>`, example: "the last quarter of 2022", implies: { quarter: 4 } },
  { id: "en/q-year", kind: "calendar", pattern: "q{quarter}(?:,? (?:of )?(?:fy ?)?{year}| (?:fy ?)?'{yy}| fy ?{yy})?", example: "q3 2022" },
  { id: "en/year-q", kind: "calendar", pattern: "{year}[ -]?q{quarter}|{quarter}q ?(?:{year}|'?{yy})", example: "2022 q3" },
  { id: "en/part-of-quarter", kind: "calendar", pattern: `{part} (?:the )?(?:fiscal )?{quarter}[- ]quarter(?:${OF_YEAR})?${ENDS}`, example: "the end of the third quarter" },
  { id: "en/part-of-q", kind: "calendar", pattern: "{part} q{quarter}(?:,? (?:of )?{year})?", example: "end of Q2 2017" },
  { id: "en/part-of-half", kind: "calendar", pattern: `{part} (?:the )?(?:fiscal )?{half}[- ]half(?:${OF_YEAR})?`, example: "the end of the first half" },
  { id: "en/quarter-told", kind: "shifted-unit", pattern: `(?:in|for|during) the <quarter>${AFTER_UNIT}`, example: "in the quarter, sales fell", implies: { unit: "quarter", shift: -1 } },
  { id: "en/quarter-ended", kind: "shifted-unit", pattern: "(?:the )?<quarter>(?= ended(?!\\p{L}))", example: "the quarter ended Sept. 30", implies: { unit: "quarter", shift: -1 } },
  { id: "en/quarter-latest", kind: "shifted-unit", pattern: "(?:the |its |their )?<(?:latest|most recent|just-ended) (?=(?:quarter|month|week|year)(?!\\p{L})){unit}>", example: "the latest quarter", implies: { shift: -1 } },
  { id: "en/year-earlier-quarter", kind: "shifted-unit", pattern: "(?:the |its |a )?<year[- ](?:earlier|ago) (?:{ordinal}[- ])?quarter>", example: "the year-ago quarter", from: "told", implies: { unit: "quarter", unitShift: -4 } },
  { id: "en/quarter-earlier", kind: "offset", pattern: "(?:the |its |a )?<year[- ](?:earlier|ago|before)(?: (?:period|months?|first half|second half|half|week|level|figure|results?|net|profit|loss|earnings))?>", example: "the year-earlier period", direction: -1, from: "told", implies: { unit: "year", number: 1, sameGrain: true } },

  { id: "en/half-year", kind: "calendar", pattern: `(?:the )?<{half}[ -]half(?:${OF_YEAR}| of the ${KIND_OF_YEAR}year)>`, example: "the first half of 2022" },
  { id: "en/half-of-the-year", kind: "calendar", pattern: `(?:the )?<{half} half of (?:the )?(?:{yearShift} )?${KIND_OF_YEAR}year>`, example: "the second half of the year", implies: { yearShift: 0 } },
  { id: "en/half-alone", kind: "calendar", pattern: "(?:in|for|during|from|than|by) (?:the|its) <(?:fiscal )?{half} half>(?![ -](?:of|century|hour|goal|hours|against|kick|penalty|minutes?)(?!\\p{L}))", example: "in the first half, exports fell" },
  { id: "en/half-money", kind: "calendar", pattern: `<{half}[- ]half>(?= ${MONEY}(?!\\p{L}))`, example: "first-half profit" },
  { id: "en/half-before", kind: "calendar", pattern: "(?:the )?<{half} half>(?= (?:ended|compared|profit|saw)(?!\\p{L}))", example: "the first half ended badly" },
  { id: "en/h-year", kind: "calendar", pattern: "h{half} {year}|{year}[ -]?h{half}|{half}h ?(?:{year}|'?{yy})", example: "h1 2022" },

  { id: "en/season-year", kind: "calendar", pattern: `(?:the )?<(?:{part}[ -]?)?{season}(?: of|,)? (?:${YEAR_ONLY}{year}|(?='\\d\\d){yy})(?:[-/]\\d\\d(?!\\d))?>`, example: "autumn 2021" },
  { id: "en/season-year-shift", kind: "calendar", pattern: "(?:the )?<(?:{part}[ -]?)?{season} (?:of )?(?:the )?{yearShift} year>", example: "the summer of last year" },
  { id: "en/season-told-year", kind: "calendar", pattern: "(?:the )?<(?:{part}[ -]?)?{season} of (?:that same|that|the same) year>", example: "the spring of that year", from: "event", implies: { yearShift: 0 } },
  { id: "en/season-next-told-year", kind: "calendar", pattern: "(?:the )?<(?:{part}[ -]?)?{season} of the (?:following|next) year>", example: "the spring of the following year", from: "event", implies: { yearShift: 1 } },
  { id: "en/that-season", kind: "calendar", pattern: "<(?:that|the same) {season}>", example: "that summer", from: "event", implies: { shift: 0 } },
  { id: "en/following-season", kind: "calendar", pattern: "the <(?:following|next) {season}>", example: "the following spring", from: "event", implies: { shift: 1 } },
  { id: "en/this-season", kind: "calendar", pattern: "(?:{part} )?this (?=(?:spring|summer|autumn|fall)(?!\\p{L})){season}", example: "this summer", from: "dct", implies: { yearShift: 0 } },
  { id: "en/shift-season", kind: "calendar", pattern: "(?:{part} )?{shift} {season}(?! (?:olympics|games)(?!\\p{L}))", example: "last summer" },
  { id: "en/season-after-next", kind: "calendar", pattern: "(?:{part} )?{season} (?=(?:last|next) year){yearShift} year", example: "spring next year" },
  { id: "en/part-season", kind: "calendar", pattern: "(?=(?:early|late|mid)[ -]){part}[ -]?(?:the )?(?=(?:spring|summer|autumn|winter)(?!\\p{L})){season}", example: "late summer" },
  { id: "en/part-of-season", kind: "calendar", pattern: "(?=(?:the )?(?:end|start|beginning|middle) of){part} (?:the )?{season}(?! of)", example: "the end of the summer" },
  { id: "en/season", kind: "calendar", pattern: "(?:in|during|by|throughout|since|until|before|after|over|through|late) (?:the )?<(?=(?:spring|summer|autumn|winter)(?!\\p{L})){season}>(?! (?:of|olympics|games|palace|palaces|break|camp|training|cleaning|sports|clothes|school|wheat)(?!\\p{L}))", example: "in the autumn" },
  { id: "en/season-fall", kind: "calendar", pattern: "(?:in|during|by|throughout|since|until) the <(?=fall(?!\\p{L})){season}>(?=[.,;)]|$| (?:when|as|because|after|before|session|semester|campaign|elections?|and|but|if|he|she|they|it|we|was|were|had)(?!\\p{L}))", example: "in the fall, talks resume" },
];
