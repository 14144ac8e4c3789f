import { element, escaped } from "./svg.ts";
import { familyOf, type Type, widthOf } from "./type.ts";

/** Which way a text is read. */
export type Direction = "ltr" | "rtl";

/** One line of text and where it stands. `x` is its left, right or middle, `y` its base line. */
export interface Line extends Type {
  readonly text: string;
  readonly dir: Direction;
  readonly x: number;
  readonly y: number;
  readonly side: "left" | "right" | "middle";
  readonly fill: string;
  readonly struck?: boolean;
  readonly lang?: string | undefined;
}

const ANCHORS = { left: "start", right: "end", middle: "middle" } as const;
/**
 * Embeds a line that is read from the right: U+202B … U+202C. SVG's own `direction` also turns what `text-anchor` means, and the
 * program that draws pictures on the server does not know it.
 */
const embedded = (text: string, dir: Direction): string => (dir === "rtl" ? `\u202B${text}\u202C` : text);

/** A line as SVG. */
export function lineOf({ text, dir, x, y, side, fill, face, sizePx, bold, struck, lang }: Line): string {
  const attributes = {
    x,
    y,
    "text-anchor": side === "left" ? undefined : ANCHORS[side],
    "font-family": familyOf(text, face),
    "font-size": sizePx,
    "font-weight": bold ? 600 : undefined,
    "text-decoration": struck ? "line-through" : undefined,
    fill,
    "xml:lang": lang,
  };
  return element("text", attributes, escaped(embedded(text, dir)));
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const ELLIPSIS = "…";

/** The text, or as much of its beginning as fits with an ellipsis after it. */
export function cut(text: string, type: Type, maxPx: number): string {
  if (widthOf(text, type) <= maxPx) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(kept + segment + ELLIPSIS, type) > maxPx) break;
    kept += segment;
  }
  return kept.trimEnd() + ELLIPSIS;
}

/** A text in lines no wider than `maxPx`, broken between words, at most `maxLines`: what is over ends in an ellipsis. */
export function wrapped(text: string, type: Type, maxPx: number, maxLines: number): readonly string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (const [place, word] of words.entries()) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, type) <= maxPx) lines[lines.length - 1] = longer;
    else if (lines.length < maxLines) lines.push(word);
    else {
      lines[lines.length - 1] = [lines.at(-1), ...words.slice(place)].join(" ");
      break;
    }
  }
  return lines.map((line) => cut(line, type, maxPx));
}
