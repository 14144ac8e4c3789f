import { and, eq, sql } from "drizzle-orm";
import { BUCKETS_PER_TILE, bucketBounds, type TileAddress } from "#lib/tiles/address.ts";
import { type Database, rowsOf, textArray } from "./database.ts";
import { type KindFilter, kindCondition, kindTest, takesAllKinds } from "./kinds.ts";
import { cellCount, UNDATED_DAY } from "./schema-levels.ts";
import type { Days } from "./selected.ts";
import { type Bucket, type KindEntries, ROOT_LEVEL, TILE_LEVELS } from "./tally.ts";

/** Which of some scopes have the buckets of a tile stored. The others have few events in it. */
export async function splitScopes(
  db: Database,
  scopes: readonly string[],
  { level, index }: TileAddress,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ scope: cellCount.scope })
    .from(cellCount)
    .where(
      sql`scope = any(${textArray(scopes)})
        and level = ${level - TILE_LEVELS} and bucket = ${index} and split`,
    );
  return new Set(rows.map(({ scope }) => scope));
}

export type LaneCell = Pick<typeof cellCount.$inferSelect, "bucket" | "lanes"> & { readonly kinds: KindEntries | null };

/** The buckets of a tile, with their kinds where those are asked for. */
export function readTileCells(
  db: Database,
  scope: string,
  { level, index }: TileAddress,
  withKinds: boolean,
): Promise<readonly LaneCell[]> {
  return db
    .select({
      bucket: cellCount.bucket,
      lanes: cellCount.lanes,
      kinds: withKinds ? cellCount.kinds : sql<null>`null`,
    })
    .from(cellCount)
    .where(
      and(
        eq(cellCount.scope, scope),
        eq(cellCount.level, level),
        sql`bucket >= ${index * BUCKETS_PER_TILE} and bucket < ${(index + 1) * BUCKETS_PER_TILE}`,
      ),
    );
}

/** A bucket with the number of its events that a filter leaves. */
interface Node extends Bucket, Days {
  readonly split: boolean;
  readonly count: number;
}

/** Counts a scope's events by buckets, coarse ones first. */
interface Walk {
  readonly root: () => Promise<Node | null>;
  /** The buckets of the tiles that these are, in order of time, without those that hold nothing. */
  readonly within: (nodes: readonly Node[]) => Promise<readonly Node[]>;
}

function walkOf(db: Database, scope: string, filter: KindFilter): Walk {
  const passes = kindTest(filter);
  const all = takesAllKinds(filter);
  const read = async (buckets: readonly Bucket[], width: number): Promise<readonly Node[]> => {
    const rows = await rowsOf<Bucket & { split: boolean; count: number; kinds: KindEntries | null }>(
      db,
      sql`select cell_count.level, cell_count.bucket, split, count, ${all ? sql`null` : sql`kinds`} as kinds
          from jsonb_to_recordset(${JSON.stringify(buckets)}::jsonb) as given(level int, bucket int)
          cross join lateral (
            select * from cell_count
            where scope = ${scope} and level = given.level and bucket >= given.bucket and bucket < given.bucket + ${width}::int
            offset 0
          ) as cell_count
          order by cell_count.bucket`,
    );
    return rows
      .map(({ kinds, count, ...row }) => ({
        ...row,
        ...bucketBounds(row.level, row.bucket),
        count: kinds ? countOf(kinds, passes) : count,
      }))
      .filter(({ count }) => count > 0);
  };
  return {
    root: async () => (await read([{ level: ROOT_LEVEL, bucket: 0 }], 1))[0] ?? null,
    within: (nodes) =>
      read(
        nodes.map(({ level, bucket }) => ({ level: level + TILE_LEVELS, bucket: bucket * BUCKETS_PER_TILE })),
        BUCKETS_PER_TILE,
      ),
  };
}

function countOf(kinds: KindEntries, passes: (kind: string) => boolean): number {
  let count = 0;
  for (const [kind, entry] of Object.entries(kinds)) if (passes(kind)) count += entry[0];
  return count;
}

const overlaps = (a: Days, b: Days): boolean => a.startDay < b.endDay && a.endDay > b.startDay;
const isWithin = (a: Days, b: Days): boolean => a.startDay >= b.startDay && a.endDay <= b.endDay;
const cut = (a: Days, b: Days): Days => ({
  startDay: Math.max(a.startDay, b.startDay),
  endDay: Math.min(a.endDay, b.endDay),
});

/** A scope has few events: all of them can be looked at. */
const FEW = null;

