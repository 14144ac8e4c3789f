import type { CertaintyRow } from "../pack.ts";

/** Infinitives that may follow, with their pronouns. */
const INFINITIVE =
  "(?= (?:[a-zà-ÿ]+ment )?(?:se |s'|le |la |les |l'|lui |leur |y |en |ne pas |prochainement |bientôt |également |aussi |encore )*[a-zà-ÿ]+(?:er|ir|re|oir)(?![a-zà-ÿ]))";
/** Behind "decided to" these are done by the decision itself. */
const DONE_BY_DECIDING =
  "(?:rompre|suspendre|geler|expulser|rappeler|fermer|retirer|se retirer|quitter|interdire|imposer|mettre (?:fin|un terme)|convoquer|lever|reconnaître|abroger|annuler|résilier|dénoncer|exclure|prolonger|rétablir|sanctionner|nommer|limoger)";
const OF_INFINITIVE =
  "(?= (?:de |d')(?:se |s'|le |la |les |l'|lui |leur |y |en |ne pas )*[a-zà-ÿ]+(?:er|ir|re|oir)(?![a-zà-ÿ]))";
const CLITICS = "(?:l'|le |la |les |lui |leur |y |en |s'|se )?";
const NEGATION = "(?:pas|jamais|plus|point|guère|nullement|aucun|aucune|ni|rien|personne|nulle part)";
const AUX =
  "(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ait|aient|est|sont|était|étaient|sera|seront|serait|seraient|soit|soient|fut|furent)";

/**
 * Words that make an event planned, hypothetical, denied or reported; "aurait signé" reports.
 * A bare negation only denies the trigger that it stands directly before: "n'a pas", and the "ne" of "ne signera pas".
 */
