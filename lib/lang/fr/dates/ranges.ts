import type { DateRule } from "../../pack.ts";
import { neighbours } from "../../shared/neighbours.ts";
import { withFuture, withPast, withTense } from "../../shared/rules-in-tense.ts";
import {
  CENTURY_NOUN,
  FULL_WEEKDAY,
  OF_MONTH,
  PERIOD,
  TAIL,
  TENSE,
  TIME_OF_DAY,
  UNTIL_TENSE,
  WEEKDAY_TENSE,
} from "./forms.ts";

const DAY1 = "(?=\\d){day1}";
const DAY2 = "(?=\\d){day2}";
const YEAR1 = "(?:,? (?:de )?{year1})?";
const YEAR2 = "(?:,? (?:de )?{year2}| de l'(?:an|année) {yearShift}| {shift})?";
const PART1 = "(?:{part1}(?: de la | du | de l'| de | d'| |-))?";
const PART2 = "(?:(?:la |le )?{part2}(?: de la | du | de l'| de | d'| |-))?";
const TO = "(?:à|au|jusqu'à|jusqu'au|jusqu'en|et jusqu'en|et jusqu'au|et jusqu'à)";
const SINCE =
  "(?:depuis|dès|à partir des|à partir de|à partir du|à partir d'|à compter de|à compter du|à compter d'|remontant à|remontant au)";
const UNTIL = "(?:jusqu'à|jusqu'au|jusqu'aux|jusqu'en|jusque|d'ici à|d'ici au|d'ici|au plus tard|avant)";
const ARTICLE = "(?: ?(?:le |la |l'|les |au |à |en ))?";
/** Longer units come after "last": "au cours de la dernière décennie". */
const UNIT =
  "(?=(?:jour|jours|semaine|semaines|mois|an|ans|année|années|décennie|décennies|siècle|siècles|trimestres?)(?![a-zà-ÿœ])){unit}";
const OVER = "(?:ces|les|des|au cours des|lors des|durant les|pendant les|dans les|sur les|depuis les)";
const PART = "(?:(?:le |la )?{part}(?:-| |(?: de | d'| du | du mois de | du mois d'| de l'année | de l'an )))?";

