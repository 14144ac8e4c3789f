import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { type Child, startChild, untilWritten } from "#lib/store/child.suite.ts";
import { dump } from "#lib/store/corpus.suite.ts";
import { readDataVersion } from "#lib/store/meta.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { openTemporaryPostgres } from "#lib/store/temporary-postgres.ts";
import { untilJobs } from "./jobs.suite.ts";
import { openQueue } from "./queue.ts";

/** The same with 2,000 takes minutes on a busy machine: MACHINES_ARTICLES=2000 in the environment. */
const ARTICLES = Number(process.env.MACHINES_ARTICLES ?? 400);
const PER_REQUEST = 50;
const TIMEOUT_MS = 900_000;
const DAY_MS = 86_400_000;

const postgres = await openTemporaryPostgres();
process.stderr.write(`machines: PostgreSQL ${postgres.ok ? "runs" : `does not run: ${postgres.error}`}\n`);
const children: Child[] = [];
afterAll(async () => {
  for (const child of children) child.process.kill("SIGKILL");
  if (postgres.ok) await postgres.value.close();
});

/** Two articles tell each day's meeting, so that merging has something to merge, whoever read them. */
const TEXTS = Array.from({ length: ARTICLES }, (_, nth) => {
  const day = new Date(Math.floor(nth / 2) * 3 * DAY_MS).toISOString().slice(0, 10);
  return `${day} ${nth % 2 === 0 ? "KAZ GBR" : "GBR KAZ"}`;
});

function start(...args: readonly string[]): Child {
  const child = startChild("lib/jobs/machine.suite.ts", args);
  children.push(child);
  return child;
}

/** Posts texts to a web process, some of them at a time. */
async function post(web: Child, intake: string, texts: readonly string[]): Promise<void> {
  await untilWritten(web, ".\n");
  const [, port] = /listening on (\d+)/.exec(web.output()) ?? [];
  for (let place = 0; place < texts.length; place += PER_REQUEST) {
    const body = JSON.stringify({ intake, texts: texts.slice(place, place + PER_REQUEST) });
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body });
    expect(answer.status, await answer.clone().text()).toBe(202);
  }
}

/** What one process on PGlite makes of the texts: its events, their number, their version. */
async function readAlone(): Promise<unknown> {
  const alone = start("alone");
  alone.process.stdin?.end(JSON.stringify(TEXTS));
  expect(await alone.ended, alone.output()).toBe(0);
  return JSON.parse(alone.output());
}

test.runIf(postgres.ok)(
  "two web processes and three workers, one of them killed half-way, end with the events of one process",
  async () => {
    if (!postgres.ok) return;
    const databaseUrl = await postgres.value.createDatabase();
    const store = await openPostgres(databaseUrl);
    const queue = await openQueue(store, { maintains: false, expireSeconds: 5 });
    const webs = [start("web", databaseUrl), start("web", databaseUrl)] as const;
    const workers = [start("worker", databaseUrl), start("worker", databaseUrl), start("worker", databaseUrl)] as const;
    const intake = randomUUID();
    // Either half goes to one of them, and what lies in the middle to both.
    const posted = Promise.all([
      post(webs[0], intake, TEXTS.slice(0, ARTICLES * 0.55)),
      post(webs[1], intake, TEXTS.slice(ARTICLES * 0.45)),
    ]);
    await untilWritten(workers[0], "ready");
    await untilJobs(queue, intake, ({ done }) => done > ARTICLES / 3);
    workers[0].process.kill("SIGKILL");
    await posted;
    const jobs = await untilJobs(queue, intake, ({ waiting, running }) => waiting + running === 0);
    expect(jobs).toMatchObject({ done: Math.round(ARTICLES * 1.1), failed: 0, failures: [] });
    for (const child of [...webs, ...workers]) child.process.kill("SIGTERM");
    expect(await Promise.all([...webs, ...workers].map(({ ended }) => ended))).toEqual([0, 0, null, 0, 0]);
    const together = { events: ARTICLES / 2, version: await readDataVersion(store.db), rows: await dump(store) };
    expect(together).toEqual(await readAlone());
    await queue.close();
    await store.close();
  },
  TIMEOUT_MS,
);
