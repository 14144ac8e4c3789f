import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Child, startChild, untilWritten } from "#lib/store/child.suite.ts";
import { rowsOf, type Store } from "#lib/store/database.ts";
import { openPglite } from "#lib/store/pglite.ts";
import { readEvent } from "#lib/store/read-event.ts";
import { ingestWith } from "./ingest-articles.ts";
import { LINE_READER } from "./reader.suite.ts";

const ROUNDS = 5;
/** Each round starts a process and a database server in it; on a busy machine that takes seconds. */
const TIMEOUT_MS = 300_000;
let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "dateline-kill-"));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const start = (first = 0): Child => startChild("lib/ingest/kill.suite.ts", [dataDir, String(first)]);
const acknowledged = (child: Child): readonly string[] =>
  [...child.output().matchAll(/^in (\w+) \d+$/gm)].map(([, id = ""]) => id);

interface Counts {
  readonly articles: number;
  readonly events: number;
  readonly mentions: number;
  readonly lost: number;
}

async function countsOf({ db }: Store): Promise<Counts | undefined> {
  const [counts] = await rowsOf<Counts>(
    db,
    sql`select
      (select count(*)::int from article where merged) as articles,
      (select count(*)::int from event) as events,
      (select count(*)::int from event_mention) as mentions,
      (select count(*)::int from event_alias a where not exists (select 1 from event e where e.id = a.event_id)) as lost`,
  );
  return counts;
}

/** What every moment between two ingests looks like: n articles, an event each and one that all tell. */
const whole = (articles: number): Counts => ({
  articles,
  events: articles === 0 ? 0 : articles + 1,
  mentions: articles * 2,
  lost: 0,
});

test(
  "a process killed while the folder is first made leaves one that the next makes good",
  async () => {
    for (const delayMs of [300, 1_500, 3_000]) {
      const child = start();
      await untilWritten(child, "opening");
      await sleep(delayMs);
      child.process.kill("SIGKILL");
      await child.ended;
    }
    const store = await openPglite(dataDir);
    const counts = await countsOf(store);
    expect(counts?.events).toBe(counts?.articles === 0 ? 0 : (counts?.articles ?? 0) + 1);
    await store.close();
    expect(existsSync(join(dataDir, "pglite.unfinished"))).toBe(false);
  },
  TIMEOUT_MS,
);

test(
  "a process killed while it writes loses nothing that it acknowledged and leaves nothing half-made",
  async () => {
    const known: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = start(1000 * (round + 1));
      await untilWritten(child, "in ");
      await sleep(37 * (round + 1) * 3);
      child.process.kill("SIGKILL");
      await child.ended;
      known.push(...acknowledged(child));
      const store = await openPglite(dataDir);
      const before = await countsOf(store);
      expect(before).toEqual(whole(before?.articles ?? -1));
      for (const id of known) expect(await readEvent(store, `${id}-0`), `event of article ${id}`).not.toBeNull();
      // What was saved and not yet merged is taken up now, and the whole is whole again.
      const report = await ingestWith(store, LINE_READER, []);
      expect(report.problems).toEqual([]);
      const [all] = await rowsOf<{ count: number }>(store.db, sql`select count(*)::int as count from article`);
      expect(await countsOf(store)).toEqual(whole(all?.count ?? -1));
      await store.close();
    }
    expect(known.length).toBeGreaterThanOrEqual(ROUNDS);
  },
  TIMEOUT_MS,
);
