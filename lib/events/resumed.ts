/** "Mexico, which had accused Peru in February, congratulated Chile": a main clause that goes on behind a clause about its subject. */
import type { Span } from "#lib/model/span.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import type { Segment } from "./segments.ts";
import { findWord, hasWord } from "./words.ts";

/** So many words may stand between the comma and the verb: "*has since then* congratulated". */
const MOST_BEFORE_VERB = 3;
/** Characters in which the pronoun stands behind its comma: ", *in whose* name". */
const PRONOUN_REACH = 24;
/** Words before the pronoun there: ", *in* which". */
const MOST_BEFORE_PRONOUN = 1;

/** Words between the comma and the verb that leave its subject where it was, before the clause about it. */
function goesOn(lead: string, { pack: { syntax } }: SentenceFacts): boolean {
  const { conjunctions, relatives, complementizers } = syntax;
  const words = lead.match(/\S+/gu) ?? [];
  return (
    words.length <= MOST_BEFORE_VERB && ![conjunctions, relatives, complementizers].some((list) => hasWord(lead, list))
  );
}

function opensWithPronoun(text: string, { pack: { syntax } }: SentenceFacts): boolean {
  const opening = text.slice(0, PRONOUN_REACH);
  const pronoun = findWord(opening, syntax.relatives) ?? findWord(opening, syntax.obliqueRelatives ?? []);
  return pronoun !== null && (opening.slice(0, pronoun.start).match(/\S+/gu) ?? []).length <= MOST_BEFORE_PRONOUN;
}

/** "Who visited Baku", but not "who, on a visit to Baku", which waits for its verb. */
function isClauseAboutSomebody(text: string, facts: SentenceFacts): boolean {
  const { pastForms, pastAuxiliaries = [] } = facts.pack.syntax;
  if (/[,;:](?!\p{N})/u.test(text) || !opensWithPronoun(text, facts)) return false;
  return hasWord(text, pastForms) || hasWord(text, pastAuxiliaries);
}

/** "*Who* had arrived on Tuesday": a pronoun opens the clause of a verb. */
export function opensRelative({ core, trigger }: Segment, facts: SentenceFacts): boolean {
  const opening = textBetween(facts, core.start, Math.max(core.start, trigger.start)).trimStart();
  return findWord(opening, facts.pack.syntax.relatives)?.start === 0;
}

/** Letters of the auxiliary before a verb, with an adverb: "*had already* arrived". */
const AUXILIARY_REACH = 16;

/** "*Had* arrived", "*وكان* الوزير قد وصل": a verb whose form says that it was done before what was told. */
export function isToldAsBefore({ core, trigger }: Segment, facts: SentenceFacts): boolean {
  const { pluperfects, verbFirst } = facts.pack.syntax;
  if (pluperfects === undefined || trigger.row.word === "noun") return false;
  if (verbFirst) return findWord(textBetween(facts, facts.sentence.start, trigger.start), pluperfects)?.start === 0;
  const lead = textBetween(facts, Math.max(core.start, trigger.start - AUXILIARY_REACH), trigger.start);
  const [first = ""] = textBetween(facts, trigger.start, trigger.end).split(" ", 1);
  return hasWord(first, pluperfects) || hasWord(lead, pluperfects);
}

/** The clause between commas behind which the verb of a segment takes its subject up again; null where it does not. */
export function clauseBefore({ trigger }: Segment, facts: SentenceFacts): Span | null {
  const { pack, sentence, mentions } = facts;
  if (pack.syntax.verbFirst || trigger.row.word === "noun") return null;
  const text = textBetween(facts, sentence.start, trigger.start);
  const close = text.lastIndexOf(", ");
  const open = close > 0 ? text.lastIndexOf(", ", close - 1) : -1;
  if (open < 0 || !goesOn(text.slice(close + 2), facts)) return null;
  if (!isClauseAboutSomebody(text.slice(open + 2, close), facts)) return null;
  const base = sentence.normalised.fromOriginal(sentence.start);
  const clause = sentence.normalised.toOriginal({ start: base + open + 1, end: base + close });
  return mentions.some(({ start, end }) => start >= clause.end && end <= trigger.start) ? null : clause;
}

/** "On 5 May Mexico, *which had accused Peru*, congratulated Chile": the day that opens the sentence is that of its main clause, and not of the one between the commas. */
export function isBeforeClause({ start, end }: Span, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { pack, sentence } = facts;
  if (pack.syntax.verbFirst || end > trigger.start || trigger.row.word === "noun") return false;
  const between = textBetween(facts, end, trigger.start);
  const comma = between.lastIndexOf(", ");
  if (comma < 0 || !opensWithPronoun(between.slice(comma + 2), facts)) return false;
  const isFirst = !facts.words.triggers.some(
    (other) =>
      other.start >= sentence.normalised.fromOriginal(start) &&
      other.end <= sentence.normalised.fromOriginal(trigger.start),
  );
  return isFirst && textBetween(facts, trigger.end, sentence.end).includes(", ");
}
