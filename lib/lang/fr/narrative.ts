import type { LanguagePack } from "../pack.ts";

/** "La dernière visite", "la réunion précédente": another one than that told of. */
const OTHER = "(?:derni|procha|précéd|futur|second|deuxi|troisi|ancien)[a-zà-ÿ]*";
const OTHER_BEHIND = "(?:précédent|antérieur|passé|prochain|dernier|dernière|suivant|prévu)[a-zà-ÿ]*";
const NOUNS =
  "(?:[a-zà-ÿ'-]+ ){0,2}?(?:réunions?|rencontres?|entretiens?|entrevue|pourparlers|visites?|déplacement|voyage|tournée|sommet|négociations|discussions|consultations|conversation|échanges?|appel|conférence(?: de presse)?|point de presse|réception|cérémonie|signature|session|forum|audience|séjour|dîner|déjeuner|tête-à-tête|discours|débats?|séance|concertations?|travaux|assises)";
const GATHERINGS = `(?!${OTHER} )${NOUNS}(?! ${OTHER_BEHIND})`;
const GATHERING = `${GATHERINGS}(?! (?:avec|de|du|des|d'|entre|en|à|au|aux|sur|pour)(?![a-zà-ÿ-]))`;
const NAMED = `${GATHERINGS}(?= (?:avec|de|du|des|d'|entre|en|à|au|aux)(?![a-zà-ÿ-]))`;
const THIS = "(?:la |le |les |l'|cette |ce |cet |ces |son |sa |ses |leur |leurs )";
const AFTER =
  "(?:à l'issue de|au terme de|au sortir de|après|à la suite de|suite à|à la fin de|en conclusion de|à la clôture de|en clôture de)";
const DURING =
  "(?:pendant|durant|lors de|au cours de|dans le cadre de|en marge de|à l'occasion de|à la faveur de|pendant toute|à l'ouverture de|au début de|à l'entame de|en ouverture de)";

