import { quadOf } from "#lib/model/quad.ts";
import { labelPxOf, type TimelineItem } from "#lib/tiles/layout.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";

/** One thing drawn, in the terms of vis-timeline; times are epoch milliseconds UTC. */
export interface VisItem {
  readonly id: string;
  readonly group: string;
  readonly type: "point" | "range";
  readonly start: number;
  readonly end?: number;
  readonly className: string;
  readonly label: string;
  /** Said beside the label: "planned", "denied", "year inferred"; for a cluster its count. */
  readonly tag: string | null;
  /** What a screen reader says: headline, date in words, and all that the looks say. */
  readonly name: string;
}

/** The wording of the interface, given by whoever draws. */
export interface ItemWords {
  readonly eventName: (event: EventSummaryJson) => string;
  readonly eventTag: (event: EventSummaryJson) => string | null;
  readonly clusterLabel: (cluster: ClusterItem) => string;
  readonly clusterName: (cluster: ClusterItem) => string;
}

export type EventItem = TimelineItem<EventSummaryJson>;
export type ClusterItem = Extract<EventItem, { kind: "cluster" }>;

export const DAY_MS = 86_400_000;

/** A band this wide shows enough of any label within it; a longer label ends in an ellipsis. CSS pixels. */
const LEGIBLE_PX = 160;

/**
 * Layout as vis-timeline draws it. A date known to the day is a point at its noon, with the label beside it; any wider date is a band
 * over all days that it may mean, never a point. A label stands within its band where it fits, and beside it where it does not.
 */
export function toVisItems(items: readonly EventItem[], pxPerDay: number, words: ItemWords): readonly VisItem[] {
  return items.map((item) =>
    item.kind === "cluster" ? clusterItem(item, pxPerDay, words) : eventItem(item, pxPerDay, words),
  );
}

function eventItem(item: Exclude<EventItem, ClusterItem>, pxPerDay: number, words: ItemWords): VisItem {
  const { event, openStart, openEnd } = item;
  const isDay = event.precision === "day" && item.endDay - item.startDay === 1;
  const bandPx = (item.endDay - item.startDay) * pxPerDay;
  const classes = [
    "event",
    `quad-${quadOf(event.type)}`,
    `certainty-${event.certainty}`,
    event.inferred && "inferred",
    (event.approximate || event.basis === "publication") && "approximate",
    openStart && "open-start",
    openEnd && "open-end",
    !isDay && (bandPx >= Math.min(labelPxOf(event.title), LEGIBLE_PX) ? "label-inside" : "label-beside"),
  ];
  const common = {
    id: item.id,
    group: item.lane,
    className: classes.filter(Boolean).join(" "),
    label: event.title,
    tag: words.eventTag(event),
    name: words.eventName(event),
  };
  if (isDay) return { ...common, type: "point", start: (item.startDay + 0.5) * DAY_MS };
  return { ...common, type: "range", start: item.startDay * DAY_MS, end: item.endDay * DAY_MS };
}

function clusterItem(item: ClusterItem, pxPerDay: number, words: ItemWords): VisItem {
  const label = words.clusterLabel(item);
  const fits = (item.endDay - item.startDay) * pxPerDay >= LEGIBLE_PX;
  return {
    id: item.id,
    group: item.lane,
    type: "range",
    start: item.startDay * DAY_MS,
    end: item.endDay * DAY_MS,
    className: `cluster quad-${quadOf(item.topEvent.type)} ${fits ? "label-inside" : "label-beside"}`,
    label,
    tag: String(item.count),
    name: words.clusterName(item),
  };
}

/** Days of a window that is given in milliseconds, whole days that cover it. */
export const windowDays = (startMs: number, endMs: number) => ({
  startDay: Math.floor(startMs / DAY_MS + 1e-6),
  endDay: Math.ceil(endMs / DAY_MS - 1e-6) + 0, // -0 is 0 in a link
});
