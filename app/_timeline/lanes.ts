import { EVENT_TYPES } from "#lib/model/event.ts";
import { ALL_EVENTS, type LaneKind, laneOf, NO_ACTOR, SEVERAL_LANGS } from "#lib/tiles/lanes.ts";
import type { FacetsJson } from "#lib/wire/actor-json.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import type { EventItem } from "./vis-items.ts";

/** Lane of actors, countries or languages that are named too seldom to have one of their own. */
export const OTHERS = "+";

/** Actors, countries and languages with a lane of their own; more lanes than this and the last are off the screen. */
const MAX_OWN_LANES = 10;

/** Where events and the server's clusters stand, with what is rare put together in one lane. */
export interface Lanes {
  readonly ofEvent: (event: EventSummaryJson) => string;
  readonly ofCluster: (lane: string) => string;
  /** The lanes that the items stand in, in an order that does not change while the reader moves. */
  readonly inUse: (items: readonly EventItem[]) => readonly string[];
}

/** What the lanes are made of: those with most events first, as the facets list them. */
export type LaneSource = Pick<FacetsJson, "actors" | "langs">;

/** Lanes from top to bottom: types as the code book has them, the others by the events that they have under the filter. */
export function lanesFor(kind: LaneKind, source: LaneSource): Lanes {
  const own = ownLanes(kind, source);
  const ofCluster = (lane: string) => (own === null || own.includes(lane) || lane === NO_ACTOR ? lane : OTHERS);
  const order = kind === "none" ? [ALL_EVENTS] : kind === "type" ? EVENT_TYPES : [...(own ?? []), OTHERS, NO_ACTOR];
  return {
    ofCluster,
    ofEvent: (event) => ofCluster(laneOf(event, kind)),
    inUse: (items) => {
      const used = new Set(items.map((item) => item.lane));
      return order.filter((lane) => used.has(lane));
    },
  };
}

/** Ids that have a lane of their own; null where all have. */
function ownLanes(kind: LaneKind, { actors, langs }: LaneSource): readonly string[] | null {
  if (kind === "actor") return actors.slice(0, MAX_OWN_LANES).map(({ id }) => id);
  if (kind === "lang") return [...langs.slice(0, MAX_OWN_LANES).map(({ lang }) => lang), SEVERAL_LANGS];
  if (kind !== "country") return null;
  const counts = new Map<string, number>();
  for (const { country, count } of actors) if (country) counts.set(country, (counts.get(country) ?? 0) + count);
  const byCount = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return byCount.slice(0, MAX_OWN_LANES).map(([country]) => country);
}
