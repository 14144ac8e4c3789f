import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { article, correction, eventAlias, feed, person } from "./schema.ts";

/** A table whose rows cannot be made again from others, as a backup holds it. */
export interface RecordTable {
  /** As the file names it; never renamed. */
  readonly name: string;
  readonly table: PgTable;
  /** Text that tells the rows apart. */
  readonly key: PgColumn;
  /** What of a row the file holds: plain JSON values. The others are made again, or have their defaults. */
  readonly columns: Readonly<Record<string, PgColumn>>;
  /** What a row has beside them when it comes back. */
  readonly fill?: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

const { id, source, supersededBy, inherited, text, metadata, lang, title } = article;

/** Every table of records. What else is shown follows from these: ingest makes it again. A new table of records is a line here. */
export const RECORD_TABLES: readonly RecordTable[] = [
  {
    name: "article",
    table: article,
    key: article.id,
    columns: { id, source, supersededBy, inherited, text, metadata, lang, title },
    // An earlier version is not read again; the others are.
    fill: (row) => ({ merged: (row.supersededBy ?? null) !== null }),
  },
  {
    name: "correction",
    table: correction,
    key: correction.id,
    columns: {
      id: correction.id,
      kind: correction.kind,
      targets: correction.targets,
      change: correction.change,
      reason: correction.reason,
      madeBy: correction.madeBy,
      madeByName: correction.madeByName,
      madeAt: correction.madeAt,
      undoneBy: correction.undoneBy,
      undoneByName: correction.undoneByName,
      undoneAt: correction.undoneAt,
    },
  },
  {
    name: "event_alias",
    table: eventAlias,
    key: eventAlias.alias,
    columns: { alias: eventAlias.alias, eventId: eventAlias.eventId },
  },
  {
    name: "feed",
    table: feed,
    key: feed.url,
    columns: {
      url: feed.url,
      title: feed.title,
      etag: feed.etag,
      lastModified: feed.lastModified,
      seen: feed.seen,
      everyMinutes: feed.everyMinutes,
      nextMs: feed.nextMs,
      readMs: feed.readMs,
      lastError: feed.lastError,
    },
  },
  {
    name: "person",
    table: person,
    key: person.id,
    columns: { id: person.id, name: person.name, role: person.role, generation: person.generation },
  },
];

/** Names of the tables that ingest makes from the records, and of those that say how far it is. */
export const DERIVED_TABLES: readonly string[] = [
  "actor",
  "event",
  "event_mention",
  "event_actor",
  "filed_mention",
  "filed_place",
  "twins",
  "meta",
  "posting",
  "scope_count",
  "cell_count",
  "cell_part",
  "uncounted",
  "event_text",
  "search_word",
  "name_sound",
];

/** Tables that a backup leaves out on purpose: secrets, of which whoever restores it gets new ones, and what counts for minutes. */
export const PASSING_TABLES: readonly string[] = ["editor_link", "program_token", "rate_limit"];
