import type { DateRule } from "../../pack.ts";
import { ANO, CLOCK, DAY_PART, FULL_MONTH, FULL_WEEKDAY, SHORT_YEAR, SINGULAR, YEAR_ONLY } from "./forms.ts";

const SINCE = "(?:desde|a partir del?|a contar desde|con efecto desde)(?: el| la| los)?(?: día)?";
const UNTIL = "(?:hasta)(?: el| la| los)?(?: día)?";
const DAY = `(?:{shift} )?(?:{weekday},? )?(?:día )?{day} de {month}(?:(?:,? (?:de |del )?{year})| {shift}| (?:de |del )?(?:{yearShift} ${ANO}|${ANO} {yearShift})|${SHORT_YEAR})?${CLOCK}`;
const MONTH = `(?:{part} del?(?: l[ao]s?)? )?${FULL_MONTH}{month}(?: (?:de |del )?(?:{year}|{yearShift} ${ANO}|${ANO} {yearShift})|${SHORT_YEAR})?`;
const MOVED = `(?:{part} del?(?: l[ao]s?)? )?(?:{shift} ${SINGULAR}{unit}|${SINGULAR}{unit} {shift})`;
const PERIOD_NOUN = "(?=(?:año|mes|semana|siglo|década)(?!\\p{L}))";

/** Spans of time with one end: "desde", "a partir de", "hasta". */
// biome-ignore format: table
export const OPEN_ENDS: readonly DateRule[] = [
  { id: "es/since-day", kind: "since", pattern: `${SINCE} <${DAY}>`, example: "desde el 24 de febrero" },
  { id: "es/since-month", kind: "since", pattern: `${SINCE}(?: mes de)? <${MONTH}>`, example: "desde marzo de 2022" },
  { id: "es/since-shift-month", kind: "since", pattern: `${SINCE} <(?:{shift} (?:mes de )?{month}|(?:mes de )?{month} {shift})>`, example: "desde el pasado septiembre" },
  { id: "es/since-year", kind: "since", pattern: `${SINCE} <(?:{part} del?(?: l[ao]s?)? )?(?:año )?${YEAR_ONLY}{year}>`, example: "desde 2014" },
  { id: "es/since-decade", kind: "since", pattern: `${SINCE} <(?:{part} del?(?: l[ao]s?)? )?(?:década|años) (?:de )?(?:los )?{decade}>`, example: "desde los años noventa" },
  { id: "es/since-century", kind: "since", pattern: `${SINCE} <(?:{part} del?(?: l[ao]s?)? )?siglo {century}>`, example: "desde el siglo XIX" },
  { id: "es/since-shift-unit", kind: "since", pattern: `${SINCE} <${MOVED}>`, example: "desde la semana pasada" },
  { id: "es/since-part-unit", kind: "since", pattern: `${SINCE} <{part} del?(?: l[ao]s?)? ${PERIOD_NOUN}{unit}>(?! (?:pasad|próxim|que|en curso|\\d))`, example: "desde principios de año", implies: { shift: 0 } },
  { id: "es/since-coming-weekday", kind: "since", pattern: `a partir (?:del?|de este) <${FULL_WEEKDAY}{weekday}${DAY_PART}>(?! (?:{day}|santo|pasado|próximo|que|siguiente|anterior))`, example: "a partir del lunes", implies: { tense: "future" } },
  { id: "es/since-weekday", kind: "since", pattern: `${SINCE} <(?:(?:{shift} )?${FULL_WEEKDAY}{weekday}|${FULL_WEEKDAY}{weekday} {shift})${DAY_PART}>(?! (?:{day}|santo))`, example: "desde el lunes" },
  { id: "es/since-season", kind: "since", pattern: `${SINCE} <(?:{part} del?(?: l[ao]s?)? )?(?:{season}(?: (?:de |del )?(?:{year}|{yearShift} ${ANO}|${ANO} {yearShift})| {shift})?|{shift} {season})>`, example: "desde el verano pasado" },
  { id: "es/since-day-shift", kind: "since", pattern: "(?:desde|a partir de) <(?=ayer|anteayer|hoy|anoche|antier){dayShift}>", example: "desde ayer" },
  { id: "es/since-tomorrow", kind: "since", pattern: "(?:desde|a partir de) <mañana>", example: "a partir de mañana", implies: { dayShift: 1 } },

  { id: "es/until-day", kind: "until", pattern: `${UNTIL} <${DAY}>`, example: "hasta el 31 de marzo" },
  { id: "es/until-month", kind: "until", pattern: `${UNTIL}(?: mes de)? <${MONTH}>`, example: "hasta finales de abril" },
  { id: "es/until-shift-month", kind: "until", pattern: `${UNTIL} <(?:{shift} (?:mes de )?{month}|(?:mes de )?{month} {shift})>`, example: "hasta el próximo septiembre" },
  { id: "es/until-year", kind: "until", pattern: `${UNTIL} <(?:{part} del?(?: l[ao]s?)? )?(?:año )?${YEAR_ONLY}{year}>`, example: "hasta 2019" },
  { id: "es/until-shift-unit", kind: "until", pattern: `${UNTIL} <${MOVED}>`, example: "hasta el próximo mes" },
  { id: "es/until-part-unit", kind: "until", pattern: `${UNTIL} <{part} del?(?: l[ao]s?)? ${PERIOD_NOUN}{unit}>(?! (?:pasad|próxim|que|en curso|\\d))`, example: "hasta finales de año", implies: { shift: 0 } },
  { id: "es/until-weekday", kind: "until", pattern: `${UNTIL} <${FULL_WEEKDAY}{weekday}${DAY_PART}>(?! (?:{day}|santo|pasado|próximo|que viene))`, example: "hasta el viernes" },
  { id: "es/until-shift-weekday", kind: "until", pattern: `${UNTIL} <(?:{shift} ${FULL_WEEKDAY}{weekday}|${FULL_WEEKDAY}{weekday} {shift})${DAY_PART}>(?! {day})`, example: "hasta el próximo viernes" },
  { id: "es/until-season", kind: "until", pattern: `${UNTIL} <(?:{part} del?(?: l[ao]s?)? )?(?:{season}(?: (?:de |del )?(?:{year}|{yearShift} ${ANO}|${ANO} {yearShift})| {shift})?|{shift} {season})>`, example: "hasta el próximo otoño" },
  { id: "es/until-day-shift", kind: "until", pattern: "hasta <(?=ayer|anteayer|hoy|anoche|antier){dayShift}>", example: "hasta ayer" },
];
