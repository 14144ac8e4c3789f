import { and, inArray, type SQL, sql } from "drizzle-orm";
import { bucketBounds, bucketDays, FIRST_DAY, type TileAddress, tileBounds } from "#lib/tiles/address.ts";
import { ALL_EVENTS } from "#lib/tiles/lanes.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import type { ClusterJson, TileJson } from "#lib/wire/tile-json.ts";
import type { Lanes } from "#lib/wire/view.ts";
import { type Database, rowsOf, type Store } from "./database.ts";
import { conditionOf, type EventFilter } from "./filter.ts";
import { remembered } from "./remembered.ts";
import { event } from "./schema.ts";
import { summariesById, summariesOf } from "./summaries.ts";

/** Up to this many events of one lane and bucket are told one by one; more are gathered. */
export const MAX_SINGLES = 4;
const MAX_TOP_ACTORS = 3;
/** More than any weight, so that the difference always has seven digits and the text order is the order of weight. */
const ABOVE_WEIGHT = 9_000_000;

/** The events of one lane in one bucket, counted. */
interface Group {
  readonly lane: string;
  readonly bucket: number;
  readonly count: number;
  /** Day after the last that any of them covers; one with an open end covers its first day. */
  readonly reach: number;
  readonly topEvent: string;
}

/**
 * One tile: events of `[startDay, endDay)` by their first day (by their last where the start is open), told singly where a lane
 * and bucket has few and gathered where it has many. The counts add up to all that the filter leaves in the tile.
 * Events are in order of day and id, clusters in order of bucket and lane.
 */
export function readTile(store: Store, address: TileAddress, lanes: Lanes, filter: EventFilter): Promise<TileJson> {
  return remembered(store, ["tile", address, lanes, filter], (db) => tileOf(db, address, lanes, filter));
}

async function tileOf(db: Database, address: TileAddress, lanes: Lanes, filter: EventFilter): Promise<TileJson> {
  const { startDay, endDay } = tileBounds(address);
  const hits = hitsOf(address, lanes, filter);
  const groups = await readGroups(db, hits);
  const gathered = groups.filter(({ count }) => count > MAX_SINGLES);
  const events = await readSingles(
    db,
    address,
    lanes,
    filter,
    groups.filter(({ count }) => count <= MAX_SINGLES),
  );
  return {
    level: address.level,
    index: address.index,
    startDay,
    endDay,
    reach: groups.reduce((reach, group) => Math.max(reach, group.reach), startDay),
    events,
    clusters: await clustersOf(db, address.level, hits, gathered),
    total: groups.reduce((sum, { count }) => sum + count, 0),
  };
}

const LANE: Readonly<Record<Lanes, SQL>> = {
  type: sql`${event.type}`,
  actor: sql`${event.leadActor}`,
  none: sql`${ALL_EVENTS}::text`,
};

const within = (startDay: number, endDay: number): SQL =>
  sql`${event.anchorDay} >= ${startDay}::int and ${event.anchorDay} < ${endDay}::int`;

/** The events of a tile, each with its lane and its bucket, as a query for other queries to ask. */
function hitsOf(address: TileAddress, lanes: Lanes, filter: EventFilter): SQL {
  const { startDay, endDay } = tileBounds(address);
  const bucket = sql`((${event.anchorDay} - (${FIRST_DAY})::int) / ${bucketDays(address.level)}::int)`;
  const reach = sql`coalesce(${event.endDay}, ${event.anchorDay} + 1)`;
  return sql`select ${event.id} as id, ${event.weight} as weight, ${LANE[lanes]} as lane, ${bucket} as bucket, ${reach} as reach,
      ${event.actorIds} as actor_ids
    from ${event} where ${and(within(startDay, endDay), conditionOf(filter))}`;
}

function readGroups(db: Database, hits: SQL): Promise<readonly Group[]> {
  return rowsOf<Group>(
    db,
    sql`select lane, bucket, count(*)::int as count, max(reach)::int as reach,
          substr(min((${ABOVE_WEIGHT}::int - weight)::text || id collate "C"), 8) as "topEvent"
        from (${hits}) as hit group by lane, bucket order by bucket, lane collate "C"`,
  );
}

async function readSingles(
  db: Database,
  { level }: TileAddress,
  lanes: Lanes,
  filter: EventFilter,
  groups: readonly Group[],
): Promise<EventSummaryJson[]> {
  if (groups.length === 0) return [];
  const wanted = groups.map(({ lane, bucket }) => ({ lane, ...bucketBounds(level, bucket) }));
  const few = sql`jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as few(lane text, "startDay" int, "endDay" int)`;
  const inBucket = sql`${LANE[lanes]} = few.lane and ${event.anchorDay} >= few."startDay" and ${event.anchorDay} < few."endDay"`;
  // The limit takes nothing away; it makes the database look each bucket up in an index in place of reading all events once.
  const single = sql`select ${event.id} as id from ${event} where ${and(inBucket, conditionOf(filter))} limit ${MAX_SINGLES}`;
  const ids = await rowsOf<{ id: string }>(
    db,
    sql`select single.id from ${few} cross join lateral (${single}) as single`,
  );
  const rows = await db
    .select()
    .from(event)
    .where(
      inArray(
        event.id,
        ids.map(({ id }) => id),
      ),
    )
    .orderBy(event.anchorDay, sql`${event.id} collate "C"`);
  return summariesOf(db, rows);
}

async function clustersOf(db: Database, level: number, hits: SQL, groups: readonly Group[]): Promise<ClusterJson[]> {
  if (groups.length === 0) return [];
  const topEvents = await summariesById(
    db,
    groups.map(({ topEvent }) => topEvent),
  );
  const topActors = await readTopActors(db, hits);
  return groups.flatMap(({ lane, bucket, count, topEvent }) => {
    const top = topEvents.get(topEvent);
    const id = `${lane}:${level}:${bucket}`;
    const { startDay, endDay } = bucketBounds(level, bucket);
    return top
      ? [{ id, lane, startDay, endDay, count, topEvent: top, topActors: topActors.get(keyOf(lane, bucket)) ?? [] }]
      : [];
  });
}

const keyOf = (lane: string, bucket: number): string => `${bucket} ${lane}`;

/** Ids of the actors named most often in each gathered lane and bucket, most first, ties by id. */
async function readTopActors(db: Database, hits: SQL): Promise<ReadonlyMap<string, string[]>> {
  const rows = await rowsOf<{ lane: string; bucket: number; actors: string[] }>(
    db,
    sql`select lane, bucket, array_agg(actor_id order by place) as actors
        from (
          select lane, bucket, actor_id,
            row_number() over (partition by lane, bucket order by count(*) desc, actor_id collate "C") as place
          from (${hits}) as hit cross join lateral unnest(actor_ids) as named(actor_id)
          group by lane, bucket, actor_id
        ) as counted
        where place <= ${MAX_TOP_ACTORS}
        group by lane, bucket`,
  );
  return new Map(rows.map(({ lane, bucket, actors }) => [keyOf(lane, bucket), actors]));
}
