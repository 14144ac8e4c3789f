import type { TriggerLine } from "../shared/triggers.ts";

/** Any word; none that opens another clause. */
const W = '(?!(?:que|qui|dont|où|mais|lorsque|quand|afin) )[^\\s.,;:!?"()]+';
const POST =
  "(?:présidente?|vice-présidente?|premi(?:er|ère)[ -]ministre|ministre|chanceli(?:er|ère)|secrétaire|ambassad(?:eur|rice)|envoyée?|émissaire|représentante?|haute?[ -]représentante?|chef|cheffe|commissaire|direct(?:eur|rice)|gouverneure?|médiat(?:eur|rice)|conseill(?:er|ère)|commandante?|porte-parole|procureure?|coordinat(?:eur|rice)|à la tête|au poste|aux fonctions|à ce poste|roi|reine|pape|patriarche|vizir)";
const DAY =
  "(?:le \\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|en |la veille|le lendemain|la semaine|ce |dès|fin |début |à la mi|il y a|trois |deux |par )";
/** At the beginning of a sentence, or behind the one it is said of. */
const ASIDE = '(?<=(?:^|[.,;:("-] ?))';
const HAVE = "(?:a|ont|avait|avaient|aura|auront|ayant)";
const BEEN = "(?:a été|ont été|avait été|avaient été|est|sont|était|étaient|fut|furent|sera|seront|a ainsi été)";
const ADVERBS = "(?:[a-zà-ÿ]+ment |ainsi |aussitôt |depuis |déjà )?";
const PUT_OUT = "(?:limogé|destitué|révoqué|démis|relevé|remercié|écarté|déposé|évincé|déchu|congédié)";
const MISSION =
  "(?:troupes|forces|soldats|militaires|ressortissants?|diplomates|étrangers|personnels?|familles|civils|habitants|blessés|expatriés|citoyens|français|européens|américains|britanniques|casques bleus|équipages?|employés|personnes)";

