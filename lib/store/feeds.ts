import { asc, eq, lte, sql } from "drizzle-orm";
import type { Database } from "./database.ts";
import { feed } from "./schema.ts";

const MINUTE_MS = 60_000;

/** A feed that is followed. */
export type FeedRow = typeof feed.$inferSelect;

/** What reading a feed changes. */
export type FeedChange = Partial<
  Pick<FeedRow, "title" | "etag" | "lastModified" | "seen" | "everyMinutes" | "nextMs" | "readMs" | "lastError">
>;

/** All feeds, by address. */
export const listFeeds = (db: Database): Promise<FeedRow[]> =>
  db
    .select()
    .from(feed)
    .orderBy(asc(sql`${feed.url} collate "C"`));

/** One feed; null where it is not followed (any more). */
export async function readFeedRow(db: Database, url: string): Promise<FeedRow | null> {
  const [row] = await db.select().from(feed).where(eq(feed.url, url));
  return row ?? null;
}

/** Follows a feed from `nowMs` on; true where it was not followed before. */
export async function addFeed(db: Database, url: string, everyMinutes: number, nowMs: number): Promise<boolean> {
  const values = { url, everyMinutes, nextMs: nowMs + everyMinutes * MINUTE_MS };
  const added = await db.insert(feed).values(values).onConflictDoNothing().returning({ url: feed.url });
  return added.length > 0;
}

/** Follows a feed no more; false where it was not followed. Its articles stay. */
export async function removeFeed(db: Database, url: string): Promise<boolean> {
  return (await db.delete(feed).where(eq(feed.url, url)).returning({ url: feed.url })).length > 0;
}

/** Notes what reading a feed found. */
export async function changeFeed(db: Database, url: string, change: FeedChange): Promise<void> {
  await db.update(feed).set(change).where(eq(feed.url, url));
}

/** Addresses of the feeds that are due at `nowMs`. Each is handed out once and is due again after its own interval, whichever process asks. */
export async function takeDueFeeds(db: Database, nowMs: number): Promise<readonly string[]> {
  const due = await db
    .update(feed)
    .set({ nextMs: sql`${nowMs}::bigint + ${feed.everyMinutes} * ${MINUTE_MS}::bigint` })
    .where(lte(feed.nextMs, nowMs))
    .returning({ url: feed.url });
  return due.map(({ url }) => url);
}
