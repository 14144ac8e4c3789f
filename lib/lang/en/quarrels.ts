import type { TriggerLine } from "../shared/triggers.ts";

/** Any word; none that ends a clause or opens another. */
const W = '(?!(?:that|which|who|where|when|but) )[^\\s.,;:!?"()]+';

/** Quarrels in English news: fighting that breaks out, votes doubted, suits and hearings, asylum. Source: own reading. */
// biome-ignore format: table
export const QUARRELS: readonly TriggerLine[] = [
  ["fighting-between", "ASSAULT", "mutual", "clause", '(?:fighting|clashes|hostilities|war|shelling) between (?:[^\\s.;:!?"()]+ ){2,24}?(?:broke out|erupted|flared(?: up)?|resumed)', "Clashes between the army and the followers of the general, known as the Lion, broke out on 3 May."],
  ["file-suit", "ACCUSE", "agent-first", "verb", `(?:fil|lodg)(?:ed|es|ing) (?:${W} ){0,4}?(?:suits?|lawsuits?|complaints?|applications?)(?! for (?:divorce|damages))|(?:suits?|lawsuits?|complaints?|application) (?:${W} ){0,3}?(?:was|were|has been) (?:filed|lodged|brought)`, "The suit was lodged with the court on Monday."],
  ["doubt-vote", "ACCUSE", "agent-first", "verb", "(?:questioned|cast doubt on|called into question|disputed)(?= (?:the|its|his|her|their|this|that|whether) )(?! (?:the |its )?(?:suspects?|witness(?:es)?|pupils|students|respondents|voters))", "The king questioned the election of his rival on 3 May."],
  ["defend-deed", "SUPPORT", "agent-first", "verb", "(?<!(?:successfully|well|to) )defended(?= (?:the|his|her|its|their|this) )(?! (?:the |his |her |its |their )(?:title|champion|crown|thesis|lead|goal|city|town|border|homeland))", "The foreign minister defended the raid on Friday."],
  ["bring-two-together", "CONSULT/third-party", "agent-first", "verb", "brought (?:the|both|them|all|his|her)(?: [^\\s.;:!?\"()]+){0,14}? together(?! (?:experts|scientists|fans|artists))", "She brought the two envoys, Ann Ray and Bo Lund, together in Oslo."],
  ["hearing-held", "CONSULT", "mutual", "verb", `hearings? (?:${W} ){0,5}?(?:was|were|began|begins?|opened|opens?|took place|held)|hear (?:the )?(?:two|both) (?:sides|parties)`, "The hearings on the border took place in May."],
  ["vote-on", "CONSULT", "agent-first", "verb", '(?<=(?:to|will|would|may|could) )vote (?:[^\\s.,;:!?"()]+ ){0,5}?on (?:whether|an?|the)(?= )', "The council will vote later on Friday on whether to stay."],
  ["send-into-exercise", "MOBILIZE", "agent-first", "verb", `(?:sent|sends|sending|ordered|orders|ordering) (?:${W} ){0,6}?(?:troops|soldiers|forces|marines|warships?) (?:${W} ){0,2}?(?:into|on) (?:an? )?(?:${W} )?(?:exercises?|drills?|manoeuvres|maneuvers)`, "The king sent 900 soldiers into an exercise on the river."],
  ["announce-withdrawal", "RETREAT", "agent-first", "verb", `announc(?:ed|es|ing) (?:${W} ){0,5}?(?:withdrawal|pull-?out|pull-?back) of (?:${W} ){0,4}?(?:troops|forces|soldiers|units|contingent)`, "Three days before, Madrid announced the withdrawal of its troops."],
  ["talks-yield-accord", "AGREE", "mutual", "verb", `(?<!(?:brokered|mediated|hosted) by [^.,;:]{3,60})(?:yielded|culminated in|result(?:ed|ing) (?:${W} ){0,3}?in|ended (?:${W} ){0,3}?(?:with|in)),?(?: [^,.;:]{2,30},)? (?:an?|the|their) (?:${W} ){0,4}?(?:declaration|agreement|accord|pact|memorandum|treaty|communiqu[eé]|joint statement)`, "The talks began on 6 May and yielded, five days later, a declaration."],
  ["ultimatum-of-a-week", "THREATEN", "agent-first", "verb", `(?:gave|gives|giving|issued|delivered|served|handed) (?:${W} ){0,6}?ultimatum`, "The bloc gave the junta a one-week ultimatum."],
  ["apply-jointly", "REQUEST", "agent-first", "verb", `applied (?:together|jointly|formally|(?:${W} )?for (?:${W} ){0,3}?membership)`, "The two islands applied together on 18 May."],
  ["read-out-declaration", "AGREE/joint-statement", "mutual", "verb", `read (?:out|aloud) (?:an?|their) (?:${W} ){0,2}?(?:joint )?(?:declaration|statement|communiqu[eé])(?= )`, "The two read out a joint declaration on Monday."],
  ["decision-to-readmit", "AGREE", "agent-first", "noun", `decision (?:by|of) (?:${W} ){1,5}?to (?:readmit|reinstate|admit)`, "They met on 1 May, six days before the decision of the league to readmit Syria."],
  ["agree-truce-in-quotes", "AGREE", "mutual", "verb", `agreed (?:to|on|upon) (?:an?|the) "[^"]{3,60}" (?:${W} )?(?:truce|cease-?fire|armistice)`, 'Both sides agreed to an "immediate and unconditional" truce.'],
  ["punish", "SANCTION", "agent-first", "verb", "punish(?:ed|es)(?! (?:by|for|in|with)\\b)(?= )", "The bloc punished Niger on 30 July."],
  ["fighting-that-began", "ASSAULT", "mutual", "clause", `(?<=\\b(?:after|since|following|over|by) (?:the |heavy |new |border )?)(?:fighting|clashes|hostilities|war|violence|shelling),? (?:that|which) (?:had )?(?:broke|broken|erupt(?:ed|s)|began|begun|flared|start(?:ed|s))(?: out| up)?(?= )`, "Talks gathered pace after the fighting that broke out on 3 May."],
];
