import type { LanguagePack } from "../pack.ts";
import { CALENDAR } from "./dates/calendar.ts";
import { CASES } from "./dates/cases.ts";
import { HISTORY_CASES } from "./dates/cases-history.ts";
import { KIND_CASES } from "./dates/cases-kinds.ts";
import { NARRATIVE_CASES } from "./dates/cases-narrative.ts";
import { NEWS_CASES } from "./dates/cases-news.ts";
import { DATELESS_CASES } from "./dates/cases-none.ts";
import { PHRASE_CASES } from "./dates/cases-phrases.ts";
import { COUNTED_RULES } from "./dates/counted.ts";
import { HIJRI } from "./dates/hijri.ts";
import { HOLIDAY_RULES } from "./dates/holidays.ts";
import { OLD_STYLE } from "./dates/old-style.ts";
import { OTHERS } from "./dates/others.ts";
import { QUARTERS } from "./dates/quarters.ts";
import { RANGES } from "./dates/ranges.ts";
import { RELATIVE } from "./dates/relative.ts";
import { TENSED } from "./dates/tensed.ts";
import { WORDS } from "./dates/words.ts";
import { WORD_YEARS, YEAR_WORDS } from "./dates/year-words.ts";
import { YEARS } from "./dates/years.ts";

/** How English writes dates. Add a case first, then the word or rule that it needs. */
export const DATES: LanguagePack["dates"] = {
  words: { ...WORDS, ...YEAR_WORDS },
  rules: [
    ...CALENDAR,
    ...OLD_STYLE,
    ...HIJRI,
    ...WORD_YEARS,
    ...YEARS,
    ...QUARTERS,
    ...COUNTED_RULES,
    ...HOLIDAY_RULES,
    ...RANGES,
    ...TENSED,
    ...RELATIVE,
    ...OTHERS,
  ],
  proclitics: "",
  cases: [
    ...CASES,
    ...KIND_CASES,
    ...HISTORY_CASES,
    ...NEWS_CASES,
    ...PHRASE_CASES,
    ...DATELESS_CASES,
    ...NARRATIVE_CASES,
  ],
};
