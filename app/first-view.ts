import {
  getStore,
  listEvents,
  listUndated,
  readEvent,
  readFacets,
  readHealth,
  readTile,
  type Store,
} from "#lib/store/index.ts";
import { type DayRange, levelFor, tileBounds, tilesFor } from "#lib/tiles/address.ts";
import { type Bin, densityOf } from "#lib/tiles/density.ts";
import { ASSUMED_WIDTH_PX, windowAround, windowOfAll } from "#lib/tiles/window.ts";
import type { FacetsJson } from "#lib/wire/actor-json.ts";
import type { EventDetailJson, EventSummaryJson } from "#lib/wire/event-json.ts";
import { EMPTY_VIEW, type Filter, isUnfiltered, pickFilter, type View } from "#lib/wire/view.ts";
import { isWorthTelling, neededTiles, reaching, toldSingly, type WindowData } from "./_timeline/tile-loader.ts";

/** All that the page of the timeline needs for its first HTML. */
export interface FirstView {
  readonly facets: FacetsJson;
  /** Dated events in order of time; `next` continues the list, null at its end. */
  readonly listed: readonly EventSummaryJson[];
  readonly next: string | null;
  readonly undated: readonly EventSummaryJson[];
  readonly window: DayRange;
  readonly data: WindowData;
  /** Events over the whole time that the filters leave; empty where none is dated. */
  readonly density: readonly Bin[];
  readonly detail: EventDetailJson | null;
  readonly corpus: { readonly articles: number; readonly events: number; readonly langs: number };
  /** Where nothing is left: each filter that is set, with the events that would be left without it. */
  readonly loosen: readonly { readonly field: FilterField; readonly count: number }[];
}

export type FilterField = "actors" | "types" | "langs" | "certainties";

/** Events on one page of the list; beyond this a page grows heavy on a telephone. */
const LIST_LIMIT = 500;
const MEMBERS_LIMIT = 500;

/** A filter over the whole time. */
const always = (filter: Filter) => ({ ...filter, fromDay: null, toDay: null });

/** Reads the first view. `cursor` continues the list; `today` (a day number) centres an archive that has no dated event. */
export async function readFirstView(view: View, cursor: string | null, today: number): Promise<FirstView> {
  const store = await getStore();
  const filter = pickFilter(view);
  const facets = await readFacets(store, always(filter));
  const window = view.window ?? windowOf(facets) ?? windowAround({ startDay: today, endDay: today + 1 });
  const [whole, health, list, undated, data, density, detail, loosen] = await Promise.all([
    isUnfiltered(filter) ? facets : readFacets(store, always(pickFilter(EMPTY_VIEW))),
    readHealth(store),
    listEvents(store, { ...always(filter), limit: LIST_LIMIT, cursor }),
    facets.undated === 0 ? [] : listUndated(store, always(filter), LIST_LIMIT),
    readWindow(store, view, window),
    readDensity(store, filter, facets),
    view.event === null ? null : readEvent(store, view.event),
    facets.total > 0 ? [] : readLoosened(store, filter),
  ]);
  return {
    facets: { ...facets, types: withAbsent(facets.types, whole.types), langs: withAbsent(facets.langs, whole.langs) },
    listed: list.events.filter((event) => event.precision !== "undated"),
    next: list.next,
    undated,
    window,
    data,
    density,
    detail,
    corpus: { articles: health.articles, events: whole.total, langs: whole.langs.length },
    loosen,
  };
}

/** Values that the archive has and the other filters leave none of, with 0, so that no box vanishes while the reader chooses. */
function withAbsent<T extends { readonly count: number; readonly type?: string; readonly lang?: string }>(
  counted: readonly T[],
  whole: readonly T[],
): T[] {
  const named = ({ type, lang }: T) => type ?? lang;
  const known = new Set(counted.map(named));
  return [...counted, ...whole.filter((each) => !known.has(named(each))).map((each) => ({ ...each, count: 0 }))];
}

const windowOf = ({ startDay, endDay }: FacetsJson): DayRange | null =>
  startDay === null || endDay === null ? null : windowOfAll({ startDay, endDay }, ASSUMED_WIDTH_PX);

/** What the browser's loader would ask of the API for the same window. */
async function readWindow(store: Store, view: View, window: DayRange): Promise<WindowData> {
  const filter = pickFilter(view);
  const eventsOf = async ({ startDay, endDay }: DayRange) => {
    const question = { ...filter, fromDay: startDay, toDay: endDay, limit: MEMBERS_LIMIT, cursor: null };
    return (await listEvents(store, question)).events;
  };
  const addresses = neededTiles(window, ASSUMED_WIDTH_PX);
  const [first] = addresses;
  if (!first) return { tiles: [], standing: [] };
  const tiles = await Promise.all(
    addresses.map(async (address) => {
      const tile = await readTile(store, address, view.lanes, always(filter));
      return isWorthTelling(tile) ? toldSingly(tile, await eventsOf(tile)) : tile;
    }),
  );
  const { startDay } = tileBounds(first);
  return { tiles, standing: reaching(await eventsOf({ startDay: startDay - 1, endDay: startDay }), first) };
}

/** Twice the width that tiles are read for: bars may be half as wide as badges. */
const DENSITY_PX = 2 * ASSUMED_WIDTH_PX;

async function readDensity(store: Store, filter: Filter, { startDay, endDay }: FacetsJson): Promise<readonly Bin[]> {
  if (startDay === null || endDay === null) return [];
  const whole = { startDay, endDay };
  const level = levelFor(whole, DENSITY_PX);
  const everything = always(filter);
  const tiles = await Promise.all(
    tilesFor(whole, level).map((address) => readTile(store, address, "none", everything)),
  );
  return densityOf(tiles, level, whole);
}

async function readLoosened(store: Store, filter: Filter): Promise<FirstView["loosen"]> {
  const fields = (["actors", "types", "langs", "certainties"] as const).filter((field) => filter[field].length > 0);
  return Promise.all(
    fields.map(async (field) => {
      const { total } = await readFacets(store, { ...filter, [field]: [], fromDay: null, toDay: null });
      return { field, count: total };
    }),
  );
}
