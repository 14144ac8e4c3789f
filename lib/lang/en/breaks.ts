import type { TriggerLine } from "../shared/triggers.ts";

/** Any word; none that opens another clause. */
const W = '(?!(?:that|which|who|when|while|but|after|before) )[^\\s.,;:!?"()]+';
const PAPER = "(?:contracts?|deals?|agreements?|accords?|pacts?|treat(?:y|ies)|memorandum|partnership)";
const INSULT =
  "(?:(?:a |an )?(?:stab in the back|betrayal|treason|treachery|provocation|blackmail|aggression|sham|farce|slap in the face|act of war|declaration of war|lies?|duplicity|hypocrisy|bullying|coup|genocide|war crimes?))";
/** What is broken off, given up, taken back or called names in English news, and papers told by a participle. Source: own reading. */
// biome-ignore format: table
export const BREAKS: readonly TriggerLine[] = [
  ["speak-of-betrayal", "ACCUSE", "agent-first", "verb", `(?:spoke|speaks|speaking|complained|talked) of ["«]?${INSULT}`, "The envoy spoke of a betrayal."],
  ["paper-torn-up", "REJECT", "recipient-first", "verb", `${PAPER} [^.;:]{0,70}?(?:was|were|is|are|had been|has been) (?:[a-z]+ly )?(?:torn up|ripped up|scrapped|cancelled|canceled|terminated|annulled|revoked|rescinded|ditched|called off)`, "A treaty with the islands, worth millions, was torn up the same day."],
  ["leave-mediation", "RETREAT", "agent-first", "verb", `(?:gave up|gives up|giving up|quit|quits|ended|ends|ending|abandoned|dropped|renounced|relinquished|laid down|withdrew from|bowed out of|stepped down from|stepped back from) (?:${W} ){0,4}?(?:mediation|mediating|role as (?:a )?mediator|mediator role|mediating role|good offices)|(?:bowed out|stepped aside|stepped down|stood down|withdrew|pulled out|resigned) as (?:a |the |chief |an? )?(?:[a-z]+ )?mediator`, "Oman gave up its role as mediator in June."],
  ["sanctions-slapped", "SANCTION", "recipient-first", "verb", `(?:sanctions|tariffs|duties|curbs|an embargo|restrictions) (?:(?:was|were|had been|have been) )?(?:[a-z]+ly )?(?:slapped|levied|inflicted|clamped) (?:up)?on`, "The guild protested against duties slapped on tea by the crown on Monday."],
  ["decision-welcomed", "SUPPORT", "recipient-first", "verb", `(?:decision|move|announcement|agreement|accord|deal|statement|declaration|ruling|step|truce|ceasefire|release|vote|outcome|result|proposal|offer|initiative|pledge|plan) (?:${W} ){0,5}?(?:was|were|has been|had been) (?:[a-z]+ly )?(?:welcomed|praised|hailed|applauded|saluted|endorsed)`, "The ruling was warmly welcomed by Oslo."],
  ["admit-mistakes", "CONCEDE", "agent-first", "verb", `(?:admit(?:s|ted)?|concede[sd]?|acknowledge[sd]?) (?:${W} ){0,4}?(?:mistakes?|errors?|failings?|failures?|guilt|responsibility|wrongdoing|defeat|shortcomings|that (?:[^.;:]{0,60}?)(?:mistake|wrong|clumsy|failed|should have|could have|erred))`, "The premier admitted grave errors on Sunday."],
  ["take-call", "CONSULT/phone", "agent-first", "verb", "(?:took|takes|received|receives|had|got) a (?:phone |telephone )?call from", "The sultan took a call from the envoy."],
  ["huddle", "CONSULT/meeting", "mutual", "verb", `huddled (?:for|with|in|at|over|behind)|(?:were |was )?closeted (?:for|with|in)|(?:sat|talked|conferred) (?:until|till|past|for nearly|for almost|for about|for over|for more than) (?:${W} ){0,3}?(?:midnight|dawn|hours?|night)(?! in prison)`, "The ministers huddled for three hours at the palace."],
  ["earmark", "AID", "agent-first", "verb", `(?:earmark(?:ed|s)?|set aside) (?:${W} ){0,4}?(?:million|billion|\\d[\\d.,]*)(?: [a-z]+)?`, "Tokyo earmarked two billion yen for the port."],
  ["send-ships", "MOBILIZE", "agent-first", "verb", `(?:sent|sends|sending|dispatched|despatched|ordered|moved) (?:${W} ){0,5}?(?:ships|warships?|frigates?|destroyers?|troops|soldiers|fighter jets|warplanes|reinforcements|brigades?|battalions?|aircraft carrier)(?= (?:to|into|off|near|towards?|through|across|for|back)(?![a-z]))`, "The alliance sent ships to the strait on Monday."],
  ["rebels-took", "ASSAULT", "agent-first", "verb", `(?:rebels|insurgents|fighters|militants|gunmen|separatists|jihadists|guerrillas|militiamen|paramilitaries) (?:${W} ){0,4}?(?:took(?! (?:control|over|part|place|refuge))|seized|captured|overran|stormed|entered|marched into|swept into|occupied|retook|besieged|shelled|attacked)`, "Rebels backed by tanks overran the port on Monday."],
];
