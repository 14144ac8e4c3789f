import type { Result } from "#lib/model/result.ts";
import { listEvents, parseCursor } from "#lib/store/index.ts";
import { type EventQuery, parseEventQuery } from "#lib/wire/query.ts";
import { readOnly } from "../answer.ts";

/** The query, and that its cursor is one of the store's own. */
function read(params: URLSearchParams): Result<EventQuery> {
  const query = parseEventQuery(params);
  if (!query.ok || query.value.cursor === null) return query;
  const cursor = parseCursor(query.value.cursor);
  return cursor.ok ? query : cursor;
}

/** A page of the events that the filters leave: dated ones in order of time, then the undated. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({ read, ask: listEvents });
