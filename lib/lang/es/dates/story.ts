import type { DateRule } from "../../pack.ts";

/** "de ese mismo año", "del mismo año": the year told last. */
const SAME_YEAR =
  "(?:,? (?:del?|en) (?:(?:ese|aquel|dicho|este|el)(?: mismo)?|mismo|citado|propio) año(?! (?:pasado|siguiente|que viene|en curso|anterior)))";
const NEXT_YEAR = "(?:,? (?:del?|de el) (?:año (?:siguiente|posterior)|siguiente(?: año)?))";
const LAST_YEAR = "(?:,? del? (?:año (?:anterior|previo|precedente)|anterior(?: año)?))";
const SAME_MONTH = "(?:del?) (?:(?:ese|aquel|dicho|el)(?: mismo)?|mismo|citado) mes";
const NEXT_MONTH = "(?:del?) (?:mes siguiente|siguiente mes|siguiente)";
const LAST_MONTH = "(?:del?) (?:mes anterior|anterior mes)";
/** The phrase is about to name a year or a month told before: what spares most dates the trial. */
const AHEAD = "(?=[^.;]{2,45} (?:año|mes|siguiente|anterior|anterior año))";
const CORE =
  "(?:(?:{weekday},? )?(?:{day} de )?{month}|{part} del?(?: l[ao]s?)? {month}|{quarter} trimestre|{half} (?:semestre|mitad)|(?:{part} del?(?: l[ao]s?)? )?{season})";
const DAY = "(?:{weekday},? )?(?:{day}|{part})";

/** Dates that lean on the one told last: of the same year, the year after, the same month. */
// biome-ignore format: table
export const STORY: readonly DateRule[] = [
  { id: "es/of-the-same-year", kind: "calendar", pattern: `${AHEAD}<${CORE}${SAME_YEAR}>`, example: "octubre de ese mismo año", from: "event", implies: { yearShift: 0 } },
  { id: "es/of-the-next-year", kind: "calendar", pattern: `${AHEAD}<${CORE}${NEXT_YEAR}>`, example: "el 29 de enero del año siguiente", from: "told", implies: { yearShift: 1 } },
  { id: "es/of-the-year-before", kind: "calendar", pattern: `${AHEAD}<${CORE}${LAST_YEAR}>`, example: "octubre del año anterior", from: "told", implies: { yearShift: -1 } },
  { id: "es/of-the-same-month", kind: "calendar", pattern: `${AHEAD}<${DAY} ${SAME_MONTH}>`, example: "el 26 de ese mes", from: "event", implies: { monthShift: 0 } },
  { id: "es/part-of-the-same-month", kind: "calendar", pattern: "<{part} del?(?: l[ao]s?)? (?:ese|aquel|dicho|mismo)(?: mismo)? mes>", example: "a finales de ese mes", from: "event", implies: { monthShift: 0 } },
  { id: "es/of-the-next-month", kind: "calendar", pattern: `${AHEAD}<${DAY} ${NEXT_MONTH}>`, example: "el 3 del mes siguiente", from: "told", implies: { monthShift: 1 } },
  { id: "es/of-the-month-before", kind: "calendar", pattern: `${AHEAD}<${DAY} ${LAST_MONTH}>`, example: "el 3 del mes anterior", from: "told", implies: { monthShift: -1 } },
  { id: "es/month-following", kind: "calendar", pattern: "(?:en |el |del |al )?<(?:{month} siguiente|siguiente {month})>", example: "en abril siguiente", from: "told", implies: { shift: 1 } },
  { id: "es/month-preceding", kind: "calendar", pattern: "(?:en |el |del |al )?<(?:{month} anterior|anterior {month})>", example: "en abril anterior", from: "told", implies: { shift: -1 } },
  { id: "es/day-month-following", kind: "calendar", pattern: "<{day} de {month} siguiente>", example: "el 3 de abril siguiente", from: "told", implies: { shift: 1 } },
  { id: "es/same-period-before", kind: "offset", pattern: "(?:mism[oa]|igual|idéntico) (?:período|periodo|mes|trimestre|semestre|fecha|época|intervalo) (?:de|del) <(?:año anterior|anterior año|ejercicio anterior|anterior ejercicio)>", example: "el mismo período del año anterior", from: "told", direction: -1, implies: { unit: "year", number: 1, sameGrain: true } },
  { id: "es/same-month-of-year", kind: "calendar", pattern: "mism[oa] (?:período|periodo|mes|trimestre|semestre|fecha|época) (?:de|del) <(?:año )?{year}>", example: "el mismo mes de 1999" },
];
