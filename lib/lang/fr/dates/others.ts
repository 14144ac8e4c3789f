import type { DateRule } from "../../pack.ts";
import { ABOUT, COUNT } from "./forms.ts";

const SOME = "(?:quelques|plusieurs|de nombreux|de nombreuses|des|de longues|de longs)";
const FOR = "(?:pendant|durant|en|sur|pour|depuis|au cours de|d'une durée de|d'ici|sous|après|au bout de)";

const STREET =
  "(?:rue|place|avenue|boulevard|quai|square|pont|stade|cité|parc|lycée|collège|hôpital|palais|porte|impasse|esplanade|station)";

/** Durations and sets. */
// biome-ignore format: table
const AMOUNTS: readonly DateRule[] = [
  { id: "fr/first-time-in", kind: "duration", pattern: `première fois (?:depuis|en) (?:plus de |près de |environ )?${COUNT}`, example: "pour la première fois en sept ans" },
  { id: "fr/first-time-in-some", kind: "duration", pattern: `première fois (?:depuis|en) (?:${SOME} {unit}|longtemps|des lustres)`, example: "pour la première fois depuis des années" },
  { id: "fr/for-number", kind: "duration", pattern: `${FOR} <${ABOUT}${COUNT}>`, example: "pendant trois mois" },
  { id: "fr/amount", kind: "duration", pattern: `${ABOUT}${COUNT}`, example: "la garnison tint trois semaines" },
  { id: "fr/amount-half", kind: "duration", pattern: "(?:un an et demi|un mois et demi|une demi-heure|une demi-journée|{number} {unit} et demie?)", example: "un an et demi" },
  { id: "fr/long-visit", kind: "duration", pattern: `(?:visite|tournée|voyage|réunion|sommet|trêve|mandat|séjour|déplacement) (?:officielle? |d'état )?de <${COUNT}>`, example: "une visite de trois jours" },
  { id: "fr/for-some", kind: "duration", pattern: `${FOR} <${SOME} {unit}>`, example: "depuis plusieurs mois" },
  { id: "fr/last-some", kind: "duration", pattern: "(?:ces|les|des) <(?:derniers|dernières) {unit}>", example: "ces dernières années" },
  { id: "fr/aged", kind: "duration", pattern: "(?:âgée?s? de|à l'âge de) <{number} ans>", example: "âgé de 71 ans" },
  { id: "fr/before-event", kind: "duration", pattern: `${COUNT} (?:avant|après)(?= (?:le|la|les|l'|son|sa|ses|leur|leurs|un|une|avoir|que|qu'|cette|cet|ces) ?[a-zà-ÿœ])`, example: "deux jours avant le sommet" },
  { id: "fr/day-after-event", kind: "duration", pattern: "lendemain(?= (?:de|du|des|d'))", example: "au lendemain du sommet", implies: { number: 1, unit: "day" } },
  { id: "fr/day-before-event", kind: "duration", pattern: "veille(?= (?:de|du|des|d'))", example: "à la veille du sommet", implies: { number: 1, unit: "day" } },

  { id: "fr/every", kind: "set", pattern: "(?:chaque {unit}|tous les (?:{number} )?{unit}|toutes les (?:{number} )?{unit}|chaque {weekday}|chaque {season}|tous les (?:lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|matins|soirs)|d'année en année|jour après jour|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) et le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|quotidiennement)", example: "chaque année" },
  { id: "fr/yearly", kind: "set", pattern: "(?:annuel|annuelle|annuels|annuelles|annuellement|mensuel|mensuelle|mensuels|mensuelles|mensuellement|hebdomadaire|hebdomadaires|hebdomadairement|quotidien|quotidienne|quotidiens|quotidiennes|bimensuel|trimestriel|trimestrielle|biennal|biennale)", example: "le sommet annuel" },
  { id: "fr/times-in", kind: "set", pattern: "(?:{number} fois|fois) (?:par|tous les|toutes les) (?:{number} )?{unit}", example: "deux fois par an" },
  { id: "fr/repeatedly", kind: "set", pattern: "(?:à plusieurs reprises|à maintes reprises|régulièrement|à de nombreuses reprises|plusieurs fois|de temps en temps|sans cesse)", example: "à plusieurs reprises" },
];

/** Words that point at no placeable time. */
// biome-ignore format: table
const VAGUE: readonly DateRule[] = [
  { id: "fr/now", kind: "vague", pattern: "(?:maintenant|actuellement|désormais|à l'heure actuelle|pour l'heure|en ce moment|de nos jours|à ce jour|jusqu'à présent|jusqu'ici|jusqu'à maintenant|à présent|dorénavant|ces jours-ci)", example: "actuellement", points: "present" },
  { id: "fr/recently", kind: "vague", pattern: `(?:récemment|dernièrement|il y a peu|il y a (?:quelques|plusieurs) {unit}|il y a longtemps|autrefois|jadis|par le passé|ces derniers temps|plus tôt|naguère|ces (?:derniers|dernières) (?:jours|semaines|mois|années|heures))`, example: "récemment", points: "past" },
  { id: "fr/soon", kind: "vague", pattern: "(?:bientôt|prochainement|sous peu|à l'avenir|dans (?:les (?:prochains|prochaines)|quelques) {unit}|(?:les|ces) (?:prochains|prochaines) {unit}|d'ici (?:peu|quelques {unit})|tôt ou tard|dans un avenir proche)", example: "bientôt", points: "future" },
  { id: "fr/later", kind: "vague", pattern: "(?:plus tard(?! (?:le \\d|[a-zà-ÿœ]{3,6}di(?![a-zà-ÿœ])|en ))|ensuite|par la suite|après cela|puis|depuis lors|dès lors|à l'époque|à ce moment-là|(?:quelques|plusieurs) {unit} plus tard|alors que(?! [a-zà-ÿœ])|entre-temps|quelque temps plus tard)", example: "par la suite", points: "narrative" },
  { id: "fr/before-that", kind: "vague", pattern: "(?:auparavant|avant cela|précédemment|peu avant(?! (?:midi|minuit|\\d|le|la|l'|les))|(?:quelques|plusieurs) {unit} (?:auparavant|plus tôt))", example: "auparavant", points: "narrative-before" },
];

