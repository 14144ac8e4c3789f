import type { DayRange } from "#lib/tiles/address.ts";
import { type Axis, axisOf } from "./axis.ts";
import { type LegendWords, legendOf } from "./legend.ts";
import type { Mark } from "./marks.ts";
import { PALETTE } from "./palette.ts";
import { LABEL, type Placed, placeInRows, type Strip, TAG, tagWidth, xOf } from "./rows.ts";
import { signOf } from "./sign.ts";
import { element, escaped, picture } from "./svg.ts";
import { type Direction, type Line, lineOf, wrapped } from "./text.ts";
import { type Type, widthOf } from "./type.ts";
import { wordmark } from "./wordmark.ts";

/** All that a picture of a timeline shows. The axis runs from left to right in every language; what is written follows `dir`. */
export interface TimelinePicture {
  readonly window: DayRange;
  /** By start; each in one of the lanes. */
  readonly marks: readonly Mark[];
  /** From top to bottom; one lane without a name has no room for names beside it. */
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly locale: string;
  readonly dir: Direction;
  /** Scheme and host that the links of events begin with. */
  readonly origin: string;
  readonly words: {
    readonly title: string;
    /** What is shown: first and last day, and how the events shown, gathered, outside and undated add up. */
    readonly facts: readonly string[];
    readonly empty: string;
    readonly source: string;
    /** The permanent address of the view. */
    readonly address: string;
    readonly legend: LegendWords;
  };
}

/** Width of every picture, CSS pixels: two pages of a printed book, or a wide screen. */
export const PICTURE_PX = 1600;
const MARGIN_PX = 40;
const GUTTER_PX = 160;
/** Width of the axis where lanes have names, CSS pixels: what a view is laid out for. */
export const PICTURE_AXIS_PX = PICTURE_PX - 2 * MARGIN_PX - GUTTER_PX;
const ROW_PX = 26;
const LANE_PADDING_PX = 9;
const AXIS_PX = 50;
const TITLE: Type = { face: "serif", sizePx: 30, bold: true };
const FACT: Type = { face: "sans", sizePx: 14.5 };
const LANE: Type = { face: "sans", sizePx: 13.5, bold: true };
const LANE_LINE_PX = 18;
const TICK: Type = { face: "sans", sizePx: 12 };
const MAJOR: Type = { face: "sans", sizePx: 12.5, bold: true };
const FOOT: Type = { face: "sans", sizePx: 12 };
const FOOT_LINE_PX = 18;

/** The timeline of a view as an SVG document: axis, lanes, events no finer than their dates, counts, legend, source and address. */
export function timelinePicture(given: TimelinePicture): string {
  const strip: Strip = {
    window: given.window,
    left: MARGIN_PX + (given.lanes.some(({ name }) => name !== "") ? GUTTER_PX : 0),
    right: PICTURE_PX - MARGIN_PX,
  };
  const head = headOf(given);
  const axisTop = head.heightPx;
  const lanes = lanesOf(given, strip, axisTop + AXIS_PX);
  const bottom = axisTop + AXIS_PX + lanes.heightPx;
  const foot = footOf(given, bottom + 14);
  const axis = axisOf(given.window, strip.right - strip.left, given.locale, TICK);
  return picture(
    PICTURE_PX,
    Math.ceil(bottom + 14 + foot.heightPx + MARGIN_PX / 2),
    [given.words.title, ...given.words.facts].join(". "),
    element("rect", { width: "100%", height: "100%", fill: PALETTE.paper }),
    head.svg,
    axisLines(axis, strip, axisTop, bottom, given.dir),
    lanes.svg,
    foot.svg,
  );
}

interface Part {
  readonly svg: string;
  readonly heightPx: number;
}

/** A line at the edge where reading begins. */
const atStart = (dir: Direction): Pick<Line, "x" | "side" | "dir"> =>
  dir === "ltr" ? { x: MARGIN_PX, side: "left", dir } : { x: PICTURE_PX - MARGIN_PX, side: "right", dir };

function headOf({ words, dir }: TimelinePicture): Part {
  const room = PICTURE_PX - 2 * MARGIN_PX;
  const title = wrapped(words.title, TITLE, room - 200, 2);
  const facts = words.facts.flatMap((fact) => wrapped(fact, FACT, room, 3));
  const start = atStart(dir);
  const titleY = (place: number) => 62 + place * 38;
  const factY = (place: number) => titleY(title.length - 1) + 30 + place * 22;
  const lines = [
    ...title.map((text, place) => lineOf({ ...TITLE, ...start, text, y: titleY(place), fill: PALETTE.ink })),
    ...facts.map((text, place) => lineOf({ ...FACT, ...start, text, y: factY(place), fill: PALETTE.muted })),
  ];
  const mark = wordmark({
    x: dir === "ltr" ? PICTURE_PX - MARGIN_PX : MARGIN_PX,
    y: 60,
    sizePx: 24,
    side: dir === "ltr" ? "right" : "left",
  });
  return { svg: mark + lines.join(""), heightPx: factY(facts.length - 1) + 24 };
}

