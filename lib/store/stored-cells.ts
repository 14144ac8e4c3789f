import { sql } from "drizzle-orm";
import { bucketBounds, MAX_LEVEL } from "#lib/tiles/address.ts";
import type { ScopeChange } from "./count-scopes.ts";
import type { Database } from "./database.ts";
import type { Stretch } from "./postings.ts";
import { cellCount } from "./schema-levels.ts";
import { type Bucket, bucketAt, type Cell, ROOT_LEVEL } from "./tally.ts";

/** A bucket of one scope. */
export type ScopedBucket = Bucket & { readonly scope: string };

/** What stands in one. */
export type ScopedCell = Cell & { readonly scope: string };

/** What tells it from others. */
export const keyOf = ({ scope, level, bucket }: ScopedBucket): string => `${level} ${bucket} ${scope}`;

/** The days of a bucket. */
export function stretchOf({ scope, level, bucket }: ScopedBucket): Stretch {
  return { scope, ...bucketBounds(level, bucket) };
}

/** The stored cells of every level that hold a changed day, each with its other half. */
export async function readChains(
  tx: Database,
  changes: readonly ScopeChange[],
): Promise<ReadonlyMap<string, ScopedCell>> {
  const wanted = new Map<string, ScopedBucket>();
  for (const { scope, days } of changes)
    for (const day of days.keys())
      for (let level = ROOT_LEVEL; level <= MAX_LEVEL; level += 1) {
        const { bucket } = bucketAt(level, day);
        for (const each of level === ROOT_LEVEL ? [bucket] : [bucket, bucket ^ 1])
          wanted.set(keyOf({ scope, level, bucket: each }), { scope, level, bucket: each });
      }
  const rows = await tx
    .select()
    .from(cellCount)
    .where(
      sql`(scope, level, bucket) in (select scope, level, bucket
        from jsonb_to_recordset(${JSON.stringify([...wanted.values()])}::jsonb) as given(scope text, level smallint, bucket int))`,
    );
  return new Map(rows.map((row) => [keyOf(row), row]));
}

const CELLS_PER_WRITE = 500;

/** Stores cells, in the place of those that were stored of the same buckets. */
export async function writeCells(tx: Database, cells: readonly ScopedCell[]): Promise<void> {
  for (let at = 0; at < cells.length; at += CELLS_PER_WRITE) {
    const rows = cells
      .slice(at, at + CELLS_PER_WRITE)
      .map(({ scope, level, bucket, count, split, splitByKind, lanes }) => ({
        ...{ scope, level, bucket, count, split, split_by_kind: splitByKind, lanes },
      }));
    await tx.execute(sql`
      insert into cell_count (scope, level, bucket, count, split, split_by_kind, lanes)
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given(scope text, level smallint, bucket int, count int, split boolean, split_by_kind boolean, lanes json)
      on conflict (scope, level, bucket) do update
      set count = excluded.count, split = excluded.split, split_by_kind = excluded.split_by_kind, lanes = excluded.lanes`);
  }
}

/** Forgets the cells of some keys. */
export async function deleteCells(tx: Database, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const gone = keys.map((key): ScopedBucket => {
    const [level = "", bucket = ""] = key.split(" ", 2);
    return { level: Number(level), bucket: Number(bucket), scope: key.slice(`${level} ${bucket} `.length) };
  });
  await tx.execute(sql`
    delete from cell_count
    using jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) as given(scope text, level smallint, bucket int)
    where cell_count.scope = given.scope and cell_count.level = given.level and cell_count.bucket = given.bucket`);
}
