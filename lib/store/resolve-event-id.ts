import { eq } from "drizzle-orm";
import type { Database } from "./database.ts";
import { event, eventAlias } from "./schema.ts";
import { isStorable } from "./storable.ts";

/** "current": lead here. "hidden": an editor took it out of sight. "withdrawn": there was such an event, no text tells it any more. "unknown": there never was. */
export type ResolvedEventId =
  | { readonly kind: "current"; readonly id: string }
  | { readonly kind: "hidden" }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "unknown" };

/** The event to which an id leads: its own, or that of any telling that was ever shown under it. */
export async function resolveEventId(db: Database, id: string): Promise<ResolvedEventId> {
  if (!isStorable(id)) return { kind: "unknown" };
  const [row] = await db
    .select({ eventId: eventAlias.eventId, shownId: event.id })
    .from(eventAlias)
    .leftJoin(event, eq(event.id, eventAlias.eventId))
    .where(eq(eventAlias.alias, id));
  if (!row) return { kind: "unknown" };
  if (row.eventId === null) return { kind: "withdrawn" };
  return row.shownId === null ? { kind: "hidden" } : { kind: "current", id: row.shownId };
}
