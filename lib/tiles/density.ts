import { bucketBounds, bucketOf, type DayRange } from "./address.ts";

/** How many events begin in a stretch of days. */
export interface Bin extends DayRange {
  readonly count: number;
}

/** What the density needs to know of a tile; the tiles of `wire` fit. */
interface Counted {
  readonly events: readonly { readonly startDay: number | null; readonly endDay: number | null }[];
  readonly clusters: readonly { readonly startDay: number; readonly count: number }[];
}

/**
 * Events per bucket of a level over a window, in order of time without gaps, empty buckets included. An event counts where it stands
 * in its tile: by its first day, or by its last where the start is open. What lies outside the window is not counted.
 */
export function densityOf(tiles: readonly Counted[], level: number, window: DayRange): readonly Bin[] {
  const first = bucketOf(level, window.startDay);
  const last = bucketOf(level, Math.max(window.endDay - 1, window.startDay));
  const counts = new Array<number>(last - first + 1).fill(0);
  const add = (day: number, count: number) => {
    const place = bucketOf(level, day) - first;
    if (place >= 0 && place < counts.length) counts[place] = (counts[place] ?? 0) + count;
  };
  for (const tile of tiles) {
    for (const { startDay, endDay } of tile.events) {
      const day = startDay ?? (endDay === null ? null : endDay - 1);
      if (day !== null) add(day, 1);
    }
    for (const cluster of tile.clusters) add(cluster.startDay, cluster.count);
  }
  return counts.map((count, place) => ({ ...bucketBounds(level, first + place), count }));
}
