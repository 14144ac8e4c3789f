import type { ActorMention } from "#lib/model/actor.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { isQuotedApart } from "./first-person.ts";
import type { Segment } from "./segments.ts";
import { ENDS_QUOTE } from "./subjects.ts";

const isSaying = ({ trigger: { row } }: Segment): boolean =>
  row.type === "CONSULT" && (row.mode === "press-conference" || row.mode === "statement");

/** ""Nothing is pending with *Uganda*," Ann told the house": named in the words that are said, and not by whom. */
export function isInWordsSaid({ start, end }: ActorMention, segment: Segment, facts: SentenceFacts): boolean {
  if (end > segment.trigger.start || !isSaying(segment)) return false;
  return isQuotedApart(start, segment.trigger.start, facts.sentence);
}

/** "«… the path of Moldova», — said Ann at a press conference": where the words quoted before a saying end; its segment's start where none do. */
export function endOfQuote(segment: Segment, facts: SentenceFacts): number {
  const { start, trigger } = segment;
  if (!isSaying(segment)) return start;
  const text = textBetween(facts, start, trigger.start);
  if (!ENDS_QUOTE.test(text)) return start;
  const isOpen = text.trimStart().startsWith('"') || text.split('"').length % 2 === 0;
  return isOpen ? trigger.start : start;
}
