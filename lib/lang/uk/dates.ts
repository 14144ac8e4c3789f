import type { LanguagePack } from "../pack.ts";
import { CALENDAR } from "./dates/calendar.ts";
import { CASES } from "./dates/cases.ts";
import { KIND_CASES } from "./dates/cases-kinds.ts";
import { NARRATIVE_CASES } from "./dates/cases-narrative.ts";
import { COUNTED_DATES } from "./dates/counted.ts";
import { HIJRI } from "./dates/hijri.ts";
import { HISTORY } from "./dates/history.ts";
import { HOLIDAYS } from "./dates/holidays.ts";
import { OTHERS } from "./dates/others.ts";
import { RANGES } from "./dates/ranges.ts";
import { RELATIVE } from "./dates/relative.ts";
import { WORDS } from "./dates/words.ts";
import { WORD_YEARS, YEAR_WORDS } from "./dates/year-words.ts";

/** How Ukrainian writes dates. Add a case first, then the word or rule that it needs. */
export const DATES: LanguagePack["dates"] = {
  words: { ...WORDS, ...YEAR_WORDS },
  rules: [
    ...CALENDAR,
    ...HIJRI,
    ...WORD_YEARS,
    ...HISTORY,
    ...COUNTED_DATES,
    ...HOLIDAYS,
    ...RANGES,
    ...RELATIVE,
    ...OTHERS,
  ],
  proclitics: "",
  cases: [...CASES, ...KIND_CASES, ...NARRATIVE_CASES],
};
