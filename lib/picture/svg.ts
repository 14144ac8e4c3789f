/** Attributes of an element; those that are undefined are left out. Numbers are rounded to hundredths, which no eye sees. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Characters that XML 1.0 cannot hold, section 2.2: controls but for tab and line ends, halves of pairs, two non-characters. */
const NOT_XML = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/** Text as it may stand between tags and in attributes; what XML cannot hold is left out. */
export const escaped = (text: string): string =>
  text.replaceAll(NOT_XML, "").replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** "<rect x="1"/>": one element with its children, which are SVG already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === "number" ? String(rounded(value)) : value!)}"`)
    .join("");
  const content = children.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A whole picture of that size in CSS pixels, on paper. `title` is what a screen reader says of it. */
export function picture(widthPx: number, heightPx: number, title: string, ...children: readonly string[]): string {
  const size = { width: widthPx, height: heightPx, viewBox: `0 0 ${widthPx} ${heightPx}` };
  const named = [element("title", {}, escaped(title)), ...children];
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", role: "img", ...size }, ...named);
}
