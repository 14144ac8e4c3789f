import type { DayRange } from "#lib/tiles/address.ts";
import { CARD, CARD_MARGIN_PX, type CardFrame, cardOf, edgeOf, headlineOf } from "./card.ts";
import type { Mark } from "./marks.ts";
import { PALETTE } from "./palette.ts";
import { placeInRows, type Strip } from "./rows.ts";
import { signOf } from "./sign.ts";
import { element } from "./svg.ts";
import { cut, type Direction, lineOf, wrapped } from "./text.ts";
import type { Type } from "./type.ts";

/** A card of a view: its words, and its timeline in small. */
export interface ViewCard extends CardFrame {
  readonly title: string;
  readonly facts: readonly string[];
  readonly window: DayRange;
  readonly marks: readonly Mark[];
  /** From top to bottom; `count` of the events in the window. */
  readonly lanes: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  /** First and last day of the window, in words. */
  readonly ends: readonly [string, string];
}

const INNER_PX = CARD.widthPx - 2 * CARD_MARGIN_PX;
const TITLES = [
  [56, 1],
  [44, 2],
] as const;
const FACT: Type = { face: "sans", sizePx: 25 };
const LANE: Type = { face: "sans", sizePx: 20, bold: true };
const COUNT: Type = { face: "sans", sizePx: 20 };
const END: Type = { face: "sans", sizePx: 19 };
const GUTTER_PX = 230;
const MIN_ROW_PX = 21;
const MAX_ROW_PX = 34;
/** Width of the strip, CSS pixels: what a view is laid out for. */
export const CARD_STRIP_PX = INNER_PX - GUTTER_PX;
const BOTTOM_PX = 506;

/** A view in small: what is chosen, how many events, and a strip on which every sign has its place. Lanes that have no room are left out and counted; their events are in the numbers above. */
export function viewCard(card: ViewCard): string {
  const { dir, title, facts, ends } = card;
  const { type, lines } = headlineOf(title, TITLES);
  const start = edgeOf(dir, "start");
  const titleY = (place: number) => 132 + type.sizePx + place * type.sizePx * 1.2;
  const factY = (place: number) => titleY(lines.length - 1) + 44 + place * 34;
  const said = facts.flatMap((fact) => wrapped(fact, FACT, INNER_PX, 1));
  const strip = { window: card.window, left: CARD_MARGIN_PX + GUTTER_PX, right: CARD.widthPx - CARD_MARGIN_PX };
  const end = { ...END, dir, y: BOTTOM_PX + 26, fill: PALETTE.muted };
  return cardOf(
    card,
    title,
    ...lines.map((text, place) => lineOf({ ...type, ...start, text, dir, y: titleY(place), fill: PALETTE.ink })),
    ...said.map((text, place) => lineOf({ ...FACT, ...start, text, dir, y: factY(place), fill: PALETTE.muted })),
    lanesOf(card, strip, factY(said.length - 1) + 24),
    element("path", { d: `M${strip.left} ${BOTTOM_PX}H${strip.right}`, stroke: PALETTE.line }),
    lineOf({ ...end, text: ends[0], x: strip.left, side: "left" }),
    lineOf({ ...end, text: ends[1], x: strip.right, side: "right" }),
  );
}

function lanesOf({ lanes, marks, dir }: ViewCard, strip: Strip, top: number): string {
  const placed = lanes.map(({ id }) =>
    placeInRows(
      marks.filter(({ lane }) => lane === id).map((mark) => ({ ...mark, label: "", tag: null })),
      strip,
    ),
  );
  const wanted = placed.map((lane) => Math.max(1, ...lane.map(({ row }) => row + 1)));
  const shown = shownLanes(wanted, Math.floor((BOTTOM_PX - top) / MIN_ROW_PX));
  const rows = wanted.slice(0, shown).reduce((sum, each) => sum + each, 0);
  const rowPx = Math.min((BOTTOM_PX - top) / Math.max(rows, 1), MAX_ROW_PX);
  let at = BOTTOM_PX - rows * rowPx;
  const drawn = placed.slice(0, shown).map((lane, nth) => {
    const middle = at + rowPx / 2;
    at += wanted[nth]! * rowPx;
    const signs = lane.map((place, number) =>
      signOf(place.mark, { ...place, middle: middle + place.row * rowPx }, `c${nth}-${number}`),
    );
    return laneName(lanes[nth]!, middle + 7, dir) + signs.join("");
  });
  const more = {
    ...COUNT,
    text: `+${lanes.length - shown}`,
    dir: "ltr" as const,
    y: BOTTOM_PX + 26,
    fill: PALETTE.muted,
  };
  return drawn.join("") + (shown < lanes.length ? lineOf({ ...more, x: CARD_MARGIN_PX, side: "left" }) : "");
}

/** How many lanes from the top have room for all their rows. */
function shownLanes(wanted: readonly number[], room: number): number {
  let taken = 0;
  const full = wanted.findIndex((rows) => {
    taken += rows;
    return taken > room;
  });
  return full === -1 ? wanted.length : Math.max(full, 1);
}

function laneName({ name, count }: ViewCard["lanes"][number], y: number, dir: Direction): string {
  const [left, right] = [CARD_MARGIN_PX, CARD_MARGIN_PX + GUTTER_PX - 16];
  const label = { ...LANE, text: cut(name, LANE, GUTTER_PX - 70), dir, y, fill: PALETTE.ink };
  const number = { ...COUNT, text: String(count), dir: "ltr" as const, y, fill: PALETTE.muted };
  return dir === "ltr"
    ? lineOf({ ...label, x: left, side: "left" }) + lineOf({ ...number, x: right, side: "right" })
    : lineOf({ ...label, x: right, side: "right" }) + lineOf({ ...number, x: left, side: "left" });
}
