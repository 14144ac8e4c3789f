import { ok } from "#lib/model/result.ts";
import { parseUiQuery } from "#lib/wire/query.ts";
import { readActorDetail } from "../../../actor-detail.ts";
import { readOnly } from "../../answer.ts";

/** One actor: its names, offices and groups, when its events were, and who they name beside it. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, { actorId }: { readonly actorId: string }) => {
    const query = parseUiQuery(params);
    return query.ok ? ok({ id: actorId, ...query.value }) : query;
  },
  ask: (store, { id, ui }) => readActorDetail(store, id, ui),
  missing: ({ id }) => `there is no actor "${id.slice(0, 60)}"`,
});
