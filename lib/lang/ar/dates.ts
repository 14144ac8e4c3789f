import type { LanguagePack } from "../pack.ts";
import { CALENDAR } from "./dates/calendar.ts";
import { CASES } from "./dates/cases.ts";
import { HISTORY_CASES } from "./dates/cases-history.ts";
import { KIND_CASES } from "./dates/cases-kinds.ts";
import { NARRATIVE_CASES } from "./dates/cases-narrative.ts";
import { COUNTED } from "./dates/counted.ts";
import { HIJRI } from "./dates/hijri.ts";
import { NTH_DAYS } from "./dates/nth.ts";
import { OTHERS } from "./dates/others.ts";
import { PLANNED } from "./dates/planned.ts";
import { RANGES } from "./dates/ranges.ts";
import { RELATIVE } from "./dates/relative.ts";
import { TOLD } from "./dates/told.ts";
import { WORDS } from "./dates/words.ts";
import { WORD_YEARS, YEAR_WORDS } from "./dates/year-words.ts";

/** How Arabic writes dates. Add a case first, then the word or rule that it needs. */
export const DATES: LanguagePack["dates"] = {
  words: { ...WORDS, ...YEAR_WORDS },
  rules: [
    ...CALENDAR,
    ...HIJRI,
    ...WORD_YEARS,
    ...NTH_DAYS,
    ...RANGES,
    ...PLANNED,
    ...TOLD,
    ...RELATIVE,
    ...COUNTED,
    ...OTHERS,
  ],
  proclitics: "لل|[وفبلك]",
  cases: [...CASES, ...KIND_CASES, ...HISTORY_CASES, ...NARRATIVE_CASES],
};
