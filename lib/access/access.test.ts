/** One suite for both engines: PGlite always, PostgreSQL where a server can be had. */
import { afterAll, beforeAll, describe } from "vitest";
import type { Store } from "#lib/store/database.ts";
import { openInMemory } from "#lib/store/pglite.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { openTemporaryPostgres } from "#lib/store/temporary-postgres.ts";
import { linkSuite, readingSuite, sessionSuite, tokenSuite, writingSuite } from "./access.suite.ts";

const postgres = await openTemporaryPostgres();

const ENGINES: readonly (readonly [name: string, open: () => Promise<Store>])[] = [
  ["PGlite", openInMemory],
  ...(postgres.ok ? [["PostgreSQL", async () => openPostgres(await postgres.value.createDatabase())] as const] : []),
];

afterAll(async () => {
  if (postgres.ok) await postgres.value.close();
});

describe.each(ENGINES)("on %s", (_, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  for (const suite of [linkSuite, sessionSuite, writingSuite, tokenSuite, readingSuite]) suite(() => store);
});
