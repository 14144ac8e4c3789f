import { QUADS } from "#lib/model/quad.ts";
import type { Mark } from "./marks.ts";
import { PALETTE, QUAD_COLOURS } from "./palette.ts";
import { type Look, signOf } from "./sign.ts";
import { element } from "./svg.ts";
import { type Direction, lineOf } from "./text.ts";
import { type Type, widthOf } from "./type.ts";

/** What a legend explains: the looks of dates and certainties, and the colours of the classes. */
export const LEGEND_WORDS = ["day", "band", "inferred", "planned", "denied", "cluster", ...QUADS] as const;
export type LegendWords = Readonly<Record<(typeof LEGEND_WORDS)[number], string>>;

const TYPE: Type = { face: "sans", sizePx: 12.5 };
const SIGN_PX = 30;
const GAP_PX = 8;
const APART_PX = 24;
const ROW_PX = 26;

const PLAIN: Look = {
  kind: "point",
  quad: "verbal-cooperation",
  certainty: "asserted",
  inferred: false,
  approximate: false,
  openStart: false,
  openEnd: false,
  count: 1,
};
/** Each look that may need explaining: when it does, and an example of it. */
const LOOKS: Readonly<
  Record<Exclude<keyof LegendWords, (typeof QUADS)[number]>, readonly [(mark: Mark) => boolean, Look]>
> = {
  day: [({ kind }) => kind === "point", PLAIN],
  band: [({ kind }) => kind === "band", { ...PLAIN, kind: "band" }],
  inferred: [({ inferred }) => inferred, { ...PLAIN, inferred: true }],
  planned: [({ certainty }) => certainty === "planned", { ...PLAIN, certainty: "planned" }],
  denied: [({ certainty }) => certainty === "denied", { ...PLAIN, certainty: "denied" }],
  cluster: [({ kind }) => kind === "cluster", { ...PLAIN, kind: "cluster", count: 3 }],
};

/** Where the legend stands: from its first line's middle, in so much room. */
export interface LegendPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly dir: Direction;
}

/** A legend of what is drawn, and of nothing else; in rows as wide as there is room. */
export function legendOf(
  marks: readonly Mark[],
  words: LegendWords,
  { left, right, top, dir }: LegendPlace,
): { readonly svg: string; readonly heightPx: number } {
  let [at, row] = [0, 0];
  const drawn = entriesOf(marks).map((name) => {
    const widthPx = SIGN_PX + GAP_PX + widthOf(words[name], TYPE);
    if (at > 0 && at + widthPx > right - left) [at, row] = [0, row + 1];
    const middle = top + row * ROW_PX + ROW_PX / 2;
    const from = dir === "ltr" ? left + at : right - at - SIGN_PX;
    const x = dir === "ltr" ? from + SIGN_PX + GAP_PX : from - GAP_PX;
    at += widthPx + APART_PX;
    const side = dir === "ltr" ? "left" : "right";
    return (
      sample(name, from, middle) +
      lineOf({ ...TYPE, text: words[name], dir, x, y: middle + 4.5, side, fill: PALETTE.muted })
    );
  });
  return { svg: element("g", {}, ...drawn), heightPx: drawn.length === 0 ? 0 : (row + 1) * ROW_PX };
}

function entriesOf(marks: readonly Mark[]): readonly (keyof LegendWords)[] {
  return LEGEND_WORDS.filter((name) =>
    name in LOOKS ? marks.some(LOOKS[name as keyof typeof LOOKS][0]) : marks.some(({ quad }) => quad === name),
  );
}

function sample(name: keyof LegendWords, left: number, middle: number): string {
  const quad = QUADS.find((each) => each === name);
  if (quad)
    return element("rect", {
      x: left + SIGN_PX - 12,
      y: middle - 6,
      width: 12,
      height: 12,
      rx: 2,
      fill: QUAD_COLOURS[quad],
    });
  const [, look] = LOOKS[name as keyof typeof LOOKS];
  const isPoint = look.kind === "point";
  return signOf(look, { left: isPoint ? left + SIGN_PX - 12 : left, right: left + SIGN_PX, middle }, `legend-${name}`);
}
