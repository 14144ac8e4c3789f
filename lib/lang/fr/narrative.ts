import type { LanguagePack } from "../pack.ts";

const GATHERING =
  "(?:[a-zà-ÿ'-]+ ){0,2}?(?:réunions?|rencontres?|entretiens?|entrevue|pourparlers|visites?|déplacement|voyage|tournée|sommet|négociations|discussions|consultations|conversation|échanges?|appel|conférence(?: de presse)?|point de presse|réception|cérémonie|session|forum|audience|séjour|dîner|déjeuner|tête-à-tête|discours|débats?|séance)(?! (?:avec|de|du|des|d'|entre|en|à|au|sur|pour)(?![a-zà-ÿ-]))";
const THIS = "(?:la |le |les |l'|cette |ce |cet |ces |son |sa |ses |leur |leurs )";

/** Connectors that open or carry a sentence: 1 after what was told last, 0 with it, -1 before it. */
// biome-ignore format: table
export const NARRATIVE: LanguagePack["events"]["narrative"] = [
  { pattern: "(?<!(?:jours?|semaines?|mois|ans?|années?|décennies?) )(?:(?:un peu|peu|quelques heures|quelques minutes) )?(?:plus tard|après cela|par la suite|peu après|aussitôt après|dans la foulée|puis|ensuite|ultérieurement|à la suite de quoi|sur ce|dans un second temps|(?<=^)après quoi)(?! (?:de la|du|le|la|les|l') )(?! (?:que|qu))", direction: 1 },
  { pattern: "(?:à son arrivée|à leur arrivée|à l'issue de quoi|s'en est suivie?|ce qui a été suivi)", direction: 1 },
  { pattern: `(?:à l'issue de|au terme de|au sortir de|après|à la suite de|suite à|à la fin de|en conclusion de) ${THIS}${GATHERING}`, direction: 1 },
  { pattern: `(?:à l'issue|au terme|au sortir|à la suite|à la fin|en conclusion) (?:du|des) ${GATHERING}`, direction: 1 },
  { pattern: `(?:pendant|durant|lors de|au cours de|dans le cadre de|en marge de|à l'occasion de|à la faveur de|pendant toute) ${THIS}${GATHERING}`, direction: 0 },
  { pattern: `(?:lors|au cours|dans le cadre|en marge|à l'occasion) (?:du|des) ${GATHERING}`, direction: 0 },
  { pattern: "(?:en réponse|en retour|(?:quelques|deux|trois|quatre|cinq) heures (?:plus tôt|auparavant)|(?:tard |tôt )?(?:dans la (?:soirée|matinée|nuit|journée)|le soir même|en soirée|en fin de (?:journée|matinée|soirée)|le matin même|à la nuit tombée)(?! (?:de|du|d'))|en contrepartie|le même jour|ce jour-là|ce même jour|à cette occasion|au même moment|le jour même)", direction: 0 },
  { pattern: "(?:avant cela|auparavant|précédemment|plus tôt(?! (?:dans|ce|cette|que))(?<!(?:jours?|semaines?|mois|ans?|années?|heures?) plus tôt)|peu avant|quelques heures avant|la veille(?! (?:de|du|des|d'))|jusque-là|au préalable|préalablement|jusqu'alors)", direction: -1 },
  { pattern: `(?:avant|à la veille de|préalablement à|en amont de) ${THIS}${GATHERING}`, direction: -1 },
  { pattern: `(?:à la veille|en amont) (?:du|des) ${GATHERING}`, direction: -1 },
];
