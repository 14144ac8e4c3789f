import { type SQL, sql } from "drizzle-orm";
import { rowsOf, type Store } from "#lib/store/database.ts";
import { isUuid } from "#lib/wire/intake-json.ts";
import type { FailedJobJson, JobKind, JobListJson } from "#lib/wire/job-json.ts";
import type { Queue } from "./queue.ts";
import { sinceWorker } from "./sweep.ts";

const MOST_FAILURES = 100;
/** A worker says every half minute that it is there. */
const SILENT_MS = 75_000;

/** How far one intake is (`intake`), or all work of the last hours (null), with what failed for good and why. */
export async function listJobs(store: Store, intake: string | null): Promise<JobListJson> {
  const of = intake === null ? sql`true` : sql`j.data->>'intake' = ${intake}`;
  const [counts] = await rowsOf<Counts>(store.db, countsQuery(of));
  const failures = await rowsOf<FailedJobJson>(store.db, failuresQuery(of));
  const [merging] = await rowsOf<{ unmerged: number }>(store.db, intake === null ? UNMERGED : unmergedQuery(of));
  const { waiting = 0, active = 0, finished = 0, failed = 0 } = counts ?? {};
  const unmerged = Math.min(finished, merging?.unmerged ?? 0);
  const isStalled = waiting > 0 && (await sinceWorker(store)) > SILENT_MS;
  return { waiting, running: active + unmerged, done: finished - unmerged, failed, failures: [...failures], isStalled };
}

interface Counts {
  readonly waiting: number;
  readonly active: number;
  readonly finished: number;
  readonly failed: number;
}

const countsQuery = (of: SQL): SQL => sql`
  select count(*) filter (where j.state in ('created', 'retry'))::int as waiting,
         count(*) filter (where j.state = 'active')::int as active,
         count(*) filter (where j.state = 'completed')::int as finished,
         count(*) filter (where j.state = 'failed')::int as failed
    from pgboss.job j
   where ${of} and j.name in ('read', 'fetch')`;

/** Articles that were read and are not shown yet. */
const UNMERGED = sql`select count(*)::int as unmerged from article where not merged and reading is not null`;

/** Jobs of an intake whose article was read and is not shown yet. */
const unmergedQuery = (of: SQL): SQL => sql`
  select count(*)::int as unmerged
    from pgboss.job j
    join article a on a.id = j.data->>'articleId' and not a.merged and a.superseded_by is null
   where ${of} and j.name = 'read' and j.state = 'completed'`;

const failuresQuery = (of: SQL): SQL => sql`
  select j.id::text, j.name as kind, coalesce(j.data->>'name', '') as name, j.data->>'articleId' as "articleId",
         coalesce(j.output->>'message', j.output->'value'->>'message', 'It ended without saying why.') as reason,
         to_char(j.completed_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "failedAt"
    from pgboss.job j
   where ${of} and j.state = 'failed'
   order by j.completed_on desc, j.id
   limit ${MOST_FAILURES}`;

/** Runs a job again that failed for good; yields its kind, null where no such job failed. */
export async function retryJob({ store, boss, news }: Queue, id: string): Promise<JobKind | null> {
  if (!isUuid(id)) return null;
  const { rows } = await store.run("select name from pgboss.job where id = $1 and state = 'failed'", [id]);
  const kind = rows[0]?.name as JobKind | undefined;
  if (!kind) return null;
  await boss.retry(kind, id);
  news.emit("work");
  return kind;
}
