import type { Article, ArticleMetadata } from "#lib/model/article.ts";
import { contentId } from "#lib/model/identity.ts";

/** Metadata of an article of which nothing is known but its text. */
export const NOTHING_KNOWN: ArticleMetadata = { title: null, url: null, publisher: null, lang: null, published: null };

/**
 * An article from its text and what is known beside it. The same text has the same id, wherever and whenever it is read. A web address
 * is its source, where no other is given.
 */
export const articleOf = (text: string, metadata: Partial<ArticleMetadata> = {}, source?: string): Article => {
  const from = source ?? metadata.url ?? undefined;
  return {
    id: contentId("article", text),
    text,
    metadata: { ...NOTHING_KNOWN, ...metadata },
    ...(from !== undefined && { source: from }),
  };
};
