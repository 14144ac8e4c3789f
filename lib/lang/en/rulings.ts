import type { TriggerLine } from "../shared/triggers.ts";
import { DATED, W } from "./trigger-parts.ts";

const DECIDE = "(?:rul(?:ed|es)|found|decided|sided|judged|held)";
const CASE = "(?:cases?|claims?|complaint|lawsuit|suit|appeal|application|petition|dispute|objections?)";
const VERDICT =
  "(?:rulings?|decisions?|verdicts?|awards?|judge?ments?|findings?|panel reports?|reports?|sentences?|orders?)";
const GATHERING = "(?:meetings?|talks|negotiations|consultations|session|round|commission)";
const TO_TAKE_PLACE =
  "(?:that|which) (?:will|is to|are to|is (?:due|set|scheduled|expected) to|was (?:due|set|scheduled) to|would) (?:take place|be held|open|start|begin|convene)";

/** What courts decide and what is brought before them, and gatherings of which a clause of their own says when they will be, in English news. Source: own reading. */
// biome-ignore format: table
export const RULINGS: readonly TriggerLine[] = [
  ["rule-for", "SUPPORT", "agent-first", "verb", `${DECIDE} (?:${W} ){0,4}?(?:in favou?r of|(?<=sided (?:${W} ){0,4}?)with)`, "The tribunal ruled on Tuesday in favour of the islanders."],
  ["rule-against", "REJECT", "agent-first", "verb", `(?:rul(?:ed|es)|found|decided) (?:${W} ){0,3}?against|(?:dismiss(?:ed|es)|invalidat(?:ed|es)|annul(?:led|s)|threw out|throws out|struck down|overturn(?:ed|s)|quash(?:ed|es)) (?:${W} ){0,4}?(?:${CASE}|${VERDICT})`, "The panel threw out the second complaint in May."],
  ["appeal-verdict", "REJECT", "agent-first", "verb", `appeal(?:ed|s|ing) (?:against )?(?:${W} ){0,4}?${VERDICT}|(?:lodg|fil|enter|submitt|notifi|launch)(?:ed|es|s) (?:${W} ){0,3}?appeals?`, "Tonga appealed the award in March."],
  ["case-brought", "ACCUSE", "recipient-first", "verb", `${CASE}(?: (?:${W} ){0,8}?| )(?:was|were|had been|has been) (?:[a-z]+ly )?(?:brought|lodged|filed|submitted|launched|referred|initiated)`, "The case was lodged by the duchy in June 2021."],
  ["relations-date-back", "COOPERATE", "mutual", "verb", "(?:ties|relations)(?: (?:\\S+ ){1,9}?| )(?:dat(?:e|ed|es|ing) (?:back to|from)|go(?:es)? back to|were opened)(?= \\d| [a-z]+ \\d{4})", "Diplomatic ties between the two islands date back to 1976."],
  ["summit-which-will", "CONSULT/summit", "mutual", "verb", `summit(?: (?:of|in|between|with|on) (?:${W} ){1,8}?${W})?,? ${TO_TAKE_PLACE}`, "The summit of the eight, which will take place on 8 May, is to admit the isle."],
  ["meeting-which-will", "CONSULT/meeting", "mutual", "verb", `${GATHERING}(?: (?:of|in|between|with|on) (?:${W} ){1,8}?${W})?,? ${TO_TAKE_PLACE}`, "She will prepare the talks with the guild, which are due in Oslo, for the session that will open on 8 May."],
  ["announce-expulsions", "SANCTION", "agent-first", "verb", "announc(?:ed|es|ing) (?:\\S+ ){0,4}?(?:expulsions?|recalls?)(?= of| |[.,;]|$)", "The duchy had announced 15 expulsions."],
  ["protest-read", "ACCUSE", "recipient-first", "verb", `(?:was|were) (?:read|handed|served|given|delivered) (?:${W} ){0,3}?protests?${DATED}|(?:ambassador|envoy|chargé d'affaires) (?:was|were) (?:read|handed|served|given) (?:${W} ){0,3}?(?:protests?|notes?)`, "The Danish envoy was handed a stern protest."],
  ["office-established", "COOPERATE", "recipient-first", "verb", `(?:offices?|embass(?:y|ies)|consulates?(?:-general)?|missions?|legations?|high commissions?) (?:(?:in|to|of|at) (?:${W} ){1,5}?)?(?:was|were|has been|have been|had been) (?:[a-z]+ly )?(?:established|set up|inaugurated|opened|re-?opened)`, "The isle's trade office in Oslo was established in May 2021."],
  ["allow-mission", "AGREE", "agent-first", "verb", `(?:allow|permit|authori[sz]|enabl)(?:t?ed|s|es) (?:${W} ){1,6}?to (?:open|set up|establish|build|station|deploy|use|host|operate) (?:${W} ){0,5}?(?:office|embassy|consulate|mission|base|bases|airspace|ports?|troops|forces|territory)`, "The duchy allowed the isle in 2021 to open an office."],
  ["accorded-welcome", "CONSULT/reception", "recipient-first", "verb", `(?:was|were) (?:accorded|given|offered|extended) (?:${W} ){0,4}?(?:reception|welcome|guard of honou?r|audience)`, "The sultan was accorded a ceremonial welcome at the palace."],
  ["undertake-mission", "CONSULT/visit", "agent-first", "verb", `(?:undert(?:ook|akes?|aken)|embark(?:ed|s) on|carried out|went on|led) (?:an? |its |his |her |their |the )(?:${W} ){0,3}?missions?(?= (?:from|to|in|on|of|between)\\b)`, "The panel undertook a fact-finding mission to the isle."],
  ["decision-by", "AGREE", "agent-first", "noun", "decision (?:by|of)(?! (?:the )?(?:court|judge|jury))", "The tour follows the decision by the league in August 2022 to send envoys."],
  ["suspend-parliament", "COERCE", "agent-first", "verb", `(?:suspend|dissolv|prorogu)(?:ed|es|s|ing) (?:the |its |his |her )?(?:${W} )?(?:parliament|assembly|congress|legislature|constitution|senate|cabinet)`, "The premier suspended the parliament in June."],
  ["visit-of-which-began", "CONSULT/visit", "agent-first", "verb", `(?:visit|trip|tour|mission) (?:to|of|by|in) (?:${W} ){0,7}?${W},? (?:which|that) (?:began|started|ended|lasted|took place)`, "The visit of the duke to the isle, which began on 7 May, is his first."],
  ["ruled-that-must", "REQUEST", "agent-first", "verb", `(?:ruled|ordered|decided|found) (?:(?!that )${W} ){0,4}that (?:${W} ){1,6}?(?:must|had to|has to|have to|should|may not|could not)(?![a-z])`, "The court had ruled two days earlier that the emirate must pay."],
];
