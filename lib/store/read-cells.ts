import { and, eq, sql } from "drizzle-orm";
import { BUCKETS_PER_TILE, type TileAddress } from "#lib/tiles/address.ts";
import { type Database, textArray } from "./database.ts";
import { type KindFilter, takesAllKinds } from "./kinds.ts";
import { readAllKinds, readingOf } from "./read-parts.ts";
import { cellCount } from "./schema-levels.ts";
import { type Entry, ROOT_LEVEL, TILE_LEVELS } from "./tally.ts";

/** Which of some scopes have the buckets of a tile stored, or stored by kind. The others have few events in it. */
export async function splitScopes(
  db: Database,
  scopes: readonly string[],
  { level, index }: TileAddress,
  byKind: boolean,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ scope: cellCount.scope })
    .from(cellCount)
    .where(
      sql`scope = any(${textArray(scopes)})
        and level = ${level - TILE_LEVELS} and bucket = ${index} and ${byKind ? sql`split_by_kind` : sql`split`}`,
    );
  return new Set(rows.map(({ scope }) => scope));
}

export type LaneCell = Pick<typeof cellCount.$inferSelect, "bucket" | "lanes">;

/** The buckets of a tile. */
export function readTileCells(
  db: Database,
  scope: string,
  { level, index }: TileAddress,
): Promise<readonly LaneCell[]> {
  return db
    .select({ bucket: cellCount.bucket, lanes: cellCount.lanes })
    .from(cellCount)
    .where(
      and(
        eq(cellCount.scope, scope),
        eq(cellCount.level, level),
        sql`bucket >= ${index * BUCKETS_PER_TILE} and bucket < ${(index + 1) * BUCKETS_PER_TILE}`,
      ),
    );
}

/** First day and the day after the last of a scope's dated events under a filter; null where that is not stored. */
export async function extentOf(
  db: Database,
  scope: string,
  filter: KindFilter,
): Promise<{ readonly startDay: number | null; readonly endDay: number | null } | null> {
  const [root] = await db
    .select({ split: cellCount.splitByKind, lanes: cellCount.lanes })
    .from(cellCount)
    .where(sql`scope = ${scope} and level = ${ROOT_LEVEL}::int`);
  if (takesAllKinds(filter)) return root ? daysOf(Object.values(root.lanes.types).map(({ entry }) => entry)) : null;
  if (!root?.split) return null;
  const kinds = await readAllKinds(db, scope, readingOf(filter, false));
  return daysOf(kinds.map(({ entry }) => entry));
}

const daysOf = (entries: readonly Entry[]): { readonly startDay: number | null; readonly endDay: number | null } =>
  entries.length === 0
    ? { startDay: null, endDay: null }
    : {
        startDay: entries.reduce((first, entry) => Math.min(first, entry[1]), Number.POSITIVE_INFINITY),
        endDay: entries.reduce((reach, entry) => Math.max(reach, entry[2]), Number.NEGATIVE_INFINITY),
      };
