import { eq, inArray } from "drizzle-orm";
import type { ActorRefJson, EventSummaryJson } from "#lib/wire/event-json.ts";
import type { Database } from "./database.ts";
import { actor, event, eventActor } from "./schema.ts";

export type EventRow = typeof event.$inferSelect;
type ActorRow = typeof actor.$inferSelect;

/** An actor as it is shown: its English name, or its id where a provisional one has none. */
export const actorRef = ({ id, names, kind, country }: ActorRow): ActorRefJson => ({
  id,
  name: names.en ?? id,
  kind,
  country,
});

/** Headline of an event row; its type where no headline could be composed. */
export const titleOf = ({ titles, type }: Pick<EventRow, "titles" | "type">): string => titles.en ?? type;

/** Event rows as they cross the wire, in the order given. Asks once for the actors of all of them. */
export async function summariesOf(db: Database, rows: readonly EventRow[]): Promise<EventSummaryJson[]> {
  const actors = await actorsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    title: titleOf(row),
    edtf: row.edtf,
    startDay: row.startDay,
    endDay: row.endDay,
    precision: row.precision,
    basis: row.basis,
    inferred: row.inferred,
    approximate: row.approximate,
    type: row.type,
    mode: row.mode,
    certainty: row.certainty,
    actors: actors.get(row.id) ?? [],
    langs: row.langs,
    sources: row.sourceCount,
    partOf: row.partOf,
  }));
}

/** Summaries of the events with these ids, by id; ids without an event are left out. */
export async function summariesById(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EventSummaryJson>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(event)
    .where(inArray(event.id, [...ids]));
  return new Map((await summariesOf(db, rows)).map((summary) => [summary.id, summary]));
}

async function actorsOf(db: Database, eventIds: readonly string[]): Promise<ReadonlyMap<string, ActorRefJson[]>> {
  const byEvent = new Map<string, ActorRefJson[]>();
  if (eventIds.length === 0) return byEvent;
  const rows = await db
    .select({ eventId: eventActor.eventId, actor })
    .from(eventActor)
    .innerJoin(actor, eq(actor.id, eventActor.actorId))
    .where(inArray(eventActor.eventId, [...eventIds]))
    .orderBy(eventActor.rank);
  for (const row of rows) {
    const refs = byEvent.get(row.eventId) ?? [];
    refs.push(actorRef(row.actor));
    byEvent.set(row.eventId, refs);
  }
  return byEvent;
}
