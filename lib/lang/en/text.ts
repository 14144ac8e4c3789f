import type { LanguagePack } from "../pack.ts";

/** Verbs whose past form shows that "and" joins two happenings, not two names. */
const PAST =
  "met|held|took|told|said|made|gave|went|came|left|led|sent|set|spoke|saw|signed|agreed|called|urged|announced|visited|arrived|discussed|attended|hosted|received|pledged|promised|vowed|warned|condemned|accused|rejected|denied|imposed|approved|adopted|launched|opened|closed|ended|began|started|welcomed|thanked|praised|expressed|stressed|noted|added|reaffirmed|confirmed|offered|proposed|asked|demanded|threatened|suspended|expelled|recalled|withdrew|returned|travelled|traveled|flew|headed|planned|decided|refused|won|lost|became|broke|cut|put|laid|raised|reached|joined|addressed|participated|chaired|inaugurated|ratified|withheld|voted|backed|supported";

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
};
