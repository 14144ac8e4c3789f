import type { TriggerLine } from "../shared/triggers.ts";
import { W } from "./trigger-parts.ts";

const ENCOUNTER =
  "(?:talks|negotiations|consultations|meetings?|summits?|visits?|trips?|rounds?|sessions?|conference|encounter|gatherings?|vote|signing|ceremony|elections?|tour|missions?|dialogue|mediation|ratification)";
const CALLED_OFF =
  "(?:scrapped|called off|cancell?ed|postponed|put off|shelved|delayed|deferred|dropped|aborted|suspended|broken off|halted|adjourned|interrupted|pushed back|moved (?:back )?to|rescheduled|put on (?:hold|ice))";
const OUTCOME =
  "(?:agreements?|deals?|accord|consensus|compromise|breakthrough|understanding|settlement|common ground|decision|joint (?:statement|declaration|communiqu[eé]))";
const NO = "(?:no|neither(?: an?)?|hardly any|not a single|little)";

/** Meetings that were not held, and talks that came to nothing. Source: own reading. */
// biome-ignore format: table
export const NOT_HELD: readonly TriggerLine[] = [
  ["never-held", "REJECT", "mutual", "verb", `${ENCOUNTER}(?: [^.;:]{0,80}?)? (?:(?:never|did not|didn't|do not|does not) (?:t(?:ook|ake) place|happen(?:ed)?|materiali[sz]ed?|c[ao]me off|go ahead|went ahead|begin|began)|(?:was|were) (?:never|not) (?:held|convened)|(?:fell|fallen) (?:through|apart)|(?:came|come) to (?:nothing|naught)|(?:has|have|had) (?:not |yet to )be(?:en)? (?:rescheduled|held))`, "A round that had been set for May never took place."],
  ["off-the-meeting", "REJECT", "recipient-first", "verb", `(?<=(?:^|[,;:."] ?))${CALLED_OFF}(?: (?!the |a |an |his |her |their |its )[a-z'-]+){0,3},? (?:(?:at|on|hours?|days?|minutes) (?:[a-z'-]+ ){1,5})?(?:the|a|his|her|their|its) (?:${W} ){0,4}?${ENCOUNTER}(?= (?:between|of|with|in|to|has|had|was|is|by)\\b|,)`, "Called off at short notice, the meeting between the two kings is in doubt."],
  ["meeting-off", "REJECT", "recipient-first", "verb", `${ENCOUNTER}(?: ${W}){0,9}?(?:, [^.;:,]{3,70},(?: ${W}){0,3}?)? (?:was|were|has been|have been|had been|is|are) (?:[a-z]+ly |again |twice |also )?${CALLED_OFF}`, "Talks between the two, due in Oslo in May, were scrapped by the emir."],
  ["it-called-off", "REJECT/call-off", "recipient-first", "verb", `(?<![a-z] )it was (?:[a-z]+ly |later |then |again )?(?:${CALLED_OFF})`, "It was called off hours before the start."],
  ["no-deal", "REJECT", "mutual", "verb", `${NO} (?:[a-z-]+ ){0,2}?${OUTCOME}(?: (?:on|between|with|over) (?:${W} ){1,5}?)? (?:was|were|has been|had been|could be|is|came|emerged)(?: (?:reached|struck|found|made|agreed|signed|concluded|adopted|issued|achieved|possible))?`, "No agreement was reached in Geneva."],
  ["failed-to-agree", "REJECT", "mutual", "verb", `(?:fail(?:ed|s|ing)? to|could not|couldn't|(?:was|were) unable to|did not|didn't|have not|have yet to|has yet to|struggled to) (?:agree(?:d)?(?: on)?|reach(?:ed)? (?:an? |any )?(?:[a-z-]+ )?${OUTCOME}|strike (?:an? |any )?(?:[a-z-]+ )?${OUTCOME}|bridge (?:the|their) (?:gaps?|differences)|overcome (?:the|their) differences|narrow (?:the|their) differences|adopt (?:an?|the|any) (?:[a-z-]+ )?(?:resolution|declaration|text|statement))`, "The two failed to agree on the wording."],
  ["stayed-off", "REJECT", "agent-first", "verb", `(?:stay(?:ed|s|ing) away from|skipp(?:ed|ing)|skips|snubb(?:ed|ing)|boycott(?:ed|s|ing)|miss(?:ed|es)|absent(?:ed)? (?:himself |herself )?from|(?:did not|didn't) (?:attend|show up (?:at|for))) (?:${W} ){0,5}?${ENCOUNTER}`, "The emir stayed away from a summit in Oslo."],
  ["refused-to", "REJECT", "agent-first", "verb", "(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|balk(?:ed|s|ing) at|baulk(?:ed|s|ing) at) (?:(?:on|in|last|this) (?:[a-z]+ ?){1,2}(?:\\d{1,2} )?|again |once more |repeatedly |flatly )?(?:to (?:take|let|sign|meet|attend|allow|accept|recogni[sz]e|hand|extradite|join|talk|negotiate|discuss|receive|admit|grant|renew|extend|ratify|withdraw|release|condemn|rule|say|comment|answer|resume|endorse|back|support|vote|give|go|come|leave|send|be drawn)(?:ing)?|(?:signing|taking|letting|meeting))", "Maputo refused on March 5 to take back the boat."],
  ["be-against", "REJECT", "agent-first", "verb", "(?:was|is|were|are|remains?|remained) (?:[a-z]+ly |[a-z]+ly and [a-z]+ly |strongly |dead set )?(?:against|opposed to) (?:any|the|all|such|an?|its|his|their|further|foreign|outside)(?![a-z])", "The emirate was firmly opposed to any intervention."],
];
