import { gt, sql } from "drizzle-orm";
import { changeCells, fillCells } from "./count-cells.ts";
import { changeScopes, countScopes, type ScopeChange } from "./count-scopes.ts";
import { type Database, rowsOf } from "./database.ts";
import { readMeta } from "./meta.ts";
import type { Posting } from "./postings.ts";
import { scopeCount, UNDATED_DAY } from "./schema-levels.ts";
import { COUNT_LIMIT } from "./tally.ts";

/** Key of another `COUNT_LIMIT` for one database; to be set before its first event, by tests. */
export const OWN_COUNT_LIMIT = "count_limit";

/** A posting that came (1) or went (-1). */
interface Change {
  readonly scope: string;
  readonly day: number;
  readonly kind: string;
  readonly change: 1 | -1;
}

/**
 * Brings the counts in step with the postings: those that were inserted since, told as `come`, and those that were deleted. Looks at what
 * changed alone. The counts that result follow from the postings, whatever way led there.
 */
export async function countPostings(tx: Database, come: readonly Posting[]): Promise<void> {
  const gone = await rowsOf<Omit<Change, "change">>(tx, sql`delete from uncounted returning scope, day, kind`);
  if (come.length + gone.length === 0) return;
  const limit = Number((await readMeta(tx, OWN_COUNT_LIMIT)) ?? COUNT_LIMIT);
  const changes = byScope([
    ...come.map(({ scope, day, kind }): Change => ({ scope, day, kind, change: 1 })),
    ...gone.map((each): Change => ({ ...each, change: -1 })),
  ]);
  const dated = await changeScopes(tx, changes);
  await changeCells(tx, changes, dated, limit);
}

/** Counts all postings from nothing: for a database that has none counted. */
export async function countAll(tx: Database): Promise<void> {
  const limit = Number((await readMeta(tx, OWN_COUNT_LIMIT)) ?? COUNT_LIMIT);
  await countScopes(tx);
  const many = await tx.select({ scope: scopeCount.scope }).from(scopeCount).where(gt(scopeCount.dated, limit));
  for (const { scope } of many) await fillCells(tx, scope, limit);
}

function byScope(changes: readonly Change[]): readonly ScopeChange[] {
  const scopes = new Map<string, ScopeChange>();
  for (const { scope, day, kind, change } of changes) {
    const known = scopes.get(scope) ?? { scope, days: new Map(), kinds: new Map() };
    const counts = known.kinds.get(kind) ?? { all: 0, dated: 0 };
    counts.all += change;
    if (day !== UNDATED_DAY) {
      counts.dated += change;
      known.days.set(day, (known.days.get(day) ?? 0) + change);
    }
    known.kinds.set(kind, counts);
    scopes.set(scope, known);
  }
  return [...scopes.values()];
}
