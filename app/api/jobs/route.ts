import { listJobs } from "#lib/jobs/index.ts";
import { isUuid } from "#lib/wire/intake-json.ts";
import { problem } from "#lib/wire/problem.ts";
import { forEditors, refuseMethod } from "../editing.ts";

const NO_STORE = { "cache-control": "no-store" };

/** How far an intake is, or without one how far all work is, with what failed and why. */
export const GET = forEditors(async (request, { store }) => {
  const params = new URL(request.url).searchParams;
  const unknown = [...params.keys()].find((name) => name !== "intake");
  if (unknown !== undefined) return problem(400, `the parameter is intake, got "${unknown.slice(0, 60)}"`);
  const intake = params.get("intake");
  if (intake !== null && !isUuid(intake))
    return problem(400, `intake must be a UUID, got "${String(intake).slice(0, 60)}"`);
  return Response.json(await listJobs(store, intake), { headers: NO_STORE });
});

const refuse = refuseMethod("GET", "HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
