import { sql } from "drizzle-orm";
import type { Accuracy } from "#lib/wire/accuracy.ts";
import { readScopes, readSizes } from "./count-scopes.ts";
import { type Database, rowsOf } from "./database.ts";
import { ALL_KINDS, type KindFilter, kindTest } from "./kinds.ts";
import { UNDATED_DAY } from "./schema-levels.ts";
import { accuracyOf, type Counted, hitsIn, type Selected } from "./selected.ts";
import { MOST_JOINED, type Sum, scopesToSize, sumOf } from "./terms.ts";

type KindCounts = ReadonlyMap<string, readonly [all: number, dated: number]>;

/** Events by kind. */
export interface KindTotals {
  readonly kinds: KindCounts;
  readonly accuracy: Accuracy;
}

/** How many events of each kind a selection has. Reads a row for each scope; several actors' events one by one up to `MOST_JOINED`. */
export async function kindTotals(db: Database, selected: Selected | null): Promise<KindTotals> {
  if (!selected) return { kinds: new Map(), accuracy: "exact" };
  if (selected.kind === "every" || selected.kind === "found")
    return { kinds: await countedKinds(db, selected), accuracy: accuracyOf(selected) };
  const sum = await sumOfCounts(db, selected);
  return sum === null
    ? { kinds: await countedKinds(db, selected), accuracy: "exact" }
    : { kinds: await addedKinds(db, sum), accuracy: sum.accuracy };
}

/** A selection as a sum of scopes; null where that is no exact one and the events are few enough to be looked at. */
export async function sumOfCounts(db: Database, selected: Counted): Promise<Sum | null> {
  if (selected.kind === "one" && selected.excluded.length === 0) return sumOf(selected, UNSIZED);
  const rows = await readSizes(db, [...new Set(scopesToSize(selected))]);
  const counts = new Map(rows.map(({ scope, count }) => [scope, count]));
  const countOf = (scope: string): number => counts.get(scope) ?? 0;
  const areFew = (scopes: readonly string[]): boolean =>
    scopes.reduce((total, scope) => total + countOf(scope), 0) <= MOST_JOINED;
  const sum = sumOf(selected, { countOf, areFew });
  const own = selected.kind === "one" ? [selected.scope] : selected.scopes;
  return sum.accuracy !== "exact" && areFew(own) ? null : sum;
}

const UNSIZED = { countOf: () => 0, areFew: () => false };

async function addedKinds(db: Database, { terms }: Sum): Promise<KindCounts> {
  const scopes = terms.flatMap(({ selected }) => (selected.kind === "one" ? [selected.scope] : []));
  const rows = new Map((await readScopes(db, scopes)).map((row) => [row.scope, Object.entries(row.kinds)]));
  const sums = new Map<string, readonly [number, number]>();
  for (const { selected, sign } of terms)
    for (const [kind, [all, dated]] of selected.kind === "one"
      ? (rows.get(selected.scope) ?? [])
      : await countedKinds(db, selected)) {
      const [sumAll, sumDated] = sums.get(kind) ?? [0, 0];
      sums.set(kind, [sumAll + sign * all, sumDated + sign * dated]);
    }
  return sums;
}

async function countedKinds(db: Database, selected: Selected): Promise<KindCounts> {
  const rows = await rowsOf<{ kind: string; all: number; dated: number }>(
    db,
    sql`select kind, count(*)::int as "all", (count(*) filter (where day < ${UNDATED_DAY}::int))::int as dated
        from (${hitsIn(selected, ALL_KINDS, null)}) as hit group by kind`,
  );
  return new Map(rows.map(({ kind, all, dated }) => [kind, [all, dated]]));
}

/** Sum of the kinds that a filter takes. */
export function totalOf({ kinds }: KindTotals, filter: KindFilter): { readonly total: number; readonly dated: number } {
  const passes = kindTest(filter);
  let [total, dated] = [0, 0];
  for (const [kind, counts] of kinds)
    if (passes(kind)) {
      total += counts[0];
      dated += counts[1];
    }
  return { total, dated };
}
