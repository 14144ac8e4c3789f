import type { DateRule } from "../../pack.ts";
import { neighbours } from "../../shared/neighbours.ts";
import { NUMBER, SINGULAR, YEAR_ONLY } from "./forms.ts";

const Y1 = "(?: (?:de |del )?(?:año )?{year1})?";
const Y2 = "(?: (?:de |del )?(?:año )?(?:{year2}|{yearShift2} año|año {yearShift2}))?";
const DAY1 = `(?:{weekday1},? )?{day1}(?: de {month1})?${Y1}`;
const DAY2 = `(?:{weekday2},? )?{day2} de {month2}${Y2}`;
const SINCE = "(?:desde|a partir del?|con efecto desde)(?: el| la| los)?(?: día)?(?: pasado)?";
const UNTIL = "(?:hasta)(?: el| la| los)?(?: día)?(?: próximo)?";

/** Spans of time with two ends, and with one. */
// biome-ignore format: table
export const RANGES: readonly DateRule[] = [
  { id: "es/from-day-to-day", kind: "range", pattern: `(?:del|desde el|de) (?:día )?<${DAY1} (?:al|hasta el|a) (?:día )?${DAY2}>`, example: "del 14 al 16 de septiembre de 2022" },
  { id: "es/between-days", kind: "range", pattern: `entre (?:el |los días |el día )?<${DAY1} y (?:el )?${DAY2}>`, example: "entre el 28 de febrero y el 1 de marzo" },
  { id: "es/days", kind: "range", pattern: `{day1} ?- ?{day2} de {month2}${Y2}`, example: "12-14 de mayo" },
  { id: "es/days-and", kind: "range", pattern: `(?:los días |el |los |días )?<(?=${neighbours(1, 31, " y ")}){day1} y {day2} de {month2}${Y2}>`, example: "los días 17 y 18 de marzo" },
  { id: "es/days-months", kind: "range", pattern: `{day1} de {month1}${Y1} ?- ?{day2} de {month2}${Y2}`, example: "26 de julio - 22 de agosto" },
  { id: "es/digits-range", kind: "range", pattern: "{day1}[./]{monthnum1}[./]{year1} ?(?:-|al|a) ?{day2}[./]{monthnum2}[./]{year2}", example: "01/12/2022-05/12/2022" },
  { id: "es/months", kind: "range", pattern: `{month1}${Y1} ?[-/] ?{month2}${Y2}`, example: "marzo-mayo de 2023" },
  { id: "es/from-month-to-month", kind: "range", pattern: `(?:de|desde) <(?:{part1} )?{month1}${Y1} (?:a|hasta) (?:{part2} )?{month2}${Y2}>`, example: "de marzo a mayo de 2023" },
  { id: "es/between-months", kind: "range", pattern: `entre (?:los meses de )?<(?:{part1} )?{month1}${Y1} y (?:{part2} )?{month2}${Y2}>`, example: "entre marzo y mayo de 2023" },
  { id: "es/years", kind: "range", pattern: `${YEAR_ONLY}{year1} ?- ?${YEAR_ONLY}{year2}`, example: "2014-2018" },
  { id: "es/years-short", kind: "range", pattern: "(?=(?:1[6-9]|20)\\d\\d){year1}[-/](?!0?[1-9](?!\\d)|1[0-2]-){yy2}(?!-?\\d)", example: "2021/22" },
  { id: "es/from-year-to-year", kind: "range", pattern: `(?:de|del|desde|desde el) <(?:{part1} )?${YEAR_ONLY}{year1} (?:a|al|hasta|hasta el) (?:{part2} )?${YEAR_ONLY}{year2}>`, example: "de 2014 a 2018" },
  { id: "es/between-years", kind: "range", pattern: `entre (?:los años |el )?<(?:{part1} )?${YEAR_ONLY}{year1} y (?:el )?(?:{part2} )?${YEAR_ONLY}{year2}>`, example: "entre 2014 y 2018" },
  { id: "es/decades", kind: "range", pattern: "(?:los )?<años {decade1} y (?:los )?{decade2}>(?! \\p{L}*(?:s|es)(?!\\p{L}))", example: "los años setenta y ochenta" },
  { id: "es/weekdays", kind: "range", pattern: "(?:del|de|entre el|desde el) <{weekday1} (?:al|a|y el|hasta el) {weekday2}>", example: "del lunes al miércoles" },
  { id: "es/past-units", kind: "range", pattern: `(?:en |durante |por |desde hace )?(?:los|las) <(?:últimos|últimas|ultimos|ultimas|pasados|pasadas) {number} (?!horas){unit}>`, example: "en los últimos tres días", direction: -1 },
  { id: "es/past-units-after", kind: "range", pattern: `(?:en |durante )?(?:los|las) <{number} (?:últimos|últimas|ultimos|ultimas) (?!horas){unit}>`, example: "en los tres últimos años", direction: -1 },
  { id: "es/past-unit", kind: "range", pattern: `(?:en|durante) (?:el|la) <(?:último|última|ultimo|ultima) (?=(?:semana|mes|año|década|siglo|trimestre)(?!\\p{L})){unit}>`, example: "durante el último año", direction: -1 },
  { id: "es/next-units", kind: "range", pattern: "(?:en |durante |para )?(?:los|las) <(?:próximos|próximas|proximos|proximas|siguientes) {number} (?!horas){unit}>", example: "en las próximas dos semanas", direction: 1 },

  { id: "es/since-day", kind: "since", pattern: `${SINCE} <(?:{weekday},? )?{day} de {month}(?: (?:de |del )?{year})?>`, example: "desde el 24 de febrero" },
  { id: "es/since-month", kind: "since", pattern: "(?:desde|a partir de) <(?:{part} )?{month}(?: (?:de |del )?(?:{year}|{yearShift} año|año {yearShift}))?>", example: "desde marzo de 2022" },
  { id: "es/since-shift-month", kind: "since", pattern: "(?:desde|a partir de)(?: el)? <(?:{shift} {month}|{month} {shift})>", example: "desde el pasado septiembre" },
  { id: "es/since-year", kind: "since", pattern: `(?:desde|a partir de|a partir del)(?: el)? <(?:{part} )?(?:año )?${YEAR_ONLY}{year}>`, example: "desde 2014" },
  { id: "es/since-decade", kind: "since", pattern: "desde (?:la |los )?<(?:{part} (?:la |los )?)?(?:década|años) (?:de )?(?:los )?{decade}>", example: "desde los años noventa" },
  { id: "es/since-shift-unit", kind: "since", pattern: `(?:desde|a partir de|a partir del)(?: el| la)? <(?:{shift} ${SINGULAR}{unit}|${SINGULAR}{unit} {shift})>`, example: "desde la semana pasada" },
  { id: "es/since-part-unit", kind: "since", pattern: "desde (?:el )?<(?:principios|comienzos|inicios|principio|inicio|comienzo) (?:de|del) (?:este )?año>", example: "desde principios de año", implies: { unit: "year", shift: 0, part: "start" } },
  { id: "es/since-weekday", kind: "since", pattern: "desde (?:el )?<(?:{shift} )?{weekday}>", example: "desde el lunes" },
  { id: "es/since-season", kind: "since", pattern: "desde (?:el |la )?<{season}(?: (?:de |del )?{year}| {shift})?>", example: "desde el verano pasado" },
  { id: "es/since-day-shift", kind: "since", pattern: "desde <(?=ayer|anteayer|hoy|anoche){dayShift}>", example: "desde ayer" },
  { id: "es/since-ago", kind: "duration", pattern: `desde hace <${NUMBER} {unit}>`, example: "desde hace tres años" },

  { id: "es/until-day", kind: "until", pattern: `${UNTIL} <(?:{weekday},? )?{day} de {month}(?: (?:de |del )?{year})?>`, example: "hasta el 31 de marzo" },
  { id: "es/until-month", kind: "until", pattern: "hasta <(?:{part} )?{month}(?: (?:de |del )?(?:{year}|{yearShift} año|año {yearShift}))?>", example: "hasta finales de abril" },
  { id: "es/until-year", kind: "until", pattern: `hasta (?:el )?<(?:{part} )?(?:año )?${YEAR_ONLY}{year}>`, example: "hasta 2019" },
  { id: "es/until-shift-unit", kind: "until", pattern: `hasta (?:el |la )?<(?:{shift} ${SINGULAR}{unit}|${SINGULAR}{unit} {shift})>`, example: "hasta el próximo mes" },
  { id: "es/until-end-year", kind: "until", pattern: "hasta (?:el )?<(?:finales|final|fin|fines) (?:de|del) (?:este )?año>", example: "hasta finales de año", implies: { unit: "year", shift: 0, part: "end" } },
  { id: "es/until-weekday", kind: "until", pattern: "hasta (?:el )?<(?:próximo )?{weekday}>", example: "hasta el viernes", implies: { shift: 1 } },
];
