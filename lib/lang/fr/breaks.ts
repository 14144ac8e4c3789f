import type { TriggerLine } from "../shared/triggers.ts";

/** Any word; none that opens another clause. */
const W = '(?!(?:que|qui|dont|où|mais|lorsque|quand|afin) )[^\\s.,;:!?"()]+';
const PAPER = "(?:contrats?|accords?|pactes?|traités?|conventions?|partenariat|protocole|mémorandum|alliance)";
const INSULT =
  "(?:coup de poignard|coup dans le dos|trahison|provocation|chantage|agression|mascarade|gifle|camouflet|mensonges?|duplicité|hypocrisie|coup d'état|génocide|crimes? de guerre|déclaration de guerre|ingérence|mépris)";
const BY_WHOM =
  "(?= [^.;:]{0,60}?(?:par |ce jour|le \\d|la veille|le lendemain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))";
/** What is broken off, given up, taken back or called names in French news, and papers told by a participle. Source: own reading. */
// biome-ignore format: table
export const BREAKS: readonly TriggerLine[] = [
  ["parler-de-trahison", "ACCUSE", "agent-first", "verb", `(?:parl(?:é|ait|aient|e|ent|a)|dénonc(?:é|e|ent)|évoqu(?:é|ait|e)) (?:de |d'|un |une |le |la )?(?:["«](?: )?)?(?:un |une )?${INSULT}`, "L'envoyé a parlé de trahison."],
  ["accusee-de", "ACCUSE", "recipient-first", "verb", "accusée?s?(?= d'| de )", "La ligue, accusée d'ingérence par le duc, protesta."],
  ["fustiger", "ACCUSE", "agent-first", "verb", `(?:fustig|vilipend|étrill|brocard|pourfend)(?:é|e|ent|eait|eaient|ait|a|ea|u|ait)(?= )`, "La régente a fustigé le traité."],
  ["contrat-rompu", "REJECT", "recipient-first", "noun", `(?:rupture|résiliation|annulation|dénonciation) (?:du |de la |de l'|des |de ce |de cette |brutale du |unilatérale du )${PAPER}`, "La rupture du contrat, le 3 mai, a surpris."],
  ["rendez-vous-annule", "REJECT", "recipient-first", "verb", `(?:rendez-vous|rencontre|réunion|entretien|visite|déplacement|sommet|entrevue|voyage|séance|consultations)(?: |, )[^.;:]{0,130}?(?:était|étaient|a été|ont été|fut|est|avait été) (?:[a-zà-ÿ]+ment )?(?:annulée?s?|reportée?s?|ajournée?s?|suspendue?s?|décommandée?s?)`, "Un entretien prévu de longue date entre les deux consuls était annulé."],
  ["tourner-court", "REJECT", "mutual", "verb", `(?:sommet|réunion|rencontre|rendez-vous|pourparlers|négociations|discussions|visite|médiation|tentative) (?:${W} ){0,8}?(?:(?:a|ont|avait|avaient) (?:tourné court|capoté|échoué|avorté|fait long feu)|tourn(?:e|ent|ait|aient) court|capot(?:e|ent|ait)|(?:est|sont|était) tombée?s? à l'eau)`, "Le sommet de mai a tourné court."],
  ["renoncer-mediation", "RETREAT", "agent-first", "verb", `(?:renon[cç](?:é|e|ent|ait|aient|a|era)|mis fin|met fin|mettait fin|jeté l'éponge|retirée?s?|abandonn(?:é|e|ent|ait)) (?:${W} ){0,9}?(?:[ld]')?(?:médiation|médiateur|médiatrice|bons offices)`, "Oman renonçait en juin à sa médiation."],
  ["rompre-avec", "SANCTION/sever", "agent-first", "verb", `(?:rompu|rompt|rompent|rompait|rompaient|rompit) avec(?! (?:la tradition|le passé|l'usage|les? habitude|cette|une? ))`, "Le royaume rompait avec ses voisins."],
  ["frappe-de-sanctions", "SANCTION", "recipient-first", "verb", `(?:frappée?s?|visée?s?|ciblée?s?|touchée?s?) (?:${W} ){0,4}?(?:par|de) (?:des |les |de nouvelles |nouvelles |plusieurs )?sanctions`, "Frappé la veille par des sanctions de la ligue, le duché proteste."],
  ["rappele-consultations", "SANCTION", "recipient-first", "verb", `ambassad(?:eur|rice|eurs|rices) (?:[^.;:]{0,90}?)(?:étai(?:t|ent)|a été|ont été|fut|furent|est|sont|avai(?:t|ent) été) (?:[a-zà-ÿ]+ment )?(?:rappelée?s?|convoquée?s?)(?: « ?pour consultations ?»)?`, "Le 3 mai, les ambassadeurs à Oslo et à Riga étaient rappelés."],
  ["apposer-signature", "AGREE", "mutual", "verb", `(?:appos|couch|mis|pos)(?:é|ent|e|aient|ait|èrent)? (?:[^.;:]{0,40}? )?(?:leur|sa|leurs) (?:signatures?|paraphes?|noms? au bas)`, "Les consuls ont apposé lundi leur signature au bas du texte."],
  ["texte-paraphe", "AGREE", "recipient-first", "verb", `(?:(?:texte|document|projet|brouillon|papier|plan),? (?:paraphé|signé|conclu|approuvé|entériné|adopté|voté|ratifié)|(?:déclaration|entente),? (?:arrachée|extorquée))(?=[^.;:]{0,30}?(?:le |la |dès |en |par |hier|\\d))`, "Le texte, paraphé dès le 3 mai, fixe un prix."],
  ["annonce-par", "AGREE", "recipient-first", "verb", `(?<=(?:^|[.;:«] ?))(?:annoncé|scellé|conclu|signé|lancé|dévoilé|proclamé)e?s?${BY_WHOM}`, "Annoncée ce jour-là par les trois cours, l'entente a surpris."],
  ["reunis-le", "CONSULT/meeting", "mutual", "verb", `(?<=(?:^|[.;:«,] ?))réuni(?:e?s)(?= (?:le |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|à |en |dans |autour |mardi|pour |au ))`, "Réunis le 3 mai à Oslo, les consuls ont ri."],
  ["meme-table", "CONSULT/meeting", "mutual", "verb", "(?:assise?s?|asseoient|assoient|retrouvée?s?|attablée?s?|réunie?s?) (?:à|autour de|autour d'une) (?:la |une )?(?:même )?table", "Les rivaux se sont assis à la même table."],
  ["rebelles-ont-pris", "ASSAULT", "agent-first", "verb", `(?:rebelles|insurgés|miliciens|djihadistes|séparatistes|paramilitaires|combattants|assaillants) (?:${W} ){0,4}?(?:ont |avaient )?(?:pris|conquis|occupé|attaqué|investi|prenaient|entraient dans|entrés? dans|s'emparaient|se sont emparés)(?! (?:part|parti|fin|note|le temps))`, "Les rebelles du sud ont pris le port lundi."],
];