/** What only looks like a date. */
// biome-ignore format: table
const NO_DATES: readonly DateRule[] = [
  { id: "fr/resolution", kind: "not-a-date", pattern: "(?:résolution|résolutions|article|articles|décret|loi|protocole|paragraphe|directive|règlement|arrêté|ordonnance|dossier|vol|chapitre|alinéa|version)(?: n°| no\\.?| n o| numéro)? ?[a-zà-ÿœ]{0,3}-?\\d+(?:[-/]\\d+)*(?! (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))", example: "la résolution 2231" },
  { id: "fr/amounts", kind: "not-a-date", pattern: "[12]\\d{3} ?(?:-|à|et|ou) ?[12]\\d{3} (?:millions|milliards|personnes|soldats|hommes|femmes|enfants|civils|morts|blessés|maisons|logements|euros|dollars|francs|mètres|kilomètres|km|hectares|tonnes|kilos|grammes|voix|cas|emplois|places|manifestants|réfugiés|familles|foyers|élèves|étudiants|salariés|entreprises|litres|barils|exemplaires|pages|points|habitants|calories|véhicules)(?![a-zà-ÿœ])", example: "entre 1200 et 1300 maisons" },
  { id: "fr/given-name", kind: "not-a-date", pattern: "[a-zà-ÿœ]+-noël|noël(?=-[a-zà-ÿœ])|(?:monsieur|m\\.|ministre|président|ambassadeur|général|père) noël", example: "le ministre Jean-Noël Barrot" },
  { id: "fr/plan-year", kind: "not-a-date", pattern: "plan (?:d'action|de travail|stratégique|directeur|national)(?: [a-zà-ÿœ'-]+){0,6} (?=20\\d\\d(?![-–/]\\d)){year}(?<!(?: en| de| d'ici| année| depuis| jusqu'en| pour| et) 20\\d\\d)", example: "le plan d'action de Quito 2025" },
  { id: "fr/street", kind: "not-a-date", pattern: `${STREET} (?:du \\d{1,2}(?:er)?[- ][a-zà-ÿœ]+(?:[- ]\\d{4})?|de (?:mai|mars|juillet|septembre|novembre)(?! (?:\\d|derni|proch)))`, example: "place du 8-Mai-1945" },
  { id: "fr/movement", kind: "not-a-date", pattern: "(?:mouvement|alliance|brigade|brigades|front|armée|parti|groupe|collectif|coalition|force|forces|club|organisation|camp|association)(?: [a-zà-ÿœ]+){0,3} du \\d{1,2}(?:er)?[- ][a-zà-ÿœ]+", example: "le Mouvement du 23 mars" },
  { id: "fr/mars", kind: "not-a-date", pattern: "(?:planète|surface|sol|orbite|atmosphère|exploration|conquête|colonisation|sonde|rover|mission|missions|dieu|champ|champs|barre|route|voyage|vols?|habitée?s?)(?:-| )(?:de |vers |sur |autour de |d'|rouge |habitée?s? )*(?:de-|la )?mars", example: "la surface de Mars" },
  { id: "fr/names", kind: "not-a-date", pattern: "(?:ordre du jour|à jour|mise à jour|mises à jour|champ-de-mars|journée internationale|journée mondiale|printemps (?:arabe|des peuples|de prague)|hiver nucléaire|automne arabe|nuit du destin|l'heure actuelle|premier ministre|première ministre|second tour|jour j|d'un jour|du jour au lendemain|au jour le jour|été de la saint-martin|un beau jour|un jour|guerre de (?:trente|cent|sept|quatre-vingts|dix) ans|guerre des six jours|personne|à la une|soir de paris|le soir)", example: "l'ordre du jour du sommet" },
  { id: "fr/hyphened-day", kind: "not-a-date", pattern: "\\d{1,2}-(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!-\\d)", example: "les attentats du 13-Novembre" },
  { id: "fr/media", kind: "not-a-date", pattern: "(?:journal|quotidien|magazine|hebdomadaire|revue|chaîne|émission|film|roman|parti|mouvement)(?: [\"«“] ?| )(?:aujourd'hui|demain|hier|le jour|le soir|le matin|l'année|la semaine|avril|mai|mars|octobre)(?: ?[\"»”])?(?! (?:a|dernier|prochain))", example: "le journal « Demain »" },
  { id: "fr/been", kind: "not-a-date", pattern: "(?:a|ont|avait|avaient|ai|as|aurait|auraient|ayant|avoir|aura|auront|avons|avez|aient|ait|eut|eurent|eût)(?: (?:déjà|pas|jamais|toujours|également|aussi|ainsi|encore|notamment|alors|longtemps|tous|toutes|donc|ensuite))? été(?: [a-zà-ÿœ]+)?", example: "il a été reçu" },
];

/** Durations, sets, vague words, and what only looks like a date. */
export const OTHERS: readonly DateRule[] = [...AMOUNTS, ...VAGUE, ...NO_DATES];
