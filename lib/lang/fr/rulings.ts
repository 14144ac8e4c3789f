import type { TriggerLine } from "../shared/triggers.ts";
import { W } from "./trigger-parts.ts";

const CASE = "(?:affaire|plainte|requête|différend|litige|recours|appel|demande)";
const VERDICT = "(?:décision|arrêt|sentence|jugement|verdict|ordonnance|rapport|condamnation)";
const TO_TAKE_PLACE =
  "qui (?:se (?:tiendra|tiendront|déroulera|dérouleront|réunira)|aura lieu|auront lieu|s'ouvrira|s'ouvriront|débutera|devrait (?:se tenir|avoir lieu)|doit (?:se tenir|avoir lieu|s'ouvrir))";
const PLANNED =
  "prévue?s?(?= (?:le |ce |cette |fin |début |mi-|en |du |les |pour |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|\\d))";
const OF = `(?: (?!(?:et|puis|est|sont|était|étaient|sera|seront|a|ont|avait) )${W}){0,10}?`;

/** What courts decide and what is brought before them, and gatherings of which a clause of their own says when they will be, in French news. Source: own reading. */
// biome-ignore format: table
export const RULINGS: readonly TriggerLine[] = [
  ["trancher-contre", "REJECT", "agent-first", "verb", `(?:tranch|statu)(?:é|e|ait|a) (?:[^\\s.;:]+ ){0,4}?contre|débout(?:é|e|ait|a)(?:e|s|es)?|donné (?:${W} )?tort|(?<=(?:a|ont|avait|avaient) (?:[a-zà-ÿ]+ )?)(?:annulé|cassé|infirmé) (?:${W} ){0,3}?${VERDICT}`, "La Cour a débouté mardi le duché."],
  ["faire-appel", "REJECT", "agent-first", "verb", `(?:fait|font|fera|interjeté|interjette) appel(?= (?:${W} ){0,3}?(?:de |du |d'|devant |auprès |le |en |lundi|mardi|mercredi|jeudi|vendredi|hier))(?! (?:à|au|aux) )|(?<=(?:a|ont|avait|avaient) (?:[a-zà-ÿ]+ )?)contesté (?:${W} ){0,3}?${VERDICT}`, "Le duché a fait appel de la sentence en mars."],
  ["affaire-portee", "ACCUSE", "recipient-first", "verb", `${CASE} (?:${W} ){0,7}?(?:a|ont|avait|avaient) été (?:[a-zà-ÿ]+ment )?(?:portée?|déposée?|introduite?|soumise?|engagée?)s?`, "La plainte du duché a été déposée en juin 2021."],
  ["relations-remontent", "COOPERATE", "mutual", "verb", "(?:relations|liens)(?: (?:\\S+ ){1,9}?| )(?:remont(?:e|ent|aient) (?:à|au)|dat(?:e|ent|aient) de)(?= (?:l'année )?\\d| [a-zà-ÿ]+ \\d{4})", "Les relations entre les deux îles remontent à 1976."],
  ["sommet-qui-se-tiendra", "CONSULT/summit", "mutual", "verb", `sommet${OF},? (?:${TO_TAKE_PLACE}|${PLANNED})`, "Le sommet des huit, qui se tiendra le 8 mai, admettra l'île."],
  ["reunion-qui-se-tiendra", "CONSULT/meeting", "mutual", "verb", `(?:réunion|rencontre|entretien|pourparlers|négociations|consultations|session|séance|commission|retraite|table ronde)${OF},? (?:${TO_TAKE_PLACE}|${PLANNED})`, "Il prépare la commission mixte, qui se tiendra en mai."],
  ["conference-qui-se-tiendra", "CONSULT/multilateral", "mutual", "verb", `(?:conférence|forum|assemblée|congrès)${OF},? (?:${TO_TAKE_PLACE}|${PLANNED})`, "Le duc a parlé de la conférence, prévue en juin."],
  ["envoye-rappele-aparte", "SANCTION", "recipient-first", "verb", `ambassad(?:eur|rice)(?: (?!(?:a|est|et) )${W}){0,6}?, rappelée?(?: (?:pour consultations?|à [^ ,]+))?(?= (?:le \\d|en |depuis|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|fin|début|mi-))`, "L'ambassadrice, rappelée le 31 octobre, attendra l'été."],
  ["regagner-son-poste", "COOPERATE", "agent-first", "verb", "(?:regagn(?:é|e|era|er|ait)|repris|rejoint) (?:[a-zà-ÿ]+ )?(?:son|leur) (?:poste|ambassade)", "Elle a regagné son poste en mai."],
  ["etre-represente", "CONSULT/multilateral", "agent-first", "verb", "(?:est|sont|était|étaient|a été|ont été|sera|seront) représentée?s? (?=(?:à|au|aux|lors|par)(?![a-zà-ÿ]))(?:par|à la|à l'|au|aux|lors)", "À l'assemblée du 3 juillet, l'île était représentée par sa consule."],
  ["reunion-incise", "CONSULT/meeting", "mutual", "verb", "(?:réunion|rencontre|session|sommet|conférence|visite|négociations|pourparlers)(?: [^\\s.,;:]+){0,5}?, [^.;:]{5,90}?, (?:(?:a|ont) (?:pris fin|débuté|commencé|eu lieu)|prend fin|prennent fin|(?:s'est|se sont) (?:tenue?|ouverte?|achevée?|terminée?|déroulée?)s?)", "La session de mai, à laquelle participait le duc, a pris fin mercredi."],
  ["admettre-faute", "CONCEDE", "agent-first", "verb", `(?:(?<=(?:a|ont|avait|avaient) (?:[a-zà-ÿ]+ )?)(?:admis|reconnu|avoué)|admet|admettent|reconnaît|reconnaissent|admit|avoue) (?:${W} ){0,3}?(?:" ?)?(?:${W} ){0,2}?(?:fautes?|erreurs?|torts?|responsabilités?|échecs?|culpabilité|manquements?)(?! (?:de|des) (?:autres|[a-z]+ adversaires))`, "Le consul a admis la faute du duché."],
  ["visite-qui-a-debute", "CONSULT/visit", "agent-first", "verb", `(?:visite|voyage|tournée|mission|déplacement)(?: (?:de|du|des|à|au|aux|en) (?:${W} ){0,6}?${W})?,? qui (?:a |avait )?(?:débuté|commencé|démarré|pris fin|début[ea]|s'est (?:ouverte|achevée|terminée))`, "La visite, qui a débuté le 7 mai, a tourné court."],
  ["reduire-representation", "SANCTION", "agent-first", "verb", `(?:rédui(?:t|sent|sait)|abaiss(?:é|e)|ramené) (?:${W} ){0,3}?(?:représentation|présence) diplomatique`, "Le duché avait réduit sa représentation diplomatique en mai."],
];
