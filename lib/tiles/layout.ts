import { bucketOf, type DayRange, FIRST_DAY, MAX_LEVEL } from "./address.ts";
import { leastLabelPx } from "./labels.ts";

/** What the layout needs to know of an event; the events of `wire` fit. A null end is open. */
export interface Placeable {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly startDay: number | null;
  readonly endDay: number | null;
  readonly sources: number;
  /** Id of the event of which this is a part: talks within a visit. */
  readonly partOf: string | null;
  readonly actors: readonly { readonly id: string }[];
}

/** Several events drawn as one; the clusters of `wire` fit. */
export interface Gathered<E> extends DayRange {
  readonly id: string;
  readonly lane: string;
  readonly count: number;
  readonly topEvent: E;
  /** Ids of the actors named most often, most first, at most three. */
  readonly topActors: readonly string[];
  /** How many of its events are of each type; left out where nobody knows them all. */
  readonly types?: Readonly<Record<string, number>>;
}

/** What is drawn: an event of its own, as wide as what is known of its date, or a cluster. Open ends run to the edge of the window. */
export type TimelineItem<E> =
  | ({ readonly kind: "cluster" } & Gathered<E>)
  | ({
      readonly kind: "event";
      readonly id: string;
      readonly lane: string;
      readonly openStart: boolean;
      readonly openEnd: boolean;
      readonly event: E;
      /** Parts of the event that are drawn within it, in order of time. */
      readonly parts: readonly E[];
    } & DayRange);

/** The stretch of time that is drawn and its width on the screen, in CSS pixels. */
export interface Frame {
  readonly window: DayRange;
  readonly widthPx: number;
  /** Rows that a lane may take before what crowds it is gathered. */
  readonly maxRows: number;
}

/** Narrower than this is a phone: there the timeline is a strip above the list, one row a lane. */
const PHONE_PX = 480;
/** Rows of a lane where there are several, and of the only one; a lane higher than this pushes the others off the screen. */
const ROWS_OF_ONE_LANE = 14;
const ROWS_OF_A_LANE = 5;
/** In a window this short buckets are down to single days and gathering tells the reader nothing: rows are cheap there. */
const SHORT_WINDOW_DAYS = 45;
const SHORT_WINDOW_ROWS = 4;

/** Rows for a lane, by the width of the time axis, whether the timeline has lanes, and how long its window is. */
export function rowsFor(axisPx: number, hasLanes: boolean, window: DayRange): number {
  const isPhone = axisPx < PHONE_PX;
  const rows = hasLanes ? (isPhone ? 1 : ROWS_OF_A_LANE) : isPhone ? ROWS_OF_A_LANE : ROWS_OF_ONE_LANE;
  return window.endDay - window.startDay <= SHORT_WINDOW_DAYS ? rows * SHORT_WINDOW_ROWS : rows;
}

export interface LayoutInput<E> extends Frame {
  readonly events: readonly E[];
  readonly clusters: readonly Gathered<E>[];
  readonly laneOf: (event: E) => string;
  /** Event that is drawn alone whatever crowds it: the one that the reader has open. Null for none. */
  readonly pinnedId: string | null;
}

/** vis-timeline draws a frame in 18 ms with 100 items and in 31 ms with 300: beyond this many, panning stutters. */
export const MAX_ITEMS = 120;

/** Average advance of Inter at 13 px, and the dot, padding and margin around a label. */
const PX_PER_CHARACTER = 6.6;
const LABEL_MARGIN_PX = 30;

/** An event wider than this many buckets is a band of its own; gathering it would make a vague date look precise. */
const MAX_BUCKETS_GATHERED = 4;

/**
 * What is drawn of the events and clusters of a window: at most `MAX_ITEMS` items, each event once, in no lane more rows than a screen
 * bears. What crowds a lane is gathered by buckets of days that double until it fits. Events outside the window are left out;
 * order is by start, then id; the counts of the items add up to the events given. Does not depend on the order of its input.
 */
