import { problem } from "#lib/wire/problem.ts";

const ADDRESSES = [
  ...["events", "events/<id>", "actors", "articles", "articles/<id>", "articles/preview"],
  ...["events/<id>/calendar.ics", "articles/<id>/annotations", "articles/<id>/text", "export/<format>"],
  ...["tiles/<level>/<index>", "jobs", "jobs/<id>/retry", "feeds", "corrections", "corrections/<id>/undo", "health"],
];

const refuse = (): Response =>
  problem(404, `expected one of ${ADDRESSES.map((address) => `/api/${address}`).join(", ")}`);

/** Every address under /api that nothing else answers. */
export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
