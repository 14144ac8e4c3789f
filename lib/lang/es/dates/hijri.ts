import type { DateRule } from "../../pack.ts";
import { hijriRules } from "../../shared/hijri.ts";

/** Dates of the calendar of the Hijra, with their year. */
export const HIJRI: readonly DateRule[] = hijriRules("es", {
  of: "(?:de )?",
  ofYear: "(?: de| del)?",
  era: "(?:de la hégira|d\\.? ?h\\.)",
  examples: {
    day: "15 de ramadán de 1443",
    monthFirst: "ramadán 15, 1443",
    month: "ramadán de 1443",
    inYear: "ramadán de 2022",
    year: "1443 de la hégira",
  },
});
