/** "Recalled its envoy *over the remarks of Ann Ray*": who is named only as the reason of what is told. */
import type { EventActor } from "#lib/model/event.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import type { Segment } from "./segments.ts";
import { hasWord } from "./words.ts";

/** Without those of whom only words or deeds are named as the reason, where the clause tells to whom it is done besides. */
export function withoutReasons(
  actors: readonly EventActor[],
  { trigger }: Segment,
  facts: SentenceFacts,
): readonly EventActor[] {
  const { reasonWords } = facts.pack.syntax;
  if (reasonWords === undefined) return actors;
  const isReason = ({ role, mention }: EventActor): boolean =>
    role !== "agent" &&
    mention.start >= trigger.end &&
    hasWord(textBetween(facts, trigger.end, mention.start), reasonWords);
  const others = actors.filter((actor) => !isReason(actor));
  // "The Council will meet at the request of X": who meets is told before the verb.
  const isWhole = trigger.row.order === "mutual" ? others.length > 0 : others.some(({ role }) => role !== "agent");
  return isWhole ? others : actors;
}
