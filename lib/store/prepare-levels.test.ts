import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { corpusOf, dump, fill, NO_FILTER, type Sketch } from "./corpus.suite.ts";
import { OWN_COUNT_LIMIT } from "./count-postings.ts";
import { rowsOf, type Store } from "./database.ts";
import { takeBack } from "./earlier.suite.ts";
import { listEvents } from "./list-events.ts";
import { saveMeta } from "./meta.ts";
import { openPglite } from "./pglite.ts";
import { openPostgres } from "./postgres.ts";
import { readHealth } from "./read-health.ts";
import { openTemporaryPostgres } from "./temporary-postgres.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-levels-"));
const postgres = await openTemporaryPostgres();
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (postgres.ok) await postgres.value.close();
});

/** Each opens the same database every time. */
const ENGINES: readonly (readonly [name: string, open: () => Promise<Store>])[] = [
  ["PGlite", () => openPglite(folder)],
  ...(postgres.ok ? [["PostgreSQL", await samePostgres(postgres.value.createDatabase)] as const] : []),
];

async function samePostgres(create: () => Promise<string>): Promise<() => Promise<Store>> {
  const url = await create();
  return () => openPostgres(url);
}

const SKETCHES = Array.from(
  { length: 30 },
  (_, nth): Sketch => ({
    id: `e${nth}`,
    edtf: nth % 7 === 0 ? null : `20${10 + (nth % 10)}-03-18`,
    type: nth % 2 === 0 ? "CONSULT" : "AGREE",
    mode: nth % 5 === 0 ? "visit" : null,
    certainty: "asserted",
    actors: nth % 3 === 0 ? ["KAZ", "james-cleverly"] : ["MEX"],
    langs: ["en", "uk"],
  }),
);

const words = ({ db }: Store) => rowsOf(db, sql`select * from search_word order by word, actor_id`);

/** How far back: to before there were levels of detail, to before keys could be spread over machines, and to before dates of publication were an axis. */
const BEFORE = ENGINES.flatMap(([name, open]) => [3, 2, 1].map((back) => [name, back, open] as const));

test.each(BEFORE)(
  "a database of before goes forward with all that it holds when it is opened, on %s, %i migrations back",
  async (_, back, open) => {
    const made = await open();
    await fill(made, corpusOf(SKETCHES));
    const rows = [await dump(made), await words(made)];
    await takeBack(made, back);
    await made.close();
    const opened = await open();
    expect([await dump(opened), await words(opened)]).toEqual(rows);
    expect(await readHealth(opened)).toMatchObject({ events: 30 });
    const found = await listEvents(opened, { ...NO_FILTER, q: "Клеверлі", limit: 10, cursor: null });
    expect(found).toMatchObject({ total: 10 });
    await opened.close();
  },
);

test.each(ENGINES)("signs of kinds are put among words that stand without them, on %s", async (_, open) => {
  const made = await open();
  await fill(made, corpusOf(SKETCHES));
  const rows = await dump(made);
  await made.db.execute(sql`
    update event_text set words = array_to_tsvector(array(select word from unnest(tsvector_to_array(words)) as word where word !~ '^='))`);
  expect(await dump(made)).not.toEqual(rows);
  await made.close();
  const opened = await open();
  expect(await dump(opened)).toEqual(rows);
  await opened.close();
});

test.each(ENGINES)("counts that an earlier program held in another way are made anew, on %s", async (_, open) => {
  const made = await open();
  await saveMeta(made.db, OWN_COUNT_LIMIT, "2");
  await fill(made, corpusOf(SKETCHES.slice(1))); // another corpus than that of the tests before
  const levels = async ({ db }: Store) => [
    await rowsOf(db, sql`select * from cell_count as cell order by cell::text collate "C"`),
    await rowsOf(db, sql`select * from cell_part as part order by part::text collate "C"`),
  ];
  const rows = await levels(made);
  expect(rows.map(({ length }) => length > 0)).toEqual([true, true]);
  await takeBack(made, 1);
  await made.close();
  const opened = await open();
  expect(await levels(opened)).toEqual(rows);
  await opened.close();
});
