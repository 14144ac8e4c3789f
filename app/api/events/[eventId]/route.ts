import { ok } from "#lib/model/result.ts";
import { readEvent } from "#lib/store/index.ts";
import { parseUiQuery } from "#lib/wire/query.ts";
import { readOnly } from "../../answer.ts";

/** One event with an excerpt per source. The id of any telling leads to it; the answer has the event's own id. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, { eventId }: { readonly eventId: string }) => {
    const query = parseUiQuery(params);
    return query.ok ? ok({ id: eventId, ...query.value }) : query;
  },
  ask: (store, { id, ui }) => readEvent(store, id, ui),
  missing: ({ id }) => `there is no event "${id.slice(0, 60)}"`,
});
