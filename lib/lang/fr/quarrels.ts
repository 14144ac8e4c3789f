import type { TriggerLine } from "../shared/triggers.ts";

/** Any word; none that ends a clause or opens another. */
const W = '(?!(?:que|qui|dont|où|mais|lorsque|quand|afin) )[^\\s.,;:!?"()]+';
const PACT =
  "(?:accords?|déclaration|protocole|traité|pacte|convention|mémorandum|cessez-le-feu|trêve|armistice|feuille de route)";

/** Quarrels in French news and how they end: fighting that breaks out, votes doubted, hearings, pledges, pacts with the day of their signing. Source: own reading. */
// biome-ignore format: table
export const QUARRELS: readonly TriggerLine[] = [
  ["debut-des-combats", "ASSAULT", "mutual", "noun", "(?:début|commencement|déclenchement|éclatement|reprise) (?:de la (?:guerre|offensive|invasion)|de l'(?:offensive|invasion)|du conflit(?: armé)?|des (?:combats|hostilités|affrontements))", "Depuis le début des combats, le 3 mai, deux trêves ont échoué."],
  ["combats-eclatent", "ASSAULT", "mutual", "clause", `(?:combats|hostilités|affrontements|heurts|guerre|conflit) (?:${W} ){0,8}?(?:(?:a|ont|avait|avaient) (?:éclaté|repris|débuté)|éclat(?:ent|ait|aient|èrent|a)(?![a-zà-ÿ])|repren(?:d|nent))`, "Les combats ont éclaté le 3 mai entre les deux armées."],
  ["claquait-la-porte", "REJECT", "agent-first", "verb", "claqu(?:ait|aient|ent|a|èrent|e) la porte(?! (?:au|de la))", "Lundi, les rebelles claquaient la porte."],
  ["texte-signe", "AGREE", "mutual", "noun", `(?<!cessez-le-feu (?:[a-zà-ÿ]+ ){0,2})${PACT} (?:${W} ){0,5}?(?:signé|conclu|accepté|scellé|paraphé|arraché|négocié)(?:e|s|es)?(?![a-zà-ÿ])`, "La déclaration signée à Oslo le 3 mai est restée lettre morte."],
  ["accord-de-date", "AGREE", "mutual", "noun", `${PACT} (?:de |d')[a-zà-ÿ'-]+(?: [a-zà-ÿ'-]+){0,2}?(?= du \\d{1,2} )`, "La convention de Berne du 3 mai 1950 a tout changé."],
  ["engagements-pris", "AGREE", "mutual", "noun", `engagements? (?:${W} )?pris(?! en)(?![a-zà-ÿ])`, "Les engagements pris par les deux rois en mai 1950 tiennent encore."],
  ["obtenir-prolongation", "AGREE", "agent-first", "verb", "(?:obtenu|arraché|accepté|décidé|accordé)[^.;:]{0,25}? (?:la |une |cette )?(?:prolongation|prorogation|reconduction)", "Les médiateurs avaient obtenu, le 9, la prolongation de la trêve."],
  ["tenue-inversee", "CONSULT/meeting", "mutual", "verb", "(?:s'est|se sont|s'était|s'étaient) (?:tenu|réuni|ouvert|achevé)(?:e|s|es)?(?= )[^.;:]{0,110}?(?:réunion|conférence|sommet|rencontre|session|séance|pourparlers|table ronde)", "Le 3 mai s'est tenue à Oslo, sous la présidence du roi, une réunion des voisins."],
  ["mettre-en-doute", "ACCUSE", "agent-first", "verb", `(?:mis|met|mettait|mit) en doute(?= )|contest(?:é|ait|aient|a|èrent) (?:${W} ){0,3}?(?:élections?|scrutin|vote|résultats?|légitimité)`, "Le roi a mis en doute le scrutin le 3 mai."],
  ["audience-tenue", "CONSULT", "mutual", "verb", `audiences? (?:${W} ){0,6}?(?:(?:a|ont|avait|avaient) eu lieu|(?:s'est|se sont) (?:tenue?s?|ouverte?s?))`, "Les audiences ont eu lieu en mai."],
  ["faire-irruption", "ASSAULT", "agent-first", "verb", "(?:fait|faisait|faisaient|fit|firent) irruption(?= )", "La police a fait irruption dans l'ambassade le 3 mai."],
  ["saisir-la-cour", "ACCUSE", "agent-first", "verb", `saisi(?:e|s|t|rent|ssait)? (?:${W} ){0,6}?(?:cour (?:internationale|de justice|pénale|africaine|interaméricaine)|cij|tribunal)(?![a-zà-ÿ])`, "Oslo a saisi le 3 mai la Cour internationale de justice."],
  ["aboutir-a-un-accord", "AGREE", "mutual", "verb", `(?:abouti(?:t|r|rent|ssait)?|débouch(?:é|a|ait|aient|èrent)) (?:${W} ){0,6}?(?:à|sur) (?:une?|la|le) (?:${W} ){0,3}?(?:déclaration|accord|pacte|traité|mémorandum|communiqué)|(?:est|était|sont|étaient) (?:sortie?|née?)s? (?:${W} ){0,6}?une? (?:${W} ){0,2}?(?:déclaration|accord|pacte|traité|mémorandum)`, "Des pourparlers est sortie cinq jours plus tard une déclaration."],
  ["decision-de-reintegrer", "AGREE", "agent-first", "noun", `décision (?:de|du|des) (?:${W} ){1,5}?de (?:réintégrer|réadmettre|admettre)`, "Ils se sont vus le 1er mai, six jours avant la décision de la ligue de réintégrer la Syrie."],
  ["combats-qui-ont-eclate", "ASSAULT", "mutual", "clause", "(?:combats|hostilités|affrontements|heurts|guerre|conflit),? qui (?:(?:a|ont|avait|avaient) (?:éclaté|débuté|commencé|repris)|éclat(?:e|ent|a|èrent|ait|aient))(?![a-zà-ÿ])", "Le dialogue a repris après les combats qui ont éclaté le 3 mai."],
  ["il-signe", "AGREE", "mutual", "verb", "(?<=\\b(?:il|elle|on|ils|elles) )(?:signe|paraphe)(?:nt)?(?= (?:avec|à|en|les?|la|une?|l'|des|ce|cet|cette|son|sa|leur)(?![a-zà-ÿ]))", "Le 3 mai, elle signe avec son homologue, Ann Ray, le traité."],
];
