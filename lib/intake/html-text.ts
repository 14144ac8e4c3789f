/** Not part of the running text. A caption tells of its picture, which is often older than the article. */
const LEFT_OUT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT BUTTON SELECT TEXTAREA INPUT FIGCAPTION AUDIO VIDEO CANVAS HEAD".split(
    " ",
  ),
);
/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);
const CELLS = new Set(["TD", "TH"]);
const ELEMENT = 1;
const TEXT = 3;

/**
 * The running text of an element: a blank line between paragraphs, a line break for `<br>`, blanks in a row made one; the cells of a row
 * stand on one line. Words are as they stand in the page.
 */
export function textOf(root: Node): string {
  const parts: string[] = [];
  collect(root, parts, false);
  return parts
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/ {2,}/g, " ")
    .trim();
}

function collect(node: Node, parts: string[], isPre: boolean): void {
  if (node.nodeType === TEXT) {
    const text = node.nodeValue ?? "";
    parts.push(isPre ? text : text.replace(/[ \t\n\r\f]+/g, " "));
  }
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toUpperCase();
  if (LEFT_OUT.has(name) || isReference(node as Element, name)) return;
  if (name === "BR") parts.push("\n");
  const around = BLOCKS.has(name) ? "\n\n" : CELLS.has(name) ? " " : "";
  if (around) parts.push(around);
  for (let child = node.firstChild; child; child = child.nextSibling) collect(child, parts, isPre || name === "PRE");
  if (around) parts.push(around);
}

/** "[3]" raised behind a word leads to a footnote; "2" raised behind "km" is part of it. */
const isReference = (element: Element, name: string): boolean =>
  name === "SUP" &&
  /^\s*\[?[\da-z]{1,3}\]?\s*$/i.test(element.textContent ?? "") &&
  element.querySelector("a") !== null;

/** The share of a text that stands in links, from 0 to 1. */
export function linkShare(element: Element): number {
  const length = (each: Element): number => (each.textContent ?? "").replace(/\s+/g, "").length;
  const all = length(element);
  if (all === 0) return 0;
  return [...element.querySelectorAll("a")].reduce((sum, link) => sum + length(link), 0) / all;
}
