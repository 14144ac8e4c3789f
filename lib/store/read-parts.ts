/** What stands in stored buckets by kind. */
import { type SQL, sql } from "drizzle-orm";
import { BUCKETS_PER_TILE, type TileAddress } from "#lib/tiles/address.ts";
import { type Database, rowsOf, textArray } from "./database.ts";
import { ALL_KINDS, KIND_SIGN, type KindFilter, kindTest, partCondition } from "./kinds.ts";
import { kindIn, signsFor } from "./parts.ts";
import { type Bucket, type Entry, type KindEntries, ROOT_LEVEL } from "./tally.ts";

/** Events of one kind in a bucket. */
export interface KindEntry {
  readonly bucket: number;
  /** As `kindOf` writes it, or its type alone. */
  readonly kind: string;
  readonly entry: Entry;
}

/** How kinds are read: of a filter of one value by type alone, which is much less; else those that may pass it. */
export interface Reading {
  readonly condition: SQL;
  /** True where entries say no more than the type. */
  readonly byType: boolean;
  /** What of the filter the condition leaves to be asked of an entry. */
  readonly passes: (kind: string) => boolean;
}

/** The reading that a filter needs; `whole` where more than types is asked of what it leaves. */
export function readingOf(filter: KindFilter, whole: boolean): Reading {
  const signs = whole ? null : signsFor(filter);
  if (signs) {
    const passes = kindTest({ ...ALL_KINDS, types: filter.types });
    return { condition: sql`part = any(${textArray(signs)})`, byType: true, passes };
  }
  const asked = partCondition(filter, sql`part`);
  return { condition: asked ? sql`${IS_KIND} and ${asked}` : IS_KIND, byType: false, passes: kindTest(filter) };
}

const IS_KIND = sql`not starts_with(part, ${KIND_SIGN})`;

/** The kinds of the buckets of a tile that pass the filter. */
export async function readTileKinds(
  db: Database,
  scope: string,
  { level, index }: TileAddress,
  { condition, byType, passes }: Reading,
): Promise<readonly KindEntry[]> {
  const rows = await rowsOf<PartRow>(
    db,
    sql`select bucket, part, entries from cell_part
        where scope = ${scope} and level = ${level}::int
          and bucket >= ${index * BUCKETS_PER_TILE}::int and bucket < ${(index + 1) * BUCKETS_PER_TILE}::int and ${condition}`,
  );
  return rows.flatMap(({ bucket, part, entries }) =>
    Object.entries(entries)
      .map(([key, entry]) => ({ bucket, kind: byType ? key : kindIn(part, key), entry }))
      .filter(({ kind }) => passes(kind)),
  );
}

/** The kinds of all dated events of a scope; none where they are not stored. */
export const readAllKinds = (db: Database, scope: string, reading: Reading): Promise<readonly KindEntry[]> =>
  readTileKinds(db, scope, { level: ROOT_LEVEL, index: 0 }, reading);

interface PartRow {
  readonly bucket: number;
  readonly part: string;
  readonly entries: KindEntries;
}

/** How many events of a kind stand in a bucket of a scope. */
export interface KindCount extends Bucket {
  readonly scope: string;
  readonly kind: string;
  readonly count: number;
}

/** The kinds of some scopes in some buckets, and in the `width` - 1 buckets after each. Buckets that are not stored by kind have none. */
export async function countKinds(
  db: Database,
  scopes: readonly string[],
  firsts: readonly Bucket[],
  width: number,
): Promise<readonly KindCount[]> {
  const rows = await rowsOf<ScopedRow>(db, partsOf(scopes, firsts, width, IS_KIND));
  return rows.flatMap(({ scope, level, bucket, part, entries }) =>
    Object.entries(entries).map(([key, [count]]) => ({ scope, level, bucket, kind: kindIn(part, key), count })),
  );
}

/** How many events of a type that have a sign stand in a bucket. */
export interface SignCount extends Bucket {
  readonly sign: string;
  readonly type: string;
  readonly count: number;
}

/** The values of the kinds of a scope in some buckets. Buckets that are not stored by kind have none. */
export async function countSigns(
  db: Database,
  scope: string,
  buckets: readonly Bucket[],
): Promise<readonly SignCount[]> {
  const rows = await rowsOf<ScopedRow>(db, partsOf([scope], buckets, 1, sql`starts_with(part, ${KIND_SIGN})`));
  return rows.flatMap(({ level, bucket, part, entries }) =>
    Object.entries(entries).map(([type, [count]]) => ({ level, bucket, sign: part, type, count })),
  );
}

type ScopedRow = PartRow & { readonly scope: string; readonly level: number };

const partsOf = (scopes: readonly string[], firsts: readonly Bucket[], width: number, condition: SQL): SQL =>
  sql`select cell_part.scope, cell_part.level, cell_part.bucket, part, entries
      from jsonb_to_recordset(${JSON.stringify(firsts)}::jsonb) as given(level int, bucket int)
      cross join unnest(${textArray(scopes)}) as asked(scope)
      cross join lateral (
        select * from cell_part
        where scope = asked.scope and level = given.level and bucket >= given.bucket and bucket < given.bucket + ${width}::int
          and ${condition} offset 0
      ) as cell_part`;
