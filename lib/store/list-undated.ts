import { sql } from "drizzle-orm";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { DEFAULT_UI, type UiLanguage } from "#lib/wire/ui-language.ts";
import { type Store, snapshot } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { undatedIn, windowOf } from "./page.ts";
import { select } from "./selected.ts";
import { summariesById } from "./summaries.ts";

/** The weightiest events that stand in no tile because nobody knows their day on its axis; none where the filter has a window. */
export function listUndated(
  store: Store,
  filter: EventFilter,
  limit: number,
  ui: UiLanguage = DEFAULT_UI,
): Promise<EventSummaryJson[]> {
  return snapshot(store, async (db) => {
    const selected = windowOf(filter) ? null : await select(db, filter);
    if (!selected) return [];
    const places = await undatedIn(db, selected, filter, sql`true`, sql`weight desc, event_id`, limit);
    const summaries = await summariesById(
      db,
      places.map(({ id }) => id),
      ui,
      filter.axis,
    );
    return places.flatMap(({ id }) => summaries.get(id) ?? []);
  });
}
