import type { Certainty } from "#lib/model/event.ts";
import type { Quad } from "#lib/model/quad.ts";
import { PALETTE, QUAD_COLOURS } from "./palette.ts";
import { element } from "./svg.ts";
import { lineOf } from "./text.ts";
import { widthOf } from "./type.ts";

/** How the date and the certainty of what is drawn look; the words beside it say the same. */
export interface Look {
  /** A day is a point; whatever is wider is a band over all days that it may mean; a cluster is a bracket with its count. */
  readonly kind: "point" | "band" | "cluster";
  readonly quad: Quad;
  readonly certainty: Certainty;
  readonly inferred: boolean;
  readonly approximate: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Events of a cluster; 1 for an event. */
  readonly count: number;
}

/** Where a sign stands, CSS pixels: from its left to its right edge, and its middle from above. */
export interface SignPlace {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

const RADIUS_PX = 6;
/** Six dashes around a point. */
const POINT_DASHES = "3.2 2.04";
const BAND_PX = 18;
/** A soft edge is so long, or so much of its band where that is short. */
const SOFT_PX = 40;
const SOFT_PART = 0.35;
const PILL: Parameters<typeof widthOf>[1] = { face: "sans", sizePx: 12, bold: true };

/** Width of the pill that tells how many events a cluster holds, CSS pixels. */
export const pillPx = (count: number): number => Math.max(widthOf(String(count), PILL) + 12, 20);

const isHollow = ({ inferred, approximate, certainty }: Look): boolean =>
  inferred || approximate || certainty === "planned" || certainty === "hypothetical" || certainty === "denied";
const isPale = ({ inferred, certainty }: Look): boolean =>
  inferred || certainty === "planned" || certainty === "hypothetical";

function dashesOf({ certainty, inferred, approximate }: Look): string | undefined {
  if (certainty === "planned") return "1.5 3";
  return inferred || approximate || certainty === "hypothetical" ? "4 2.5" : undefined;
}

/** The sign of an event or a cluster. `id` is its own in the whole picture: its shading is found by it. */
export function signOf(look: Look, place: SignPlace, id: string): string {
  if (look.kind === "point") return point(look, place);
  return look.kind === "band" ? band(look, place, id) : bracket(look, place);
}

function point(look: Look, { left, right, middle }: SignPlace): string {
  const colour = QUAD_COLOURS[look.quad];
  const at = { cx: (left + right) / 2, cy: middle };
  const haze = look.approximate
    ? element("circle", { ...at, r: RADIUS_PX + 4, fill: colour, "fill-opacity": 0.22 })
    : "";
  const fill = isHollow(look) ? PALETTE.paper : colour;
  const edge = { stroke: colour, "stroke-width": 2, "stroke-dasharray": dashesOf(look) && POINT_DASHES };
  return haze + element("circle", { ...at, r: RADIUS_PX - 1, fill, ...edge });
}

/** A band that fades at both ends, and longer at one that is open. */
function band(look: Look, { left, right, middle }: SignPlace, id: string): string {
  const colour = QUAD_COLOURS[look.quad];
  const soft = Math.min(SOFT_PX / Math.max(right - left, 1), SOFT_PART);
  const stops = [
    [0, 0],
    [look.openStart ? Math.max(soft, 0.7) : soft, 1],
    [look.openEnd ? Math.min(1 - soft, 0.3) : 1 - soft, 1],
    [1, 0],
  ] as const;
  const ordered = [...stops].sort(([a], [b]) => a - b);
  const shading = element(
    "linearGradient",
    { id, gradientUnits: "userSpaceOnUse", x1: left, x2: right, y1: 0, y2: 0 },
    ...ordered.map(([offset, opacity]) => element("stop", { offset, "stop-color": colour, "stop-opacity": opacity })),
  );
  const box = { x: left, y: middle - BAND_PX / 2, width: Math.max(right - left, 1), height: BAND_PX };
  const stroke = { stroke: `url(#${id})`, "stroke-width": 1.25, "stroke-dasharray": dashesOf(look) };
  const edges = [box.y, box.y + BAND_PX].map((y) =>
    element("path", { d: `M${fixed(left)} ${fixed(y)}H${fixed(right)}`, ...stroke }),
  );
  return [
    shading,
    element("rect", { ...box, fill: `url(#${id})`, "fill-opacity": isPale(look) ? 0.09 : 0.24 }),
    ...edges,
  ].join("");
}

const fixed = (value: number): string => String(Math.round(value * 100) / 100);

/** A bracket over the days of a cluster, and a pill at its start that says how many. */
function bracket({ quad, count }: Look, { left, right, middle }: SignPlace): string {
  const colour = QUAD_COLOURS[quad];
  const [top, bottom] = [middle - 7, middle + 9];
  const span = Math.max(right - left, 3);
  const d = `M${fixed(left)} ${fixed(top)}V${fixed(bottom)}H${fixed(left + span)}V${fixed(top)}`;
  const width = pillPx(count);
  return [
    element("path", { d, fill: colour, "fill-opacity": 0.08, stroke: colour, "stroke-width": 1.5 }),
    element("rect", { x: left, y: middle - 9, width, height: 18, rx: 9, fill: colour }),
    lineOf({
      ...PILL,
      text: String(count),
      dir: "ltr",
      x: left + width / 2,
      y: middle + 4.2,
      side: "middle",
      fill: PALETTE.paper,
    }),
  ].join("");
}
