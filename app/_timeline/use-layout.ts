"use client";
import { useMemo, useState } from "react";
import type { DayRange } from "#lib/tiles/address.ts";
import { layoutTimeline, rowsFor } from "#lib/tiles/layout.ts";
import { ASSUMED_WIDTH_PX, padded } from "#lib/tiles/window.ts";
import type { View } from "#lib/wire/view.ts";
import type { Lanes } from "./lanes.ts";
import type { WindowData } from "./tile-loader.ts";
import type { EventItem } from "./vis-items.ts";

/** What is drawn of a window and its margin, in order of time, and the lanes that it stands in, from top to bottom. */
export function useLayout(
  data: WindowData,
  shown: DayRange,
  widthPx: number | null,
  { lanes: kind, event: openId }: Pick<View, "lanes" | "event">,
  lanes: Lanes,
): { readonly items: readonly EventItem[]; readonly laneIds: readonly string[] } {
  const [pinnedId, setPinnedId] = useState(openId); // stays when the pane closes: the reader comes back to it
  if (openId !== null && openId !== pinnedId) setPinnedId(openId);
  return useMemo(() => {
    const axisPx = widthPx ?? ASSUMED_WIDTH_PX;
    const clusters = data.tiles.flatMap((tile) => tile.clusters);
    const items: readonly EventItem[] = layoutTimeline({
      events: [...data.tiles.flatMap((tile) => tile.events), ...data.standing],
      clusters: clusters.map((cluster) => ({ ...cluster, lane: lanes.ofCluster(cluster.lane) })),
      window: padded(shown),
      widthPx: 2 * axisPx, // the margin is as wide again as the window
      maxRows: rowsFor(axisPx, kind !== "none", shown),
      laneOf: lanes.ofEvent,
      pinnedId,
    });
    return { items, laneIds: lanes.inUse(items) };
  }, [data, shown, widthPx, kind, pinnedId, lanes]);
}
