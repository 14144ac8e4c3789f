import type { EventActor } from "#lib/model/event.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import type { Segment } from "./segments.ts";

/** So many words may stand before a participle that opens its sentence: "Hier", "Initially". */
const MOST_WORDS_BEFORE = 2;

/** "Received in Mecca by the prince, …": a passive that opens its sentence and is set off by a comma. */
function isFronted({ trigger, core }: Segment, facts: SentenceFacts): boolean {
  if (trigger.row.order !== "recipient-first" || trigger.row.word !== "verb") return false;
  const lead = textBetween(facts, facts.sentence.start, trigger.start);
  if ((lead.match(/[\p{L}\p{M}']+/gu)?.length ?? 0) > MOST_WORDS_BEFORE) return false;
  return /[,،]/u.test(textBetween(facts, core.end - 2, core.end + 1));
}

/**
 * "Received in Mecca by the prince, the general will visit Cairo": to whom it is done is who the next clause is about. [] where the
 * passive names somebody itself, or does not open its sentence.
 */
export function patientsBehind(
  segment: Segment,
  actors: readonly EventActor[],
  next: readonly EventActor[],
  facts: SentenceFacts,
): readonly EventActor[] {
  if (actors.some(({ role }) => role !== "agent") || !isFronted(segment, facts)) return [];
  const isNew = ({ mention, role }: EventActor) =>
    role === "agent" &&
    mention.start >= segment.core.end &&
    !actors.some((actor) => actor.mention.actorId === mention.actorId);
  return next.filter(isNew).map(({ mention }) => ({ mention, role: "recipient" }));
}
