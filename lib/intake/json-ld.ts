import { z } from "zod";

/** What a page's JSON-LD says of the article on it; null for what it does not say. */
export interface JsonLd {
  readonly published: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly lang: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const nodeSchema = z.record(z.string(), z.unknown());
/** Article and its subtypes in schema.org: NewsArticle, ReportageNewsArticle, Report, BlogPosting … */
const ARTICLE = /(?:Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;
/** A graph of nodes goes no deeper than this before it names an article. */
const MAX_NESTING = 5;

/** Reads the article in the JSON-LD scripts of a page; null where none is in them. What is no JSON is passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLd | null {
  const nodes = scripts.flatMap((script) => nodesIn(parse(script), 0));
  const byId = new Map(
    nodes.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node] as const] : [])),
  );
  const articles = nodes.filter((node) => strings(node["@type"]).some((type) => ARTICLE.test(type)));
  const article = articles.find((node) => typeof node.datePublished === "string") ?? articles[0];
  if (!article) return null;
  const named = (value: unknown): string | null => namesOf(value, byId).join(", ") || null;
  return {
    published: first(article.datePublished) ?? first(article.dateCreated),
    title: first(article.headline) ?? first(article.name),
    author: named(article.author ?? article.creator),
    publisher: named(article.publisher ?? article.sourceOrganization),
    lang: first(article.inLanguage) ?? named(article.inLanguage),
    url: first(article.url) ?? first(idOf(article.mainEntityOfPage)),
    body: first(article.articleBody),
  };
}

/** Pages wrap their scripts in comments and CDATA, and some leave line breaks within strings. */
function parse(script: string): unknown {
  const bare = script.trim().replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "");
  const text = bare.replace(/(?:-->|\/\* ?\]\]> ?\*\/|\/\/ ?\]\]>|\]\]>);?$/, "");
  for (const each of [text, text.replace(/[\n\r\t]+/g, " ")]) {
    try {
      return JSON.parse(each);
    } catch {
      // Not JSON: what other scripts and the page itself say remains.
    }
  }
  return null;
}

function nodesIn(value: unknown, depth: number): readonly Node[] {
  if (depth > MAX_NESTING) return [];
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(each, depth + 1));
  const node = nodeSchema.safeParse(value);
  if (!node.success) return [];
  const { "@graph": graph, mainEntity, mainEntityOfPage } = node.data;
  return [node.data, ...[graph, mainEntity, mainEntityOfPage].flatMap((each) => nodesIn(each, depth + 1))];
}

const strings = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === "string");

const first = (value: unknown): string | null =>
  strings(value)
    .find((text) => text.trim() !== "")
    ?.trim() ?? null;

function idOf(value: unknown): unknown {
  const node = nodeSchema.safeParse(value);
  return node.success ? (node.data["@id"] ?? node.data.url) : value;
}

/** Names of persons and organisations; a reference to a node elsewhere in the page is followed. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each, byId));
  if (typeof value === "string") return value.trim() && !URL.canParse(value) ? [value.trim()] : [];
  const node = nodeSchema.safeParse(value);
  if (!node.success) return [];
  const id = node.data["@id"];
  const name = first(node.data.name) ?? first(typeof id === "string" ? byId.get(id)?.name : null);
  return name === null ? [] : [name];
}
