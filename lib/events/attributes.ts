/** "The treaty signed with Spain in 2002": dates that a participle gives to the thing before it, in the middle of what is told. */
import type { Span } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { findWord, hasWord } from "./words.ts";

/** Characters before the date in which the participle, and before that the thing, are looked for. */
const REACH = 100;
/** Words from the participle to the date: "*signed with Spain in* 2002". */
const LONGEST_LEAD = 5;
/** Words from the thing to its participle: "the treaty *of friendship with Spain,* signed". */
const LONGEST_REST = 5;

/**
 * Where a participle that is no part of a verb ("the treaty *was* signed in 2002") stands before a date and gives it to the thing before
 * it: from the participle to the end of the date. Null for a date of another kind.
 */
export function attributeOf({ start, end }: Timex, facts: SentenceFacts): Span | null {
  const { participles, datedThings, pastForms, auxiliaries = [], pastAuxiliaries = [] } = facts.pack.syntax;
  if (participles === undefined || datedThings === undefined) return null;
  const words = textBetween(facts, Math.max(facts.sentence.start, start - REACH), start)
    .trimEnd()
    .split(" ");
  const lead = words.slice(-LONGEST_LEAD).join(" ");
  const participle = findWord(lead, participles);
  if (!participle) return null;
  const head = [...words.slice(0, -LONGEST_LEAD), lead.slice(0, participle.start)].join(" ").trimEnd();
  const nearby = head
    .split(" ")
    .slice(-LONGEST_REST - 1)
    .join(" ");
  const thing = findWord(nearby, datedThings.nouns);
  if (!thing) return null;
  const rest = nearby.slice(thing.end);
  if ([pastForms, auxiliaries, pastAuxiliaries].some((list) => hasWord(rest, list))) return null;
  const { normalised } = facts.sentence;
  const from = normalised.fromOriginal(start) - (lead.length - participle.start) - 1;
  return { start: normalised.toOriginal({ start: from, end: from + 1 }).start, end };
}

/** A stretch of the sentence without what only says when a thing came about. */
export function textOutsideAttributes(facts: SentenceFacts, start: number, end: number): string {
  const inside = facts.timexes.filter((timex) => timex.start > start && timex.end < end);
  const attributes = inside.flatMap((timex) => attributeOf(timex, facts) ?? []).filter((span) => span.start >= start);
  const starts = [start, ...attributes.map((span) => span.end)];
  return starts.map((from, nth) => textBetween(facts, from, attributes[nth]?.start ?? end)).join(" ");
}
