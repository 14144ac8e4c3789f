import { EventEmitter } from "node:events";
import PgBoss from "pg-boss";
import type { Store } from "#lib/store/database.ts";
import type { JobKind } from "#lib/wire/job-json.ts";

/** What a job is about. */
export interface JobData {
  /** What belongs together and is watched as one; null for work that nobody asked for, as that of feeds. */
  readonly intake: string | null;
  /** For a reader: a headline, a file, an address. */
  readonly name: string;
  /** Of "read". */
  readonly articleId?: string | undefined;
  /** Of "fetch" and "feed". */
  readonly url?: string | undefined;
  /** Of "fetch": the date that a feed gives for the page, for one that gives none itself. */
  readonly published?: string | null | undefined;
}

/** The queue within an open store. Who opened it closes it, before the store. */
export interface Queue {
  readonly store: Store;
  readonly boss: PgBoss;
  /** Says "work" where something was put into the queue by this very process. */
  readonly news: EventEmitter;
  readonly close: () => Promise<void>;
}

export interface QueueOptions {
  /** Sees to it that jobs of ended workers are taken up; workers do that. Off for processes that only put jobs in. */
  readonly maintains: boolean;
  /** How often, in seconds; of several processes one does it. */
  readonly maintenanceSeconds?: number;
  /** A job that runs for longer counts as lost, in seconds, and is run again. */
  readonly expireSeconds?: number;
}

const MAINTENANCE_SECONDS = 30;
/** The longest article takes some seconds to read, so this long nothing runs whose worker still lives. Were it so, the job would run twice, and do no harm. */
const EXPIRE_SECONDS = 120;
const DAY_SECONDS = 24 * 60 * 60;
/** So long an intake can be watched after its end. */
const KEEP_DONE_SECONDS = DAY_SECONDS / 2;
/** So long what failed is listed and can be tried again. */
const KEEP_FAILED_SECONDS = 30 * DAY_SECONDS;
const KEEP_WAITING_DAYS = 90;

/** "stately": one waits at most, and one runs. "short": of each key one waits at most. */
const QUEUES: Readonly<Record<JobKind, Pick<PgBoss.Queue, "policy" | "retryLimit" | "retryDelay">>> = {
  merge: { policy: "stately", retryLimit: 10, retryDelay: 5 },
  read: { policy: "standard", retryLimit: 4, retryDelay: 2 },
  feed: { policy: "short", retryLimit: 2, retryDelay: 10 },
  fetch: { policy: "short", retryLimit: 3, retryDelay: 10 },
};

/** Opens the queue of a store, its tables brought up to date. They stand in a schema of their own, "pgboss", and belong to pg-boss. */
export async function openQueue(store: Store, options: QueueOptions): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: store.run },
    schedule: false,
    supervise: options.maintains,
    maintenanceIntervalSeconds: options.maintenanceSeconds ?? MAINTENANCE_SECONDS,
    archiveCompletedAfterSeconds: KEEP_DONE_SECONDS,
    archiveFailedAfterSeconds: KEEP_FAILED_SECONDS,
    deleteAfterDays: 1,
  });
  // What fails here is asked for again at the next turn; the log tells it.
  boss.on("error", (error) => process.stderr.write(`queue: ${error.message}\n`));
  await boss.start();
  const expireInSeconds = options.expireSeconds ?? EXPIRE_SECONDS;
  for (const [name, queue] of Object.entries(QUEUES)) {
    const rules = { ...queue, name, retryBackoff: true, expireInSeconds, retentionDays: KEEP_WAITING_DAYS };
    await boss.createQueue(name, { ...rules });
    // One that is there may have the rules of an earlier version of the program.
    await boss.updateQueue(name, rules);
  }
  await store.run(INDEXES);
  return { store, boss, news: new EventEmitter(), close: () => boss.stop({ graceful: false }) };
}

/** By what we look for jobs. Several processes may start at once, and "if not exists" alone does not wait for another. */
const INDEXES = `begin;
select pg_advisory_xact_lock(${0x4a_4f_42_53});
create index if not exists job_intake on pgboss.job ((data->>'intake')) where data->>'intake' is not null;
create index if not exists job_article on pgboss.job ((data->>'articleId')) where data->>'articleId' is not null;
commit`;

/** A job to be put into the queue. */
export interface NewJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly data: JobData;
  /** Of jobs "feed" and "fetch" with the same key one waits at most. */
  readonly key?: string;
}

/** Puts jobs into the queue, all or none. */
export async function enqueue({ boss, news }: Queue, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return;
  await boss.insert(jobs.map(({ id, kind, data, key }) => ({ id, name: kind, data, singletonKey: key ?? id })));
  news.emit("work");
}

/** Sees to it that what is read gets merged: soon, and once for all that waits. */
export async function enqueueMerge({ boss, news }: Queue): Promise<void> {
  const data: JobData = { intake: null, name: "merge" };
  await boss.send("merge", data);
  news.emit("work");
}