/**
 * Stretches of days, in order, that hold the first `want` dated events of a scope which a filter leaves, or all of them where it leaves
 * fewer, and few others: a few thousand postings to look at, wherever on the axis they stand. Null where the scope has few events.
 */
export async function stretchesHolding(
  db: Database,
  scope: string,
  filter: KindFilter,
  days: Days,
  want: number,
): Promise<readonly Days[] | null> {
  const walk = walkOf(db, scope, filter);
  const root = await rootOf(db, walk, scope);
  if (root === FEW) return null;
  let nodes: readonly Node[] = root;
  for (;;) {
    const kept = firstHolding(
      nodes.filter((node) => overlaps(node, days)),
      days,
      want,
    );
    const open = kept.filter(({ split }) => split);
    if (open.length === 0) return kept.map((node) => cut(node, days));
    const finer = await walk.within(open);
    nodes = [...kept.filter(({ split }) => !split), ...finer].sort((a, b) => a.startDay - b.startDay);
  }
}

/** The root as a list, empty where the filter leaves nothing; null where the scope's cells are not stored. */
async function rootOf(db: Database, walk: Walk, scope: string): Promise<readonly Node[] | null> {
  const root = await walk.root();
  if (root) return [root];
  const [stored] = await rowsOf<{ stored: boolean }>(
    db,
    sql`select exists (select 1 from cell_count where scope = ${scope} and level = ${ROOT_LEVEL}::int) as stored`,
  );
  return stored?.stored ? [] : FEW;
}

/** As many as hold `want` events for sure: of one that begins no later than the days, a page before may have given all. */
function firstHolding(nodes: readonly Node[], days: Days, want: number): readonly Node[] {
  let held = 0;
  return nodes.filter((node) => {
    if (held >= want) return false;
    if (node.startDay > days.startDay && node.endDay <= days.endDay) held += node.count;
    return true;
  });
}

/** How many dated events of a scope stand in some days under a filter: buckets are added up, and what is left at both ends is looked at. */
export async function countInDays(db: Database, scope: string, filter: KindFilter, days: Days): Promise<number> {
  if (days.startDay >= days.endDay) return 0;
  const walk = walkOf(db, scope, filter);
  const root = await rootOf(db, walk, scope);
  if (root === FEW) return countStretches(db, scope, filter, [days]);
  const ends: Days[] = [];
  let count = 0;
  for (let nodes = root; nodes.length > 0; ) {
    const open: Node[] = [];
    for (const node of nodes.filter((each) => overlaps(each, days))) {
      if (isWithin(node, days)) count += node.count;
      else if (node.split) open.push(node);
      else ends.push(cut(node, days));
    }
    nodes = open.length === 0 ? [] : await walk.within(open);
  }
  return count + (await countStretches(db, scope, filter, ends));
}

async function countStretches(
  db: Database,
  scope: string,
  filter: KindFilter,
  stretches: readonly Days[],
): Promise<number> {
  if (stretches.length === 0) return 0;
  const condition = kindCondition(filter, sql`posting.kind`);
  const parts = stretches.map(
    ({ startDay, endDay }) => sql`select count(*) as part from posting
      where scope = ${scope} and day >= ${startDay}::int and day < ${Math.min(endDay, UNDATED_DAY)}::int
        ${condition ? sql`and ${condition}` : sql``}`,
  );
  const [row] = await rowsOf<{ count: number }>(
    db,
    sql`select sum(part)::int as count from (${sql.join(parts, sql` union all `)}) as counted`,
  );
  return row?.count ?? 0;
}

/** First day and the day after the last of a scope's dated events under a filter; null where its cells are not stored. */
export async function extentOf(
  db: Database,
  scope: string,
  filter: KindFilter,
): Promise<{ readonly startDay: number | null; readonly endDay: number | null } | null> {
  const [root] = await db
    .select({ kinds: cellCount.kinds })
    .from(cellCount)
    .where(sql`scope = ${scope} and level = ${ROOT_LEVEL}::int`);
  if (!root) return null;
  const passes = kindTest(filter);
  const entries = Object.entries(root.kinds).flatMap(([kind, entry]) => (passes(kind) ? [entry] : []));
  if (entries.length === 0) return { startDay: null, endDay: null };
  return {
    startDay: entries.reduce((first, entry) => Math.min(first, entry[1]), Number.POSITIVE_INFINITY),
    endDay: entries.reduce((reach, entry) => Math.max(reach, entry[2]), Number.NEGATIVE_INFINITY),
  };
}
