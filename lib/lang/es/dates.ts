import type { LanguagePack } from "../pack.ts";
import { CALENDAR } from "./dates/calendar.ts";
import { CASES } from "./dates/cases.ts";
import { HISTORY_CASES } from "./dates/cases-history.ts";
import { KIND_CASES } from "./dates/cases-kinds.ts";
import { NARRATIVE_CASES } from "./dates/cases-narrative.ts";
import { NEWS_CASES } from "./dates/cases-news.ts";
import { NO_DATE_CASES } from "./dates/cases-none.ts";
import { PHRASE_CASES } from "./dates/cases-phrases.ts";
import { STORY_CASES } from "./dates/cases-story.ts";
import { COUNTED_RULES } from "./dates/counted.ts";
import { HIJRI } from "./dates/hijri.ts";
import { NOT_DATES } from "./dates/not-dates.ts";
import { OLD_STYLE } from "./dates/old-style.ts";
import { OPEN_ENDS } from "./dates/open-ends.ts";
import { OTHERS } from "./dates/others.ts";
import { PERIODS } from "./dates/periods.ts";
import { RANGES } from "./dates/ranges.ts";
import { RELATIVE } from "./dates/relative.ts";
import { STORY } from "./dates/story.ts";
import { TENSE } from "./dates/tense.ts";
import { WORDS } from "./dates/words.ts";
import { WORD_YEARS, YEAR_WORDS } from "./dates/year-words.ts";
import { YEARS } from "./dates/years.ts";

/** How Spanish writes dates. Add a case first, then the word or rule that it needs. */
export const DATES: LanguagePack["dates"] = {
  words: { ...WORDS, ...YEAR_WORDS },
  rules: [
    ...TENSE,
    ...OPEN_ENDS,
    ...CALENDAR,
    ...OLD_STYLE,
    ...HIJRI,
    ...WORD_YEARS,
    ...YEARS,
    ...PERIODS,
    ...RANGES,
    ...RELATIVE,
    ...COUNTED_RULES,
    ...STORY,
    ...OTHERS,
    ...NOT_DATES,
  ],
  proclitics: "",
  writtenSmall: true,
  cases: [
    ...CASES,
    ...KIND_CASES,
    ...HISTORY_CASES,
    ...NEWS_CASES,
    ...PHRASE_CASES,
    ...STORY_CASES,
    ...NO_DATE_CASES,
    ...NARRATIVE_CASES,
  ],
};
