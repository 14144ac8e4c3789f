import type { Store } from "#lib/store/database.ts";
import { listActors } from "#lib/store/list-actors.ts";
import { listEvents } from "#lib/store/list-events.ts";
import { readActor } from "#lib/store/read-actor.ts";
import { readFacets } from "#lib/store/read-facets.ts";
import { readNeighbours } from "#lib/store/read-neighbours.ts";
import { readTile } from "#lib/store/read-tile.ts";
import { levelFor, type TileAddress, tileOf } from "#lib/tiles/address.ts";
import { EMPTY_VIEW, type Filter, pickFilter } from "#lib/wire/view.ts";
import { COMMON_ACTOR, COMMON_WORD, eventId, NAME, RARE_ACTOR, RARE_WORD } from "./bench-events.ts";

const ALL = pickFilter(EMPTY_VIEW);
/** Whose events are asked about. */
export const FILTERS: Readonly<Record<string, Filter>> = {
  all: ALL,
  "rare actor": { ...ALL, actors: [RARE_ACTOR] },
  "common actor": { ...ALL, actors: [COMMON_ACTOR] },
  "without the common actor": { ...ALL, excluded: [COMMON_ACTOR] },
  "without three rare actors": { ...ALL, excluded: ["actor-2500", "actor-2700", RARE_ACTOR] },
};
const FIRST_DAY = Date.UTC(2000, 0, 1) / 86_400_000;
const DAYS = 25 * 365;
/** The tile over the middle of what a window of so many days on a desk's width shows. */
const tileFor = (days: number): TileAddress =>
  tileOf(levelFor({ startDay: 0, endDay: days }, 900), FIRST_DAY + DAYS / 2);

/** A question; `nth` chooses the day that it is about. */
export type Ask = (store: Store, filter: Filter, nth: number) => Promise<unknown>;

/** Every day of the years is asked about in turn, so that no round finds the pages of the one before in memory alone. */
const dayOf = (nth: number): number => FIRST_DAY + ((nth * 997) % (DAYS - 31));
const page = { limit: 100, cursor: null };
/** So many every made-up archive has. */
const FEWEST_EVENTS = 1_000;

/** What is asked, by what it is called. */
export const QUESTIONS: Readonly<Record<string, Ask>> = {
  "tile of all years": (store, filter) => readTile(store, tileFor(DAYS), "type", filter),
  "tile of some weeks": (store, filter, nth) => readTile(store, tileOf(18, dayOf(nth)), "type", filter),
  "tile by language": (store, filter) => readTile(store, tileFor(DAYS), "none", { ...filter, langs: ["uk"] }),
  "first page of the list": (store, filter) => listEvents(store, { ...filter, fromDay: null, toDay: null, ...page }),
  "latest first": (store, filter) =>
    listEvents(store, { ...filter, fromDay: null, toDay: null, sort: "-date", ...page }),
  "latest of a rare kind first": (store, filter) =>
    listEvents(store, { ...filter, types: ["ASSAULT"], langs: ["fr"], sort: "-date", ...page }),
  "list by type": (store, filter) =>
    listEvents(store, { ...filter, fromDay: null, toDay: null, sort: "-type", ...page }),
  "list of a month": (store, filter, nth) =>
    listEvents(store, { ...filter, fromDay: dayOf(nth), toDay: dayOf(nth) + 31, ...page }),
  "list of a rare kind": (store, filter) =>
    listEvents(store, { ...filter, types: ["ASSAULT"], langs: ["fr"], fromDay: null, toDay: null, ...page }),
  "beside an event": (store, filter, nth) => readNeighbours(store, eventId((nth * 997) % FEWEST_EVENTS), filter),
  facets: (store, filter) => readFacets(store, filter),
  "facets of a language": (store, filter) => readFacets(store, { ...filter, langs: ["ar"] }),
  "facets of a month": (store, filter, nth) =>
    readFacets(store, { ...filter, fromDay: dayOf(nth), toDay: dayOf(nth) + 31 }),
  "facets of ten years": (store, filter) =>
    readFacets(store, { ...filter, fromDay: FIRST_DAY, toDay: FIRST_DAY + 3650 }),
  "tile by date of publication": (store, filter) =>
    readTile(store, tileFor(DAYS), "type", { ...filter, axis: "published" }),
  "actor list": (store, filter) => listActors(store, null, filter),
  "an actor": (store, filter) => readActor(store, filter.actors[0] ?? COMMON_ACTOR),
  "search, common word": (store, filter) => listEvents(store, { ...filter, q: COMMON_WORD, ...page }),
  "search, common word of a rare kind": (store, filter) =>
    listEvents(store, { ...filter, q: COMMON_WORD, types: ["ASSAULT"], langs: ["fr"], ...page }),
  "search, rare word": (store, filter) => listEvents(store, { ...filter, q: RARE_WORD, ...page }),
  "search, name": (store, filter) => listEvents(store, { ...filter, q: NAME, ...page }),
};
