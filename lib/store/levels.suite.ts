import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { grainOf, precisionOf } from "#lib/edtf/bounds.ts";
import { MAX_LEVEL, tileOf } from "#lib/tiles/address.ts";
import { laneOf } from "#lib/tiles/lanes.ts";
import { LANES, type Lanes } from "#lib/wire/view.ts";
import {
  ACTORS,
  actorsLeft,
  anchorOf,
  anyFilter,
  anySketches,
  anyWindow,
  corpusOf,
  countBy,
  fill,
  inListOrder,
  NO_FILTER,
  passes,
  type Sketch,
} from "./corpus.suite.ts";
import { corpusRows } from "./corpus-rows.ts";
import { countMostInDays } from "./count-actors.ts";
import { OWN_COUNT_LIMIT } from "./count-postings.ts";
import { rowsOf, type Store } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { listEvents } from "./list-events.ts";
import { listUndated } from "./list-undated.ts";
import { DATA_VERSION, saveMeta } from "./meta.ts";
import { windowOf } from "./page.ts";
import { readActivity } from "./read-activity.ts";
import { readFacets } from "./read-facets.ts";
import { readTile } from "./read-tile.ts";
import { event } from "./schema.ts";
import { checkOrders } from "./sort.suite.ts";
import { changing, deleteEvents, lookUpEvents, writeEvents } from "./write-rows.ts";

/** So few that small corpora are divided many times over. */
const LIMIT = 3;
const RUNS = { numRuns: 6, seed: 22_11_2026 };

/** Takes some events out and puts others in, as a change does. */
async function change({ db }: Store, goneIds: readonly string[], come: readonly Sketch[]): Promise<void> {
  const rows = corpusRows(corpusOf(come));
  await changing(db, async (tx) => {
    await deleteEvents(tx, goneIds);
    await writeEvents(tx, { ...rows, articles: [] });
    await saveMeta(tx, DATA_VERSION, String(Math.trunc(performance.now() * 1000)));
  });
}

const TABLES = ["scope_count", "cell_count", "cell_part"];

/** All counts, in a fixed order; what is kept of actors and leads is in order of its keys. */
async function counts({ db }: Store): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (const table of TABLES)
    all.push(...(await rowsOf(db, sql`select * from ${sql.identifier(table)} t order by t::text collate "C"`)));
  return all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The same events, counted from nothing. */
async function recounted(store: Store): Promise<readonly unknown[]> {
  await changing(store.db, async (tx) => {
    await tx.execute(sql`truncate posting, scope_count, cell_count, cell_part`);
    await lookUpEvents(tx, await tx.select().from(event));
  });
  return counts(store);
}

async function checkTile(
  store: Store,
  lanes: Lanes,
  level: number,
  day: number,
  left: readonly Sketch[],
  filter: EventFilter,
): Promise<void> {
  const tile = await readTile(store, tileOf(level, day), lanes, filter);
  const inTile = left.filter((sketch) => {
    const anchor = anchorOf(sketch, filter.axis);
    return anchor !== null && anchor >= tile.startDay && anchor < tile.endDay;
  });
  const told = tile.events.length + tile.clusters.reduce((sum, { count }) => sum + count, 0);
  expect(told).toBe(tile.total);
  if (tile.accuracy === "at-most") return expect(tile.total).toBeGreaterThanOrEqual(inTile.length);
  expect(tile.total).toBe(inTile.length);
  expect(new Set(tile.events.map(({ id }) => id)).size).toBe(tile.events.length);
  const ids = new Set(inTile.map(({ id }) => id));
  expect([...tile.events, ...tile.clusters.map(({ topEvent }) => topEvent)].filter(({ id }) => !ids.has(id))).toEqual(
    [],
  );
  const weights = new Map(corpusRows(corpusOf(inTile)).events.map(({ id, weight }) => [id, weight]));
  for (const cluster of tile.clusters) {
    const alone = new Set(tile.events.map(({ id }) => id));
    const members = inTile.filter(
      (sketch) =>
        !alone.has(sketch.id) &&
        anchorOf(sketch, filter.axis)! >= cluster.startDay &&
        anchorOf(sketch, filter.axis)! < cluster.endDay &&
        laneOf({ ...sketch, actors: [] }, lanes) === cluster.lane,
    );
    if (lanes === "actor" || lanes === "country") continue;
    expect(cluster.count).toBe(members.length);
    if (filter.excluded.length > 0) continue;
    expect(weights.get(cluster.topEvent.id)).toBe(Math.max(...members.map(({ id }) => weights.get(id)!)));
  }
  return undefined;
}

