import type { Actor, ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { EventActor } from "#lib/model/event.ts";
import type { Span } from "#lib/model/span.ts";
import { normalisedSpan, type SentenceFacts } from "./facts.ts";

/** Looks up the state of an ISO 3166-1 alpha-2 code among the actors of the article. */
export type StateOf = (country: string) => Actor | null;

/** Who "the two" can be: those of the last event told that had two persons, or two states, on its sides. */
export interface Pair {
  readonly persons: readonly string[];
  readonly states: readonly string[];
}

export const NO_PAIR: Pair = { persons: [], states: [] };

const isTwo = (ids: readonly string[]): boolean => ids.length === 2;

/** The pair that an event leaves behind for what follows; the one before where it has no two sides. */
export function pairOf(actors: readonly EventActor[], before: Pair, actorOf: ActorOf, stateOf: StateOf): Pair {
  if (actors.length < 2) return before;
  const all = sidesOf(actors, actorOf, stateOf);
  // "X and Y met, the emir mediating": the two are those who met.
  const two =
    all ??
    sidesOf(
      actors.filter(({ role }) => role === "agent"),
      actorOf,
      stateOf,
    );
  return two ?? before;
}

/** The two persons, and the two states, on the sides of an event; null where it has neither. */
function sidesOf(actors: readonly EventActor[], actorOf: ActorOf, stateOf: StateOf): Pair | null {
  const persons: string[] = [];
  const states: string[] = [];
  const homes = new Set<string>();
  for (const { mention } of actors) {
    const actor = actorOf(mention.actorId);
    if (actor?.kind === "state") states.push(actor.id);
    if (actor?.kind !== "person") continue;
    persons.push(actor.id);
    const home = actor.country ? stateOf(actor.country) : null;
    if (home) homes.add(home.id);
  }
  const sides = homes.size === 2 ? [...homes] : states;
  if (!isTwo(persons) && !isTwo(sides)) return null;
  return { persons: isTwo(persons) ? persons : [], states: isTwo(sides) ? sides : [] };
}

const mentionOf = (actorId: string, span: Span, text: string, lang: string): ActorMention => ({
  ...span,
  text,
  actorId,
  by: "reference",
  rule: `${lang}/collective`,
});

/**
 * "The two presidents", "both countries" in a stretch of a sentence: a mention for each of the pair, all at the words that mean them;
 * [] where no such words stand or no pair is known. `article` is the whole text.
 */
export function collectivesIn(
  stretch: Span,
  facts: SentenceFacts,
  pair: Pair,
  article: string,
): readonly ActorMention[] {
  const { words, sentence, pack } = facts;
  if (words.bothStates.length === 0 && words.bothPersons.length === 0) return [];
  const { start, end } = normalisedSpan(facts, stretch);
  const isWithin = (word: Span): boolean => word.start >= start && word.end <= end;
  const asStates = words.bothStates.find(isWithin);
  const found = asStates ?? words.bothPersons.find(isWithin);
  if (!found) return [];
  const ids = asStates ? pair.states : pair.persons.length > 0 ? pair.persons : pair.states;
  const span = sentence.normalised.toOriginal({ start: found.start, end: found.end });
  return ids.map((id) => mentionOf(id, span, article.slice(span.start, span.end), pack.code));
}
