/** One suite for both engines: PGlite always, PostgreSQL where a server can be had. */
import { afterAll, beforeAll, describe } from "vitest";
import { actorSuite } from "./actor.suite.ts";
import type { Store } from "./database.ts";
import { articleSuite, detailSuite, exportSuite, wordingSuite } from "./detail.suite.ts";
import { levelsSuite } from "./levels.suite.ts";
import { choiceSuite, listSuite, neighbourSuite, windowSuite } from "./list.suite.ts";
import { openInMemory } from "./pglite.ts";
import { openPostgres } from "./postgres.ts";
import { searchSuite } from "./search.suite.ts";
import { shardsSuite } from "./shards.suite.ts";
import { openTemporaryPostgres } from "./temporary-postgres.ts";
import { tileSuite } from "./tile.suite.ts";
import { openSuite, writeSuite } from "./write.suite.ts";

const postgres = await openTemporaryPostgres();
process.stderr.write(
  `store suite: PostgreSQL ${postgres.ok ? `runs (${postgres.value.source})` : `does not run: ${postgres.error}`}\n`,
);

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
  for (const suite of [
    listSuite,
    windowSuite,
    choiceSuite,
    neighbourSuite,
    tileSuite,
    detailSuite,
    wordingSuite,
    articleSuite,
    actorSuite,
    exportSuite,
    writeSuite,
    openSuite,
    searchSuite,
    shardsSuite,
  ])
    suite(() => store);
  levelsSuite(open);
});
