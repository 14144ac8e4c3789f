/** Events counted in some days: whole buckets from the counts, what is left at both ends event by event. */
import { sql } from "drizzle-orm";
import { bucketBounds } from "#lib/tiles/address.ts";
import { type Database, rowsOf, textArray } from "./database.ts";
import { type KindValues, sumOfValues, valuesOf, valuesOfSigns } from "./kinds.ts";
import { piecesOf } from "./pieces.ts";
import { countKinds, countSigns } from "./read-parts.ts";
import type { Days } from "./selected.ts";
import type { Bucket } from "./tally.ts";
import type { KindTest } from "./walk.ts";

/** How many dated events of each of some scopes stand in some days; scopes without any are left out. */
export async function countInDays(
  db: Database,
  scopes: readonly string[],
  days: Days,
  passes: KindTest,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { scope, kind, count } of await readDays(db, scopes, days, passes !== null))
    if (kind === null || !passes || passes(kind)) counts.set(scope, (counts.get(scope) ?? 0) + count);
  return counts;
}

/** The same of one scope, by kind. */
export async function kindsInDays(db: Database, scope: string, days: Days): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { kind, count } of await readDays(db, [scope], days, true))
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return counts;
}

/** The same of one scope, by each value of kinds. */
export async function valuesInDays(db: Database, scope: string, days: Days): Promise<KindValues> {
  const pieces = piecesOf(days);
  if (pieces.length === 0) return valuesOf({});
  const signs = await countSigns(db, scope, pieces);
  const stored = new Set(signs.map(placeOf));
  const ends = joined(pieces.filter((piece) => !stored.has(placeOf(piece)))).map((each) => ({ scope, ...each }));
  const rest = (await countPostings(db, ends, true)).map(({ kind, count }) => [kind ?? "", [count, count]] as const);
  return sumOfValues([
    [valuesOfSigns(signs), 1],
    [valuesOf(Object.fromEntries(rest)), 1],
  ]);
}

const placeOf = ({ level, bucket }: Bucket): string => `${level} ${bucket}`;

interface Part {
  readonly scope: string;
  readonly kind: string | null;
  readonly count: number;
}

type ScopedDays = Days & { readonly scope: string };

async function readDays(
  db: Database,
  scopes: readonly string[],
  days: Days,
  byKind: boolean,
): Promise<readonly Part[]> {
  const pieces = piecesOf(days);
  if (scopes.length === 0 || pieces.length === 0) return [];
  const cells: readonly (Bucket & Part)[] = byKind
    ? await countKinds(db, scopes, pieces, 1)
    : await readCounts(db, scopes, pieces);
  const stored = new Set(cells.map((cell) => `${placeOf(cell)} ${cell.scope}`));
  const ends = scopes.flatMap((scope) =>
    joined(pieces.filter((piece) => !stored.has(`${placeOf(piece)} ${scope}`))).map((each) => ({ scope, ...each })),
  );
  return [...cells, ...(await countPostings(db, ends, byKind))];
}

const readCounts = (
  db: Database,
  scopes: readonly string[],
  pieces: readonly Bucket[],
): Promise<readonly (Bucket & Part)[]> =>
  rowsOf(
    db,
    sql`select cell_count.scope, cell_count.level, cell_count.bucket, null as kind, count
        from jsonb_to_recordset(${JSON.stringify(pieces)}::jsonb) as given(level int, bucket int)
        cross join unnest(${textArray(scopes)}) as asked(scope)
        cross join lateral (
          select * from cell_count where scope = asked.scope and level = given.level and bucket = given.bucket offset 0
        ) as cell_count`,
  );

/** Pieces that meet as one stretch. What no bucket is stored of holds few events, or none. */
function joined(pieces: readonly Bucket[]): readonly Days[] {
  const whole: Days[] = [];
  for (const { level, bucket } of pieces) {
    const { startDay, endDay } = bucketBounds(level, bucket);
    const last = whole.at(-1);
    if (last?.endDay === startDay) whole[whole.length - 1] = { ...last, endDay };
    else whole.push({ startDay, endDay });
  }
  return whole;
}

const countPostings = async (
  db: Database,
  stretches: readonly ScopedDays[],
  byKind: boolean,
): Promise<readonly Part[]> =>
  stretches.length === 0
    ? []
    : rowsOf<Part>(
        db,
        sql`select given.scope, ${byKind ? sql`hit.kind` : sql`null::text`} as kind, count(*)::int as count
            from jsonb_to_recordset(${JSON.stringify(stretches)}::jsonb) as given(scope text, "startDay" int, "endDay" int)
            cross join lateral (
              select kind from posting
              where posting.scope = given.scope and day >= given."startDay" and day < given."endDay" offset 0
            ) as hit group by 1, 2`,
      );
