/**
 * Run by machines.test.ts and by the benchmark in processes of their own.
 *
 * - `worker ADDRESS lines|articles` takes jobs until SIGTERM; "lines" are read by the pipeline of a few lines, "articles" by the real one.
 * - `web ADDRESS` takes articles in over HTTP as a web process does; prints the port.
 * - `alone` reads texts, a JSON list on standard input, with one process on PGlite; prints what it has then as JSON.
 */
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { articleOf } from "#lib/pipeline/article.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { openQueue, type Queue } from "./queue.ts";

const [role = "", databaseUrl = "", reader = "lines"] = process.argv.slice(2);
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());

async function runWorker(queue: Queue): Promise<void> {
  const { toolsOf } = await import("./jobs.suite.ts");
  const { work } = await import("./work.ts");
  const tools =
    reader === "lines" ? toolsOf() : toolsOf(new Map(), (await import("#lib/ingest/index.ts")).programReader());
  process.stdout.write("ready\n");
  const onError = (what: string, error: unknown) => process.stderr.write(`${what}: ${error}\n`);
  await work(queue, tools, { signal: stop.signal, onError });
}

async function answer(queue: Queue, request: IncomingMessage): Promise<string> {
  const { takeIn } = await import("./take-in.ts");
  const { intake, texts } = JSON.parse(await text(request)) as { intake: string; texts: readonly string[] };
  const offered = texts.map((each) => ({ name: each, article: articleOf(each) }));
  return JSON.stringify(await takeIn(queue, offered, intake));
}

async function runWeb(queue: Queue): Promise<void> {
  const server = createServer((request, response) => {
    void answer(queue, request).then(
      (body) => response.writeHead(202).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.stdout.write(`listening on ${typeof address === "object" ? address?.port : ""}.\n`);
  });
  await new Promise((resolve) => stop.signal.addEventListener("abort", resolve));
  server.closeAllConnections();
  server.close();
}

async function runAlone(): Promise<void> {
  const { ingestWith } = await import("#lib/ingest/ingest-articles.ts");
  const { LINE_READER } = await import("#lib/ingest/reader.suite.ts");
  const { dump } = await import("#lib/store/corpus.suite.ts");
  const { readDataVersion } = await import("#lib/store/meta.ts");
  const store = await (await import("#lib/store/pglite.ts")).openInMemory();
  const texts = JSON.parse(await text(process.stdin)) as readonly string[];
  const { events } = await ingestWith(
    store,
    LINE_READER,
    texts.map((each) => articleOf(each)),
  );
  const whole = { events, version: await readDataVersion(store.db), rows: await dump(store) };
  process.stdout.write(JSON.stringify(whole));
  await store.close();
}

async function runOnServer(): Promise<void> {
  const store = await openPostgres(databaseUrl);
  const queue = await openQueue(store, { maintains: role === "worker", maintenanceSeconds: 1, expireSeconds: 5 });
  await (role === "worker" ? runWorker(queue) : runWeb(queue));
  await queue.close();
  await store.close();
}

await (role === "alone" ? runAlone() : runOnServer());
