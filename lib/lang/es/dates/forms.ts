// Pieces of patterns that several rules of Spanish dates share.

/** "año", and as it is typed without the letter ñ. */
export const ANO = "(?:año|ano)";
/** A year behind a month: "de 2022", "del año 2022", "del 2022". */
export const YEAR = "(?:,? (?:del? )?(?:año (?:de )?)?{year})";
/** A year moved by a word: "de este año", "del año pasado", "del pasado año", "del presente año". */
export const YEAR_SHIFT = `(?:,? (?:del? )?(?:{yearShift} (?:${ANO}|ejercicio)|${ANO} {yearShift}|los? corrientes?))`;
/** A year of two digits after "de", as in "mayo del 98"; 16 to 49 are likelier days or amounts. */
export const SHORT_YEAR =
  "(?: del? (?:año )?(?='?(?:[5-9]\\d|0\\d|1[0-5])(?!\\d)){yy}(?! ?%| por ciento| al | a | euros| años| días| puntos| de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)))";
/** Either, or nothing. */
export const ANY_YEAR = `(?:${YEAR}|${YEAR_SHIFT}|${SHORT_YEAR})?`;
/** "el lunes", "lunes" before a date. */
export const WEEKDAY = "(?:{weekday},? (?:día )?)?";
/** Weekdays in full: their abbreviations alone are other words. */
export const FULL_WEEKDAY = "(?=lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)";
/** Months in full. */
export const FULL_MONTH =
  "(?=(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)(?!\\p{L}))";
/** Four digits that are likelier a year than a number. */
export const YEAR_ONLY = "(?=(?:1[0-9]|20|21)\\d\\d(?!\\d))";
/** Four digits that are a year even where no word says so. */
export const LIKELY_YEAR = "(?=(?:19\\d\\d|20[0-4]\\d)(?!\\d))";
/** A number in digits or words, with the words that make it inexact. */
export const NUMBER =
  "(?:unos |unas |casi |más de |mas de |menos de |apenas |sólo |solo |al menos |cerca de |alrededor de |poco más de |los |las )?{number}";
/** Single units, for phrases without a number. */
export const SINGULAR = "(?=(?:semana|mes|trimestre|semestre|año|ano|ejercicio|década|decada|decenio|siglo)(?!\\p{L}))";
/** Units that move a date; hours do not. */
export const COUNTED = "(?!horas?(?!\\p{L})){unit}";
/** Words that make a date approximate. */
export const ABOUT = "(?:c\\.|ca\\.|circa|hacia|en torno al?|alrededor del?|cerca del?|sobre)";
/** The part of a day behind it: "por la mañana", "en la noche", "de madrugada". */
export const DAY_PART =
  "(?: (?:(?:por|en|a) la|a media) (?:mañana|tarde|noche|madrugada)| de madrugada| al? mediodía| a (?:primera|última)s? horas?(?: de la (?:mañana|tarde|noche))?)?";
/** The clock time behind a day, which belongs to it: "a las 15.30 horas", "a las tres de la tarde". */
export const CLOCK =
  "(?:,? (?:a|sobre|hacia) las? (?:\\d{1,2}(?:[.:]\\d\\d)?(?: ?h(?:oras?|rs?\\.?|\\.)?)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: y (?:media|cuarto)| menos cuarto)?(?: de la (?:mañana|tarde|noche|madrugada))?(?: ?[ap]\\. ?m\\.)?(?! \\p{L}+s(?!\\p{L})))?";
