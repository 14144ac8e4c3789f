import type { Article, ArticleMetadata } from "#lib/model/article.ts";
import { contentId } from "#lib/model/identity.ts";

/** Metadata of an article of which nothing is known but its text. */
export const NOTHING_KNOWN: ArticleMetadata = { title: null, url: null, publisher: null, lang: null, published: null };

/** An article from its text and what is known beside it. The same text has the same id, wherever and whenever it is read. */
export const articleOf = (text: string, metadata: Partial<ArticleMetadata> = {}): Article => ({
  id: contentId("article", text),
  text,
  metadata: { ...NOTHING_KNOWN, ...metadata },
});
