import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { saveRequest, undoRequest } from "#lib/ingest/correct.ts";
import { LINE_READER, lineArticle, readLines } from "#lib/ingest/reader.suite.ts";
import type { Article } from "#lib/model/article.ts";
import type { ReadingCorrections } from "#lib/model/correction.ts";
import { empty, NO_FILTER } from "#lib/store/corpus.suite.ts";
import type { Store } from "#lib/store/database.ts";
import { addFeed, readFeedRow, removeFeed } from "#lib/store/feeds.ts";
import { listEvents } from "#lib/store/list-events.ts";
import { openInMemory } from "#lib/store/pglite.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { saveArticle } from "#lib/store/save-article.ts";
import { openTemporaryPostgres } from "#lib/store/temporary-postgres.ts";
import { applyCorrection } from "./apply-correction.ts";
import { toolsOf, untilDone, untilJobs } from "./jobs.suite.ts";
import { listJobs, retryJob } from "./list-jobs.ts";
import { openQueue, type Queue } from "./queue.ts";
import type { Tools } from "./run-job.ts";
import { takeIn, takeUrl } from "./take-in.ts";
import { enqueueFeeds, work } from "./work.ts";

const postgres = await openTemporaryPostgres();
process.stderr.write(`jobs suite: PostgreSQL ${postgres.ok ? "runs" : `does not run: ${postgres.error}`}\n`);

const ENGINES: readonly (readonly [name: string, open: () => Promise<Store>])[] = [
  ["PGlite", openInMemory],
  ...(postgres.ok ? [["PostgreSQL", async () => openPostgres(await postgres.value.createDatabase())] as const] : []),
];

afterAll(async () => {
  if (postgres.ok) await postgres.value.close();
});

const ONE = lineArticle("2023-03-18 KAZ GBR", "2023-03-19 KAZ");
const TWO = lineArticle("2022-12 MEX");
const offered = (...articles: readonly Article[]) => articles.map((article) => ({ name: article.text, article }));

