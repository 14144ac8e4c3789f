import { sql } from "drizzle-orm";
import {
  BUCKETS_PER_TILE,
  bucketDays,
  bucketOf,
  FIRST_DAY,
  MAX_LEVEL,
  tileBounds,
  tilesFor,
} from "#lib/tiles/address.ts";
import { NO_FILTER } from "#lib/wire/view.ts";
import { type Database, rowsOf, type Store, textArray } from "./database.ts";
import { splitScopes } from "./read-cells.ts";
import { readFacets } from "./read-facets.ts";
import { remembered } from "./remembered.ts";

/** Events over time of some actors, by id: numbers over one stretch of time, the same for all of them. */
export type Activity = Readonly<Record<string, readonly number[]>>;

/** Numbers an actor has at most; a line beside a name shows no more. */
const MOST_BINS = 24;

/**
 * How many events name each of some actors, over the whole time of the archive in up to `MOST_BINS` equal parts. Filters play no part. At
 * most two tiles are read, from their stored counts where an actor has many events in them, else event by event.
 */
export async function readActivity(store: Store, actorIds: readonly string[]): Promise<Activity> {
  const { startDay, endDay } = await readFacets(store, NO_FILTER);
  if (actorIds.length === 0 || startDay === null || endDay === null) return {};
  return remembered(store, ["activity", actorIds, startDay, endDay], (db) =>
    activityOf(db, actorIds, startDay, endDay),
  );
}

async function activityOf(db: Database, ids: readonly string[], startDay: number, endDay: number): Promise<Activity> {
  const level = levelOf(startDay, endDay);
  const first = bucketOf(level, startDay);
  const bins = bucketOf(level, endDay - 1) - first + 1;
  const counts = new Map(ids.map((id) => [id, new Array<number>(bins).fill(0)]));
  for (const address of tilesFor({ startDay, endDay }, level)) {
    const split = await splitScopes(db, ids, address, false);
    const stored = await storedCounts(db, [...split], level, address.index * BUCKETS_PER_TILE);
    const counted = await countedCounts(
      db,
      ids.filter((id) => !split.has(id)),
      level,
      tileBounds(address),
    );
    for (const { scope, bucket, count } of [...stored, ...counted]) {
      const own = counts.get(scope);
      if (own && bucket >= first && bucket < first + bins) own[bucket - first] = count;
    }
  }
  return Object.fromEntries(counts);
}

/** The finest level at which the days fall into no more buckets than a line has. */
function levelOf(startDay: number, endDay: number): number {
  const binsAt = (level: number) => bucketOf(level, endDay - 1) - bucketOf(level, startDay) + 1;
  let level = 0;
  while (level < MAX_LEVEL && binsAt(level + 1) <= MOST_BINS) level += 1;
  return level;
}

interface BucketCount {
  readonly scope: string;
  readonly bucket: number;
  readonly count: number;
}

const storedCounts = async (
  db: Database,
  scopes: readonly string[],
  level: number,
  bucket: number,
): Promise<readonly BucketCount[]> =>
  scopes.length === 0
    ? []
    : rowsOf<BucketCount>(
        db,
        sql`select scope, bucket, count from cell_count where scope = any(${textArray(scopes)}) and level = ${level}::int
            and bucket >= ${bucket}::int and bucket < ${bucket + BUCKETS_PER_TILE}::int`,
      );

const countedCounts = async (
  db: Database,
  scopes: readonly string[],
  level: number,
  { startDay, endDay }: { readonly startDay: number; readonly endDay: number },
): Promise<readonly BucketCount[]> =>
  scopes.length === 0
    ? []
    : rowsOf<BucketCount>(
        db,
        sql`select scope, ((day - (${FIRST_DAY})::int) / ${bucketDays(level)}::int) as bucket, count(*)::int as count from posting
            where scope = any(${textArray(scopes)}) and day >= ${startDay}::int and day < ${endDay}::int group by 1, 2`,
      );
