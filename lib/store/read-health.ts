import { sql } from "drizzle-orm";
import { type Engine, rowsOf, type Store } from "./database.ts";
import { readDataVersion } from "./meta.ts";

export interface Health {
  readonly events: number;
  readonly articles: number;
  /** Version of the data: the same for the same corpus. */
  readonly version: string;
  readonly engine: Engine;
}

/** Whether the store answers, and what it holds. Rejects where it does not answer. */
export async function readHealth({ db, engine }: Store): Promise<Health> {
  const [row] = await rowsOf<{ events: number; articles: number }>(
    db,
    sql`select (select count(*)::int from event) as events, (select count(*)::int from article) as articles`,
  );
  return { events: row?.events ?? 0, articles: row?.articles ?? 0, version: await readDataVersion(db), engine };
}
