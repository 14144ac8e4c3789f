import type { DateRule } from "../../pack.ts";
import { withTense } from "../../shared/rules-in-tense.ts";
import { CENTURY_NOUN, OF, OF_ITS_YEAR, OF_SAME_YEAR, TENSE } from "./forms.ts";

const QUARTER = "(?:e|er|ème|è)? trimestre";
const DE = "(?:de l'|de la |des |de |d'|du )";

/** Parts of years and everything longer: halves, quarters, seasons, decades, centuries. */
// biome-ignore format: table
export const PERIODS: readonly DateRule[] = [
  { id: "fr/part-year", kind: "calendar", pattern: "{part}(?:-| |(?: de | d'| de l'année | de l'an | de l'exercice )){year}", example: "début 2023" },
  { id: "fr/first-months", kind: "calendar", pattern: "(?:premiers mois|premières semaines) (?:de l'année|de|d') ?{year}", example: "dans les premiers mois de 2022", implies: { part: "start" } },
  { id: "fr/last-months", kind: "calendar", pattern: "(?:derniers mois|dernières semaines) (?:de l'année|de|d') ?{year}", example: "dans les derniers mois de 1944", implies: { part: "end" } },
  { id: "fr/same-years", kind: "calendar", pattern: `{part} ${OF_SAME_YEAR}`, example: "à la fin de la même année", from: "event", implies: { yearShift: 0 } },
  { id: "fr/part-following-year", kind: "calendar", pattern: "{part} de l'année suivante", example: "au début de l'année suivante", from: "event", implies: { yearShift: 1 } },
  { id: "fr/half-year", kind: "calendar", pattern: `{half} (?:semestre|moitié|partie)${OF_ITS_YEAR}`, example: "premier semestre 2023" },
  { id: "fr/half-digit-year", kind: "calendar", pattern: "s{half} {year}|{year}[- ]s{half}", example: "S1 2022" },
  withTense({ id: "fr/half-this-year", kind: "calendar", pattern: "{half} (?:semestre|moitié de l'année)", example: "au premier semestre" }, TENSE),
  { id: "fr/half-of-this-year", kind: "calendar", pattern: "{half} (?:semestre|moitié) de (?:cette année|l'année en cours)", example: "au second semestre de cette année", implies: { yearShift: 0 } },
  { id: "fr/quarter-year", kind: "calendar", pattern: `{quarter}${QUARTER}${OF_ITS_YEAR}`, example: "troisième trimestre 2022" },
  { id: "fr/quarter-digit-year", kind: "calendar", pattern: "t{quarter} {year}|{quarter}t {year}|{year}[- ]t{quarter}", example: "T3 2020" },
  { id: "fr/last-quarter-year", kind: "calendar", pattern: `dernier trimestre${OF_ITS_YEAR}`, example: "au dernier trimestre 2022", implies: { quarter: 4 } },
  { id: "fr/quarter-same-year", kind: "calendar", pattern: `{quarter}${QUARTER} ${OF_SAME_YEAR}`, example: "au troisième trimestre de la même année", from: "event", implies: { yearShift: 0 } },
  withTense({ id: "fr/quarter-this-year", kind: "calendar", pattern: `{quarter}${QUARTER}`, example: "au troisième trimestre" }, TENSE),
  { id: "fr/quarter-of-this-year", kind: "calendar", pattern: `{quarter}${QUARTER} de (?:cette année|l'année en cours)`, example: "au premier trimestre de cette année", implies: { yearShift: 0 } },
  { id: "fr/last-quarter-this-year", kind: "calendar", pattern: "dernier trimestre de (?:cette année|l'année en cours)", example: "au dernier trimestre de cette année", implies: { quarter: 4, yearShift: 0 } },
  { id: "fr/quarters-list", kind: "calendar", pattern: `<{quarter}> (?:et|ou) <{quarter}(?:e|er|ème)? trimestres?${OF_ITS_YEAR}>`, example: "aux premier et deuxième trimestres 2022" },
  { id: "fr/season-year", kind: "calendar", pattern: `{season}${OF_ITS_YEAR}`, example: "à l'automne 2021" },
  { id: "fr/season-shift", kind: "calendar", pattern: "{season} {shift}", example: "l'été dernier" },
  { id: "fr/season-years", kind: "calendar", pattern: "{season} {year} ?[-/] ?(?:\\d{4}|\\d\\d)", example: "durant l'hiver 2013-2014" },
  { id: "fr/season-short-year", kind: "calendar", pattern: "{season} (?=[3-9]\\d(?!\\d)){yy}(?=[,;)]|\\.(?!\\d)|$)", example: "l'été 44" },
  { id: "fr/season-same-year", kind: "calendar", pattern: `{season} ${OF_SAME_YEAR}`, example: "à l'automne de la même année", from: "event", implies: { yearShift: 0 } },
  { id: "fr/season-of-this-year", kind: "calendar", pattern: "{season} de (?:cette année|l'année en cours)", example: "au printemps de cette année", implies: { yearShift: 0 } },
  { id: "fr/season-following", kind: "calendar", pattern: "{season} suivant", example: "l'été suivant", from: "event", implies: { shift: 1 } },
  { id: "fr/season-next-year", kind: "calendar", pattern: "{season} de l'année suivante", example: "à l'été de l'année suivante", from: "event", implies: { yearShift: 1 } },
  { id: "fr/season-previous", kind: "calendar", pattern: "{season} précédent", example: "l'été précédent", from: "event", implies: { shift: -1 } },
  { id: "fr/this-season", kind: "calendar", pattern: "(?:ce|cet) (?!hiver){season}(?! (?:[a-zà-ÿœ]+é|annoncé))", example: "cet automne", implies: { yearShift: 0 } },
  { id: "fr/this-winter", kind: "calendar", pattern: "cet (?=hiver){season}", example: "cet hiver", implies: { shift: 0 } },
  withTense({ id: "fr/in-season", kind: "calendar", pattern: `(?:à l'|au |en plein |pendant l'|durant l'|pour l'|cours de l'|cours du |après l')<{season}>(?! ${DE})(?! (?:[a-zà-ÿœ]+é|arabe|des|européen|démocratique))`, example: "à l'automne" }, TENSE),
  withTense({ id: "fr/part-season", kind: "calendar", pattern: `{part}(?: de l'| du | d'|-| ){season}(?: (?:de )?{year}| {shift})?(?! (?:[a-zà-ÿœ]+é|arabe))`, example: "à la fin de l'été 2022" }, TENSE),
  { id: "fr/seasons-list", kind: "calendar", pattern: "<{season}> et (?:à |de )?(?:le |l')?<{season} (?:de )?{year}>", example: "au printemps et à l'été 2022" },

  { id: "fr/decade", kind: "calendar", pattern: `(?:{part}(?: des | | de l'orée des ))?(?:années|décennie) {decade}`, example: "les années 1990" },
  { id: "fr/half-decade", kind: "calendar", pattern: "{half} (?:moitié|partie) (?:des années|de la décennie) {decade}", example: "la seconde moitié des années 1930" },
  { id: "fr/decades-list", kind: "calendar", pattern: "années <{decade}>,? et <{decade}>", example: "les années 1980 et 1990" },
  { id: "fr/century", kind: "calendar", pattern: `(?:{part} (?:du )?)?{century}${CENTURY_NOUN}`, example: "au XIXe siècle" },
  { id: "fr/centuries-list", kind: "calendar", pattern: "<{century}(?:e|è|ème)?>, <{century}(?:e|è|ème)?> et <{century}(?:e|è|ème)? siècles>", example: "aux XVIe, XVIIe et XVIIIe siècles" },
  { id: "fr/half-century", kind: "calendar", pattern: `{half} moitié du {century}${CENTURY_NOUN}`, example: "dans la seconde moitié du XIXe siècle" },
  { id: "fr/quarter-century", kind: "calendar", pattern: `{quarter} quart du {century}${CENTURY_NOUN}`, example: "dans le premier quart du XXe siècle" },
  { id: "fr/last-quarter-century", kind: "calendar", pattern: `dernier quart du {century}${CENTURY_NOUN}`, example: "dans le dernier quart du XIXe siècle", implies: { quarter: 4 } },
  { id: "fr/first-third-century", kind: "calendar", pattern: `premier tiers du {century}${CENTURY_NOUN}`, example: "dans le premier tiers du XXe siècle", implies: { part: "start" } },
  { id: "fr/nth-decade-of-century", kind: "calendar", pattern: `{ordinal:nth} décennie du {century}${CENTURY_NOUN}`, example: "la première décennie du XXIe siècle", implies: { unit: "decade" } },
  { id: "fr/last-decade-of-century", kind: "calendar", pattern: `dernière décennie du {century}${CENTURY_NOUN}`, example: "la dernière décennie du XIXe siècle", implies: { unit: "decade", nth: -1 } },
  { id: "fr/last-third-century", kind: "calendar", pattern: `dernier tiers du {century}${CENTURY_NOUN}`, example: "dans le dernier tiers du XIXe siècle", implies: { part: "end" } },
  { id: "fr/century-before-our-era", kind: "calendar", pattern: `{century}${CENTURY_NOUN} (?:av(?:ant|\\.) j(?:ésus|\\.)?-? ?c(?:hrist|\\.)?|avant notre ère)`, example: "au Ve siècle avant J.-C.", implies: { era: -1 } },
  { id: "fr/century-our-era", kind: "calendar", pattern: `{century}${CENTURY_NOUN} (?:apr(?:ès|\\.) j\\.?-? ?c\\.?|de notre ère)`, example: "au IIe siècle de notre ère" },
  { id: "fr/part-of", kind: "calendar", pattern: `{part}${OF}(?:l'année |l'an |exercice )?{year}`, example: "au milieu de l'année 2020" },
];
