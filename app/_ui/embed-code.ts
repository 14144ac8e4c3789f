/** What an embedded timeline may be sized to: pixels or per cent wide, pixels high. */
export interface EmbedSize {
  readonly width: string;
  readonly height: string;
}

export const DEFAULT_SIZE: EmbedSize = { width: "100%", height: "600" };

/** Less is no timeline, more is no screen; pixels. */
const HEIGHTS = { least: 240, most: 4000 };
const WIDTH = /^(?:[1-9]\d{1,3}|[1-9]\d?%|100%)$/;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const attribute = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** HTML that shows an address in a frame. A size that makes no sense becomes the one that is offered. */
export function embedCode(address: string, title: string, { width, height }: EmbedSize): string {
  const wide = WIDTH.test(width.trim()) ? width.trim() : DEFAULT_SIZE.width;
  const px = Number(height);
  const high = Number.isInteger(px) && px >= HEIGHTS.least && px <= HEIGHTS.most ? String(px) : DEFAULT_SIZE.height;
  const size = `width="${wide}" height="${high}"`;
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" ${size} loading="lazy" frameborder="0"></iframe>`;
}
