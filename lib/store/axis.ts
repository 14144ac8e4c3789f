/** Where events stand on either axis: when they were, or when they were first told. */
import { type SQL, sql } from "drizzle-orm";
import type { Axis } from "#lib/wire/view.ts";
import { dateColumns } from "./date-columns.ts";
import type { event } from "./schema.ts";

type EventRow = typeof event.$inferSelect;

/** Half-open days, open at an end where null; `day` is where the event stands, null where nobody knows. */
export interface Standing {
  readonly day: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** Where an event stands on an axis. */
export const standingOf = (row: EventRow, axis: Axis): Standing =>
  axis === "published"
    ? { day: row.publishedDay, start: row.publishedStart, end: row.publishedEnd }
    : { day: row.anchorDay, start: row.startDay, end: row.endDay };

const COLUMNS: Readonly<Record<Axis, Readonly<Record<keyof Standing, SQL>>>> = {
  event: { day: sql`event.anchor_day`, start: sql`event.start_day`, end: sql`event.end_day` },
  published: { day: sql`event.published_day`, start: sql`event.published_start`, end: sql`event.published_end` },
};

/** The same as columns of a table `event`. */
export const standingIn = (axis: Axis): Readonly<Record<keyof Standing, SQL>> => COLUMNS[axis];

/** The date of a source, and whether it was inferred. */
export interface SourceDate {
  readonly articleId: string;
  readonly edtf: string | null;
  readonly inferred: boolean;
}

type PublishedColumns = Pick<
  EventRow,
  "published" | "publishedStart" | "publishedEnd" | "publishedDay" | "publishedInferred"
>;

const NEVER: PublishedColumns = {
  published: null,
  publishedStart: null,
  publishedEnd: null,
  publishedDay: null,
  publishedInferred: false,
};

/**
 * When an event was first told: of its sources' dates the one that surely was out first, that is, which ends first; of those that end
 * together the one that is known best. Sources without a date tell nothing.
 */
export function publishedColumns(sources: readonly SourceDate[]): PublishedColumns {
  const dated = sources.flatMap(({ articleId, edtf, inferred }) => {
    const { anchorDay, startDay, endDay } = dateColumns(edtf);
    return edtf === null || anchorDay === null ? [] : [{ articleId, edtf, inferred, anchorDay, startDay, endDay }];
  });
  const [first] = dated.sort(
    (a, b) =>
      (a.endDay ?? Infinity) - (b.endDay ?? Infinity) ||
      (b.startDay ?? -Infinity) - (a.startDay ?? -Infinity) ||
      Number(a.inferred) - Number(b.inferred) ||
      (a.articleId < b.articleId ? -1 : 1),
  );
  if (!first) return NEVER;
  return {
    published: first.edtf,
    publishedStart: first.startDay,
    publishedEnd: first.endDay,
    publishedDay: first.anchorDay,
    publishedInferred: first.inferred,
  };
}
