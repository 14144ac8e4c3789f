/** Which stored buckets a change touches. */
import { MAX_LEVEL } from "#lib/tiles/address.ts";
import type { ScopeChange } from "./count-scopes.ts";
import { keyOf, type ScopedBucket, type ScopedCell } from "./stored-cells.ts";
import { type Bucket, bucketAt, isSplit, ROOT_LEVEL, TILE_LEVELS } from "./tally.ts";

/** The bucket that is the whole axis. */
export const ROOT: Bucket = { level: ROOT_LEVEL, bucket: 0 };

/** The smallest stored bucket of a day, and whether its own division changes. */
export interface ChangedBucket {
  readonly unit: ScopedBucket;
  readonly divides: boolean;
}

/** Finds the smallest stored bucket that holds a changed day of a scope. `cells` are those of before, `limit` is that of their division. */
export function changedBuckets(
  changes: readonly ScopeChange[],
  cells: ReadonlyMap<string, ScopedCell>,
  limit: number,
): (scope: string, day: number) => ChangedBucket {
  const more = new Map<string, number>();
  for (const { scope, days } of changes)
    for (const [day, change] of days)
      for (let level = ROOT_LEVEL; level <= MAX_LEVEL; level += 1) {
        const key = keyOf({ scope, ...bucketAt(level, day) });
        more.set(key, (more.get(key) ?? 0) + change);
      }
  return (scope, day) => {
    for (let level = ROOT_LEVEL; ; level += 1) {
      const at = { scope, ...bucketAt(level, day) };
      const count = cells.get(keyOf(at))?.count ?? 0;
      const was = isSplit(at, count, limit);
      const is = isSplit(at, count + (more.get(keyOf(at)) ?? 0), limit);
      if (was && is) continue;
      if (was !== is) return { unit: at, divides: true };
      return { unit: { scope, ...bucketAt(Math.min(level + TILE_LEVELS - 1, MAX_LEVEL), day) }, divides: false };
    }
  };
}
