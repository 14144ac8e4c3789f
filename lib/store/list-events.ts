import type { EventListJson } from "#lib/wire/event-json.ts";
import { DEFAULT_UI, type UiLanguage } from "#lib/wire/ui-language.ts";
import type { Sort } from "#lib/wire/view.ts";
import { countEvents } from "./count-events.ts";
import { type Cursor, formatCursor, parseCursor } from "./cursor.ts";
import { type Database, type Store, snapshot } from "./database.ts";
import type { Place } from "./dated-places.ts";
import type { EventFilter } from "./filter.ts";
import { foundPlaces, placesAfter, readPage } from "./page.ts";
import { remembered } from "./remembered.ts";
import { UNDATED_DAY } from "./schema-levels.ts";
import { findEvents, wordsFound } from "./search.ts";
import { type Order, sorting } from "./sorted-page.ts";
import { type EventRow, eventsById, summariesOf } from "./summaries.ts";

export interface EventQuestion extends EventFilter {
  /** At least 1. */
  readonly limit: number;
  /** `next` of the page before; null for the first page. */
  readonly cursor: string | null;
  /** Language of the words; English where left out. */
  readonly ui?: UiLanguage | null;
  /** In order of time where left out. */
  readonly sort?: Sort;
}

/**
 * A page of events: those dated on the axis asked first, by day and then by id, the others last, by id; or in the order asked for, those
 * that are equal in it in order of time. `sorted` of the answer is the order that it has: that of time where more events are left than can
 * be put in another (`sorted-page.ts`).
 *
 * Throws RangeError on a broken cursor: check what came from outside with `parseCursor` first.
 */
export const listEvents = (store: Store, question: EventQuestion): Promise<EventListJson> =>
  listAs(store, question, (db, rows, ui) => summariesOf(db, rows, ui, question.axis));

/** Rows of events told in a language of the interface, in the order given. */
type Tell<T> = (db: Database, rows: readonly EventRow[], ui: UiLanguage) => Promise<T[]>;

/** The same page with its rows told another way, in the same snapshot. */
export async function listAs<T>(
  store: Store,
  { limit, cursor, ui, sort = "date", ...filter }: EventQuestion,
  tell: Tell<T>,
): Promise<ListOf<T>> {
  const page: Page<T> = {
    after: cursor === null ? null : read(cursor),
    limit,
    tell: (db, rows) => tell(db, rows, ui ?? DEFAULT_UI),
  };
  if (sort !== "date") return sortedList(store, filter, { sort, ui: ui ?? DEFAULT_UI }, page);
  if (filter.q !== "") return snapshot(store, (db) => searchedPage(db, filter, page));
  return {
    ...(await snapshot(store, (db) => pageOf(db, filter, page))),
    ...(await totalOf(store, filter)),
  };
}

/** How many events a filter without words leaves; counted once for each state of the data. */
const totalOf = (store: Store, filter: EventFilter) =>
  remembered(store, ["total", filter], (db) => countEvents(db, filter));

type ListOf<T> = Omit<EventListJson, "events"> & { events: T[] };

/** What part of a list is wanted, and how its rows are told. */
interface Page<T> {
  readonly after: Cursor | null;
  readonly limit: number;
  readonly tell: (db: Database, rows: readonly EventRow[]) => Promise<T[]>;
}

/** A page in another order than that of time. */
async function sortedList<T>(store: Store, filter: EventFilter, order: Order, page: Page<T>): Promise<ListOf<T>> {
  const sorted = await sorting(store, filter, order);
  const after = page.after?.sort === sorted.sort ? page.after : null;
  const total = filter.q === "" ? await totalOf(store, filter) : null;
  return snapshot(store, async (db) => {
    const places = await sorted.after(db, after, page.limit + 1);
    const { rows, next, events } = await tellFirst(db, places, page, (last) => sorted.cursorAt(last));
    if (total) return { ...total, events, next, sorted: sorted.sort };
    const found = await findEvents(db, filter);
    const words = await wordsFound(db, found.sought, rows);
    const left = (await foundPlaces(db, found, filter)).length;
    const accuracy = found.complete ? ("exact" as const) : ("at-least" as const);
    return { events, next, words, total: left, accuracy, sorted: sorted.sort };
  });
}

async function pageOf<T>(
  db: Database,
  filter: EventFilter,
  page: Page<T>,
): Promise<Pick<ListOf<T>, "events" | "next">> {
  const { rows, ...told } = await tellFirst(db, await readPage(db, filter, page.after, page.limit + 1), page);
  return told;
}

/** A page of what a search finds, with the words that it was found by. */
async function searchedPage<T>(db: Database, filter: EventFilter, page: Page<T>): Promise<ListOf<T>> {
  const found = await findEvents(db, filter);
  const places = await foundPlaces(db, found, filter);
  const { rows, ...told } = await tellFirst(db, placesAfter(places, page.after), page);
  const words = await wordsFound(db, found.sought, rows);
  return { ...told, words, total: places.length, accuracy: found.complete ? "exact" : "at-least" };
}

/** The first places, told; one more than is told means that there is a next page. */
async function tellFirst<T>(
  db: Database,
  places: readonly Place[],
  { limit, tell }: Page<T>,
  cursorOf: (last: Place) => Cursor = cursorAt,
): Promise<Pick<ListOf<T>, "events" | "next"> & { readonly rows: readonly EventRow[] }> {
  const page = places.slice(0, limit);
  const last = page.at(-1);
  const found = await eventsById(
    db,
    page.map(({ id }) => id),
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = page.flatMap(({ id }) => byId.get(id) ?? []);
  return {
    rows,
    events: await tell(db, rows),
    next: places.length > limit && last ? formatCursor(cursorOf(last)) : null,
  };
}

const cursorAt = ({ day, id }: Place): Cursor => ({ anchorDay: day === UNDATED_DAY ? null : day, id });

function read(cursor: string): Cursor {
  const parsed = parseCursor(cursor);
  if (!parsed.ok) throw new RangeError(parsed.error);
  return parsed.value;
}
