import { and, desc, isNull, sql } from "drizzle-orm";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { type Store, snapshot } from "./database.ts";
import { conditionOf, type EventFilter } from "./filter.ts";
import { event } from "./schema.ts";
import { summariesOf } from "./summaries.ts";

/** The weightiest events that stand in no tile because nobody knows their day; none where the filter has a window. */
export function listUndated(store: Store, filter: EventFilter, limit: number): Promise<EventSummaryJson[]> {
  return snapshot(store, async (db) => {
    const rows = await db
      .select()
      .from(event)
      .where(and(conditionOf(filter), isNull(event.anchorDay)))
      .orderBy(desc(event.weight), sql`${event.id} collate "C"`)
      .limit(limit);
    return summariesOf(db, rows);
  });
}