/** Each actor's numbers add up to its dated events, and say when. */
async function checkActivity(store: Store, sketches: readonly Sketch[]): Promise<void> {
  const ids = ["KAZ", "GBR", "nobody"];
  const activity = await readActivity(store, ids);
  const dated = sketches.filter((sketch) => anchorOf(sketch) !== null);
  if (dated.length === 0) return expect(activity).toEqual({});
  const sums = Object.fromEntries(Object.entries(activity).map(([id, bins]) => [id, bins.reduce((a, b) => a + b, 0)]));
  expect(sums).toEqual(
    Object.fromEntries(ids.map((id) => [id, dated.filter(({ actors }) => actors.includes(id)).length])),
  );
  expect(new Set(Object.values(activity).map((bins) => bins.length)).size).toBe(1);
  expect(activity.KAZ!.length).toBeLessThanOrEqual(24);
  return undefined;
}

async function checkFacets(store: Store, sketches: readonly Sketch[], filter: EventFilter): Promise<void> {
  const facets = await readFacets(store, filter);
  const left = (part: Partial<EventFilter>) => sketches.filter((sketch) => passes(sketch, { ...filter, ...part }));
  const known = (rows: readonly (readonly [string, number])[]) =>
    Object.fromEntries(rows.filter(([, count]) => count > 0));
  expect(known(facets.actors.map(({ id, count }) => [id, count]))).toEqual(actorsLeft(left, filter));
  const total = left({});
  expect(facets).toMatchObject({
    total: total.length,
    undated: total.filter((sketch) => anchorOf(sketch, filter.axis) === null).length,
  });
  expect(known(facets.types.map(({ type, count }) => [type, count]))).toEqual(
    countBy(left({ types: [], modes: [] }).map(({ type }) => type)),
  );
  expect(known(facets.modes.map(({ mode, count }) => [mode, count]))).toEqual(
    countBy(left({ types: [], modes: [] }).flatMap(({ mode }) => mode ?? [])),
  );
  expect(known(facets.grains.map(({ grain, count }) => [grain, count]))).toEqual(
    countBy(left({ grains: [] }).map(({ edtf }) => grainOf(edtf ? precisionOf(edtf) : "undated"))),
  );
  expect(known(facets.certainties.map(({ certainty, count }) => [certainty, count]))).toEqual(
    countBy(left({ certainties: [] }).map(({ certainty }) => certainty)),
  );
  expect(known(facets.langs.map(({ lang, count }) => [lang, count]))).toEqual(
    countBy(left({ langs: [] }).flatMap(({ langs }) => langs)),
  );
}

/** Actors of a window as they are counted where it has many events. */
async function checkActorsInDays(store: Store, sketches: readonly Sketch[], filter: EventFilter): Promise<void> {
  const days = windowOf(filter);
  if (!days || days.startDay >= days.endDay) return;
  const { counts, accuracy } = await countMostInDays(store.db, filter, days, null);
  const left = countBy(
    sketches.filter((sketch) => passes(sketch, { ...filter, actors: [] })).flatMap(({ actors }) => actors),
  );
  if (accuracy === "exact") expect(Object.fromEntries(counts)).toEqual(left);
  else for (const [id, count] of Object.entries(left)) expect(counts.get(id)).toBeGreaterThanOrEqual(count);
}

async function checkLists(
  store: Store,
  sketches: readonly Sketch[],
  filter: EventFilter,
  limit: number,
): Promise<void> {
  const expected = inListOrder(
    sketches.filter((sketch) => passes(sketch, filter)),
    filter.axis,
  ).map(({ id }) => id);
  const listed: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await listEvents(store, { ...filter, limit, cursor });
    if (page.accuracy === "exact") expect(page.total).toBe(expected.length);
    else expect(page.total).toBeGreaterThanOrEqual(expected.length);
    listed.push(...page.events.map(({ id }) => id));
    if (page.next === null) break;
    cursor = page.next;
  }
  expect(listed).toEqual(expected);
  const undated = await listUndated(store, filter, 500);
  const isWindowed = filter.fromDay != null || filter.toDay != null;
  const withoutDay = sketches
    .filter((sketch) => anchorOf(sketch, filter.axis) === null && passes(sketch, filter))
    .map(({ id }) => id);
  expect(undated.map(({ id }) => id).sort()).toEqual(isWindowed ? [] : withoutDay.sort());
}

/** Many events close together and many far apart, so that buckets are divided on some days and not on others. */
const crowded = fc
  .tuple(anySketches, fc.integer({ min: 1, max: 400 }))
  .map(([sketches, spread]) =>
    sketches.map(
      (sketch, nth): Sketch =>
        nth % 2 === 0 || sketch.edtf === null ? sketch : { ...sketch, edtf: isoOf((nth * 7) % spread) },
    ),
  );
