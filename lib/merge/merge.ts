import type { Actor } from "#lib/model/actor.ts";
import { mergedActor } from "#lib/model/actor.ts";
import type { Bonds } from "#lib/model/correction.ts";
import type { Event } from "#lib/model/event.ts";
import type { MentionCore } from "#lib/model/mention-core.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import type { Twins } from "#lib/model/twins.ts";
import { clustersOf } from "./clusters.ts";
import { tellingsOf } from "./cores.ts";
import { eventOf } from "./event-of.ts";
import { pairsOf } from "./pairs.ts";
import { withParts } from "./parts.ts";
import { passagePairs } from "./twins.ts";

/** What merging may be told beside the articles. */
export interface MergeOptions {
  /** Articles that are read side by side; see `twinsOf`. */
  readonly twins?: readonly Twins[];
  /** Which mentions are to be merged; all, where it is left out. */
  readonly only?: (mention: MentionCore) => boolean;
  /** Ids of mentions that others, not among these articles, show to fit events of different days. */
  readonly tornIds?: ReadonlySet<string>;
  /** What editors say of which mentions are one event. */
  readonly bonds?: Bonds;
}

const compareIds = (a: Event, b: Event): number => (a.id < b.id ? -1 : 1);

/**
 * The events that a corpus tells, sorted by id: every mention is a member of exactly one.
 *
 * The order of `articles` decides nothing. Ids are those of founding mentions (see `Event`), so they outlast new articles as long as
 * these are published later; other members' ids keep leading to the event.
 */
export function mergeMentions(articles: readonly ArticleReading[], options: MergeOptions = {}): readonly Event[] {
  const { twins = [], only, tornIds, bonds } = options;
  const ordered = [...articles].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const all = tellingsOf(ordered);
  const tellings = only ? all.filter(({ mention }) => only(mention)) : all;
  const clusters = clustersOf(tellings, [...pairsOf(tellings), ...passagePairs(twins, tellings)], { tornIds, bonds });
  const actors = actorsOf(articles);
  return [...withParts(clusters.map(eventOf), (id) => actors.get(id) ?? null)].sort(compareIds);
}

/** Every actor of some articles by id, as all of them together tell of it. */
export function actorsOf(articles: readonly ArticleReading[]): ReadonlyMap<string, Actor> {
  const actors = new Map<string, Actor>();
  for (const actor of articles.flatMap((reading) => reading.actors)) {
    const known = actors.get(actor.id);
    actors.set(actor.id, known ? mergedActor(known, actor) : actor);
  }
  return actors;
}