/** Spans of time with two ends. */
// biome-ignore format: table
const CLOSED: readonly DateRule[] = [
  withTense({ id: "fr/days", kind: "range", pattern: `${DAY1} ?- ?${DAY2} {month2}${YEAR2}`, example: "12-14 mai" }, TENSE),
  { id: "fr/days-months", kind: "range", pattern: `${DAY1} {month1}${YEAR1} ?- ?${DAY2} {month2}${YEAR2}`, example: "28 février - 2 mars" },
  withTense({ id: "fr/days-and", kind: "range", pattern: `(?=${neighbours(1, 31, "(?:er)? et (?:le )?")})${DAY1} et (?:le )?${DAY2} {month2}${YEAR2}`, example: "les 17 et 18 mars" }, TENSE),
  { id: "fr/weekdays-and-days", kind: "range", pattern: `(?:{weekday1} )(?=${neighbours(1, 31, "(?:er)? et (?:[a-zà-ÿœ]+di|dimanche) ")})${DAY1} et {weekday2} ${DAY2} {month2}${YEAR2}`, example: "samedi 18 et dimanche 19 mars" },
  withTense({ id: "fr/from-day-to-day", kind: "range", pattern: `(?:du|allant du) <(?:{weekday1} )?${DAY1}(?: {month1})?${YEAR1} (?:au|jusqu'au) (?:{weekday2} )?${DAY2} {month2}${YEAR2}>`, example: "du 12 au 14 mai" }, TENSE),
  { id: "fr/day-to-weekday", kind: "range", pattern: `(?:de |d')?<(?=aujourd'hui|demain|hier){dayShift1} (?:à|au|jusqu'à|jusqu'au) {weekday2}>`, example: "de demain à dimanche", implies: { shift: 1 } },
  { id: "fr/days-of-this-month", kind: "range", pattern: "(?:du|entre le) <(?=\\d){day1} (?:au|et le) (?=\\d){day2} (?:de ce mois|courant)>", example: "du 3 au 7 de ce mois", implies: { monthShift: 0 } },
  { id: "fr/days-of-shifted-month", kind: "range", pattern: "(?:du|entre le) <(?=\\d){day1} (?:au|et le) (?=\\d){day2} du mois {monthShift}>", example: "du 3 au 7 du mois prochain" },
  { id: "fr/years-phrase", kind: "range", pattern: "^<(?=(?:1[5-9]|20)\\d\\d){year1} à {year2}>$", example: "2011 à 2013" },
  { id: "fr/numeric-days-month", kind: "range", pattern: "{day1} ?- ?{day2}[./]{monthnum2:month2}[./]{year2}", example: "8-30.11.2003" },
  { id: "fr/day-to-day", kind: "range", pattern: `(?<![\\d.,] ?)${DAY1} (?:{month1} )?au ${DAY2} {month2}${YEAR2}`, example: "12 au 14 mai 2022" },
  withTense({ id: "fr/between-days", kind: "range", pattern: `entre (?:le |les )?<(?:{weekday1} )?${DAY1}(?: {month1})?${YEAR1} et (?:le )?(?:{weekday2} )?${DAY2} {month2}${YEAR2}>`, example: "entre le 3 et le 5 juin" }, TENSE),
  { id: "fr/night-between-days", kind: "range", pattern: `nuit du (?:{weekday1} )?${DAY1}(?: {month1})? au (?:{weekday2} )?${DAY2} {month2}${YEAR2}`, example: "dans la nuit du 24 au 25 juin 1941" },
  { id: "fr/night-between-bare-days", kind: "range", pattern: `nuit du (?:{weekday1} )?${DAY1} au (?:{weekday2} )?${DAY2}(?! [a-zà-ÿœ]*(?:heures|h))`, example: "dans la nuit du 11 au 12" },
  { id: "fr/days-opening", kind: "range", pattern: `^du <${DAY1} au ${DAY2}>(?=, )`, example: "Du 14 au 16, le roi visite l'île" },
  { id: "fr/night-between-weekdays", kind: "range", pattern: "nuit (?:de|du) {weekday1} (?:à|au) {weekday2}(?! \\d)", example: "dans la nuit de lundi à mardi" },
  { id: "fr/numeric-days", kind: "range", pattern: "{day1}[/.]{monthnum1}(?:[/.]{year1})? ?(?:-|au) ?{day2}[/.]{monthnum2}[/.]{year2}", example: "01/12/2022 - 05/12/2022" },
  withTense({ id: "fr/from-month-to-month", kind: "range", pattern: `(?:de |d'|du |entre |depuis )(?:la |le )?<${PART1}${OF_MONTH.replaceAll("month}", "month1}")}${YEAR1} (?:${TO}|et) ${PART2}{month2}${YEAR2}>`, example: "de janvier à mars 2022" }, TENSE),
  withTense({ id: "fr/months", kind: "range", pattern: `{month1}${YEAR1} ?- ?{month2}${YEAR2}`, example: "septembre-octobre 2022" }, TENSE),
  { id: "fr/parts-months", kind: "range", pattern: `{part1}(?: |-){month1}${YEAR1}(?: ?- ?|/|, ){part2}(?: |-){month2}${YEAR2}`, example: "fin mai - début juin" },
  { id: "fr/seasons", kind: "range", pattern: `(?:du |de l')<{season1}${YEAR1} (?:au |à l'){season2}${YEAR2}>`, example: "du printemps à l'automne 1944" },
  { id: "fr/between-seasons", kind: "range", pattern: `entre (?:l'|le )<{season1}${YEAR1} et (?:l'|le ){season2}${YEAR2}>`, example: "entre l'automne 1942 et le printemps 1943" },
  { id: "fr/quarters", kind: "range", pattern: "{quarter1}(?:er|e|ème)? (?:et|au|à) {quarter2}(?:e|ème)? trimestres? {year2}", example: "deuxième et troisième trimestres 2022" },
  { id: "fr/years", kind: "range", pattern: "(?<![-/\\d]){year1} ?- ?{year2}(?![-/]\\d)", example: "2014-2015" },
  { id: "fr/years-short", kind: "range", pattern: "{year1} ?[/-] ?{yy2}(?! ?[-/]?\\d)", example: "2021/22" },
  { id: "fr/from-year-to-year", kind: "range", pattern: `(?:de|d'|du|entre|depuis|dès) ?(?:l'an |la |le )?<${PART1}{year1} (?:${TO}|et) ${PART2}(?:en )?{year2}>(?! ?(?:%|personnes|euros|dollars|milliards|millions))`, example: "de 2014 à 2018" },
  { id: "fr/year-to-year", kind: "range", pattern: "(?<=années |période |mandat |ans ){year1} (?:à|et) {year2}", example: "période 2014 à 2018" },
  { id: "fr/from-month-to-year", kind: "range", pattern: `(?:de|d'|du) ?<(?:${DAY1} )?{month1} {year1} (?:à|jusqu'en) ${PART2}{year2}>`, example: "de mars 1999 à 2003" },
  { id: "fr/from-year-to-month", kind: "range", pattern: `(?:de|d') ?<{year1} (?:à|au|jusqu'au|jusqu'en) (?:${DAY2} )?{month2} {year2}>`, example: "de 1992 à mars 1995" },
  { id: "fr/years-and", kind: "range", pattern: `(?=${neighbours(1990, 2040, " et (?:en )?")}){year1} et (?:en )?{year2}`, example: "en 2014 et 2015" },
  { id: "fr/decades", kind: "range", pattern: "années {decade1}(?: ?- ?| à | et le début des années | aux années ){decade2}", example: "les années 1960-1970" },
  { id: "fr/centuries", kind: "range", pattern: `(?:{part1} du )?{century1}(?:e|er|ème)?(?:(?: ?- ?)|(?: et (?:le )?)|(?: siècle)? au ){century2}(?:e|ème)? siècles?`, example: "aux XVIIIe et XIXe siècles" },
  withFuture({ id: "fr/weekdays", kind: "range", pattern: `(?:de|du|entre) <{weekday1}${TIME_OF_DAY} (?:à|au|et) {weekday2}${TIME_OF_DAY}>(?! \\d)`, example: "de lundi à jeudi" }, WEEKDAY_TENSE),
  { id: "fr/last-units", kind: "range", pattern: `${OVER} <{number} (?:derniers|dernières) ${UNIT}>`, example: "ces trois derniers jours", direction: -1 },
  { id: "fr/last-units-hours", kind: "range", pattern: `${OVER} <(?:vingt-quatre|24) dernières heures>`, example: "au cours des 24 dernières heures", direction: -1, implies: { number: 1, unit: "day" } },
  { id: "fr/last-hours", kind: "range", pattern: `${OVER} <dernières (?:vingt-quatre|24) heures>`, example: "au cours des dernières 24 heures", direction: -1, implies: { number: 1, unit: "day" } },
  { id: "fr/last-two-days-hours", kind: "range", pattern: `${OVER} <(?:(?:quarante-huit|48) dernières heures|dernières (?:quarante-huit|48) heures)>`, example: "ces 48 dernières heures", direction: -1, implies: { number: 2, unit: "day" } },
  { id: "fr/last-unit-long", kind: "range", pattern: "(?:au cours|lors) (?:de la|du) <(?:dernière|dernier) (?=décennie|siècle){unit}>", example: "au cours de la dernière décennie", direction: -1, implies: { number: 1 } },
  { id: "fr/next-units", kind: "range", pattern: `(?:ces|les|des|au cours des|dans les|pour les|sur les) <{number} (?:prochains|prochaines) ${UNIT}>`, example: "les deux prochaines semaines", direction: 1 },
  { id: "fr/next-hours", kind: "range", pattern: "(?:dans les|au cours des|d'ici) <(?:vingt-quatre|24) (?:prochaines )?heures>", example: "dans les 24 prochaines heures", direction: 1, implies: { number: 1, unit: "day" } },
];

