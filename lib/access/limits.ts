import type { Pool } from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Limits } from "#lib/config.ts";
import type { Store } from "#lib/store/database.ts";

/** What is counted apart. Reading, drawing and failed sign-ins go by address, writing by person. */
export type Limited = "read" | "draw" | "write" | "sign-in";

/** Counts what is asked. */
export interface RateLimits {
  /** Counts one more; yields seconds to wait where that is one too many, else null. */
  readonly count: (limited: Limited, key: string) => Promise<number | null>;
  /** Takes one back that turned out well. */
  readonly forgive: (limited: Limited, key: string) => Promise<void>;
}

/** Wrong links and tokens; nobody guesses one, and nobody shall try all day. */
const SIGN_INS = 20;
const SIGN_INS_SECONDS = 600;
/** Pictures drawn for one address a minute; each keeps a processor busy for a tenth of a second, the largest for a whole one. */
const DRAWINGS = 60;
const MINUTE_SECONDS = 60;

type Limiter = RateLimiterMemory | RateLimiterPostgres;

/**
 * Limits of one process, shared with the others where they share a PostgreSQL. Reading is counted in each process by itself: its
 * limit is for what a process can bear, and a write for every tile read would cost more than the tile.
 */
export function openRateLimits(store: Store, { readsPerMinute, writesPerMinute }: Limits): RateLimits {
  const pool = store.engine === "postgres" ? poolOf(store) : null;
  const limiters: Readonly<Record<Limited, Limiter>> = {
    read: new RateLimiterMemory({ keyPrefix: "read", points: readsPerMinute, duration: MINUTE_SECONDS }),
    draw: new RateLimiterMemory({ keyPrefix: "draw", points: DRAWINGS, duration: MINUTE_SECONDS }),
    write: openLimiter("write", writesPerMinute, MINUTE_SECONDS, pool),
    "sign-in": openLimiter("sign-in", SIGN_INS, SIGN_INS_SECONDS, pool),
  };
  return {
    count: async (limited, key) => {
      try {
        await limiters[limited].consume(key);
        return null;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(Math.ceil(refusal.msBeforeNext / 1000), 1);
      }
    },
    forgive: async (limited, key) => {
      await limiters[limited].reward(key);
    },
  };
}

function openLimiter(keyPrefix: Limited, points: number, duration: number, pool: Pool | null): Limiter {
  if (pool === null) return new RateLimiterMemory({ keyPrefix, points, duration });
  const table = { storeType: "pool", storeClient: pool, tableName: "rate_limit", tableCreated: true };
  // Whoever is far beyond the limit is refused without asking the database again.
  const refusedHere = { inMemoryBlockOnConsumed: points + 1, inMemoryBlockDuration: 1 };
  return new RateLimiterPostgres({ ...table, ...refusedHere, keyPrefix, points, duration });
}

/** The connections that drizzle asks through; its own types do not tell of them. */
const poolOf = ({ db }: Store): Pool => (db as unknown as { readonly $client: Pool }).$client;

const shared = globalThis as typeof globalThis & { datelineLimits?: WeakMap<Store, RateLimits> };

/** The limits of this server process. They hang on `globalThis`, because parts of a bundled server may hold this module twice. */
export function rateLimits(store: Store, limits: Limits): RateLimits {
  shared.datelineLimits ??= new WeakMap();
  const known = shared.datelineLimits.get(store);
  if (known) return known;
  const opened = openRateLimits(store, limits);
  shared.datelineLimits.set(store, opened);
  return opened;
}
