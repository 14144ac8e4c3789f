import type { TriggerLine } from "../shared/triggers.ts";
import { FORCES, MEASURES, PACT, W } from "./trigger-parts.ts";

/** Past tense before a participle. */
const HAVE = "(?<=(?<![a-zà-ÿ])(?:a|ont|avait|avaient|aura|ayant) (?:[a-zà-ÿ]+ment |aussi |déjà |aussitôt )?)";
/** A date right behind, or behind a place or an agent. */
const DATED =
  "(?=,? (?:(?:par|à|en|au|entre|avec) (?:[^\\s.,;:]+ ){1,5}?)?(?:le \\d|ce |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|la veille|le lendemain|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\\d{4})|depuis|fin |début |mi-|il y a|au mois|le mois|la semaine))";
const DAY =
  "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|la veille|ce [a-zà-ÿ]+|le \\d+(?:er)? [a-zà-ÿ]+)(?: (?:matin|soir|après-midi|dernier|\\d{4}))?";
const TRUCE = "(?:cessez-le-feu|trêves?|armistice|cessation des hostilités)";
const COURT = "(?:tribuna(?:l|ux)|cours?(?! de (?:la|l'|ces|cette|son))|juges?|justice|chambre)";
const GROUND = "(?:fleuve|rivière|frontière|ligne|détroit|canal)";
/** The subject of a relative clause about its object: "la trêve, que *l'armée israélienne* a rompue". */
const WHO = "qu(?:e |')(?:[^\\s.,;:]+ ){1,5}?";
const VOTE = "(?:élections?|présidentielle|législatives|scrutin|second tour)";

