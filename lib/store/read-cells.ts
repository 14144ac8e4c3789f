import { and, eq, sql } from "drizzle-orm";
import { BUCKETS_PER_TILE, type TileAddress } from "#lib/tiles/address.ts";
import { type Database, textArray } from "./database.ts";
import { type KindFilter, kindTest } from "./kinds.ts";
import { cellCount } from "./schema-levels.ts";
import { type KindEntries, ROOT_LEVEL, TILE_LEVELS } from "./tally.ts";

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
