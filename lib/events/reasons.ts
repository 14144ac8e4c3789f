/** "Recalled its envoy *over the remarks of Ann Ray*": who is named only as the reason, and whose own state is named by whoever speaks for it. */
import type { ActorOf } from "#lib/model/actor.ts";
import type { EventActor, EventType } from "#lib/model/event.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import type { Segment } from "./segments.ts";
import { hasWord } from "./words.ts";

/** Deeds of words, or between states, that nobody does to the state that they act for. */
const TOWARDS_OTHERS: ReadonlySet<EventType> = new Set<EventType>([
  "CONSULT",
  "SUPPORT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
]);

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
  return others.some(({ role }) => role !== "agent") ? others : actors;
}

/** "Accused Rabat of plotting against *his country*", "warned that *Russia* would answer", told of a Russian: the own state is not whom it is done to. */
export function withoutOwnState(
  actors: readonly EventActor[],
  { trigger: { row } }: Segment,
  actorOf: ActorOf,
): readonly EventActor[] {
  if (row.order !== "agent-first" || !TOWARDS_OTHERS.has(row.type)) return actors;
  const countryOf = ({ mention }: EventActor) => actorOf(mention.actorId)?.country ?? null;
  const speaksFor = (actor: EventActor) =>
    actor.role === "agent" && actorOf(actor.mention.actorId)?.kind !== "state" && countryOf(actor) !== null;
  const homes = new Set(actors.filter(speaksFor).map(countryOf));
  if (homes.size === 0) return actors;
  const isOwn = (actor: EventActor) =>
    actor.role === "recipient" && actorOf(actor.mention.actorId)?.kind === "state" && homes.has(countryOf(actor));
  return actors.filter((actor) => !isOwn(actor));
}
