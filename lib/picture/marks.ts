import { quadOf } from "#lib/model/quad.ts";
import type { DayRange } from "#lib/tiles/address.ts";
import type { TimelineItem } from "#lib/tiles/layout.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import type { Look } from "./sign.ts";

/** An event or a cluster as it is drawn: its look, its days, its words. */
export interface Mark extends Look, DayRange {
  readonly lane: string;
  readonly label: string;
  /** Language of `label` where it is not that of the picture. */
  readonly lang: string | null;
  /** Said beside the label: "planned", "denied"; null where there is nothing to say. */
  readonly tag: string | null;
  /** All of it in one sentence, for who points at it or cannot see it. */
  readonly name: string;
  /** Permanent address; null for a cluster. */
  readonly eventId: string | null;
}

type ClusterItem = Extract<TimelineItem<EventSummaryJson>, { kind: "cluster" }>;

/** What is said of events and clusters in the language of the picture. */
export interface MarkWords {
  /** `parts`: how many events are folded inside. */
  readonly eventName: (event: EventSummaryJson, parts: number) => string;
  readonly eventTag: (event: EventSummaryJson, parts: number) => string | null;
  readonly clusterLabel: (cluster: ClusterItem) => string;
  readonly clusterName: (cluster: ClusterItem) => string;
}

/** What a layout holds as marks, in its order. A date known to the day is a point, any wider one a band over all days that it may mean. */
export const marksOf = (items: readonly TimelineItem<EventSummaryJson>[], words: MarkWords): readonly Mark[] =>
  items.map((item) => (item.kind === "cluster" ? clusterMark(item, words) : eventMark(item, words)));

function eventMark(
  { event, lane, startDay, endDay, openStart, openEnd, parts }: Exclude<TimelineItem<EventSummaryJson>, ClusterItem>,
  words: MarkWords,
): Mark {
  return {
    kind: event.precision === "day" && endDay - startDay === 1 ? "point" : "band",
    quad: quadOf(event.type),
    certainty: event.certainty,
    inferred: event.inferred,
    approximate: event.approximate || event.basis === "publication",
    openStart,
    openEnd,
    count: 1,
    startDay,
    endDay,
    lane,
    label: event.title,
    lang: event.titleLang ?? null,
    tag: words.eventTag(event, parts.length),
    name: words.eventName(event, parts.length),
    eventId: event.id,
  };
}

function clusterMark(item: ClusterItem, words: MarkWords): Mark {
  const { lane, startDay, endDay, count, topEvent } = item;
  return {
    kind: "cluster",
    quad: quadOf(topEvent.type),
    certainty: "asserted",
    inferred: false,
    approximate: false,
    openStart: false,
    openEnd: false,
    count,
    startDay,
    endDay,
    lane,
    label: words.clusterLabel(item),
    lang: null,
    tag: null,
    name: words.clusterName(item),
    eventId: null,
  };
}
