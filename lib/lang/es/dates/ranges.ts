import type { DateRule } from "../../pack.ts";
import { ANO, CLOCK, DAY_PART, FULL_MONTH, FULL_WEEKDAY, LIKELY_YEAR, NUMBER, SINGULAR, YEAR_ONLY } from "./forms.ts";

const Y1 = "(?:,? (?:de |del )?(?:año )?{year1})?";
const Y2 = `(?:,? (?:de |del )?(?:año )?(?:{year2}|{yearShift2} ${ANO}|${ANO} {yearShift2}))?`;
const DAY1 = `(?:{weekday1},? )?(?:día )?{day1}(?: de {month1})?${Y1}${CLOCK}`;
const DAY2 = `(?:{weekday2},? )?{day2} (?:de )?(?:{shift2} )?{month2}(?: {shift2})?${Y2}${CLOCK}`;
const TO = "(?:al?|hasta|hasta el|y el|-)";
/** Figures behind a range that make it a range of something else. */
const NOT_AMOUNT =
  "(?! ?%)(?! (?:por ciento|de(?!\\p{L})|del(?!\\p{L})|mil|millones|grados|años|metros|puntos|minutos|kilómetros|euros))";
const SEASON =
  "(?:temporada|cosecha|zafra|ciclo|torneo|campeonato|campaña|curso|ejercicio|liga|año hidrológico|curso escolar|curso académico|bienio)";
/** "1999/00", "2004/05": a year and the one after it. */
const SEASON_YEARS = `(?:${Array.from({ length: 80 }, (_, n) => `${1960 + n}/${String((1961 + n) % 100).padStart(2, "0")}`).join("|")})`;
const PLAN_YEAR = "(?=(?:1[5-9]|20)\\d\\d(?!\\d))";

