import { problem } from "#lib/wire/problem.ts";

const ADDRESSES = ["events", "events/<id>", "actors", "articles/<id>", "tiles/<level>/<index>", "health"];

const refuse = (): Response =>
  problem(404, `expected one of ${ADDRESSES.map((address) => `/api/${address}`).join(", ")}`);

/** Every address under /api that nothing else answers. */
export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
