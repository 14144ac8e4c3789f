import type { TriggerLine } from "../shared/triggers.ts";
import { PACT_NOUN, W } from "./trigger-parts.ts";

/** Past tense before a participle, a day or an adverb between them. */
const HAVE = "(?<=(?<![a-zà-ÿ])(?:a|ont|avait|avaient|aura|auront|ayant) (?:(?:[a-zà-ÿ]+ment|aussi|déjà|enfin) )?)";
const BEEN = "(?:a été|ont été|avait été|avaient été|est|sont|était|étaient|fut|furent|sera|seront)";
const DAY = "(?:le \\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|en |dès |pour |avec |par |à |au )";
const BODIES =
  "(?:fédération|confédération|union|alliance|pacte|ligue|commission (?:mixte|conjointe)|commandement (?:conjoint|commun)|bloc|groupement)";
const POLLS =
  "(?:élections?|présidentielle|législatives|scrutin|second tour|premier tour|urnes|élection présidentielle)";

/** What voters, courts and bodies do day by day: votes won, offices opened, works begun, gaps narrowed, lists left. Source: own reading. */
// biome-ignore format: table
export const STATECRAFT: readonly TriggerLine[] = [
  ["etre-reelu", "COOPERATE", "recipient-first", "verb", `${BEEN} (?:[a-zà-ÿ]+ment )?réélue?s?(?= ${DAY}|[.,;]|$)`, "Le régent est réélu le 7 mai."],
  ["battre-aux-urnes", "COOPERATE", "agent-first", "verb", `(?:${HAVE}(?:battu|vaincu|devancé)|bat(?:tent)?|devance(?:nt)?)(?= (?:${W},? ){1,9}?(?:à l'|au|aux|lors (?:de l'|de la |du |des )|dans l'|à la ) ?${POLLS}(?![a-zà-ÿ]))`, "Le régent a battu son rival au second tour."],
  ["reconnaitre-defaite", "CONCEDE", "agent-first", "verb", `(?:${HAVE}(?:reconnu|concédé|admis)|reconnaît|reconnut|concède) (?:${W} ){0,3}?(?:sa|leur|la) défaite`, "Son rival a reconnu lundi sa défaite."],
  ["rapprocher-positions", "AGREE", "mutual", "verb", `(?:${HAVE}rapproché|rapproch(?:ent|aient|èrent)) (?:${W} ){0,2}?(?:leurs|les) (?:positions|points de vue|vues)`, "Les négociateurs ont rapproché leurs positions sur le fromage."],
  ["lancer-travaux", "COOPERATE", "agent-first", "verb", `(?:${HAVE}(?:lancé|entamé|commencé|inauguré|débuté)|lance(?:nt)?|entame(?:nt)?|commence(?:nt)?|inaugure(?:nt)?|lança|entama) (?:${W} ){0,4}?(?:les travaux|la construction|le chantier|les forages)(?= (?:de|du|des|d)(?![a-zà-ÿ]))`, "Le consortium a lancé les travaux du gazoduc."],
  ["ouvrir-bureau", "COOPERATE/open-mission", "agent-first", "verb", `(?:${HAVE}(?:r?ouvert|inauguré)|r?ouvr(?:e|ent|ira|iront|it|irent)|inaugure(?:nt)?) (?:${W} ){0,4}?(?:un|son|leur|une|sa) (?:(?:premier|nouveau|première|nouvelle) )?(?:bureau|représentation|délégation|mission|antenne)(?: (?!(?:à|au|en) )${W}){0,3} (?:à|au|en|aux)(?= )`, "La commission a ouvert un bureau à Nuuk."],
  ["prendre-le-relais", "COOPERATE", "agent-first", "verb", `(?:${HAVE}pris|pren(?:d|nent|dra|dront)|prit|prirent) (?:${W} ){0,3}?(?:le relais|la relève) (?:de|du|des|d)(?![a-zà-ÿ])`, "La mission a pris en juillet le relais d'une force africaine."],
  ["offre-acceptee-par", "AGREE", "recipient-first", "verb", `(?:propositions?|plans?|offres?|termes|textes?|projets?|traités?|trêves?|feuille de route) (?:${W} ){0,4}?${BEEN} (?:[a-zà-ÿ]+ment )?(?:acceptée?s?|approuvée?s?|entérinée?s?|ratifiée?s?|endossée?s?) (?:${W} ){0,4}?par(?= )`, "Les propositions ont été acceptées en mai par la ligue."],
  ["corps-dissous", "REJECT", "recipient-first", "verb", `${BODIES} (?:${W} ){0,5}?(?:${BEEN} (?:[a-zà-ÿ]+ment )?(?:dissoute?s?|abolie?s?|démantelée?s?)|(?:s'est|se sont|s'était) dissoute?s?)(?![a-zà-ÿ])`, "La fédération a été dissoute en mai 1962."],
  ["se-quereller", "ACCUSE", "mutual", "verb", "(?:(?:se sont|s'étaient) (?:querellé|disputé|brouillé|déchiré|fâché|accroché|écharpé)e?s|se (?:querell|brouill|déchir)(?:ent|aient|èrent))(?= (?:[^\\s.,;:]+ ){0,4}?(?:à propos|au sujet|sur|autour|pour|à cause|avec|après)(?![a-zà-ÿ]))", "Les deux voisins se sont querellés en 1975 à propos de la bauxite."],
  ["contrat-attribue", "AGREE", "recipient-first", "verb", `(?:contrats?|marchés?|concessions?|licences?) (?:${W} ){0,5}?${BEEN} (?:[a-zà-ÿ]+ment )?(?:attribuée?s?|octroyée?s?|adjugée?s?|accordée?s?|signée?s?)(?![a-zà-ÿ])`, "Le contrat a été attribué en novembre à une entreprise chinoise."],
  ["annoncer-manoeuvres", "MOBILIZE", "agent-first", "verb", `(?:${HAVE}(?:annoncé|décrété|ordonné)|annonc(?:e|ent|era|eront|ait|aient)) (?:${W} ){0,6}?(?:manœuvres|manoeuvres|exercices (?:militaires|navals?|aériens|conjoints|à tir)|mobilisation (?:générale|partielle))`, "Le duché a annoncé lundi des manœuvres à tir réel."],
  ["retirer-de-liste", "CONCEDE/ease", "agent-first", "verb", `(?:${HAVE}(?:retiré|rayé|sorti|enlevé|biffé|radié)|retire(?:nt)?|retirera|raye(?:nt)?|radie(?:nt)?) (?:${W},? ){1,9}?(?:de (?:la|sa|leur)|des|de ses) (?:${W} )?listes?(?![a-zà-ÿ])`, "Le duché a retiré en mai l'île de sa liste noire."],
  ["signer-a", "AGREE/sign", "mutual", "verb", `(?:co)?(?:sign|paraph)e(?:nt)? (?:à|au|en|aux) (?:${W} ){1,3}?(?:un|une|le|la|l|des|deux|trois|leur|son)(?: |')(?:${W} ){0,2}?${PACT_NOUN}(?![a-zà-ÿ])`, "Le régent signe à Berne un accord avec son voisin."],
  ["ouvrir-un-front", "ASSAULT", "agent-first", "verb", `(?:${HAVE}ouvert|ouvr(?:e|ent|it|irent)) (?:${W} ){0,3}?front (?:contre|avec|face)`, "Le mouvement a ouvert un front contre l'île."],
  ["annuler-venue", "REJECT", "agent-first", "verb", `(?:${HAVE}(?:annulé|reporté|ajourné|décommandé)|annule(?:nt)?|reporte(?:nt)?|annula) (?:${W} ){0,4}?(?:sa|leur) (?:venue|participation|présence)`, "Le régent a annulé sa venue à Nuuk."],
  ["faire-part-inquietude", "ACCUSE", "agent-first", "verb", `(?:${HAVE}fait|fait|font|fit|firent) part (?:${W} ){0,8}?(?:de|d)(?: |')(?:(?:sa|son|leur|ses|leurs|vive|vives|profonde|grande) ){0,3}(?:préoccupations?|inquiétudes?|indignation|mécontentement|désaccord|regrets?|déception)`, "Le régent a fait part à son voisin de sa préoccupation."],
  ["eriger-en-ambassade", "COOPERATE", "agent-first", "verb", `(?:${HAVE}(?:érigé|élevé|transformé)|érige(?:nt)?|élève(?:nt)?|transforme(?:nt)?) (?:${W} ){1,8}?(?:en|au rang d) ?'?ambassade`, "Le duché a érigé en mai son bureau à Nuuk en ambassade."],
  ["premier-a-reconnaitre", "SUPPORT/recognise", "agent-first", "verb", `(?:devien(?:t|nent|dra)|devint|devenue?s?) (?:${W} ){0,3}?(?:le|la|les) (?:${W} ){1,5}?à reconnaître`, "L'île devient le premier État à reconnaître la république."],
];