export function layoutTimeline<E extends Placeable>(input: LayoutInput<E>): readonly TimelineItem<E>[] {
  const lanes = new Map<string, Lane<E>>();
  for (const item of folded(placed(input), input.pinnedId)) {
    const lane = lanes.get(item.lane);
    if (lane) lane.items.push(item);
    else lanes.set(item.lane, { items: [item], drawn: [], level: MAX_LEVEL + 1 });
  }
  for (const lane of lanes.values()) {
    lane.items.sort(byTime);
    lane.drawn = lane.items;
    while (lane.level > 0 && rowsOf(lane.drawn, input) > input.maxRows) coarsen(lane, input.pinnedId);
  }
  while (total(lanes) > MAX_ITEMS) {
    const fullest = [...lanes.values()].reduce((a, b) => (b.drawn.length > a.drawn.length ? b : a));
    if (fullest.level === 0) break; // one item a lane is left; more lanes than items cannot be drawn better
    coarsen(fullest, input.pinnedId);
  }
  return [...lanes.values()].flatMap((lane) => lane.drawn).sort(byTime);
}

/** How many events are drawn, and how. */
export interface Drawn {
  /** On their own. */
  readonly shown: number;
  /** Within an event of which they are parts. */
  readonly folded: number;
  readonly clustered: number;
  readonly clusters: number;
}

/** How many events of the layout fall in a window alone, within another and in clusters, and in how many clusters. */
export function countDrawn(items: readonly TimelineItem<unknown>[], window: DayRange): Drawn {
  const visible = items.filter((item) => item.startDay < window.endDay && item.endDay > window.startDay);
  const clusters = visible.filter((item) => item.kind === "cluster");
  return {
    shown: visible.length - clusters.length,
    folded: visible.reduce((sum, item) => sum + (item.kind === "cluster" ? 0 : item.parts.length), 0),
    clustered: clusters.reduce((sum, cluster) => sum + cluster.count, 0),
    clusters: clusters.length,
  };
}

interface Lane<E> {
  readonly items: TimelineItem<E>[];
  drawn: readonly TimelineItem<E>[];
  /** Level whose buckets gather; above `MAX_LEVEL` nothing is gathered. */
  level: number;
}

const total = (lanes: ReadonlyMap<string, Lane<unknown>>): number =>
  [...lanes.values()].reduce((sum, lane) => sum + lane.drawn.length, 0);

const byTime = (a: TimelineItem<unknown>, b: TimelineItem<unknown>): number =>
  a.startDay - b.startDay || b.endDay - a.endDay || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function placed<E extends Placeable>({ events, clusters, window, laneOf }: LayoutInput<E>): readonly TimelineItem<E>[] {
  const once = new Map<string, TimelineItem<E>>();
  for (const event of events) {
    if (event.startDay === null && event.endDay === null) continue;
    const startDay = event.startDay ?? Math.min(window.startDay, event.endDay! - 1);
    const endDay = event.endDay ?? Math.max(window.endDay, event.startDay! + 1);
    const openStart = event.startDay === null;
    const openEnd = event.endDay === null;
    once.set(event.id, {
      kind: "event",
      id: event.id,
      lane: laneOf(event),
      startDay,
      endDay,
      openStart,
      openEnd,
      event,
      parts: [],
    });
  }
  for (const cluster of clusters) once.set(cluster.id, { kind: "cluster", ...cluster });
  return [...once.values()].filter((item) => item.startDay < window.endDay && item.endDay > window.startDay);
}

/**
 * Parts put within the event that they belong to, where it is drawn in the same lane. Not those of the event that the reader has open, and
 * not the one that is open: opening a visit unfolds it.
 */
function folded<E extends Placeable>(
  items: readonly TimelineItem<E>[],
  pinnedId: string | null,
): readonly TimelineItem<E>[] {
  const wholes = new Map(items.flatMap((item) => (item.kind === "event" ? [[item.id, item] as const] : [])));
  const parts = new Map<string, E[]>();
  const rest = items.filter((item) => {
    const whole = item.kind === "event" && item.event.partOf !== null ? wholes.get(item.event.partOf) : undefined;
    // A part of a part stays where it is: one level of folding is what a reader can follow.
    if (item.kind === "cluster" || !whole || whole.event.partOf !== null || whole.lane !== item.lane) return true;
    if (item.id === pinnedId || whole.id === pinnedId) return true;
    // By dates of publication a part may stand far from the whole.
    if (item.startDay >= whole.endDay || item.endDay <= whole.startDay) return true;
    parts.set(whole.id, [...(parts.get(whole.id) ?? []), item.event]);
    return false;
  });
  const byStart = (a: E, b: E): number => (a.startDay ?? 0) - (b.startDay ?? 0) || (a.id < b.id ? -1 : 1);
  return rest.map((item) =>
    item.kind === "event" ? { ...item, parts: (parts.get(item.id) ?? []).sort(byStart) } : item,
  );
}

