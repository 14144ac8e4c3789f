import type { DateRule } from "../../pack.ts";
import { ABOUT, COUNTED_THINGS, MEDIEVAL_YEAR, OLD_YEAR, RECENT_YEAR, YEAR_ONLY } from "./forms.ts";

const YEAR_WORD = "(?:the year|year|years)";
/** Words after which four digits are a year. */
const BEFORE_YEAR =
  "(?:in|of|during|for|throughout|circa|by|before|after|into|from|to|late as|early as|recently as|back as|expect|expects|due|both|born|died|b\\.|d\\.|r\\.|fl\\.|pre|post|and|or|than|under|around|ca\\.|versus|vs\\.?|with|between|late|early|back in|all of|much of|most of|half of|end of|winter|spring|summer|autumn|fall)";
const DETERMINER = "(?:the|a|an|its|his|her|their|our|this|that|my|your|any|some|new|old|late|early|original|'s|s')";
/** Things that are named after their year without an article: "1990 earnings". */
const YEAR_NOUN =
  "(?:earnings|sales|revenues?|profits?|results|budget|budgets|elections?|campaign|models?|season|coup|war|peace|accords?|agreement|treaty|crash|crisis|recession|revolution|uprising|invasion|annual|report|forecast|forecasts|estimates?|capital|spending|production|output|exports?|imports?|net|pretax|operating|constitution|law|act|census|summit|world|olympics?|games|levels?|prices|taxes|tax|figures?|plan|harvest|crop|vintage|income|losses|loss|deficit|referendum|convention|protocol|ceasefire|massacre|legislation|presidential|parliamentary|general|congressional|first|second|third|fourth|fiscal)";

/** "The 1400s" are the hundred years from 1400 on; the 1900s and 2000s are decades, but for their parts: "the early 1900s". */
const HUNDREDS: readonly DateRule[] = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((hundred) => ({
  id: `en/hundreds-${hundred}`,
  kind: "calendar",
  pattern: `(?:the )?<${hundred === 19 ? "{part}[ -]?(?:the )?" : "(?:{part}[ -]?(?:the )?)?"}${hundred}00'?s>`,
  example: `the early ${hundred}00s`,
  implies: { century: hundred + 1 },
}));

