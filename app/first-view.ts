import {
  type Activity,
  type EventFilter,
  getStore,
  listEvents,
  listUndated,
  readActivity,
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
import type { EventDetailJson, EventListJson, EventSummaryJson } from "#lib/wire/event-json.ts";
import type { UiLanguage } from "#lib/wire/ui-language.ts";
import {
  EMPTY_VIEW,
  type Filter,
  type FilterField,
  fieldsInUse,
  isUnfiltered,
  pickFilter,
  type Sort,
  type View,
} from "#lib/wire/view.ts";
import { isWorthTelling, neededTiles, reaching, toldSingly, type WindowData } from "./_timeline/tile-loader.ts";
import { type Gone, readGone } from "./events/gone.ts";

/** All that the page of the timeline needs for its first HTML. */
export interface FirstView {
  /** Of all time. */
  readonly facets: FacetsJson;
  /** What stands beside the boxes of the filters: of the window alone where the list is kept to it. */
  readonly boxes: FacetsJson;
  /** Events over time of the actors with most events, by id: as many numbers for each, over one stretch of time. */
  readonly activity: Activity;
  /** Dated events in order of time; `next` continues the list, null at its end. */
  readonly listed: readonly EventSummaryJson[];
  /** The same page with its undated events, in the order that a table is sorted by; `sorted` is the order that it has. */
  readonly tabled: readonly EventSummaryJson[];
  readonly sorted: Sort;
  readonly next: string | null;
  /** All that the list goes on to. */
  readonly total: number;
  /** The weightiest of them. */
  readonly undated: readonly EventSummaryJson[];
  /** What is listed here is all that the filters leave. */
  readonly isWhole: boolean;
  /** By event id the words that a search found it by; left out where none was made. */
  readonly words: EventListJson["words"];
  readonly window: DayRange;
  readonly data: WindowData;
  /** Events over the whole time that the filters leave; empty where none is dated. */
  readonly density: readonly Bin[];
  readonly detail: EventDetailJson | null;
  /** What became of the event that the view opens, where it is shown no more. */
  readonly gone: Gone | null;
  readonly corpus: { readonly articles: number; readonly events: number; readonly langs: number };
  /** Where nothing is left in the list: each filter that is set, with the events that would be left without it. */
  readonly loosen: readonly { readonly field: FilterField; readonly count: number }[];
}

/** As many as the filters show before the reader asks for all. */
export const ACTORS_WITH_ACTIVITY = 10;

/** Events on the first page of the list; the browser fetches more as the reader comes to them, and a first page must not grow with the archive. */
const LIST_LIMIT = 100;
/** The weightiest of the undated, which the table has all. */
const UNDATED_LIMIT = 50;
const MEMBERS_LIMIT = 500;

/** A filter over the whole time. */
const always = (filter: Filter) => ({ ...filter, fromDay: null, toDay: null });

/** True where the list holds what the window shows alone. Undated events stand in no window. */
const isNarrowed = ({ inWindow, window }: View): boolean => inWindow && window !== null;

const daysListed = (view: View) => ({
  fromDay: isNarrowed(view) ? (view.window?.startDay ?? null) : null,
  toDay: isNarrowed(view) ? (view.window?.endDay ?? null) : null,
});

/** A list is always in order of time. */
const sortOf = ({ list, sort }: View): Sort => (list === "table" ? sort : "date");

/** Reads the first view, worded in `ui`. `cursor` continues the list; `today` (a day number) centres an archive that has no dated event. */
export async function readFirstView(
  view: View,
  cursor: string | null,
  today: number,
  ui: UiLanguage,
): Promise<FirstView> {
  const store = await getStore();
  const filter = pickFilter(view);
  const facets = await readFacets(store, filter, ui);
  const listedFilter = { ...filter, ...daysListed(view) };
  const boxes = isNarrowed(view) ? await readFacets(store, listedFilter, ui) : facets;
  const window = view.window ?? windowOf(facets) ?? windowAround({ startDay: today, endDay: today + 1 });
  const [whole, health, list, undated, data, density, detail, loosen, activity] = await Promise.all([
    isUnfiltered(filter) ? facets : readFacets(store, pickFilter(EMPTY_VIEW), ui),
    readHealth(store),
    listEvents(store, { ...listedFilter, limit: LIST_LIMIT, cursor, ui, sort: sortOf(view) }),
    facets.undated === 0 || isNarrowed(view) ? [] : listUndated(store, always(filter), UNDATED_LIMIT, ui),
    readWindow(store, view, window, ui),
    readDensity(store, filter, facets),
    view.event === null ? null : readEvent(store, view.event, ui),
    boxes.total > 0 ? [] : readLoosened(store, listedFilter),
    readActivity(
      store,
      boxes.actors.slice(0, ACTORS_WITH_ACTIVITY).map(({ id }) => id),
    ),
  ]);
  return {
    facets: withAbsent(facets, whole),
    boxes: withAbsent(boxes, whole),
    activity,
    listed: list.events.filter((event) => event.precision !== "undated"),
    tabled: list.events,
    sorted: list.sorted ?? "date",
    total: list.total,
    next: list.next,
    words: list.words,
    undated,
    isWhole: cursor === null && list.next === null,
    window,
    data,
    density,
    detail,
    gone: view.event !== null && detail === null ? await readGone(store, view.event) : null,
    corpus: { articles: health.articles, events: whole.total, langs: whole.langs.length },
    loosen,
  };
}

/** Values that the archive has and the other filters leave none of, with 0, so that no box vanishes while the reader chooses. */
function withAbsent(counted: FacetsJson, whole: FacetsJson): FacetsJson {
  return {
    ...counted,
    types: filledUp(counted.types, whole.types, ({ type }) => type),
    modes: filledUp(counted.modes, whole.modes, ({ mode }) => mode),
    langs: filledUp(counted.langs, whole.langs, ({ lang }) => lang),
  };
}

function filledUp<T extends { readonly count: number }>(
  counted: readonly T[],
  whole: readonly T[],
  named: (value: T) => string,
): T[] {
  const known = new Set(counted.map(named));
  return [...counted, ...whole.filter((each) => !known.has(named(each))).map((each) => ({ ...each, count: 0 }))];
}

const windowOf = ({ startDay, endDay }: FacetsJson): DayRange | null =>
  startDay === null || endDay === null ? null : windowOfAll({ startDay, endDay }, ASSUMED_WIDTH_PX);

/** What the browser's loader would ask of the API for the same window on an axis of that many pixels. */
export async function readWindow(
  store: Store,
  view: View,
  window: DayRange,
  ui: UiLanguage,
  widthPx: number = ASSUMED_WIDTH_PX,
): Promise<WindowData> {
  const filter = pickFilter(view);
  const eventsOf = async ({ startDay, endDay }: DayRange) => {
    const question = { ...filter, fromDay: startDay, toDay: endDay, limit: MEMBERS_LIMIT, cursor: null, ui };
    return (await listEvents(store, question)).events;
  };
  const addresses = neededTiles(window, widthPx);
  const [first] = addresses;
  if (!first) return { tiles: [], standing: [] };
  const tiles = await Promise.all(
    addresses.map(async (address) => {
      const tile = await readTile(store, address, view.lanes, always(filter), ui);
      return isWorthTelling(tile) ? toldSingly(tile, await eventsOf(tile)) : tile;
    }),
  );
  const { startDay } = tileBounds(first);
  return { tiles, standing: reaching(await eventsOf({ startDay: startDay - 1, endDay: startDay }), first) };
}

/** Twice the width that tiles are read for: bars may be half as wide as badges. */
const DENSITY_PX = 2 * ASSUMED_WIDTH_PX;

/** How many events begin in each stretch of the whole time that a filter leaves; none where none is dated. */
export async function readDensity(
  store: Store,
  filter: Filter,
  { startDay, endDay }: Pick<FacetsJson, "startDay" | "endDay">,
): Promise<readonly Bin[]> {
  if (startDay === null || endDay === null) return [];
  const whole = { startDay, endDay };
  const level = levelFor(whole, DENSITY_PX);
  const everything = always(filter);
  const tiles = await Promise.all(
    tilesFor(whole, level).map((address) => readTile(store, address, "none", everything)),
  );
  return densityOf(tiles, level, whole);
}

/** What a filter is without one of its parts. */
const without = <T extends Filter>(filter: T, field: FilterField): T => ({ ...filter, [field]: EMPTY_VIEW[field] });

async function readLoosened(store: Store, filter: EventFilter): Promise<FirstView["loosen"]> {
  return Promise.all(
    fieldsInUse(filter).map(async (field) => ({
      field,
      count: (await readFacets(store, without(filter, field))).total,
    })),
  );
}
