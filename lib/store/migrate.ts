import { join } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { type Database, rowsOf } from "./database.ts";

/** Found from the working folder, because a bundled server does not know where this file stood. */
const migrationsFolder = (): string => join(/* turbopackIgnore: true */ process.cwd(), "lib", "store", "migrations");

/** "DATE" in ASCII; any number will do as long as it is always the same. */
const MIGRATION_LOCK = 0x44_41_54_45;

type Migrator = (config: { migrationsFolder: string }) => Promise<void>;

/** Creation time of the last migration that this program knows, in ms. */
function newestKnown(): number {
  return Math.max(
    ...readMigrationFiles({ migrationsFolder: migrationsFolder() }).map(({ folderMillis }) => folderMillis),
  );
}

/** Creation time of the last migration that the database went through, in ms; 0 for a database without any. */
async function newestApplied(db: Database): Promise<number> {
  const [table] = await rowsOf<{ present: boolean }>(
    db,
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as present`,
  );
  if (!table?.present) return 0;
  const [row] = await rowsOf<{ newest: string }>(
    db,
    sql`select coalesce(max(created_at), 0)::text as newest from drizzle.__drizzle_migrations`,
  );
  return Number(row?.newest ?? 0);
}

/**
 * Brings a database up to `schema.ts`. `db` must be one single connection: a lock of that session lets only one of several
 * starting servers migrate. Throws where the database was made by a newer program, and changes nothing then.
 */
export async function migrateForward(db: Database, migrator: Migrator): Promise<void> {
  await db.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK}::bigint)`);
  try {
    const applied = await newestApplied(db);
    const known = newestKnown();
    if (applied > known) {
      throw new Error(
        `The database was written by a newer version of this program (its schema is of ${isoOf(applied)}, this program's of ${isoOf(known)}). Update the program, or point DATABASE_URL or DATELINE_DATA at another database.`,
      );
    }
    if (applied < known) await migrator({ migrationsFolder: migrationsFolder() });
  } finally {
    await db.execute(sql`select pg_advisory_unlock(${MIGRATION_LOCK}::bigint)`);
  }
}

const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace("T", " ");
