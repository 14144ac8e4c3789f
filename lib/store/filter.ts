import { and, arrayContains, arrayOverlaps, not, type SQL, sql } from "drizzle-orm";
import type { Filter } from "#lib/wire/view.ts";
import { KIND_OF_EVENT, kindCondition } from "./kinds.ts";
import { event } from "./schema.ts";

/** Which events a question is about. With a window only dated events that share a day with `[fromDay, toDay)` are; null leaves that end open. */
export interface EventFilter extends Filter {
  readonly fromDay?: number | null;
  readonly toDay?: number | null;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/**
 * The filter as a condition on `event`, without words. For events that were found already: no index answers it, but for the window.
 * An empty list asks nothing.
 */
export function conditionOf(filter: EventFilter, without?: "window"): SQL {
  const conditions = [
    actorCondition(filter),
    filter.excluded.length > 0 ? not(arrayOverlaps(event.actorIds, unique(filter.excluded))) : undefined,
    kindCondition(filter, sql`(${KIND_OF_EVENT})`),
    without === "window" ? undefined : windowCondition(filter.fromDay ?? null, filter.toDay ?? null),
  ];
  return and(...conditions) ?? sql`true`;
}

function actorCondition({ actors, match }: EventFilter): SQL | undefined {
  const wanted = unique(actors);
  if (wanted.length === 0) return undefined;
  return match === "any" ? arrayOverlaps(event.actorIds, wanted) : arrayContains(event.actorIds, wanted);
}

function windowCondition(fromDay: number | null, toDay: number | null): SQL | undefined {
  if (fromDay === null && toDay === null) return undefined;
  if (fromDay !== null && toDay !== null && fromDay >= toDay) return sql`false`;
  return sql`${event.anchorDay} is not null and int4range(${event.startDay}, ${event.endDay}) && int4range(${fromDay}::int, ${toDay}::int)`;
}
