import type { DateRule } from "../../pack.ts";
import { neighbours } from "../../shared/neighbours.ts";
import { TAIL } from "./calendar.ts";

const DAY1 = "(?=\\d){day1}";
const DAY2 = "(?=\\d){day2}";
const YEAR2 = "(?:,? {year2}| de l'(?:an|année) {yearShift}| {shift})?";
const SINCE = "(?:depuis|dès|à partir de|à partir du|à partir d'|à compter de|à compter du|à compter d')";
const UNTIL = "(?:jusqu'à|jusqu'au|jusqu'en|jusque|d'ici à|d'ici au|d'ici)";
const ARTICLE = "(?: ?(?:le |la |l'|au |à ))?";
const PERIOD = "(?=(?:semaine|mois|trimestre|an|année|siècle)(?!\\p{L})){unit}";

/** Spans of time with two ends, and with one. */
// biome-ignore format: table
export const RANGES: readonly DateRule[] = [
  { id: "fr/days", kind: "range", pattern: `${DAY1} ?- ?${DAY2} {month2}${YEAR2}`, example: "12-14 mai" },
  { id: "fr/days-and", kind: "range", pattern: `(?=${neighbours(1, 31, "(?:er)? et (?:le )?")})${DAY1} et (?:le )?${DAY2} {month2}${YEAR2}`, example: "les 17 et 18 mars" },
  { id: "fr/from-day-to-day", kind: "range", pattern: `du (?:{weekday1} )?<${DAY1}(?: {month1})?(?: {year1})? (?:au|jusqu'au) (?:{weekday2} )?${DAY2} {month2}${YEAR2}>`, example: "du 12 au 14 mai" },
  { id: "fr/between-days", kind: "range", pattern: `entre le <${DAY1}(?: {month1})?(?: {year1})? et le ${DAY2} {month2}${YEAR2}>`, example: "entre le 3 et le 5 juin" },
  { id: "fr/from-month-to-month", kind: "range", pattern: `(?:de |d'|entre )<(?:{part1}(?: |-))?{month1}(?: {year1})? (?:à|et) (?:{part2}(?: |-))?{month2}${YEAR2}>`, example: "de janvier à mars 2022" },
  { id: "fr/months", kind: "range", pattern: `{month1} ?- ?{month2}${YEAR2}`, example: "septembre-octobre 2022" },
  { id: "fr/years", kind: "range", pattern: "{year1} ?- ?{year2}", example: "2014-2015" },
  { id: "fr/years-short", kind: "range", pattern: "{year1} ?[/-] ?{yy2}(?! ?[-/]?\\d)", example: "2021/22" },
  { id: "fr/from-year-to-year", kind: "range", pattern: "(?:de|d'|entre) ?<(?:{part1}(?: |-))?{year1} (?:à|et|jusqu'en) (?:{part2}(?: |-))?{year2}>", example: "de 2014 à 2018" },
  { id: "fr/years-and", kind: "range", pattern: `(?=${neighbours(1990, 2040, " et (?:en )?")}){year1} et (?:en )?{year2}`, example: "en 2014 et 2015" },
  { id: "fr/weekdays", kind: "range", pattern: "(?:de|du) <{weekday1} (?:à|au) {weekday2}>", example: "de lundi à jeudi" },
  { id: "fr/last-units", kind: "range", pattern: "(?:ces|les|des|au cours des|lors des) <{number} (?:derniers|dernières) {unit}>", example: "ces trois derniers jours", direction: -1 },
  { id: "fr/next-units", kind: "range", pattern: "(?:ces|les|des|au cours des) <{number} (?:prochains|prochaines) {unit}>", example: "les deux prochaines semaines", direction: 1 },

  { id: "fr/since-day", kind: "since", pattern: `${SINCE}${ARTICLE} ?<(?:{weekday} )?(?=\\d){day} {month}${TAIL}>`, example: "à partir du 1er avril" },
  { id: "fr/since-month", kind: "since", pattern: `${SINCE}${ARTICLE} ?<(?:{part}(?:-| |(?: de | d'| du mois de )))?{month}${TAIL}>`, example: "depuis septembre dernier" },
  { id: "fr/since-year", kind: "since", pattern: `${SINCE}${ARTICLE} ?<(?:{part}(?:-| |(?: de | de l'année )))?(?:année |an )?{year}>`, example: "depuis 2014" },
  { id: "fr/since-shift-unit", kind: "since", pattern: `${SINCE}${ARTICLE} ?<${PERIOD} {shift}>`, example: "à partir du mois prochain" },
  { id: "fr/since-part-unit", kind: "since", pattern: `${SINCE}${ARTICLE} ?<{part}(?: de la | du | de l')${PERIOD}>`, example: "depuis le début de l'année", implies: { shift: 0 } },
  { id: "fr/since-season", kind: "since", pattern: `${SINCE}${ARTICLE} ?<{season}(?: (?:de )?{year}| {shift})>`, example: "depuis l'automne 2021" },
  { id: "fr/since-weekday", kind: "since", pattern: `${SINCE}${ARTICLE} ?<{weekday}(?: {shift})?>`, example: "depuis lundi" },
  { id: "fr/since-day-shift", kind: "since", pattern: `${SINCE} <{dayShift}>`, example: "dès demain" },
  { id: "fr/since-decade", kind: "since", pattern: `${SINCE} les <années {decade}>`, example: "depuis les années 1990" },

  { id: "fr/until-day", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<(?:{weekday} )?(?=\\d){day} {month}${TAIL}>`, example: "jusqu'au 15 mai" },
  { id: "fr/until-month", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<(?:{part}(?:-| |(?: de | d'| du mois de )))?{month}${TAIL}>`, example: "jusqu'à fin avril" },
  { id: "fr/until-year", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<(?:{part}(?:-| |(?: de )))?{year}>`, example: "jusqu'en 2030" },
  { id: "fr/until-shift-unit", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<${PERIOD} {shift}>`, example: "jusqu'à l'année prochaine" },
  { id: "fr/until-part-unit", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<{part}(?: de la | du | de l')${PERIOD}>`, example: "jusqu'à la fin de l'année", implies: { shift: 0 } },
  { id: "fr/until-weekday", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<{weekday}>`, example: "jusqu'à vendredi", implies: { shift: 1 } },
];
