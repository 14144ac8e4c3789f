import { readHealth } from "#lib/store/index.ts";
import { parseNoQuery } from "#lib/wire/query.ts";
import { readOnly } from "../answer.ts";

/** Whether the store answers, and what it holds. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: parseNoQuery,
  ask: readHealth,
  forEverybody: true,
});
