import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { empty } from "#lib/store/corpus.suite.ts";
import type { Store } from "#lib/store/database.ts";
import { findKnownArticles } from "#lib/store/known-articles.ts";
import { openInMemory } from "#lib/store/pglite.ts";
import { article } from "#lib/store/schema.ts";
import { ingestWith } from "./ingest-articles.ts";
import { type Notes, notesInMemory } from "./notes.ts";
import { LINE_READER } from "./reader.suite.ts";
import { listSources } from "./sources.ts";
import { type TakeInPorts, type TakeInProgress, takeIn } from "./take-in.ts";

let store: Store;
let folder: string;
let notes: Notes;
let portions: number[];

beforeAll(async () => {
  store = await openInMemory();
});
afterAll(() => store.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-take-in-"));
  notes = notesInMemory();
  portions = [];
  await empty(store);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

async function run(
  targets: readonly string[] = [folder],
  { partBytes, ...options }: Partial<TakeInPorts> & { readonly partBytes?: number } = {},
) {
  return takeIn(await listSources(targets, partBytes), {
    ingest: (articles, each) => {
      portions.push(articles.length);
      return ingestWith(store, LINE_READER, articles, each);
    },
    findKnown: (ids) => findKnownArticles(store.db, ids),
    notes,
    version: "1",
    portionSize: 10,
    ...options,
  });
}
const savedTexts = async (): Promise<readonly string[]> =>
  (await store.db.select({ text: article.text }).from(article)).map(({ text }) => text).sort();

test("what is in a folder is taken in, what cannot be used is told, and the rest goes on", async () => {
  write("a.txt", "2023-03-18 KAZ GBR");
  write("b.jsonl", '{"text": "2023-03-19 KAZ"}\n{');
  write("c.pdf.txt", "%PDF-1.7");
  const { problems, ...counts } = await run();
  expect(counts).toEqual({ sources: 3, known: 0, articles: 2, added: 2, events: 2, stopped: false });
  expect(problems.map(({ name }) => name)).toEqual([join(folder, "b.jsonl line 2"), join(folder, "c.pdf.txt")]);
  expect(await savedTexts()).toEqual(["2023-03-18 KAZ GBR", "2023-03-19 KAZ"]);
});

test("many articles are taken in by portions", async () => {
  const lines = Array.from({ length: 25 }, (_, index) => JSON.stringify({ text: `${1000 + index}-01-01 KAZ` }));
  write("a.jsonl", lines.join("\n"));
  write("b.txt", "2023-03-18 KAZ");
  expect(await run()).toMatchObject({ articles: 26, added: 26, problems: [] });
  expect(portions).toEqual([10, 10, 6]);
});

test("a long file of lines is taken in by parts, each noted by itself, and its problems by the number of the line in the whole", async () => {
  const lines = Array.from({ length: 30 }, (_, index) => JSON.stringify({ text: `${1000 + index}-01-01 KAZ` }));
  write("a.jsonl", [...lines.slice(0, 25), "{", ...lines.slice(25)].join("\n"));
  const { problems, sources, ...counts } = await run([folder], { partBytes: 200 });
  expect(counts).toMatchObject({ articles: 30, added: 30, known: 0 });
  expect(sources).toBeGreaterThan(3);
  expect(problems.map(({ name }) => name)).toEqual([join(folder, "a.jsonl line 26")]);
  expect(await run([folder], { partBytes: 200 })).toMatchObject({ known: sources - 1, added: 0 });
});

test("a second run passes over what is the same, and reads what changed or had problems", async () => {
  write("a.txt", "2023-03-18 KAZ");
  write("b.txt", "2023-03-19 KAZ");
  write("c.jsonl", '{"text": "2023-03-20 KAZ"}\n{');
  await run();
  write("b.txt", "2023-03-19 KAZ, and more");
  expect(await run()).toMatchObject({
    known: 1,
    articles: 2,
    added: 1,
    problems: [{ name: join(folder, "c.jsonl line 2") }],
  });
  expect(await run([folder], { version: "2" })).toMatchObject({ known: 0, articles: 3, added: 0 });
});

test("notes about a store that has the articles no longer are not believed", async () => {
  write("a.txt", "2023-03-18 KAZ");
  await run();
  await empty(store);
  expect(await run()).toMatchObject({ known: 0, added: 1 });
});

test("ended in the middle, what is done is kept, and the next run goes on from there", async () => {
  for (let index = 0; index < 25; index += 1) write(`${1000 + index}.txt`, `${1000 + index}-01-01 KAZ`);
  const stop = new AbortController();
  const onProgress = ({ done }: TakeInProgress): void => {
    if (done >= 10) stop.abort();
  };
  const first = await run([folder], { onProgress, signal: stop.signal });
  expect(first).toMatchObject({ stopped: true, articles: 10 });
  expect(await run()).toMatchObject({ stopped: false, known: 10, articles: 15, added: 15, problems: [] });
  expect(await savedTexts()).toHaveLength(25);
});

test("progress only grows, and ends where all is done", async () => {
  mkdirSync(join(folder, "sub"));
  for (let index = 0; index < 5; index += 1) write(`sub/${index}.txt`, `${1000 + index}-01-01 KAZ`);
  const lines = Array.from({ length: 25 }, (_, index) => JSON.stringify({ text: `${2000 + index}-01-01 KAZ` }));
  write("z.jsonl", lines.join("\n"));
  const seen: TakeInProgress[] = [];
  await run([folder], { onProgress: (progress) => seen.push(progress) });
  const done = seen.map((progress) => progress.done);
  expect([...done].sort((a, b) => a - b)).toEqual(done);
  const weights = seen.map(({ doneWeight, totalWeight }) => doneWeight / totalWeight);
  expect([...weights].sort((a, b) => a - b)).toEqual(weights);
  expect(new Set(weights).size).toBeGreaterThan(new Set(done).size);
  expect(Math.max(...weights)).toBeLessThanOrEqual(1);
  expect(seen[0]).toMatchObject({ done: 0, total: 6, now: join(folder, "sub", "0.txt") });
});

test("a fault in reading one article is told once, whatever is taken in after it", async () => {
  write("a.txt", "2023-03-18 KAZ");
  const lines = Array.from({ length: 15 }, (_, index) => JSON.stringify({ text: `${1000 + index}-01-01 KAZ` }));
  write("b.jsonl", lines.join("\n"));
  const faulty: typeof LINE_READER.extractArticle = (each) => {
    if (each.text === "2023-03-18 KAZ") throw new Error("strange");
    return LINE_READER.extractArticle(each);
  };
  const { problems } = await run([folder], {
    ingest: (articles, each) => ingestWith(store, { ...LINE_READER, extractArticle: faulty }, articles, each),
  });
  expect(problems).toEqual([{ name: join(folder, "a.txt"), message: "It could not be read: strange" }]);
});

const page = (date: string): string =>
  `<html><body><article>${`<p>${date} KAZ the ministers met and spoke of this and that for some time.</p>`.repeat(4)}</article></body></html>`;
const FEED = `<rss version="2.0"><channel><title>T</title>${["/1", "/2", "/gone", "/1"]
  .map(
    (link) =>
      `<item><title>T${link}</title><link>${link}</link><pubDate>Sat, 18 Mar 2023 10:00:00 GMT</pubDate></item>`,
  )
  .join("")}</channel></rss>`;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { url = "", headers } = request;
  if (url === "/feed") response.writeHead(200, { "Content-Type": "application/rss+xml" }).end(FEED);
  else if (url === "/gone") response.writeHead(410).end();
  else if (headers["if-none-match"] === `"${url}"`) response.writeHead(304).end();
  else response.writeHead(200, { "Content-Type": "text/html", ETag: `"${url}"` }).end(page(`2023-03-1${url.at(-1)}`));
}

