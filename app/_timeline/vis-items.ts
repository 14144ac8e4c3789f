import { quadOf } from "#lib/model/quad.ts";
import { type Labelled, leastLabelPx, type PlacedLabel, placeLabels, type Scale } from "#lib/tiles/labels.ts";
import type { TimelineItem } from "#lib/tiles/layout.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";

/** One thing drawn, in the terms of vis-timeline; times are epoch milliseconds UTC. */
export interface VisItem {
  readonly id: string;
  /** The event that it opens; null for a cluster. */
  readonly eventId: string | null;
  readonly group: string;
  /** A "box" has its label before its sign, which ends at `start`; the others have it after or within. */
  readonly type: "point" | "range" | "box";
  readonly start: number;
  readonly end?: number;
  /** "left" holds words where their band begins or ends; left out, they move along with a band that began before the window. */
  readonly align?: "left" | "right";
  /** Width of the sign of a box, CSS pixels; 0 for a dot. */
  readonly signPx?: number;
  readonly className: string;
  readonly label: string;
  /** Width that the label may have, CSS pixels; an ellipsis ends what is longer. */
  readonly labelPx: number;
  /** Language of `label` where it is not that of the interface. */
  readonly lang: string | null;
  /** Said beside the label: "planned", "denied", "+3" for parts folded inside; for a cluster its count. */
  readonly tag: string | null;
  /** What a screen reader says: headline, date in words, and all that the looks say. */
  readonly name: string;
}

/** The wording of the interface, given by whoever draws. */
export interface ItemWords {
  /** `parts`: how many events are folded inside. */
  readonly eventName: (event: EventSummaryJson, parts: number) => string;
  readonly eventTag: (event: EventSummaryJson, parts: number) => string | null;
  readonly count: (count: number) => string;
  readonly clusterLabel: (cluster: ClusterItem) => string;
  readonly clusterName: (cluster: ClusterItem) => string;
}

export type EventItem = TimelineItem<EventSummaryJson>;
export type ClusterItem = Extract<EventItem, { kind: "cluster" }>;

export const DAY_MS = 86_400_000;

/** Width of a text of the timeline, CSS pixels: a label's, or the smaller one of what stands beside it. */
export type Measure = (text: string, role: "label" | "tag") => number;

/** Padding around a label and between it and its sign; padding and border of a tag and the gap before it. CSS pixels, as timeline.css has them. */
const MARK_PX = 20;
const TAG_PX = 18;

/** What an item shows, before it is known where. */
interface Drawing extends Omit<VisItem, "group" | "type" | "start" | "end" | "align" | "signPx" | "labelPx"> {
  readonly item: EventItem;
  readonly isDot: boolean;
}

/**
 * Layout as vis-timeline draws it. A date known to the day is a point at its noon, with the label beside it; any wider date is a band
 * over all days that it may mean, never a point. Labels have the room that there is: within the band, after it, or before it where the window ends.
 */
export function toVisItems(
  items: readonly EventItem[],
  shown: Scale,
  words: ItemWords,
  measure: Measure,
): readonly VisItem[] {
  const drawings = items.map((item) =>
    item.kind === "cluster" ? clusterDrawing(item, words) : eventDrawing(item, words),
  );
  const axisPx = (shown.window.endDay - shown.window.startDay) * shown.pxPerDay;
  const labels = placeLabels(
    drawings.map((drawing) => labelled(drawing, measure)),
    shown,
    leastLabelPx(axisPx),
  );
  return drawings.map((drawing) => visItem(drawing, labels.get(drawing.id)!, shown.pxPerDay));
}

const labelled = ({ item, isDot, label, tag }: Drawing, measure: Measure): Labelled => ({
  id: item.id,
  lane: item.lane,
  startDay: item.startDay,
  endDay: item.endDay,
  isDot,
  wantedPx: Math.ceil(measure(label, "label")) + 1,
  besidePx: MARK_PX + (tag === null ? 0 : Math.ceil(measure(tag, "tag")) + TAG_PX),
});

const PLACE_CLASS = { inside: "label-inside", before: "label-before", after: "label-beside" } as const;
const DOT_CLASS = { inside: PLACE_CLASS.inside, before: `${PLACE_CLASS.before} dot-after`, after: "" } as const;

function visItem(
  { item, isDot, className, ...drawn }: Drawing,
  { place, widthPx }: PlacedLabel,
  pxPerDay: number,
): VisItem {
  const { startDay, endDay } = item;
  const classes = isDot ? `${className} ${DOT_CLASS[place]}`.trim() : `${className} ${PLACE_CLASS[place]}`;
  const common = { ...drawn, group: item.lane, className: classes, labelPx: widthPx };
  if (place === "before") {
    const signPx = isDot ? 0 : Math.round((endDay - startDay) * pxPerDay);
    return { ...common, type: "box", align: "right", start: (isDot ? startDay + 0.5 : endDay) * DAY_MS, signPx };
  }
  if (isDot) return { ...common, type: "point", start: (startDay + 0.5) * DAY_MS };
  const days = { start: startDay * DAY_MS, end: endDay * DAY_MS };
  return { ...common, type: "range", ...days, ...(place === "after" && { align: "left" as const }) };
}

function eventDrawing(item: Exclude<EventItem, ClusterItem>, words: ItemWords): Drawing {
  const { event, openStart, openEnd, startDay, endDay, parts } = item;
  const classes = [
    "event",
    `quad-${quadOf(event.type)}`,
    `certainty-${event.certainty}`,
    event.inferred && "inferred",
    (event.approximate || event.basis === "publication") && "approximate",
    openStart && "open-start",
    openEnd && "open-end",
    parts.length > 0 && "has-parts",
  ];
  return {
    item,
    isDot: event.precision === "day" && endDay - startDay === 1,
    id: item.id,
    eventId: item.id,
    className: classes.filter(Boolean).join(" "),
    label: event.title,
    lang: event.titleLang ?? null,
    tag: words.eventTag(event, parts.length),
    name: words.eventName(event, parts.length),
  };
}

const clusterDrawing = (item: ClusterItem, words: ItemWords): Drawing => ({
  item,
  isDot: false,
  id: item.id,
  eventId: null,
  className: `cluster quad-${quadOf(item.topEvent.type)}`,
  label: words.clusterLabel(item),
  lang: null,
  tag: words.count(item.count),
  name: words.clusterName(item),
});

/** Days of a window that is given in milliseconds, whole days that cover it. */
export const windowDays = (startMs: number, endMs: number) => ({
  startDay: Math.floor(startMs / DAY_MS + 1e-6),
  endDay: Math.ceil(endMs / DAY_MS - 1e-6) + 0, // -0 is 0 in a link
});
