import type { DateRule } from "../../pack.ts";
import { hijriRules } from "../../shared/hijri.ts";

/** Dates of the calendar of the Hijra, with their year. */
export const HIJRI: readonly DateRule[] = hijriRules("en", {
  of: "(?:of )?",
  ofYear: ",?",
  era: "(?:ah|a\\.h\\.|hijri)",
  examples: {
    day: "15 ramadan 1443",
    monthFirst: "ramadan 15, 1443",
    month: "ramadan 1443",
    inYear: "ramadan 2022",
    year: "1443 AH",
  },
});