/** Steps that states, armies, courts and voters take, by verbs that need no word of diplomacy beside them, and by participles set off, in French. Source: own reading. */
// biome-ignore format: table
export const STEPS: readonly TriggerLine[] = [
  // Ties and quarrels
  ["rompre-tout-lien", "SANCTION/sever", "agent-first", "verb", `(?:${HAVE}(?:rompu|coupé|suspendu|cessé|interrompu)|romp(?:t|ent|ait|aient|it|irent|ra)|coup(?:e|ent|ait|aient|a|èrent|era)|cess(?:e|ent|a|èrent)) (?:${W} ){0,4}?tou(?:te|tes|t|s) (?:(?:ses|leurs|les) )?(?:relations?|liens?|contacts?|rapports?|commerce|coopération|échanges)(?: diplomatiques?)?`, "L'île a rompu lundi toute relation avec le duché."],
  ["renouer-seul", "COOPERATE/relations", "mutual", "verb", `(?:${HAVE}renoué|renou(?:ent|èrent|aient|eront))(?= (?:en (?:[a-zà-ÿ]+ )?\\d|le \\d|après (?:[a-zà-ÿ]+ ){1,3}(?:ans|années|mois)|depuis))`, "Les deux voisins avaient renoué en 1988."],
  ["dire-regretter", "ACCUSE", "agent-first", "verb", `(?:${HAVE}dit|disai(?:t|ent)|dit|disent) (?:${W} ){0,2}?(?:regretter|déplorer|condamner|rejeter)(?! (?:la|les|le) (?:mort|décès|pertes?|victimes))`, "L'île a dit regretter mardi la décision du duché."],
  ["se-donner-rendez-vous", "CONSULT/meeting", "mutual", "verb", `(?:se (?:sont|étaient)|s'étaient) donné (?:${W} ){0,2}?rendez-vous`, "Les deux rois se sont donné rendez-vous lundi à Berne."],
  // Arms
  ["troupes-franchissent", "MOBILIZE", "agent-first", "clause", `${FORCES} (?:(?!(?:et|puis) )${W} ){0,6}?(?:(?:ont|a|avaient|avait) (?:${W} )?(?:franchi|traversé|passé)|franchi(?:rent|t|ssent)|travers(?:èrent|a|ent|aient)) (?:${W} ){0,4}?(?:[ld]')?${GROUND}(?![a-zà-ÿ])`, "Les troupes du duché franchirent le fleuve le 5 juillet."],
  ["troupes-penetrent", "ASSAULT", "agent-first", "clause", `${FORCES} (?:(?!(?:et|puis) )${W} ){0,6}?(?:(?:ont|a|avaient|avait) (?:${W} )?(?:pénétré|débarqué)|(?:pénétr|débarqu)(?:ent|èrent|a|aient)|(?:sont|étaient) (?:${W} )?entrée?s|entrèrent)(?= (?:${W} ){0,3}?(?:en|au|aux|dans|à|sur)(?![a-zà-ÿ])(?! (?:vigueur|contact|scène|action|jeu|collision|fonction)))`, "Les troupes du duché ont pénétré lundi dans l'île."],
  ["violer-espace", "ASSAULT", "agent-first", "verb", `(?:${HAVE}violé|viol(?:e|ent|ait|aient|a|èrent)) (?:${W} ){0,4}?(?:[ld]')?(?:espace aérien|territoire|eaux territoriales|frontière|souveraineté)`, "Un avion du duché a violé l'espace aérien de l'île."],
  ["rompre-treve", "ASSAULT", "agent-first", "verb", `(?:${HAVE}(?:rompu|violé|enfreint)|romp(?:t|ent|ait|aient|it|irent)|viol(?:e|ent|ait|aient|a|èrent)) (?:${W} ){0,4}?(?:[ld]')?${TRUCE}`, "Le front a rompu la trêve en novembre."],
  ["treve-rompue-par", "ASSAULT", "agent-first", "clause", `${TRUCE}(?: ${W}){0,3}?,? ${WHO}(?:(?:a|ont|avait|avaient) (?:rompue?|violée?|enfreinte?)|romp(?:t|it|irent)|viol(?:a|èrent))`, "La trêve, que le duché a rompue en août, dura un mois."],
  // Trade and money
  ["taxer-importations", "SANCTION", "agent-first", "verb", `(?:${HAVE}(?:sur)?taxé|(?:sur)?tax(?:e|ent|a|èrent|era|eront)) (?:${W} ){0,6}?(?:[ld]')?(?:importations|exportations|produits|biens|marchandises|acier|aluminium|automobiles|voitures|vins?)(?![a-zà-ÿ])`, "Le duché a taxé en avril les importations de l'île."],
  ["riposter-par-mesures", "SANCTION", "agent-first", "verb", `(?:${HAVE}(?:riposté|répliqué|répondu)|ripost(?:e|ent|a|èrent|era)|répond(?:it|irent|ra)?) (?:${W} ){0,6}?(?:par|avec) (?:${W} ){0,3}?(?:[ld]')?${MEASURES}`, "L'île a riposté mardi par des droits de douane."],
  ["reporter-taxes", "CONCEDE", "agent-first", "verb", `(?:${HAVE}(?:reporté|différé)|report(?:e|ent|a|era)) (?:${W} ){0,5}?(?:[ld]')?(?:droits de douane|surtaxes?|taxes|sanctions)`, "Le duché a reporté le 3 mai les droits de douane contre l'île."],
  ["effacer-dette", "AID", "agent-first", "verb", `(?:${HAVE}(?:annulé|effacé|remis)|(?:annul|effac)(?:e|ent|a|èrent|era|eront)) (?:${W} ){0,6}?dettes?(?= )`, "Le duché a annulé en août la dette de l'île."],
  ["geler-avoirs", "SANCTION/restrict", "agent-first", "verb", `(?:${HAVE}gelé|gèl(?:e|ent|era)|gel(?:a|èrent|ait)) (?:${W} ){0,9}?(?:[ld]')?(?:avoirs|actifs|fonds|comptes|réserves|biens)(?![a-zà-ÿ])`, "L'île a gelé depuis 2022 quelque sept milliards de francs d'avoirs du duché."],
  // Posts
  ["preter-serment", "COOPERATE", "recipient-first", "verb", `(?:prêt(?:é|e|ent|ait|a|èrent|era|eront)) serment|(?:pris|prend|prennent|prit|prirent|prendra) (?:${W} ){0,4}?(?:ses|leurs) fonctions`, "Anne Ray a prêté serment le 2 avril."],
  ["gagner-election", "COOPERATE", "recipient-first", "verb", `(?:remport|gagn)(?:é|e|ent|a|èrent|era|ait) (?:${W} ){0,5}?(?:[ld]')?${VOTE}(?![a-zà-ÿ])|${HAVE}été (?:réélue?|élue?)(?= (?:le|en|dimanche|samedi|au|avec|dès)(?![a-zà-ÿ]))`, "Anne Ray a remporté l'élection le 20 août."],
  ["proclamer-victoire", "COOPERATE", "agent-first", "verb", `(?:${HAVE}(?:proclamé|déclaré|validé)|proclam(?:e|ent|a|era)|valid(?:e|a)) (?:${W} ){0,4}?(?:[ld]')?(?:victoire|élection|réélection|vainqueur)(?= (?:de|du|d'|le|la|l'|[a-zà-ÿ]))`, "La cour a proclamé lundi la victoire d'Anne Ray."],
  // Courts
  ["tribunal-condamne", "COERCE/sentence", "agent-first", "clause", `${COURT} (?:(?!(?:et|puis) )${W} ){0,6}?(?:(?:a|ont|avait|avaient) (?:[a-zà-ÿ]+ment )?condamné|condamn(?:a|èrent|era|ent))(?! (?:${W} ){0,4}?(?:attaques?|attentats?|violences?|propos|actes?|putsch|coup))`, "Un tribunal du duché a condamné lundi deux insulaires."],
  ["faire-arreter", "COERCE/arrest", "agent-first", "verb", "(?:fit|firent|fait|font|fera|faisait) (?:arrêter|emprisonner|incarcérer|interner|déporter|interpeller)(?![a-zà-ÿ])", "Le roi fit arrêter son ministre le 4 avril."],
  ["mandat-d-arret", "COERCE/arrest", "agent-first", "verb", `(?:${HAVE}(?:émis|lancé|délivré|décerné)|(?:lanc|délivr|décern)(?:e|ent|a|èrent|ait)|émet|émettent|émit) (?:${W} ){0,6}?mandats? d'arrêt`, "La cour a émis le 17 mars un mandat d'arrêt contre le roi."],
  // States
  ["declare-independant", "AGREE", "recipient-first", "verb", `(?:(?:fut|furent|est|sont|était|a été|avait été) (?:${W} )?(?:proclamé|déclaré)e?s?|(?:s'est|se sont|s'était) (?:${W} )?(?:proclamé|déclaré)e?s?|se (?:proclam|déclar)(?:a|èrent|e|ent)) (?:${W} )?indépendante?s?`, "L'île fut proclamée indépendante le 20 juin."],
  ["independance-reconnue-par", "SUPPORT/recognise", "agent-first", "clause", `indépendance(?: ${W}){0,4}?, ${WHO}(?:(?:a|ont|avait|avaient) reconnue?|reconnu(?:t|rent))`, "L'indépendance, que le duché reconnut en 1950, fut brève."],
  ["s-en-retirer", "REJECT/leave", "agent-first", "verb", "s'en (?:est|sont|était|étaient) (?:[a-zà-ÿ]+ment )?retirée?s?|s'en (?:retir(?:e|ent|a|èrent|era)|retirait)", "Les deux îles s'en retirèrent en mars."],
  ["reintegrer-bloc", "AGREE", "agent-first", "verb", `(?:${HAVE}réintégré|réintègr(?:e|ent)|réintégr(?:a|èrent|era)) (?:${W} ){0,2}?(?:[ld]')?${PACT}`, "L'île a réintégré l'union en janvier."],
  ["suspendre-membre", "SANCTION/suspend", "agent-first", "clause", `(?:cédéao|union africaine|ligue arabe|francophonie|commonwealth|mercosur|organisation(?: [^\\s.,;:]+){1,5}?) (?:a|avait) (?:aussitôt |[a-zà-ÿ]+ment )?suspendu(?= (?:le |la |l'|les ))(?! (?:la |le |l'|les )(?:participation|adhésion|aide|sanctions|embargo|application))`, "La Cédéao a suspendu le duché le 30 mai."],
  ["proroger-mission", "AGREE", "agent-first", "verb", `(?:${HAVE}(?:prorogé|prolongé|reconduit|renouvelé)|(?:prorog|prolong)(?:e|ent|ea|a|era)|reconduit|renouvel(?:a|le)) (?:${W} ){0,6}?(?:[ld]')?(?:missions?|mandats?|force|opération)(?= )`, "Le conseil a prorogé le 30 octobre la mission dans l'île."],
  ["mettre-fin-mandat", "REJECT", "agent-first", "verb", `(?:mis|met|mit|mirent|mettra|mettent) (?:fin|un terme) (?:${W} ){0,5}?(?:à|au|aux) (?:la |l')?(?:${W} ){0,1}?(?:[ld]')?(?:mandats?|missions?|opération)(?![a-zà-ÿ])`, "Le conseil a mis fin le 30 juin au mandat de la force."],
  // Participles set off, or behind what they are said of
  ["suspendu-incise", "SANCTION/suspend", "recipient-first", "verb", `(?<=, )(?:suspendu|gelé|interrompu|rompu|coupé)e?s?${DATED}`, "L'accord, suspendu par l'île en novembre, prévoyait des consultations."],
  ["sanctions-prises", "SANCTION/restrict", "recipient-first", "noun", `${MEASURES}(?: ${W}){0,3}? (?:adopté|imposé|décrété|décidé|annoncé|pris|approuvé|prononcé|infligé)e?s?${DATED}`, "Les sanctions adoptées par la ligue le 23 février visent l'île."],
  ["papier-adopte", "AGREE/adopt", "recipient-first", "verb", `(?:résolutions?|lois?|déclaration|motion|amendement|décret)(?: ${W}){0,4}? (?:adopté|voté|approuvé)e?s?${DATED}`, "La résolution adoptée lundi par l'assemblée demande le calme."],
  ["arrive-incise", "CONSULT/visit", "agent-first", "verb", `(?<=, )arrivée?s?(?= (?:${DAY} )?(?:à|en|au|aux|dans)(?! (?:pouvoir|échéance|terme|tête|expiration|maturité|bout|la tête)(?![a-zà-ÿ])) )`, "La délégation, arrivée jeudi à Berne, a vu le roi."],
];
