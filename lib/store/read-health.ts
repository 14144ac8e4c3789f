import { sql } from "drizzle-orm";
import { readSizes } from "./count-scopes.ts";
import { type Database, type Engine, readersOf, rowsOf, type Store } from "./database.ts";
import { readDataVersion } from "./meta.ts";
import { ALL } from "./scopes.ts";

/** Articles are counted one by one up to this many. */
const MOST_COUNTED = 10_000;

export interface Health {
  readonly events: number;
  /** Of more than `MOST_COUNTED` what the database itself reckons, a little late. */
  readonly articles: number;
  /** Version of the data: the same for the same corpus. */
  readonly version: string;
  readonly engine: Engine;
}

/** Whether the store answers, and what it holds. Rejects where it does not answer. */
export async function readHealth(store: Store): Promise<Health> {
  const db = readersOf(store);
  const [all] = await readSizes(db, [ALL]);
  return {
    events: all?.count ?? 0,
    articles: await countArticles(db),
    version: await readDataVersion(db),
    engine: store.engine,
  };
}

async function countArticles(db: Database): Promise<number> {
  const some = sql`select count(*)::int from (select 1 from article limit ${MOST_COUNTED + 1}) as listed`;
  const [row] = await rowsOf<{ counted: number; reckoned: number }>(
    db,
    sql`select (${some}) as counted, (select reltuples::int from pg_class where oid = 'article'::regclass) as reckoned`,
  );
  const { counted = 0, reckoned = 0 } = row ?? {};
  return counted > MOST_COUNTED ? Math.max(counted, reckoned) : counted;
}
