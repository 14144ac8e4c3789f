import { gt, sql } from "drizzle-orm";
import { changeCells, fillCells } from "./count-cells.ts";
import { fillParts } from "./count-parts.ts";
import { changeScopes, countScopes, type ScopeChange } from "./count-scopes.ts";
import { type Database, rowsOf } from "./database.ts";
import { readMeta } from "./meta.ts";
import type { Posting } from "./postings.ts";
import { scopeCount, UNDATED_DAY } from "./schema-levels.ts";
import { COUNT_LIMIT, KINDS_FACTOR } from "./tally.ts";

/** Key of another `COUNT_LIMIT` for one database; to be set before its first event, by tests. */
export const OWN_COUNT_LIMIT = "count_limit";

/**
 * Brings the counts in step with the postings: those that were inserted since, told as `come`, and those that were deleted. Looks at what
 * changed alone. The counts that result follow from the postings, whatever way led there.
 */
export async function countPostings(tx: Database, come: readonly Posting[]): Promise<void> {
  const gone = await rowsOf<Pick<Posting, "scope" | "day" | "kind">>(
    tx,
    sql`delete from uncounted returning scope, day, kind`,
  );
  if (come.length + gone.length === 0) return;
  const limit = await limitOf(tx);
  const changes = byScope(come, gone);
  const dated = await changeScopes(tx, changes);
  await changeCells(tx, changes, dated, limit);
}

/** Counts all postings from nothing: for a database that has none counted. */
export async function countAll(tx: Database): Promise<void> {
  await countScopes(tx);
  await fillAllCells(tx);
}

/** Stores the cells and parts of every scope that has many events, where none are stored. */
export async function fillAllCells(tx: Database): Promise<void> {
  const limit = await limitOf(tx);
  const { scope, dated } = scopeCount;
  const many = await tx.select({ scope, dated }).from(scopeCount).where(gt(dated, limit));
  for (const each of many) {
    await fillCells(tx, each.scope, limit);
    if (each.dated > limit * KINDS_FACTOR) await fillParts(tx, each.scope, limit * KINDS_FACTOR);
  }
}

/** So many events of a tile are counted one by one. */
export const limitOf = async (db: Database): Promise<number> =>
  Number((await readMeta(db, OWN_COUNT_LIMIT)) ?? COUNT_LIMIT);

function byScope(
  come: readonly Posting[],
  gone: readonly Pick<Posting, "scope" | "day" | "kind">[],
): readonly ScopeChange[] {
  const scopes = new Map<string, ScopeChange>();
  const note = ({ scope, day, kind }: Pick<Posting, "scope" | "day" | "kind">, change: 1 | -1): ScopeChange => {
    const known = scopes.get(scope) ?? { scope, days: new Map(), kinds: new Map(), come: [], gone: [] };
    const counts = known.kinds.get(kind) ?? { all: 0, dated: 0 };
    counts.all += change;
    if (day !== UNDATED_DAY) {
      counts.dated += change;
      known.days.set(day, (known.days.get(day) ?? 0) + change);
    }
    known.kinds.set(kind, counts);
    scopes.set(scope, known);
    return known;
  };
  for (const posting of come) {
    const known = note(posting, 1);
    if (posting.day !== UNDATED_DAY) known.come.push(posting);
  }
  for (const posting of gone) {
    const known = note(posting, -1);
    if (posting.day !== UNDATED_DAY) known.gone.push(posting);
  }
  return [...scopes.values()];
}
