import { eq } from "drizzle-orm";
import type { Database } from "./database.ts";
import { meta } from "./schema.ts";

/** Key of the version of what is shown. */
export const DATA_VERSION = "data_version";
/** Key of the rules that merged what is shown. */
export const MERGED_BY = "merged_by";

/** Key of what seals the sessions, where the environment names nothing. */
export const SESSION_SECRET = "session_secret";

/** A value of the table `meta`; null where none was saved. */
export async function readMeta(db: Database, key: string): Promise<string | null> {
  const [row] = await db.select({ value: meta.value }).from(meta).where(eq(meta.key, key));
  return row?.value ?? null;
}

/** Sets a value of the table `meta`. */
export async function saveMeta(db: Database, key: string, value: string): Promise<void> {
  await db.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } });
}

/** Sets a value of the table `meta` where none is yet, and yields the one that stands: of several that try at once, all get the same. */
export async function keepMeta(db: Database, key: string, value: string): Promise<string> {
  await db.insert(meta).values({ key, value }).onConflictDoNothing();
  return (await readMeta(db, key)) ?? value;
}

/** Short text that changes exactly when anything shown changes: an ETag. "empty" before the first article was merged. */
export const readDataVersion = async (db: Database): Promise<string> => (await readMeta(db, DATA_VERSION)) ?? "empty";
