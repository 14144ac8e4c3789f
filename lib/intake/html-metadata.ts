import type { PublishedFrom } from "./intake.ts";
import { type JsonLd, readJsonLd } from "./json-ld.ts";
import { languageOf, webAddress } from "./metadata-fields.ts";
import type { Told } from "./piece.ts";
import { parsePublished } from "./published-date.ts";

/** Names of `<meta>` under which pages state the date, the more particular first. Sources: Dublin Core, Highwire Press, Parse.ly, Sailthru, and custom. */
const DATE_NAMES = [
  "datepublished",
  "citation_publication_date",
  "citation_date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "publication_date",
  "publish-date",
  "publishdate",
  "publish_date",
  "pubdate",
  "article.published",
  "date",
];
const OPEN_GRAPH_DATES = ["article:published_time", "og:article:published_time", "og:published_time"];
const AUTHORS = ["author", "article:author", "parsely-author", "sailthru.author", "citation_author", "dc.creator"];
const PUBLISHERS = ["og:site_name", "citation_publisher", "dc.publisher", "publisher", "application-name"];

/** What a page says of itself, and what it says is its article. */
export interface PageMetadata {
  readonly told: Told;
  /** The article's text as JSON-LD repeats it; null where it does not. */
  readonly body: string | null;
  /** The page says that an article is on it. */
  readonly saysArticle: boolean;
}

/**
 * Reads what a page says of itself: JSON-LD first, then Open Graph, other meta tags, then `<time>`. `pageUrl` is where it was found; a
 * canonical address at another site than that is not believed, because a page could take another's place by it.
 */
export function readPageMetadata(document: Document, pageUrl: string | null): PageMetadata {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const jsonLd = readJsonLd(scripts.map(({ textContent }) => textContent ?? ""));
  const meta = metaTags(document);
  const of = (names: readonly string[]): string | null => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const author = [jsonLd?.author, of(AUTHORS)].find((name) => name && !URL.canParse(name)) ?? null;
  const told: Told = {
    ...publishedOf(document, jsonLd, meta),
    title: jsonLd?.title ?? of(["og:title", "citation_title", "twitter:title", "dc.title"]),
    author,
    publisher: jsonLd?.publisher ?? of(PUBLISHERS),
    lang: langOf(document, jsonLd, meta),
    url: canonicalOf(document, jsonLd, meta, pageUrl),
  };
  return { told, body: jsonLd?.body ?? null, saysArticle: jsonLd !== null || meta.get("og:type") === "article" };
}

/** The first value of each `<meta>` by its name, property or itemprop in small letters. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const content = tag.getAttribute("content")?.trim();
    const names = ["property", "name", "itemprop", "http-equiv"].map((attribute) => tag.getAttribute(attribute));
    for (const name of names.join(" ").toLowerCase().split(/\s+/))
      if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

function publishedOf(
  document: Document,
  jsonLd: JsonLd | null,
  meta: ReadonlyMap<string, string>,
): Pick<Told, "published" | "publishedFrom"> {
  const tagged = (names: readonly string[]) => names.map((name) => meta.get(name) ?? null);
  const stated: readonly (readonly [PublishedFrom, readonly (string | null)[]])[] = [
    ["json-ld", [jsonLd?.published ?? null]],
    ["open-graph", tagged(OPEN_GRAPH_DATES)],
    ["meta", tagged(DATE_NAMES)],
    ["time", timesIn(document)],
  ];
  for (const [publishedFrom, values] of stated) {
    const published = values
      .map((value) => (value === null ? null : parsePublished(value)))
      .find((date) => date !== null);
    if (published) return { published, publishedFrom };
  }
  return { published: null, publishedFrom: null };
}

/** Elements that mark the date of publication as such; else the first `<time>` of the article, else the only one of the page. */
function timesIn(document: Document): readonly (string | null)[] {
  const stated = (element: Element): string | null => element.getAttribute("datetime") ?? element.textContent;
  const marked = document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, abbr.published',
  );
  const inArticle = document.querySelector("article time[datetime], main time[datetime]");
  const all = document.querySelectorAll("time[datetime]");
  const others = inArticle ? [inArticle] : all.length === 1 ? [...all] : [];
  return [...marked, ...others].map(stated);
}

function langOf(document: Document, jsonLd: JsonLd | null, meta: ReadonlyMap<string, string>): string | null {
  const html = document.documentElement;
  const tags = [
    jsonLd?.lang,
    html?.getAttribute("lang"),
    html?.getAttribute("xml:lang"),
    meta.get("og:locale"),
    meta.get("content-language"),
    meta.get("dc.language"),
  ];
  return tags.map((tag) => languageOf(tag ?? "")).find((lang) => lang !== null) ?? null;
}

function canonicalOf(
  document: Document,
  jsonLd: JsonLd | null,
  meta: ReadonlyMap<string, string>,
  pageUrl: string | null,
): string | null {
  const stated = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
    meta.get("og:url"),
    jsonLd?.url,
  ];
  const base = pageUrl ?? undefined;
  const urls = stated.map((href) => (href && URL.canParse(href, base) ? webAddress(new URL(href, base).href) : null));
  return urls.find((url) => url !== null && isBelieved(url, pageUrl)) ?? null;
}

/** A page that names the site's start as its address says nothing: all articles of the site would be one. */
function isBelieved(url: string, pageUrl: string | null): boolean {
  const { hostname, pathname, search } = new URL(url);
  if (pathname === "/" && search === "") return false;
  return pageUrl === null || siteOf(hostname) === siteOf(new URL(pageUrl).hostname);
}

/** "example.org" for "www.example.org", "m.example.org" and "amp.example.org". */
const siteOf = (hostname: string): string => hostname.replace(/^(?:www\d?|m|mobile|amp)\./, "");
