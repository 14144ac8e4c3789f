/** For tests only: an intake of a few lines, without a network. */
import { setTimeout as sleep } from "node:timers/promises";
import { LINE_READER } from "#lib/ingest/reader.suite.ts";
import type { Feed, Incoming } from "#lib/intake/index.ts";
import { fail, ok } from "#lib/model/result.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import type { JobListJson } from "#lib/wire/job-json.ts";
import { listJobs } from "./list-jobs.ts";
import type { Queue } from "./queue.ts";
import type { Tools } from "./run-job.ts";

const textOf = ({ bytes }: Incoming): string => new TextDecoder().decode(bytes);

/** Tools that find at each address what `pages` has there; a page is an article, or a feed with an address in each line. */
export function toolsOf(pages: ReadonlyMap<string, string> = new Map(), reader = LINE_READER): Tools {
  return {
    version: reader.version,
    reader: async () => reader,
    readIncoming: async (incoming) => {
      const text = textOf(incoming);
      const article = articleOf(text, { url: incoming.url ?? null, ...incoming.known?.metadata });
      return text === ""
        ? { drafts: [], problems: [{ name: incoming.name, message: "There is no article on that page." }] }
        : { drafts: [{ name: incoming.name, article, author: null, publishedFrom: null }], problems: [] };
    },
    fetchIncoming: async (url, options) => {
      const text = pages.get(url);
      if (text === undefined) return fail(`${url} does not answer.`);
      if (options?.etag === text) return ok("unchanged");
      const incoming = { name: url, url, bytes: new TextEncoder().encode(text) };
      return ok({ incoming, etag: text, lastModified: null });
    },
    readFeed: (incoming) => {
      const entries = textOf(incoming).split("\n");
      const feed: Feed = {
        title: "Feed",
        url: null,
        entries: entries.map((url) => ({ url, title: url, published: "2023-03-18" })),
        everyMinutes: null,
      };
      return ok(feed);
    },
  };
}

/** Waits until jobs are as `isReached` says. */
export async function untilJobs(
  { store }: Queue,
  intake: string | null,
  isReached: (jobs: JobListJson) => boolean,
): Promise<JobListJson> {
  for (;;) {
    const jobs = await listJobs(store, intake);
    if (isReached(jobs)) return jobs;
    await sleep(50);
  }
}

/** Waits until nothing of an intake waits or runs. */
export const untilDone = (queue: Queue, intake: string | null): Promise<JobListJson> =>
  untilJobs(queue, intake, ({ waiting, running }) => waiting + running === 0);
