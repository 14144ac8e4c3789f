import { EVENT_TYPES } from "#lib/model/event.ts";
import { ALL_EVENTS, type LaneKind, laneOf, NO_ACTOR } from "#lib/tiles/lanes.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import type { EventItem } from "./vis-items.ts";

/** Lane of actors that are named too seldom to have one of their own. */
export const OTHER_ACTORS = "+";

/** Actors with a lane of their own; more lanes than this and the last are off the screen. */
const MAX_ACTOR_LANES = 10;

/** Where events and the server's clusters stand, with rare actors put together in one lane. */
export interface Lanes {
  readonly ofEvent: (event: EventSummaryJson) => string;
  readonly ofCluster: (lane: string) => string;
  /** The lanes that the items stand in, in an order that does not change while the reader moves. */
  readonly inUse: (items: readonly EventItem[]) => readonly string[];
}

/** `actorIds`: those with most events first, as the facets list them. */
export function lanesFor(kind: LaneKind, actorIds: readonly string[]): Lanes {
  const own = new Set(actorIds.slice(0, MAX_ACTOR_LANES));
  const ofCluster = (lane: string) => (kind !== "actor" || lane === NO_ACTOR || own.has(lane) ? lane : OTHER_ACTORS);
  const order: readonly string[] =
    kind === "none" ? [ALL_EVENTS] : kind === "type" ? EVENT_TYPES : [...own, OTHER_ACTORS, NO_ACTOR];
  return {
    ofCluster,
    ofEvent: (event) => ofCluster(laneOf(event, kind)),
    inUse: (items) => {
      const used = new Set(items.map((item) => item.lane));
      return order.filter((lane) => used.has(lane));
    },
  };
}
