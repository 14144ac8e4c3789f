import type { Sort } from "#lib/wire/view.ts";

/** Columns that a table is sorted by. */
export type SortColumn = Exclude<Sort, `-${string}`>;

/** What a press on a column's head sorts by next: upwards first, then downwards. */
export const nextSort = (now: Sort, column: SortColumn): Sort => (now === column ? `-${column}` : column);
