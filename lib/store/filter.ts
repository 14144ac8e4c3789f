import { and, arrayContains, arrayOverlaps, not, type SQL, sql } from "drizzle-orm";
import type { Filter } from "#lib/wire/view.ts";
import { standingIn } from "./axis.ts";
import { KIND_OF_EVENT, kindCondition } from "./kinds.ts";
import { event } from "./schema.ts";

/** Which events a question is about. With a window only events dated on their axis that share a day with `[fromDay, toDay)` are; null leaves that end open. */
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
    without === "window" ? undefined : windowCondition(filter),
  ];
  return and(...conditions) ?? sql`true`;
}

function actorCondition({ actors, match }: EventFilter): SQL | undefined {
  const wanted = unique(actors);
  if (wanted.length === 0) return undefined;
  return match === "any" ? arrayOverlaps(event.actorIds, wanted) : arrayContains(event.actorIds, wanted);
}

function windowCondition({ axis, fromDay = null, toDay = null }: EventFilter): SQL | undefined {
  if (fromDay === null && toDay === null) return undefined;
  if (fromDay !== null && toDay !== null && fromDay >= toDay) return sql`false`;
  const { day, start, end } = standingIn(axis);
  return sql`${day} is not null and int4range(${start}, ${end}) && int4range(${fromDay}::int, ${toDay}::int)`;
}
