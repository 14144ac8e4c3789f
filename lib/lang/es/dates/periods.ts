import type { DateRule } from "../../pack.ts";
import { ANO, YEAR, YEAR_SHIFT } from "./forms.ts";

/** The year of a season, quarter or half: "de 2022", "del año pasado", "de este ejercicio". */
const OF_YEAR = `(?: (?:de |del )?(?:año |ejercicio )?{year}| (?:de |del )?(?:{yearShift} (?:${ANO}|ejercicio)|(?:${ANO}|ejercicio) {yearShift}))`;
const OF_THE_YEAR = " (?:de|del)(?: (?:año|ejercicio))(?! (?:\\d|pasado|próximo|anterior|siguiente|que|en curso))";
const NOT_SEASON =
  "(?! (?:árabe|arabe|de praga|democrátic[oa]|demográfic[oa]|nuclear|austral de la vida|de los|de la|del patriarca|del descontento))";

/** Seasons, quarters, halves and other counted parts of a year or a month. */
// biome-ignore format: table
export const PERIODS: readonly DateRule[] = [
  { id: "es/seasons-list", kind: "calendar", pattern: `<{season}> (?:y|e|o) (?:en )?(?:el |la )?<{season}${YEAR}>`, example: "la primavera y el verano de 2020" },
  { id: "es/season-year", kind: "calendar", pattern: `<(?:{part} del?(?: l[ao]s?)? )?{season}(?:${YEAR}|${YEAR_SHIFT})>`, example: "el otoño de 2021" },
  { id: "es/season-short-year", kind: "calendar", pattern: "<{season} del '?(?=[3-9]\\d(?!\\d)){yy}>", example: "el verano del 98" },
  { id: "es/season-shift", kind: "calendar", pattern: "(?:{part} del?(?: l[ao]s?)? )?(?:{shift} {season}|{season} {shift})", example: "el verano pasado", from: "dct" },
  { id: "es/part-season", kind: "calendar", pattern: "{part} del?(?: l[ao]s?)? {season}", example: "finales de la primavera" },
  { id: "es/season", kind: "calendar", pattern: `(?:en|durante|para|desde|hasta|antes del?|después del?|tras|hacia|a partir del?|finales del?|pasado|este|esta) (?:la |el |del )?<{season}>${NOT_SEASON}`, example: "en otoño" },
  { id: "es/season-phrase", kind: "calendar", pattern: "^(?:la |el )?<{season}>$", example: "primavera" },
  { id: "es/season-event", kind: "calendar", pattern: "<(?:{season} siguiente|siguiente {season})>", example: "la primavera siguiente", from: "told", implies: { shift: 1 } },

  { id: "es/quarter-year", kind: "calendar", pattern: `<(?:{part} del?(?: l[ao]s?)? )?{quarter} trimestre${OF_YEAR}>`, example: "el tercer trimestre de 2022" },
  { id: "es/quarter-of-the-year", kind: "calendar", pattern: `<{quarter} trimestre${OF_THE_YEAR}>`, example: "el primer trimestre del año", implies: { yearShift: 0 } },
  { id: "es/quarter", kind: "calendar", pattern: "<(?:{part} del?(?: l[ao]s?)? )?{quarter} trimestre>", example: "el tercer trimestre" },
  { id: "es/quarter-sign", kind: "calendar", pattern: "{quarter}t[- ]?(?:{year}|'?{yy})|t{quarter}(?:[- ]| de ){year}|{year}[- ]?t{quarter}", example: "3T 2022" },
  { id: "es/quarter-final", kind: "calendar", pattern: `<[úu]ltimo trimestre${OF_YEAR}>`, example: "el último trimestre de 2022", implies: { quarter: 4 } },
  { id: "es/quarter-final-of-the-year", kind: "calendar", pattern: `<[úu]ltimo trimestre${OF_THE_YEAR}>`, example: "el último trimestre del año", implies: { quarter: 4, yearShift: 0 } },
  { id: "es/quarters-list", kind: "calendar", pattern: `<{quarter}>,? y (?:el )?<{quarter} trimestres?(?:${OF_YEAR})?>`, example: "el primer y segundo trimestre de 2003" },

  { id: "es/half-year", kind: "calendar", pattern: `<(?:{part} del?(?: l[ao]s?)? )?{half} (?:semestre|mitad)${OF_YEAR}>`, example: "el primer semestre de 2022" },
  { id: "es/half-sign", kind: "calendar", pattern: "{half}s[- ]?{year}|s{half}(?:[- ]| de ){year}|{year}[- ]?s{half}", example: "S1 2024" },
  { id: "es/half-of-the-year", kind: "calendar", pattern: `<{half} (?:semestre|mitad)${OF_THE_YEAR}>`, example: "la segunda mitad del año", implies: { yearShift: 0 } },
  { id: "es/half", kind: "calendar", pattern: "<{half} semestre>", example: "el segundo semestre" },
  { id: "es/half-final", kind: "calendar", pattern: `<[úu]ltimo semestre${OF_YEAR}>`, example: "el último semestre de 2002", implies: { half: 2 } },

  { id: "es/first-months", kind: "calendar", pattern: `<(?:{number} primer[oa]s|primer[oa]s {number}) {unit}${OF_YEAR}>`, example: "los nueve primeros meses de 2002", implies: { nth: 1 } },
  { id: "es/first-months-of-the-year", kind: "calendar", pattern: `<(?:{number} primer[oa]s|primer[oa]s {number}) {unit}${OF_THE_YEAR}>`, example: "los tres primeros meses del año", implies: { nth: 1, yearShift: 0 } },
  { id: "es/last-months", kind: "calendar", pattern: `<(?:{number} [úu]ltim[oa]s|[úu]ltim[oa]s {number}) {unit}${OF_YEAR}>`, example: "los últimos tres meses de 2002", implies: { nth: -1 } },
  { id: "es/last-months-of-the-year", kind: "calendar", pattern: `<(?:{number} [úu]ltim[oa]s|[úu]ltim[oa]s {number}) {unit}${OF_THE_YEAR}>`, example: "los últimos dos meses del año", implies: { nth: -1, yearShift: 0 } },
  { id: "es/first-units-of-month", kind: "calendar", pattern: `<(?:{number} primer[oa]s|primer[oa]s {number}) {unit} de {month}(?:${YEAR}|${YEAR_SHIFT})?>`, example: "los diez primeros días de junio", implies: { nth: 1 } },
  { id: "es/last-units-of-month", kind: "calendar", pattern: `<(?:{number} [úu]ltim[oa]s|[úu]ltim[oa]s {number}) {unit} de {month}(?:${YEAR}|${YEAR_SHIFT})?>`, example: "las dos últimas semanas de mayo", implies: { nth: -1 } },
  { id: "es/nth-unit-of-month", kind: "calendar", pattern: `<{ordinal:nth} (?=semana|día){unit} (?:de|del mes de) {month}(?:${YEAR}|${YEAR_SHIFT})?>`, example: "la primera semana de marzo" },
  { id: "es/last-unit-of-month", kind: "calendar", pattern: `<[úu]ltim[oa] (?=semana|día){unit} (?:de|del mes de) {month}(?:${YEAR}|${YEAR_SHIFT})?>`, example: "la última semana de agosto", implies: { nth: -1 } },
  { id: "es/nth-weekend-of-month", kind: "calendar", pattern: `<{ordinal:nth} fin de semana de {month}(?:${YEAR}|${YEAR_SHIFT})?>`, example: "el primer fin de semana de mayo", implies: { unit: "week", part: "end" } },
  { id: "es/last-weekend-of-month", kind: "calendar", pattern: `<[úu]ltimo fin de semana de {month}(?:${YEAR}|${YEAR_SHIFT})?>`, example: "el último fin de semana de mayo", implies: { unit: "week", part: "end", nth: -1 } },
  { id: "es/nth-unit-of-shifted-month", kind: "calendar", pattern: "<{ordinal:nth} (?=semana|día){unit} (?:de|del) (?:{monthShift} mes|mes {monthShift})>", example: "la primera semana del próximo mes" },
  { id: "es/last-day-of-year", kind: "calendar", pattern: `<[úu]ltim[oa] (?=semana|día|mes){unit}${OF_YEAR}>`, example: "el último día de 2002", implies: { nth: -1 } },
  { id: "es/last-day-of-the-year", kind: "calendar", pattern: `<[úu]ltim[oa] (?=semana|día|mes){unit}${OF_THE_YEAR}>`, example: "el último mes del año", implies: { nth: -1, yearShift: 0 } },
  { id: "es/nth-unit-of-year", kind: "calendar", pattern: `<{ordinal:nth} (?=semana|día|mes){unit}${OF_YEAR}>`, example: "la primera semana de 2002" },
  { id: "es/week-of-day", kind: "calendar", pattern: `<semana del {day}(?: de {month}(?:${YEAR}|${YEAR_SHIFT})?)?>(?! al )`, example: "la semana del 6 de octubre", implies: { unit: "week" } },
  { id: "es/week-number", kind: "calendar", pattern: "<semana (?:n\\.?[oº]? ?|número )?{week}(?:,| del?)? (?:año )?(?=(?:19|20)\\d\\d(?!\\d)){year}>", example: "la semana 27 de 2024" },
  { id: "es/week-phrase", kind: "calendar", pattern: "^(?:la )?<semana {week}>$", example: "semana 27" },
  { id: "es/last-unit-of-shifted-month", kind: "calendar", pattern: "<[úu]ltim[oa] (?=semana|día){unit} (?:de|del) (?:{monthShift} mes|mes {monthShift})>", example: "la última semana del mes que viene", implies: { nth: -1 } },
  { id: "es/four-months-first", kind: "calendar", pattern: `<primer cuatrimestre${OF_YEAR}>`, example: "el primer cuatrimestre de 2003", implies: { nth: 1, number: 4, unit: "month" } },
  { id: "es/four-months-first-the-year", kind: "calendar", pattern: `<primer cuatrimestre(?:${OF_THE_YEAR})?>`, example: "el primer cuatrimestre del año", implies: { nth: 1, number: 4, unit: "month", yearShift: 0 } },
  { id: "es/four-months-second", kind: "calendar", pattern: `<segundo cuatrimestre${OF_YEAR}>`, example: "el segundo cuatrimestre de 2003", implies: { part: "mid" } },
  { id: "es/four-months-last", kind: "calendar", pattern: `<(?:tercer|[úu]ltimo) cuatrimestre${OF_YEAR}>`, example: "el tercer cuatrimestre de 2003", implies: { nth: -1, number: 4, unit: "month" } },
  { id: "es/two-months-first", kind: "calendar", pattern: `<primer bimestre(?:${OF_YEAR})>`, example: "el primer bimestre de 2003", implies: { nth: 1, number: 2, unit: "month" } },
  { id: "es/two-months-first-the-year", kind: "calendar", pattern: `<primer bimestre(?:${OF_THE_YEAR})?>`, example: "el primer bimestre del año", implies: { nth: 1, number: 2, unit: "month", yearShift: 0 } },
];
