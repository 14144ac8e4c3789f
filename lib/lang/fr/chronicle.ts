import type { TriggerLine } from "../shared/triggers.ts";
import { BORDER, PACT, PACT_NOUN, RELATIONS, TALKS_NOUN, W } from "./trigger-parts.ts";

/** A date right behind, perhaps past a comma or past who did it. */
const DATED =
  "(?=,? (?:par (?:[^\\s.,;:]+ ){1,4})?(?:le \\d|ce |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|la veille|le lendemain|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\\d{4})|depuis|fin |début |mi-|il y a))";
/** A time or a place between a participle at the head of its sentence and what goes with it. */
const DAY =
  "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce [a-zà-ÿ]+|le \\d+ [a-zà-ÿ]+|dans la (?:soirée|journée|matinée)|en (?:début|fin) de [a-zà-ÿ-]+)(?: (?:matin|soir|après-midi|dernier|prochain|\\d{4}))?";
/** Where a sentence or an aside begins. */
const OPENING = '(?<=(?:^|[.;:,("-] ?))';
const HAVE = "(?:a|ont|avait|avaient|aura|auront|ayant|aurait|auraient)";
/** A copula before a participle that comes ahead of its subject. */
const BEEN = "(?:fut|furent|était|étaient|est|sont|sera|seront|a été|ont été|avait été|avaient été)";
const OF = "(?:de la |de l'|de |du |des |d'|de leurs? |de ses |de son )";
const PAPERS = `(?:${PACT_NOUN}|armistice|paix|résolution|actes?|procès-verbal)`;
const CEREMONY =
  "(?:investiture|prestation de serment|obsèques|funérailles|intronisation|couronnement|cérémonies?|inauguration|célébrations?|commémorations?)";

