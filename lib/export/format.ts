import type { ExportedEventJson } from "#lib/wire/exported-event-json.ts";

/** What an export is about, known before its first event. */
export interface ExportScope {
  /** Scheme and host that permanent links begin with, without a slash at the end. */
  readonly origin: string;
  /** Events that the filters leave, and how many of them have no date. */
  readonly total: number;
  readonly undated: number;
  /** Most events that one export holds: with a larger `total` it is cut. */
  readonly limit: number;
}

/** What an export held, known after its last event. */
export interface ExportEnd {
  /** Events that the format could not say; they are not in the file. */
  readonly leftOut: number;
  /** Where a cut export would go on, as a cursor of /api/events; null where it is whole. */
  readonly next: string | null;
}

/** One way to write events down: an opening, an entry for each event, a close. Pure; what it writes follows from what it is given. */
export interface ExportFormat {
  readonly mediaType: string;
  /** Of a file name, without its first dot. */
  readonly extension: string;
  readonly open: (scope: ExportScope) => string;
  /** Null for an event that the format cannot say without saying something wrong. */
  readonly entry: (event: ExportedEventJson, scope: ExportScope) => string | null;
  /** Stands between two entries. */
  readonly separator: string;
  readonly close: (scope: ExportScope, end: ExportEnd) => string;
}

/** The permanent address of an event. */
export const eventAddress = (origin: string, id: string): string => `${origin}/events/${id}`;

/** The permanent address of an article, at a telling of it where one is given. */
export const articleAddress = (origin: string, id: string, mentionId?: string): string =>
  `${origin}/articles/${id}${mentionId === undefined ? "" : `#m-${mentionId}`}`;
