import { ok } from "#lib/model/result.ts";
import { readNeighbours } from "#lib/store/index.ts";
import { parseExportQuery } from "#lib/wire/query.ts";
import { readOnly } from "../../../answer.ts";

/** The events before and behind one among those that the filters leave, in order of time. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, { eventId }: { readonly eventId: string }) => {
    const query = parseExportQuery(params);
    return query.ok ? ok({ id: eventId, filter: query.value }) : query;
  },
  ask: (store, { id, filter }) => readNeighbours(store, id, filter),
  missing: ({ id }) => `there is no event "${id.slice(0, 60)}"`,
});