/** What chronologies and histories tell by a noun, by a verb ahead of its subject or by a participle set off, in French. Source: own reading. */
// biome-ignore format: table
export const CHRONICLE: readonly TriggerLine[] = [
  ["declaration-de-guerre", "ASSAULT", "agent-first", "noun", "déclaration de guerre", "6 mai 1950 : déclaration de guerre du duché à l'île."],
  ["adhesion", "AGREE", "agent-first", "noun", `(?:adhésion|admission|entrée|accession) (?:${OF}${W} )(?:${W} ){0,4}?(?:à |au |aux |dans )(?:la |l'|le |les )?(?:${W} ){0,2}?(?:[ld]')?${PACT}`, "9 mai 1950 : adhésion du duché à l'ONU."],
  ["reconnaissance", "SUPPORT/recognise", "agent-first", "noun", `reconnaissance (?:(?:diplomatique|officielle|mutuelle|internationale) )?(?:par (?:${W} ){1,5}?)?(?=${OF}(?!(?:la dette|terrain|paternité|dettes?|diplômes?|qualifications?|valeur|travail|rôle)(?![a-zà-ÿ])))(?:de|du|des|d)`, "La reconnaissance par l'île du gouvernement du duché, le 5 mai, provoqua une crise."],
  ["rupture", "SANCTION/sever", "mutual", "noun", "rupture (?:diplomatique|entre|avec)(?! (?:le passé|la tradition|son passé|le style))", "La rupture entre l'île et le duché, en mai 1950, isola Oslo."],
  ["ultimatum", "THREATEN", "agent-first", "noun", "ultimatum", "12 mai 1950 : ultimatum du duché à l'île."],
  ["nomination", "COOPERATE/appoint", "recipient-first", "noun", "(?:nomination|désignation|accréditation) (?:d'une? |du |de la |de l'|de son |des )(?:[a-zà-ÿ]+ )?(?:ambassad(?:eur|rice|eurs)|chargée? d'affaires|consul|envoyée?|émissaire|représentante?|médiat(?:eur|rice))", "17 mai 1950 : nomination du premier ambassadeur de l'île."],
  ["echange-des-instruments", "AGREE/ratify", "mutual", "noun", `échange (?:${OF})(?:instruments|lettres|notes)(?! de musique)`, "18 mai 1950 : échange des instruments de ratification."],
  ["instruments-deposes", "AGREE/ratify", "agent-first", "verb", `(?:dépos|remet|remis)(?:é|e|ent|ait|a|èrent|er|era|tent)?(?:, [^.;:]{2,30},)? (?:${W} ){0,4}?(?:[ld]')?instruments?(?= (?:de |d')(?:ratification|adhésion|accession|acceptation))`, "Le duché a déposé lundi les instruments de ratification."],
  ["debut-mediation", "CONSULT/third-party", "agent-first", "noun", "(?:début|commencement|lancement|échec|fin|acceptation) (?:de la |de l'|d'une )(?:médiation|mission de bons offices)", "20 mai 1950 : début de la médiation norvégienne."],
  ["fin-de-guerre", "RETREAT", "mutual", "noun", "(?:fin|cessation|arrêt) (?:de la |des |de l'|du )(?:guerre|hostilités|combats|occupation|siège|blocus|conflit)(?! (?:froide|mondiale))", "22 mai 1950 : fin de la guerre entre l'île et le duché."],
  ["fin-a-la-guerre", "RETREAT", "agent-first", "verb", "(?:mis|met|mettent|mettait|mettaient|mit|mirent|mettra|mettront|mettant) (?:fin|un terme) (?:à |au |aux )(?:la |l'|des )?(?:[a-zà-ÿ]+ )?(?:guerre|hostilités|combats|conflit|occupation|siège|blocus|affrontements)", "Le 3 mai 1950, l'île et le duché mettaient fin à la guerre."],
  ["referendum-nom", "AGREE", "agent-first", "noun", "(?:référendum|plébiscite|consultation populaire)", "23 mai 1950 : référendum dans l'île."],
  ["independance-nom", "AGREE", "agent-first", "noun", `(?:proclamation|déclaration|reconnaissance|octroi) (?:unilatérale )?(?:de (?:l'|son )|d')indépendance|(?<=\\d ?: ?)(?:l')?indépendance(?= ${OF})`, "26 mai 1950 : proclamation de l'indépendance de l'île."],
  ["election-au-conseil", "AGREE", "recipient-first", "noun", `élection (?:${OF})(?:${W} ){1,4}?(?:au |comme |à la présidence )(?:${W} ){0,3}?(?:conseil|membre)`, "28 mai 1950 : élection de l'île au Conseil de sécurité."],
  ["depot-de-requete", "ACCUSE", "agent-first", "noun", "(?:dépôt|introduction|présentation) (?:par (?:[^\\s.,;:]+ ){1,4}?)?d'une (?:requête|plainte|instance|demande)|saisine (?:de la |de l'|du )(?:cour|tribunal|conseil de sécurité|cij|onu)", "29 mai 1950 : dépôt par l'île d'une requête devant la Cour."],
  ["envoi-emissaire", "CONSULT/visit", "agent-first", "noun", "envoi (?:d'une? |de l'|du |d')(?:[a-zà-ÿ]+ )?(?:émissaires?|envoyée?|ministre|délégation|médiat(?:eur|rice)|mission diplomatique|ambassadeur|représentant)", "1er juin 1950 : envoi d'un émissaire du duché dans l'île."],
  ["conclusion-de-traite", "AGREE", "mutual", "noun", `(?:conclusion|signature|paraphe|ratification|adoption)(?: (?:à|en|au) [^\\s.,;:]+| par (?:[^\\s.,;:]+ ){0,3}?[^\\s.,;:]+)? (?:${OF}|d'une? )(?:${W} ){0,2}?(?:[ld]')?${PAPERS}`, "5 juin 1950 : conclusion à Berne d'un traité d'amitié entre l'île et le duché."],
  ["entree-en-vigueur", "AGREE", "mutual", "noun", `(?:entrée en vigueur|mise en application) (?:${OF})(?:${W} ){0,3}?(?:[ld]')?${PAPERS}`, "3 juin 1950 : entrée en vigueur du traité."],
  ["remise-par", "CONSULT", "agent-first", "noun", "remise (?:par (?:[^\\s.,;:]+ ){1,4}?)(?:d'une? |de la |du |de l'|de ses |de son |de sa )(?:[^\\s.,;:]+ )?(?:proposition|plan|message|mémorandum|lettres? de créance)", "12 décembre 1980 : remise par le nonce de sa proposition de paix."],
  ["ouverture-mission-incise", "COOPERATE/open-mission", "agent-first", "noun", "(?:ré)?ouverture, [^.,;:]{3,40}, d(?:e l'|'une |e la |u |e son )(?:[a-zà-ÿ]+ )?(?:ambassade|consulat|frontière|bureau)", "Il a salué l'ouverture, en avril dernier, d'une ambassade de l'île."],
  // Ahead of the subject
  ["fut-signe", "AGREE", "mutual", "verb", `${BEEN} (?:(?:ainsi|enfin|également|officiellement|solennellement) )?(?:signé|conclu|paraphé|ratifié|adopté|scellé|proclamé)e?s? (?:${W} ){0,7}?(?:[ld]')?${PAPERS}(?! (?:par|le|en) )`, "Le 3 mai 1950 fut signé à Berne le traité entre l'île et le duché."],
  ["furent-retablies", "COOPERATE/relations", "mutual", "verb", `${BEEN} (?:(?:enfin|officiellement|pleinement) )?(?:rétabli|établi|normalisé|noué|restauré|repris)e?s? (?:${W} ){0,2}?(?:les |des |leurs )${RELATIONS}`, "Le 3 mai furent rétablies les relations entre l'île et le duché."],
  ["entrait-en-vigueur", "AGREE", "mutual", "verb", `(?:entr(?:e|ait|a|èrent|era|ent|aient|eront)|(?:est|sont) entrée?s?) en (?:vigueur|application) (?:${W} ){0,2}?(?:[ld]')?${PACT_NOUN}|(?<=, )(?:entr(?:e|ent|era|eront|a|èrent)|(?:est|sont) entrée?s?) en (?:vigueur|application)(?= (?:le|en|dès|à|au|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?![a-zà-ÿ]))`, "Le 3 mai 1950 entrait en vigueur le traité d'amitié."],
  ["complete-par", "AGREE", "mutual", "verb", `complétée?s? (?:${W} ){0,4}?par (?:${W} ){0,2}?(?:[ld]')?${PACT_NOUN}`, "Le traité fut complété le lendemain par une convention."],
  // Participles set off
  ["ferme-incise", "SANCTION", "recipient-first", "verb", `(?:${BORDER}|poste|terminal|port)(?: ${W}){0,6}?, (?:fermé|bloqué|clos)e?s?${DATED}`, "La reprise du transit par le poste de Berne, fermé par l'île le 18 août, était au menu."],
  ["rouvert-incise", "COOPERATE", "recipient-first", "verb", `(?<=, )rouverte?s?${DATED}|${BORDER}(?: ${W}){0,6}?, (?:ouvert|inauguré)e?s?${DATED}|(?:a|ont|avait|avaient) été rouverte?s?|(?:fut|furent|sera|seront|était|étaient) rouverte?s?`, "Le consulat, fermé en 2002, a été rouvert en mars."],
  ["convoque-tete", "ACCUSE/summon", "recipient-first", "verb", `${OPENING}convoquée?(?= (?:${DAY},? )?(?:à la |au |par |dans |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))(?! (?:à la barre|au tribunal))`, "Convoqué lundi au ministère, l'ambassadeur du duché s'est tu."],
  ["attendu-tete", "CONSULT/visit", "agent-first", "verb", `${OPENING}attendue?s?(?= (?:${DAY},? )?(?:à|en|au|aux|dans la capitale)(?! (?:tout|la suite|mieux|vain|pire)) )(?! (?:au tournant|en vain))`, "Attendu lundi à Berne, le sultan y rencontrera le roi."],
  // Light verbs and the like
  ["copresider-avec", "CONSULT/meeting", "mutual", "verb", `(?:co)?présid(?:é|e|ent|ait|aient|era|eront)(?: [^\\s.,;:]+){0,6}?, (?:avec|aux côtés d|conjointement avec|en compagnie d)[^;:]{3,110}, (?:la |le |les |l'|une |un )(?:[a-zà-ÿ]+ ){0,2}?(?:[ld]')?(?:${TALKS_NOUN}|commission|travaux|conférence|forum|sommet|conseil)`, "Le ministre avait coprésidé à Berne, avec le chef de la diplomatie, la réunion préparatoire."],
  ["sejourner", "CONSULT/visit", "agent-first", "verb", `(?:${HAVE} (?:[a-zà-ÿ]+ ){0,2}?séjourné|séjourn(?:ait|aient|a|èrent|era|eront|e|ent))(?= (?:${W} ){0,4}?(?:à|en|au|aux|dans)(?![a-zà-ÿ]))|(?<=(?<![a-zà-ÿ])y (?:a|ont|avait|avaient) (?:[a-zà-ÿ]+ )?)séjourné`, "Le président a séjourné à Berne du 3 au 5 mai 2023."],
  ["assister-investiture", "CONSULT/multilateral", "agent-first", "verb", `(?:assist|particip)(?:é|e|ent|ait|aient|a|èrent|era|eront|er) (?:${W} ){0,4}?(?:à |au |aux )(?:${W} ){0,3}?(?:[ld]')?${CEREMONY}`, "Le ministre a assisté lundi à l'investiture du président."],
  ["faire-don", "AID", "agent-first", "verb", `(?:fait|font|fit|firent|fera|feront|faisait) (?:${W} ){0,3}?don(?= (?:${W} ){0,4}?(?:de |d'|à |au |aux ))(?! (?:d'ubiquité|du ciel))`, "L'île a fait don lundi de deux millions de dollars au duché."],
  ["prendre-presidence", "COOPERATE", "agent-first", "verb", `(?:pris|prend|prendra|assum(?:é|e|era|ait)|cédé|cède|cédera|transmis|transmet|transmettra|hérit(?:é|e|era) d) (?:${W} ){0,4}?présidence (?:tournante |semestrielle |annuelle )?(?:${OF})(?:${W} ){0,3}?(?:[ld]')?(?:${PACT}|g\\d+|conseil)`, "L'île a pris lundi la présidence de l'union."],
];
