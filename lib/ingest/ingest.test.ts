import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Article } from "#lib/model/article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import { dump, empty, NO_FILTER } from "#lib/store/corpus.suite.ts";
import type { Store } from "#lib/store/database.ts";
import { listEvents } from "#lib/store/list-events.ts";
import { readDataVersion } from "#lib/store/meta.ts";
import { openInMemory } from "#lib/store/pglite.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { readArticle } from "#lib/store/read-article.ts";
import { resolveEventId } from "#lib/store/resolve-event-id.ts";
import { saveArticle } from "#lib/store/save-article.ts";
import { openTemporaryPostgres } from "#lib/store/temporary-postgres.ts";
import { ingestWith, mergeNew, type Progress } from "./ingest-articles.ts";
import { LINE_READER, lineArticle, readLines } from "./reader.suite.ts";

const postgres = await openTemporaryPostgres();
process.stderr.write(`ingest suite: PostgreSQL ${postgres.ok ? "runs" : `does not run: ${postgres.error}`}\n`);

const ENGINES: readonly (readonly [name: string, open: () => Promise<Store>])[] = [
  ["PGlite", openInMemory],
  ...(postgres.ok ? [["PostgreSQL", async () => openPostgres(await postgres.value.createDatabase())] as const] : []),
];

afterAll(async () => {
  if (postgres.ok) await postgres.value.close();
});

const titles = async (store: Store): Promise<readonly string[]> =>
  (await listEvents(store, { ...NO_FILTER, limit: 100, cursor: null })).events.map(({ edtf }) => edtf ?? "undated");

const ONE = lineArticle("2023-03-18 KAZ GBR", "2023-03-19 KAZ");
const TWO = lineArticle("2023-03-18 KAZ GBR", "undated MEX");
const THREE = lineArticle("2022-12 MEX");

