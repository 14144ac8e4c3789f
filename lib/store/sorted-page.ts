import { sql } from "drizzle-orm";
import { EVENT_TYPES, type EventType } from "#lib/model/event.ts";
import { localeOf, textIn, type UiLanguage } from "#lib/wire/ui-language.ts";
import { MOST_SORTED, type Sort } from "#lib/wire/view.ts";
import type { Cursor } from "./cursor.ts";
import { type Database, rowsOf, type Store } from "./database.ts";
import type { Place } from "./dated-places.ts";
import type { EventFilter } from "./filter.ts";
import { readPage } from "./page.ts";
import { remembered } from "./remembered.ts";
import { UNDATED_DAY } from "./schema-levels.ts";

/** What a list is put in order by; headlines are those of a language of the interface. */
export interface Order {
  readonly sort: Sort;
  readonly ui: UiLanguage;
}

/** A list in its order: what stands behind a place of it, and where that place is. */
interface Sorting {
  /** The order that the list has. */
  readonly sort: Sort;
  readonly after: (db: Database, cursor: Cursor | null, count: number) => Promise<readonly Place[]>;
  /** The cursor of a place of the page given last. */
  readonly cursorAt: (place: Place) => Cursor;
}

/**
 * How a filter's events are put in an order: by day and type read from indexes, however many they are; by headline and sources, which no
 * index has, up to `MOST_SORTED`, looked at once for each state of the data. More stay in order of time.
 */
export async function sorting(
  store: Store,
  filter: EventFilter,
  { sort, ui }: Order,
  most = MOST_SORTED,
): Promise<Sorting> {
  if (sort === "date" || sort === "-date") return byDay(filter, sort);
  const isByType = sort === "type" || sort === "-type";
  if (isByType && filter.modes.length === 0 && filter.q === "") return byType(filter, sort);
  const ids = await remembered(store, ["order", filter, sort, ui, most], (db) =>
    sortedIds(db, filter, { sort, ui }, most),
  );
  return ids === null ? byDay(filter, "date") : byPosition(ids, sort);
}

const dayOf = ({ day }: Place): number | null => (day === UNDATED_DAY ? null : day);

const byDay = (filter: EventFilter, sort: "date" | "-date"): Sorting => ({
  sort,
  after: (db, cursor, count) => readPage(db, filter, cursor, count, sort === "-date"),
  cursorAt: (place) => ({ anchorDay: dayOf(place), id: place.id, sort }),
});

/** A list whose order is known. A cursor whose event is gone goes on from the place where it stood. */
function byPosition(ids: readonly string[], sort: Sort): Sorting {
  const places = new Map(ids.map((id, at) => [id, at]));
  const startOf = ({ id, at }: Cursor): number => (places.get(id) ?? Number(at ?? 0) - 1) + 1;
  return {
    sort,
    after: async (_db, cursor, count) => {
      const start = cursor ? startOf(cursor) : 0;
      return ids.slice(start, start + count).map((id) => ({ day: UNDATED_DAY, id }));
    },
    cursorAt: ({ id }) => ({ anchorDay: null, id, sort, at: places.get(id) ?? 0 }),
  };
}

/** Type after type as the code book has them, each a list in order of time: read from the indexes of kinds. */
function byType(filter: EventFilter, sort: "type" | "-type"): Sorting {
  const asked = EVENT_TYPES.filter((type) => filter.types.length === 0 || filter.types.includes(type));
  const types = sort === "type" ? asked : asked.toReversed();
  const typeOf = new Map<string, EventType>();
  return {
    sort,
    after: async (db, cursor, count) => {
      const found: Place[] = [];
      const from = Math.max(0, types.indexOf(cursor?.at as EventType));
      for (const [nth, type] of types.slice(from).entries()) {
        const isGoingOn = nth === 0 && cursor?.at === type;
        const page = await readPage(db, { ...filter, types: [type] }, isGoingOn ? cursor : null, count - found.length);
        for (const { id } of page) typeOf.set(id, type);
        found.push(...page);
        if (found.length >= count) break;
      }
      return found;
    },
    cursorAt: (place) => ({ anchorDay: dayOf(place), id: place.id, sort, at: typeOf.get(place.id) ?? "" }),
  };
}

interface SortedRow {
  readonly id: string;
  readonly type: EventType;
  readonly sources: number;
  readonly titles: Readonly<Record<string, string>>;
}

/** Ids of all events of a filter in an order, those equal in it in order of time; null where there are too many. */
async function sortedIds(
  db: Database,
  filter: EventFilter,
  { sort, ui }: Order,
  most: number,
): Promise<readonly string[] | null> {
  const places = await readPage(db, filter, null, most + 1);
  if (places.length > most) return null;
  const rows = await rowsOf<SortedRow>(
    db,
    sql`select hit.* from jsonb_array_elements_text(${JSON.stringify(places.map(({ id }) => id))}::jsonb) as given(id)
        cross join lateral (
          select id, type, source_count as sources, titles from event where event.id = given.id offset 0
        ) as hit`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const inTime = places.flatMap(({ id }) => byId.get(id) ?? []);
  const compare = comparing(sort.replace("-", ""), ui);
  const sign = sort.startsWith("-") ? -1 : 1;
  return inTime.sort((a, b) => sign * compare(a, b)).map(({ id }) => id);
}

/** Types as the code book has them; words as the dictionaries of the language do. */
function comparing(column: string, ui: UiLanguage): (a: SortedRow, b: SortedRow) => number {
  if (column === "sources") return (a, b) => a.sources - b.sources;
  if (column === "type") return (a, b) => EVENT_TYPES.indexOf(a.type) - EVENT_TYPES.indexOf(b.type);
  const collator = new Intl.Collator(localeOf(ui));
  const titleOf = ({ titles, type }: SortedRow) => textIn(titles, ui)?.text ?? type;
  return (a, b) => collator.compare(titleOf(a), titleOf(b));
}
