// Pieces of patterns that several rules of Spanish dates share.

/** A year behind a month: "de 2022", "del año 2022", "del 2022". */
export const YEAR = "(?:,? (?:del? )?(?:año )?{year})";
/** A year moved by a word: "de este año", "del año pasado", "del pasado año", "del presente año". */
export const YEAR_SHIFT =
  "(?:,? (?:del? )?(?:{yearShift} año|año {yearShift}|año (?=en curso){yearShift}|los? corrientes?))";
/** Either, or nothing. */
export const ANY_YEAR = `(?:${YEAR}|${YEAR_SHIFT})?`;
/** "el lunes", "lunes" before a date. */
export const WEEKDAY = "(?:{weekday},? )?";
/** The article before a date, outside its span. */
export const EL = "(?:(?:el|los|del|al|este|ese) )?(?:día |días )?";
/** Four digits that are likelier a year than a number. */
export const YEAR_ONLY = "(?=(?:1[0-9]|20|21)\\d\\d(?!\\d))";
/** A number in digits or words, with the words that make it inexact. */
export const NUMBER =
  "(?:unos |unas |casi |más de |menos de |apenas |sólo |solo |al menos |cerca de |alrededor de |los |las )?{number}";
/** Single units, for phrases without a number. */
export const SINGULAR = "(?=(?:día|dia|semana|mes|trimestre|semestre|año|década|decada|decenio|siglo)(?!\\p{L}))";
/** Units that move a date; hours do not. */
export const COUNTED = "(?!horas?(?!\\p{L})){unit}";
/** Words that make a date approximate. */
export const ABOUT = "(?:hacia|en torno a|alrededor de|alrededor del|cerca de|sobre)";
