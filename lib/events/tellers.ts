import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { EventType } from "#lib/model/event.ts";
import { contains, type Span } from "#lib/model/span.ts";
import { normalisedSpan, type SentenceFacts, textBetween } from "./facts.ts";
import type { Segment } from "./segments.ts";
import { isSpoken } from "./trigger.ts";
import { hasWord } from "./words.ts";

/** What is not done by saying it: whoever only tells of it in another clause has no part in it. */
const SEEN: ReadonlySet<EventType> = new Set(["CONSULT", "ASSAULT"]);

/** True for a clause in which somebody says something, or that names a source. */
function isTelling(clause: Span, facts: SentenceFacts): boolean {
  const { start, end } = normalisedSpan(facts, clause);
  const isWithin = (found: Span) => found.start >= start && found.end <= end;
  const { speech, certainty } = facts.words;
  return speech.some(isWithin) || certainty.some((found) => found.row.certainty === "reported" && isWithin(found));
}

/** "Lavrov arrived in Brazzaville, said the spokeswoman", "the ministry said that they had met": named as who tells of it. */
export function isTeller(mention: ActorMention, segment: Segment, facts: SentenceFacts, actorOf: ActorOf): boolean {
  const { core, trigger } = segment;
  // "Brazil rejects any use of force, said Lula": he rejects it.
  if (isSpoken(trigger) && actorOf(mention.actorId)?.kind === "person") return false;
  // "Received by his colleague, the president said": of him the passive is said.
  const isFronted = trigger.row.order === "recipient-first";
  const isBehind = !isFronted && mention.start >= core.end && mention.end <= segment.end;
  const isBefore = mention.end <= core.start && mention.start >= segment.start;
  if (!isBehind && !(isBefore && SEEN.has(trigger.row.type) && trigger.row.mode !== "statement")) return false;
  const clause = facts.sentence.clauses.find((each) => contains(each, mention));
  if (!clause || !isTelling(clause, facts)) return false;
  return isBehind || hasWord(textBetween(facts, clause.start, trigger.start), facts.pack.syntax.complementizers);
}
