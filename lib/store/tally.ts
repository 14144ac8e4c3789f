/**
 * How many events of what kind stand where, so that counting a million of them costs what counting a hundred does.
 *
 * The time axis is halved again and again: at level -5 one bucket is the whole of it, at `MAX_LEVEL` a bucket is a day. A bucket of
 * level L is the tile of level L + 5, whose 32 buckets are stored where more than `limit` events stand in it; where fewer do, they are
 * counted one by one when asked. A bucket whose halves are stored is their sum, so a change recounts one small bucket and adds up.
 * By kind (`parts.ts`) buckets are stored in the same way, with a limit `KINDS_FACTOR` times as high.
 */
import { BUCKETS_PER_TILE, bucketOf, MAX_LEVEL } from "#lib/tiles/address.ts";
import { typeOfKind } from "./kinds.ts";

/** Levels between a tile and its buckets. */
export const TILE_LEVELS = Math.log2(BUCKETS_PER_TILE);
/** The level at which one bucket is the whole axis. */
export const ROOT_LEVEL = -TILE_LEVELS;
/** Up to this many events of a tile are counted one by one: some milliseconds. Half of it doubles the rows stored, and so on. */
export const COUNT_LIMIT = 2000;
/** A tile may hold so many times the limit before its kinds are stored: what a filter of kinds leaves of it is less than all. */
export const KINDS_FACTOR = 4;

/** Events counted: how many, first day, day after the last, and the weightiest with its weight. */
export type Entry = readonly [count: number, first: number, reach: number, weight: number, topEvent: string];

/** By kind, as `kindOf` writes it. */
export type KindEntries = Readonly<Record<string, Entry>>;

/** What lanes show without asking for kinds. */
export interface LaneTallies {
  /** By type, with the actors named most often in its events. */
  readonly types: Readonly<
    Record<string, { readonly entry: Entry; readonly actors: Readonly<Record<string, number>> }>
  >;
  /** By first actor: those with most events, the rest under `OTHER_LEADS`. */
  readonly leads: KindEntries;
}

export interface Tally {
  readonly count: number;
  readonly lanes: LaneTallies;
}

export interface Bucket {
  readonly level: number;
  readonly bucket: number;
}

/** A bucket with what stands in it; `split` where the buckets of its tile are stored, `splitByKind` where they are by kind. */
export interface Cell extends Bucket, Tally {
  readonly split: boolean;
  readonly splitByKind: boolean;
}

/** What counting needs to know of an event. */
export interface Counted {
  readonly day: number;
  readonly eventId: string;
  readonly kind: string;
  readonly lead: string;
  readonly weight: number;
  readonly first: number;
  readonly reach: number;
  readonly actors: readonly string[];
}

/** Lane of first actors that have few events. */
export const OTHER_LEADS = "+";
/** Kept of the actors and the first actors of a bucket. Three are shown, ten have lanes; more are kept because sums reorder them. */
const MAX_ACTORS = 12;
const MAX_LEADS = 24;

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An event counted alone. */
export const entryOf = ({
  eventId,
  weight,
  first,
  reach,
}: Pick<Counted, "eventId" | "weight" | "first" | "reach">): Entry => [1, first, reach, weight, eventId];

/** Two disjoint sets of events as one. */
export function addEntries(a: Entry | undefined, b: Entry): Entry {
  if (!a) return b;
  const top = a[3] > b[3] || (a[3] === b[3] && a[4] < b[4]) ? a : b;
  return [a[0] + b[0], Math.min(a[1], b[1]), Math.max(a[2], b[2]), top[3], top[4]];
}

/** Whether a bucket with so many events has its tile stored. */
export const isSplit = ({ level }: Bucket, count: number, limit: number): boolean =>
  count > limit && level + TILE_LEVELS <= MAX_LEVEL;

/** Whether a bucket's tile is stored, and whether it is by kind. */
export const splitsOf = (at: Bucket, count: number, limit: number): Pick<Cell, "split" | "splitByKind"> => ({
  split: isSplit(at, count, limit),
  splitByKind: isSplit(at, count, limit * KINDS_FACTOR),
});

/** The bucket of a level that holds a day. */
export const bucketAt = (level: number, day: number): Bucket => ({ level, bucket: bucketOf(level, day) });

/** The bucket one level coarser. */
export const wholeOf = ({ level, bucket }: Bucket): Bucket => ({ level: level - 1, bucket: Math.floor(bucket / 2) });

/** The two buckets one level finer. */
export const halvesOf = ({ level, bucket }: Bucket): readonly [Bucket, Bucket] => [
  { level: level + 1, bucket: bucket * 2 },
  { level: level + 1, bucket: bucket * 2 + 1 },
];

function keepMost<T>(rows: Readonly<Record<string, T>>, most: number, countOf: (row: T) => number): [string, T][] {
  return Object.entries(rows)
    .sort(([a, rowA], [b, rowB]) => countOf(rowB) - countOf(rowA) || before(a, b))
    .slice(0, most);
}

