import type { LanguagePack } from "../pack.ts";

/** "The last visit", "the next round of talks": another one than that told of. */
const OTHER =
  "(?:last|next|previous|earlier|past|upcoming|forthcoming|coming|future|planned|second|third|fourth|recent)";
const NOUNS =
  "(?:(?:[\\p{L}'-]+ ){0,2}(?:meetings?|talks|visits?|trip|summit|negotiations|consultations|conversations?|call|press conference|news conference|briefing|reception|ceremony|signing|session|conference|forum|dinner|lunch|luncheon|banquet|tour|stay|discussions?|encounter|audience|gathering|speech|address))";
const GATHERINGS = `(?!${OTHER} )${NOUNS}`;
const GATHERING = `${GATHERINGS}(?! (?:of|with|between|in|on|held|to|for|at)\\b)`;
const NAMED = `${GATHERINGS}(?= (?:with|between|in|to|at|of)\\b)`;
const THE = "(?:the|this|that|these|those|his|her|their|its)";
const AFTER =
  "(?:following|after|at the (?:end|close|conclusion) of|by the end of|upon the conclusion of|on the sidelines after|as a result of|in the wake of)";
const DURING =
  "(?:during|in|at|within|on the sidelines of|on the margins of|in the course of|as part of|(?:in|within) the framework of|over the course of|throughout|at the (?:start|beginning|outset|opening) of|opening)";

/** Connectors that open or carry a sentence: 1 after what was told last, 0 with it, -1 before it. */
// biome-ignore format: table
export const NARRATIVE: LanguagePack["events"]["narrative"] = [
  { pattern: "(?:(?:shortly|soon|immediately|hours|minutes|moments) )?(?:later(?<!\\b(?:years?|months?|weeks?|days?|decades?) later)(?! (?:this|in (?!the day)|on (?!the (?:same )?day|that)|than|that (?:week|month|year)))|after that|after this|afterwards?|thereafter|thereupon|after which)(?: (?:on|that day|in the day|the same day))?", direction: 1, behind: true },
  { pattern: "(?:(?:a few|several|some|two|three|four|five|six) )?(?:hours|minutes|moments) (?:later|afterwards?)", direction: 1, behind: true },
  { pattern: "(?:(?<!\\b(?:the|since|by|until|and) )then(?!-)(?! (?:president|prime|foreign|minister|secretary|us|u\\.s|leader|chancellor|head))|subsequently|from there|(?:up)?on (?:(?:his|her|their) )?arrival|(?:(?:up)?on|(?:shortly |soon |immediately )?after) (?:arriving|landing|touching down)|having (?:arrived|landed)|went on to|(?<=^)(?:finally|next|(?:shortly|soon|moments|minutes|hours) after|following (?:this|that))(?=,))", direction: 1 },
  { pattern: `${AFTER} ${THE} ${GATHERING}`, direction: 1, gathering: "told" },
  { pattern: `${AFTER} ${THE} ${NAMED}`, direction: 1, gathering: "named" },
  { pattern: `(?:when|once|as) ${THE} ${GATHERINGS} (?:had )?(?:ended|concluded|closed|(?:was|were) over|wrapped up|broke up)`, direction: 1, gathering: "told" },
  { pattern: `(?:wrapping|wound|winding|wrapped) up ${THE} ${GATHERING}|(?<=^)before (?:leaving|departing|flying (?:home|out|back|on)|returning|heading (?:home|back))`, direction: 1 },
  { pattern: "(?:(?:that|this|the) (?:was|is) followed by|followed by|which followed)", direction: 1 },
  { pattern: `(?<=^)(?:leaving|emerging from|coming out of) ${THE} ${GATHERING}|(?<=^)(?:with )?${THE} ${GATHERINGS} over(?=,)`, direction: 1, gathering: "told" },
  { pattern: "(?<=^)(?:there(?=,| (?:he|she|they|the (?:two|minister|president|premier|envoy|delegation)|both)(?![a-z]))|while there)|(?<!\\b(?:is|are|was|were|be|been|being|get|got|from|out|up|over|that|and|but) )there(?=[.,;]|$)", direction: 0, behind: true, place: true },
  { pattern: "(?:over (?:a )?(?:working )?(?:dinner|lunch|breakfast)|(?:at|in) a separate (?:meeting|conversation))(?! (?:on|in|at) )", direction: 0 },
  { pattern: `${DURING} ${THE} ${GATHERING}`, direction: 0, gathering: "told" },
  { pattern: `${DURING} ${THE} ${NAMED}`, direction: 0, gathering: "named" },
  { pattern: "(?:at|during|in) (?:a|the) (?:joint|subsequent|ensuing|closing|concluding) (?:(?:press|news) (?:conference|briefing)|(?:media )?briefing)|on the sidelines(?! of)", direction: 0, gathering: "told" },
  { pattern: "(?:in (?:response|reply|return)|in answer|(?:responded|reacted|retaliated|replied|hit back) by(?= [a-z]+ing\\b)|(?:(?:a few|several|some|two|three|four|five|six) |(?<=^))hours (?:earlier|before)(?! (?:the|his|her|their))|at that time|(?<!(?:president|minister|premier|leader|chief|ambassador|envoy|king|emir),? )at the time(?=[,.;]|$))", direction: 0 },
  { pattern: "(?:on (?:the same|that|this) (?:day|occasion)|(?:(?:late|later|early|earlier) )?(?:in|that|the same) (?:the )?(?:evening|night|morning|afternoon)(?! (?:of|after|before))|(?<=^)(?:by|towards?) (?:the )?(?:evening|nightfall|midday)(?=,)|earlier (?:that|the same|in the|on the same|on that) day|the same day|on that occasion)", direction: 0, behind: true },
  { pattern: `(?:during|in|at|after|following) ${THE} ${OTHER} ${NOUNS}`, direction: -1 },
  { pattern: "(?:before (?:that|this|then)|prior to (?:that|this)|earlier(?<!\\b(?:years?|months?|weeks?|days?|decades?) earlier)(?! (?:this|in|that day|the same day|than|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the same|that)))|previously|beforehand|shortly before|until then|(?:a|the) day before|the day earlier|in the run-up)", direction: -1 },
  { pattern: `(?:before|prior to|ahead of|on the eve of) (?:the|this|that|these|his|her|their|its) ${GATHERING}`, direction: -1 },
  { pattern: "(?:accepted|declined|turned down|took up) the (?:invitation|offer)(?! (?:of|from|to|by) )", direction: 0, behind: true },
  { pattern: "(?<=^)in (?:their|his|her) presence", direction: 0, gathering: "told" },
];
