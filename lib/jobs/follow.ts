import type { Store } from "#lib/store/database.ts";
import { addFeed, listFeeds, removeFeed } from "#lib/store/feeds.ts";
import type { FeedJson } from "#lib/wire/job-json.ts";
import type { Queue } from "./queue.ts";
import { enqueueFeeds } from "./work.ts";

/** Whether a feed is followed since now, or was before. */
export type Followed = "new" | "known";

/** All feeds that are followed, by address. */
export const feedsOf = async ({ db }: Store): Promise<FeedJson[]> =>
  (await listFeeds(db)).map(({ url, title, everyMinutes, nextMs, readMs, lastError }) => ({
    url,
    title,
    everyMinutes,
    nextAt: new Date(nextMs).toISOString(),
    readAt: readMs === null ? null : new Date(readMs).toISOString(),
    lastError,
  }));

/** Follows a feed from now on; it is read at once. */
export async function follow(queue: Queue, url: string, everyMinutes: number): Promise<Followed> {
  const isNew = await addFeed(queue.store.db, url, everyMinutes, Date.now());
  await enqueueFeeds(queue, [url]);
  return isNew ? "new" : "known";
}

/** Follows a feed no more; false where it was not followed. */
export const unfollow = ({ db }: Store, url: string): Promise<boolean> => removeFeed(db, url);
