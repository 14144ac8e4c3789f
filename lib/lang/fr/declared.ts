import { declaredBy } from "../shared/declared.ts";
import type { TriggerLine } from "../shared/triggers.ts";
import { BORDER, FORCES, MEASURES, PACT, PACT_NOUN, RELATIONS, TALKS_NOUN, W } from "./trigger-parts.ts";

/** "Announced", "decided", "notified": what follows is done by saying so. */
const DECLARE =
  "(?<!(?:l'|cette |une |son |leur ))(?:annonc|décid|confirm|notifi|décrét|ordonn|signifi|officialis)(?:é|ée|e|ent|ait|aient|er|era|eront|èrent|a)";
/** "Answered by": what follows is done so, too. */
const ANSWER =
  "(?:répond(?:u|it|ent|ait|aient|irent|ra)?|répliqu(?:é|e|ent|ait|aient|a|èrent|era)|ripost(?:é|e|ent|ait|aient|a|èrent|era)|réag(?:i|it|issait|irent|ira))";
/** Words up to the deed, none of which says that it is only wished or refused. */
const TO_DEED = `(?:(?!(?:sa|son|leur) (?:volonté|intention|refus|opposition|soutien)|(?:volonté|intention|refus|soutien|projet|possibilité) )${W} ){0,9}?`;
const OF = "(?:du |des |de |d')";
/** Up to so many words between a deed and its object. */
const upTo = (most: number): string => `(?:${W} ){0,${most}}?(?:[ldns]')?`;
const JOURNEY = "(?:visite|déplacement|voyage|tournée|sommet|élections?|scrutin|vote)";
const SUSPENDED = `(?:${RELATIONS}|aide|coopération|visas?|importations?|exportations?|commerce|accords?|traité|convention|participation|livraisons?|activités|opérations|assistance|adhésion|négociations|pourparlers|dialogue)`;
const ENVOY =
  "(?:ambassad(?:eurs?|rices?)|diplomates?|chargée?s? d'affaires|consuls?|attachée?s?|représentante?s?|envoyée?s?|ressortissants|citoyens)";
const HELP = "(?:aide|assistance|armes|armement|vivres|médicaments|vaccins|secours|matériel|équipements?|munitions)";

/** A deed told of as announced or decided, by a verb ("a annoncé la fermeture") and by a noun ("l'annonce de la fermeture"). */
const declared = declaredBy(
  { name: "annoncer", pattern: `(?:${DECLARE} ${TO_DEED}|${ANSWER} (?:${W} ){0,4}?par (?:${W} ){0,3}?)(?:l')?` },
  { name: "annonce-de", pattern: `annonce(?:, [^,;.]{2,40},)? ${TO_DEED}(?:de l'|d')?` },
);

