import { inArray, sql } from "drizzle-orm";
import { precisionOf } from "#lib/edtf/bounds.ts";
import { isApproximate } from "#lib/edtf/value.ts";
import { type ActorRefJson, actorRef } from "#lib/wire/actor-ref.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { DEFAULT_UI, textIn, type UiLanguage } from "#lib/wire/ui-language.ts";
import type { Axis } from "#lib/wire/view.ts";
import { type Database, textArray } from "./database.ts";
import { actor, event } from "./schema.ts";

export type EventRow = typeof event.$inferSelect;

/** The precision of no date. */
const UNDATED = "undated";

/** Headline of an event row in the language asked for or in another; its type where no headline could be composed. */
export function titleOf(
  { titles, type }: Pick<EventRow, "titles" | "type">,
  ui: UiLanguage,
): Pick<EventSummaryJson, "title" | "titleLang"> {
  const title = textIn(titles, ui) ?? { text: type, ...(ui !== DEFAULT_UI && { lang: DEFAULT_UI }) };
  return { title: title.text, ...(title.lang && { titleLang: title.lang }) };
}

/**
 * Event rows as they cross the wire, in the order given, worded in a language of the interface. Asks once for the actors of all of them.
 * Where they stand on the axis of publication, their dates are those of publication and `happened` tells when they were.
 */
export async function summariesOf(
  db: Database,
  rows: readonly EventRow[],
  ui: UiLanguage,
  axis: Axis = "event",
): Promise<EventSummaryJson[]> {
  const actors = await actorsById(
    db,
    rows.flatMap(({ actorIds }) => actorIds),
    ui,
  );
  return rows.map((row) => ({
    id: row.id,
    ...titleOf(row, ui),
    ...(axis === "published" ? publishedDate(row) : ownDate(row)),
    basis: row.basis,
    type: row.type,
    mode: row.mode,
    certainty: row.certainty,
    actors: row.actorIds.flatMap((id) => actors.get(id) ?? []),
    langs: row.langs,
    sources: row.sourceCount,
    partOf: row.partOf,
    ...(row.corrected && { corrected: true as const }),
  }));
}

type DateJson = Pick<
  EventSummaryJson,
  "edtf" | "startDay" | "endDay" | "precision" | "inferred" | "approximate" | "happened"
>;

const ownDate = ({ edtf, startDay, endDay, precision, inferred, approximate }: EventRow): DateJson => ({
  ...{ edtf, startDay, endDay, precision, inferred, approximate },
});

const publishedDate = (row: EventRow): DateJson => ({
  edtf: row.published,
  startDay: row.publishedStart,
  endDay: row.publishedEnd,
  precision: row.published === null ? UNDATED : precisionOf(row.published),
  inferred: row.publishedInferred,
  approximate: row.published !== null && isApproximate(row.published),
  happened: row.edtf,
});

/** Summaries of the events with these ids, by id; ids without an event are left out. */
export async function summariesById(
  db: Database,
  ids: readonly string[],
  ui: UiLanguage,
  axis: Axis = "event",
): Promise<ReadonlyMap<string, EventSummaryJson>> {
  const rows = await eventsById(db, ids);
  return new Map((await summariesOf(db, rows, ui, axis)).map((summary) => [summary.id, summary]));
}

/** The events with these ids, in no order; ids without an event are left out. */
export async function eventsById(db: Database, ids: readonly string[]): Promise<readonly EventRow[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(event)
    .where(sql`${event.id} = any(${textArray([...new Set(ids)])})`);
}

async function actorsById(
  db: Database,
  ids: readonly string[],
  ui: UiLanguage,
): Promise<ReadonlyMap<string, ActorRefJson>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(actor)
    .where(sql`${actor.id} = any(${textArray([...new Set(ids)])})`);
  return new Map(rows.map((row) => [row.id, actorRef(row, ui)]));
}

/** Headlines of some events by language, by event id. */
export async function titlesOfEvents(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EventRow["titles"]>> {
  const rows = await db
    .select({ id: event.id, titles: event.titles })
    .from(event)
    .where(inArray(event.id, [...ids]));
  return new Map(rows.map(({ id, titles }) => [id, titles]));
}
