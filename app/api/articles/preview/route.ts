import { getThread, previewOffer, readOffer } from "#lib/jobs/index.ts";
import { problem } from "#lib/wire/problem.ts";
import { editing, refuseMethod } from "../../editing.ts";

/** What would be read of what POST /api/articles would take in, for a look before saving. */
export const POST = editing(async (request, { store }) => {
  const offer = await readOffer(request);
  if (!offer.ok) return problem(offer.error.status, offer.error.message);
  return Response.json(await previewOffer(store, getThread(), offer.value));
});

const refuse = refuseMethod("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
