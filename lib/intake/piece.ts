import type { Article, ArticleMetadata } from "#lib/model/article.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { articleOf, NOTHING_KNOWN } from "#lib/pipeline/article.ts";
import { textProblem } from "#lib/pipeline/text-problem.ts";
import type { Draft, Known, PublishedFrom } from "./intake.ts";

/** One thing to read: what came in, or an entry of it. */
export interface Piece {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  /** The web address of this very page; null for files and entries. */
  readonly pageUrl: string | null;
  /** By which a later version of it is known: an address, of a web page, a file or an entry of one. */
  readonly source: string | undefined;
  readonly known: Known | null;
  /** As of what came in. */
  readonly firstLine?: number | undefined;
}

/** What a document says of itself. */
export interface Told extends ArticleMetadata {
  readonly author: string | null;
  readonly publishedFrom: PublishedFrom | null;
}

/** Of a document that says nothing of itself. */
export const NOTHING_TOLD: Told = { ...NOTHING_KNOWN, author: null, publishedFrom: null };

/** An article of a text and what is told of it, by the document and beside it; fails with a sentence where the text cannot be one. */
export function draftOf(piece: Piece, text: string, told: Told): Result<Draft> {
  const problem = textProblem(text);
  if (problem) return fail(problem);
  const { metadata, publishedFrom } = withKnown(storable(told), piece.known);
  return ok({
    name: piece.name,
    article: withSource(articleOf(text, { ...metadata, url: metadata.url ?? piece.pageUrl }), piece.source),
    author: line(told.author),
    publishedFrom,
  });
}

/** A title of blanks, or with half a character in it, is none. */
const line = (written: string | null): string | null =>
  written !== null && textProblem(written) === null ? written.replace(/\s+/gu, " ").trim() : null;

const storable = (told: Told): Told => ({ ...told, title: line(told.title), publisher: line(told.publisher) });

/** Its web address is an article's source before that of the file it was read from. */
const withSource = (article: Article, source: string | undefined): Article =>
  article.source === undefined && source !== undefined ? { ...article, source } : article;

function withKnown(
  { author: _, publishedFrom, ...told }: Told,
  known: Known | null,
): { metadata: ArticleMetadata; publishedFrom: PublishedFrom | null } {
  if (!known) return { metadata: told, publishedFrom };
  const beside = { ...NOTHING_KNOWN, ...known.metadata };
  const isWeak = known.from === "feed";
  // A <time> of a page may be that of something else on it; what the feed says is of this article.
  const isBeside = beside.published !== null && (!isWeak || told.published === null || publishedFrom === "time");
  const metadata = isWeak ? filled(told, beside) : filled(beside, told);
  return {
    metadata: { ...metadata, published: isBeside ? beside.published : told.published },
    publishedFrom: isBeside ? known.from : publishedFrom,
  };
}

const filled = (first: ArticleMetadata, second: ArticleMetadata): ArticleMetadata => ({
  title: first.title ?? second.title,
  url: first.url ?? second.url,
  publisher: first.publisher ?? second.publisher,
  lang: first.lang ?? second.lang,
  published: first.published ?? second.published,
});
