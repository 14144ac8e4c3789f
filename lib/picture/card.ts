import { PALETTE } from "./palette.ts";
import { element, picture } from "./svg.ts";
import { type Direction, lineOf, wrapped } from "./text.ts";
import { type Type, widthOf } from "./type.ts";
import { wordmark } from "./wordmark.ts";

/** Size of the pictures that other sites show beside a link, CSS pixels: what Open Graph and Twitter's large card ask for. */
export const CARD = { widthPx: 1200, heightPx: 630 } as const;

/** What every card says. */
export interface CardFrame {
  /** Direction of the interface. */
  readonly dir: Direction;
  /** Above the headline: what kind of thing this is. */
  readonly eyebrow: string;
  /** Colour of the eyebrow and of the edge. */
  readonly colour: string;
  /** In the last line: by how many it is told. */
  readonly source: string;
  /** Name of the site. */
  readonly host: string;
}

/** A card made of words: an event, an article, what became of an event that is gone. */
export interface TextCard extends CardFrame {
  readonly title: string;
  readonly titleDir: Direction;
  readonly titleLang: string | null;
  /** The date in words, or what stands in its place. */
  readonly lead: string;
  /** Planned, denied, year inferred: each in a frame after the date. */
  readonly badges: readonly string[];
  /** How the date is known; then who took part. One line at most for the first, two for the second. */
  readonly facts: readonly string[];
}

export const CARD_MARGIN_PX = 72;
const INNER_PX = CARD.widthPx - 2 * CARD_MARGIN_PX;
const TITLES: readonly (readonly [sizePx: number, lines: number])[] = [
  [68, 2],
  [60, 3],
  [52, 3],
  [44, 4],
];
const EYEBROW: Type = { face: "sans", sizePx: 27, bold: true };
const LEAD: Type = { face: "sans", sizePx: 33, bold: true };
const FACT: Type = { face: "sans", sizePx: 27 };
const BADGE: Type = { face: "sans", sizePx: 22 };
const FOOT: Type = { face: "sans", sizePx: 24 };

/** A line at the edge where reading begins, or at the other. */
export function edgeOf(dir: Direction, end: "start" | "end"): { readonly x: number; readonly side: "left" | "right" } {
  const isLeft = (dir === "ltr") === (end === "start");
  return isLeft ? { x: CARD_MARGIN_PX, side: "left" } : { x: CARD.widthPx - CARD_MARGIN_PX, side: "right" };
}

/** Paper with an edge in colour, eyebrow and name of the house above, source and site below. */
export function cardOf(frame: CardFrame, title: string, ...content: readonly string[]): string {
  const { dir, eyebrow, colour, source, host } = frame;
  const bottom = CARD.heightPx - 82;
  const hostPx = widthOf(host, FOOT) + 40;
  const [line] = wrapped(source, FOOT, INNER_PX - hostPx, 1);
  const [kind] = wrapped(eyebrow, EYEBROW, INNER_PX - 220, 1);
  return picture(
    CARD.widthPx,
    CARD.heightPx,
    title,
    element("rect", { width: CARD.widthPx, height: CARD.heightPx, fill: PALETTE.paper }),
    element("rect", { x: dir === "ltr" ? 0 : CARD.widthPx - 14, width: 14, height: CARD.heightPx, fill: colour }),
    lineOf({ ...EYEBROW, ...edgeOf(dir, "start"), text: kind ?? "", dir, y: 92, fill: colour }),
    wordmark({ ...edgeOf(dir, "end"), y: 94, sizePx: 36 }),
    ...content,
    element("path", {
      d: `M${CARD_MARGIN_PX} ${bottom}H${CARD.widthPx - CARD_MARGIN_PX}`,
      stroke: PALETTE.hairline,
      "stroke-width": 2,
    }),
    lineOf({ ...FOOT, ...edgeOf(dir, "start"), text: line ?? "", dir, y: bottom + 44, fill: PALETTE.muted }),
    lineOf({ ...FOOT, ...edgeOf(dir, "end"), text: host, dir: "ltr", y: bottom + 44, fill: PALETTE.accent }),
  );
}

/** The largest headline that fits, in lines; the smallest is cut. */
export function headlineOf(
  title: string,
  sizes: readonly (readonly [sizePx: number, lines: number])[],
): { readonly type: Type; readonly lines: readonly string[] } {
  const whole = title.split(/\s+/).join(" ").trim();
  const tried = sizes.map(([sizePx, most]) => {
    const type: Type = { face: "serif", sizePx, bold: true };
    return { type, lines: wrapped(title, type, INNER_PX, most) };
  });
  return tried.find(({ lines }) => lines.join(" ") === whole) ?? tried.at(-1)!;
}

/** A card of words. No line of it runs over an edge, however long what it says. */
export function textCard(card: TextCard): string {
  const { dir, title, titleDir, titleLang, lead, badges, facts } = card;
  const { type, lines } = headlineOf(title, TITLES);
  const spacing = type.sizePx * 1.22;
  const first = 130 + type.sizePx;
  const headline = lines.map((text, place) =>
    lineOf({
      ...type,
      ...edgeOf(dir, "start"),
      text,
      dir: titleDir,
      lang: titleLang ?? undefined,
      y: first + place * spacing,
      fill: PALETTE.ink,
    }),
  );
  const leadY = Math.max(first + (lines.length - 1) * spacing + 76, 338);
  const [how = "", who = ""] = facts;
  const said = [...wrapped(how, FACT, INNER_PX, 1), ...wrapped(who, FACT, INNER_PX, leadY > 410 ? 1 : 2)];
  return cardOf(
    card,
    `${title}. ${lead}`,
    ...headline,
    leadLine(lead, badges, dir, leadY),
    ...said.map((text, place) =>
      lineOf({ ...FACT, ...edgeOf(dir, "start"), text, dir, y: leadY + 46 + place * 38, fill: PALETTE.muted }),
    ),
  );
}

/** The date with its badges after it, as many as there is room for. */
function leadLine(lead: string, badges: readonly string[], dir: Direction, y: number): string {
  const widths = badges.map((badge) => widthOf(badge, BADGE) + 28);
  const room = INNER_PX - widths.reduce((sum, px) => sum + px + 16, 0);
  const [text = ""] = wrapped(lead, LEAD, room, 1);
  let at = widthOf(text, LEAD) + 22;
  const frames = badges.map((badge, place) => {
    const px = widths[place]!;
    const left = dir === "ltr" ? CARD_MARGIN_PX + at : CARD.widthPx - CARD_MARGIN_PX - at - px;
    at += px + 16;
    const box = { x: left, y: y - 30, width: px, height: 40, rx: 6 };
    return [
      element("rect", { ...box, fill: "none", stroke: PALETTE.line, "stroke-width": 1.5 }),
      lineOf({ ...BADGE, text: badge, dir, x: left + px / 2, y: y - 2, side: "middle", fill: PALETTE.ink }),
    ].join("");
  });
  return lineOf({ ...LEAD, ...edgeOf(dir, "start"), text, dir, y, fill: PALETTE.ink }) + frames.join("");
}