/** Spans of time with two ends. */
// biome-ignore format: table
export const RANGES: readonly DateRule[] = [
  { id: "es/from-day-to-day", kind: "range", pattern: `(?:del?|desde el|desde) (?:los días )?<${DAY1} ${TO} (?:el )?(?:día )?${DAY2}>`, example: "del 14 al 16 de septiembre de 2022" },
  { id: "es/day-to-day", kind: "range", pattern: `(?:los días |días |^|\\()?<(?:{weekday1},? )?{day1}(?: de {month1})?${Y1} (?:a|al|hasta|hasta el) (?:día )?${DAY2}>`, example: "13 al 15 de julio" },
  { id: "es/between-days", kind: "range", pattern: `entre (?:el |los días |el día )?<${DAY1} y (?:el )?(?:día )?${DAY2}>`, example: "entre el 28 de febrero y el 1 de marzo" },
  { id: "es/days", kind: "range", pattern: `{day1} ?[-/–] ?{day2} (?:de )?{month2}${Y2}`, example: "12-14 de mayo" },
  { id: "es/days-months", kind: "range", pattern: `{day1} de {month1}${Y1} ?- ?{day2} de {month2}${Y2}`, example: "26 de julio - 22 de agosto" },
  { id: "es/days-current", kind: "range", pattern: "(?:del?|entre el) (?:día )?<{day1} (?:al|y el) (?:día )?{day2} (?:de|del) (?:{monthShift} mes|mes {monthShift}|{monthShift})>", example: "del 15 al 20 del próximo mes" },
  { id: "es/days-alone", kind: "range", pattern: `(?:del día|los días|entre los días|entre el(?: día)?|días) <(?=\\d){day1} (?:al|y|a) (?:el )?(?:día )?(?=\\d){day2}>${NOT_AMOUNT}`, example: "del día 15 al 20" },
  { id: "es/night-between-days", kind: "range", pattern: `(?:noche|madrugada) del <(?:{weekday1} )?(?=\\d){day1} al (?:{weekday2} )?(?=\\d){day2}>${NOT_AMOUNT}`, example: "la noche del 18 al 19" },
  { id: "es/days-shifted", kind: "range", pattern: `(?:del|entre el) <{shift} (?:día )?(?=\\d){day1} (?:al|y el) (?:día )?(?=\\d){day2}(?: de {month2})?>${NOT_AMOUNT}`, example: "del próximo 15 al 20 de junio" },
  { id: "es/days-phrase", kind: "range", pattern: "^(?:del |de |desde el |entre el )?<(?=\\d){day1} (?:al|a|y el|hasta el) (?=\\d){day2}>$", example: "del 13 al 15" },
  { id: "es/days-opening", kind: "range", pattern: "^del <(?=\\d){day1} al (?=\\d){day2}>(?=, )", example: "Del 14 al 16, el rey visita la isla" },
  { id: "es/digits-range", kind: "range", pattern: "{day1}[./-]{monthnum1}[./-]{year1} ?(?:-|al|a|hasta el|y el) ?{day2}[./-]{monthnum2}[./-]{year2}", example: "01/12/2022-05/12/2022" },

  { id: "es/months", kind: "range", pattern: `{month1}${Y1} ?[-/–] ?{month2}${Y2}`, example: "marzo-mayo de 2023" },
  { id: "es/from-month-to-month", kind: "range", pattern: `(?:del?|desde) <(?:{part1} del?(?: l[ao]s?)? )?{month1}${Y1} (?:al?|hasta) (?:el mes de )?(?:{part2} del?(?: l[ao]s?)? )?{month2}${Y2}>`, example: "de marzo a mayo de 2023" },
  { id: "es/between-months", kind: "range", pattern: `entre (?:los meses de )?<(?:{part1} del?(?: l[ao]s?)? )?{month1}${Y1} y (?:{part2} del?(?: l[ao]s?)? )?{month2}${Y2}>`, example: "entre marzo y mayo de 2023" },
  { id: "es/month-to-month", kind: "range", pattern: `^<${FULL_MONTH}{month1}${Y1} (?:a|hasta) {month2}${Y2}>$`, example: "marzo a mayo" },
  { id: "es/between-seasons", kind: "range", pattern: `entre (?:la |el )?<{season1}${Y1} y (?:la |el )?{season2}${Y2}>`, example: "entre la primavera y el otoño de 2002" },

  { id: "es/years", kind: "range", pattern: `${YEAR_ONLY}{year1} ?[-–/] ?${YEAR_ONLY}{year2}`, example: "2014-2018" },
  { id: "es/years-short", kind: "range", pattern: `${PLAN_YEAR}{year1}[-/](?!0?[1-9](?!\\d)|1[0-2](?!\\d)){yy2}(?!-?\\d)`, example: "2021/22" },
  { id: "es/years-following", kind: "range", pattern: `(?=${SEASON_YEARS}(?!\\d)){year1}/{yy2}`, example: "la cosecha 2004/05" },
  { id: "es/season-years-short", kind: "range", pattern: `${SEASON} (?:de )?<${PLAN_YEAR}{year1}[-/]{yy2}>(?!-?\\d)`, example: "la campaña 2002/03" },
  { id: "es/season-yy", kind: "range", pattern: `${SEASON} (?:de |del )?<{yy1}[-/]{yy2}>(?!-?\\d)`, example: "la temporada 98-99" },
  { id: "es/from-year-to-year", kind: "range", pattern: `(?:del?|desde|desde el|períodos?|periodos?) <(?:{part1} del?(?: l[ao]s?)? )?(?:año )?${YEAR_ONLY}{year1} (?:al?|hasta|hasta el) (?:año )?(?:{part2} del?(?: l[ao]s?)? )?${YEAR_ONLY}{year2}>`, example: "de 2014 a 2018" },
  { id: "es/between-years", kind: "range", pattern: `entre (?:los años |el año |el )?<(?:{part1} del?(?: l[ao]s?)? )?${YEAR_ONLY}{year1} y (?:el )?(?:año )?(?:{part2} del?(?: l[ao]s?)? )?${YEAR_ONLY}{year2}>`, example: "entre 2014 y 2018" },
  { id: "es/year-to-year", kind: "range", pattern: `^<${LIKELY_YEAR}{year1} (?:a|al|hasta) ${LIKELY_YEAR}{year2}>$`, example: "2014 a 2018" },
  { id: "es/between-decades", kind: "range", pattern: "entre (?:los )?<años {decade1} y (?:los )?{decade2}>(?! \\p{L}{2,}[aeo]s(?!\\p{L}))", example: "entre los años setenta y ochenta" },
  { id: "es/centuries", kind: "range", pattern: "(?:entre los |del |de los |los )?<siglos? {century1} (?:y|al?|-) (?:el |siglo )?{century2}>(?<=entre los .{5,25}|(?: al? | - ).{1,8})", example: "entre los siglos XVI y XVIII" },

  { id: "es/weekdays", kind: "range", pattern: `(?:del|entre(?: el)?|desde el) <(?:{shift} )?${FULL_WEEKDAY}{weekday1}${DAY_PART} (?:al|y(?: el)?|hasta el) (?:próximo )?{weekday2}>(?! {day})`, example: "del lunes al miércoles" },
  { id: "es/day-to-weekday", kind: "range", pattern: `(?:de |desde )?<(?=hoy|ayer){dayShift1} (?:a|al|hasta el) ${FULL_WEEKDAY}{weekday2}>`, example: "de hoy al domingo", implies: { shift: 1 } },
  { id: "es/weekdays-shift", kind: "range", pattern: `(?:del|desde el) <${FULL_WEEKDAY}{weekday1} (?:al|hasta el) {weekday2} {shift1}>`, example: "del lunes al jueves próximo" },
  { id: "es/weekday-days-range", kind: "range", pattern: `(?:del|entre el|desde el) <{weekday1} {day1} (?:al|y el|hasta el) {weekday2} {day2}>${NOT_AMOUNT}`, example: "del lunes 4 al viernes 8" },
  { id: "es/past-units", kind: "range", pattern: "(?:(?:en|durante|por|desde hace|de) )?(?:los |las |estos |estas )?<(?:últimos|últimas|ultimos|ultimas|pasados|pasadas) {number} (?!horas){unit}>", example: "en los últimos tres días", direction: -1 },
  { id: "es/past-units-after", kind: "range", pattern: "(?:(?:en|durante) )?(?:los|las|estos|estas) <{number} (?:últimos|últimas|ultimos|ultimas) (?!horas){unit}>(?! de(?!\\p{L}))", example: "en los tres últimos años", direction: -1 },
  { id: "es/past-unit", kind: "range", pattern: `(?:en|durante) (?:el|la|este|esta) <(?:último|última|ultimo|ultima) ${SINGULAR}{unit}>`, example: "durante el último año", direction: -1 },
  { id: "es/next-units", kind: "range", pattern: "(?:(?:en|durante|para|por|de) )?(?:los |las |estos |estas )?<(?:próximos|próximas|proximos|proximas) {number} (?!horas){unit}>", example: "en las próximas dos semanas", direction: 1 },
  { id: "es/next-units-after", kind: "range", pattern: "(?:(?:en|durante|para|por|de) )?(?:los|las) <{number} (?:próximos|próximas|proximos|proximas) (?!horas){unit}>", example: "en los dos próximos años", direction: 1 },
  { id: "es/following-units", kind: "duration", pattern: `<(?:{number} (?:siguientes|posteriores)|siguientes {number}|{number}) {unit}(?: (?:siguientes|posteriores|anteriores|previos|previas))>`, example: "los tres días siguientes" },
  { id: "es/since-ago", kind: "duration", pattern: `desde hace <${NUMBER} {unit}>`, example: "desde hace tres años" },
];
