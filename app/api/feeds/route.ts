import { feedsOf, follow, unfollow } from "#lib/jobs/index.ts";
import { parseFeedBody } from "#lib/wire/job-json.ts";
import { problem } from "#lib/wire/problem.ts";
import { editing, forEditors, refuseMethod } from "../editing.ts";

/** The feeds that are followed. */
export const GET = forEditors(async (_request, { store }) =>
  Response.json({ feeds: await feedsOf(store) }, { headers: { "cache-control": "no-store" } }),
);

/** Follows a feed from now on: 201, or 200 where it was followed before. */
export const POST = editing(async (request, queue) => {
  const body = parseFeedBody(await request.json().catch(() => null));
  if (!body.ok) return problem(400, body.error);
  const followed = await follow(queue, body.value.url, body.value.everyMinutes);
  return Response.json({ feeds: await feedsOf(queue.store) }, { status: followed === "new" ? 201 : 200 });
});

/** Follows the feed of `url` no more. */
export const DELETE = editing(async (request, { store }) => {
  const url = new URL(request.url).searchParams.get("url") ?? "";
  if (!(await unfollow(store, url))) return problem(404, `no feed "${url.slice(0, 60)}" is followed`);
  return Response.json({ feeds: await feedsOf(store) });
});

const refuse = refuseMethod("GET", "HEAD", "POST", "DELETE");

export { refuse as PATCH, refuse as PUT };