describe.each(ENGINES)("on %s", (_, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test("articles become events, and equal tellings one", async () => {
    await empty(store);
    expect(await ingestWith(store, LINE_READER, [ONE, TWO])).toEqual({
      added: 2,
      read: 2,
      events: 3,
      problems: [],
      stopped: false,
    });
    expect(await titles(store)).toEqual(["2023-03-18", "2023-03-19", "undated"]);
  });

  test("what is there already is neither read nor merged again", async () => {
    await empty(store);
    await ingestWith(store, LINE_READER, [ONE]);
    const reader = { ...LINE_READER, extractArticle: vi.fn(readLines), extractCorpus: vi.fn(extractCorpus) };
    expect(await ingestWith(store, reader, [ONE, ONE])).toEqual({
      added: 0,
      read: 0,
      events: null,
      problems: [],
      stopped: false,
    });
    expect(await ingestWith(store, reader, [ONE, TWO])).toMatchObject({ added: 1, read: 1 });
    expect(reader.extractArticle.mock.calls.map(([article]) => article)).toEqual([TWO]);
    expect(reader.extractCorpus).toHaveBeenCalledTimes(1);
  });

  test("the order and the portions in which articles come leave no trace", async () => {
    await empty(store);
    const articles = [ONE, TWO, THREE, lineArticle("2023-03-19 KAZ", "2022-12 MEX")];
    await ingestWith(store, LINE_READER, articles);
    const [rows, version] = [await dump(store), await readDataVersion(store.db)];
    const orders = fc.shuffledSubarray(articles, { minLength: articles.length });
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 4 }), async (order, first) => {
        await empty(store);
        await ingestWith(store, LINE_READER, order.slice(0, first));
        await ingestWith(store, LINE_READER, order);
        expect(await dump(store)).toEqual(rows);
        expect(await readDataVersion(store.db)).toBe(version);
      }),
      { numRuns: 6, seed: 1 },
    );
  });

  test("two runs at once both come to their end, and nothing is missing", async () => {
    await empty(store);
    await Promise.all(
      [[ONE, THREE], [TWO, THREE], [THREE]].map((articles) => ingestWith(store, LINE_READER, articles)),
    );
    expect(await titles(store)).toEqual(["2022-12", "2023-03-18", "2023-03-19", "undated"]);
  });

  test("a run that failed while merging is taken up by the next", async () => {
    await empty(store);
    const failing = { ...LINE_READER, extractCorpus: () => expect.unreachable("merging fails") };
    await expect(ingestWith(store, failing, [ONE])).rejects.toThrow("merging fails");
    expect(await titles(store)).toEqual([]);
    expect(await ingestWith(store, LINE_READER, [])).toEqual({
      added: 0,
      read: 0,
      events: 2,
      problems: [],
      stopped: false,
    });
    expect(await titles(store)).toEqual(["2023-03-18", "2023-03-19"]);
  });

  test("an article that cannot be read is told, the others go on, and it is tried again", async () => {
    await empty(store);
    const choosy = {
      ...LINE_READER,
      extractArticle: (article: typeof ONE) =>
        article === ONE || article.id === ONE.id ? expect.unreachable("no") : readLines(article),
    };
    const problem = { articleId: ONE.id, message: expect.stringMatching(/^It could not be read: .*no/) };
    expect(await ingestWith(store, choosy, [ONE, THREE])).toEqual({
      added: 2,
      read: 1,
      events: 1,
      problems: [problem],
      stopped: false,
    });
    expect(await ingestWith(store, LINE_READER, [])).toMatchObject({
      read: 1,
      events: 3,
      problems: [],
      stopped: false,
    });
  });

  test.each([
    ["a NUL character", "2023 KAZ\0"],
    ["half a character", "2023 KAZ \ud800"],
    ["nothing but blanks", " \n\u00a0"],
  ])("a text with %s is told and left out", async (_name, text) => {
    await empty(store);
    const report = await ingestWith(store, LINE_READER, [lineArticle(text), THREE]);
    expect(report).toMatchObject({ added: 1, problems: [{ articleId: lineArticle(text).id }] });
  });

  test("other rules read everything again, and ids that they give up are remembered", async () => {
    await empty(store);
    await ingestWith(store, LINE_READER, [ONE, TWO]);
    const reader = { ...LINE_READER, version: { read: "2", merge: "2" }, extractArticle: vi.fn(readLines) };
    expect(await ingestWith(store, reader, [])).toMatchObject({ added: 0, read: 2, events: 3 });
    expect(await ingestWith(store, { ...reader, version: { read: "2", merge: "3" } }, [])).toMatchObject({
      read: 0,
      events: 3,
    });
    expect(reader.extractArticle).toHaveBeenCalledTimes(2);
  });

  test("a date of publication that becomes known dates what depended on it", async () => {
    await empty(store);
    await ingestWith(store, LINE_READER, [TWO]);
    await ingestWith(store, LINE_READER, [{ ...TWO, metadata: { ...TWO.metadata, published: "2023-04" } }]);
    expect(await titles(store)).toEqual(["2023-03-18", "2023-04"]);
    expect(await ingestWith(store, LINE_READER, [TWO])).toMatchObject({ read: 0, events: null });
  });

  test("a run that is stopped says so, shows nothing half-read, and the next one ends it", async () => {
    await empty(store);
    const stop = new AbortController();
    const onProgress = ({ step, done }: Progress): void => {
      if (step === "read" && done === 1) stop.abort();
    };
    const articles = [ONE, TWO, THREE];
    const report = await ingestWith(store, LINE_READER, articles, { onProgress, signal: stop.signal });
    expect(report).toEqual({ added: 3, read: 2, events: null, problems: [], stopped: true });
    expect(await titles(store)).toEqual([]);
    expect(await ingestWith(store, LINE_READER, [])).toMatchObject({ read: 1, events: 4, stopped: false });
  });

  test("a later version of an article takes its place: events follow, ids of those that are the same stay, the others are withdrawn", async () => {
    await empty(store);
    const at = (...lines: readonly string[]) => ({ ...lineArticle(...lines), source: "https://paper.example/1" });
    const first = at("2023-03-18 KAZ GBR", "2023-03-20 MEX");
    await ingestWith(store, LINE_READER, [first, THREE]);
    const before = (await listEvents(store, { ...NO_FILTER, limit: 9, cursor: null })).events;
    const second = at("2021-01-01 ARG", "2023-03-18 KAZ GBR", "2023-03-25 MEX");
    expect(await ingestWith(store, LINE_READER, [second])).toMatchObject({ added: 1, read: 1, events: 4 });
    const after = (await listEvents(store, { ...NO_FILTER, limit: 9, cursor: null })).events;
    const idAt = (events: typeof before, edtf: string) => events.find((event) => event.edtf === edtf)?.id;
    expect(idAt(after, "2023-03-18")).toBe(idAt(before, "2023-03-18"));
    expect(await titles(store)).not.toContain("2023-03-20");
    expect(await resolveEventId(store.db, idAt(before, "2023-03-20")!)).toEqual({ kind: "withdrawn" });
    expect((await readArticle(store, first.id))?.id).toBe(second.id);
    expect(await ingestWith(store, LINE_READER, [second])).toMatchObject({ added: 0, read: 0, events: null });
    expect(await ingestWith(store, LINE_READER, [first])).toMatchObject({ added: 0, read: 1 });
    expect(await titles(store)).toEqual(["2022-12", "2023-03-18", "2023-03-20"]);
    expect(idAt((await listEvents(store, { ...NO_FILTER, limit: 9, cursor: null })).events, "2023-03-18")).toBe(
      idAt(before, "2023-03-18"),
    );
  });

  describe("of versions that come quickly one after the other only the last is told", () => {
    const at = (...lines: readonly string[]) => ({ ...lineArticle(...lines), source: "https://paper.example/1" });
    const VERSIONS = [at("2023-03-20 MEX"), at("2023-03-21 ARG"), at("2024-01-01 CHL")] as const;
    // So many that a new one is merged into them, not all anew.
    const others = Array.from({ length: 25 }, (_, nth) => lineArticle(`${1990 + nth}-05-05 KAZ`));
    const [first, second, third] = VERSIONS;
    const merge = (): Promise<unknown> => mergeNew(store.db, LINE_READER);

    test.each([
      ["merged between saving and reading the later one", [first], () => save(third).then(merge)],
      ["one of them never read", [first], () => save(second, third)],
      ["none of the earlier ones read", [], () => save(first, second, third)],
    ] as const)("%s", async (_, before, meanwhile) => {
      await empty(store);
      await ingestWith(store, LINE_READER, others);
      await ingestWith(store, LINE_READER, before);
      await meanwhile();
      await ingestWith(store, LINE_READER, []);
      expect(await titles(store)).toEqual([...others.map((_, nth) => `${1990 + nth}-05-05`), "2024-01-01"]);
    });

    async function save(...articles: readonly Article[]): Promise<void> {
      for (const article of articles) await saveArticle(store.db, article);
    }
  });

  test("the same text at two places is one article", async () => {
    await empty(store);
    const article = lineArticle("2023-03-18 KAZ GBR");
    const places = ["file:///a.txt", "file:///b.txt"].map((source) => ({ ...article, source }));
    expect(await ingestWith(store, LINE_READER, places)).toMatchObject({ added: 1, read: 1, events: 1 });
  });

  test("progress counts what is saved and read, and names the merging", async () => {
    await empty(store);
    const steps: Progress[] = [];
    await ingestWith(store, LINE_READER, [ONE, TWO], { onProgress: (progress) => steps.push(progress) });
    expect(steps.map(({ step, done, total }) => `${step} ${done}/${total}`)).toEqual([
      "save 0/2",
      "save 1/2",
      "read 0/2",
      "read 1/2",
      "merge 0/1",
    ]);
  });
});
