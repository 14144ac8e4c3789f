import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { rowsOf, type Store } from "#lib/store/database.ts";

/**
 * A clock of processor time, in milliseconds: that of this process and of the server processes that work for it. Other programs do not count,
 * so that figures of a busy machine can be read. Null where the server's processes cannot be seen (another machine, another system than Linux).
 */
export async function processorClock({ db, engine }: Store): Promise<(() => number) | null> {
  const own = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  if (engine === "pglite") return own;
  const servers = await rowsOf<{ pid: number }>(
    db,
    sql`select pid from pg_stat_activity where datname = current_database()`,
  );
  try {
    const clock = (): number => own() + servers.reduce((sum, { pid }) => sum + runMsOf(pid), 0);
    clock();
    return clock;
  } catch {
    return null;
  }
}

/** Nanoseconds that a process ran stand first in its schedstat. */
const runMsOf = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ", 1)[0]) / 1_000_000;
