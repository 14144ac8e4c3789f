// What the store's questions read, as the database's own plans tell: nothing of it may grow with the archive.

import type { PGlite } from "@electric-sql/pglite";
import { type SQL, sql } from "drizzle-orm";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OWN_COUNT_LIMIT } from "#lib/store/count-postings.ts";
import { type Database, rowsOf, type Store } from "#lib/store/database.ts";
import { listEvents } from "#lib/store/list-events.ts";
import { saveMeta } from "#lib/store/meta.ts";
import { openInMemory } from "#lib/store/pglite.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { readFacets } from "#lib/store/read-facets.ts";
import { MOST_FOUND } from "#lib/store/search.ts";
import { openTemporaryPostgres } from "#lib/store/temporary-postgres.ts";
import type { Filter } from "#lib/wire/view.ts";
import { fillStore, MOST_COMMON_WORD } from "./bench-events.ts";
import { FILTERS, QUESTIONS } from "./bench-questions.ts";

/** Small archives in the place of large ones, with a limit in proportion. */
const SMALL = 2_000;
const LARGE = 16_000;
const LIMIT = 100;
/** What the answer itself holds may differ so much: tiles that were thin are full, and a page of a hundred rare events is found in a hundred places. */
const MOST_GROWTH = 2;
const ROWS_OF_ANSWER = 2_500;

/** Four archives are made and counted, which on a busy machine takes minutes. */
const FILLED_WITHIN_MS = 300_000;

/** As large as the world, not as the archive: a few hundred of its rows are as soon found by reading it whole. */
const GAZETTEER = "actor";

interface Query {
  readonly query: string;
  readonly params: readonly unknown[];
}
interface Node {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly "Rows Removed by Index Recheck"?: number;
  readonly Plans?: readonly Node[];
}

/** A store whose queries are written down. */
function recorded(store: Store): { readonly store: Store; readonly queries: Query[] } {
  const queries: Query[] = [];
  const logger = { logQuery: (query: string, params: unknown[]) => void queries.push({ query, params }) };
  const { $client } = store.db as unknown as { readonly $client: PGlite | pg.Pool };
  const db =
    store.engine === "pglite"
      ? drizzlePglite($client as PGlite, { logger })
      : drizzlePostgres($client as pg.Pool, { logger });
  return { store: { ...store, db: db as unknown as Database }, queries };
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

async function scansOf(store: Store, { query, params }: Query): Promise<readonly Node[]> {
  const { $client } = store.db as unknown as { readonly $client: PGlite };
  const { rows } = await $client.query<{ "QUERY PLAN": readonly { readonly Plan: Node }[] }>(
    `explain (analyze, format json) ${query}`,
    [...params],
  );
  return nodesOf(rows[0]!["QUERY PLAN"][0]!.Plan).filter(
    (node) => node["Relation Name"] !== undefined && node["Relation Name"] !== GAZETTEER,
  );
}

const rowsRead = (node: Node): number =>
  node["Actual Loops"] *
  (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0));

interface Read {
  readonly rows: number;
  readonly scanned: readonly string[];
}

/** What a question reads: rows of all tables, and the tables that it reads from one end to the other. */
async function readBy(store: Store, ask: (store: Store) => Promise<unknown>): Promise<Read> {
  const { store: own, queries } = recorded(store);
  await ask(own);
  const scans: Node[] = [];
  for (const query of queries.filter(({ query: text }) => /^\s*(?:select|with)\b/i.test(text)))
    scans.push(...(await scansOf(store, query)));
  return {
    rows: scans.reduce((sum, node) => sum + rowsRead(node), 0),
    scanned: scans.filter((node) => node["Node Type"] === "Seq Scan").map((node) => node["Relation Name"]!),
  };
}

const postgres = await openTemporaryPostgres();
const ENGINES: readonly (readonly [name: string, open: () => Promise<Store>])[] = [
  ["PGlite", openInMemory],
  ...(postgres.ok ? [["PostgreSQL", async () => openPostgres(await postgres.value.createDatabase())] as const] : []),
];
afterAll(async () => {
  if (postgres.ok) await postgres.value.close();
});

describe.each(ENGINES)("what is read on %s", (_, open) => {
  let [small, large]: Store[] = [];
  beforeAll(async () => {
    for (const [events, keep] of [
      [SMALL, (store: Store) => (small = store)],
      [LARGE, (store: Store) => (large = store)],
    ] as const) {
      const store = keep(await open());
      await saveMeta(store.db, OWN_COUNT_LIMIT, String(LIMIT));
      await fillStore(store, events, () => undefined);
    }
  }, FILLED_WITHIN_MS);
  afterAll(() => Promise.all([small?.close(), large?.close()]));

  const cases = Object.entries(QUESTIONS).flatMap(([question, ask]) =>
    Object.entries(FILTERS).map(([name, filter]) => [question, name, (store: Store) => ask(store, filter, 1)] as const),
  );
  test.each(cases)(
    "%s, %s: no more of a large archive than of a small one, and no table of events whole",
    async (_question, _name, ask) => {
      const [few, many] = [await readBy(small!, ask), await readBy(large!, ask)];
      expect(
        many.scanned.filter((table) =>
          ["event", "posting", "event_text", "event_mention", "event_actor", "cell_count", "cell_part"].includes(table),
        ),
      ).toEqual([]);
      expect(many.rows).toBeLessThanOrEqual(few.rows * MOST_GROWTH + ROWS_OF_ANSWER);
    },
  );

  test("words that many events have and kinds that few of these are: counted to the last, in lists and facets", async () => {
    const store = large!;
    const filter: Filter = { ...FILTERS.all!, q: MOST_COMMON_WORD, types: ["ASSAULT"], langs: ["fr"] };
    const counted = async (condition: SQL): Promise<number> => {
      const [row] = await rowsOf<{ count: number }>(
        store.db,
        sql`select count(*)::int as count from event join event_text on event_id = id
            where words @@ ${MOST_COMMON_WORD}::tsquery and ${condition}`,
      );
      return row?.count ?? 0;
    };
    const [ofType, ofLang] = [sql`type = 'ASSAULT'`, sql`'fr' = any(langs)`];
    expect(await counted(sql`true`)).toBeGreaterThan(MOST_FOUND);
    const total = await counted(sql`${ofType} and ${ofLang}`);
    expect(await listEvents(store, { ...filter, limit: 1, cursor: null })).toMatchObject({ total, accuracy: "exact" });
    const { langs, ...facets } = await readFacets(store, filter);
    expect(facets).toMatchObject({ total, accuracy: "exact" });
    expect(langs).toContainEqual({ lang: "fr", count: total });
    expect(langs).toContainEqual({ lang: "en", count: await counted(sql`${ofType} and 'en' = any(langs)`) });
  });

  test("a question that counts all events would be told", async () => {
    const count = (store: Store) => store.db.execute("select count(*) from event");
    const [few, many] = [await readBy(small!, count), await readBy(large!, count)];
    expect(many.rows).toBeGreaterThan(few.rows * MOST_GROWTH + ROWS_OF_ANSWER);
  });
});
