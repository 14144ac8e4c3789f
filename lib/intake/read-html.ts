import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { declaredByType, declaredInMarkup } from "./declared.ts";
import { decodeText } from "./decode.ts";
import { type PageMetadata, readPageMetadata } from "./html-metadata.ts";
import { linkShare, textOf } from "./html-text.ts";
import type { Draft } from "./intake.ts";
import { ELEMENT_WEIGHT, MAX_DEPTH, MAX_ELEMENTS, MAX_PAGE_WEIGHT } from "./limits.ts";
import { draftOf, type Piece } from "./piece.ts";

/** Shorter than this is a teaser or a notice; a page that says that it is an article may have less. */
const MIN_TEXT = 140;
const MIN_STATED_TEXT = 40;
/** A text of which more stands in links is a list of articles. */
const MAX_LINK_SHARE = 0.5;

/** Reads the article of a page: its text without navigation and advertisements, and what the page says of it. */
export function readHtml(piece: Piece): Result<Draft> {
  const declared = [...declaredByType(piece.contentType), ...declaredInMarkup(piece.bytes)];
  const decoded = decodeText(piece.bytes, declared);
  if (!decoded.ok) return decoded;
  const document = documentOf(decoded.value.text.replace(/^\uFEFF/, ""));
  const tooMuch = sizeProblemOf(document);
  if (tooMuch) return fail(tooMuch);
  const metadata = readPageMetadata(document, piece.pageUrl);
  for (const noise of document.querySelectorAll("script, style, noscript, template, svg")) noise.remove();
  const title = titleIn(document);
  const found = articleIn(document, metadata);
  if (found === null) return fail(`No article is on that page${title ? ` ("${title.slice(0, 80)}")` : ""}.`);
  const { told } = metadata;
  const withTitle = { ...told, title: told.title ?? title ?? found.title };
  return draftOf(piece, withoutHeadline(found.text, withTitle.title), {
    ...withTitle,
    author: told.author ?? found.byline,
  });
}

/** The headline is shown above an article; where the text begins with it, it would stand there twice. */
const withoutHeadline = (text: string, title: string | null): string =>
  title !== null && text.startsWith(`${title}\n\n`) ? text.slice(title.length).trimStart() : text;

/** A page whose source leaves out `<html>` or `<body>`, as HTML allows, gets them: the parser does not add any. */
function documentOf(source: string): Document {
  if (/<body[\s>]/i.test(source) && /<html[\s>]/i.test(source)) return parseHTML(source).document;
  const html = /<html\b[^<>]{0,2000}>/i.exec(source)?.[0] ?? "<html>";
  const rest = source.replace(/<!doctype[^<>]{0,2000}>|<\/?(?:html|body)\b[^<>]{0,2000}>/gi, "");
  return parseHTML(`${html}<head></head><body>${rest}</body></html>`).document;
}

/** Why a page would take too long to read; null for all that people write. */
function sizeProblemOf(document: Document): string | null {
  let elements = 0;
  let depth = 0;
  let weight = 0;
  for (let node: Node | null = document.documentElement; node; ) {
    if (node.nodeType === 1) elements += 1;
    weight += depth * (node.nodeType === 1 ? ELEMENT_WEIGHT : (node.nodeValue?.length ?? 0));
    if (weight > MAX_PAGE_WEIGHT) return "The page has too many elements that stand too deep in each other.";
    if (elements > MAX_ELEMENTS) return `The page has more than ${MAX_ELEMENTS} elements, which is the limit.`;
    if (depth > MAX_DEPTH)
      return `The page has elements more than ${MAX_DEPTH} deep in each other, which is the limit.`;
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return null;
}

function titleIn(document: Document): string | null {
  const headings = document.querySelectorAll("h1");
  const heading = headings.length === 1 ? headings[0]?.textContent : null;
  return (heading || document.querySelector("title")?.textContent || "").replace(/\s+/g, " ").trim() || null;
}

interface FoundArticle {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
}

function articleIn(document: Document, { saysArticle, body }: PageMetadata): FoundArticle | null {
  const read = readability(document);
  const text = read.ok ? textOf(read.value.content) : "";
  const least = saysArticle ? MIN_STATED_TEXT : MIN_TEXT;
  if (read.ok && text.length >= least && linkShare(read.value.content) <= MAX_LINK_SHARE)
    return { text, title: read.value.title, byline: read.value.byline };
  const stated = body?.trim() ?? "";
  return stated.length >= MIN_STATED_TEXT ? { text: stated, title: null, byline: null } : null;
}

function readability(document: Document): Result<{ content: Element; title: string | null; byline: string | null }> {
  const reader = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true });
  const parsed = reader.parse();
  if (!parsed?.content) return fail("no article");
  return ok({ content: parsed.content as Element, title: parsed.title || null, byline: parsed.byline || null });
}
