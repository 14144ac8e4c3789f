import { and, arrayOverlaps, inArray, type SQL, sql } from "drizzle-orm";
import type { Filter } from "#lib/wire/view.ts";
import { event, eventActor } from "./schema.ts";

/** Which events a question is about. With a window only dated events that share a day with `[fromDay, toDay)` are; null leaves that end open. */
export interface EventFilter extends Filter {
  readonly fromDay?: number | null;
  readonly toDay?: number | null;
}

/** A part of a filter that a question leaves out: a facet, so that the reader sees what else could be chosen. */
export type FilterPart = "actors" | "types" | "langs" | "window";

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The filter as a condition on `event`; `without` leaves one part of it out. An empty list asks nothing. */
export function conditionOf(filter: EventFilter, without?: FilterPart): SQL {
  const conditions = [
    without === "actors" ? undefined : actorCondition(filter),
    without === "types" || filter.types.length === 0 ? undefined : inArray(event.type, unique(filter.types)),
    without === "langs" || filter.langs.length === 0 ? undefined : arrayOverlaps(event.langs, unique(filter.langs)),
    filter.certainties.length === 0 ? undefined : inArray(event.certainty, unique(filter.certainties)),
    without === "window" ? undefined : windowCondition(filter.fromDay ?? null, filter.toDay ?? null),
  ];
  return and(...conditions) ?? sql`true`;
}

function actorCondition({ actors, match }: EventFilter): SQL | undefined {
  const wanted = unique(actors);
  if (wanted.length === 0) return undefined;
  const names = (which: SQL): SQL =>
    sql`exists (select 1 from ${eventActor} where ${eventActor.eventId} = ${event.id} and ${which})`;
  if (match === "any") return names(inArray(eventActor.actorId, wanted));
  return and(...wanted.map((id) => names(sql`${eventActor.actorId} = ${id}`)));
}

/** Written so that the index `event_days` answers it. */
function windowCondition(fromDay: number | null, toDay: number | null): SQL | undefined {
  if (fromDay === null && toDay === null) return undefined;
  if (fromDay !== null && toDay !== null && fromDay >= toDay) return sql`false`;
  return sql`${event.anchorDay} is not null and int4range(${event.startDay}, ${event.endDay}) && int4range(${fromDay}::int, ${toDay}::int)`;
}
