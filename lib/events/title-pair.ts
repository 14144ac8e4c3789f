import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { Document } from "#lib/model/document.ts";
import { itemsWithin } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import type { Pair } from "./collectives.ts";

/** Before every paragraph that tells something, and right before none. */
const ABOVE_ALL = -9;

/** So many paragraphs that begin with a date are a chronology. */
const FEWEST_ENTRIES = 2;

/**
 * "Milestones in relations between Egypt and Sudan": the two states that the headline names, and nobody else; who "both countries" are
 * in the entries of a chronology, where nothing near by says. [] where the article is none, has no headline, or this names others.
 */
export function pairOfTitle(
  { paragraphs }: Document,
  mentions: readonly ActorMention[],
  timexes: readonly Timex[],
  actorOf: ActorOf,
): readonly Pair[] {
  const title = paragraphs.find(({ kind }) => kind === "heading" || kind === "text");
  if (title?.kind !== "heading") return [];
  const opening = new Set(timexes.map(({ start }) => start));
  if (paragraphs.filter(({ kind, start }) => kind === "text" && opening.has(start)).length < FEWEST_ENTRIES) return [];
  const named = new Set(itemsWithin(mentions, title).map(({ actorId }) => actorId));
  const states = [...named].filter((id) => actorOf(id)?.kind === "state");
  if (states.length !== 2 || named.size !== 2) return [];
  return [{ paragraph: ABOVE_ALL, sentence: 0, persons: [], states, parties: states, isOfTitle: true }];
}
