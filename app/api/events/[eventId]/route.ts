import { ok } from "#lib/model/result.ts";
import { readEvent } from "#lib/store/index.ts";
import { parseNoQuery } from "#lib/wire/query.ts";
import { readOnly } from "../../answer.ts";

/** One event with an excerpt per source. The id of any telling leads to it; the answer has the event's own id. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, { eventId }: { readonly eventId: string }) => {
    const query = parseNoQuery(params);
    return query.ok ? ok(eventId) : query;
  },
  ask: readEvent,
  missing: (eventId) => `there is no event "${eventId.slice(0, 60)}"`,
});
