import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { listJobs } from "#lib/jobs/list-jobs.ts";
import { openQueue, type Queue } from "#lib/jobs/queue.ts";
import { takeIn } from "#lib/jobs/take-in.ts";
import type { Article } from "#lib/model/article.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { type Child, startChild, untilWritten } from "#lib/store/child.suite.ts";
import type { Store } from "#lib/store/database.ts";
import { readDataVersion } from "#lib/store/meta.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { openTemporaryPostgres, type TemporaryPostgres } from "#lib/store/temporary-postgres.ts";
import { machineTimeMs, parentOf, processTimeMs } from "./bench-processes.ts";
import { progressLine } from "./progress-line.ts";

const ACTORS = ["France", "Germany", "Japan", "Kazakhstan", "Mexico", "Ukraine", "Canada", "Turkey", "Egypt", "Brazil"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];
const SENTENCES = 12;
/** Before this share is done the workers start and warm up; it does not count. */
const WARM_UP = 0.1;
/** Seldom, because asking is work for the database that is measured. */
const ASK_EVERY_MS = 500;
const TELL_EVERY_MS = 5_000;
/** A run that takes longer is ended and counts for what it did until then. */
const LONGEST_RUN_MS = 75_000;

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

/** Waits until so many articles are shown, or the time is up. */
async function untilShown(
  queue: Queue,
  intake: string,
  articles: number,
  tell: (done: number) => void,
): Promise<Shown> {
  const end = performance.now() + LONGEST_RUN_MS;
  for (;;) {
    const { done, failed } = await listJobs(queue.store, intake);
    tell(done);
    if (done + failed >= articles || performance.now() > end) return { done, failed };
    await sleep(ASK_EVERY_MS);
  }
}

interface Shown {
  readonly done: number;
  readonly failed: number;
}

/** Articles a second of so many workers, and who had what of the processors meanwhile. */
export interface MachinesRun extends Shown {
  readonly workers: number;
  readonly perSecond: number;
  /** Processor time for one article, in ms; 0 where the system does not tell it. */
  readonly workerMs: number;
  readonly databaseMs: number;
  /** How many processors workers and database used, and how many whatever else ran. */
  readonly busy: number;
  readonly others: number;
  /** Version of the data, where all articles are in. */
  readonly version: string | null;
}

/** The process of the server itself, which started the one that answers. */
async function serverOf({ run }: Store): Promise<number> {
  const { rows } = await run("select pg_backend_pid() as pid");
  return parentOf(Number(rows[0]?.pid));
}

/** Has so many workers take in all articles of a new database. */
async function runWith(
  workers: number,
  articles: readonly Article[],
  postgres: TemporaryPostgres,
): Promise<MachinesRun> {
  const databaseUrl = await postgres.createDatabase();
  const store = await openPostgres(databaseUrl);
  const queue = await openQueue(store, { maintains: false });
  const children: Child[] = Array.from({ length: workers }, () =>
    startChild("lib/jobs/machine.suite.ts", ["worker", databaseUrl, "articles"]),
  );
  try {
    for (const child of children) await untilWritten(child, "ready");
    return { workers, ...(await timedRun(queue, children, articles)) };
  } finally {
    for (const { process } of children) process.kill("SIGTERM");
    await Promise.all(children.map(({ ended }) => ended));
    await queue.close();
    await store.close();
  }
}