const mostActors = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(keepMost(counts, MAX_ACTORS, (count) => count));

function mostLeads({ [OTHER_LEADS]: others, ...leads }: KindEntries): KindEntries {
  const kept = new Map(keepMost(leads, MAX_LEADS, ([count]) => count));
  let rest = others;
  for (const [lead, entry] of Object.entries(leads)) if (!kept.has(lead)) rest = addEntries(rest, entry);
  return { ...Object.fromEntries(kept), ...(rest && { [OTHER_LEADS]: rest }) };
}

/** Two disjoint sets of events as one, by what tells them apart. */
export function addAll(a: KindEntries, b: KindEntries): Record<string, Entry> {
  const sum: Record<string, Entry> = { ...a };
  for (const [key, entry] of Object.entries(b)) sum[key] = addEntries(sum[key], entry);
  return sum;
}

function addCounts(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const sum: Record<string, number> = { ...a };
  for (const [key, count] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}

/** What stands in two buckets together. */
export function addTallies(a: Tally, b: Tally): Tally {
  const types: Record<string, LaneTallies["types"][string]> = { ...a.lanes.types };
  for (const [type, { entry, actors }] of Object.entries(b.lanes.types)) {
    const own = types[type];
    types[type] = {
      entry: addEntries(own?.entry, entry),
      actors: mostActors(addCounts(own?.actors ?? {}, actors)),
    };
  }
  return {
    count: a.count + b.count,
    lanes: { types, leads: mostLeads(addAll(a.lanes.leads, b.lanes.leads)) },
  };
}

/** Some events counted one by one. */
export function tallyOf(events: readonly Counted[]): Tally {
  const leads: Record<string, Entry> = {};
  const types: Record<string, { entry: Entry | undefined; actors: Record<string, number> }> = {};
  for (const { eventId, kind, lead, weight, first, reach, actors } of events) {
    const entry = entryOf({ eventId, weight, first, reach });
    leads[lead] = addEntries(leads[lead], entry);
    const type = typeOfKind(kind);
    const own = types[type] ?? { entry: undefined, actors: {} };
    for (const actor of actors) own.actors[actor] = (own.actors[actor] ?? 0) + 1;
    types[type] = { entry: addEntries(own.entry, entry), actors: own.actors };
  }
  const most = Object.entries(types).map(([type, { entry, actors }]) => [
    type,
    { entry: entry!, actors: mostActors(actors) },
  ]);
  return { count: events.length, lanes: { types: Object.fromEntries(most), leads: mostLeads(leads) } };
}

/** How some events are counted, and how two counts are put together. */
export interface Counting<T> {
  readonly of: (events: readonly Counted[]) => T;
  readonly add: (a: T, b: T) => T;
}

/** A bucket to be stored, how many events stand in it, and what was counted of them. */
export type CountedBucket<T> = Bucket & { readonly size: number; readonly counted: T };

/**
 * The buckets to store within one that is stored itself, for its events; that bucket comes first. Those without events are left out.
 * Adding up and counting anew give the same.
 */
export function bucketsWithin<T>(
  top: Bucket,
  events: readonly Counted[],
  limit: number,
  { of, add }: Counting<T>,
): readonly CountedBucket<T>[] {
  const buckets: CountedBucket<T>[] = [];
  const build = (at: Bucket, own: readonly Counted[], splits: readonly boolean[]): T => {
    const path = [...splits, isSplit(at, own.length, limit)];
    const counted = hasHalves(at, top, path) ? sumOfHalves(at, own, path) : of(own);
    buckets.push({ ...at, size: own.length, counted });
    return counted;
  };
  const sumOfHalves = (at: Bucket, own: readonly Counted[], path: readonly boolean[]): T =>
    halvesOf(at)
      .map((half) => ({ half, events: own.filter(({ day }) => bucketAt(half.level, day).bucket === half.bucket) }))
      .filter(({ events: some }) => some.length > 0)
      .map(({ half, events: some }) => build(half, some, path))
      .reduce(add);
  if (events.length > 0) build(top, events, []);
  return buckets.reverse();
}

/** The cells to store within a bucket that is stored itself, for its events. */
export const cellsWithin = (top: Bucket, events: readonly Counted[], limit: number): readonly Cell[] =>
  bucketsWithin(top, events, limit, TALLIES).map(({ level, bucket, size, counted }) => ({
    ...{ level, bucket, ...splitsOf({ level, bucket }, size, limit) },
    ...counted,
  }));

const TALLIES: Counting<Tally> = { of: tallyOf, add: addTallies };

/** Whether the halves of a bucket are stored: the tile that they are buckets of must be. `path` tells from `top` on which are split. */
function hasHalves({ level }: Bucket, top: Bucket, path: readonly boolean[]): boolean {
  if (level >= MAX_LEVEL) return false;
  const tile = level + 1 - TILE_LEVELS;
  return tile < top.level || path[tile - top.level] === true;
}
