import type { DayRange } from "./address.ts";

/** Where the words of an item stand: within its band, after its sign, or before it. */
export type LabelPlace = "inside" | "after" | "before";

/** What is drawn of one item and how much its words want, CSS pixels. */
export interface Labelled extends DayRange {
  readonly id: string;
  readonly lane: string;
  /** Drawn as a dot at the middle of its day, not as a band. */
  readonly isDot: boolean;
  /** Width of the words in full. */
  readonly wantedPx: number;
  /** Width of all that stands with the words: padding, and what says "planned". */
  readonly besidePx: number;
}

/** Where an item's words stand and how wide they may be; an ellipsis ends what is longer. */
export interface PlacedLabel {
  readonly place: LabelPlace;
  readonly widthPx: number;
}

/** The stretch of time in view and its scale. */
export interface Scale {
  readonly window: DayRange;
  readonly pxPerDay: number;
}

/** A dot reaches this far to each side of its day's middle, CSS pixels. */
const DOT_PX = 8;
/** Between two items of one row, and between a label and the edge of the window. */
const GAP_PX = 12;
/** Words within a band keep clear of its soft edges. */
const BAND_EDGE_PX = 24;

/** Words are never cut below this, some eight letters, even where they run over the edge. */
const LEGIBLE_PX = 56;

/** As much of a label as says what it is about, some thirty letters: an item is given no less. On a narrow axis half of it. */
export const leastLabelPx = (axisPx: number): number => Math.max(Math.min(220, axisPx / 2), 110);

interface Row {
  readonly item: Labelled;
  readonly place: LabelPlace;
  /** What the row has of it so far, with its least width of words. */
  left: number;
  right: number;
}

/**
 * Where the words of each item stand, by id, and how much room they have: no item is given less than `leastPx` (or all it wants) where the window has room,
 * none stands over another of its lane, and what is left free in a row goes to the words beside it, up to all they want. Rows are found
 * first-fit in order of start, as vis-timeline does. Words stand within a band that has room for them, else after a sign where the
 * window has room there, else before it; where it has room nowhere, as on a telephone, where there is most.
 *
 * `items` in order of start.
 */
export function placeLabels(
  items: readonly Labelled[],
  scale: Scale,
  leastPx: number,
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  const lanes = new Map<string, Row[][]>();
  for (const item of items) {
    const rows = lanes.get(item.lane) ?? [];
    lanes.set(item.lane, rows);
    const row = leastRow(item, scale, leastPx);
    const free = rows.find((others) =>
      others.every((other) => row.left >= other.right + GAP_PX || row.right + GAP_PX <= other.left),
    );
    if (free) free.push(row);
    else rows.push([row]);
  }
  for (const row of [...lanes.values()].flat()) for (const [id, label] of widened(row, scale)) placed.set(id, label);
  return placed;
}

const pxOf = (day: number, { window, pxPerDay }: Scale): number => (day - window.startDay) * pxPerDay;

/** Left and right edge of the sign alone. */
function signOf({ startDay, endDay, isDot }: Labelled, scale: Scale): readonly [left: number, right: number] {
  if (!isDot) return [pxOf(startDay, scale), pxOf(endDay, scale)];
  const middle = pxOf((startDay + endDay) / 2, scale);
  return [middle - DOT_PX, middle + DOT_PX];
}

function leastRow(item: Labelled, scale: Scale, leastPx: number): Row {
  const [left, right] = signOf(item, scale);
  const place = placeOf(item, scale, leastPx);
  const wordsPx = Math.min(item.wantedPx, leastPx) + item.besidePx;
  if (place === "before") return { item, place, left: left - wordsPx, right };
  return { item, place, left, right: place === "after" ? right + wordsPx : right };
}

/** The first place of within, after and before with room for the least of the words; where there is none, that with most room. */
function placeOf(item: Labelled, scale: Scale, leastPx: number): LabelPlace {
  const [left, right] = signOf(item, scale);
  const axisPx = pxOf(scale.window.endDay, scale);
  if (right <= 0) return "before"; // words of what is over before the window would look like something in it
  if (left >= axisPx) return "after";
  const rooms: readonly (readonly [LabelPlace, number])[] = [
    ["inside", item.isDot ? 0 : insidePx(item, scale)],
    ["after", axisPx - right - item.besidePx],
    ["before", left - item.besidePx],
  ];
  const least = Math.min(item.wantedPx, leastPx);
  const [place] =
    rooms.find(([, px]) => px >= least) ?? rooms.reduce((best, each) => (each[1] > best[1] ? each : best));
  return place;
}

/** Room for words within the part of a band that is in view. */
function insidePx(item: Labelled, scale: Scale): number {
  const [left, right] = signOf(item, scale);
  return Math.min(right, pxOf(scale.window.endDay, scale)) - Math.max(left, 0) - BAND_EDGE_PX - item.besidePx;
}

/** The items of one row, the free room between them given away from left to right. */
function widened(row: readonly Row[], scale: Scale): readonly (readonly [string, PlacedLabel])[] {
  const axisPx = pxOf(scale.window.endDay, scale);
  const inOrder = row.toSorted((a, b) => a.left - b.left);
  let takenPx = Number.NEGATIVE_INFINITY;
  return inOrder.map(({ item, place }, at) => {
    const [signLeft, signRight] = signOf(item, scale);
    const next = inOrder[at + 1]?.left ?? Number.POSITIVE_INFINITY;
    const room = (): number => {
      if (place === "inside") return insidePx(item, scale);
      if (place === "before")
        return signLeft - item.besidePx - Math.max(takenPx + GAP_PX, signRight > 0 ? 0 : Number.NEGATIVE_INFINITY);
      // Beyond the window's edge words have room too: a reader who drags finds them there. In view they end with it.
      return (
        Math.min(next - GAP_PX, signRight < axisPx ? axisPx : Number.POSITIVE_INFINITY) - signRight - item.besidePx
      );
    };
    const widthPx = Math.min(item.wantedPx, Math.max(room(), LEGIBLE_PX));
    takenPx = place === "after" ? signRight + widthPx + item.besidePx : signRight;
    return [item.id, { place, widthPx: Math.floor(widthPx) }] as const;
  });
}