describe.each(ENGINES)("on %s", (_, open) => {
  let store: Store;
  let queue: Queue;
  beforeAll(async () => {
    store = await open();
    queue = await openQueue(store, { maintains: true, maintenanceSeconds: 1, expireSeconds: 2 });
  });
  afterAll(async () => {
    await queue.close();
    await store.close();
  });
  beforeEach(async () => {
    await empty(store);
    await store.db.execute("truncate pgboss.job");
  });

  /** Runs a worker while `task` runs. */
  const working = async <T>(tools: Tools, task: () => Promise<T>): Promise<T> => {
    const stop = new AbortController();
    const worker = work(queue, tools, { signal: stop.signal, sweepMs: 100 });
    try {
      return await task();
    } finally {
      stop.abort();
      await worker;
    }
  };
  const dates = async (): Promise<readonly (string | null)[]> =>
    (await listEvents(store, { ...NO_FILTER, limit: 100, cursor: null })).events.map(({ edtf }) => edtf);

  /** A reader of a few lines that does as editors say of an article's date. */
  const obedient = {
    ...LINE_READER,
    extractArticle: (article: Article, corrections?: ReadingCorrections | null) =>
      readLines(
        corrections?.date
          ? { ...article, metadata: { ...article.metadata, published: corrections.date.edtf } }
          : article,
      ),
  };
  const EDITOR = { id: "e", name: "An editor" };
  const dateOf = (article: Article) =>
    ({ kind: "article-date", article: article.id, edtf: "2021-05", reason: "It says so" }) as const;

  test("a correction takes effect, and who made it learns when; undone, it is as before", async () => {
    const undated = lineArticle("undated MEX");
    const tools = toolsOf(new Map(), obedient);
    await working(tools, async () => {
      const intake = randomUUID();
      await takeIn(queue, offered(ONE, undated), intake);
      await untilDone(queue, intake);
      await vi.waitUntil(async () => (await dates()).length === 3, { timeout: 20_000 });
      const saved = await saveRequest(store, dateOf(undated), EDITOR, "2026-11-22T00:00:00.000Z");
      if (!saved.ok) expect.unreachable(saved.error);
      else {
        expect(await applyCorrection(queue, saved.value.marked, 20_000)).toBe(true);
        expect(await dates()).toContain("2021-05");
        const undone = await undoRequest(store, saved.value.id, EDITOR, "2026-11-22T00:00:01.000Z");
        if (undone.ok) expect(await applyCorrection(queue, undone.value.marked, 20_000)).toBe(true);
        expect(await dates()).not.toContain("2021-05");
      }
    });
  });

  test("a correction that was saved and never reached the queue is found by the sweep", async () => {
    const undated = lineArticle("undated MEX");
    const tools = toolsOf(new Map(), obedient);
    await working(tools, async () => {
      await takeIn(queue, offered(ONE, undated), null);
      await vi.waitUntil(async () => (await dates()).length === 3, { timeout: 20_000 });
      await saveRequest(store, dateOf(undated), EDITOR, "2026-11-22T00:00:00.000Z");
      await vi.waitUntil(async () => (await dates()).includes("2021-05"), { timeout: 20_000 });
      const [event] = (await listEvents(store, { ...NO_FILTER, limit: 1, cursor: null })).events;
      await saveRequest(store, { kind: "hide", event: event!.id, reason: "None" }, EDITOR, "2026-11-22T00:00:02.000Z");
      await vi.waitUntil(async () => (await dates()).length === 2, { timeout: 20_000 });
    });
  });

  test("articles that were taken in become events, and the intake says how far it is", async () => {
    const intake = randomUUID();
    const taken = await takeIn(queue, offered(ONE, TWO), intake);
    expect(taken).toMatchObject({ articles: [{ saved: "new", articleId: ONE.id }, { saved: "new" }], problems: [] });
    expect(await listJobs(store, intake)).toMatchObject({
      waiting: 2,
      running: 0,
      done: 0,
      failed: 0,
      isStalled: true,
    });
    const jobs = await working(toolsOf(), () => untilDone(queue, intake));
    expect(jobs).toEqual({ waiting: 0, running: 0, done: 2, failed: 0, failures: [], isStalled: false });
    expect(await dates()).toEqual(["2022-12", "2023-03-18", "2023-03-19"]);
  });

  test("what is no text is a problem of its own, and the same article again is the same article", async () => {
    const intake = randomUUID();
    const taken = await takeIn(queue, offered(ONE, lineArticle("2023 \0"), ONE), intake);
    expect(taken.articles.map(({ saved }) => saved)).toEqual(["new", "known"]);
    expect(taken.problems).toEqual([{ name: "2023 \0", message: expect.stringMatching(/NUL/) }]);
    expect(await working(toolsOf(), () => untilDone(queue, intake))).toMatchObject({ done: 2, failed: 0 });
    expect(await dates()).toHaveLength(2);
  });

  test("an article that cannot be read is tried again, then listed with the reason, and can be tried once more", async () => {
    await store.run("update pgboss.queue set retry_limit = 1, retry_delay = 0, retry_backoff = false where name = $1", [
      "read",
    ]);
    const read = vi.fn((article: Article) => (article.id === ONE.id ? expect.unreachable("no") : readLines(article)));
    const intake = randomUUID();
    await takeIn(queue, offered(ONE, TWO), intake);
    const failed = await working(toolsOf(new Map(), { ...LINE_READER, extractArticle: read }), () =>
      untilJobs(queue, intake, (jobs) => jobs.failed === 1 && jobs.done === 1),
    );
    expect(read.mock.calls.filter(([{ id }]) => id === ONE.id)).toHaveLength(2);
    const [failure] = failed.failures;
    expect(failure).toMatchObject({ kind: "read", name: ONE.text, articleId: ONE.id });
    expect(failure?.reason).toMatch(/^It could not be read: .*no/);
    expect(await dates()).toEqual(["2022-12"]);
    expect(await retryJob(queue, failure?.id ?? "")).toBe("read");
    expect(await working(toolsOf(), () => untilDone(queue, intake))).toMatchObject({ done: 2, failed: 0 });
    expect(await dates()).toHaveLength(3);
    expect(await retryJob(queue, failure?.id ?? "")).toBeNull();
    expect(await retryJob(queue, "no id")).toBeNull();
  });

  test("an article that was saved and never put into the queue is found and read", async () => {
    await saveArticle(store.db, TWO);
    await working(toolsOf(), async () => {
      await vi.waitUntil(async () => (await dates()).length === 1, { timeout: 20_000 });
    });
  });

  test("a job whose worker was lost is run again", async () => {
    const intake = randomUUID();
    await takeIn(queue, offered(ONE), intake);
    expect(await queue.boss.fetch("read")).toHaveLength(1);
    expect(await working(toolsOf(), () => untilDone(queue, intake))).toMatchObject({ done: 1, failed: 0 });
  });

  test("a worker that is told to stop ends the job that runs and gives the others back", async () => {
    const stop = new AbortController();
    const reader = {
      ...LINE_READER,
      extractArticle: (article: Article) => {
        stop.abort();
        return readLines(article);
      },
    };
    const intake = randomUUID();
    await takeIn(queue, offered(ONE, TWO, lineArticle("2021 USA")), intake);
    await work(queue, toolsOf(new Map(), reader), { signal: stop.signal });
    const { waiting, running } = await listJobs(store, intake);
    expect({ waiting, running }).toEqual({ waiting: 2, running: 1 });
    expect(await working(toolsOf(), () => untilDone(queue, intake))).toMatchObject({ done: 3, failed: 0 });
  });

  test("an address is fetched and its article read; one without an article says so, at once and for good", async () => {
    const [intake, address] = [randomUUID(), "https://example.org/a"];
    const pages = new Map([
      [address, "2023-05-01 KAZ"],
      ["https://example.org/none", ""],
    ]);
    for (const url of pages.keys()) await takeUrl(queue, url, intake);
    const jobs = await working(toolsOf(pages), () => untilDone(queue, intake));
    expect(jobs).toMatchObject({ done: 2, failed: 1 });
    expect(jobs.failures).toMatchObject([
      { kind: "fetch", name: "https://example.org/none", reason: "There is no article on that page." },
    ]);
    expect(await dates()).toEqual(["2023-05-01"]);
  });

  test("a feed brings its entries once, dated by it where they bear no date, and is asked only for what is new", async () => {
    const feed = "https://example.org/feed";
    const pages = new Map([
      [feed, "https://example.org/1"],
      ["https://example.org/1", "undated KAZ"],
      ["https://example.org/2", "2023-05-02 GBR"],
    ]);
    const asked = vi.fn(toolsOf(pages).fetchIncoming);
    const tools = { ...toolsOf(pages), fetchIncoming: asked };
    expect([await addFeed(store.db, feed, 60, 0), await addFeed(store.db, feed, 60, 0)]).toEqual([true, false]);
    await working(tools, async () => {
      await vi.waitUntil(async () => (await dates()).length === 1, { timeout: 20_000 });
      const row = await readFeedRow(store.db, feed);
      expect(row).toMatchObject({ title: "Feed", etag: pages.get(feed), lastError: null });
      expect(row?.nextMs).toBeGreaterThan(row?.readMs ?? Number.POSITIVE_INFINITY);
      pages.set(feed, "https://example.org/2\nhttps://example.org/1");
      await enqueueFeeds(queue, [feed, feed]);
      await vi.waitUntil(async () => (await dates()).length === 2, { timeout: 20_000 });
    });
    expect(await dates()).toEqual(["2023-03-18", "2023-05-02"]);
    expect(asked.mock.calls.map(([url]) => url).sort()).toEqual([
      "https://example.org/1",
      "https://example.org/2",
      feed,
      feed,
    ]);
    expect(asked).toHaveBeenLastCalledWith("https://example.org/2");
    expect(await removeFeed(store.db, feed)).toBe(true);
  });

  test("a feed that does not answer says why in its row, and fails no job", async () => {
    const feed = "https://example.org/gone";
    await addFeed(store.db, feed, 60, Date.now());
    await enqueueFeeds(queue, [feed]);
    await working(toolsOf(), async () => {
      await vi.waitUntil(async () => (await readFeedRow(store.db, feed))?.lastError, { timeout: 20_000 });
    });
    expect((await readFeedRow(store.db, feed))?.lastError).toBe(`${feed} does not answer.`);
    expect((await listJobs(store, null)).failed).toBe(0);
  });
});
