import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { listJobs } from "#lib/jobs/list-jobs.ts";
import { openQueue, type Queue } from "#lib/jobs/queue.ts";
import { takeIn } from "#lib/jobs/take-in.ts";
import type { Article } from "#lib/model/article.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { type Child, startChild, untilWritten } from "#lib/store/child.suite.ts";
import { readDataVersion } from "#lib/store/meta.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { openTemporaryPostgres, type TemporaryPostgres } from "#lib/store/temporary-postgres.ts";

const ACTORS = ["France", "Germany", "Japan", "Kazakhstan", "Mexico", "Ukraine", "Canada", "Turkey", "Egypt", "Brazil"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];
const SENTENCES = 12;
/** Before this share is done the workers start and warm up; it does not count. */
const WARM_UP = 0.1;
const ASK_EVERY_MS = 100;

/** The nth article: news of some days on which several of them tell the same. */
function madeUpArticle(nth: number): Article {
  const told = Array.from({ length: SENTENCES }, (_, place) => {
    const seed = nth * 7 + place * 13;
    const [one, other] = [ACTORS[seed % ACTORS.length], ACTORS[(seed + 1 + (place % 5)) % ACTORS.length]];
    const day = `${1 + (Math.floor(nth / 2) % 27)} ${MONTHS[place % MONTHS.length]} ${2000 + (Math.floor(nth / 60) % 24)}`;
    return place % 3 === 0
      ? `On ${day} the president of ${one} visited ${other} and held talks with its prime minister.`
      : `The foreign minister of ${one} met the ambassador of ${other} on ${day}, officials said on Monday.`;
  });
  return articleOf(`Talks, no. ${nth}\n\n${told.join(" ")}`, {
    published: `${2000 + (Math.floor(nth / 60) % 24)}-12-01`,
  });
}

async function untilDone(queue: Queue, intake: string, articles: number): Promise<number> {
  for (;;) {
    const { done, failed } = await listJobs(queue.store, intake);
    if (done + failed >= articles) return failed;
    await sleep(ASK_EVERY_MS);
  }
}

interface Run {
  readonly perSecond: number;
  readonly failed: number;
  readonly version: string;
}

/** Has so many workers take in all articles of a new database. */
async function runWith(workers: number, articles: readonly Article[], postgres: TemporaryPostgres): Promise<Run> {
  const databaseUrl = await postgres.createDatabase();
  const store = await openPostgres(databaseUrl);
  const queue = await openQueue(store, { maintains: false });
  const intake = randomUUID();
  const offered = articles.map((article) => ({ name: article.id, article }));
  const children: Child[] = Array.from({ length: workers }, () =>
    startChild("lib/jobs/machine.suite.ts", ["worker", databaseUrl, "articles"]),
  );
  try {
    for (const child of children) await untilWritten(child, "ready");
    const warmUp = Math.floor(articles.length * WARM_UP);
    await takeIn(queue, offered.slice(0, warmUp), intake);
    await untilDone(queue, intake, warmUp);
    const start = performance.now();
    await takeIn(queue, offered.slice(warmUp), intake);
    const failed = await untilDone(queue, intake, articles.length);
    const perSecond = (articles.length - warmUp) / ((performance.now() - start) / 1000);
    return { perSecond, failed, version: await readDataVersion(store.db) };
  } finally {
    for (const { process } of children) process.kill("SIGTERM");
    await Promise.all(children.map(({ ended }) => ended));
    await queue.close();
    await store.close();
  }
}

/** Articles a second, by workers; whether all runs end with the same events. */
export interface MachinesFigures {
  readonly articles: number;
  readonly runs: readonly { readonly workers: number; readonly perSecond: number; readonly failed: number }[];
  readonly isSame: boolean;
}

/** How many articles a second one worker and two workers take in, from being sent to being shown, on one PostgreSQL; null where there is none. */
export async function benchMachines(count: number): Promise<MachinesFigures | null> {
  const postgres = await openTemporaryPostgres();
  if (!postgres.ok) {
    console.error(`Workers are left out: ${postgres.error}`);
    return null;
  }
  const articles = Array.from({ length: count }, (_, nth) => madeUpArticle(nth));
  const runs = [];
  for (const workers of [1, 2]) runs.push({ workers, ...(await runWith(workers, articles, postgres.value)) });
  await postgres.value.close();
  return {
    articles: count,
    runs: runs.map(({ workers, perSecond, failed }) => ({ workers, perSecond, failed })),
    isSame: new Set(runs.map(({ version }) => version)).size === 1,
  };
}

export function printMachines(figures: MachinesFigures | null): void {
  if (!figures) return;
  const { articles, runs, isSame } = figures;
  console.log(
    `\n${articles.toLocaleString("en")} articles of ${SENTENCES} sentences, from being sent to being shown, PostgreSQL on this machine:`,
  );
  for (const [nth, { workers, perSecond, failed }] of runs.entries()) {
    const share = nth > 0 ? `, x${(perSecond / runs[0]!.perSecond).toFixed(2)}` : "";
    console.log(
      `${workers} ${workers === 1 ? "worker" : "workers"}: ${perSecond.toFixed(1)} articles/s${share}, ${failed} failed`,
    );
  }
  console.log(isSame ? "Both end with exactly the same events." : "They end with DIFFERENT events.");
}
