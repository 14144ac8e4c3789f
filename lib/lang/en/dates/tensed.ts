import type { DateRule } from "../../pack.ts";
import { DAY_PART, SURE_WEEKDAY } from "./forms.ts";

/** Words of a clause whose time is still to come. */
const FUTURE =
  "(?:will|won't|would|shall|is to|are to|was to|were to|be to|plans? to|planned to|hopes? to|hoped to|expects?|expected to|(?:is|are) expected|predicts?|anticipates?|foresees?|intends? to|wants? to|likely to|about to|ready to|to be|must|should|may(?! \\d)|might|could|can|(?:agreed|decided|promised|pledged|vowed|offered|undertook|invited|invitation|invites)(?: (?:on )?[a-z]+day)?(?: [a-z]+){0,3}? to|(?:promised|pledged|proposed|offered|requested|demanded|sought) (?:an? |the |early |new |snap |fresh )(?:[a-z-]+ ){0,3}?(?:summit|conference|meeting|talks|session|round|vote|elections?|referendum|visit|trip|negotiations|ceremony)|(?<!had been )(?:due|scheduled|slated|set for|set to)|go(?:es)? on (?:sale|trial|display|strike|show)|lands|premieres|airs|begins?|(?<!housing )starts|ends(?! up)|falls on|takes place|(?<!to )(?:opens?|leaves?|departs?|arrives?|expires?)|resumes|(?<!(?:to|not|n't|the|a|an|could|did|cannot|track|swim) )(?:meet|resume|reconvene|convene)|returns|enters|reconvenes|meets|convenes|and ends?|and returns?|and leaves?|(?<=(?<![a-z])(?:will|would|shall|is|are|due|set|plans?|scheduled|expected)(?![a-z])[^.;!?]{0,80})and again|and resumes?|and closes?|takes effect|take effect|takes office|take office|goes to the polls|go to the polls|next scheduled)";
/** Verbs whose present tells what is on the calendar where a weekday stands beside them. */
const PRESENT =
  "(?:travels|flies|heads (?:to|for|off|back|home)|(?<!(?<![a-z])(?:the|his|her|their|its|of|two|three|state|recent|after|during|for|and|to|regular|mutual|such|exchange|resume|more|joint|further|previous|[a-z-]+(?:al|ed|ous|ic|level)) )(?:visits|tours)|hosts|receives|welcomes|attends|chairs|addresses)";
/** Words that tell what has happened. */
const PAST =
  "(?:was|were|had|did|been|said|told|met|held|won|lost|fell|rose|began|took|made|came|went|left|sold|bought|paid|gave|became|saw|grew|led|sent|built|broke|fought|flew|ran|spoke|stood|struck|announced|reported|signed|agreed|approved|rejected|launched|opened|closed|ended|started|resigned|died|killed|arrested|released|elected|appointed|named|visited|arrived|returned|declared|ordered|filed|acquired|completed|introduced|adopted|passed|voted|ruled|issued|posted|earned|declined|dropped|increased|jumped|climbed|slipped|totaled|totalled|stepped|joined|retired|founded|established|created|collapsed|invaded|seized|captured|attacked|withdrew|suspended|resumed|lifted|imposed|expelled|recalled|accused|charged|convicted|sentenced|hosted|attended|failed|suffered|received|proposed|ratified|proclaimed|occurred|happened|erupted|crashed|exploded|published|unveiled|swung|surged|tumbled|plunged|narrowed|widened|recovered)";
/** Words between the verb and the date: of one clause, none of them turning its time. */
const ON = "(?:(?!(?:since|until|till|through|which|was|were)(?![a-z]))[a-z0-9$%'./-]{1,20} ){0,8}?";
const TURNING =
  "(?!(?:will|would|shall|to(?! [$\\d])|until|till|due|expected|scheduled|planned|slated|set|next|postponed|delayed|if|unless|may|might|could|should|can|plans?|by|said|says|that|and|but|when|which|after|before|since|through)(?![a-z]))";
const WITHIN = `(?:${TURNING}[a-z0-9$%'./-]{1,20} ){0,8}?`;

const IN = "(?:in |on |for |by |at |from |of |until |during )?(?:the )??";
const HAPPENED_IN = "(?:in |on |during |at |of )?(?:the )??";
const DAY = "(?:{weekday},? )?(?:{month} {day}|{day} {month})";
/** Months by their full names; those that are words or names of persons too only behind a preposition. */
const MONTH =
  "(?:{part}[ -]?)?(?=(?:january|february|july|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\\.)|(?<=(?:in|by|for|from|until|of|on|and|to|this|the|during|early|late|mid)[ -])(?:march|april|may|june|august)(?![a-z])){month}";
const PART_OF_YEAR =
  "(?:{quarter}[- ]quarter|{half}[- ]half|(?<=(?:in|by|during|until|through|over|before) (?:the )?)(?=(?:spring|summer|autumn|winter|fall)(?![a-z])){season})";

/** Figures of a month are told after it: "will report on April sales" looks back. */
const DATA =
  "(?:figures?|data|report|sales|imports?|exports?|trade|deficit|surplus|inflation|prices|production|output|orders|unemployment|employment|jobless|earnings|results|index|survey|consumer|producer|retail|industrial|housing|durable|durable-goods|factory|auto|wholesale|payrolls?|personal|business)";
const NAMED = `${DAY}|${MONTH}(?! ${DATA}(?![a-z]))|${PART_OF_YEAR}(?! (?:of|{year}))`;