async function timedRun(queue: Queue, children: readonly Child[], articles: readonly Article[]) {
  const intake = randomUUID();
  const offered = articles.map((article) => ({ name: article.id, article }));
  const warmUp = Math.floor(articles.length * WARM_UP);
  const line = progressLine(TELL_EVERY_MS);
  const tell = (done: number): void =>
    line.show(`workers: ${children.length}, articles: ${done} of ${articles.length}`);
  await takeIn(queue, offered.slice(0, warmUp), intake);
  const before = await untilShown(queue, intake, warmUp, tell);
  const server = await serverOf(queue.store);
  const read = (): Readings => ({
    clock: performance.now(),
    workers: children.reduce((sum, child) => sum + processTimeMs(child.process.pid ?? 0), 0),
    database: processTimeMs(server),
    machine: machineTimeMs(),
  });
  const start = read();
  await takeIn(queue, offered.slice(warmUp), intake);
  const { done, failed } = await untilShown(queue, intake, articles.length, tell);
  const end = read();
  line.clear();
  const isWhole = done + failed === articles.length;
  return {
    ...{ done, failed, ...figuresOf(start, end, Math.max(1, done - before.done)) },
    version: isWhole ? await readDataVersion(queue.store.db) : null,
  };
}

/** A clock and processor times, in ms. */
interface Readings {
  readonly clock: number;
  readonly workers: number;
  readonly database: number;
  readonly machine: number;
}

function figuresOf(start: Readings, end: Readings, articles: number) {
  const passed = (name: keyof Readings): number => end[name] - start[name];
  const own = passed("workers") + passed("database");
  return {
    perSecond: articles / (passed("clock") / 1000),
    workerMs: passed("workers") / articles,
    databaseMs: passed("database") / articles,
    busy: own / passed("clock"),
    others: Math.max(0, passed("machine") - own) / passed("clock"),
  };
}

/** What was measured; whether all runs end with the same events, null where one did not end in time. */
export interface MachinesFigures {
  readonly articles: number;
  readonly processors: number;
  readonly runs: readonly MachinesRun[];
  readonly isSame: boolean | null;
}

/** How many articles a second one worker and two workers take in, from being sent to being shown, on one PostgreSQL; null where there is none. */
export async function benchMachines(count: number): Promise<MachinesFigures | null> {
  const postgres = await openTemporaryPostgres();
  if (!postgres.ok) {
    console.error(`Workers are left out: ${postgres.error}`);
    return null;
  }
  const articles = Array.from({ length: count }, (_, nth) => madeUpArticle(nth));
  const runs: MachinesRun[] = [];
  for (const workers of [1, 2]) runs.push(await runWith(workers, articles, postgres.value));
  await postgres.value.close();
  const versions = new Set(runs.map(({ version }) => version));
  return {
    ...{ articles: count, processors: availableParallelism(), runs },
    isSame: versions.has(null) ? null : versions.size === 1,
  };
}

const TOLD_SAME = new Map<boolean | null, string>([
  [true, "Both end with exactly the same events."],
  [false, "They end with DIFFERENT events."],
  [null, "Not all articles were in when the time was up, so the events are not compared."],
]);

const sharesOf = ({ workerMs, databaseMs, busy, others }: MachinesRun): string =>
  `an article: ${workerMs.toFixed(0)} ms of processor time of workers, ${databaseMs.toFixed(0)} of PostgreSQL; processors: ${busy.toFixed(2)} both, ${others.toFixed(2)} other programs`;

export function printMachines(figures: MachinesFigures | null): void {
  if (!figures) return;
  const { articles, processors, runs, isSame } = figures;
  console.log(
    `\n${articles.toLocaleString("en")} articles of ${SENTENCES} sentences, from being sent to being shown, PostgreSQL on this machine:`,
  );
  for (const [nth, run] of runs.entries()) {
    const { workers, perSecond, failed } = run;
    const share = nth > 0 ? `, x${(perSecond / runs[0]!.perSecond).toFixed(2)}` : "";
    console.log(
      `${workers} ${workers === 1 ? "worker" : "workers"}: ${perSecond.toFixed(1)} articles/s${share}, ${failed} failed`,
    );
    console.log(`  ${sharesOf(run)}`);
  }
  const [{ busy, others } = { busy: 0, others: 0 }] = runs;
  if (busy > 0) {
    const most = Math.min(2, Math.max(1, (processors - others) / busy));
    console.log(
      `As the ${processors} processors were shared when one worked, two could have been x${most.toFixed(2)} of it at most.`,
    );
  }
  console.log(TOLD_SAME.get(isSame));
}
