import type { ActorMention } from "#lib/model/actor.ts";
import { itemsWithin, type Span } from "#lib/model/span.ts";
import { normalisedSpan, type SentenceFacts, textBetween } from "./facts.ts";
import { isGoverned, WORD } from "./governed.ts";
import type { Segment } from "./segments.ts";
import { findWord, hasWord } from "./words.ts";

/** So many words behind its opening a clause is looked through for a verb. */
const VERB_REACH = 10;

/** A clause that tells of something else: behind "although", or behind a semicolon or "and" with a verb of its own; lists have semicolons too. */
function isSideClause(clause: Span, facts: SentenceFacts): boolean {
  const { sideOpeners = [], whenWords, conjunctions, pastForms, verbFirst } = facts.pack.syntax;
  const text = textBetween(facts, clause.start, clause.end).trimStart();
  if (findWord(text, sideOpeners)?.start === 0 || findWord(text, whenWords)?.start === 0) return true;
  const [first = "", ...others] = text.match(WORD) ?? [];
  // "وعيّن الرئيس": the conjunction is written together with the verb.
  if (verbFirst && conjunctions.includes(first.charAt(0)) && hasWord(first, pastForms)) return true;
  const isApart = conjunctions.includes(first) || /[;؛]/u.test(textBetween(facts, clause.start - 2, clause.start));
  return isApart && others.slice(0, VERB_REACH).some((word) => hasWord(word, pastForms));
}

/** "Lithuania, *which hosts Taiwan's office*, recalled its envoy": a clause set off between commas before the verb tells of something else. */
export function isInInsertion(mention: Span, { start, trigger }: Segment, facts: SentenceFacts): boolean {
  const { relatives, verbFirst } = facts.pack.syntax;
  if (verbFirst || mention.start >= trigger.start) return false;
  if (!textBetween(facts, mention.end, trigger.start).includes(",")) return false;
  const before = textBetween(facts, start, mention.start);
  const comma = before.lastIndexOf(",");
  return comma > 0 && findWord(before.slice(comma + 1).trimStart(), relatives)?.start === 0;
}

/** Where a stretch stops telling of its own event: at the first clause behind that of the trigger that tells of something else; its end where none does. */
export function endOfOwn({ core, end }: Segment, facts: SentenceFacts): number {
  if (end <= core.end) return end;
  const behind = itemsWithin(facts.sentence.clauses, { start: core.end, end });
  return behind.find((clause) => isSideClause(clause, facts))?.start ?? end;
}

/** Where a stretch begins to tell of its own event: behind the last semicolon before its verb, where somebody is named between the two. */
export function startOfOwn(
  { start, trigger }: Segment,
  mentions: readonly ActorMention[],
  facts: SentenceFacts,
): number {
  const before = textBetween(facts, start, trigger.start);
  const at = Math.max(before.lastIndexOf(";"), before.lastIndexOf("؛"));
  if (at < 0) return start;
  const from = normalisedSpan(facts, { start, end: trigger.start }).start + at;
  const opening = facts.sentence.normalised.toOriginal({ start: from, end: from + 1 }).end;
  const isSubject = (mention: ActorMention): boolean =>
    mention.start >= opening && mention.end <= trigger.start && !isGoverned(mention, facts);
  return mentions.some(isSubject) ? opening : start;
}
