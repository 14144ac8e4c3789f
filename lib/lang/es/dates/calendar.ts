import type { DateRule } from "../../pack.ts";
import { ISO_CLOCK } from "../../shared/iso-clock.ts";
import {
  ABOUT,
  ANO,
  ANY_YEAR,
  CLOCK,
  DAY_PART,
  FULL_MONTH,
  FULL_WEEKDAY,
  SHORT_YEAR,
  WEEKDAY,
  YEAR,
  YEAR_SHIFT,
} from "./forms.ts";

const MONTH = "(?:de |del mes de |del )?{month}";
/** What stands behind a number of days that is none: an amount of something in the plural, or the next number of a list. */
const NOT_AMOUNT =
  "(?! ?%)(?! (?:de(?!\\p{L})|del |por ciento|horas|mil|millones|(?!(?:los|las|tras|sus|unos|unas|ambos|ambas|después|despues|antes|entonces|pues|dos|tres|seis)(?!\\p{L}))\\p{L}{2,}[aeoi]s(?!\\p{L})))";
/** Months that are given names too, or stand in names of places: read alone only behind a word that places them in time. */
const NAMELIKE = "(?=(?:abril|mayo|julio|agosto)(?!\\p{L}))";
const PLAIN = "(?=(?:enero|febrero|marzo|junio|septiembre|setiembre|octubre|noviembre|diciembre)(?!\\p{L}))";
const AGENCY =
  "(?:efe|afp|reuters?|ap|dpa|ansa|xinhua|notimex|europa press|ep|télam|telam|upi|agencias|ips|prensa latina|pl|colpisa|servimedia|redacción|apro|andina|dyn|na|itar-tass|tass|abi|corresponsal|enviado especial|especial)(?!\\p{L})";

