import { sql } from "drizzle-orm";
import { MAX_LEVEL } from "#lib/tiles/address.ts";
import { changedBuckets, ROOT } from "./changed-buckets.ts";
import { adjustParts, dropParts, fillParts } from "./count-parts.ts";
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
  cellsWithin,
  halvesOf,
  KINDS_FACTOR,
  ROOT_LEVEL,
  splitsOf,
  type Tally,
  tallyOf,
  wholeOf,
} from "./tally.ts";

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
  const over = (most: number): Crossing => crossing(changes, dated, most);
  const { fewNow, manyNow, manyStill } = over(limit);
  if (fewNow.length > 0)
    await tx.execute(sql`delete from cell_count where scope = any(${textArray(fewNow.map(({ scope }) => scope))})`);
  for (const { scope } of manyNow) await fillCells(tx, scope, limit);
  const cells = manyStill.length === 0 ? new Map() : await readChains(tx, manyStill);
  if (manyStill.length > 0) await adjustCells(tx, manyStill, cells, limit);
  await changeParts(tx, over(limit * KINDS_FACTOR), cells, limit * KINDS_FACTOR);
}

async function changeParts(
  tx: Database,
  { fewNow, manyNow, manyStill }: Crossing,
  cells: ReadonlyMap<string, ScopedCell>,
  limit: number,
): Promise<void> {
  await dropParts(
    tx,
    fewNow.map(({ scope }) => scope),
  );
  for (const { scope } of manyNow) await fillParts(tx, scope, limit);
  await adjustParts(tx, manyStill, cells, limit);
}

/** Scopes that came below a number of dated events, that came above it, and that were and are above it. */
interface Crossing {
  readonly fewNow: readonly ScopeChange[];
  readonly manyNow: readonly ScopeChange[];
  readonly manyStill: readonly ScopeChange[];
}

function crossing(
  changes: readonly ScopeChange[],
  dated: ReadonlyMap<string, readonly [before: number, after: number]>,
  most: number,
): Crossing {
  const many =
    (place: 0 | 1) =>
    ({ scope }: ScopeChange) =>
      (dated.get(scope)?.[place] ?? 0) > most;
  const [was, is] = [many(0), many(1)];
  return {
    fewNow: changes.filter((each) => was(each) && !is(each)),
    manyNow: changes.filter((each) => !was(each) && is(each)),
    manyStill: changes.filter((each) => was(each) && is(each)),
  };
}

/** A smallest bucket is divided no further. */
const WHOLE = { split: false, splitByKind: false };

/** Recounts the smallest buckets that changed and adds up from there; what grew beyond the limit or shrank below it is divided anew. */
async function adjustCells(
  tx: Database,
  changes: readonly ScopeChange[],
  cells: ReadonlyMap<string, ScopedCell>,
  limit: number,
): Promise<void> {
  const { recount, divide } = findChanged(changes, cells, limit);
  const units = [...recount, ...divide];
  const events = await readStretches(tx, units.map(stretchOf));
  const fresh = new Map<string, ScopedCell | null>();
  units.forEach((unit, nth) => {
    const own = events[nth] ?? [];
    fresh.set(keyOf(unit), own.length === 0 ? null : { ...unit, ...WHOLE, ...tallyOf(own) });
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
  const changedAt = changedBuckets(changes, cells, limit);
  for (const { scope, days } of changes)
    for (const day of days.keys()) {
      const { unit, divides } = changedAt(scope, day);
      (divides ? divide : recount).set(keyOf(unit), unit);
    }
  return { recount: [...recount.values()], divide: [...divide.values()] };
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
      fresh.set(keyOf(at), tally && { ...tally, ...at, ...splitsOf(at, tally.count, limit) });
      if (level > ROOT_LEVEL) add({ scope: at.scope, ...wholeOf(at) });
    }
}