/** Spans with one end: the span is the end that is named. */
// biome-ignore format: table
const OPEN: readonly DateRule[] = [
  { id: "fr/since-coming-day", kind: "since", pattern: `(?:à partir du|à compter du) <(?:{weekday} )?(?=\\d){day} {month}>(?! \\d)`, example: "à partir du 1er avril", implies: { tense: "future" } },
  { id: "fr/since-day", kind: "since", pattern: `${SINCE}${ARTICLE} ?<(?:{weekday} )?(?=\\d){day} {month}${TAIL}>`, example: "depuis le 12 janvier" },
  { id: "fr/since-coming-month", kind: "since", pattern: `(?:à partir (?:de |d'|du mois de |du mois d')|à compter (?:de |d'))<{month}>(?! (?:\\d|derni|de l'an))`, example: "à partir de septembre", implies: { tense: "future" } },
  { id: "fr/since-month", kind: "since", pattern: `${SINCE}${ARTICLE} ?<${PART}{month}${TAIL}>`, example: "depuis septembre dernier" },
  { id: "fr/since-year", kind: "since", pattern: `${SINCE}${ARTICLE} ?<${PART}(?:année |an )?(?=1[0-9]\\d\\d|20\\d\\d){year}>`, example: "depuis 2014" },
  { id: "fr/since-shift-unit", kind: "since", pattern: `${SINCE}${ARTICLE} ?<${PERIOD} {shift}>`, example: "à partir du mois prochain" },
  { id: "fr/since-part-unit", kind: "since", pattern: `${SINCE}${ARTICLE} ?<{part}(?: de la | du | de l')${PERIOD}>`, example: "depuis le début de l'année", implies: { shift: 0 } },
  { id: "fr/since-part-shift-unit", kind: "since", pattern: `${SINCE}${ARTICLE} ?<{part}(?: de la | du | de l')${PERIOD} {shift}>`, example: "depuis la fin de l'an dernier" },
  { id: "fr/since-season", kind: "since", pattern: `${SINCE}${ARTICLE} ?<(?:{part} (?:de l'|du ))?{season}(?: (?:de )?{year}| {shift})?>`, example: "depuis l'automne 2021" },
  { id: "fr/since-coming-weekday", kind: "since", pattern: `(?:à partir de|à compter de|dès) <${FULL_WEEKDAY}>(?! \\d)`, example: "à partir de mardi", implies: { tense: "future" } },
  { id: "fr/since-weekday", kind: "since", pattern: `${SINCE}${ARTICLE} ?<${FULL_WEEKDAY}(?: {shift})?>(?! \\d)`, example: "depuis lundi" },
  { id: "fr/since-day-shift", kind: "since", pattern: `${SINCE} ?<{dayShift}>`, example: "dès demain" },
  { id: "fr/since-decade", kind: "since", pattern: `${SINCE} (?:le |la |les )?<(?:{part} des )?années {decade}>`, example: "depuis les années 1990" },
  { id: "fr/since-century", kind: "since", pattern: `${SINCE} (?:le |la )?<(?:{part} du )?{century}${CENTURY_NOUN}>`, example: "depuis le XVIe siècle" },
  { id: "fr/since-quarter", kind: "since", pattern: `${SINCE}${ARTICLE} ?<{quarter}(?:e|er)? trimestre(?: (?:de )?{year})?>`, example: "depuis le deuxième trimestre 2021" },
  { id: "fr/since-holiday", kind: "since", pattern: `${SINCE}${ARTICLE} ?<{holiday}(?: {year}| {shift})?>`, example: "depuis Noël" },

  withPast({ id: "fr/until-day", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<(?:{weekday} )?(?=\\d){day} {month}${TAIL}>`, example: "jusqu'au 15 mai", implies: { tense: "future" } }, UNTIL_TENSE),
  withPast({ id: "fr/until-month", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<${PART}{month}${TAIL}>`, example: "jusqu'à fin avril", implies: { tense: "future" } }, UNTIL_TENSE),
  { id: "fr/until-year", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<${PART}(?=1[0-9]\\d\\d|20\\d\\d){year}>`, example: "jusqu'en 2030" },
  { id: "fr/until-shift-unit", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<${PERIOD} {shift}>`, example: "jusqu'à l'année prochaine" },
  { id: "fr/by-part-unit", kind: "until", pattern: `d'ici(?: à)?${ARTICLE} ?<{part}(?: de la | du | de l')${PERIOD}>`, example: "d'ici la fin du mois", from: "dct", implies: { shift: 0 } },
  { id: "fr/until-part-unit", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<{part}(?: de la | du | de l')${PERIOD}>`, example: "jusqu'à la fin de l'année", implies: { shift: 0 } },
  { id: "fr/until-part-shift-unit", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<{part}(?: de la | du | de l')${PERIOD} {shift}>`, example: "d'ici à la fin de l'année prochaine" },
  { id: "fr/until-season", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<(?:{part} (?:de l'|du ))?{season}(?: (?:de )?{year}| {shift})?>`, example: "jusqu'à l'été" },
  { id: "fr/until-weekday", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<${FULL_WEEKDAY}>(?! \\d)`, example: "jusqu'à vendredi", implies: { shift: 1 } },
  { id: "fr/until-day-shift", kind: "until", pattern: `${UNTIL} ?<{dayShift}>`, example: "jusqu'à demain" },
  { id: "fr/until-decade", kind: "until", pattern: `${UNTIL} ?(?:le |la |les )?<(?:{part} des )?années {decade}>`, example: "jusqu'aux années 1980" },
  { id: "fr/until-century", kind: "until", pattern: `${UNTIL} ?(?:le |la )?<(?:{part} du )?{century}${CENTURY_NOUN}>`, example: "jusqu'au XVIIIe siècle" },
  { id: "fr/until-quarter", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<{quarter}(?:e|er)? trimestre(?: (?:de )?{year})?>`, example: "jusqu'au troisième trimestre 2024" },
  { id: "fr/until-holiday", kind: "until", pattern: `${UNTIL}${ARTICLE} ?<{holiday}(?: {year}| {shift})?>`, example: "jusqu'à Noël" },
];

/** Spans of time with two ends, and with one. */
export const RANGES: readonly DateRule[] = [...CLOSED, ...OPEN];