/** Who comes to a post or loses it, who is brought home, and what comes into force, in French news. Source: own reading. */
// biome-ignore format: table
export const POSTS: readonly TriggerLine[] = [
  ["etre-nomme", "COOPERATE", "recipient-first", "verb", `${BEEN} ${ADVERBS}(?:nommé|désigné|élu|réélu|investi|choisi|reconduit|promu|intronisé|porté)e?s?(?= (?:${W} ){0,7}?${POST})`, "Le juge a été nommé le 7 août vizir du royaume."],
  ["nomme-aparte", "COOPERATE", "recipient-first", "verb", `${ASIDE}(?:nommé|désigné|élu|réélu|investi|reconduit|promu|intronisé)e?s?(?= (?:${DAY}|(?:${W} ){0,5}?${POST}))`, "L'ancien juge, nommé le 7 août, a promis des réformes."],
  ["nommer-quelqu-un", "COOPERATE", "agent-first", "verb", `${HAVE} ${ADVERBS}(?:nommé|désigné|investi|reconduit|intronisé)(?= (?:${W},? ){1,9}?${POST})`, "Le roi a nommé lundi le général vizir du royaume."],
  ["etre-demis", "REJECT", "recipient-first", "verb", `${BEEN} ${ADVERBS}(?:${PUT_OUT}e?s? (?:${W} ){0,2}?de (?:ses|leurs|sa|son) (?:fonctions?|poste|charge|commandement)|limogée?s?|destituée?s?|révoquée?s?|remerciée?s?)`, "Le général a été relevé lundi de ses fonctions."],
  ["demis-aparte", "REJECT", "recipient-first", "verb", `${ASIDE}(?:${PUT_OUT}e?s? (?:de (?:ses|leurs|sa|son) (?:fonctions?|poste|charge|commandement))|(?:limogé|destitué|révoqué)e?s?(?= ${DAY}))`, "Démis de ses fonctions par le roi, le général a quitté la ville."],
  ["demettre", "REJECT", "agent-first", "verb", `(?:${HAVE} ${ADVERBS}(?:limogé|destitué|révoqué|démis|relevé|congédié)|limoge(?:ait|nt|ra)?|destitue(?:nt|ra)?|révoqu(?:ait|ent|era)|démettait)(?= (?:[^\\s.,;:]+ ){1,9})(?! (?:de (?!ses|son|sa)|le défi|que|des|du))`, "Le roi a limogé hier son chef d'état-major."],
  ["evacues", "RETREAT", "recipient-first", "verb", `(?:ont été|a été|étaient|sont|furent|avaient été|seront) ${ADVERBS}(?:évacué|rapatrié|exfiltré|mis à l'abri)e?s?`, "Sept cents ressortissants ont été évacués de la ville."],
  ["evacuer-gens", "RETREAT", "agent-first", "verb", `(?:évacu|rapatri|exfiltr)(?:é|e|ent|ait|aient|era|eront|er|ant) (?:${W} ){0,5}?(?:[ldns]')?${MISSION}`, "La marine évacue depuis lundi les familles des diplomates."],
  ["achever-retrait", "RETREAT", "agent-first", "verb", `(?:achev|termin|boucl|entam|commenc|poursuiv|parach|parachev|engag|accélér|ach)(?:é|e|ent|ait|aient|era|eront|èvent|ève|èvera|i|it|er)(?:, [^,.;:]{1,40},)? (?:${W} ){0,4}?(?:son|leur|le|ce) (?:${W} )?(?:retrait|désengagement|repli|départ)`, "Le contingent a achevé, le 15 mai, son retrait du pays."],
  ["se-redeployer", "MOBILIZE", "agent-first", "verb", "(?:s'est|se sont|s'était|s'étaient|se) (?:re)?déplo(?:yée?s?|ient|ie|yait|yaient|yer)(?! (?:dans le ciel|sous les yeux))", "L'armée s'est redéployée lundi dans le sud."],
  ["traite-en-vigueur", "AGREE", "mutual", "verb", `(?:traité|accord|convention|pacte|protocole|texte|entente|charte)s?(?:,| (?:${W} ){0,10}?)? ?(?:est |sont |était |étaient )?(?:entrée?s? (?:${W} ){0,3}?|entr(?:e|ent|ait|aient|era|eront) (?:${W} ){0,3}?)en (?:vigueur|application)`, "Le traité, entré en vigueur le 7 mai, lie trois îles."],
  ["sanctions-en-vigueur", "SANCTION", "recipient-first", "verb", `(?:sanctions|droits de douane|embargo|interdiction|restrictions|surtaxes|taxes|mesures)(?:,| (?:${W} ){0,10}?)? ?(?:est |sont |était |étaient )?(?:entrée?s? (?:${W} ){0,3}?|entr(?:e|ent|ait|aient|era|eront) (?:${W} ){0,3}?)en (?:vigueur|application)`, "Les droits de douane, entrés en vigueur le 7 mai, pèsent."],
  ["treve-en-vigueur", "RETREAT", "mutual", "verb", `(?:cessez-le-feu|trêve|armistice|pause|cessation des hostilités)(?:,| (?:${W} ){0,10}?)? ?(?:est |était )?(?:entrée? (?:${W} ){0,3}?|entr(?:e|ait|era) (?:${W} ){0,3}?)en (?:vigueur|application)`, "La trêve, entrée en vigueur mercredi, tient."],
  ["devenir-membre", "AGREE", "mutual", "verb", `(?:est|sont|était|étaient|fut|sera|seront) (?:${W} )?devenue?s? (?:${W} ){0,6}?(?:membres?|candidate?s?|partie (?:à|au))|(?:devient|deviennent|deviendra|deviendront|devenait) (?:${W} ){0,6}?membres?`, "L'île est devenue le 7 mai le dixième membre de l'alliance."],
  ["etre-l-hote", "CONSULT/reception", "mutual", "verb", `(?:était|étaient|est|sera|fut|a été) (?:${W} ){0,4}?l'hôte (?:du|de|des|d)`, "Le sultan était lundi l'hôte du roi."],
  ["n-aura-pas-lieu", "REJECT", "mutual", "verb", `(?:rencontre|réunion|sommet|signature|visite|entretien|cérémonie|vote|conférence|face-à-face|entrevue|audience|session),?(?: [^.;:]{0,80}?)? n'(?:aura|auront|a|ont|avait)(?: finalement)? (?:finalement |donc )?(?:pas|jamais) (?:eu )?lieu`, "La cérémonie prévue lundi n'aura pas lieu."],
  ["vote-reporte", "REJECT", "mutual", "verb", `(?:vote|scrutin|signature|cérémonie|conférence|tournée|élection|adoption|ratification|entretien)s?(?:,| )[^.;:]{0,110}?(?:était|étaient|a été|ont été|fut|est|avait été) (?:[a-zà-ÿ]+ment )?(?:annulée?s?|reportée?s?|ajournée?s?|repoussée?s?|différée?s?|remise?s? (?:à|sine))`, "Le vote, qui devait avoir lieu mardi, a été repoussé."],
  ["extrade-aparte", "COERCE", "recipient-first", "verb", `${ASIDE}(?:arrêté|interpellé|extradé|inculpé|condamné|incarcéré|détenu|capturé|enlevé|expulsé)e?s?(?= ${DAY})`, "Arrêté en mai à la frontière, le marchand a été libéré."],
  ["accuse-par", "ACCUSE", "recipient-first", "verb", `${ASIDE}(?:accusé|soupçonné|taxé)e?s? par(?= (?:${W},? ){1,6}?(?:d'|de ))`, "Accusé par la ligue de tricherie, le duc se tait."],
  ["fermer-postes", "SANCTION", "agent-first", "verb", `(?:ferm|clos)(?:é|e|ent|ait|aient|era|eront|er)? (?:${W} ){0,4}?(?:postes? frontaliers?|points? d'entrée|passages? frontaliers?)`, "Le duché a fermé dimanche trois postes frontaliers."],
  ["citation-refus", "REJECT", "agent-first", "verb", `(?<="(?: )?(?:nous|je|on) n(?:e |')(?:${W} )?[a-zà-ÿ]+(?:rons|rai|ra) (?:pas|jamais|plus|rien)[^"]{0,90}",? (?:a|ont|avait) )(?:tranché|averti|prévenu|déclaré|lancé|affirmé|assuré|dit|martelé|asséné|répété|insisté|promis|juré|tonné|clamé)`, "« Nous ne céderons pas », a tranché mardi le sultan."],
  ["annoncer-refus", "REJECT", "agent-first", "verb", `(?:fait savoir|fit savoir|annoncé|prévenu|averti|déclaré|assuré|répété|affirmé|réaffirmé|réitéré|martelé|redit)(?= (?:${W} ){0,3}qu'(?:il|elle|ils|elles) n(?:e |')(?:${W} )?[a-zà-ÿ]+r(?:ait|aient|a|ont) (?:pas|jamais|plus)(?![a-zà-ÿ]))`, "L'île a fait savoir lundi qu'elle ne céderait jamais."],
  ["suspendre-d-instances", "SANCTION", "agent-first", "verb", "(?:suspendu|suspend|suspendait|exclu|exclut|exclurait|banni|écarté) [^.;:()]{1,60}? (?:de ses|de leurs|de l'|de la|du|des) ?(?:instances|rangs|organes|organisation|bloc|activités|travaux|alliance|union|ligue|conseil|sommets?|compétitions)", "La ligue a suspendu le 3 mai le duché de ses instances."],
  ["remettre-prisonniers", "CONCEDE", "agent-first", "verb", `(?:remis|remet|remettait|restitué|restitue|rendu|rend|livré|livre) (?:${W} ){0,6}?(?:[ld]')?(?:soldats|prisonniers|otages|corps|dépouilles|détenus|captifs|enfants|pilotes?|marins|équipage)`, "L'île a remis lundi à son voisin deux soldats."],
  ["etre-sur-place", "CONSULT/visit", "agent-first", "verb", "(?:était|étaient|sera|seront|se trouvait|se trouvaient)(?= (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|le \\d+ [a-zà-ÿ]+) (?:à|en|au|aux) (?!(?:moitié|court|jour|bout|pic|découvert|nouveau|la (?:une|tête|barre|manœuvre|peine|fête)|train|cours|feu|pied|deuil|prison|garde|vigueur|centre|bord|rendez-vous|plus|moins|vacances|grève|colère|visite|déplacement|tournée)(?![a-zà-ÿ])))", "L'émissaire était mercredi à Oslo."],
];
