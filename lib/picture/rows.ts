import type { DayRange } from "#lib/tiles/address.ts";
import type { Mark } from "./marks.ts";
import { pillPx } from "./sign.ts";
import { cut } from "./text.ts";
import { type Type, widthOf } from "./type.ts";

/** The strip of time that a picture shows: its days, and where it stands in the picture, CSS pixels. */
export interface Strip {
  readonly window: DayRange;
  readonly left: number;
  readonly right: number;
}

/** A mark with its place: the sign from `left` to `right`, the label from `labelLeft`, in a row counted from the top of its lane. */
export interface Placed {
  readonly mark: Mark;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** Right end of the sign with the pill of a cluster, which may stand out of its bracket. */
  readonly reach: number;
  readonly label: string;
  /** The side of its room at which the label stands: the one of its sign. */
  readonly labelSide: "left" | "right";
  readonly labelLeft: number;
  /** Width of label and tag together. */
  readonly labelPx: number;
  /** Where the tag begins; null where there is none. */
  readonly tagLeft: number | null;
}

/** Type of labels and of the tags beside them. */
export const LABEL: Type = { face: "sans", sizePx: 13.5 };
export const TAG: Type = { face: "sans", sizePx: 11 };

const MAX_LABEL_PX = 640;
const GAP_PX = 6;
/** Between the end of one mark and the beginning of the next in a row. */
const APART_PX = 14;
const POINT_PX = 12;
const TAG_PADDING_PX = 10;
/** Within a band, from its soft edges. */
const INSIDE_PX = 20;

/** Where a day begins, CSS pixels. */
export const xOf = (day: number, { window, left, right }: Strip): number =>
  left + ((day - window.startDay) / (window.endDay - window.startDay)) * (right - left);

/**
 * The marks of one lane, each in the first row that has room for its sign and its whole label: no two of a row touch, none leaves the
 * strip. `marks` by start. A label stands within its band where it fits, else after its sign, else before it, and is cut only where
 * neither side has room.
 */
export function placeInRows(marks: readonly Mark[], strip: Strip): readonly Placed[] {
  const rows: (readonly [left: number, right: number])[][] = [];
  return marks.map((mark) => {
    const place = placeOf(mark, strip);
    const [left, right] = extentOf(place);
    const free = rows.findIndex((taken) =>
      taken.every(([from, to]) => right + APART_PX <= from || left >= to + APART_PX),
    );
    const row = free === -1 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), [left, right]];
    return { ...place, row };
  });
}

/** From the left end of a mark to its right end, label and tag included. */
export const extentOf = ({ left, reach, labelLeft, labelPx }: Omit<Placed, "row">): readonly [number, number] => [
  Math.min(left, labelLeft),
  Math.max(reach, labelLeft + labelPx),
];

function placeOf(mark: Mark, strip: Strip): Omit<Placed, "row"> {
  const sign = signSpan(mark, strip);
  const tagPx = mark.tag === null ? 0 : GAP_PX + tagWidth(mark.tag);
  const wanted = Math.min(widthOf(mark.label, LABEL), MAX_LABEL_PX);
  const pill = mark.kind === "cluster" ? pillPx(mark.count) + GAP_PX : INSIDE_PX / 2;
  const isInside = mark.kind !== "point" && sign.right - sign.left - pill - INSIDE_PX / 2 >= wanted + tagPx;
  const [before, after] = [sign.left - strip.left - GAP_PX, strip.right - sign.reach - GAP_PX];
  const isBefore = !isInside && after < wanted + tagPx && before > after;
  const roomPx = isInside ? wanted : Math.min(wanted, Math.max((isBefore ? before : after) - tagPx, 0));
  const label = cut(mark.label, LABEL, roomPx);
  const textPx = Math.min(widthOf(label, LABEL), roomPx);
  const labelPx = textPx + tagPx;
  const beside = isBefore ? sign.left - GAP_PX - labelPx : sign.reach + GAP_PX;
  const labelLeft = isInside ? sign.left + pill : beside;
  const tagLeft = mark.tag === null ? null : labelLeft + textPx + GAP_PX;
  return { mark, ...sign, label, labelSide: isBefore ? "right" : "left", labelLeft, labelPx, tagLeft };
}

/** Width of a tag with its frame, CSS pixels. */
export const tagWidth = (tag: string): number => widthOf(tag, TAG) + TAG_PADDING_PX;

/** The sign within the strip; a point as wide as its dot, around its noon. */
function signSpan(mark: Mark, strip: Strip): Pick<Placed, "left" | "right" | "reach"> {
  const [from, to] = [xOf(mark.startDay, strip), xOf(mark.endDay, strip)];
  if (mark.kind === "point") {
    const middle = Math.min(Math.max((from + to) / 2, strip.left + POINT_PX / 2), strip.right - POINT_PX / 2);
    const right = middle + POINT_PX / 2;
    return { left: middle - POINT_PX / 2, right, reach: right };
  }
  const leastPx = mark.kind === "cluster" ? pillPx(mark.count) : 3;
  const left = Math.min(Math.max(from, strip.left), strip.right - leastPx);
  const right = Math.min(Math.max(to, left + 3), strip.right);
  return { left, right, reach: Math.max(right, left + leastPx) };
}
