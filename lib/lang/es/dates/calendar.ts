import type { DateRule } from "../../pack.ts";
import { ABOUT, ANY_YEAR, EL, WEEKDAY, YEAR, YEAR_ONLY, YEAR_SHIFT } from "./forms.ts";

const MONTH = "(?:de |del mes de )?{month}";
const AFTER_YEAR =
  "(?! (?:personas|soldados|civiles|toneladas|euros|dólares|pesos|millones|kilómetros|km|metros|votos|casos|muertos|refugiados|empleos|empresas|miembros|hombres|mujeres|niños|puntos|por ciento|víctimas|trabajadores|efectivos|heridos|viviendas|hectáreas|horas|días|años))(?! ?%)";

/** Dates that name themselves: days, months, years, parts of years, decades, centuries. */
// biome-ignore format: table
export const CALENDAR: readonly DateRule[] = [
  { id: "es/iso", kind: "calendar", pattern: "{year}-(?={monthnum}-\\d\\d){monthnum}-{day}", example: "2023-03-18" },
  { id: "es/iso-slash", kind: "calendar", pattern: "{year}[/.]{monthnum}[/.]{day}", example: "2023/03/18" },
  { id: "es/digits", kind: "calendar", pattern: "{day}[./-]{monthnum}[./-]{year}", example: "18/03/2023" },
  { id: "es/digits-short", kind: "calendar", pattern: "{day}[./]{monthnum}[./]{yy}", example: "18/03/23" },
  { id: "es/day-dash-month", kind: "calendar", pattern: "{day}[-/]{month}[-/](?:{year}|{yy})", example: "18-mar.-2023" },

  { id: "es/day-month", kind: "calendar", pattern: `${EL}<${WEEKDAY}{day} ${MONTH}${ANY_YEAR}>`, example: "el martes 14 de marzo de 2023" },
  { id: "es/day-word-month", kind: "calendar", pattern: `${EL}<(?!\\d){number:day} de {month}${ANY_YEAR}>`, example: "el quince de marzo" },
  { id: "es/month-day", kind: "calendar", pattern: "{month} {day},? (?:de )?{year}", example: "marzo 18, 2023" },
  { id: "es/shift-day-month", kind: "calendar", pattern: `(?:el |del |al )?<{shift} (?:{weekday},? )?(?:día )?{day} de {month}>(?! de \\d)`, example: "el pasado 18 de marzo" },
  { id: "es/day-month-shift", kind: "calendar", pattern: `${EL}<${WEEKDAY}{day} de {month} {shift}>`, example: "el 18 de marzo pasado" },
  { id: "es/day-of-shifted-month", kind: "calendar", pattern: `${EL}<{day} (?:del? )(?:{monthShift} mes|mes {monthShift}|corriente|los corrientes)>`, example: "el 18 del mes pasado" },
  { id: "es/weekday-day", kind: "calendar", pattern: `${EL}<{weekday},? (?:día )?(?!{number} \\p{L}){day}>(?! (?:de |horas|y |al |a |\\p{L}*s ))`, example: "el martes 14" },
  { id: "es/shift-weekday-day", kind: "calendar", pattern: "(?:el |del |al )?<{shift} {weekday},? (?:día )?{day}>(?! de)", example: "el pasado martes 14" },
  { id: "es/day-alone", kind: "calendar", pattern: "(?:el día|el pasado día|el próximo día) <{day}>(?! de| y| al| a)", example: "el día 15" },
  { id: "es/days-list", kind: "calendar", pattern: `(?:(?:el|los|del|al) )?(?:días? )?<{day}>(?:, <{day}>)?(?:, <{day}>)?,? (?:y|e|o) (?:el )?<{day} de {month}${ANY_YEAR}>`, example: "los días 15, 16 y 17 de marzo" },
  { id: "es/months-list", kind: "calendar", pattern: `<{month}>(?:, <{month}>)?(?:, <{month}>)?,? (?:y|e|o) <{month}(?:${YEAR}|${YEAR_SHIFT})>`, example: "enero y febrero de 2023" },
  { id: "es/years-list", kind: "calendar", pattern: `(?:en|de|durante|los años) <${YEAR_ONLY}{year}>(?:, <${YEAR_ONLY}{year}>)?(?:, <${YEAR_ONLY}{year}>)?,? (?:y|e|o) (?:en |de )?<${YEAR_ONLY}{year}>${AFTER_YEAR}`, example: "en 2014 y 2018" },

  { id: "es/month-year", kind: "calendar", pattern: `(?:el mes de |mes de )?<{month}(?:${YEAR}|${YEAR_SHIFT})>`, example: "septiembre de 2022" },
  { id: "es/part-month", kind: "calendar", pattern: `{part} (?:el mes de |este mes de )?{month}${ANY_YEAR}`, example: "a finales de enero" },
  { id: "es/part-month-shift", kind: "calendar", pattern: "{part} (?:el )?(?:{shift} (?:mes de )?{month}|(?:mes de )?{month} {shift})", example: "finales de enero pasado" },
  { id: "es/part-del-month-shift", kind: "calendar", pattern: "(?:finales|final|fines|fin) del (?:pasado|último) (?:mes de )?{month}", example: "finales del pasado enero", implies: { part: "end", shift: -1 } },
  { id: "es/start-del-month-shift", kind: "calendar", pattern: "(?:principios|comienzos|inicios) del (?:pasado|último) (?:mes de )?{month}", example: "principios del pasado enero", implies: { part: "start", shift: -1 } },
  { id: "es/mid-del-month-shift", kind: "calendar", pattern: "mediados del (?:pasado|último) (?:mes de )?{month}", example: "mediados del pasado enero", implies: { part: "mid", shift: -1 } },
  { id: "es/half-of-month", kind: "calendar", pattern: `(?:la )?<{half} (?:quincena|mitad) de {month}${ANY_YEAR}>`, example: "la primera quincena de marzo" },
  { id: "es/month", kind: "calendar", pattern: "(?=(?:enero|febrero|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|marzo)(?!\\p{L})){month}", example: "en noviembre" },
  { id: "es/shift-month", kind: "calendar", pattern: "{shift} (?:mes de )?{month}", example: "el pasado septiembre" },
  { id: "es/month-shift", kind: "calendar", pattern: "(?:mes de )?<{month} {shift}>", example: "septiembre pasado" },

  { id: "es/year", kind: "calendar", pattern: `(?:en|de|durante|para|por|antes de|tras|hacia|a lo largo de|entre|y|que en|el|del|al|año|ya en|allá por) <${YEAR_ONLY}{year}>${AFTER_YEAR}`, example: "en 2015" },
  { id: "es/the-year", kind: "calendar", pattern: `(?:el |del |al )?<año ${YEAR_ONLY}{year}>`, example: "el año 2015" },
  { id: "es/year-in-brackets", kind: "calendar", pattern: `\\(<${YEAR_ONLY}{year}>(?=\\))`, example: "(2015)" },
  { id: "es/year-opening", kind: "calendar", pattern: `^<${YEAR_ONLY}{year}>(?= fue| será| es | ha )`, example: "2022 fue un año duro" },
  { id: "es/part-year", kind: "calendar", pattern: `{part} (?:año )?${YEAR_ONLY}{year}`, example: "a finales de 2021" },
  { id: "es/part-del-year", kind: "calendar", pattern: `(?:finales|final|fines|fin) del (?:año )?${YEAR_ONLY}{year}`, example: "a finales del 2021", implies: { part: "end" } },
  { id: "es/start-del-year", kind: "calendar", pattern: `(?:principios|comienzos|inicios|principio|inicio) del (?:año )?${YEAR_ONLY}{year}`, example: "a principios del 2021", implies: { part: "start" } },
  { id: "es/mid-del-year", kind: "calendar", pattern: `mediados del (?:año )?${YEAR_ONLY}{year}`, example: "a mediados del 2021", implies: { part: "mid" } },
  { id: "es/about-year", kind: "calendar", pattern: `<${ABOUT} (?:el año |el |los años )?${YEAR_ONLY}{year}>`, example: "hacia 1950", implies: { approximate: true } },
  { id: "es/about-day", kind: "calendar", pattern: `<${ABOUT}(?:l| el)? {day} de {month}${YEAR}?>`, example: "en torno al 18 de marzo", implies: { approximate: true } },

  { id: "es/season-year", kind: "calendar", pattern: `(?:la |el )?<(?:{part} (?:la )?)?{season}(?: (?:del? )?(?:año )?{year}|${YEAR_SHIFT})>`, example: "el otoño de 2021" },
  { id: "es/season-shift", kind: "calendar", pattern: "{shift} {season}|{season} {shift}", example: "el verano pasado" },
  { id: "es/part-season", kind: "calendar", pattern: "{part} (?:la |el )?{season}|(?:finales) del {season}", example: "finales de la primavera", implies: { part: "end" } },
  { id: "es/season", kind: "calendar", pattern: "(?:en|durante|este|esta|para) (?:la |el )?<{season}>(?! (?:árabe|arabe|de praga|democrátic\\p{L}+|de los|de la|demográfic\\p{L}+))", example: "en otoño" },

  { id: "es/quarter-year", kind: "calendar", pattern: `(?:el |del |al )?<{quarter} trimestre(?: (?:del? )?(?:año )?(?:{year}|{yearShift} año|año {yearShift})| del año)?>`, example: "el tercer trimestre de 2022" },
  { id: "es/quarter-final", kind: "calendar", pattern: "(?:el |del |al )?<último trimestre (?:del? )?(?:año )?{year}>", example: "el último trimestre de 2022", implies: { quarter: 4 } },
  { id: "es/half-year", kind: "calendar", pattern: "(?:el |del |al |la )?<(?:{half} (?:semestre|mitad)) (?:del? )?(?:año )?(?:{year}|{yearShift} año|año {yearShift})>", example: "el primer semestre de 2022" },
  { id: "es/half-of-the-year", kind: "calendar", pattern: "(?:el |del |al |la )?<(?:{half} (?:semestre|mitad))(?: del año)?>(?! de)", example: "el segundo semestre", implies: { yearShift: 0 } },

  { id: "es/decade", kind: "calendar", pattern: "(?:la |los |las )?<(?:{part} (?:la |los )?)?(?:década|decada|años|decenio) (?:de )?(?:los )?(?:años )?(?=(?:1[5-9]|20)\\d0|[1-9]0){decade}>(?! (?:de|años|por|en la|\\p{L}+s))", example: "la década de 1990" },
  { id: "es/decade-words", kind: "calendar", pattern: "(?:la |los |las )?<(?:{part} (?:la |los )?)?(?:década|decada|años|decenio) (?:de )?(?:los )?(?:años )?(?=veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa){decade}>", example: "los años noventa" },
  { id: "es/decade-bare", kind: "calendar", pattern: "(?:en|de|desde|durante) los <(?=noventa|ochenta|setenta|sesenta|cincuenta){decade}>(?! \\p{L}+s)", example: "en los noventa" },
  { id: "es/part-decade", kind: "calendar", pattern: "{part} los (?=noventa|ochenta|setenta|sesenta|cincuenta|\\d{4}(?!\\d)){decade}", example: "a mediados de los noventa" },
  { id: "es/century", kind: "calendar", pattern: "(?:el |del |al )?<(?:{part} )?siglo (?=[ivx\\d]){century}>(?! años)", example: "el siglo XIX" },
  { id: "es/part-del-century", kind: "calendar", pattern: "(?:finales|fines|final) del siglo {century}", example: "a finales del siglo XIX", implies: { part: "end" } },
  { id: "es/start-del-century", kind: "calendar", pattern: "(?:principios|comienzos|inicios) del siglo {century}", example: "a principios del siglo XX", implies: { part: "start" } },
  { id: "es/mid-del-century", kind: "calendar", pattern: "mediados del siglo {century}", example: "a mediados del siglo XX", implies: { part: "mid" } },
  { id: "es/century-half", kind: "calendar", pattern: "(?:la )?<{half} mitad del siglo {century}>", example: "la segunda mitad del siglo XX" },

  { id: "es/weekday-shift", kind: "calendar", pattern: "(?:el |los |del |al )?<(?:{shift} {weekday}|{weekday} {shift})>(?! {day} de)", example: "el pasado martes" },
  { id: "es/weekday", kind: "calendar", pattern: "(?:el |del |al |este |para el |desde el )?<{weekday}>(?: por la (?:mañana|tarde|noche))?(?! (?:santo|negro|13|gras|\\d))", example: "el martes" },
];
