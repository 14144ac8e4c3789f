import type { Event } from "#lib/model/event.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { clustersOf } from "./clusters.ts";
import { eventOf } from "./event-of.ts";
import { withParts } from "./parts.ts";
import { tellingsOf } from "./telling.ts";
import { twinPairs } from "./twins.ts";

const compareIds = (a: Event, b: Event): number => (a.id < b.id ? -1 : 1);

/**
 * The events that a corpus tells, sorted by id: every mention is a member of exactly one.
 *
 * The order of `articles` decides nothing. Ids are those of founding mentions (see `Event`), so they outlast new articles as long as
 * these are published later; other members' ids keep leading to the event.
 */
export function mergeMentions(articles: readonly ArticleReading[]): readonly Event[] {
  const ordered = [...articles].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const tellings = tellingsOf(ordered);
  const first = clustersOf(tellings);
  const twins = twinPairs(tellings, first);
  const clusters = twins.length > 0 ? clustersOf(tellings, twins) : first;
  const actors = new Map(articles.flatMap((reading) => reading.actors.map((actor) => [actor.id, actor] as const)));
  return [...withParts(clusters.map(eventOf), (id) => actors.get(id) ?? null)].sort(compareIds);
}
