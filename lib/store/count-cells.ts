import { sql } from "drizzle-orm";
import { MAX_LEVEL } from "#lib/tiles/address.ts";
import type { ScopeChange } from "./count-scopes.ts";
import { type Database, textArray } from "./database.ts";
import { readStretches } from "./postings.ts";
import {
  deleteCells,
  keyOf,
  readChains,
  type ScopedBucket,
  type ScopedCell,
  stretchOf,
  writeCells,
} from "./stored-cells.ts";
import {
  addTallies,
  type Bucket,
  bucketAt,
  cellsWithin,
  halvesOf,
  isSplit,
  ROOT_LEVEL,
  type Tally,
  TILE_LEVELS,
  tallyOf,
  wholeOf,
} from "./tally.ts";

const ROOT: Bucket = { level: ROOT_LEVEL, bucket: 0 };

/** Stores all cells of a scope that has many events and none stored. */
export async function fillCells(tx: Database, scope: string, limit: number): Promise<void> {
  const [events = []] = await readStretches(tx, [stretchOf({ scope, ...ROOT })]);
  await writeCells(
    tx,
    cellsWithin(ROOT, events, limit).map((cell) => ({ scope, ...cell })),
  );
}

/** Brings the cells of some scopes in step; `dated` tells how many dated events each had and has. */
export async function changeCells(
  tx: Database,
  changes: readonly ScopeChange[],
  dated: ReadonlyMap<string, readonly [before: number, after: number]>,
  limit: number,
): Promise<void> {
  const many =
    (place: 0 | 1) =>
    ({ scope }: ScopeChange) =>
      (dated.get(scope)?.[place] ?? 0) > limit;
  const [was, is] = [many(0), many(1)];
  const fewNow = changes.filter((each) => was(each) && !is(each)).map(({ scope }) => scope);
  if (fewNow.length > 0) await tx.execute(sql`delete from cell_count where scope = any(${textArray(fewNow)})`);
  for (const { scope } of changes.filter((each) => !was(each) && is(each))) await fillCells(tx, scope, limit);
  await adjustCells(
    tx,
    changes.filter((each) => was(each) && is(each)),
    limit,
  );
}

/** Recounts the smallest buckets that changed and adds up from there; what grew beyond the limit or shrank below it is divided anew. */
async function adjustCells(tx: Database, changes: readonly ScopeChange[], limit: number): Promise<void> {
  if (changes.length === 0) return;
  const cells = await readChains(tx, changes);
  const { recount, divide } = findChanged(changes, cells, limit);
  const units = [...recount, ...divide];
  const events = await readStretches(tx, units.map(stretchOf));
  const fresh = new Map<string, ScopedCell | null>();
  units.forEach((unit, nth) => {
    const own = events[nth] ?? [];
    fresh.set(keyOf(unit), own.length === 0 ? null : { ...unit, split: false, ...tallyOf(own) });
    if (nth < recount.length) return;
    for (const cell of cellsWithin(unit, own, limit))
      fresh.set(keyOf({ scope: unit.scope, ...cell }), { scope: unit.scope, ...cell });
  });
  for (const unit of divide)
    await tx.execute(sql`delete from cell_count where scope = ${unit.scope} and level >= ${unit.level}
      and bucket >> (level - ${unit.level}::int) = ${unit.bucket}`);
  addUp(units, cells, fresh, limit);
  await writeCells(
    tx,
    [...fresh.values()].filter((cell) => cell !== null),
  );
  await deleteCells(
    tx,
    [...fresh].filter(([, cell]) => cell === null).map(([key]) => key),
  );
}

interface Changed {
  /** The smallest stored buckets that hold a changed day. */
  readonly recount: readonly ScopedBucket[];
  /** Buckets whose own division changes. */
  readonly divide: readonly ScopedBucket[];
}

function findChanged(changes: readonly ScopeChange[], cells: ReadonlyMap<string, ScopedCell>, limit: number): Changed {
  const recount = new Map<string, ScopedBucket>();
  const divide = new Map<string, ScopedBucket>();
  for (const { scope, days } of changes) {
    const more = new Map<string, number>();
    for (const [day, change] of days)
      for (let level = ROOT_LEVEL; level <= MAX_LEVEL; level += 1) {
        const key = keyOf({ scope, ...bucketAt(level, day) });
        more.set(key, (more.get(key) ?? 0) + change);
      }
    for (const day of days.keys()) {
      const { unit, divides } = unitOf(scope, day, cells, (key) => more.get(key) ?? 0, limit);
      (divides ? divide : recount).set(keyOf(unit), unit);
    }
  }
  return { recount: [...recount.values()], divide: [...divide.values()] };
}

/** Walks down from the whole axis to where the tile of a bucket is not stored, or shall be and is not, or is and shall not be. */
function unitOf(
  scope: string,
  day: number,
  cells: ReadonlyMap<string, ScopedCell>,
  moreIn: (key: string) => number,
  limit: number,
): { readonly unit: ScopedBucket; readonly divides: boolean } {
  for (let level = ROOT_LEVEL; ; level += 1) {
    const at = { scope, ...bucketAt(level, day) };
    const cell = cells.get(keyOf(at));
    const was = cell?.split ?? false;
    const is = isSplit(at, (cell?.count ?? 0) + moreIn(keyOf(at)), limit);
    if (was && is) continue;
    if (was !== is) return { unit: at, divides: true };
    const smallest = bucketAt(Math.min(level + TILE_LEVELS - 1, MAX_LEVEL), day);
    return { unit: { scope, ...smallest }, divides: false };
  }
}

/** Sets every bucket above the units to the sum of its halves, finest first. */
function addUp(
  units: readonly ScopedBucket[],
  cells: ReadonlyMap<string, ScopedCell>,
  fresh: Map<string, ScopedCell | null>,
  limit: number,
): void {
  const now = (at: ScopedBucket): ScopedCell | null => {
    const known = fresh.get(keyOf(at));
    return known === undefined ? (cells.get(keyOf(at)) ?? null) : known;
  };
  const byLevel = new Map<number, Map<string, ScopedBucket>>();
  const add = (at: ScopedBucket): void => {
    const level = byLevel.get(at.level) ?? new Map<string, ScopedBucket>();
    byLevel.set(at.level, level.set(keyOf(at), at));
  };
  for (const unit of units) if (unit.level > ROOT_LEVEL) add({ scope: unit.scope, ...wholeOf(unit) });
  for (let level = MAX_LEVEL - 1; level >= ROOT_LEVEL; level -= 1)
    for (const at of byLevel.get(level)?.values() ?? []) {
      const halves: readonly Tally[] = halvesOf(at).flatMap((half) => now({ scope: at.scope, ...half }) ?? []);
      const tally = halves.length === 0 ? null : halves.reduce(addTallies);
      fresh.set(keyOf(at), tally && { ...tally, ...at, split: isSplit(at, tally.count, limit) });
      if (level > ROOT_LEVEL) add({ scope: at.scope, ...wholeOf(at) });
    }
}
