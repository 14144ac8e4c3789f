import { is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleOf } from "#lib/pipeline/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import { restoreBackup, writeBackup } from "#lib/store/backup.ts";
import { dump, NO_FILTER } from "#lib/store/corpus.suite.ts";
import type { Store } from "#lib/store/database.ts";
import { listEvents } from "#lib/store/list-events.ts";
import { readDataVersion } from "#lib/store/meta.ts";
import { openInMemory } from "#lib/store/pglite.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { DERIVED_TABLES, PASSING_TABLES, RECORD_TABLES } from "#lib/store/record-tables.ts";
import { resolveEventId } from "#lib/store/resolve-event-id.ts";
import * as schema from "#lib/store/schema.ts";
import * as levels from "#lib/store/schema-levels.ts";
import { openTemporaryPostgres } from "#lib/store/temporary-postgres.ts";
import type { CorrectionRequest } from "#lib/wire/correction-json.ts";
import { saveRequest } from "./correct.ts";
import { ingestWith, type Reader } from "./ingest-articles.ts";

const READER: Reader = {
  extractArticle: (article, corrections) => extractArticle(article, null, corrections),
  extractCorpus,
  version: { read: "1", merge: "1" },
};
const EDITOR = { id: "local", name: "An editor" };

const postgres = await openTemporaryPostgres();
process.stderr.write(`backup suite: PostgreSQL ${postgres.ok ? "runs" : `does not run: ${postgres.error}`}\n`);
afterAll(async () => {
  if (postgres.ok) await postgres.value.close();
});

type Open = () => Promise<Store>;
const onPostgres: readonly Open[] = postgres.ok
  ? [async () => openPostgres(await postgres.value.createDatabase())]
  : [];
const WAYS: readonly (readonly [name: string, from: Open, to: Open])[] = [
  ["PGlite to PGlite", openInMemory, openInMemory],
  ...onPostgres.flatMap((open) => [
    ["PGlite to PostgreSQL", openInMemory, open] as const,
    ["PostgreSQL to PGlite", open, openInMemory] as const,
  ]),
];

const linesOf = async (store: Store): Promise<readonly string[]> => {
  const lines: string[] = [];
  await writeBackup(store, "2026-11-22T00:00:00.000Z", async (line) => void lines.push(line));
  return lines;
};

async function* streamOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** A corpus with all that a backup must carry: versions with ids that they inherit, a withdrawn event, each kind of correction. */
async function fill(store: Store): Promise<void> {
  const source = "https://paper.example/1";
  const first = articleOf(
    "On 18 March 2023 Emmanuel Macron met Olaf Scholz. On 2 May 2023 Emmanuel Macron met Xi Jinping.",
    {},
    source,
  );
  const second = articleOf("Corrected. On 18 March 2023 Emmanuel Macron met Olaf Scholz in Paris.", {}, source);
  const others = [
    articleOf("On 18 March 2023 Emmanuel Macron met Olaf Scholz.\n\nA second report.", {
      title: "“Quoted”\nand broken",
    }),
    articleOf("Zorvan Quellish met Fumio Kishida on March 20.", { published: "2023-04-10" }),
    articleOf("On 5 June 2021 Recep Tayyip Erdogan met Joe Biden."),
    articleOf("On 7 July 2020 Recep Tayyip Erdogan met Angela Merkel."),
  ];
  await ingestWith(store, READER, [first, ...others]);
  await ingestWith(store, READER, [second]);
  const eventAt = async (edtf: string): Promise<string> => {
    const { events } = await listEvents(store, { ...NO_FILTER, limit: 50, cursor: null });
    return events.find((event) => event.edtf === edtf)?.id ?? expect.unreachable(`no event at ${edtf}`);
  };
  const correct = async (request: CorrectionRequest, second_: number): Promise<void> => {
    const saved = await saveRequest(store, request, EDITOR, new Date(1_700_000_000_000 + second_ * 1000).toISOString());
    expect(saved).toMatchObject({ ok: true });
    await ingestWith(store, READER, []);
  };
  const reason = "It says so.";
  await correct({ kind: "hide", event: await eventAt("2021-06-05"), reason }, 1);
  await correct({ kind: "event-fields", event: await eventAt("2020-07-07"), edtf: "2020-07-08", reason }, 2);
  await correct({ kind: "actor", actorKind: "person", country: "FR", name: "Zorvan Quellish", names: {}, reason }, 3);
  await correct({ kind: "article-date", article: others[1]!.id, edtf: "2022-04-10", reason }, 4);
}

