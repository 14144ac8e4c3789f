import type { SQL } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema.ts";

/** A drizzle database or an open transaction of one, on either engine. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export type Engine = "pglite" | "postgres";

/** An open store. Who opened it closes it. */
export interface Store {
  readonly db: Database;
  readonly engine: Engine;
  /** Waits for what is running, then lets go of folder or connections. May be called twice. */
  readonly close: () => Promise<void>;
}

/**
 * Rows of a query written in SQL. `Row` is the caller's word for what the query selects: cast in SQL (`count(*)::int`), so that
 * both drivers hand out the same JavaScript types.
 */
export async function rowsOf<Row>(db: Database, query: SQL): Promise<readonly Row[]> {
  const result = (await db.execute(query)) as unknown as { readonly rows: readonly Row[] };
  return result.rows;
}

/**
 * Asks several queries of one state of the data, so that an answer never mixes the corpus of before with the new one. `ask` may
 * only read.
 */
export const snapshot = <T>({ db }: Store, ask: (db: Database) => Promise<T>): Promise<T> =>
  db.transaction(ask, { isolationLevel: "repeatable read", accessMode: "read only" });
