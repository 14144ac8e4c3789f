import { and, eq, gt, or, sql } from "drizzle-orm";
import { type Database, textArray } from "./database.ts";
import { type KindValues, valuesOf } from "./kinds.ts";
import type { Posting } from "./postings.ts";
import { scopeCount, UNDATED_DAY } from "./schema-levels.ts";
import { widthIn, widthOf } from "./scopes.ts";

const NO_VALUES: KindValues = { types: {}, modes: {}, langs: {}, certainties: {}, grains: {} };
/** Counts by value are stored of every actor, and of each scope with more kinds than these: of others they are soon made from their kinds. */
export const MANY_KINDS = 40;
const ROWS_PER_WRITE = 500;
const SCOPES_AT_ONCE = 5000;

/** What changes in one scope. */
export interface ScopeChange {
  readonly scope: string;
  /** Dated events more or fewer, by day. */
  readonly days: Map<number, number>;
  readonly kinds: Map<string, { all: number; dated: number }>;
  /** Dated events that came, and those that went. */
  readonly come: Posting[];
  readonly gone: Pick<Posting, "day" | "kind">[];
}

type ScopeRow = typeof scopeCount.$inferSelect;

/** Adds the changes to the counts of whole scopes. Gives the dated events of each, before and after. */
export async function changeScopes(
  tx: Database,
  changes: readonly ScopeChange[],
): Promise<ReadonlyMap<string, readonly [before: number, after: number]>> {
  const known = new Map(
    (
      await readScopes(
        tx,
        changes.map(({ scope }) => scope),
      )
    ).map((row) => [row.scope, row]),
  );
  const rows = changes.map((change) => changedScope(change, known.get(change.scope)));
  for (let at = 0; at < rows.length; at += ROWS_PER_WRITE) {
    const portion = rows.slice(at, at + ROWS_PER_WRITE);
    await tx.execute(sql`
      insert into scope_count select * from jsonb_to_recordset(${JSON.stringify(portion)}::jsonb)
        as given(scope text, width smallint, count int, dated int, kinds json, "values" json)
      on conflict (scope) do update set count = excluded.count, dated = excluded.dated, kinds = excluded.kinds,
        "values" = excluded."values"`);
  }
  await tx.execute(
    sql`delete from scope_count where scope = any(${textArray(
      rows.filter(({ count }) => count === 0).map(({ scope }) => scope),
    )})`,
  );
  return new Map(rows.map(({ scope, dated }) => [scope, [known.get(scope)?.dated ?? 0, dated]]));
}

/** The counts of some scopes; those without events are left out. */
export async function readScopes(db: Database, scopes: readonly string[]): Promise<readonly ScopeRow[]> {
  if (scopes.length === 0) return [];
  return db
    .select()
    .from(scopeCount)
    .where(sql`${scopeCount.scope} = any(${textArray(scopes)})`);
}

/** How many events some scopes have, all and dated, without their kinds, which are much more to read; those without events are left out. */
export async function readSizes(
  db: Database,
  scopes: readonly string[],
): Promise<readonly Pick<ScopeRow, "scope" | "count" | "dated">[]> {
  if (scopes.length === 0) return [];
  const { scope, count, dated } = scopeCount;
  return db
    .select({ scope, count, dated })
    .from(scopeCount)
    .where(sql`${scope} = any(${textArray(scopes)})`);
}

function changedScope({ scope, days, kinds }: ScopeChange, known: ScopeRow | undefined): ScopeRow {
  const counts: Record<string, readonly [number, number]> = { ...known?.kinds };
  let count = known?.count ?? 0;
  for (const [kind, change] of kinds) {
    const [all = 0, dated = 0] = counts[kind] ?? [];
    count += change.all;
    if (all + change.all === 0) delete counts[kind];
    else counts[kind] = [all + change.all, dated + change.dated];
  }
  const dated = [...days.values()].reduce((sum, change) => sum + change, known?.dated ?? 0);
  return {
    scope,
    width: widthOf(scope),
    count,
    dated,
    kinds: counts,
    values: storedValues({ scope, kinds: counts }),
  };
}

/** A scope counted by each value of its kinds. */
export type ScopeValues = Pick<ScopeRow, "scope" | "count" | "dated" | "values">;

/** The counts by value of some scopes, which are much less to read than those by kind; those without events are left out. */
export async function readValues(db: Database, scopes: readonly string[]): Promise<readonly ScopeValues[]> {
  if (scopes.length === 0) return [];
  const { scope, count, dated, kinds, values } = scopeCount;
  const rows = await db
    .select({
      scope,
      count,
      dated,
      values,
      kinds: sql<ScopeRow["kinds"] | null>`case when ${values}->>'types' = '{}' then ${kinds} end`,
    })
    .from(scopeCount)
    .where(sql`${scope} = any(${textArray(scopes)})`);
  return rows.map(({ kinds: own, ...row }) => (own ? { ...row, values: valuesOf(own) } : row));
}

const storedValues = ({ scope, kinds }: Pick<ScopeRow, "scope" | "kinds">): KindValues =>
  widthOf(scope) === 1 || Object.keys(kinds).length > MANY_KINDS ? valuesOf(kinds) : NO_VALUES;

/** Counts the events of every scope from nothing. */
export async function countScopes(tx: Database): Promise<void> {
  await tx.execute(sql`
    insert into scope_count (scope, width, count, dated, kinds, "values")
    select scope, ${widthIn(sql`scope`)},
      sum("all"), sum(dated), jsonb_object_agg(kind, jsonb_build_array("all", dated))::json,
      ${JSON.stringify(NO_VALUES)}::json
    from (
      select scope, kind, count(*) as "all", count(*) filter (where day < ${UNDATED_DAY}::int) as dated from posting group by scope, kind
    ) as counted group by scope`);
  await countValues(tx);
}

/** Sets the counts by value of every actor, and of scopes of many kinds. */
export async function countValues(tx: Database): Promise<void> {
  for (let last = ""; ; ) {
    const rows = await tx
      .select({ scope: scopeCount.scope, kinds: scopeCount.kinds })
      .from(scopeCount)
      .where(and(or(eq(scopeCount.width, 1), gt(scopeCount.count, MANY_KINDS)), gt(scopeCount.scope, last)))
      .orderBy(scopeCount.scope)
      .limit(SCOPES_AT_ONCE);
    if (rows.length === 0) return;
    const values = rows.map((row) => ({ scope: row.scope, values: storedValues(row) }));
    await tx.execute(sql`
      update scope_count set "values" = given."values"
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as given(scope text, "values" json)
      where scope_count.scope = given.scope`);
    last = rows.at(-1)!.scope;
  }
}