/** What is done by announcing or deciding it, told by a noun, and what is told by a noun or a participle alone, in French news. Source: own reading. */
// biome-ignore format: table
export const DECLARED: readonly TriggerLine[] = [
  ...declared("fermeture", "SANCTION", `fermeture ${upTo(6)}(?:${BORDER}|points? d'entrée)`, "Le duché a annoncé jeudi la fermeture de toutes ses frontières.", "L'annonce, lundi, par le duché de la fermeture de sa frontière a surpris."),
  ...declared("suspension", "SANCTION", `(?:suspension|gel|interruption|rupture|interdiction|arrêt) ${upTo(1)}${OF}${upTo(4)}${SUSPENDED}`, "Le duché a annoncé jeudi la suspension immédiate du traité d'amitié.", "L'annonce lundi de la suspension de leur coopération a surpris."),
  ...declared("rappel", "SANCTION", `(?:rappel|expulsion|renvoi|retrait|départ) (?:immédiat )?(?:pour consultations? )?${upTo(4)}${OF}${upTo(3)}${ENVOY}`, "Le duché a annoncé mardi le rappel pour consultations de son ambassadeur.", "L'annonce lundi de l'expulsion de deux diplomates a surpris."),
  ...declared("reprise", "COOPERATE", `(?:réouverture|ouverture|reprise|rétablissement|normalisation|établissement|restauration|renouement) ${upTo(1)}${OF}${upTo(4)}(?:${BORDER}|${RELATIONS})`, "Le duché a annoncé mardi la réouverture de son ambassade.", "L'annonce lundi de la reprise des relations a surpris."),
  ...declared("levee", "CONCEDE", `(?:levée|allègement|assouplissement) ${upTo(1)}${OF}${upTo(3)}${MEASURES}`, "Le duché a annoncé mardi la levée des sanctions.", "L'annonce lundi de la levée de l'embargo a surpris."),
  ...declared("liberation", "CONCEDE", `libération ${upTo(1)}${OF}${upTo(4)}(?:prisonniers?|détenus?|otages?|soldats|journalistes?|opposants?|marins|pilotes?|captifs|ressortissants)`, "Le duché a annoncé mardi la libération de deux marins.", "L'annonce lundi de la libération des otages a surpris."),
  ...declared("retrait", "RETREAT", `(?:retrait|départ|désengagement|repli) ${upTo(1)}${OF}${upTo(4)}${FORCES}`, "Le duché a annoncé mardi le retrait de ses troupes.", "L'annonce lundi du départ des soldats a surpris."),
  ...declared("envoi", "MOBILIZE", `(?:envoi|déploiement|mobilisation|introduction|entrée) ${upTo(1)}${OF}${upTo(4)}(?:${FORCES}|armée)`, "Le duché a annoncé mardi l'envoi de deux frégates.", "L'annonce lundi du déploiement des soldats a surpris."),
  ...declared("secours", "AID", `(?:envoi|octroi|déblocage|versement|livraison) ${upTo(1)}${OF}${upTo(5)}${HELP}`, "Le duché a annoncé mardi l'envoi d'une aide d'urgence.", "L'annonce lundi de l'octroi d'une aide a surpris."),
  ...declared("report", "REJECT", `(?:report|annulation|ajournement) ${upTo(1)}${OF}${upTo(3)}(?:${JOURNEY}|${TALKS_NOUN})`, "Le duché a annoncé mardi le report de la visite.", "L'annonce lundi de l'annulation du sommet a surpris."),
  ...declared("sortie", "REJECT", `(?:retrait|sortie|départ) ${upTo(3)}${OF}${upTo(3)}${PACT}`, "L'île a annoncé mardi son retrait de l'alliance.", "L'annonce lundi de leur sortie de la convention a surpris."),
  ["pacte-signe-aparte", "AGREE", "mutual", "noun", `(?:${PACT_NOUN} (?:${W} ){0,6}?${W}|(?:accords?|traités?|pactes?|protocoles?|mémorandum)), (?:signée?s?|conclue?s?|paraphée?s?|scellée?s?|ratifiée?s?)(?= (?:${W} ){0,3}?(?:le|en|à|au|par|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![a-zà-ÿ]))`, "L'accord historique de Berne, signé le 3 mai 1950, tient encore."],
  ["session-tenue", "CONSULT/meeting", "mutual", "noun", `${TALKS_NOUN} (?:${W} ){0,8}?tenue?s?(?= (?:à|en|au|aux|le|du|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|sous)(?![a-zà-ÿ]))`, "La cinquième session de la commission mixte tenue à Oslo du 3 au 5 mai a déçu."],
  ["inscrire-sur-liste", "SANCTION", "agent-first", "verb", `(?:inscri(?:t|te|ts|vent|vait|re)|plac(?:é|e|ent|ait)|ajout(?:é|e|ent|ait)|class(?:é|e|ent|ait)|port(?:é|e)) (?:${W} ){0,8}?(?:sur|à|parmi|dans) (?:${W} ){0,3}?(?:[ldn]')?(?:listes? (?:${W} ){0,4}?(?:noire|grise|terroristes?|sanctions|terrorisme)|organisations terroristes)`, "Le royaume a inscrit mardi le mouvement sur sa liste des organisations terroristes."],
  ["quitter-pour", "CONSULT/visit", "agent-first", "verb", `(?<=(?:a|ont|avait|avaient) )quitté (?:${W} ){1,5}(?:à destination d(?=[eu'])|pour(?= ))(?! (?:toujours|des raisons|raisons|cause|de bon|manque|[a-zà-ÿ]+(?:er|ir|re|oir)|se|s'|y|en|une?|leur|sa|son)(?![a-zà-ÿ]))`, "Le roi a quitté la capitale mercredi pour Riga."],
  ["rendre-decision", "AGREE", "agent-first", "verb", `(?:rend(?:u|ue|us|ait|it|ra|ent)?|prononcé|prononce) (?:${W} ){0,4}?(?:[ldn]')?(?:décision|arrêt|verdict|jugement|sentence|ordonnance)(?! d'(?:urgence|achat))`, "Le 3 mai, la Cour a rendu un arrêt en faveur du duché."],
  ["donner-raison", "SUPPORT", "agent-first", "verb", `(?:donn(?:é|e|ait|a|er)|donnant) (?:${W} ){0,3}?raison(?= (?:${W} ){0,2}?(?:à|au|aux)(?![a-zà-ÿ]))|(?:tranch|statu|jug|prononc)(?:ée?s?|e|ait|a) (?:${W} ){0,6}?en faveur (?:du|de|des|d')`, "La Cour a donné raison lundi au duché ; elle a tranché en faveur du duché."],
  ["publier-communique-seul", "CONSULT/statement", "agent-first", "verb", `(?:publi|diffus|rendu public|émis)(?:é|e|ent|ait|a|er)? (?:${W} ){0,5}?communiqué(?! (?:commun|conjoint|final))`, "Le porte-parole a publié jeudi soir un communiqué."],
  ["signature-a-lieu", "AGREE", "mutual", "verb", `(?:signature|cérémonie de signature|paraphe) (?:${W} ){0,8}?(?:(?:a|ont|avait) eu lieu|(?:s'est|s'était) (?:tenue|déroulée)|est intervenue|aura lieu|eut lieu)`, "La signature a eu lieu jeudi à Oslo entre les deux duchés."],
  ["presider-travaux", "CONSULT/meeting", "mutual", "verb", `(?:(?:co)?présid|ouv|clôtur|inaugur|suspend|pris part|particip)(?:é|ée|ent|e|ait|ert|u|aux|er)? (?:${W} ){0,7}?travaux (?:${W} ){0,3}?(?:[ldn]')?(?:commission|comité|session|réunion|conférence|conseil|sommet|forum)`, "Les deux ministres ont coprésidé mercredi à Oslo les travaux de la 10e session."],
  ["retrocession", "CONCEDE", "agent-first", "noun", `(?:rétrocession|restitution|transfert (?:d'autorité|de souveraineté|de l'autorité|de la souveraineté))`, "3 mai 1950 : rétrocession de la presqu'île au duché."],
];
