import type { DateRule } from "../../pack.ts";
import { hijriRules } from "../../shared/hijri.ts";

/** Dates of the calendar of the Hijra, with their year. */
export const HIJRI: readonly DateRule[] = hijriRules("uk", {
  of: "(?:місяця )?",
  ofYear: ",?",
  era: "(?:(?:року|р\\.|році) ?)?(?:хиджры|по хиджре|гіджри|хіджри|за гіджрою)",
  examples: {
    day: "15 рамадана 1443",
    monthFirst: "рамадан 15, 1443",
    month: "рамадан 1443",
    inYear: "рамадан 2022",
    year: "1443 року гіджри",
  },
});
