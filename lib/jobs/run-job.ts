import { randomUUID } from "node:crypto";
import type { Reader } from "#lib/ingest/ingest-articles.ts";
import type { RulesVersion } from "#lib/ingest/rules-version.ts";
import type { Feed, FeedEntry, Fetched, FetchOptions, Incoming, Intake, Known } from "#lib/intake/index.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { changeFeed, readFeedRow } from "#lib/store/feeds.ts";
import type { JobKind } from "#lib/wire/job-json.ts";
import { enqueue, type JobData, type Queue } from "./queue.ts";
import { takeIn } from "./take-in.ts";

/** What jobs do their work with; tests bring their own. */
export interface Tools {
  /** Which rules read and merge. */
  readonly version: RulesVersion;
  /** Loads the rules themselves when the first job needs them: they take a second and some 200 MB, which a server without work saves. */
  readonly reader: () => Promise<Reader>;
  readonly readIncoming: (incoming: Incoming) => Promise<Intake>;
  readonly fetchIncoming: (url: string, options?: FetchOptions) => Promise<Result<Fetched>>;
  readonly readFeed: (incoming: Incoming) => Result<Feed>;
}

/** Why a job could not be done, in a sentence; where it `isFinal`, trying again by itself would not help. */
export interface Failure {
  readonly reason: string;
  readonly isFinal: boolean;
}

type Done = Result<null, Failure>;
const DONE: Done = ok(null);
const failure = (reason: string, isFinal: boolean): Done => fail({ reason, isFinal });

type Run = (queue: Queue, tools: Tools, data: JobData, signal: AbortSignal) => Promise<Done>;

/** Each kind of job. All may be ended at any moment and run again: what was done before is found done. */
const RUNS: Readonly<Record<JobKind, Run>> = { read: runRead, merge: runMerge, fetch: runFetch, feed: runFeed };

/** Does one job. Throws where the store does not answer and where the program has a fault, which is a failure as well. */
export const runJob = (kind: JobKind, ...args: Parameters<Run>): Promise<Done> => RUNS[kind](...args);

async function runRead({ store }: Queue, { reader }: Tools, { articleId = "" }: JobData): Promise<Done> {
  const { readOne } = await import("#lib/ingest/ingest-articles.ts");
  const read = await readOne(store.db, await reader(), articleId);
  return read.ok ? DONE : failure(read.error, false);
}

async function runMerge({ store }: Queue, { reader }: Tools, _data: JobData, signal: AbortSignal): Promise<Done> {
  const { mergeNew } = await import("#lib/ingest/ingest-articles.ts");
  await mergeNew(store.db, await reader(), { signal });
  return DONE;
}

async function runFetch(queue: Queue, tools: Tools, data: JobData): Promise<Done> {
  const { url = "", intake, published } = data;
  const fetched = await tools.fetchIncoming(url);
  if (!fetched.ok) return failure(fetched.error, false);
  if (fetched.value === "unchanged") return DONE;
  const known: Known | undefined = published ? { metadata: { published }, from: "feed" } : undefined;
  const { drafts, problems } = await tools.readIncoming({ ...fetched.value.incoming, known });
  const taken = await takeIn(
    queue,
    drafts.map(({ article, name }) => ({ name: article.metadata.title ?? name, article })),
    intake,
  );
  if (taken.articles.length > 0) return DONE;
  const reasons = [...problems, ...taken.problems].map(({ message }) => message);
  return failure(reasons.length > 0 ? reasons.join(" ") : "There is no article on that page.", true);
}

/** More entries than this of one feed are not taken at once: no feed lists so many that are new. */
const MOST_ENTRIES = 500;

/** A feed that cannot be read says so in its row and is asked again at its next hour. */
async function runFeed(queue: Queue, tools: Tools, { url = "" }: JobData): Promise<Done> {
  const { db } = queue.store;
  const row = await readFeedRow(db, url);
  if (!row) return DONE;
  const fetched = await tools.fetchIncoming(url, { etag: row.etag, lastModified: row.lastModified });
  const readMs = Date.now();
  if (!fetched.ok) await changeFeed(db, url, { lastError: fetched.error });
  else if (fetched.value === "unchanged") await changeFeed(db, url, { readMs, lastError: null });
  else {
    const { incoming, etag, lastModified } = fetched.value;
    const feed = tools.readFeed(incoming);
    if (!feed.ok) await changeFeed(db, url, { lastError: feed.error });
    else {
      const entries = feed.value.entries.slice(0, MOST_ENTRIES);
      await takeEntries(queue, entries, new Set(row.seen));
      const seen = entries.map((entry) => entry.url);
      await changeFeed(db, url, { title: feed.value.title, etag, lastModified, seen, readMs, lastError: null });
    }
  }
  return DONE;
}

/** Entries become jobs before the feed notes that it saw them: ended in between, they are fetched twice rather than never. */
const takeEntries = (queue: Queue, entries: readonly FeedEntry[], seen: ReadonlySet<string>): Promise<void> =>
  enqueue(
    queue,
    entries
      .filter(({ url }) => !seen.has(url))
      .map(({ url, title, published }) => ({
        id: randomUUID(),
        kind: "fetch" as const,
        key: url,
        data: { intake: null, name: title ?? url, url, published },
      })),
  );
