import { randomUUID } from "node:crypto";
import { readOffer, takeIn, takeUrl } from "#lib/jobs/index.ts";
import type { TakenInJson } from "#lib/wire/intake-json.ts";
import { problem } from "#lib/wire/problem.ts";
import { editing, refuseMethod } from "../editing.ts";

/** Takes articles in: saves each whole and says by which intake and jobs their reading can be watched. */
export const POST = editing(async (request, queue) => {
  const offer = await readOffer(request);
  if (!offer.ok) return problem(offer.error.status, offer.error.message);
  const { drafts, url } = offer.value;
  const intake = offer.value.intake ?? randomUUID();
  const taken = await takeIn(
    queue,
    drafts.map(({ name, article }) => ({ name: article.metadata.title ?? name, article })),
    intake,
  );
  const fetches = url === null ? [] : [{ url, jobId: await takeUrl(queue, url, intake) }];
  const problems = [...offer.value.problems, ...taken.problems];
  const body: TakenInJson = { intake, articles: taken.articles, fetches, problems };
  return Response.json(body, { status: 202, headers: { location: `/api/jobs?intake=${intake}` } });
});

const refuse = refuseMethod("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