const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function changesTest(storeOf: () => Store): void {
  test("after any changes are those of counting from nothing", async () => {
    const store = storeOf();
    await fc.assert(
      fc.asyncProperty(
        crowded,
        fc.array(fc.tuple(fc.integer({ min: 2, max: 5 }), crowded), { maxLength: 4 }),
        async (first, changes) => {
          await fill(store, corpusOf([]));
          await fill(store, corpusOf(first));
          let held = new Map(first.map((sketch) => [sketch.id, sketch]));
          for (const [every, come] of changes) {
            const gone = [...held.keys()].filter(
              (id, nth) => nth % every === 0 || come.some((sketch) => sketch.id === id),
            );
            await change(store, gone, come);
            held = new Map([
              ...[...held].filter(([id]) => !gone.includes(id)),
              ...come.map((sketch) => [sketch.id, sketch] as const),
            ]);
          }
          const kept = await counts(store);
          expect(kept).toEqual(await recounted(store));
          expect(await rowsOf(store.db, sql`select 1 from uncounted`)).toEqual([]);
        },
      ),
      RUNS,
    );
  });
}

function answersTest(storeOf: () => Store): void {
  test("answer tiles, facets and lists as counting by hand does, under any filter", async () => {
    const store = storeOf();
    await fc.assert(
      fc.asyncProperty(
        crowded,
        fc.array(fc.tuple(anyFilter, anyWindow), { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 1, max: 30 }),
        async (sketches, questions, limit) => {
          await fill(store, corpusOf([]));
          await fill(store, corpusOf(sketches));
          await checkActivity(store, sketches);
          for (const [nth, [filter, window]] of [[NO_FILTER, {}] as const, ...questions].entries()) {
            const left = sketches.filter((sketch) => passes(sketch, filter));
            const days = sketches.flatMap((sketch) => anchorOf(sketch, filter.axis) ?? []);
            const lanes = LANES[nth % LANES.length] ?? "none";
            for (let level = nth % 3; level <= MAX_LEVEL; level += 3)
              for (const index of new Set(days.slice(0, 3))) await checkTile(store, lanes, level, index, left, filter);
            await checkFacets(store, sketches, filter);
            await checkFacets(store, sketches, { ...filter, ...window });
            await checkActorsInDays(store, sketches, { ...filter, ...window });
            await checkLists(store, sketches, { ...filter, ...window }, limit);
            await checkLists(store, sketches, filter, limit);
          }
        },
      ),
      RUNS,
    );
  });
}

function ordersTest(storeOf: () => Store): void {
  test("hold in every order what the filter leaves, page after page", async () => {
    const store = storeOf();
    await fc.assert(
      fc.asyncProperty(crowded, anyFilter, anyWindow, fc.integer({ min: 8, max: 30 }), async (...asked) => {
        const [sketches, filter, window, limit] = asked;
        await fill(store, corpusOf([]));
        await fill(store, corpusOf(sketches));
        await checkOrders(store, sketches, NO_FILTER, limit);
        await checkOrders(store, sketches, { ...filter, ...window }, limit);
      }),
      RUNS,
    );
  });
}

function boundsTest(storeOf: () => Store): void {
  test("say so where events of any of several actors are counted once for each", async () => {
    const store = storeOf();
    const crowd = Array.from(
      { length: 12 },
      (_, nth): Sketch => ({
        id: `e${nth}`,
        edtf: isoOf(nth % 2),
        type: "CONSULT",
        certainty: "asserted",
        actors: ACTORS.slice(0, 3).map(({ id }) => id),
        langs: ["en"],
      }),
    );
    await fill(store, corpusOf(crowd));
    const ids = ACTORS.slice(0, 3).map(({ id }) => id);
    const [two, three] = await Promise.all(
      [ids.slice(0, 2), ids].map((actors) => readTile(store, tileOf(MAX_LEVEL, 0), "type", { ...NO_FILTER, actors })),
    );
    expect(two).toMatchObject({ total: 12, accuracy: "exact" });
    expect(three).toMatchObject({ total: 36, accuracy: "at-most" });
  });
}

/** What of events about everybody is left out by excluding some, and what is left, are all of them. */
function conservedTest(storeOf: () => Store): void {
  test("add up: the events without some actors, and those that name any of them", async () => {
    const store = storeOf();
    await fc.assert(
      fc.asyncProperty(crowded, anyFilter, async (sketches, { types, excluded }) => {
        await fill(store, corpusOf([]));
        await fill(store, corpusOf(sketches));
        const ids = excluded.length === 0 ? ["KAZ"] : excluded;
        const [all, without, named] = await Promise.all(
          [{}, { excluded: ids }, { actors: ids }].map((part) => readFacets(store, { ...NO_FILTER, types, ...part })),
        );
        expect(without!.total + named!.total).toBe(all!.total);
        expect(without!.dated + named!.dated).toBe(all!.dated);
      }),
      RUNS,
    );
  });
}

/** Answers from stored counts compared with counting by hand, on a database of its own whose limit is small. */
export function levelsSuite(openOwn: () => Promise<Store>): void {
  describe("counts kept in step", () => {
    let store: Store;
    beforeAll(async () => {
      store = await openOwn();
      await saveMeta(store.db, OWN_COUNT_LIMIT, String(LIMIT));
    });
    afterAll(() => store.close());
    for (const tests of [changesTest, answersTest, ordersTest, conservedTest, boundsTest]) tests(() => store);
  });
}
