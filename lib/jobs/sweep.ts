import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { rowsOf, type Store } from "#lib/store/database.ts";
import { readMeta, saveMeta } from "#lib/store/meta.ts";
import { JOB_KINDS } from "#lib/wire/job-json.ts";
import { enqueue, enqueueMerge, type Queue } from "./queue.ts";

/** What is put into the queue at once. */
const PORTION = 1_000;

/**
 * Puts the reading of saved articles into the queue that nobody put there, because a process ended in between (also one that saved a
 * correction) or, with `readBy`, because other rules read them. Those whose reading waits, runs or failed for good are left out.
 */
export async function enqueueUnread(queue: Queue, { readBy }: { readonly readBy: string | null }): Promise<void> {
  const byOthers = readBy === null ? sql`` : sql`or a.read_by is distinct from ${readBy}`;
  const unread = await rowsOf<{ id: string; title: string }>(
    queue.store.db,
    sql`select a.id, a.title from article a
         where a.superseded_by is null and (a.read_by is null ${byOthers})
           and not exists (select 1 from pgboss.job j where j.name = 'read' and j.data->>'articleId' = a.id
                              and j.state in ('created', 'retry', 'active', 'failed'))
         order by a.id collate "C"`,
  );
  for (let done = 0; done < unread.length; done += PORTION)
    await enqueue(
      queue,
      unread.slice(done, done + PORTION).map(({ id, title }) => ({
        id: randomUUID(),
        kind: "read" as const,
        data: { intake: null, name: title, articleId: id },
      })),
    );
}

/** Sees to it that what waits for merging is merged, where whoever should have asked for it ended before. */
export async function enqueueUnmerged(queue: Queue): Promise<void> {
  const unmerged = await rowsOf(
    queue.store.db,
    sql`select 1 from article where not merged and (read_by is not null or superseded_by is not null) limit 1`,
  );
  if (unmerged.length > 0) await enqueueMerge(queue);
}

/** Key of the time at which a worker was seen last, in ms since 1970. */
const WORKER_SEEN = "worker_seen";

/** Notes that a worker is there. */
export const noteWorker = ({ db }: Store): Promise<void> => saveMeta(db, WORKER_SEEN, String(Date.now()));

/** How long ago a worker was seen last, in ms. */
export const sinceWorker = async ({ db }: Store): Promise<number> =>
  Date.now() - Number((await readMeta(db, WORKER_SEEN)) ?? 0);

/** In a folder that one process has to itself, whatever runs when it starts was left by one that ended. */
export async function releaseOrphans({ store, boss }: Queue): Promise<void> {
  for (const kind of JOB_KINDS) {
    const { rows } = await store.run("select id::text from pgboss.job where name = $1 and state = 'active'", [kind]);
    const ids = rows.map(({ id }) => String(id));
    for (const id of ids) await boss.fail(kind, id, { message: "The program ended while it ran." });
  }
}