/** Years, with what makes them known as years, and what is longer than a year. */
// biome-ignore format: table
export const YEARS: readonly DateRule[] = [
  ...HUNDREDS,
  { id: "en/years-list", kind: "calendar", pattern: `(?:in|of|for|during|since|from|between|the|years) <${YEAR_ONLY}{year}>(?:, <{year}>)?(?:, <{year}>)?,? (?:and|or) (?:in )?<${YEAR_ONLY}{year}>(?! ${COUNTED_THINGS})`, example: "in 2014 and 2018" },
  { id: "en/fiscal-year", kind: "calendar", pattern: `<(?:fiscal|calendar|financial|tax)(?: year)? ${RECENT_YEAR}{year}>(?!-)`, example: "fiscal 1989" },
  { id: "en/fiscal-year-last", kind: "calendar", pattern: `<${RECENT_YEAR}{year} (?:fiscal|calendar|financial) year>`, example: "the 1990 fiscal year" },
  { id: "en/fiscal-year-short", kind: "calendar", pattern: `fy ?(?:${RECENT_YEAR}{year}|'?{yy})`, example: "FY2023" },
  { id: "en/year-word", kind: "calendar", pattern: `(?:the )?<year ${YEAR_ONLY}{year}>`, example: "the year 2000" },
  { id: "en/year-after-preposition", kind: "calendar", pattern: `(?:${BEFORE_YEAR}|${YEAR_WORD}) <${YEAR_ONLY}{year}>(?!-\\d\\d?-\\d)(?! ${COUNTED_THINGS})(?!\\)? ?-? ?(?:mw|kw|km))`, example: "in 2015" },
  { id: "en/year-after-determiner", kind: "calendar", pattern: `${DETERMINER} <${RECENT_YEAR}{year}>(?=[ -]\\p{L})(?! (?:to|or|and|at|in|on|with|from|were|are) )(?! ${COUNTED_THINGS})`, example: "the 2015 nuclear deal" },
  { id: "en/old-year-after-determiner", kind: "calendar", pattern: `(?:the|its|his|her|their|this|that|'s) <${OLD_YEAR}{year}>(?= (?!${COUNTED_THINGS}|\\p{L}+s(?!\\p{L})|(?:to|or|and|at|in|on|with|from|were|are|was|of)(?!\\p{L}))\\p{L})`, example: "the 1555 Peace of Augsburg" },
  { id: "en/year-before-noun", kind: "calendar", pattern: `<${RECENT_YEAR}{year}>(?= ${YEAR_NOUN}(?!\\p{L}))`, example: "1990 earnings" },
  { id: "en/year-prefixed", kind: "calendar", pattern: `(?:pre|post)-<${RECENT_YEAR}{year}>`, example: "pre-1967 borders" },
  { id: "en/year-period", kind: "calendar", pattern: `<${RECENT_YEAR}{year} quarter>`, example: "the 1988 quarter" },
  { id: "en/year-in-brackets", kind: "calendar", pattern: `(?<=\\( ?)<(?=(?:1[5-9]|20)\\d\\d|${MEDIEVAL_YEAR}){year}>(?= ?\\))`, example: "(2015)" },
  { id: "en/year-subject", kind: "calendar", pattern: "(?:(?:that|but|and|because|while|as|said|says|if|when|whether|so) |^[\"'(]{0,2})<(?=(?:19|20)\\d\\d){year}>(?= (?:was|saw|is|brought|will|has|had|marked|began|ended|may|could|would|looks|promises|to be|turned|proved|seems)(?!\\p{L}))", example: "2022 was a hard year" },
  { id: "en/year-heading", kind: "calendar", pattern: "^(?:[-–—•·▪*] ?)?<(?=(?:1[5-9]|20)\\d\\d){year}>(?=[:,.]? ?$|:| [-–—] )", example: "1989:" },
  { id: "en/year-possessive", kind: "calendar", pattern: `<${YEAR_ONLY}{year}>'s`, example: "2022's summit" },
  { id: "en/year-apostrophe", kind: "calendar", pattern: "(?:in|since|of|by|to|from|the|and|until|before|after|for|during|back in) <(?='(?:[3-9]|[01])\\d(?!\\d|'?s(?!\\p{L}))){yy}>(?! minutes)", example: "in '87" },
  { id: "en/part-year", kind: "calendar", pattern: `{part}[ -]?(?:the )?(?:fiscal |calendar )?(?:year )?${YEAR_ONLY}{year}(?!s)`, example: "late 2021" },
  { id: "en/half-way-year", kind: "calendar", pattern: `(?:by |at |in )?<(?:midyear|mid-year) ${YEAR_ONLY}{year}>`, example: "midyear 1990", implies: { part: "mid" } },
  { id: "en/year-end-year", kind: "calendar", pattern: `<(?:year-end|year end|yearend) ${YEAR_ONLY}{year}>|<${YEAR_ONLY}{year} (?:year-end|year end)>`, example: "year-end 1990", implies: { part: "end" } },
  { id: "en/about-year", kind: "calendar", pattern: `<${ABOUT} {year}>(?! ${COUNTED_THINGS})(?![.,]\\d)`, example: "around 1950", implies: { approximate: true } },
  { id: "en/about-year-tight", kind: "calendar", pattern: "(?:c|ca)\\.(?=(?:1\\d|20)\\d\\d(?!\\d)){year}", example: "c.1780", implies: { approximate: true } },
  { id: "en/era-before", kind: "calendar", pattern: "(?:in |about |around |from |of )?<{shortYear:year} (?:bc|b\\.c\\.|bce|b\\.c\\.e\\.)>", example: "in 480 BC", implies: { era: -1 } },
  { id: "en/years-before-era", kind: "range", pattern: "(?:from|between) <{shortYear1} (?:to|and|until|through) {shortYear2} (?:bc|b\\.c\\.|bce)>|<{shortYear1} ?- ?{shortYear2} (?:bc|b\\.c\\.|bce)>", example: "490-479 BC", implies: { era: -1 } },
  { id: "en/era", kind: "calendar", pattern: "<(?:ad|a\\.d\\.) {shortYear:year}>|<{shortYear:year} (?:ad|a\\.d\\.|ce)>", example: "AD 79" },
  { id: "en/century-before", kind: "calendar", pattern: "(?:the )?<{century}[ -]century (?:bc|b\\.c\\.|bce)>", example: "the third century BC", implies: { era: -1 } },

  { id: "en/seasons-list", kind: "calendar", pattern: `<{season}> (?:and|or) (?:the )?<{season}(?:,? (?:of )?)${YEAR_ONLY}{year}>`, example: "spring and summer of 2020" },
  { id: "en/decade", kind: "calendar", pattern: "(?:the )?<(?:{part}[ -]?(?:the )?)?(?=(?:1[1-9]|20)\\d0)(?!1[0-8]00){decade}'?s>", example: "the 1990s" },
  { id: "en/decade-short", kind: "calendar", pattern: "the <(?:{part}[ -]?)?(?!1[0-8]00)'?{decade}'?s>(?<=s)", example: "the late 90s" },
  { id: "en/decade-apostrophe", kind: "calendar", pattern: "<(?:{part}[ -]?)?'{decade}s>", example: "mid-'80s" },
  { id: "en/noughties", kind: "calendar", pattern: "the <(?:{part}[ -])?noughties>", example: "the early noughties", implies: { decade: 2000 } },
  { id: "en/decade-words", kind: "calendar", pattern: "the <(?:{part}[ -])?(?=(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies){decade}>", example: "the nineties" },
  { id: "en/decade-half", kind: "calendar", pattern: "the <{half} half of the {decade}'?s>", example: "the second half of the 1990s" },
  { id: "en/century", kind: "calendar", pattern: "(?:the )?<(?:{part}[ -]?(?:the )?)?{century}[ -]century(?: (?:ad|a\\.d\\.|ce))?>(?! (?:bc|b\\.c\\.|bce))", example: "the 19th century" },
  { id: "en/century-half", kind: "calendar", pattern: "(?:the )?<{half} half of the {century} century>", example: "the second half of the 20th century" },
  { id: "en/nth-decade-of-century", kind: "calendar", pattern: "(?:the )?<{ordinal:nth} decade of the {century}[ -]century>", example: "the second decade of the 20th century", implies: { unit: "decade" } },
  { id: "en/last-decade-of-century", kind: "calendar", pattern: "(?:the )?<(?:last|final|closing) decade of the {century}[ -]century>", example: "the last decade of the 19th century", implies: { unit: "decade", nth: -1 } },
  { id: "en/century-quarter", kind: "calendar", pattern: "(?:the )?<{ordinal:quarter} quarter of the {century} century>", example: "the first quarter of the 20th century" },
  { id: "en/century-quarter-final", kind: "calendar", pattern: "(?:the )?<(?:last|final|closing) quarter of the {century} century>", example: "the last quarter of the 20th century", implies: { quarter: 4 } },
];