/** A subject of up to five words between a date and its verb, with nothing in it that tells of saying. */
const SUBJECT = "(?:(?!(?:that|who|which|said|says|told|had|was|were|when|after|before)(?![a-z]))[a-z'-]{1,20} ){0,5}?";

/** The same, with nothing in it either that goes on from another verb. */
const SUBJECT_ALONE =
  "(?:(?!(?:that|who|which|said|says|told|had|was|were|when|after|before|to|for|and|on|in|of|with|after)(?![a-z]))[a-z'-]{1,20} ){1,5}?";

/** Dates that name no year or week, where their clause tells on which side of the article they lie. */
// biome-ignore format: table
export const TENSED: readonly DateRule[] = [
  { id: "en/coming", kind: "calendar", pattern: `${FUTURE} ${ON}${IN}<(?:${NAMED}|(?:(?:late|early|overnight) )?${SURE_WEEKDAY}{weekday}(?! (?:of |{month}|the {day})))>`, example: "will meet on Friday", implies: { tense: "future" } },
  { id: "en/coming-present", kind: "calendar", pattern: `${PRESENT} ${ON}(?:(?:on|until) )?(?:(?:early|late) )?<${SURE_WEEKDAY}{weekday}(?! (?:of |{month}|the {day}))>`, example: "travels to Oslo on Friday", implies: { tense: "future" } },
  { id: "en/coming-before-present", kind: "calendar", pattern: `(?:on|by) <${SURE_WEEKDAY}{weekday}>,? ${SUBJECT_ALONE}(?:${PRESENT}|meets|leaves|departs|arrives|returns|opens|begins|convenes)(?![a-z])`, example: "on Friday the minister travels on to Oslo", implies: { tense: "future" } },
  { id: "en/coming-month-before", kind: "calendar", pattern: `(?:in|by|from|until) <(?:${MONTH})>(?! (?:\\d|last|this|next|of)),? ${SUBJECT}(?:will|shall|is to|are to)(?![a-z])`, example: "in March the court will rule", implies: { tense: "future" } },
  { id: "en/coming-weekday-before", kind: "calendar", pattern: `(?:by|on|until|before) <${SURE_WEEKDAY}{weekday}>(?=,? ${SUBJECT}(?:will|shall)(?![a-z]))`, example: "by Monday we will have a deal", implies: { tense: "future" } },
  { id: "en/set-for", kind: "calendar", pattern: `(?:(?:is|are|now|(?:has|have) been)(?: (?:now|also|still|tentatively|provisionally))? (?:planned|envisaged|envisioned|expected|foreseen|fixed|booked|penciled in|pencilled in|announced)(?: tentatively| provisionally)? for|(?<!had been )(?:rescheduled|moved|postponed|delayed|deferred|put off|put back|pushed back|adjourned|brought forward|shifted) (?:for|to)) (?:the )?<(?:${NAMED})>(?! (?:last|of|\\d))`, example: "a vote is planned for June", implies: { tense: "future" } },
  { id: "en/put-off", kind: "until", pattern: `(?:put off|postponed|delayed|deferred|pushed back|put back|adjourned)(?: [a-z]+){0,4}? (?:until|till) (?:the )?<(?:${NAMED})>`, example: "talks put off until June", implies: { tense: "future" } },
  { id: "en/lasts-until-weekday", kind: "until", pattern: `(?:stays?|remains?|runs?|continues?|lasts?|goes on) (?:[a-z'-]{1,20} ){0,4}?(?:through|until|till) <${SURE_WEEKDAY}{weekday}${DAY_PART}?>`, example: "the shops stay closed through Friday", implies: { tense: "future" } },
  { id: "en/coming-quarter", kind: "calendar", pattern: `to (?:return|begin|start|open|close|complete|finish|launch|hold|resume|recover|reach|visit|sign|sell|buy|introduce|publish) ${ON}${IN}<${PART_OF_YEAR}>(?! (?:of|{year}))`, example: "to return to profit in the second half", implies: { tense: "future" } },
  { id: "en/coming-week-of", kind: "calendar", pattern: `${FUTURE} ${ON}(?:in |during |for )?(?:the )?<week of (?:{month} {day}|{day} {month})>`, example: "is scheduled for the week of Nov. 13", implies: { unit: "week", tense: "future" } },
  { id: "en/coming-days", kind: "range", pattern: `${FUTURE} ${ON}${IN}<(?:{month1} {day1} ?- ?{day2}|{day1} ?- ?{day2} {month2})>`, example: "are due to meet again on 14-15 September", implies: { tense: "future" } },
  { id: "en/coming-weekdays", kind: "range", pattern: `${FUTURE} ${ON}(?:from |between )?<${SURE_WEEKDAY}{weekday1}${DAY_PART}? (?:to|and|through|until) {weekday2}${DAY_PART}?>`, example: "is expected from Friday night through Sunday", implies: { tense: "future" } },
  { id: "en/coming-this-week", kind: "shifted-unit", pattern: `${FUTURE} ${ON}(?:during |in )?<(?:{part} )?(?=this week(?![a-z])){shift} {unit}>`, example: "will meet this week", implies: { tense: "future" } },
  { id: "en/weekend-to-come", kind: "shifted-unit", pattern: `${FUTURE} ${ON}(?:over|during|through|throughout|at|for|by|on) the <weekend>`, example: "will meet over the weekend", implies: { unit: "week", part: "end", shift: 0 } },
  { id: "en/happened", kind: "calendar", pattern: `${PAST} ${WITHIN}${HAPPENED_IN}<${NAMED}>`, example: "was signed on Jan. 5", implies: { tense: "past" } },
];
