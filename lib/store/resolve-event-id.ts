import { eq } from "drizzle-orm";
import type { Database } from "./database.ts";
import { eventAlias } from "./schema.ts";
import { isStorable } from "./storable.ts";

/** "current": lead here. "withdrawn": there was such an event, no text tells it any more. "unknown": there never was. */
export type ResolvedEventId =
  | { readonly kind: "current"; readonly id: string }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "unknown" };

/** The event to which an id leads: its own, or that of any telling that was ever shown under it. */
export async function resolveEventId(db: Database, id: string): Promise<ResolvedEventId> {
  if (!isStorable(id)) return { kind: "unknown" };
  const [row] = await db.select({ eventId: eventAlias.eventId }).from(eventAlias).where(eq(eventAlias.alias, id));
  if (!row) return { kind: "unknown" };
  return row.eventId === null ? { kind: "withdrawn" } : { kind: "current", id: row.eventId };
}
