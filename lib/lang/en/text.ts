import type { LanguagePack } from "../pack.ts";

/** Verbs whose past form shows that "and" joins two happenings, not two names. */
const PAST =
  "met|held|took|told|said|made|gave|went|came|left|led|sent|set|spoke|saw|signed|agreed|called|urged|announced|visited|arrived|discussed|attended|hosted|received|pledged|promised|vowed|warned|condemned|accused|rejected|denied|imposed|approved|adopted|launched|opened|closed|ended|began|started|welcomed|thanked|praised|expressed|stressed|noted|added|reaffirmed|confirmed|offered|proposed|asked|demanded|threatened|suspended|expelled|recalled|withdrew|returned|travelled|traveled|flew|headed|planned|decided|refused|won|lost|became|broke|cut|put|laid|raised|reached|joined|addressed|participated|chaired|inaugurated|ratified|withheld|voted|backed|supported";

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
/** When somebody said so, between the verb and what is said. */
const TIME = `(?: (?:late |early |earlier )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?| (?:late |early |earlier )?on (?:${MONTH} \\d\\d?|\\d\\d? ${MONTH})(?:,? \\d{4})?| (?:today|yesterday|overnight|afterwards|later|earlier|last (?:week|month|year)|this week)),?`;
/** No word at which a clause begins that is told without "that": prepositions, conjunctions, and "that" itself. */
const NO_SUBJECT =
  "(?!(?:that|in|on|at|after|before|during|of|to|by|with|from|for|and|but|or|when|while|as|following|whether|how|what|why|if|so|about|without|nothing|little|more|much|yes|no|goodbye|farewell) )";
/** A word of that clause before its auxiliary; none that opens another. */
const INSIDE = '(?!(?:who|which|that|whose|where|when|after|before|because|and|but) )[^\\s.,;:"?!()]+';
const AUXILIARY = "(?:would|will|had|has|have|was|were|is|are|could|can|must|should|might|may)";
const PRONOUN = "(?:it|he|she|they|we|there)";

/** "Said on Monday [that] the talks had failed", "announced [that] it would close". */
const BEFORE_THAT = `(?<![",] )\\b(?:(?:said|says|added|told (?:reporters|journalists|lawmakers|parliament))(?: in an? (?:[a-z]+ )?(?:statement|interview|speech|letter|post|report))?(?:${TIME}){0,2} (?=${PRONOUN} |${NO_SUBJECT}(?:${INSIDE} ){1,8}?${AUXILIARY}\\b)|(?:announced|confirmed|declared|warned|insisted|acknowledged|maintained|stressed|claimed|argued|stated)(?:${TIME}){0,2} (?=${PRONOUN} ))`;

// biome-ignore format: table
export const TEXT: LanguagePack["text"] = {
  abbreviations: [
    // titles and ranks
    "mr.", "mrs.", "ms.", "mx.", "messrs.", "mmes.", "dr.", "drs.", "prof.", "rev.", "st.", "ste.", "sr.", "jr.", "esq.", "amb.", "gov.", "lt. gov.",
    "pres.", "sen.", "sens.", "rep.", "reps.", "sec. #", "supt.", "insp.", "det.", "gen.", "maj.", "maj. gen.", "brig.", "brig. gen.", "col.", "lt.", "lt. col.", "lt. gen.",
    "capt.", "cmdr.", "cdr.", "adm.", "vice adm.", "sgt.", "cpl.", "pvt.", "pfc.", "ret.", "h.e.", "h.m.", "h.h.", "h.r.h.", "hon.",
    // states and places
    "u.s.", "u.s.a.", "u.k.", "u.n.", "e.u.", "u.a.e.", "u.s.s.r.", "d.c.", "d.p.r.k.", "r.o.k.", "p.r.c.", "mt.", "ft.", "blvd.", "rd.", "bldg.", "dept.", "univ.", "dist.",
    "calif.", "conn.", "fla.", "mich.", "minn.", "n.c.", "n.h.", "n.j.", "n.m.", "n.y.", "s.c.", "tenn.", "wis.",
    // dates and times
    "jan.", "feb.", "mar. #", "apr.", "jun. #", "jul. #", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.", "mon. #", "tue.", "tues.", "wed. #", "thu.", "thur.", "thurs.", "fri.", "sat. #", "sun. #",
    "a.m.", "p.m.", "b.c.", "a.d.", "b.c.e.", "c.e.", "ca. #", "c. #", "b. #", "d. #", "r. #", "fl. #", "yr.", "yrs.", "hr.", "hrs.",
    // companies, numbers, print
    "inc.", "ltd.", "corp.", "co.", "cos.", "bros.", "plc.", "assn.", "no. #", "nos. #", "art. #", "arts. #", "para. #", "ch. #", "vol. #", "vols. #", "fig. #", "figs. #", "p. #", "pp. #", "ed. #", "eds.", "et al.",
    "e.g.", "i.e.", "cf.", "vs.", "v.", "viz.", "approx.", "incl.", "mn. #", "bn. #", "sq. km.", "km.", "ph.d.", "m.d.", "b.a.", "m.a.",
  ],
  clauseOpeners: [
    "in order to", "in (?:a|another|an apparent) (?:bid|move|push) to", "in an? (?:[a-z]+ )?(?:effort|attempt) to", "with a view to", "so as to", "so that", "as soon as", "as well as (?=\\p{L}+ing)", "even though", "rather than", "at which", "in which", "during which", "after which", "at whose", "with whom", "to whom", "of whom", "by whom",
    "who", "whom", "whose", "which", "where", "when", "while", "whereas", "although", "though", "because", "unless", "until", "till", "before (?=\\p{L}+ing|he|she|they|it|the)", "after (?=\\p{L}+ing|he|she|they|it)", "since (?=\\p{L}+ing|he|she|they|it)",
    "(?<=said |says |saying |stated |stating |told |announced |announcing |claimed |claiming |reported |reporting |noted |noting |stressed |stressing |added |adding |warned |warning |confirmed |confirming |agreed |believes |believe |believed |recalled |emphasized |emphasised |revealed |indicated |fact |likely |possible )that",
    `(?:and|but|or)(?: (?:then|also|later|subsequently|afterwards|thereafter|jointly|separately|recently|reportedly|immediately|finally|repeatedly|publicly|formally|officially|personally))? (?:he |she |they |it |will |would |has |have |had |is |are |was |were )?(?:${PAST})`,
    "(?:and|but|or) (?:he|she|they|it|we|will|would|has|have|had|is|are|was|were|on \\p{L}+ \\p{N}+)", "but",
  ],
  leftOut: { word: "that", verbs: ["said", "says", "added", "told ", "announced", "confirmed", "declared", "warned", "insisted", "acknowledged", "maintained", "stressed", "claimed", "argued", "stated"], before: BEFORE_THAT },
};
