import { desc, inArray, sql } from "drizzle-orm";
import type { ActorCountJson, FacetsJson } from "#lib/wire/actor-json.ts";
import type { Database, Store } from "./database.ts";
import { conditionOf, type EventFilter } from "./filter.ts";
import { remembered } from "./remembered.ts";
import { actor, event } from "./schema.ts";
import { actorRef } from "./summaries.ts";

/**
 * How many events each value of a filter would leave under the *other* filters, most first; ties by name. Chosen values are
 * always among them, with 0 where nothing is left. Totals and days are those under all filters.
 */
export function readFacets(store: Store, filter: EventFilter): Promise<FacetsJson> {
  return remembered(store, ["facets", filter], (db) => facetsOf(db, filter));
}

async function facetsOf(db: Database, filter: EventFilter): Promise<FacetsJson> {
  return {
    actors: [...(await countActors(db, filter))],
    types: (await countTypes(db, filter)).map(({ value, count }) => ({ type: value, count })),
    langs: (await countLangs(db, filter)).map(({ value, count }) => ({ lang: value, count })),
    ...(await readTotals(db, filter)),
  };
}

interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** Every actor that an event under the other filters names, and those chosen; most events first, then by name, then by id. */
export async function countActors(db: Database, filter: EventFilter): Promise<readonly ActorCountJson[]> {
  const count = sql<number>`count(*)::int`;
  const id = sql<string>`named.id`;
  const counted = await db
    .select({ id, count })
    .from(sql`${event} cross join lateral unnest(${event.actorIds}) as named(id)`)
    .where(conditionOf(filter, "actors"))
    .groupBy(id);
  const counts = new Map(counted.map((row) => [row.id, row.count]));
  const ids = [...new Set([...counts.keys(), ...filter.actors])];
  if (ids.length === 0) return [];
  const rows = await db.select().from(actor).where(inArray(actor.id, ids));
  return rows.map((row) => ({ ...actorRef(row), count: counts.get(row.id) ?? 0 })).sort(byCountThenName);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byCountThenName = (a: ActorCountJson, b: ActorCountJson): number =>
  b.count - a.count || order(a.name, b.name) || order(a.id, b.id);

async function countTypes(db: Database, filter: EventFilter): Promise<readonly ValueCount[]> {
  const count = sql<number>`count(*)::int`;
  const rows = await db
    .select({ value: event.type, count })
    .from(event)
    .where(conditionOf(filter, "types"))
    .groupBy(event.type)
    .orderBy(desc(count), sql`${event.type} collate "C"`);
  return withChosen(rows, filter.types);
}

async function countLangs(db: Database, filter: EventFilter): Promise<readonly ValueCount[]> {
  const lang = sql<string>`lang.value`;
  const count = sql<number>`count(*)::int`;
  const rows = await db
    .select({ value: lang, count })
    .from(sql`${event} cross join lateral unnest(${event.langs}) as lang(value)`)
    .where(conditionOf(filter, "langs"))
    .groupBy(lang)
    .orderBy(desc(count), sql`lang.value collate "C"`);
  return withChosen(rows, filter.langs);
}

const withChosen = (rows: readonly ValueCount[], chosen: readonly string[]): readonly ValueCount[] => {
  const missing = new Set(chosen.filter((value) => !rows.some((row) => row.value === value)));
  return [...rows, ...[...missing].map((value) => ({ value, count: 0 }))];
};

type Totals = Pick<FacetsJson, "total" | "dated" | "undated" | "startDay" | "endDay">;

async function readTotals(db: Database, filter: EventFilter): Promise<Totals> {
  const [row] = await db
    .select({
      total: sql<number>`count(*)::int`,
      dated: sql<number>`count(${event.anchorDay})::int`,
      startDay: sql<number | null>`min(coalesce(${event.startDay}, ${event.anchorDay}))::int`,
      endDay: sql<number | null>`max(coalesce(${event.endDay}, ${event.anchorDay} + 1))::int`,
    })
    .from(event)
    .where(conditionOf(filter));
  const { total = 0, dated = 0, startDay = null, endDay = null } = row ?? {};
  return { total, dated, undated: total - dated, startDay, endDay };
}