/** Rows of earlier versions of articles are not shown, and keep nothing but their records. */
const isShown = (row: string): boolean => !row.includes("On 2 May 2023 Emmanuel Macron met Xi Jinping");
const shownRows = async (store: Store): Promise<readonly string[]> => (await dump(store)).filter(isShown);

describe.each(WAYS)("a backup from %s", (_, openFrom, openTo) => {
  let from: Store;
  let to: Store;
  beforeAll(async () => {
    from = await openFrom();
    to = await openTo();
    await fill(from);
  });
  afterAll(async () => {
    await from.close();
    await to.close();
  });

  test("leaves the same rows and the same version, and links lead where they led", async () => {
    const lines = await linesOf(from);
    const restored = await restoreBackup(to, streamOf(lines));
    expect(restored).toMatchObject({ ok: true, value: { article: 6, correction: 4 } });
    await ingestWith(to, READER, []);
    expect(await shownRows(to)).toEqual(await shownRows(from));
    expect(await readDataVersion(to.db)).toBe(await readDataVersion(from.db));
    expect(await linesOf(to)).toEqual(lines);
    const aliases = await from.db.select().from(schema.eventAlias);
    expect(new Set(aliases.map(({ eventId }) => eventId === null))).toEqual(new Set([true, false]));
    for (const { alias } of aliases)
      expect(await resolveEventId(to.db, alias)).toEqual(await resolveEventId(from.db, alias));
  });

  test("is refused by a store that is not empty, which stays as it is", async () => {
    const before = await dump(from);
    expect(await restoreBackup(from, streamOf(await linesOf(to)))).toEqual({
      ok: false,
      error: expect.stringMatching(/^The store is not empty \(6 in "article"\)/),
    });
    expect(await dump(from)).toEqual(before);
  });
});

describe("a file that is not whole", () => {
  let store: Store;
  let lines: readonly string[];
  beforeAll(async () => {
    const from = await openInMemory();
    await ingestWith(from, READER, [articleOf("One."), articleOf("Two.")]);
    lines = await linesOf(from);
    await from.close();
    store = await openInMemory();
  });
  afterAll(() => store.close());

  const whole = (): readonly string[] => lines;
  test.each([
    ["an empty file", () => [], /^The file is empty\./],
    ["another file", () => ['{"hello":1}'], /^The first line is not \{"dateline": …\}/],
    ["one of a newer program", () => ['{"dateline":2}', ...whole().slice(1)], /^The file is of format 2, .* up to 1/],
    ["one cut off between lines", () => whole().slice(0, -1), /^The file ends after line 3 /],
    [
      "one cut off within a line",
      () => [...whole().slice(0, -2), whole().at(-2)!.slice(0, 20)],
      /^Line 3 is no JSON object/,
    ],
    [
      "one that lacks a line",
      () => whole().filter((_line, at) => at !== 1),
      /^Line 3 says that 2 rows were written, and 1 are there/,
    ],
    ["one with more behind its end", () => [...whole(), "{}"], /^Line 5 stands after the end/],
    ["a table that nobody knows", () => [whole()[0]!, '{"table":"secret","row":{}}'], /^Line 2 is of a table "secret"/],
    [
      "a column that nobody knows",
      () => [whole()[0]!, '{"table":"article","row":{"id":"x","colour":1}}'],
      /^Line 2 has a value "colour"/,
    ],
    [
      "a value that the store refuses",
      () => [whole()[0]!, '{"table":"article","row":{"id":null}}', '{"end":1}'],
      /^Lines 2 to 2 hold a value/,
    ],
  ])("%s is told, and nothing is restored", async (_name, made, sentence) => {
    const result = await restoreBackup(store, streamOf(made()));
    expect(result).toEqual({ ok: false, error: expect.stringMatching(sentence) });
    expect(result).toEqual({ ok: false, error: expect.stringMatching(/Nothing was restored\.$/) });
    expect(await dump(store)).toEqual([]);
  });
});

test("every table is one of records, which a backup holds, or follows from them, or passes", () => {
  const tables = [schema, levels].flatMap(Object.values).filter((each) => is(each, PgTable));
  const names = tables.map((table) => getTableConfig(table).name);
  expect([...RECORD_TABLES.map(({ name }) => name), ...DERIVED_TABLES, ...PASSING_TABLES].sort()).toEqual(names.sort());
});

test("records are plain JSON, and hold every column that nothing else makes", () => {
  const kinds = RECORD_TABLES.flatMap(({ columns }) => Object.values(columns).map(({ dataType }) => dataType));
  expect([...new Set(kinds)].sort()).toEqual(["array", "json", "number", "string"]);
  for (const { name, table, columns } of RECORD_TABLES)
    if (name !== "article") expect(Object.values(columns)).toHaveLength(getTableConfig(table).columns.length);
});
