import { sql } from "drizzle-orm";
import { changedBuckets, ROOT } from "./changed-buckets.ts";
import type { ScopeChange } from "./count-scopes.ts";
import { type Database, textArray } from "./database.ts";
import { addEvent, PARTS, type Parts, partsOf, placesOf } from "./parts.ts";
import { readStretches } from "./postings.ts";
import { keyOf, type ScopedBucket, type ScopedCell, stretchOf } from "./stored-cells.ts";
import {
  deleteParts,
  deletePartsWithin,
  partKey,
  readParts,
  type ScopedPart,
  type StoredPart,
  writeParts,
} from "./stored-parts.ts";
import { addAll, bucketsWithin, type Counted, halvesOf, type KindEntries, ROOT_LEVEL, wholeOf } from "./tally.ts";

/** Stores all parts of a scope that has many events and none stored. */
export async function fillParts(tx: Database, scope: string, limit: number): Promise<void> {
  const [events = []] = await readStretches(tx, [stretchOf({ scope, ...ROOT })]);
  await writeParts(tx, rowsWithin({ scope, ...ROOT }, events, limit));
}

/** Forgets the parts of scopes that have few events now. */
export async function dropParts(tx: Database, scopes: readonly string[]): Promise<void> {
  if (scopes.length > 0) await tx.execute(sql`delete from cell_part where scope = any(${textArray(scopes)})`);
}

const rowsWithin = (top: ScopedBucket, events: readonly Counted[], limit: number): readonly StoredPart[] =>
  bucketsWithin(top, events, limit, PARTS).flatMap(({ level, bucket, counted }) =>
    Object.entries(counted).map(([part, entries]) => ({ scope: top.scope, level, bucket, part, entries })),
  );

/** A smallest stored bucket that holds changed days, and what changes there. */
interface Unit {
  readonly at: ScopedBucket;
  readonly divides: boolean;
  /** Parts of the kinds of events that came or went. */
  readonly parts: Set<string>;
  readonly come: Counted[];
  /** Events went: what is first and weightiest of the others only they tell. */
  loses: boolean;
}

/**
 * Brings the parts of some scopes in step, of which `cells` are the counts of before: what came is added in the smallest stored buckets,
 * those that lost events or are divided otherwise are counted anew, and sums are made from there.
 */
export async function adjustParts(
  tx: Database,
  changes: readonly ScopeChange[],
  cells: ReadonlyMap<string, ScopedCell>,
  limit: number,
): Promise<void> {
  const units = unitsOf(changes, cells, limit);
  if (units.length === 0) return;
  const known = await readParts(tx, chainsOf(units));
  const divided = units.filter(({ divides }) => divides);
  await deletePartsWithin(
    tx,
    divided.map(({ at }) => at),
  );
  const fresh = new Map<string, StoredPart>();
  const put = (at: ScopedPart, entries: KindEntries): unknown => fresh.set(partKey(at), { ...at, entries });
  const recounted = units.filter(({ divides, loses }) => divides || loses);
  const events = await readStretches(
    tx,
    recounted.map(({ at }) => stretchOf(at)),
  );
  recounted.forEach(({ at, divides, parts }, nth) => {
    const own = events[nth] ?? [];
    const counted: Parts = divides ? {} : partsOf(own);
    for (const part of parts) put({ ...at, part }, counted[part] ?? {});
    if (divides) for (const { entries, ...place } of rowsWithin(at, own, limit)) put(place, entries);
  });
  for (const unit of units.filter(({ divides, loses }) => !(divides || loses)))
    for (const [part, entries] of Object.entries(added(unit, known))) put({ ...unit.at, part }, entries);
  addUp(units, known, fresh);
  const rows = [...fresh.values()];
  await writeParts(
    tx,
    rows.filter(({ entries }) => Object.keys(entries).length > 0),
  );
  await deleteParts(
    tx,
    rows.filter(({ entries }) => Object.keys(entries).length === 0).map(({ entries: _, ...at }) => at),
  );
}

function unitsOf(
  changes: readonly ScopeChange[],
  cells: ReadonlyMap<string, ScopedCell>,
  limit: number,
): readonly Unit[] {
  const units = new Map<string, Unit>();
  const changedAt = changedBuckets(changes, cells, limit);
  const unitAt = (scope: string, day: number): Unit => {
    const { unit: at, divides } = changedAt(scope, day);
    const unit = units.get(keyOf(at)) ?? { at, divides, parts: new Set(), come: [], loses: false };
    units.set(keyOf(at), unit);
    return unit;
  };
  for (const { scope, come, gone } of changes) {
    for (const event of come) unitAt(scope, event.day).come.push(event);
    for (const { day } of gone) unitAt(scope, day).loses = true;
    for (const { day, kind } of [...come, ...gone])
      for (const [part] of placesOf(kind)) unitAt(scope, day).parts.add(part);
  }
  return [...units.values()];
}

/** The changed parts of each unit and of all that it is part of, with the other halves that sums need. */
function chainsOf(units: readonly Unit[]): readonly (ScopedBucket & { readonly parts: readonly string[] })[] {
  const wanted = new Map<string, ScopedBucket & { readonly parts: Set<string> }>();
  const want = (at: ScopedBucket, parts: Iterable<string>): void => {
    const known = wanted.get(keyOf(at)) ?? { ...at, parts: new Set() };
    for (const part of parts) known.parts.add(part);
    wanted.set(keyOf(at), known);
  };
  for (const { at, parts } of units) {
    want(at, parts);
    for (let { level, bucket } = at; level > ROOT_LEVEL; { level, bucket } = wholeOf({ level, bucket }))
      want({ scope: at.scope, level, bucket: bucket ^ 1 }, parts);
  }
  return [...wanted.values()].map((each) => ({ ...each, parts: [...each.parts] }));
}

/** What stands in the changed parts of a unit that only gains events. */
function added({ at, come }: Unit, known: ReadonlyMap<string, KindEntries>): Parts {
  const parts: Record<string, KindEntries> = {};
  for (const event of come)
    for (const [part, key] of placesOf(event.kind))
      parts[part] = addEvent(parts[part] ?? known.get(partKey({ ...at, part })) ?? {}, key, event);
  return parts;
}

/** Sets the changed parts of every bucket above the units to the sum of its halves', finest first. */
function addUp(units: readonly Unit[], known: ReadonlyMap<string, KindEntries>, fresh: Map<string, StoredPart>): void {
  const byLevel = new Map<number, Map<string, ScopedPart>>();
  const rise = ({ level, bucket, ...rest }: ScopedPart): void => {
    if (level === ROOT_LEVEL) return;
    const above = { ...rest, ...wholeOf({ level, bucket }) };
    byLevel.set(above.level, (byLevel.get(above.level) ?? new Map()).set(partKey(above), above));
  };
  for (const { at, parts } of units) for (const part of parts) rise({ ...at, part });
  const finest = Math.max(ROOT_LEVEL, ...byLevel.keys());
  for (let level = finest; level >= ROOT_LEVEL; level -= 1)
    for (const at of byLevel.get(level)?.values() ?? []) {
      const halves = halvesOf(at).map((half): KindEntries => {
        const key = partKey({ ...at, ...half });
        return fresh.get(key)?.entries ?? known.get(key) ?? {};
      });
      fresh.set(partKey(at), { ...at, entries: halves.reduce(addAll) });
      rise(at);
    }
}
