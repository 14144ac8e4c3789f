import { and, inArray, sql } from "drizzle-orm";
import type { Accuracy } from "#lib/wire/accuracy.ts";
import type { ActorCountJson } from "#lib/wire/actor-json.ts";
import { actorRef } from "#lib/wire/actor-ref.ts";
import type { UiLanguage } from "#lib/wire/ui-language.ts";
import type { Filter } from "#lib/wire/view.ts";
import { countEvents } from "./count-events.ts";
import { countInDays } from "./count-in-days.ts";
import { type Database, textArray } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { totalOf } from "./kind-totals.ts";
import { kindTest, onlyPart, takesAllKinds } from "./kinds.ts";
import { reachingByActor, readPage, windowOf } from "./page.ts";
import { actor, event } from "./schema.ts";
import { scopeCount } from "./schema-levels.ts";
import { onAxis, withinOf } from "./scopes.ts";
import { accuracyOf, type Days, type Selected, select } from "./selected.ts";
import { totalsOf } from "./window-totals.ts";

/** Actors listed at once, and the events looked at one by one to find all of them; of more, those with most events of any kind are listed. */
const MAX_ACTORS = 200;
const MAX_ACTORS_BY_KIND = 40;
const FEW_EVENTS = 2000;

export interface ActorCounts {
  readonly actors: readonly ActorCountJson[];
  /** True where no actor with an event under the filter is left out. */
  readonly complete: boolean;
  readonly accuracy: Accuracy;
}

interface Among {
  /** Leaves all other actors out. */
  readonly among?: readonly string[] | null;
  /** How many events there are under the other filters, where that is known. */
  readonly total?: number | null;
}

/**
 * Actors with the number of events that name them under the other filters, those chosen among them: most events first, then by name, then
 * by id. Every number is exact, but where several actors are excluded and many events left: then those of the
 * one with most of them are taken away. Which actors are listed is exact, where `complete`. Excluded ones have what they would have without any exclusion.
 */
export async function countActors(
  db: Database,
  filter: EventFilter,
  ui: UiLanguage,
  { among = null, total: known = null }: Among = {},
): Promise<ActorCounts> {
  const all = { ...filter, actors: [] };
  const selected = await select(db, all);
  const total = known ?? (await totalUnder(db, selected, all));
  const days = windowOf(filter);
  const { counts, complete, accuracy } =
    total <= FEW_EVENTS || selected?.kind === "found"
      ? { ...(await countOneByOne(db, all, among)), ...boundsOf(selected) }
      : days
        ? await countMostInDays(db, filter, days, among)
        : await countMost(db, filter, among);
  for (const [id, count] of await countExcluded(db, filter, among)) counts.set(id, count);
  const chosen = among ? [] : [...filter.actors, ...filter.excluded];
  return { actors: await namedActors(db, counts, chosen, ui), complete, accuracy };
}

const totalUnder = async (db: Database, selected: Selected | null, filter: EventFilter): Promise<number> =>
  selected?.kind === "found"
    ? totalOf(await totalsOf(db, selected, filter), filter).total
    : (await countEvents(db, filter)).total;

/** Of a search that finds more than it looks at, actors are counted in what was looked at. */
const boundsOf = (selected: Selected | null): Pick<Counts, "complete" | "accuracy"> => {
  const accuracy = accuracyOf(selected);
  return { complete: accuracy === "exact", accuracy };
};

interface Counts {
  readonly counts: Map<string, number>;
  readonly complete: boolean;
  readonly accuracy: Accuracy;
}

/** What of the excluded actors would be there, were nobody excluded: a number to tick away by. */
async function countExcluded(
  db: Database,
  filter: EventFilter,
  among: readonly string[] | null,
): Promise<ReadonlyMap<string, number>> {
  const ids = filter.excluded.filter((id) => !among || among.includes(id));
  if (ids.length === 0) return new Map();
  const all = { ...filter, excluded: [] };
  if (filter.q !== "") return (await countOneByOne(db, { ...all, actors: [] }, ids)).counts;
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (await countEvents(db, { ...all, actors: [id] })).total);
  return counts;
}

