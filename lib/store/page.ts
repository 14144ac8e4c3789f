import { type SQL, sql } from "drizzle-orm";
import { standingIn } from "./axis.ts";
import type { Cursor } from "./cursor.ts";
import { type Database, rowsOf, textArray } from "./database.ts";
import { before, datedPlaces, inOrder, isAfter, orderOf, type Place, type Wanted } from "./dated-places.ts";
import { conditionOf, type EventFilter } from "./filter.ts";
import { kindTotals, totalOf } from "./kind-totals.ts";
import { ALL_KINDS, KIND_OF_EVENT, type KindFilter, takesAllKinds } from "./kinds.ts";
import { UNDATED_DAY } from "./schema-levels.ts";
import type { Found } from "./search.ts";
import { DATED, type Days, hitsIn, postingCondition, type Selected, scopesOfSelected, select } from "./selected.ts";

/** Undated events that a filter leaves are fetched all and put in order up to this many; of more, enough come along in order. */
const FEW_UNDATED = 2000;

/**
 * The next `count` events after a cursor: dated ones by day and id, then undated ones by id. `turned` has the latest of the dated ones first.
 * Reads little more than it gives.
 */
export async function readPage(
  db: Database,
  filter: EventFilter,
  cursor: Cursor | null,
  count: number,
  turned = false,
): Promise<readonly Place[]> {
  const days = windowOf(filter);
  if (days && days.startDay >= days.endDay) return [];
  const selected = await select(db, filter);
  if (!selected) return [];
  const after = cursor && { day: cursor.anchorDay ?? UNDATED_DAY, id: cursor.id };
  if (selected.kind === "found")
    return placesAfter(await foundPlaces(db, selected, filter, turned), cursor, turned).slice(0, count);
  const wanted = { after, count, turned };
  const dated = after?.day === UNDATED_DAY ? [] : await datedPlaces(db, selected, filter, days ?? DATED, wanted);
  const reaching = days ? await reachingPlaces(db, filter, days, wanted) : [];
  const places = inOrder([...dated, ...reaching], turned).slice(0, count);
  if (days || places.length === count) return places;
  return [...places, ...(await undatedPlaces(db, selected, filter, after, count - places.length))];
}

/** The window of a filter, an open end as the end of all days; null where it has none. */
export function windowOf({ fromDay, toDay }: EventFilter): Days | null {
  const [from, to] = [fromDay ?? null, toDay ?? null];
  return from === null && to === null ? null : { startDay: from ?? DATED.startDay, endDay: to ?? DATED.endDay };
}

/** Those behind a cursor of places in order. */
export const placesAfter = (places: readonly Place[], cursor: Cursor | null, turned = false): readonly Place[] => {
  const after = cursor && { day: cursor.anchorDay ?? UNDATED_DAY, id: cursor.id };
  return after ? places.filter((place) => before(after, place, turned) < 0) : places;
};

/** What a search found and the rest of the filter leaves, in order. */
export async function foundPlaces(
  db: Database,
  { ids }: Pick<Found, "ids">,
  filter: EventFilter,
  turned = false,
): Promise<readonly Place[]> {
  const rows = await rowsOf<Place>(
    db,
    sql`select coalesce(${standingIn(filter.axis).day}, ${UNDATED_DAY}::int) as day, id
        from (select event.* from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as given(id) join event using (id)) as event
        where ${conditionOf(filter)}`,
  );
  return inOrder(rows, turned);
}

async function undatedPlaces(
  db: Database,
  selected: Selected,
  filter: KindFilter,
  after: Place | null,
  count: number,
): Promise<readonly Place[]> {
  const beyond = after?.day === UNDATED_DAY ? sql`event_id > ${after.id}` : sql`true`;
  return undatedIn(db, selected, filter, sql`${beyond}`, sql`event_id`, count);
}