/** Width of a text on the screen with what stands beside it, CSS pixels; an estimate for where nothing can measure it. */
export const labelPxOf = (text: string): number => text.length * PX_PER_CHARACTER + LABEL_MARGIN_PX;

/** The least that an item is given; words beyond it get what is free beside them. */
function leastPx(item: TimelineItem<Placeable>, widthPx: number): number {
  const least = leastLabelPx(widthPx / 2) + LABEL_MARGIN_PX; // the window is laid out with a margin as wide again
  return item.kind === "cluster" ? least : Math.min(labelPxOf(item.event.title), least);
}

/** Rows that first-fit stacking needs; `items` by start. */
function rowsOf(
  items: readonly TimelineItem<Placeable>[],
  { window, widthPx }: Pick<Frame, "window" | "widthPx">,
): number {
  const pxPerDay = widthPx / (window.endDay - window.startDay);
  const rowEnds: number[] = [];
  for (const item of items) {
    const start = item.startDay * pxPerDay;
    const end = Math.max(item.endDay * pxPerDay, start + leastPx(item, widthPx));
    const row = rowEnds.findIndex((rowEnd) => rowEnd <= start);
    rowEnds[row === -1 ? rowEnds.length : row] = end;
  }
  return rowEnds.length;
}

/** Gathers the lane's items by buckets of the next coarser level. */
function coarsen<E extends Placeable>(lane: Lane<E>, pinnedId: string | null): void {
  lane.level -= 1;
  const level = lane.level;
  const widest = MAX_BUCKETS_GATHERED * 2 ** (MAX_LEVEL - level);
  const buckets = new Map<number, TimelineItem<E>[]>();
  const drawn: TimelineItem<E>[] = [];
  for (const item of lane.items) {
    if (item.endDay - item.startDay > widest || item.id === pinnedId) drawn.push(item);
    else {
      const bucket = bucketOf(level, Math.max(item.startDay, FIRST_DAY));
      buckets.set(bucket, [...(buckets.get(bucket) ?? []), item]);
    }
  }
  for (const [bucket, items] of buckets) drawn.push(items.length === 1 ? items[0]! : gather(items, level, bucket));
  lane.drawn = drawn.sort(byTime);
}

function gather<E extends Placeable>(
  items: readonly TimelineItem<E>[],
  level: number,
  bucket: number,
): TimelineItem<E> {
  const lane = items[0]!.lane;
  return {
    kind: "cluster",
    id: `${lane}:${level}:${bucket}`,
    lane,
    startDay: Math.min(...items.map((item) => item.startDay)),
    endDay: Math.max(...items.map((item) => item.endDay)),
    count: items.reduce((sum, item) => sum + (item.kind === "cluster" ? item.count : 1 + item.parts.length), 0),
    topEvent: items.map(eventOf).reduce((top, event) => (event.sources > top.sources ? event : top)),
    topActors: topActors(items),
    ...typesOf(items),
  };
}

/** How many events are of each type; nothing where a cluster among them does not say. */
function typesOf(items: readonly TimelineItem<Placeable>[]): Pick<Gathered<Placeable>, "types"> {
  const types: Record<string, number> = {};
  for (const item of items) {
    if (item.kind === "cluster" && !item.types) return {};
    const told =
      item.kind === "cluster"
        ? Object.entries(item.types ?? {})
        : [item.event, ...item.parts].map(({ type }) => [type, 1] as const);
    for (const [type, count] of told) types[type] = (types[type] ?? 0) + count;
  }
  return { types };
}

const eventOf = <E>(item: TimelineItem<E>): E => (item.kind === "cluster" ? item.topEvent : item.event);

/** An actor counts once an event; of a cluster, whose events are not known, each named actor counts once. */
function topActors(items: readonly TimelineItem<Placeable>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const ids =
      item.kind === "cluster"
        ? item.topActors
        : [item.event, ...item.parts].flatMap(({ actors }) => actors.map((actor) => actor.id));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([id]) => id);
}
