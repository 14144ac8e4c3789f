import { fail, ok, type Result } from "#lib/model/result.ts";

/** Half-open range of days since 1970-01-01 UTC. */
export interface DayRange {
  readonly startDay: number;
  readonly endDay: number;
}

/** One tile of the time axis: level 0 is one tile for all of it, each further level halves the tiles. */
export interface TileAddress {
  readonly level: number;
  readonly index: number;
}

/** Buckets of equal width that every tile is cut into, whatever its level; a cluster never leaves its bucket. */
export const BUCKETS_PER_TILE = 32;

/** The finest level, at which a bucket is one day and a tile 32 days. */
export const MAX_LEVEL = 18;

/**
 * First day of the axis, 1 January of the year -9999, in days since 1970-01-01: the earliest that an EDTF value of four digits
 * can say. Whatever `edtf/` reads lies on the axis, and no index is negative.
 */
export const FIRST_DAY = -4_371_587;

/** Day after the last one of the axis, in the year 12968, beyond 9999, the latest that EDTF writes in four digits. */
export const END_DAY = FIRST_DAY + BUCKETS_PER_TILE * 2 ** MAX_LEVEL;

/** Narrowest bucket in which a cluster's badge can be read and hit with a finger, in CSS pixels. */
const MIN_BUCKET_PX = 40;

/** Decimal digits without sign, exponent or leading zeros: every tile has one address only, so caches hold it once. */
const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,8})$/;

/** Days in one bucket of a level: 1 at `MAX_LEVEL`, doubling with each coarser level. */
export const bucketDays = (level: number): number => 2 ** (MAX_LEVEL - level);

/** Days in one tile of a level. */
export const tileDays = (level: number): number => BUCKETS_PER_TILE * bucketDays(level);

/** Reads an address as it stands in a link; the error is one sentence that says what was expected and what came. */
export function parseTileAddress(segments: { readonly level: string; readonly index: string }): Result<TileAddress> {
  const level = Number(segments.level);
  if (!WHOLE_NUMBER.test(segments.level) || level > MAX_LEVEL) {
    return fail(`level must be a whole number from 0 to ${MAX_LEVEL}, got "${segments.level}"`);
  }
  const index = Number(segments.index);
  const lastIndex = 2 ** level - 1;
  if (!WHOLE_NUMBER.test(segments.index) || index > lastIndex) {
    return fail(`index must be a whole number from 0 to ${lastIndex} at level ${level}, got "${segments.index}"`);
  }
  return ok({ level, index });
}

/** "7/41": level and index as they stand in a link, the inverse of `parseTileAddress`. */
export const formatTileAddress = (address: TileAddress): string => `${address.level}/${address.index}`;

/** The days of a tile. Tiles of one level meet without gap or overlap, from `FIRST_DAY` to `END_DAY`. */
export function tileBounds(address: TileAddress): DayRange {
  const startDay = FIRST_DAY + address.index * tileDays(address.level);
  return { startDay, endDay: startDay + tileDays(address.level) };
}

/** Number of the bucket that a day falls in, counted from the start of the axis. Days beyond the axis fall in its first or last bucket. */
export const bucketOf = (level: number, day: number): number =>
  Math.floor((clampDay(day) - FIRST_DAY) / bucketDays(level));

/** The days of a bucket, by its number from the start of the axis. */
export function bucketBounds(level: number, bucket: number): DayRange {
  const startDay = FIRST_DAY + bucket * bucketDays(level);
  return { startDay, endDay: startDay + bucketDays(level) };
}

/** The tile that a day falls in. Days beyond the axis fall in its first or last tile. */
export const tileOf = (level: number, day: number): TileAddress => ({
  level,
  index: Math.floor(bucketOf(level, day) / BUCKETS_PER_TILE),
});

/** The tile one level coarser that holds this one; null for the one tile of level 0. */
export const parentOf = (address: TileAddress): TileAddress | null =>
  address.level === 0 ? null : { level: address.level - 1, index: Math.floor(address.index / 2) };

/** The two tiles one level finer that make up this one, earlier first; none at the finest level. */
export function childrenOf(address: TileAddress): readonly TileAddress[] {
  if (address.level === MAX_LEVEL) return [];
  const level = address.level + 1;
  return [
    { level, index: address.index * 2 },
    { level, index: address.index * 2 + 1 },
  ];
}

/** The tiles of a level that cover a window, in order of time, each once; none for an empty window. */
export function tilesFor(window: DayRange, level: number): readonly TileAddress[] {
  if (window.endDay <= window.startDay) return [];
  const first = tileOf(level, window.startDay).index;
  const last = tileOf(level, Math.ceil(window.endDay) - 1).index;
  return Array.from({ length: last - first + 1 }, (_, offset) => ({
    level,
    index: first + offset,
  }));
}

/**
 * The finest level at which a bucket is still wide enough for a cluster's badge, when a window is drawn that many CSS pixels wide.
 * Depends on the scale alone, not on where the window stands: scrolling never changes the level.
 */
export function levelFor(window: DayRange, widthPx: number): number {
  const days = Math.max(window.endDay - window.startDay, 1);
  const minBucketDays = (days * MIN_BUCKET_PX) / Math.max(widthPx, 1);
  const level = MAX_LEVEL - Math.ceil(Math.log2(Math.max(minBucketDays, 1)));
  return Math.min(Math.max(level, 0), MAX_LEVEL);
}

const clampDay = (day: number): number => Math.min(Math.max(day, FIRST_DAY), END_DAY - 1);