async function countOneByOne(db: Database, filter: EventFilter, among: readonly string[] | null): Promise<Counts> {
  const places = await readPage(db, filter, null, FEW_EVENTS);
  const ids = places.map(({ id }) => id);
  const rows =
    ids.length === 0 ? [] : await db.select({ actorIds: event.actorIds }).from(event).where(inArray(event.id, ids));
  const wanted = among && new Set(among);
  const counts = new Map<string, number>();
  for (const { actorIds } of rows)
    for (const id of actorIds) if (!wanted || wanted.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { counts, complete: true, accuracy: "exact" };
}

async function countMost(db: Database, filter: Filter, among: readonly string[] | null): Promise<Counts> {
  const part = filter.excluded.length > 0 ? null : onlyPart(filter);
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
  const named = [...rows.slice(0, most), ...chosen].filter(({ scope }) => !filter.excluded.includes(scope));
  const taken = await countTaken(
    db,
    named.map(({ scope }) => scope),
    filter,
    byKind,
  );
  const counts = new Map<string, number>();
  const passes = kindTest(filter);
  for (const { scope, count, kinds, values } of named) {
    const all = kinds ? sumOf(kinds, passes) : part && values ? sumOfValues(values[part], filter[part]) : count;
    const left = all - (taken.get(scope) ?? 0);
    if (left > 0) counts.set(scope, left);
  }
  return { counts, complete: rows.length <= most, accuracy: filter.excluded.length > 1 ? "at-most" : "exact" };
}

/** How many events some actors have together with the excluded one with whom they have most. */
async function countTaken(
  db: Database,
  ids: readonly string[],
  filter: Filter,
  byKind: boolean,
): Promise<ReadonlyMap<string, number>> {
  const taken = new Map<string, number>();
  if (filter.excluded.length === 0) return taken;
  const passes = kindTest(filter);
  const owners = new Map(ids.flatMap((id) => withinOf(id, filter.excluded).map((scope) => [scope, id] as const)));
  const rows = await db
    .select({ scope: scopeCount.scope, count: scopeCount.count, kinds: byKind ? scopeCount.kinds : sql<null>`null` })
    .from(scopeCount)
    .where(sql`scope = any(${textArray([...owners.keys()])})`);
  for (const { scope, count, kinds } of rows) {
    const id = owners.get(scope)!;
    taken.set(id, Math.max(taken.get(id) ?? 0, kinds ? sumOf(kinds, passes) : count));
  }
  return taken;
}

/**
 * The same within some days. Of events of some kinds bounds are told: neither more than the actor has in these days, nor than it has of
 * these kinds.
 */
export async function countMostInDays(
  db: Database,
  filter: EventFilter,
  days: Days,
  among: readonly string[] | null,
): Promise<Counts> {
  const rows = await readMost(db, among, MAX_ACTORS_BY_KIND + 1, !takesAllKinds(filter));
  const chosen = among ? [] : await readMost(db, filter.actors, filter.actors.length, !takesAllKinds(filter));
  const named = [...rows.slice(0, MAX_ACTORS_BY_KIND), ...chosen].filter(
    ({ scope }) => !filter.excluded.includes(scope),
  );
  const scopes = named.map(({ scope }) => onAxis(filter.axis, scope));
  const pairs = scopes.flatMap((scope) => withinOf(scope, filter.excluded));
  const inDays = await countInDays(db, [...scopes, ...pairs], days, null);
  const reaching = new Map(
    (await reachingByActor(db, { ...filter, actors: [] }, days)).map(({ id, count }) => [id, count]),
  );
  const counts = new Map<string, number>();
  const passes = kindTest(filter);
  for (const { scope: id, kinds } of named) {
    const scope = onAxis(filter.axis, id);
    const taken = Math.max(0, ...withinOf(scope, filter.excluded).map((pair) => inDays.get(pair) ?? 0));
    const most = (inDays.get(scope) ?? 0) - taken + (reaching.get(id) ?? 0);
    const left = kinds ? Math.min(most, sumOf(kinds, passes)) : most;
    if (left > 0) counts.set(id, left);
  }
  const isExact = takesAllKinds(filter) && filter.excluded.length <= 1;
  return { counts, complete: rows.length <= MAX_ACTORS_BY_KIND, accuracy: isExact ? "exact" : "at-most" };
}

/** The actors with most events, or some actors, by their counts. */
const readMost = (db: Database, ids: readonly string[] | null, limit: number, withKinds: boolean) =>
  db
    .select({ scope: scopeCount.scope, count: scopeCount.count, kinds: withKinds ? scopeCount.kinds : sql<null>`null` })
    .from(scopeCount)
    .where(and(sql`width = 1`, ids ? sql`scope = any(${textArray(ids)})` : undefined))
    .orderBy(sql`count desc, scope`)
    .limit(limit);

const sumOfValues = (counts: Readonly<Record<string, number>>, values: readonly string[]): number =>
  [...new Set(values)].reduce((sum, value) => sum + (counts[value] ?? 0), 0);

function sumOf(kinds: Readonly<Record<string, readonly [number, number]>>, passes: (kind: string) => boolean): number {
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