/** Dates that name themselves to the day or the month, and weekdays. */
// biome-ignore format: table
export const CALENDAR: readonly DateRule[] = [
  // in figures
  { id: "es/iso", kind: "calendar", pattern: `{year}-(?={monthnum}-\\d\\d){monthnum}-{day}${ISO_CLOCK}`, example: "2023-03-18T14:30:00Z" },
  { id: "es/iso-slash", kind: "calendar", pattern: "{year}[/.]{monthnum}[/.]{day}", example: "2023/03/18" },
  { id: "es/digits", kind: "calendar", pattern: `(?:{weekday},? )?{day}[./-]{monthnum}[./-]{year}${CLOCK}`, example: "18/03/2023" },
  { id: "es/eleventh-september", kind: "calendar", pattern: "(?:el|del|al|los) <11-s>", example: "los atentados del 11-S", implies: { year: 2001, month: 9, day: 11, aside: true } },
  { id: "es/eleventh-march", kind: "calendar", pattern: "(?:el|del|al|los) <11-m>", example: "los atentados del 11-M", implies: { year: 2004, month: 3, day: 11, aside: true } },
  { id: "es/23-february", kind: "calendar", pattern: "(?:el|del|al) <23-f>", example: "el golpe del 23-F", implies: { year: 1981, month: 2, day: 23, aside: true } },
  { id: "es/digits-spaced", kind: "calendar", pattern: "{day} ?/ ?{monthnum} ?/ ?{year}", example: "18 / 03 / 2023" },
  { id: "es/digits-short", kind: "calendar", pattern: `(?:{weekday},? )?{day}/{monthnum}/{yy}${CLOCK}`, example: "18/03/23" },
  { id: "es/digits-dotted-short", kind: "calendar", pattern: `(?<=(?:^|\\(|fecha:? |día |el |del |al |, ))(?:{weekday},? )?{day}\\.{monthnum}\\.{yy}${CLOCK}`, example: "el 18.03.98" },
  { id: "es/digits-dashed-short", kind: "calendar", pattern: "(?<=(?:^|\\(|fecha:? |día |el )){day}-{monthnum}-{yy}", example: "el 18-03-98" },
  { id: "es/digits-day-month", kind: "calendar", pattern: `^(?:el )?<{day}/{monthnum}>$|(?:el|del|al|día) <{day}/{monthnum}>(?= a las|,|\\.|\\))`, example: "18/3" },
  { id: "es/month-digits-year", kind: "calendar", pattern: "^<{monthnum}/{year}>$", example: "3/2023" },
  { id: "es/day-dash-month", kind: "calendar", pattern: "{day}[-/ ]{month}[-/ ](?:{year}|'?{yy})", example: "18-mar.-2023" },
  { id: "es/dateline", kind: "calendar", pattern: `<{day}(?: (?:de )?{month})?>\\.? ?[(/] ?${AGENCY}`, example: "madrid, 14 (efe)", implies: { shift: 0 } },
  { id: "es/dateline-month-day", kind: "calendar", pattern: "(?<=^|, )<{month} {day}>(?= ?[-–—(/]|\\. ?[-–—(])", example: "lima, nov. 8.- el congreso", implies: { shift: 0 } },
  { id: "es/dateline-day-month", kind: "calendar", pattern: "(?<=^\\p{L}[\\p{L} ]{2,25}, )<{day}(?: de)? {month}>(?= ?[-–—(/]|\\. ?[-–—(])", example: "madrid, 12 may.- el congreso", implies: { shift: 0 } },

  // day and month in words
  { id: "es/day-month", kind: "calendar", pattern: `<(?!primeros )${WEEKDAY}{day} ${MONTH}${ANY_YEAR}${DAY_PART}${CLOCK}>`, example: "el martes 14 de marzo de 2023" },
  { id: "es/day-of-law", kind: "calendar", pattern: "\\d{1,5}/(?=(?:19|20)\\d\\d){year}, de <{day} de {month}>(?! (?:de |del )?\\d)", example: "la Ley 30/1992, de 26 de noviembre" },
  { id: "es/born", kind: "calendar", pattern: `(?:naci[óo]|nacid[oa]|nacer) (?:(?:en|cerca de) (?:\\p{L}+,? ){1,6})?(?:el )?<(?:{weekday} )?{day} de {month}(?:,| de| del)? {year}>`, example: "nació en Mérida el 12 de octubre de 1911", implies: { aside: true } },
  { id: "es/day-month-phrase", kind: "calendar", pattern: "^(?:el )?<{day} de {month} (?:de |del )?(?='?\\d\\d$){yy}>", example: "15 de mayo del 23" },
  { id: "es/day-word-month", kind: "calendar", pattern: `<${WEEKDAY}(?!\\d){number:day} de {month}${ANY_YEAR}${CLOCK}>`, example: "el quince de marzo" },
  { id: "es/month-day", kind: "calendar", pattern: "{month} {day}(?:,| de| del)? {year}", example: "marzo 18, 2023" },
  { id: "es/month-day-only", kind: "calendar", pattern: "(?:(?<=^|, )|el )<{month} {day}>(?=$|[.,:;)]| \\(| de este año)", example: "lima, marzo 18." },
  { id: "es/day-month-brackets", kind: "calendar", pattern: `<${WEEKDAY}{day} de {month}> \\((?:de )?{year}\\)`, example: "el 18 de marzo (2023)" },
  { id: "es/shift-day-month", kind: "calendar", pattern: `<{shift} (?:{weekday},? )?(?:día )?{day} de {month}${CLOCK}>(?! (?:de|del) (?:\\d|año))`, example: "el pasado 18 de marzo", from: "dct" },
  { id: "es/shift-day-month-year", kind: "calendar", pattern: `(?:el |del |al )?(?:pasado|próximo|último) <(?:{weekday},? )?(?:día )?{day} de {month}(?:${YEAR}|${YEAR_SHIFT})${CLOCK}>`, example: "el pasado 18 de marzo de 2023" },
  { id: "es/day-month-shift", kind: "calendar", pattern: `<${WEEKDAY}{day} de {month} {shift}>`, example: "el 18 de marzo pasado", from: "dct" },
  { id: "es/day-shift-month", kind: "calendar", pattern: `<${WEEKDAY}{day} (?:de {shift}|del {shift}) (?:mes de )?{month}>`, example: "el 18 del pasado marzo", from: "dct" },
  { id: "es/day-of-shifted-month", kind: "calendar", pattern: `<${WEEKDAY}{day} (?:del? )(?:{monthShift} mes|mes {monthShift})>`, example: "el 18 del mes pasado" },
  { id: "es/day-of-current-month", kind: "calendar", pattern: `<${WEEKDAY}{day} (?:del (?:corriente|actual|presente)|de los corrientes)(?: mes)?(?: mes| de {month})?>`, example: "el 18 de los corrientes", implies: { monthShift: 0 } },
  { id: "es/day-of-the-month", kind: "calendar", pattern: `(?:el |los |día |del )<{day} de mes>|<últim[oa] (?:{unit}|{weekday}) de(?:l)? mes>(?! (?:pasado|próximo|que|anterior|siguiente))`, example: "el 5 de mes", implies: { monthShift: 0, nth: -1 } },

  // days without a month
  { id: "es/weekday-day", kind: "calendar", pattern: `<${FULL_WEEKDAY}{weekday},? (?:día )?{day}${DAY_PART}${CLOCK}>${NOT_AMOUNT}`, example: "el martes 14" },
  { id: "es/shift-weekday-day", kind: "calendar", pattern: `<{shift} {weekday},? (?:día )?{day}>${NOT_AMOUNT}`, example: "el pasado martes 14", from: "dct" },
  { id: "es/weekdays-days", kind: "calendar", pattern: `<{weekday},? {day}>,? (?:y|e) (?:el )?<{weekday},? {day}(?: de {month}${ANY_YEAR})?>${NOT_AMOUNT}`, example: "el sábado 6 y domingo 7 de mayo" },
  { id: "es/day-alone", kind: "calendar", pattern: `(?:el|al|del|este|ese|para el|hasta el) día <{day}>${NOT_AMOUNT}(?! [yoae]l? \\d| (?:de|del)(?!\\p{L}))`, example: "el día 15" },
  { id: "es/shift-day-alone", kind: "calendar", pattern: `(?:el |del |al )<{shift} (?:día )?(?=\\d){day}>${NOT_AMOUNT}(?! [yoae]l? \\d)`, example: "el pasado 15", from: "dct" },
  { id: "es/day-bare", kind: "calendar", pattern: `^(?:el |del |al )?(?:día )?<(?=\\d{1,2}(?:o|$)){day}>$|(?:el|del|al|para el) <(?=\\d){day}>(?= a las \\d| a la una| por la (?:mañana|tarde|noche)|, (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))`, example: "el 16" },
  { id: "es/day-word-phrase", kind: "calendar", pattern: "^(?:el )<(?!\\d){number:day}>$", example: "el quince" },
  { id: "es/day-told", kind: "calendar", pattern: "(?:hasta el|desde el|para el|antes del|después del|a partir del|(?<=(?:rá|rán|se cierra|se abre|termina|empieza|comienza|acaba|concluye|vence|juega|juegan) )el) <(?=\\d){day}>(?=$|[,;)]|\\.(?!o)| (?:y|en|a|con|ante|contra) (?!\\d))", example: "se cierra el 15" },
  { id: "es/day-happened", kind: "calendar", pattern: `(?:^|(?<=[,;.:] |(?:^| )(?:y|e|pero|ya|y luego) ))el <(?=\\d){day}>(?! ?%)(?! (?:del?|por ciento|horas|mil|millones)(?!\\p{L}))(?=,? (?:[\\p{L}'-]+,? ){0,12}?(?:se |fue|fueron|hubo|hizo|dijo|tuvo|vino|puso|\\p{L}{2,14}(?:[aei]ó|ió|gió|dió|ó|aron|ieron)(?!\\p{L})))`, example: "el 24 Londres anunció el envío de un buque", implies: { tense: "past" } },
  { id: "es/day-behind-verb", kind: "calendar", pattern: "(?<=(?:[^aeiou]ó|[eu]ó|ió|aron|ieron|eron|aba|aban|ían)(?!\\p{L})[^.;:!?]{0,60} )el <(?=\\d){day}>(?=[.;]|$| y (?!el |\\d))(?!\\.\\d)", example: "rechazó las medidas el 23.", implies: { tense: "past" } },
  { id: "es/days-list-of-month", kind: "calendar", pattern: "(?:los días|días|los|el) <(?=\\d){day}>(?:, <(?=\\d){day}>)? (?:y|e|o) (?:el )?<(?=\\d){day} del? (?:{monthShift} mes|mes {monthShift})>", example: "los días 20 y 21 del presente mes" },
  { id: "es/day-alone-list", kind: "calendar", pattern: `los días <(?=\\d){day}>(?:, <{day}>)?(?:, <{day}>)?,? (?:y|e|o) <(?=\\d){day}>${NOT_AMOUNT}`, example: "los días 15 y 16" },
  { id: "es/days-of-months-list", kind: "calendar", pattern: `<{day} de {month}>(?:, (?:el |del )?<{day} de {month}>)?,? (?:y|e|o)(?: luego| después| nuevamente| de nuevo)? (?:el |del |al )<${WEEKDAY}{day} de {month}${YEAR}>`, example: "el 12 de julio y el 21 de agosto de 2019" },
  { id: "es/days-list", kind: "calendar", pattern: `(?:(?:el|los|del|al|entre) )?(?:días? )?<${WEEKDAY}{day}>(?:, (?:el )?<${WEEKDAY}{day}>)?(?:, (?:el )?<${WEEKDAY}{day}>)?(?:, (?:el )?<${WEEKDAY}{day}>)?,? (?:y|e|o) (?:el |al )?(?:día )?<${WEEKDAY}{day} de {month}${ANY_YEAR}>`, example: "los días 15, 16 y 17 de marzo" },

  // months
  { id: "es/months-list", kind: "calendar", pattern: `<{month}>(?:, <{month}>)?(?:, <{month}>)?,? (?:y|e|o) <{month}(?:${YEAR}|${YEAR_SHIFT})>`, example: "enero y febrero de 2023" },
  { id: "es/months-list-bare", kind: "calendar", pattern: `(?:en|de|los meses de|entre) <${FULL_MONTH}{month}>(?:, <${FULL_MONTH}{month}>)?,? (?:y|e|o) <${FULL_MONTH}{month}>`, example: "en enero y febrero" },
  { id: "es/month-year", kind: "calendar", pattern: `(?:el mes de |mes de )?<{month}(?:${YEAR}|${YEAR_SHIFT}|${SHORT_YEAR})>`, example: "septiembre de 2022" },
  { id: "es/month-year-tight", kind: "calendar", pattern: "{month}[-/](?:{year}|'?(?=[89]\\d|[0-2]\\d){yy})", example: "marzo-2023" },
  { id: "es/part-month", kind: "calendar", pattern: `{part} del?(?: l[ao]s?)? (?:mes de |este mes de )?{month}${ANY_YEAR}`, example: "a finales de enero" },
  { id: "es/part-month-shift", kind: "calendar", pattern: "{part} del?(?: l[ao]s?)? (?:{shift} (?:mes de )?{month}|(?:mes de )?{month} {shift})", example: "finales del pasado enero", from: "dct" },
  { id: "es/half-of-month", kind: "calendar", pattern: `<{half} (?:quincena|mitad) (?:de|del mes de) {month}${ANY_YEAR}>`, example: "la primera quincena de marzo" },
  { id: "es/half-of-shifted-month", kind: "calendar", pattern: "<{half} (?:quincena|mitad) (?:de|del) (?:{monthShift} mes|mes {monthShift})>", example: "la primera quincena del próximo mes" },
  { id: "es/half-of-the-month", kind: "calendar", pattern: "<{half} quincena (?:de|del) mes>", example: "la segunda quincena del mes", implies: { monthShift: 0 } },
  { id: "es/month", kind: "calendar", pattern: `${PLAIN}{month}`, example: "en noviembre" },
  { id: "es/month-behind", kind: "calendar", pattern: `(?:en|desde|hasta|durante|hacia|para|mes de|meses de|el|del|tras|desde el|finales|\\() <${NAMELIKE}{month}>(?! \\d)`, example: "en abril" },
  { id: "es/month-namelike", kind: "calendar", pattern: `(?<!^|(?:don|doña|ana|maría|san|plaza|plaza de|madres|abuelas|calle|hermano|padre|hijo) )${NAMELIKE}{month}`, example: "los datos de abril" },
  { id: "es/month-opening", kind: "calendar", pattern: `^${NAMELIKE}{month}(?=$|,| (?:y|e|es|fue|será|ha|cerró|terminó|empezó|comenzó|acabó|termina|empieza|trae|se)(?!\\p{L}))`, example: "agosto fue un mes duro" },
  { id: "es/shift-month", kind: "calendar", pattern: `{shift} (?:mes de )?${FULL_MONTH}{month}`, example: "el pasado septiembre", from: "dct" },
  { id: "es/month-shift", kind: "calendar", pattern: "(?:mes de )?<{month} {shift}>", example: "septiembre pasado", from: "dct" },

  // approximately
  { id: "es/about-day", kind: "calendar", pattern: `<${ABOUT}(?:l| el)? {day} de {month}${YEAR}?>`, example: "en torno al 18 de marzo", implies: { approximate: true } },

  // weekdays
  { id: "es/nth-weekday", kind: "calendar", pattern: `<(?!últim){ordinal:nth} {weekday} (?:de|del mes de) {month}${ANY_YEAR}>`, example: "el primer lunes de marzo" },
  { id: "es/last-weekday", kind: "calendar", pattern: `<[úu]ltimo {weekday} (?:de|del mes de) {month}${ANY_YEAR}>`, example: "el último domingo de octubre", implies: { nth: -1 } },
  { id: "es/nth-weekday-shift", kind: "calendar", pattern: "<(?!últim){ordinal:nth} {weekday} (?:de|del) (?:{monthShift} mes|mes {monthShift})>", example: "el primer lunes del próximo mes" },
  { id: "es/last-weekday-shift", kind: "calendar", pattern: "<[úu]ltimo {weekday} (?:de|del) (?:{monthShift} mes|mes {monthShift})>", example: "el último lunes de este mes", implies: { nth: -1 } },
  { id: "es/weekday-of-week", kind: "calendar", pattern: `<{weekday}${DAY_PART} (?:de|de la) (?:semana {shift:weekShift}|{shift:weekShift} semana)>`, example: "el miércoles de la semana que viene", from: "dct" },
  { id: "es/weekday-shift", kind: "calendar", pattern: `<(?:{shift} ${FULL_WEEKDAY}{weekday}|${FULL_WEEKDAY}{weekday} {shift})${DAY_PART}${CLOCK}>(?! {day} de)`, example: "el pasado martes", from: "dct" },
  { id: "es/weekday-event", kind: "calendar", pattern: `<(?:siguiente ${FULL_WEEKDAY}{weekday}|${FULL_WEEKDAY}{weekday} (?:siguiente|posterior))>`, example: "el lunes siguiente", from: "told", implies: { shift: 1 } },
  { id: "es/weekday-before-event", kind: "calendar", pattern: `<(?:anterior ${FULL_WEEKDAY}{weekday}|${FULL_WEEKDAY}{weekday} (?:anterior|previo))>`, example: "el lunes anterior", from: "told", implies: { shift: -1 } },
  { id: "es/weekday-same-event", kind: "calendar", pattern: `<(?:ese mismo|aquel mismo|ese|aquel) ${FULL_WEEKDAY}{weekday}>`, example: "ese mismo lunes", from: "event", implies: { shift: 0 } },
  { id: "es/weekday", kind: "calendar", pattern: `(?:el|del|al|este|para el|desde el|hoy|mañana|tarde|noche|madrugada de|noche de|tarde de|mañana de) <${FULL_WEEKDAY}{weekday}${DAY_PART}${CLOCK}>(?! (?:santo|negro|13|gras|de ramos|de resurrección|de pascua|de ceniza|de carnaval))`, example: "el martes", from: "dct" },
  { id: "es/weekday-bare", kind: "calendar", pattern: `(?=lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado(?!s))<{weekday}${DAY_PART}${CLOCK}>(?! (?:santo|negro|13|gras|de ceniza|\\d))`, example: "reunión lunes y martes" },
  { id: "es/sunday-bare", kind: "calendar", pattern: `^<domingo${DAY_PART}${CLOCK}>(?=$|[,.;:)])|<domingo (?:por la|en la) (?:mañana|tarde|noche)>|(?:sábado|viernes|lunes),? (?:y|o|a) <domingo>`, example: "domingo por la tarde", implies: { weekday: 7 } },
  { id: "es/weekday-phrase", kind: "calendar", pattern: "^<(?:{shift} )?{weekday}>$", example: "mié" },
  { id: "es/weekdays-list", kind: "calendar", pattern: `<${FULL_WEEKDAY}{weekday}> y (?:el )?<${FULL_WEEKDAY}{weekday}>`, example: "el lunes y el martes", from: "dct" },
  { id: "es/holiday", kind: "calendar", pattern: `(?:(?:en|por|de|del|hasta|desde|para|durante|tras|antes de|después de|el|la|las) )?<(?!navidad(?!\\p{L})){holiday}(?: (?:de |del )?(?:{year}|{yearShift} ${ANO}|${ANO} {yearShift}|{shift}))?>`, example: "el viernes santo" },
  { id: "es/holiday-shift", kind: "calendar", pattern: `<(?:{shift} )(?:{holiday})>`, example: "la próxima navidad" },
  { id: "es/christmas", kind: "calendar", pattern: `(?:en|por|hasta|desde|antes de|después de|tras|para|el día de|día de|hacia|esta|^la|^) ?<navidad(?: (?:de |del )?(?:{year}|{yearShift} ${ANO}|${ANO} {yearShift}|{shift}))?>`, example: "en navidad", implies: { holiday: "12-25" } },
  { id: "es/christmas-year", kind: "calendar", pattern: `<navidad(?:es)? (?:(?:de |del )(?:{year}|{yearShift} ${ANO}|${ANO} {yearShift})|{shift})>`, example: "la navidad de 2002", implies: { holiday: "12-25" } },
  { id: "es/holy-week", kind: "calendar", pattern: "<semana santa(?: (?:de |del )?(?:{year}|{shift}))?>", example: "semana santa de 2003", implies: { holiday: "easter-2", unit: "week" } },
  { id: "es/eve-of-day", kind: "offset", pattern: "(?:la )?<víspera de {holiday}>", example: "la víspera de navidad", direction: -1, from: "target", implies: { unit: "day", number: 1 } },
];
