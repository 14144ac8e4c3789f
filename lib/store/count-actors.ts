import { and, inArray, sql } from "drizzle-orm";
import type { ActorCountJson } from "#lib/wire/actor-json.ts";
import { actorRef } from "#lib/wire/actor-ref.ts";
import type { UiLanguage } from "#lib/wire/ui-language.ts";
import type { Filter } from "#lib/wire/view.ts";
import { type Database, textArray } from "./database.ts";
import { type KindFilter, kindTest, onlyPart, takesAllKinds } from "./kinds.ts";
import { readPage } from "./page.ts";
import { actor, event } from "./schema.ts";
import { scopeCount } from "./schema-levels.ts";
import { kindTotals, select, totalOf } from "./selected.ts";

/** Actors listed at once, and the events looked at one by one to find all of them; of more, those with most events of any kind are listed. */
const MAX_ACTORS = 200;
const MAX_ACTORS_BY_KIND = 40;
const FEW_EVENTS = 2000;

export interface ActorCounts {
  readonly actors: readonly ActorCountJson[];
  /** True where no actor with an event under the filter is left out. */
  readonly complete: boolean;
}

/**
 * Actors with the number of events that name them under the other filters, those chosen among them: most events first, then by name, then
 * by id. `among` leaves others out. Every number is exact; which actors are listed is, where `complete`.
 */
export async function countActors(
  db: Database,
  filter: Filter,
  ui: UiLanguage,
  among: readonly string[] | null = null,
): Promise<ActorCounts> {
  const all = { ...filter, actors: [] };
  const selected = await select(db, all);
  const { total } = totalOf(await kindTotals(db, selected), filter);
  const { counts, complete } =
    total <= FEW_EVENTS || selected?.kind === "found"
      ? await countOneByOne(db, all, among)
      : await countMost(db, filter, among);
  const chosen = among ? [] : filter.actors;
  return { actors: await namedActors(db, counts, chosen, ui), complete };
}

interface Counts {
  readonly counts: Map<string, number>;
  readonly complete: boolean;
}

async function countOneByOne(db: Database, filter: Filter, among: readonly string[] | null): Promise<Counts> {
  const places = await readPage(db, filter, null, FEW_EVENTS);
  const ids = places.map(({ id }) => id);
  const rows =
    ids.length === 0 ? [] : await db.select({ actorIds: event.actorIds }).from(event).where(inArray(event.id, ids));
  const wanted = among && new Set(among);
  const counts = new Map<string, number>();
  for (const { actorIds } of rows)
    for (const id of actorIds) if (!wanted || wanted.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { counts, complete: true };
}

async function countMost(db: Database, filter: Filter, among: readonly string[] | null): Promise<Counts> {
  const part = onlyPart(filter);
  const byKind = part === null && !takesAllKinds(filter);
  const most = byKind ? MAX_ACTORS_BY_KIND : MAX_ACTORS;
  const columns = {
    scope: scopeCount.scope,
    count: scopeCount.count,
    kinds: byKind ? scopeCount.kinds : sql<null>`null`,
    values: part ? scopeCount.values : sql<null>`null`,
  };
  const read = (ids: readonly string[] | null, limit: number) =>
    db
      .select(columns)
      .from(scopeCount)
      .where(and(sql`width = 1`, ids ? sql`scope = any(${textArray(ids)})` : undefined))
      .orderBy(sql`count desc, scope`)
      .limit(limit);
  const rows = await read(among, most + 1);
  const chosen = among || filter.actors.length === 0 ? [] : await read(filter.actors, filter.actors.length);
  const counts = new Map<string, number>();
  for (const { scope, count, kinds, values } of [...rows.slice(0, most), ...chosen]) {
    const left = kinds ? sumOf(kinds, filter) : part && values ? sumOfValues(values[part], filter[part]) : count;
    if (left > 0) counts.set(scope, left);
  }
  return { counts, complete: rows.length <= most };
}

const sumOfValues = (counts: Readonly<Record<string, number>>, values: readonly string[]): number =>
  [...new Set(values)].reduce((sum, value) => sum + (counts[value] ?? 0), 0);

function sumOf(kinds: Readonly<Record<string, readonly [number, number]>>, filter: KindFilter): number {
  const passes = kindTest(filter);
  return Object.entries(kinds).reduce((sum, [kind, [count]]) => (passes(kind) ? sum + count : sum), 0);
}

async function namedActors(
  db: Database,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  ui: UiLanguage,
): Promise<readonly ActorCountJson[]> {
  const ids = [...new Set([...counts.keys(), ...chosen])];
  if (ids.length === 0) return [];
  const rows = await db.select().from(actor).where(inArray(actor.id, ids));
  return rows.map((row) => ({ ...actorRef(row, ui), count: counts.get(row.id) ?? 0 })).sort(byCountThenName);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byCountThenName = (a: ActorCountJson, b: ActorCountJson): number =>
  b.count - a.count || order(a.name, b.name) || order(a.id, b.id);
