import type { DateRule } from "../../pack.ts";

/** What may follow a month: its year, or the word that says which one is meant. */
export const TAIL = "(?:,? (?:de l'année |de l'an )?{year}| de l'(?:an|année) {yearShift}| {shift})?";
const WEEKDAY = "(?:{weekday},? (?:le )?)?";
const CLOCK = "(?:,? (?:à )?\\d{1,2}(?:h|:)\\d{2})";
/** A month with what binds it: "mars", "mois de mars". */
const OF_MONTH = "(?:mois (?:de |d'))?{month}";
/** "début mars", "mi-mars", "fin du mois de mars": between the part and what it is a part of. */
const OF = "(?:-| |(?: de | d'| du ))";
const IN = "(?:en|de|d'|pour|avant|après|courant|au mois de|au mois d'|du mois de|du mois d'|durant|pendant|vers|et)";
const COUNTED =
  "(?! ?(?:%|dollars|euros|millions|milliards|personnes|soldats|hommes|cas|km|kilomètres|mètres|tonnes|missiles|réfugiés|morts|blessés|places|voix|exemplaires))";

/** Dates of the calendar: days, months, years and their parts. */
// biome-ignore format: table
export const CALENDAR: readonly DateRule[] = [
  { id: "fr/day-month-year-time", kind: "calendar", pattern: `${WEEKDAY}{day} {month} {year}${CLOCK}`, example: "1er décembre 2022 à 12h21" },
  { id: "fr/day-month", kind: "calendar", pattern: `${WEEKDAY}(?=\\d){day} {month}${TAIL}`, example: "mardi 14 mars 2023" },
  { id: "fr/day-month-words", kind: "calendar", pattern: `${WEEKDAY}(?=premier ){ordinal:day} {month}${TAIL}`, example: "le premier mars" },
  { id: "fr/day-month-this-year", kind: "calendar", pattern: `${WEEKDAY}(?=\\d){day} {month} (?:de cette année|de l'année en cours)`, example: "5 janvier de cette année", implies: { yearShift: 0 } },
  { id: "fr/numeric", kind: "calendar", pattern: `{day}([/.-]){monthnum:month}[/.-]{year}${CLOCK}?`, example: "01/12/2022" },
  { id: "fr/month-year", kind: "calendar", pattern: "{month},? {year}", example: "en mars 2021" },
  { id: "fr/month-of-year", kind: "calendar", pattern: "{month} de l'(?:an|année) {yearShift}", example: "octobre de l'année dernière" },
  { id: "fr/month-of-this-year", kind: "calendar", pattern: "{month} de cette année", example: "janvier de cette année", implies: { yearShift: 0 } },
  { id: "fr/month-shift", kind: "calendar", pattern: "{month} {shift}", example: "en septembre dernier" },
  { id: "fr/in-month", kind: "calendar", pattern: `${IN} ?<(?!(?:janv|jan|févr|fév|avr|juil|sept|oct|nov|déc)\\.){month}>`, example: "en septembre" },
  { id: "fr/this-month-name", kind: "calendar", pattern: "ce mois (?:de |d'){month}", example: "en ce mois de mars", implies: { shift: 0 } },
  { id: "fr/part-month", kind: "calendar", pattern: `{part}${OF}${OF_MONTH}${TAIL}`, example: "fin février 2022" },
  { id: "fr/half-month", kind: "calendar", pattern: `(?:{half} (?:moitié|quinzaine)) (?:de |d'|du )${OF_MONTH}${TAIL}`, example: "première quinzaine de mars" },
  { id: "fr/months-list", kind: "calendar", pattern: "<{month}>(?:, <{month}>)? (?:et|ou) <{month} {year}>", example: "en septembre et octobre 2022" },
  { id: "fr/days-list", kind: "calendar", pattern: `<(?=\\d){day}>(?:, <(?=\\d){day}>)?(?:, <(?=\\d){day}>)? (?:et|ou) (?:le )?<(?=\\d){day} {month}${TAIL}>`, example: "les 15, 16 et 17 mars" },
  { id: "fr/day-of-month", kind: "calendar", pattern: `${WEEKDAY}(?=\\d){day} (?:de ce mois|du mois {monthShift}|courant)`, example: "le 15 du mois prochain" },
  { id: "fr/weekday-day", kind: "calendar", pattern: "{weekday} (?=\\d){day}(?! (?:heures?|jours|mois|ans|pays|millions|milliards|h))", example: "mardi 14" },

  { id: "fr/in-year", kind: "calendar", pattern: `(?:en|de|d'|avant|après|fin|sur|entre|et) ?<(?=1[5-9]\\d\\d|20\\d\\d){year}>${COUNTED}`, example: "en 2014" },
  { id: "fr/year-noun", kind: "calendar", pattern: "(?:l')?(?:année|an) {year}", example: "l'année 2019" },
  { id: "fr/year-in-brackets", kind: "calendar", pattern: "\\(<(?=1[5-9]\\d\\d|20\\d\\d){year}>\\)", example: "la déclaration d'Astana (2010)" },
  { id: "fr/years-list", kind: "calendar", pattern: "en <{year}>(?:, <{year}>)? (?:et|puis) (?:en )?<{year}>", example: "en 2014 et 2022" },
  { id: "fr/part-year", kind: "calendar", pattern: "{part}(?:-| |(?: de | d'| de l'année | de l'an )){year}", example: "début 2023" },
  { id: "fr/half-year", kind: "calendar", pattern: "{half} (?:semestre|moitié)(?: de)?(?: l'année)? {year}", example: "premier semestre 2023" },
  { id: "fr/half-this-year", kind: "calendar", pattern: "{half} (?:semestre|moitié de l'année)(?: de (?:cette année|l'année en cours))?", example: "au premier semestre", implies: { yearShift: 0 } },
  { id: "fr/quarter-year", kind: "calendar", pattern: "{quarter}(?:e|er|ème)? trimestre(?: de)?(?: l'année)? {year}", example: "troisième trimestre 2022" },
  { id: "fr/quarter-this-year", kind: "calendar", pattern: "{quarter}(?:e|er|ème)? trimestre(?: de (?:cette année|l'année en cours))?", example: "au troisième trimestre", implies: { yearShift: 0 } },
  { id: "fr/season-year", kind: "calendar", pattern: "{season}(?: de)?(?: l'année)? {year}", example: "à l'automne 2021" },
  { id: "fr/season-shift", kind: "calendar", pattern: "{season} {shift}", example: "l'été dernier" },
  { id: "fr/season-of-year", kind: "calendar", pattern: "{season} de l'(?:an|année) {yearShift}", example: "à l'automne de l'année dernière" },
  { id: "fr/this-season", kind: "calendar", pattern: "(?:ce|cet) (?!hiver){season}(?! (?:\\p{L}+é|annoncé))", example: "cet automne", implies: { yearShift: 0 } },
  { id: "fr/in-season", kind: "calendar", pattern: "(?:à l'|au |en |pendant l'|durant l'|d'ici l'|d'ici le )<{season}>", example: "à l'automne" },
  { id: "fr/decade", kind: "calendar", pattern: "(?:{part} des )?années {decade}", example: "les années 1990" },
  { id: "fr/century", kind: "calendar", pattern: "(?:{part} du )?{century}(?:e|ème|è)? siècle", example: "au XIXe siècle" },
];
