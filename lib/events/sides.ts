/** Who is named on which side of a trigger. */
import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import { contains, itemsWithin } from "#lib/model/span.ts";
import type { Segment } from "./segments.ts";

/** The actors of a segment by where they stand to its trigger; a trigger of several words may hold its subject inside. */
export interface Sides {
  /** First those before, then those inside, then those after. */
  readonly all: readonly ActorMention[];
  readonly before: readonly ActorMention[];
  readonly inside: readonly ActorMention[];
  readonly after: readonly ActorMention[];
}

const NOBODY: Sides = { all: [], before: [], inside: [], after: [] };

/** True for an actor that is a human being. */
export const isPerson = (mention: ActorMention, actorOf: ActorOf): boolean =>
  actorOf(mention.actorId)?.kind === "person";

/** "The president of *Chile*", "*NATO* Secretary General": named only in a title. */
export const isInTitle = ({ rule }: ActorMention): boolean => rule.endsWith("/in-title");

/** "received *him*": said of the one to whom it is done. */
export const isObject = ({ rule }: ActorMention): boolean =>
  rule.endsWith("/reference-object") || rule.endsWith("/reference-partner");

/** "received *him*", but not "held talks with him": what goes on is said of the one received. */
export const isPatient = ({ rule }: ActorMention): boolean => rule.endsWith("/reference-object");

export function sidesOf(segment: Segment, mentions: readonly ActorMention[]): Sides {
  const all = mentions.length === 0 ? mentions : itemsWithin(mentions, segment);
  if (all.length === 0) return NOBODY;
  const { trigger } = segment;
  const before = all.filter(({ start }) => start < trigger.start);
  const inside = all.filter((mention) => contains(trigger, mention));
  const after = all.filter(({ start, end }) => start >= trigger.start && end > trigger.end);
  return { all: inside.length > 0 ? [...before, ...inside, ...after] : all, before, inside, after };
}
