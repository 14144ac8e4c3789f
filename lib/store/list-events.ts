import { type SQL, sql } from "drizzle-orm";
import type { EventListJson } from "#lib/wire/event-json.ts";
import { type Cursor, formatCursor, parseCursor } from "./cursor.ts";
import { type Database, type Store, snapshot } from "./database.ts";
import { conditionOf, type EventFilter } from "./filter.ts";
import { readPage } from "./page.ts";
import { remembered } from "./remembered.ts";
import { event } from "./schema.ts";
import { summariesOf } from "./summaries.ts";

export interface EventQuestion extends EventFilter {
  /** At least 1. */
  readonly limit: number;
  /** `next` of the page before; null for the first page. */
  readonly cursor: string | null;
}

/**
 * A page of events: dated ones first, by day and then by id, undated ones last, by id.
 *
 * Throws RangeError on a broken cursor: check what came from outside with `parseCursor` first.
 */
export async function listEvents(store: Store, { limit, cursor, ...filter }: EventQuestion): Promise<EventListJson> {
  const after = cursor === null ? null : read(cursor);
  return {
    ...(await snapshot(store, (db) => pageOf(db, filter, after, limit))),
    total: await remembered(store, ["total", filter], (db) => countEvents(db, conditionOf(filter))),
  };
}

async function pageOf(
  db: Database,
  filter: EventFilter,
  after: Cursor | null,
  limit: number,
): Promise<Pick<EventListJson, "events" | "next">> {
  const rows = await readPage(db, filter, after, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { events: await summariesOf(db, page), next: rows.length > limit && last ? formatCursor(last) : null };
}

async function countEvents(db: Database, condition: SQL): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(event).where(condition);
  return row?.count ?? 0;
}

function read(cursor: string): Cursor {
  const parsed = parseCursor(cursor);
  if (!parsed.ok) throw new RangeError(parsed.error);
  return parsed.value;
}
