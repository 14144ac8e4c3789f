import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { PLANNING, type RunSql, type Store } from "./database.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { migrateForward } from "./migrate.ts";
import { prepareLevels } from "./prepare-levels.ts";
import * as schema from "./schema.ts";

const extensions = { pg_trgm };

/** A new cluster is made here and moved into place when it is whole, so that a process killed meanwhile leaves nothing half-made. */
const UNFINISHED = "pglite.unfinished";
const FINISHED = "pglite";

/**
 * Opens the database in `dataDir/pglite`, which is made when missing (that takes some seconds), and brings its tables up to date.
 * Throws one sentence where another process has the folder.
 */
export async function openPglite(dataDir: string): Promise<Store> {
  const lock = await lockFolder(dataDir);
  try {
    const folder = await readyFolder(dataDir);
    return await openFolder(folder, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openFolder(folder: string, lock: FolderLock): Promise<Store> {
  const client = new PGlite(folder, { extensions });
  try {
    await client.waitReady;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The database in ${folder} cannot be opened (${reason}). If it is damaged, move that folder away: the next start makes a new one and reads the seeds into it.`,
      { cause: error },
    );
  }
  return openClient(client, lock.release);
}

let empty: Promise<Blob> | null = null;

/** A database in memory, gone when it is closed: for tests and trials. Made and migrated once in a process, copied from then on. */
export async function openInMemory(): Promise<Store> {
  empty ??= emptyDatabase();
  return openClient(new PGlite({ extensions, loadDataDir: await empty }), () => undefined);
}

async function emptyDatabase(): Promise<Blob> {
  const client = new PGlite({ extensions });
  const store = await openClient(client, () => undefined);
  const made = await client.dumpDataDir("none");
  await store.close();
  return made;
}

async function readyFolder(dataDir: string): Promise<string> {
  const finished = join(dataDir, FINISHED);
  if (existsSync(finished)) return finished;
  const unfinished = join(dataDir, UNFINISHED);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const client = await PGlite.create(unfinished);
  await client.close();
  renameSync(unfinished, finished);
  return finished;
}

async function openClient(client: PGlite, release: FolderLock["release"]): Promise<Store> {
  const db = drizzle(client, { schema });
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closed ??= client.close().finally(release);
    return closed;
  };
  try {
    await client.exec(PLANNING);
    await migrateForward(db, (config) => migrate(db, config));
    await prepareLevels(db);
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
  return { db, engine: "pglite", run: runOn(client), close };
}

/** Several statements run as one transaction, which PGlite gives up whole where one fails: its only connection must not stay in it. */
const runOn =
  (client: PGlite): RunSql =>
  async (text, values) => {
    if (values && values.length > 0) return client.query<Record<string, unknown>>(text, values);
    return client.transaction(async (tx) => (await tx.exec(text)).at(-1) ?? { rows: [] });
  };
