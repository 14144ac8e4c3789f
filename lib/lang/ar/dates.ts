import type { LanguagePack } from "../pack.ts";
import { CALENDAR } from "./dates/calendar.ts";
import { CASES } from "./dates/cases.ts";
import { COUNTED } from "./dates/counted.ts";
import { OTHERS } from "./dates/others.ts";
import { RANGES } from "./dates/ranges.ts";
import { RELATIVE } from "./dates/relative.ts";
import { WORDS } from "./dates/words.ts";

/** How Arabic writes dates. Add a case first, then the word or rule that it needs. */
export const DATES: LanguagePack["dates"] = {
  words: WORDS,
  rules: [...CALENDAR, ...RANGES, ...RELATIVE, ...COUNTED, ...OTHERS],
  proclitics: "لل|[وفبلك]",
  cases: CASES,
};
