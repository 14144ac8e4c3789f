import type { LanguagePack } from "../pack.ts";

const GATHERING =
  "(?:(?:[\\p{L}'-]+ ){0,2}(?:meetings?|talks|visits?|trip|summit|negotiations|consultations|conversation|call|press conference|news conference|briefing|reception|ceremony|session|conference|forum|dinner|lunch|tour|stay|discussion|discussions|encounter|speech|address))(?! (?:of|with|between|in|on|held|to|for|at)\\b)";

/** Connectors that open or carry a sentence: 1 after what was told last, 0 with it, -1 before it. */
// biome-ignore format: table
export const NARRATIVE: LanguagePack["events"]["narrative"] = [
  { pattern: "(?:(?:shortly|soon|immediately|hours|minutes|moments) )?(?:later(?<!\\b(?:years?|months?|weeks?|days?|decades?) later)(?! (?:this|in (?!the day)|on (?!the (?:same )?day|that)|than|that (?:week|month|year)))|after that|after this|afterwards?|thereafter|thereupon|after which)(?: (?:on|that day|in the day|the same day))?", direction: 1 },
  { pattern: "(?:(?<!\\b(?:the|since|by|until|and) )then(?!-)(?! (?:president|prime|foreign|minister|secretary|us|u\\.s|leader|chancellor|head))|subsequently|from there|upon arrival|on arrival)", direction: 1 },
  { pattern: `(?:following|after|at the end of|upon the conclusion of|at the conclusion of|on the sidelines after|as a result of|in the wake of) (?:the|this|that|these|those|his|her|their|its) ${GATHERING}`, direction: 1 },
  { pattern: "(?:(?:that|this|the) (?:was|is) followed by|followed by|which followed)", direction: 1 },
  { pattern: `(?:during|in|at|within|on the sidelines of|on the margins of|in the course of|as part of|in the framework of|over the course of|throughout) (?:the|this|that|these|those|his|her|their|its) ${GATHERING}`, direction: 0 },
  { pattern: "(?:in (?:response|reply|return)|in answer|on (?:the same|that|this) (?:day|occasion)|(?:a few|several|some|two|three|four|five|six) hours (?:earlier|before)|(?:late|later|early|earlier)? ?(?:in|that|the same) (?:the )?(?:evening|night|morning|afternoon)(?! (?:of|after|before))|the same day|at that time|on that occasion)", direction: 0 },
  { pattern: "(?:before (?:that|this|then)|prior to (?:that|this)|earlier(?<!\\b(?:years?|months?|weeks?|days?|decades?) earlier)(?! (?:this|in (?!the day)|than|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)))(?: (?:on|that day|in the day|the same day))?|previously|beforehand|shortly before|until then|(?:a|the) day before|the day earlier|in the run-up)", direction: -1 },
  { pattern: `(?:before|prior to|ahead of|on the eve of) (?:the|this|that|these|his|her|their|its) ${GATHERING}`, direction: -1 },
];
