import { type SQL, sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema.ts";

/** A drizzle database or an open transaction of one, on either engine. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export type Engine = "pglite" | "postgres";

/**
 * Runs SQL that a library wrote (the queue's): one statement with its values, or several statements without. Where one of several
 * fails, nothing of them stays, and the connection is as good as before.
 */
export type RunSql = (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;

/**
 * Said to the database on every connection: a page read at random costs hardly more than the next one, as on every disk of these days.
 * By its own assumption of four times as much it reads tables from end to end to look a few hundred rows up.
 */
export const PLANNING = "set random_page_cost = 1.1";

/** An open store. Who opened it closes it. */
export interface Store {
  readonly db: Database;
  /** Where readers' questions are asked in place of `db`: a replica of it, some moments behind. */
  readonly replica?: Database;
  readonly engine: Engine;
  readonly run: RunSql;
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
export const snapshot = <T>(store: Store, ask: (db: Database) => Promise<T>): Promise<T> =>
  readersOf(store).transaction(ask, { isolationLevel: "repeatable read", accessMode: "read only" });

/** Where readers' questions are asked: of the replica, if the store has one. What is to be changed is read from `db`. */
export const readersOf = ({ db, replica }: Store): Database => replica ?? db;

/** A list of texts as one parameter: hundreds of them each by itself take longer to write and to plan than to look up. */
export const textArray = (texts: readonly string[]): SQL =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb))`;
