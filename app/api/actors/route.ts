import { listActors } from "#lib/store/index.ts";
import { parseActorQuery } from "#lib/wire/query.ts";
import { readOnly } from "../answer.ts";

/** The actors with a name of which some word begins with `q`, each with the number of events under the other filters. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: parseActorQuery,
  ask: (store, { q, filter, ui }) => listActors(store, q, filter, ui),
});
