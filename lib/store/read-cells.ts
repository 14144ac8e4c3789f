import { and, eq, sql } from "drizzle-orm";
import { BUCKETS_PER_TILE, type TileAddress } from "#lib/tiles/address.ts";
import { type Database, rowsOf, textArray } from "./database.ts";
import { type KindFilter, kindCondition, kindTest, takesAllKinds } from "./kinds.ts";
import { cellCount, UNDATED_DAY } from "./schema-levels.ts";
import type { Days } from "./selected.ts";
import { type KindEntries, ROOT_LEVEL, TILE_LEVELS } from "./tally.ts";
import { cut, isWithin, type Node, overlaps, walkOf } from "./walk.ts";

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

/** How many dated events of a scope stand in some days under a filter: buckets are added up, and what is left at both ends is looked at. */
export async function countInDays(db: Database, scope: string, filter: KindFilter, days: Days): Promise<number> {
  if (days.startDay >= days.endDay) return 0;
  const walk = walkOf(db, { scope, taken: [] }, takesAllKinds(filter) ? null : kindTest(filter));
  const root = await walk.root();
  if (root === null) return countStretches(db, scope, filter, [days]);
  const ends: Days[] = [];
  let count = 0;
  for (let nodes = root; nodes.length > 0; ) {
    const open: Node[] = [];
    for (const node of nodes.filter((each) => overlaps(each, days))) {
      if (isWithin(node, days)) count += node.most;
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
