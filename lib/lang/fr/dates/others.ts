import type { DateRule } from "../../pack.ts";

const COUNT = "(?![12]\\d{3} ){number} {unit}";
const SOME = "(?:quelques|plusieurs|de nombreux|de nombreuses|des)";
const FOR = "(?:pendant|durant|en|sur|pour|depuis|au cours de|d'une durée de)";

/** Durations, sets, vague words, and what only looks like a date. */
// biome-ignore format: table
export const OTHERS: readonly DateRule[] = [
  { id: "fr/first-time-in", kind: "duration", pattern: `première fois (?:depuis|en) (?:plus de |près de |environ )?${COUNT}`, example: "pour la première fois en sept ans" },
  { id: "fr/first-time-in-some", kind: "duration", pattern: `première fois (?:depuis|en) (?:${SOME} {unit}|longtemps|des lustres)`, example: "pour la première fois depuis des années" },
  { id: "fr/for-number", kind: "duration", pattern: `${FOR} <(?:plus de |près de |environ )?${COUNT}>`, example: "pendant trois mois" },
  { id: "fr/long-visit", kind: "duration", pattern: `(?:visite|tournée|voyage|réunion|sommet|trêve|mandat|séjour|déplacement) (?:officielle? |d'état )?de <${COUNT}>`, example: "une visite de trois jours" },
  { id: "fr/for-some", kind: "duration", pattern: `${FOR} <${SOME} {unit}>`, example: "depuis plusieurs mois" },
  { id: "fr/last-some", kind: "duration", pattern: "(?:ces|les|des) <(?:derniers|dernières) {unit}>", example: "ces dernières années" },
  { id: "fr/before-event", kind: "duration", pattern: `${COUNT} (?:avant|après)(?= (?:le|la|les|l'|son|sa|leur|avoir|que))`, example: "deux jours avant le sommet" },
  { id: "fr/day-after-event", kind: "duration", pattern: "lendemain(?= (?:de|du|des|d'))", example: "au lendemain du sommet", implies: { number: 1, unit: "day" } },
  { id: "fr/day-before-event", kind: "duration", pattern: "veille(?= (?:de|du|des|d'))", example: "à la veille du sommet", implies: { number: 1, unit: "day" } },

  { id: "fr/every", kind: "set", pattern: "(?:chaque {unit}|tous les (?:{number} )?{unit}|toutes les (?:{number} )?{unit}|chaque {weekday}|tous les (?:lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches))", example: "chaque année" },
  { id: "fr/yearly", kind: "set", pattern: "(?:annuel|annuelle|annuels|annuelles|annuellement|mensuel|mensuelle|mensuellement|hebdomadaire|hebdomadairement|quotidien|quotidienne|quotidiennement)", example: "le sommet annuel" },
  { id: "fr/times-in", kind: "set", pattern: "(?:{number} fois|fois) par {unit}", example: "deux fois par an" },
  { id: "fr/repeatedly", kind: "set", pattern: "(?:à plusieurs reprises|à maintes reprises|régulièrement|à de nombreuses reprises|plusieurs fois)", example: "à plusieurs reprises" },

  { id: "fr/now", kind: "vague", pattern: "(?:maintenant|actuellement|désormais|à l'heure actuelle|pour l'heure|en ce moment|de nos jours|à ce jour|jusqu'à présent|jusqu'ici|jusqu'à maintenant)", example: "actuellement", points: "present" },
  { id: "fr/recently", kind: "vague", pattern: `(?:récemment|dernièrement|il y a peu|il y a (?:quelques|plusieurs) {unit}|il y a longtemps|autrefois|jadis|par le passé|ces derniers temps|plus tôt|naguère)`, example: "récemment", points: "past" },
  { id: "fr/soon", kind: "vague", pattern: "(?:bientôt|prochainement|sous peu|à l'avenir|dans (?:les (?:prochains|prochaines)|quelques) {unit}|les (?:prochains|prochaines) {unit})", example: "bientôt", points: "future" },
  { id: "fr/later", kind: "vague", pattern: "(?:plus tard|ensuite|par la suite|après cela|puis|depuis lors|dès lors|à l'époque|à ce moment-là|quelques {unit} plus tard)", example: "par la suite", points: "narrative" },
  { id: "fr/before-that", kind: "vague", pattern: "(?:auparavant|avant cela|précédemment|peu avant)", example: "auparavant", points: "narrative-before" },

  { id: "fr/resolution", kind: "not-a-date", pattern: "(?:résolution|résolutions|article|articles|décret|loi|protocole|paragraphe)(?: n°| no\\.?| numéro)? ?\\d+(?:[-/]\\d+)?", example: "la résolution 2231" },
  { id: "fr/street", kind: "not-a-date", pattern: "(?:rue|place|avenue|boulevard|pont|stade|mouvement) du \\d{1,2}(?:er|-)? ?\\p{L}+", example: "place du 8 mai" },
  { id: "fr/names", kind: "not-a-date", pattern: "(?:ordre du jour|à jour|mise à jour|champ de mars|planète mars|mission mars|vendredi saint|journée internationale|journée mondiale|fête nationale|mai 68)", example: "l'ordre du jour du sommet" },
  { id: "fr/been", kind: "not-a-date", pattern: "(?:a|ont|avait|avaient|ai|aurait|auraient|ayant|avoir|aura|auront|a déjà|ont déjà|n'a pas|n'ont pas) été", example: "il a été reçu" },
];
