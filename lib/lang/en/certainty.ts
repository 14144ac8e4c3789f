import type { CertaintyRow } from "../pack.ts";

const BE = "(?:is|are|was|were|has been|have been|had been|be)";

/** "Said on Monday that Kampala" before "would": what is announced for later, no mere possibility. */
const SAID_BEFORE =
  '(?:sa(?:id|ys|ying)|announc(?:ed|ing)|agreed|add(?:ed|ing)|confirmed|pledged|promised|decided|stated|declared|disclosed|revealed|told(?: [^\\s.,;:!?"]+){1,4})(?: [^.;:!?"]{0,80})? ';
/** What makes it one all the same: a condition, or a verb of being and meaning. */
const ONLY_PERHAPS =
  "(?! (?:not|never|have|like|be (?!held|signed|sent|reopened|opened|lifted|suspended|launched|appointed|released|deployed|hosted|received|followed|extended)|amount|mean|constitute|make|undermine|harm|help|risk|consider|prefer|need|depend|benefit)\\b)(?![^.;:!?]{0,120} (?:if|unless|in case|provided)\\b)";

/**
 * Words that make an event planned, hypothetical, denied or reported.
 * A bare negation ("not", "never") only denies the trigger that it stands directly before.
 */
// biome-ignore format: table
export const CERTAINTY: readonly CertaintyRow[] = [
  { certainty: "planned", pattern: "(?:will|shall|(?:he|she|it|they|we|i)'ll|is going to|are going to|was going to|were going to|(?:was|were) to(?= (?:have |be )?[a-z]+(?: |$)))(?! not\\b)(?: (?:also|soon|then|\\p{L}+ly))?" },
  { certainty: "planned", pattern: "(?:plans?|planned|planning|intends?|intended|intending|aims?|aimed|prepar(?:es|ed|ing)|hopes?|hoped|wants?|wanted|wish(?:es|ed)|mulls?|mulled|looks?|seeks?|decid(?:ed|es)|is ready|are ready) (?:to|on)" },
  { certainty: "planned", pattern: `${BE} (?:\\p{L}+ly )?(?:expected|due|scheduled|set|slated|planned|about|poised|likely|supposed|preparing|planning|considering) to` },
  { certainty: "planned", pattern: `${BE} (?:\\p{L}+ly )?(?:scheduled|planned|slated|set|expected|due|pencilled in)(?: (?:for|in|on|by|later|next|at))` },
  { certainty: "planned", ofThing: true, pattern: "(?:upcoming|forthcoming|planned|scheduled|impending|future|proposed|expected|envisaged|next)(?= (?:[\\p{L}'-]+ ){0,2}(?:visits?|trips?|talks|meetings?|summits?|negotiations|conference|round|session|elections?|sanctions|deployment|exercises|withdrawal|signing)\\b)" },
  { certainty: "planned", pattern: "(?:ahead of|in the run-up to|in preparation for|on the eve of|plans for|preparations for)" },
  { certainty: "planned", pattern: "(?:is|are) (?:to(?! (?:blame|be seen))|(?:meeting|visiting|travelling|traveling|arriving|hosting) (?=(?:[\\p{L}'-]+ ){0,5}(?:tomorrow|next|later this|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))))" },
  { certainty: "planned", pattern: `(?<=${SAID_BEFORE})would${ONLY_PERHAPS}(?: (?:also|soon|then|\\p{L}+ly))?` },
  { certainty: "hypothetical", pattern: "(?:gave|gives|given|giving) (?:[^\\s.,;:!?\"()]+ ){1,4}?(?:until|till|\\d+|two|three|a week|a month|hours|days|weeks|months)(?: [^\\s.,;:!?\"()]+){0,4} to(?= )" },
  { certainty: "planned", pattern: "(?:was|were) to(?= (?:also |then )?(?:meet|hold|visit|travel|fly|sign|attend|host|arrive|discuss|open|convene|brief|address|vote|begin|resume|take part|receive|speak|gather|reconvene)\\b)" },
  { certainty: "hypothetical", pattern: `(?:could|may(?<!\\b(?:in|of|by|for|since|until|till|from|to|and|early|late|mid|last|next|this|on|every|\\d+|\\d+(?:st|nd|rd|th)) may)(?= [a-z])|might|would(?!(?<=${SAID_BEFORE}would)${ONLY_PERHAPS})|should|can)(?! (?:not|be seen|be noted)\\b)(?: (?:also|soon|then|well|potentially|\\p{L}+ly))?` },
  { certainty: "hypothetical", pattern: "(?:if|unless|whether|were it to|in case|in the event (?:of|that)|provided that|as long as|assuming)" },
  { certainty: "hypothetical", pattern: "(?:perhaps|possibly|maybe|potential(?:ly)?|possible|hypothetical(?:ly)?|conceivably|probably|the possibility of|the prospect of|the likelihood of|talk of|speculation)" },
  { certainty: "hypothetical", pattern: "(?:consider(?:s|ed|ing)?|mull(?:s|ed|ing)|weigh(?:s|ed|ing)|contemplat(?:es|ed|ing)|discuss(?:ed|es|ing)? (?:the possibility|whether))" },
  { certainty: "hypothetical", pattern: "(?:bids?|offers?|attempts?|efforts?|proposals?|right|readiness|willingness|request|ready|willing|calls?|demands?|promises?|threats?|refusal|failure) to(?= \\p{L}+)(?! (?:the|a|an|his|her|its|their|this|that)\\b)", onward: true },
  { certainty: "hypothetical", pattern: "(?:what (?:matters|counts)|the (?:main |most important |important |key )?(?:thing|goal|aim|point|idea|priority|question|task)) (?:is|was|remains) (?:that|to|for|whether|how)", onward: true },
  { certainty: "planned", pattern: "invit(?:e|es|ed|ing|ation) (?:(?:[\\p{L}'-]+) ){0,6}to(?= \\p{L}+)" },
  { certainty: "hypothetical", pattern: "(?:fears?|feared|worr(?:y|ies|ied)|concerns?) (?:that|of|about)" },
  { certainty: "denied", pattern: "(?:did|does|do|has|have|had|was|were|is|are|will|would|could|can) (?:not|never)(?: (?:yet|ever|have|\\p{L}+ly))*" },
  { certainty: "denied", pattern: "(?:didn't|doesn't|don't|hasn't|haven't|hadn't|wasn't|weren't|isn't|aren't|won't|wouldn't|couldn't|cannot|can't)(?: (?:yet|ever|have|\\p{L}+ly))*" },
  { certainty: "denied", pattern: "(?:never|no longer|not|nor|neither|without|instead of|rather than|ever having(?: been)?|having ever)" },
  { certainty: "denied", pattern: "(?:den(?:y|ies|ied|ying) (?:on [a-z]+day |yesterday |[a-z]+ly )?(?:that|having|any|reports? (?:of|that)|rumou?rs? (?:of|that)|allegations? (?:of|that))|(?:refut|dismiss|reject)(?:ed|es|s) (?:reports?|rumou?rs?|claims?|allegations?) (?:of|that))" },
  { certainty: "denied", pattern: "(?:there (?:was|were|has been|have been|is|are) no|no (?:plans? (?:to|for|of)|(?:intention|need|reason|wish|desire|cause|grounds|right) (?:to|of|for)|(?=(?:meetings?|talks|visits?|agreements?|decisions?|contacts?|negotiations)\\b)))" },
  { certainty: "denied", pattern: "(?:fail(?:ed|s|ing)|unable) to" },
  { certainty: "reported", pattern: "according to(?! (?:plan|schedule|the (?:plan|schedule|rules|law|terms|agreement|treaty)))" },
  { certainty: "reported", pattern: "(?:reportedly|allegedly|purportedly|supposedly|apparently|unconfirmed|alleged|rumou?red)" },
  { certainty: "reported", pattern: "(?:citing|quoting|cited by|as cited by|quoted by|as reported by|reported by|told by)" },
  { certainty: "reported", pattern: "(?:the|a|an) (?:(?:[\\p{L}'-]+) ){0,2}(?:reports?|newspaper|agency|daily|magazine|outlet|website|broadcaster|channel|article|publication|study|paper|post)(?: (?:also|further))? (?:says?|said|claims?|claimed|stat(?:es|ed)|not(?:es|ed)|add(?:s|ed)|adds|writes|wrote|reports?|reported|continu(?:es|ed)|mention(?:s|ed)|suggest(?:s|ed)|point(?:s|ed) out)" },
  { certainty: "reported", pattern: "(?:reuters|afp|bloomberg|the financial times|the washington post|the new york times|the guardian|al jazeera|the wall street journal|politico|axios|tass|interfax|xinhua|bbc|cnn|ap|the associated press) (?:said|says|reported|reports|wrote|writes|quoted|cited)" },
  { certainty: "reported", pattern: "(?:it (?:is|was|has been) (?:reported|claimed|alleged|rumou?red|said|understood|believed)(?: that)?|(?:is|are|was|were) (?:reported|said|alleged|believed|understood|thought|rumou?red|claimed) to(?: have)?)" },
  { certainty: "reported", pattern: "(?:sources|officials|media|witnesses|reports|observers|analysts|diplomats) (?:familiar with [^.,;:!?]{3,30} )?(?:said|say|claim(?:ed)?|suggest(?:ed)?|indicat(?:e|ed)|told)(?: that)?" },
  { certainty: "reported", pattern: "(?:in (?:the )?words of|in the view of|from (?:a|the) report|per (?=(?:the )?(?:report|agency|ministry|reuters|afp)))" },
];
