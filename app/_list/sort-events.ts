import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import type { Sort } from "#lib/wire/view.ts";

/** Columns that a table is sorted by. */
export type SortColumn = Exclude<Sort, `-${string}`>;

/** What a press on a column's head sorts by next: upwards first, then downwards. */
export const nextSort = (now: Sort, column: SortColumn): Sort => (now === column ? `-${column}` : column);

/**
 * Events in the order of a column; those that are equal in it stay as they were given, which is in order of time. Undated events stand
 * behind in either order of dates. Words are compared as the locale's dictionaries do.
 */
export function sortEvents(
  events: readonly EventSummaryJson[],
  sort: Sort,
  locale: string,
): readonly EventSummaryJson[] {
  const isTurned = sort.startsWith("-");
  const column = (isTurned ? sort.slice(1) : sort) as SortColumn;
  const collator = new Intl.Collator(locale);
  const dayOf = ({ startDay, endDay }: EventSummaryJson): number | null =>
    startDay ?? (endDay === null ? null : endDay - 1);
  const compare: Readonly<Record<SortColumn, (a: EventSummaryJson, b: EventSummaryJson) => number>> = {
    date: (a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0),
    title: (a, b) => collator.compare(a.title, b.title),
    type: (a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0),
    sources: (a, b) => a.sources - b.sources,
  };
  const sorted = events.toSorted((a, b) => (isTurned ? -1 : 1) * compare[column](a, b));
  if (column !== "date") return sorted;
  return [...sorted.filter((event) => dayOf(event) !== null), ...sorted.filter((event) => dayOf(event) === null)];
}
