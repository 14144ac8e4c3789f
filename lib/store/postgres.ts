import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import type { Store } from "./database.ts";
import { migrateForward } from "./migrate.ts";
import * as schema from "./schema.ts";

/** One reader rarely asks for more than five things at once, and small servers allow 20 to 100 connections in all. */
const MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 10_000;

/** Opens a PostgreSQL database (15 or later) and brings its tables up to date. Throws a sentence where the server cannot be reached. */
export async function openPostgres(databaseUrl: string): Promise<Store> {
  await prepare(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  // A server that goes away breaks idle connections; the pool makes new ones on the next question.
  pool.on("error", () => undefined);
  let closed: Promise<void> | null = null;
  return {
    db: drizzle(pool, { schema }),
    engine: "postgres",
    close: () => {
      closed ??= pool.end();
      return closed;
    },
  };
}

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
  } finally {
    await client.end();
  }
}