/** Connectors that open or carry a sentence: 1 after what was told last, 0 with it, -1 before it. */
// biome-ignore format: table
export const NARRATIVE: LanguagePack["events"]["narrative"] = [
  { pattern: "(?<!(?:jours?|semaines?|mois|ans?|années?|décennies?) )(?:(?:un peu|peu|quelques heures|quelques minutes) )?(?:plus tard|après cela|par la suite|peu après|aussitôt après|dans la foulée|puis|ensuite|ultérieurement|sur ce|dans un second temps|juste après|quelques (?:instants|minutes|heures) après)(?! (?:de la|du|le|la|les|l') )(?! (?:que|qu|avoir|être|son|sa|leur|cette|ce))", direction: 1, behind: true },
  { pattern: "(?:(?:à|dès|après) (?:son|leur) arrivée|(?:une fois|sitôt|à peine) arrivée?s?|(?<=^)arrivée?s? (?=à |au |en |dans )|après (?:être arrivée?s?|s'être posée?s?)|à l'issue de quoi|s'en est suivie?|ce qui a été suivi)", direction: 1 },
  { pattern: "(?:après|à la suite de|sur) quoi", direction: 1 },
  { pattern: `${AFTER} ${THIS}${GATHERING}`, direction: 1, gathering: "told" },
  { pattern: `${AFTER} ${THIS}${NAMED}`, direction: 1, gathering: "named" },
  { pattern: `(?:à l'issue|au terme|au sortir|à la suite|à la fin|en conclusion|à la clôture) (?:du|des) ${GATHERING}`, direction: 1, gathering: "told" },
  { pattern: `(?:à l'issue|au terme|au sortir|à la suite|à la fin|en conclusion) (?:du|des) ${NAMED}`, direction: 1, gathering: "named" },
  { pattern: "(?:à sa descente|à leur descente|au pied) (?:de l'|d')(?:avion|appareil)|(?<=^)avant (?:de (?:quitter|regagner|s'envoler|repartir)|son départ|leur départ)|(?:enfin|(?<=^)(?:pour finir|en dernier lieu))(?=,)", direction: 1 },
  { pattern: `(?<=^)(?:une fois |sitôt |à peine )?${THIS}${GATHERING} (?:terminée?s?|achevée?s?|conclue?s?|finie?s?)(?=,)`, direction: 1, gathering: "told" },
  { pattern: "(?:(?<=^)(?:sur place|là|là-bas)(?=,)|(?<=^)(?:sur place|là-bas)|(?<!(?:il|qu'il|n'|que) )(?<=[a-zà-ÿ] |s')y (?:a|ont|avait|avaient|est|sont|était|étaient)(?! (?:eu|lieu|pas)(?![a-z])))", direction: 0, behind: true, place: true },
  { pattern: "(?<=(?:^|[a-zà-ÿ] )(?:a|ont|avait|avaient|est|sont|était|étaient) )alors(?= [a-zà-ÿ])|(?:lors|au cours) d'(?:une rencontre|un entretien) (?:séparée?|distincte?)", direction: 0 },
  { pattern: `${DURING} ${THIS}${GATHERING}`, direction: 0, gathering: "told" },
  { pattern: `${DURING} ${THIS}${NAMED}`, direction: 0, gathering: "named" },
  { pattern: `(?:lors|au cours|dans le cadre|en marge|à l'occasion|à l'ouverture|au début|à l'entame) (?:du|des) ${GATHERING}`, direction: 0, gathering: "told" },
  { pattern: `(?:lors|au cours|dans le cadre|en marge|à l'occasion) (?:du|des) ${NAMED}`, direction: 0, gathering: "named" },
  { pattern: "(?:lors|au cours) d'(?:une|un) (?:conférence de presse|point de presse) (?:conjointe?|commune?)|(?:au cours|lors) (?:duquel|de laquelle)|en marge(?! d[eu']s?(?![a-zà-ÿ]))", direction: 0, gathering: "told" },
  { pattern: "(?:en réponse|en retour|(?:quelques|deux|trois|quatre|cinq) heures (?:plus tôt|auparavant)|en contrepartie|au même moment)", direction: 0 },
  { pattern: "(?:(?:tard |tôt )?(?:dans (?:la (?:soirée|matinée|nuit|journée)|l'après-midi)|l'après-midi(?: même)?|(?:durant|pendant|dans|au cours de) (?:la|cette) même (?:journée|soirée|matinée|nuit)|plus tôt dans la (?:journée|matinée|soirée)|le soir même|en soirée|en fin de (?:journée|matinée|soirée)|le matin même|à la nuit tombée|en fin d'après-midi|en milieu de (?:journée|matinée)|(?<=^)le soir(?=,))(?! (?:de|du|d'))|le même jour|ce jour-là|ce même jour|à cette occasion|le jour même)", direction: 0, behind: true },
  { pattern: `(?:pendant|durant|lors de|au cours de|après) ${THIS}(?:${OTHER} ${NOUNS}|${NOUNS} ${OTHER_BEHIND})`, direction: -1 },
  { pattern: "(?:avant cela|auparavant|précédemment|plus tôt(?! (?:dans|ce|cette|que))(?<!(?:jours?|semaines?|mois|ans?|années?|heures?) plus tôt)|peu avant|quelques heures avant|la veille(?! (?:de|du|des|d'))|jusque-là|au préalable|préalablement|jusqu'alors)", direction: -1 },
  { pattern: `(?:avant|à la veille de|préalablement à|en amont de) ${THIS}${GATHERING}`, direction: -1 },
  { pattern: `(?:à la veille|en amont) (?:du|des) ${GATHERING}`, direction: -1 },
  { pattern: "(?:accepté|décliné|accepte|décline) (?:l'|cette )(?:invitation|offre)(?! (?:de|du|à|d'))", direction: 0, behind: true },
  { pattern: "(?<=^)en (?:leur|sa) présence", direction: 0, gathering: "told" },
];