async function withServer<T>(
  ask: (origin: string, fetch: TakeInPorts["fetch"], asked: string[]) => Promise<T>,
): Promise<T> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
  try {
    const origin = `http://site.example:${(server.address() as AddressInfo).port}`;
    return await ask(origin, { resolve, allows: () => true }, asked);
  } finally {
    server.close();
  }
}

test("the entries of a feed are fetched, each once, with the date that the feed tells", async () => {
  await withServer(async (origin, fetch, asked) => {
    const report = await run([`${origin}/feed`], { fetch });
    expect(report).toMatchObject({
      sources: 4,
      articles: 2,
      problems: [{ name: `${origin}/gone`, message: "The server answered 410 Gone." }],
    });
    const rows = await store.db.select({ metadata: article.metadata, source: article.source }).from(article);
    expect(rows.map(({ metadata, source }) => [source, metadata.published, metadata.title]).sort()).toEqual([
      [`${origin}/1`, "2023-03-18", "T/1"],
      [`${origin}/2`, "2023-03-18", "T/2"],
    ]);
    asked.length = 0;
    expect(await run([`${origin}/feed`], { fetch })).toMatchObject({ known: 2, articles: 0 });
    expect(asked).toEqual(["/feed", "/gone"]);
  });
});

test("a page that somebody names again is asked whether it changed", async () => {
  await withServer(async (origin, fetch, asked) => {
    expect(await run([`${origin}/1`], { fetch })).toMatchObject({ articles: 1, problems: [] });
    expect(await run([`${origin}/1`], { fetch })).toMatchObject({ known: 1, articles: 0, problems: [] });
    expect(asked).toEqual(["/1", "/1"]);
  });
});
