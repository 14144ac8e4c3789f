import { and, isNull, type SQL, sql } from "drizzle-orm";
import type { Cursor } from "./cursor.ts";
import type { Database } from "./database.ts";
import { conditionOf, type EventFilter } from "./filter.ts";
import { event } from "./schema.ts";
import type { EventRow } from "./summaries.ts";

const ID = sql`${event.id} collate "C"`;

/** The next `count` events after a cursor: dated ones by day and id, then undated ones by id. Each part is read from an index. */
export async function readPage(
  db: Database,
  filter: EventFilter,
  cursor: Cursor | null,
  count: number,
): Promise<readonly EventRow[]> {
  const dated = cursor?.anchorDay === null ? [] : await datedRows(db, filter, cursor, count);
  const hasWindow = (filter.fromDay ?? null) !== null || (filter.toDay ?? null) !== null;
  if (hasWindow || dated.length === count) return dated;
  const undated = await db
    .select()
    .from(event)
    .where(
      and(
        isNull(event.anchorDay),
        conditionOf(filter),
        cursor?.anchorDay === null ? sql`${ID} > ${cursor.id}` : undefined,
      ),
    )
    .orderBy(ID)
    .limit(count - dated.length);
  return [...dated, ...undated];
}

/**
 * Events that stand in the window come in order from the index of days. Those that reach into it from outside (begun before it, or
 * with an open start and the end behind it) all cover one day of it, and are few: they come from the index of ranges. Left to itself
 * the database would read every event before the window.
 */
async function datedRows(
  db: Database,
  filter: EventFilter,
  cursor: Cursor | null,
  count: number,
): Promise<readonly EventRow[]> {
  const fromDay = filter.fromDay ?? null;
  const toDay = filter.toDay ?? null;
  if (fromDay !== null && toDay !== null && fromDay >= toDay) return [];
  const condition = and(
    conditionOf(filter, "window"),
    cursor ? sql`(${event.anchorDay}, ${ID}) > (${cursor.anchorDay}::int, ${cursor.id})` : undefined,
  );
  const inOrder = sql`order by anchor_day, id collate "C" limit ${count}`;
  const within = sql`(select ${event.id}, ${event.anchorDay} from ${event} where ${and(standsIn(fromDay, toDay), condition)} ${inOrder})`;
  const reaching = sql`select ${event.id}, ${event.anchorDay} from ${event} where ${and(reachesInto(fromDay, toDay), condition)}`;
  const ids = sql`with reaching as materialized (${reaching})
    select id from (select * from reaching union all ${within}) as hit ${inOrder}`;
  return db.select().from(event).where(sql`${event.id} in (${ids})`).orderBy(event.anchorDay, ID);
}

const standsIn = (fromDay: number | null, toDay: number | null): SQL | undefined =>
  and(
    sql`${event.anchorDay} is not null`,
    fromDay === null ? undefined : sql`${event.anchorDay} >= ${fromDay}::int`,
    toDay === null ? undefined : sql`${event.anchorDay} < ${toDay}::int`,
  );

function reachesInto(fromDay: number | null, toDay: number | null): SQL {
  const day = fromDay ?? (toDay === null ? null : toDay - 1);
  if (day === null) return sql`false`;
  const outside = [
    fromDay === null ? sql`false` : sql`${event.anchorDay} < ${fromDay}::int`,
    toDay === null ? sql`false` : sql`${event.anchorDay} >= ${toDay}::int`,
  ];
  const covers = sql`${event.anchorDay} is not null and int4range(${event.startDay}, ${event.endDay}) @> ${day}::int`;
  return sql`${covers} and (${sql.join(outside, sql` or `)})`;
}
