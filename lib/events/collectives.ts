import type { Actor, ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { EventActor } from "#lib/model/event.ts";
import type { Span } from "#lib/model/span.ts";
import type { SentenceFacts } from "./facts.ts";
import { findWord } from "./words.ts";

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
  const known = actors.flatMap(({ mention }) => actorOf(mention.actorId) ?? []);
  const persons = known.filter(({ kind }) => kind === "person");
  const homes = persons.flatMap(({ country }) => (country ? (stateOf(country)?.id ?? []) : []));
  const states = known.filter(({ kind }) => kind === "state").map(({ id }) => id);
  const ids = persons.map(({ id }) => id);
  const sides = isTwo([...new Set(homes)]) ? [...new Set(homes)] : states;
  if (!isTwo(ids) && !isTwo(sides)) return before;
  return { persons: isTwo(ids) ? ids : [], states: isTwo(sides) ? sides : [] };
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
  const { normalised } = facts.sentence;
  const from = normalised.fromOriginal(stretch.start);
  const text = normalised.text.slice(from, normalised.fromOriginal(stretch.end));
  const { bothPersons, bothStates } = facts.pack.syntax;
  const asStates = findWord(text, bothStates);
  const asPersons = asStates ? null : findWord(text, bothPersons);
  const found = asStates ?? asPersons;
  const ids = asStates ? pair.states : pair.persons.length > 0 ? pair.persons : pair.states;
  if (!found) return [];
  const span = normalised.toOriginal({ start: from + found.start, end: from + found.end });
  return ids.map((id) => mentionOf(id, span, article.slice(span.start, span.end), facts.pack.code));
}
