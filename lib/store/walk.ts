/** The stored buckets of a scope walked from coarse to fine. */
import { type SQL, sql } from "drizzle-orm";
import { BUCKETS_PER_TILE, bucketBounds, bucketDays, FIRST_DAY } from "#lib/tiles/address.ts";
import { type Database, rowsOf, textArray } from "./database.ts";
import { countKinds, type KindCount } from "./read-parts.ts";
import type { Days } from "./selected.ts";
import { keyOf } from "./stored-cells.ts";
import { type Bucket, ROOT_LEVEL, TILE_LEVELS } from "./tally.ts";

/** A test of kinds; null takes all. */
export type KindTest = ((kind: string) => boolean) | null;

/** The events of a scope without those of some scopes within it. */
export interface Remainder {
  readonly scope: string;
  readonly taken: readonly string[];
}

/** A bucket with the number of its events that are left; the same twice but where several scopes are taken, which may share events. */
export interface Node extends Bucket, Days {
  readonly split: boolean;
  readonly least: number;
  readonly most: number;
}

/** Counts a scope's events by buckets, coarse ones first. */
export interface Walk {
  /** The whole axis as a list, empty where nothing is left; null where the scope has few events: all of them can be looked at. */
  readonly root: () => Promise<readonly Node[] | null>;
  /** The buckets of the tiles that these are, in order of time, without those that hold nothing. */
  readonly within: (nodes: readonly Node[]) => Promise<readonly Node[]>;
}

export function walkOf(db: Database, { scope, taken }: Remainder, passes: KindTest): Walk {
  return {
    root: async () => {
      const [root] = await readCells(db, [scope], [{ level: ROOT_LEVEL, bucket: 0 }], 1, passes);
      if (!root || (passes && !root.split)) return null;
      const { count, ...at } = root;
      return count > 0
        ? [{ ...at, ...bucketBounds(at.level, at.bucket), least: taken.length > 0 ? 0 : count, most: count }]
        : [];
    },
    within: async (nodes) => {
      const firsts = nodes.map(({ level, bucket }) => ({
        level: level + TILE_LEVELS,
        bucket: bucket * BUCKETS_PER_TILE,
      }));
      const cells = await readCells(db, [scope], firsts, BUCKETS_PER_TILE, passes);
      const gone = taken.length === 0 ? NONE : await countTaken(db, taken, nodes, passes);
      return cells
        .map(({ count, ...at }) => {
          const counts = gone.get(placeOf(at)) ?? [];
          const least = counts.reduce((left, each) => left - each, count);
          return { ...at, ...bucketBounds(at.level, at.bucket), least, most: count - Math.max(0, ...counts) };
        })
        .filter(({ most }) => most > 0);
    },
  };
}

const NONE: ReadonlyMap<string, readonly number[]> = new Map();
const placeOf = ({ level, bucket }: Bucket): string => `${level} ${bucket}`;

interface CellCount extends Bucket {
  readonly scope: string;
  readonly split: boolean;
  readonly count: number;
}

/** The stored cells of some scopes from some buckets on, `width` of each, in order of time. */
async function readCells(
  db: Database,
  scopes: readonly string[],
  firsts: readonly Bucket[],
  width: number,
  passes: KindTest,
): Promise<readonly CellCount[]> {
  const cells = await readStored(db, scopes, firsts, width, passes !== null);
  return passes ? withCounts(cells, await countKinds(db, scopes, firsts, width), passes) : cells;
}

/** The same with all events counted, whatever their kind; `split` as kinds are stored where these are asked for. */
const readStored = (
  db: Database,
  scopes: readonly string[],
  firsts: readonly Bucket[],
  width: number,
  byKind: boolean,
): Promise<readonly CellCount[]> =>
  rowsOf(
    db,
    sql`select cell_count.scope, cell_count.level, cell_count.bucket, ${byKind ? sql`split_by_kind` : sql`split`} as split, count
        from jsonb_to_recordset(${JSON.stringify(firsts)}::jsonb) as given(level int, bucket int)
        cross join unnest(${textArray(scopes)}) as asked(scope)
        cross join lateral (
          select * from cell_count
          where scope = asked.scope and level = given.level and bucket >= given.bucket and bucket < given.bucket + ${width}::int
          offset 0
        ) as cell_count
        order by (cell_count.bucket::bigint << (30 - cell_count.level))`,
  );

/** Cells with the number of those events alone whose kind passes. */
function withCounts(
  cells: readonly CellCount[],
  kinds: readonly KindCount[],
  passes: (kind: string) => boolean,
): readonly CellCount[] {
  const counts = new Map<string, number>();
  for (const each of kinds) if (passes(each.kind)) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + each.count);
  return cells.map((cell) => ({ ...cell, count: counts.get(keyOf(cell)) ?? 0 }));
}

/** How many events each of some scopes has in the buckets of some tiles: from its cells where it has many in the tile, else event by event. */
async function countTaken(
  db: Database,
  scopes: readonly string[],
  tiles: readonly Bucket[],
  passes: KindTest,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const own = await readStored(db, scopes, tiles, 1, passes !== null);
  const split = own.filter((cell) => cell.split);
  const found: CellCount[] = [];
  for (const scope of scopes) {
    const stored = split.filter((cell) => cell.scope === scope);
    const isStored = new Set(stored.map(placeOf));
    const firsts = stored.map(({ level, bucket }) => ({
      level: level + TILE_LEVELS,
      bucket: bucket * BUCKETS_PER_TILE,
    }));
    if (firsts.length > 0) found.push(...(await readCells(db, [scope], firsts, BUCKETS_PER_TILE, passes)));
    const few = tiles.filter((tile) => !isStored.has(placeOf(tile)));
    if (few.length > 0) found.push(...(await countPostings(db, scope, few, passes)));
  }
  const byPlace = new Map<string, number[]>();
  for (const cell of found) byPlace.set(placeOf(cell), [...(byPlace.get(placeOf(cell)) ?? []), cell.count]);
  return byPlace;
}

async function countPostings(
  db: Database,
  scope: string,
  tiles: readonly Bucket[],
  passes: KindTest,
): Promise<readonly CellCount[]> {
  const asked = tiles.map(({ level, bucket }) => ({
    level: level + TILE_LEVELS,
    width: bucketDays(level + TILE_LEVELS),
    ...bucketBounds(level, bucket),
  }));
  const kind: SQL = passes ? sql`kind` : sql`null::text`;
  const rows = await rowsOf<Bucket & { readonly kind: string | null; readonly count: number }>(
    db,
    sql`select given.level, (hit.day - (${FIRST_DAY})::int) / given.width as bucket, ${kind} as kind, count(*)::int as count
        from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as given(level int, width int, "startDay" int, "endDay" int)
        cross join lateral (
          select day, kind from posting
          where scope = ${scope} and day >= given."startDay" and day < given."endDay" offset 0
        ) as hit group by 1, 2, 3`,
  );
  const sums = new Map<string, CellCount>();
  for (const { level, bucket, kind: own, count } of rows)
    if (own === null || !passes || passes(own)) {
      const known = sums.get(placeOf({ level, bucket }))?.count ?? 0;
      sums.set(placeOf({ level, bucket }), { scope, level, bucket, split: false, count: known + count });
    }
  return [...sums.values()];
}

export const overlaps = (a: Days, b: Days): boolean => a.startDay < b.endDay && a.endDay > b.startDay;
export const cut = (a: Days, b: Days): Days => ({
  startDay: Math.max(a.startDay, b.startDay),
  endDay: Math.min(a.endDay, b.endDay),
});