// biome-ignore format: table
export const CERTAINTY: readonly CertaintyRow[] = [
  { certainty: "planned", pattern: `(?:va|vont|allait|allaient|ira|iront|doit|doivent|devait|devaient|devra|devront|devrait|devraient|compte|comptent|comptait|comptaient|entend|entendent|entendait|souhaite|souhaitent|souhaitait|souhaiterait|espère|espèrent|espérait|veut|veulent|voulait|voudrait|désire|désirent)${INFINITIVE}` },
  { certainty: "planned", pattern: `(?:(?:prévoit|prévoient|prévoyait|envisage|envisagent|envisageait|projette|projettent|ambitionne|projetait|promet|promettent|accepte|acceptent|a promis|ont promis|a prévu|ont prévu|avait prévu|a accepté|ont accepté|s'engage|s'est engagé|se sont engagés|a l'intention|ont l'intention|avait l'intention|est prêt|sont prêts|se dit prêt|se propose|se proposent|menace|menacent|a menacé|ont menacé|tente|tentent|a tenté|ont tenté|tentait|essaie|essaient)${OF_INFINITIVE}|(?:s'apprête|s'apprêtent|s'apprêtait|s'apprêtaient|se prépare|se préparent|se préparait|cherche|cherchent|cherchait|cherchaient|vise|visent|aspire|aspirent|s'est engagé|se sont engagés|s'engage|s'engagent|appelle|appellent|appelé|invité|invite|exhorté|exhorte|destiné|destinée|destinés|destinées)(?= (?:[^ ,]+ ){0,4}à (?:se |s')?[a-zà-ÿ]+(?:er|ir|re|oir)(?![a-zà-ÿ])))` },
  { certainty: "planned", onward: true, pattern: "(?:visant|destinée?s?|convoquée?s?|organisée?s?)(?= (?:[^ ,]+ ){0,4}(?:à|pour) (?:se |s')?[a-zà-ÿ]+(?:er|ir|re|oir)(?![a-zà-ÿ]))" },
  { certainty: "planned", pattern: `(?:décide|décident|a décidé|ont décidé|avait décidé|avaient décidé)(?! de ${DONE_BY_DECIDING})${OF_INFINITIVE}` },
  { certainty: "planned", pattern: "(?:(?:est|sont|était|étaient|a été|ont été|reste|restent) (?:[a-zà-ÿ]+ment )?(?:prévue?s?|programmée?s?|planifiée?s?|annoncée?s?|censée?s?|fixée?s?|appelée?s?)(?! par)|(?:est|sont) sur le point|comme prévu|il est prévu (?:que|de|qu')|(?<=(?:^|, ))(?:prévue?s?|attendue?s?|programmée?s?)(?= (?:[a-zà-ÿ]+ ){0,2}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le|en|à|au|du|pour|mi|début|fin)(?![a-zà-ÿ])))" },
  { certainty: "planned", pattern: "(?:est|sont|était|étaient)(?= (?:[a-zà-ÿ',]+ ){0,3}?attendue?s?(?![a-zà-ÿ]))" },
  { certainty: "planned", pattern: "(?:sera|seront|aura|auront|sera-t-il|fera|feront)(?! (?:pas|jamais|plus) )(?= )" },
  { certainty: "planned", pattern: "(?:prochain|prochaine|prochains|prochaines|futur|future|futurs|futures|imminente?s?|à venir)(?= (?:[a-zà-ÿ'-]+ ){0,2}(?:visites?|voyages?|déplacement|réunions?|sommets?|rencontres?|rounds?|pourparlers|négociations|élections|sanctions|signature|session|conférence)(?![a-zà-ÿ]))" },
  { certainty: "planned", onward: true, pattern: "(?:à la veille d|en vue d|dans la perspective d|dans l'attente d|en prévision d|préparatifs d|projets? d|en préparation d)(?:e|u|es)?(?=[ '])" },
  { certainty: "planned", pattern: "(?:pour|afin de|afin d|en vue de|dans le but de|dans l'espoir de)(?=[ '](?:notamment |mieux |y |en |s'|se |le |la |les |l'|lui |leur )*[a-zà-ÿ]+(?:er|ir|oir|endre|ettre|ire|ompre|oindre|clure|battre)(?![a-zà-ÿ]))(?! (?:avoir|être|dernier|premier|cahier|dossier))" },
  { certainty: "hypothetical", pattern: "(?:pourrait|pourraient|peut|peuvent|pouvait|pouvaient|puisse|puissent|pourra|pourront|peut-être|susceptibles?|risque de|risquent de|risquait de|devrait-il|faudrait|il faut|il est possible)(?! être pas)" },
  { certainty: "hypothetical", pattern: "(?:si(?! (?:bien|longtemps|peu|tôt|ce n'est|nécessaire|possible|important))|s(?='ils? )|à condition (?:que|de|qu')|à moins (?:que|de|d'|qu')|au cas où|en cas d(?:e)?|pourvu que|dans l'hypothèse|à supposer|faute d(?:e)?|sous réserve|comme si)(?=[ '])" },
  { certainty: "hypothetical", pattern: "(?:éventuellement|probablement|potentiellement|éventuelle?s?|possibles?|potentiel(?:le)?s?|hypothétiques?|probables?|la possibilité d|l'éventualité d|la perspective d|l'hypothèse d|sans doute)(?:e|u|es)?(?=[ '])" },
  { certainty: "hypothetical", pattern: "(?:étudie|étudient|étudiait|examine la possibilité|réfléchit|réfléchissent|réfléchissait|évoque la possibilité|n'exclut pas|n'excluent pas|n'a pas exclu|n'ont pas exclu|n'excluait pas|plaide|plaident|plaidé|plaidait|prône|milite|milite pour|réclame|réclament|réclamé|(?<!à la )demande|demandent|demandé|exige|exigent|exigé)(?= (?:de |d'|à |pour |que |qu'|la |le |l'|une |un |sur ))" },
  { certainty: "hypothetical", pattern: "(?:craint|craignent|craignait|craignaient|redoute|redoutent|redoutait|par crainte|la crainte|les craintes|de peur)(?= (?:que |qu'|de |d'|une? |des |la |le ))" },
  { certainty: "denied", pattern: `n'${CLITICS}${AUX}(?: [a-zà-ÿ]+ment)? ${NEGATION}(?: (?:encore|été|pu|voulu|souhaité|réussi à|jamais|plus|officiellement|formellement))*|n'${CLITICS}${AUX} (?:encore|toujours) ${NEGATION}` },
  { certainty: "denied", pattern: `ni(?: [^ .;]+){1,9} ni(?: [^ .;]+){1,9} (?:n'(?:${CLITICS}${AUX}(?: été)?)?|ne)` },
  { certainty: "denied", pattern: `ne ${CLITICS}(?:sont|sera|seront|serait|seraient|soit|soient|fut|furent|s'est|s'était|se sont|s'étaient) (?:toujours |encore )?${NEGATION}(?: (?:encore|été|jamais|plus))*` },
  { certainty: "denied", pattern: `ne(?= ${CLITICS}[a-zà-ÿ']+ (?:toujours |encore )?${NEGATION}(?![a-zà-ÿ]))|n(?='${CLITICS}[a-zà-ÿ]+ (?:toujours |encore )?${NEGATION}(?![a-zà-ÿ]))|ne (?:pas|jamais|plus)` },
  { certainty: "denied", pattern: "(?:sans(?= (?:avoir |être |se |s'|le |la |l'|pouvoir |parvenir à |réussir à )*(?:[a-zà-ÿ]+(?:er|ir|re|oir|é)|accord|réunion|rencontre|visite)(?![a-zà-ÿ]))|au lieu de|plutôt que de|loin de)" },
  { certainty: "denied", pattern: "(?:dément|démentent|démenti|démentait|nie|nient|nié|niait|récuse|réfute|réfuté|conteste|contesté)(?: (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|[a-zà-ÿ]+ment))?(?: (?:avoir|que|qu'|toute?|tout|les informations|les rumeurs|l'information)(?: (?:[a-zà-ÿ]+ ){0,3}(?:selon lesquelles|faisant état d))?)(?=[ ':]|[a-zà-ÿ])" },
  { certainty: "denied", pattern: "(?:aucun|aucune|nul|nulle)(?= (?:[a-zà-ÿ]+ )?(?:accord|rencontre|réunion|visite|entretien|décision|discussion|négociation|contact|date|sommet|avancée|frappe|attaque)(?![a-zà-ÿ]))" },
  { certainty: "reported", pattern: "(?:selon|d'après|de source|à en croire|aux dires d|au dire d|de l'avis d|de l'aveu d)(?=[ '])(?! (?:le (?:plan|calendrier|programme|traité|texte|accord)|la (?:loi|constitution)|les (?:règles|termes)|moi|nous|l'accord|lui|elle|eux)(?![a-zà-ÿ]))" },
  { certainty: "reported", pattern: "(?:aurait|auraient|serait|seraient)(?= (?:pas |jamais |déjà |également |aussi |ainsi |même |[a-zà-ÿ]+ment |à [^ ,]+ |en [^ ,]+ |été )*(?:[a-zà-ÿ]+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues|ert|int|aint)|eu|en train|sur le point|fait|mort)(?![a-zà-ÿ]))" },
  { certainty: "reported", pattern: "(?:apparemment|prétendument|soi-disant|présumée?s?|supposée?s?|rumeurs? d|informations non confirmées|non confirmée?s?|officieusement|de sources concordantes|dit-on|semble-t-il|paraît-il)(?:e)?" },
  { certainty: "reported", pattern: "(?:citant|cité par|citée par|citées par|cités par|cite|rapporte|rapportent|rapporté|rapportait|relaie|relayé par|relate|a appris l'afp|a appris rfi|a-t-on appris|apprend-on|croit savoir|croient savoir)" },
  { certainty: "reported", pattern: "(?:le|la|l'|les|un|une|des) ?(?:quotidien|journal|agence|hebdomadaire|magazine|média|médias|chaîne|site|rapport|presse|sources?|témoins?|étude|document|observateurs|analystes|experts|ong)(?: [a-zà-ÿ'-]+){0,4} (?:affirm|assur|rapport|révèl|révél|indiqu|avanc|évoqu|écri|publi|fait état|faisait état|font état|cit|croi|relat|signal|soutien)[a-zà-ÿ]*" },
  { certainty: "reported", pattern: "(?:il (?:a été|est) (?:rapporté|dit)|(?:est|sont|était|étaient) (?:soupçonnée?s?|accusée?s?) d(?:e|'avoir)|a indiqué (?:une|l[ae]|à l'afp|de) (?:source|porte-parole)|une source [a-zà-ÿ]+|sous couvert d'anonymat)" },
];