/** Undated events that a selection and a filter leave, the first of an order; `day` is `UNDATED_DAY`. */
export async function undatedIn(
  db: Database,
  selected: Selected,
  filter: KindFilter,
  condition: SQL,
  order: SQL,
  count: number,
): Promise<readonly Place[]> {
  const own = postingCondition(selected, filter) ?? sql`true`;
  const kinds = takesAllKinds(filter) ? null : await fewUndatedKinds(db, selected, filter);
  const asked = kinds ? sql`kind = any(${textArray(kinds)})` : sql`true`;
  const found = sql`(select event_id, weight from (${hitsIn(selected, filter, { startDay: UNDATED_DAY, endDay: UNDATED_DAY })}) as posting)`;
  const parts =
    selected.kind === "found"
      ? [found]
      : scopesOfSelected(selected).map(
          (scope) => sql`(select event_id, weight from posting
      where scope = ${scope} and day = ${sql.raw(String(UNDATED_DAY))} and ${asked} and ${own} and ${condition}
      order by ${order} limit ${count})`,
        );
  return rowsOf<Place>(
    db,
    sql`select ${UNDATED_DAY}::int as day, event_id as id from (${sql.join(parts, sql` union `)}) as hit order by ${order} limit ${count}`,
  );
}

/** The kinds to look up where a filter leaves few undated events; null where it leaves many, so that some are found soon. */
async function fewUndatedKinds(
  db: Database,
  selected: Selected,
  filter: KindFilter,
): Promise<readonly string[] | null> {
  if (selected.kind !== "one") return null;
  const totals = await kindTotals(db, selected);
  const { total, dated } = totalOf(totals, filter);
  if (total - dated > FEW_UNDATED) return null;
  return [...totals.kinds].filter(([, [all, own]]) => all > own).map(([kind]) => kind);
}

/**
 * Dated events that reach into a window from outside: begun before it, or with an open start and the end behind it. They all cover one
 * day of it and come from the index of ranges.
 */
async function reachingPlaces(
  db: Database,
  filter: EventFilter,
  days: Days,
  { after, count, turned }: Wanted,
): Promise<readonly Place[]> {
  const reaching = sql`select day, id collate "C" as event_id from (${reachingInto(filter, days)}) as reaching`;
  return rowsOf<Place>(
    db,
    sql`select day, event_id as id from (${reaching}) as reaching
        where ${isAfter(after, turned)}
        order by ${orderOf(turned, sql`day`, sql`event_id`)} limit ${count}`,
  );
}

function reachingInto(filter: EventFilter, { startDay, endDay }: Days): SQL {
  const isOpen = { start: startDay === DATED.startDay, end: endDay === DATED.endDay };
  const one = isOpen.start ? endDay - 1 : startDay;
  const { day, start, end } = standingIn(filter.axis);
  const outside = [
    isOpen.start ? sql`false` : sql`${day} < ${startDay}::int`,
    isOpen.end ? sql`false` : sql`${day} >= ${endDay}::int`,
  ];
  const covering = sql`select * from event where ${day} is not null
    and int4range(${start}, ${end}) @> ${one}::int and (${sql.join(outside, sql` or `)}) offset 0`;
  return sql`select ${day} as day, id, ${KIND_OF_EVENT} as kind, actor_ids as actors from (${covering}) as event where ${conditionOf(filter, "window")}`;
}

/** How many events reach into a window from outside. */
export async function countReaching(db: Database, filter: EventFilter, days: Days): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    db,
    sql`select count(*)::int as count from (${reachingInto(filter, days)}) as reaching`,
  );
  return row?.count ?? 0;
}

/** The same events by kind, whatever kinds the filter asks for. */
export const reachingByKind = (
  db: Database,
  filter: EventFilter,
  days: Days,
): Promise<readonly { readonly kind: string; readonly count: number }[]> =>
  rowsOf(
    db,
    sql`select kind, count(*)::int as count from (${reachingInto({ ...filter, ...ALL_KINDS }, days)}) as reaching group by kind`,
  );

/** The same events by actor, under the filter. */
export const reachingByActor = (
  db: Database,
  filter: EventFilter,
  days: Days,
): Promise<readonly { readonly id: string; readonly count: number }[]> =>
  rowsOf(
    db,
    sql`select actor as id, count(*)::int as count
        from (${reachingInto(filter, days)}) as reaching cross join lateral unnest(actors) as named(actor) group by actor`,
  );