function axisLines(axis: Axis, strip: Strip, top: number, bottom: number, dir: Direction): string {
  const line = (day: number, from: number, stroke: string) =>
    element("path", { d: `M${Math.round(xOf(day, strip)) + 0.5} ${from}V${bottom}`, stroke, "stroke-width": 1 });
  const across = (y: number) => element("path", { d: `M${MARGIN_PX} ${y}H${strip.right}`, stroke: PALETTE.hairline });
  const label = (day: number, text: string, type: Type, y: number, fill: string) =>
    lineOf({ ...type, text, dir, x: xOf(day, strip) + 5, y, side: "left", fill });
  const fitting = axis.major.filter(({ day, label: text }, place) => {
    const end = xOf(axis.major[place + 1]?.day ?? strip.window.endDay, strip);
    return xOf(day, strip) + 5 + widthOf(text, MAJOR) <= end;
  });
  const minorFits = ({ day, label: text }: Axis["minor"][number]) =>
    xOf(day, strip) + 5 + widthOf(text, TICK) <= strip.right;
  return [
    ...axis.minor.map(({ day }) => line(day, top + 26, PALETTE.hairline)),
    ...axis.major.map(({ day }) => line(day, top, "#cfc9bc")),
    ...fitting.map(({ day, label: text }) => label(day, text, MAJOR, top + 17, PALETTE.ink)),
    ...axis.minor.filter(minorFits).map(({ day, label: text }) => label(day, text, TICK, top + 41, PALETTE.muted)),
    across(top + AXIS_PX - 0.5),
    across(bottom + 0.5),
  ].join("");
}

function lanesOf(given: TimelinePicture, strip: Strip, top: number): Part {
  let at = top;
  const parts = given.lanes.map(({ id, name }, place) => {
    const placed = placeInRows(
      given.marks.filter(({ lane }) => lane === id),
      strip,
    );
    const names = name === "" ? [] : wrapped(name, LANE, GUTTER_PX - 20, 3);
    const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
    const heightPx = Math.max(rows * ROW_PX, names.length * LANE_LINE_PX) + 2 * LANE_PADDING_PX;
    const rule =
      place === 0 ? "" : element("path", { d: `M${MARGIN_PX} ${at + 0.5}H${strip.right}`, stroke: PALETTE.hairline });
    const words = names.map((text, line) =>
      lineOf({
        ...LANE,
        text,
        dir: given.dir,
        x: given.dir === "ltr" ? MARGIN_PX : strip.left - 16,
        y: at + LANE_PADDING_PX + 18 + line * LANE_LINE_PX,
        side: given.dir === "ltr" ? "left" : "right",
        fill: PALETTE.ink,
      }),
    );
    const middle = at + LANE_PADDING_PX + ROW_PX / 2;
    const marks = placed.map((each, nth) => markOf(each, middle + each.row * ROW_PX, `s${place}-${nth}`, given));
    at += heightPx;
    return element("g", {}, rule, ...words, ...marks);
  });
  if (given.marks.length > 0) return { svg: parts.join(""), heightPx: at - top };
  const middle = (strip.left + strip.right) / 2;
  const none = lineOf({
    ...FACT,
    text: given.words.empty,
    dir: given.dir,
    x: middle,
    y: top + 64,
    side: "middle",
    fill: PALETTE.muted,
  });
  return { svg: none, heightPx: 120 };
}

/** One event or cluster with its sign, label and tag: a link where it has a page of its own. */
function markOf(placed: Placed, middle: number, id: string, { dir, origin }: TimelinePicture): string {
  const { mark, label, labelSide, labelLeft, labelPx, tagLeft } = placed;
  const textRight = tagLeft === null ? labelLeft + labelPx : tagLeft - 6;
  const text = lineOf({
    ...LABEL,
    text: label,
    dir: mark.lang === null ? dir : "ltr",
    x: labelSide === "left" ? labelLeft : textRight,
    y: middle + 4.7,
    side: labelSide,
    fill: mark.kind === "cluster" ? PALETTE.muted : PALETTE.ink,
    struck: mark.certainty === "denied",
    lang: mark.lang ?? undefined,
  });
  const parts = [element("title", {}, escaped(mark.name)), signOf(mark, { ...placed, middle }, id), text];
  if (tagLeft !== null && mark.tag !== null) parts.push(tagOf(mark.tag, tagLeft, middle, dir));
  const href = mark.eventId === null ? null : `${origin}/events/${encodeURIComponent(mark.eventId)}`;
  return href === null ? element("g", {}, ...parts) : element("a", { href, target: "_top" }, ...parts);
}

function tagOf(tag: string, left: number, middle: number, dir: Direction): string {
  const width = tagWidth(tag);
  const box = { x: left, y: middle - 9, width, height: 18, rx: 3 };
  return [
    element("rect", { ...box, fill: PALETTE.paper, stroke: PALETTE.line }),
    lineOf({ ...TAG, text: tag, dir, x: left + width / 2, y: middle + 4, side: "middle", fill: PALETTE.muted }),
  ].join("");
}

function footOf({ marks, words, dir }: TimelinePicture, top: number): Part {
  const legend = legendOf(marks, words.legend, { left: MARGIN_PX, right: PICTURE_PX - MARGIN_PX, top, dir });
  const start = atStart(dir);
  const room = PICTURE_PX - 2 * MARGIN_PX;
  const source = wrapped(words.source, FOOT, room, 2).map((text) => ({ ...start, text, fill: PALETTE.muted }));
  const address = brokenAddress(words.address, room).map((text) => ({
    ...start,
    text,
    dir: "ltr" as const,
    fill: PALETTE.accent,
  }));
  const first = top + legend.heightPx + 26;
  const lines = [...source, ...address];
  return {
    svg:
      legend.svg + lines.map((line, place) => lineOf({ ...FOOT, ...line, y: first + place * FOOT_LINE_PX })).join(""),
    heightPx: legend.heightPx + 26 + lines.length * FOOT_LINE_PX,
  };
}

/** An address in lines that fit, whole: it is to be copied. Broken after the signs that part its fields where one is near. */
function brokenAddress(address: string, maxPx: number): readonly string[] {
  const lines = [""];
  for (const part of address.match(/[^&,/?]{1,60}[&,/?]*|[&,/?]+/g) ?? []) {
    if (widthOf(lines.at(-1) + part, FOOT) > maxPx) lines.push("");
    lines[lines.length - 1] += part;
  }
  return lines;
}
