import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "./database.ts";
import { portionsOf } from "./portions.ts";
import type { ScopedBucket } from "./stored-cells.ts";
import type { KindEntries } from "./tally.ts";

/** A part of a bucket of one scope. */
export type ScopedPart = ScopedBucket & { readonly part: string };
export type StoredPart = ScopedPart & { readonly entries: KindEntries };

/** What tells it from others. */
export const partKey = ({ scope, level, bucket, part }: ScopedPart): string => `${level} ${bucket} ${part}\n${scope}`;

/** Each a short row of JSON, not a parameter. */
const ROWS_AT_ONCE = 2000;

/** Of each bucket the parts that are asked for; those that hold nothing are left out. */
export async function readParts(
  tx: Database,
  buckets: readonly (ScopedBucket & { readonly parts: readonly string[] })[],
): Promise<ReadonlyMap<string, KindEntries>> {
  const found = new Map<string, KindEntries>();
  for (const portion of portionsOf(buckets, ROWS_AT_ONCE)) {
    const rows = await rowsOf<StoredPart>(
      tx,
      sql`select cell_part.scope, cell_part.level, cell_part.bucket, cell_part.part, entries
          from jsonb_to_recordset(${JSON.stringify(portion)}::jsonb) as given(scope text, level int, bucket int, parts text[])
          cross join lateral (
            select * from cell_part
            where scope = given.scope and level = given.level and bucket = given.bucket and part = any(given.parts) offset 0
          ) as cell_part`,
    );
    for (const { entries, ...at } of rows) found.set(partKey(at), entries);
  }
  return found;
}

/** Stores parts in the place of those that were stored. */
export async function writeParts(tx: Database, parts: readonly StoredPart[]): Promise<void> {
  for (const portion of portionsOf(parts, ROWS_AT_ONCE))
    await tx.execute(sql`
      insert into cell_part (scope, level, bucket, part, entries)
        select * from jsonb_to_recordset(${JSON.stringify(portion)}::jsonb)
        as given(scope text, level smallint, bucket int, part text, entries json)
      on conflict (scope, level, bucket, part) do update set entries = excluded.entries`);
}

/** Forgets some parts. */
export async function deleteParts(tx: Database, parts: readonly ScopedPart[]): Promise<void> {
  for (const portion of portionsOf(parts, ROWS_AT_ONCE))
    await tx.execute(sql`
      delete from cell_part
      using jsonb_to_recordset(${JSON.stringify(portion)}::jsonb) as given(scope text, level smallint, bucket int, part text)
      where cell_part.scope = given.scope and cell_part.level = given.level and cell_part.bucket = given.bucket
        and cell_part.part = given.part`);
}

/** Forgets what is stored within some buckets and of themselves. */
export async function deletePartsWithin(tx: Database, buckets: readonly ScopedBucket[]): Promise<void> {
  for (const { scope, level, bucket } of buckets)
    await tx.execute(sql`
      delete from cell_part where scope = ${scope} and level >= ${level} and bucket >> (level - ${level}::int) = ${bucket}`);
}
