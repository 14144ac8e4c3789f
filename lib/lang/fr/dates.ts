import type { LanguagePack } from "../pack.ts";
import { CALENDAR } from "./dates/calendar.ts";
import { CASES } from "./dates/cases.ts";
import { HISTORY_CASES } from "./dates/cases-history.ts";
import { KIND_CASES } from "./dates/cases-kinds.ts";
import { NARRATIVE_CASES } from "./dates/cases-narrative.ts";
import { HIJRI } from "./dates/hijri.ts";
import { OLD_STYLE } from "./dates/old-style.ts";
import { OTHERS } from "./dates/others.ts";
import { PERIODS } from "./dates/periods.ts";
import { RANGES } from "./dates/ranges.ts";
import { RELATIVE } from "./dates/relative.ts";
import { WORDS } from "./dates/words.ts";
import { WORD_YEARS, YEAR_WORDS } from "./dates/year-words.ts";

/** How French writes dates. Add a case first, then the word or rule that it needs. */
export const DATES: LanguagePack["dates"] = {
  words: { ...WORDS, ...YEAR_WORDS },
  rules: [...CALENDAR, ...OLD_STYLE, ...HIJRI, ...WORD_YEARS, ...PERIODS, ...RANGES, ...RELATIVE, ...OTHERS],
  proclitics: "",
  writtenSmall: true,
  cases: [...CASES, ...KIND_CASES, ...HISTORY_CASES, ...NARRATIVE_CASES],
};
