import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { PLANNING, type RunSql, type Store } from "./database.ts";
import { migrateForward } from "./migrate.ts";
import { prepareLevels } from "./prepare-levels.ts";
import * as schema from "./schema.ts";

/** One reader rarely asks for more than five things at once, and small servers allow 20 to 100 connections in all. */
const MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Opens a PostgreSQL database (15 or later) and brings its tables up to date. Readers' questions go to `replicaUrl`, where one is given; nothing
 * is written there. Throws a sentence where the server cannot be reached.
 */
export async function openPostgres(databaseUrl: string, replicaUrl: string | null = null): Promise<Store> {
  await prepare(databaseUrl);
  const pool = poolOf(databaseUrl);
  const replica = replicaUrl === null ? null : poolOf(replicaUrl);
  let closed: Promise<void> | null = null;
  return {
    db: drizzle(pool, { schema }),
    ...(replica && { replica: drizzle(replica, { schema }) }),
    engine: "postgres",
    run: runOn(pool),
    close: () => {
      closed ??= Promise.all([pool.end(), replica?.end()]).then(() => undefined);
      return closed;
    },
  };
}

function poolOf(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    onConnect: async (client) => {
      await client.query(PLANNING);
    },
  });
  // A server that goes away breaks idle connections; the pool makes new ones on the next question.
  pool.on("error", () => undefined);
  return pool;
}

/** What comes without values may be several statements that open a transaction; a connection must not go back to the pool in one that failed. */
const runOn =
  (pool: pg.Pool): RunSql =>
  async (text, values) => {
    if (values && values.length > 0) return pool.query(text, values);
    const client = await pool.connect();
    try {
      // Several statements yield several results, which the types of `pg` do not say.
      const result = (await client.query(text)) as pg.QueryResult | pg.QueryResult[];
      return (Array.isArray(result) ? result.at(-1) : result) ?? { rows: [] };
    } catch (error) {
      await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
  };

async function prepare(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`The PostgreSQL server of DATABASE_URL does not answer: ${(error as Error).message}`, {
      cause: error,
    });
  }
  try {
    const db = drizzle(client, { schema });
    await migrateForward(db, (config) => migrate(db, config));
    await prepareLevels(db);
  } finally {
    await client.end();
  }
}
