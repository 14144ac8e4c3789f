import type { NeighboursJson } from "#lib/wire/event-json.ts";
import { standingOf } from "./axis.ts";
import { type Store, snapshot } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { readPage } from "./page.ts";
import { resolveEventId } from "./resolve-event-id.ts";
import { UNDATED_DAY } from "./schema-levels.ts";
import { eventsById } from "./summaries.ts";

const NOBODY: NeighboursJson = { previous: null, next: null };

/**
 * The events before and behind one in the list of a filter, in order of time, which need not hold that event itself. Undated ones stand in
 * no order of time: they have none and are none. Null where no event has the id, or it leads to one that is not shown.
 */
export function readNeighbours(store: Store, id: string, filter: EventFilter): Promise<NeighboursJson | null> {
  return snapshot(store, async (db) => {
    const resolved = await resolveEventId(db, id);
    const [row] = resolved.kind === "current" ? await eventsById(db, [resolved.id]) : [];
    if (!row) return null;
    const { day } = standingOf(row, filter.axis);
    if (day === null) return NOBODY;
    const cursor = { anchorDay: day, id: row.id };
    const beside = async (turned: boolean): Promise<string | null> => {
      const [place] = await readPage(db, filter, cursor, 1, turned);
      return place && place.day !== UNDATED_DAY ? place.id : null;
    };
    return { previous: await beside(true), next: await beside(false) };
  });
}
