import { ok } from "#lib/model/result.ts";
import { readArticle } from "#lib/store/index.ts";
import { parseNoQuery } from "#lib/wire/query.ts";
import { readOnly } from "../../../answer.ts";

/** The text of an article, to the letter: what its annotations count in. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, { articleId }: { readonly articleId: string }) => {
    const query = parseNoQuery(params);
    return query.ok ? ok(articleId) : query;
  },
  ask: async (store, articleId) => {
    const article = await readArticle(store, articleId);
    if (article === null) return null;
    const headers = { "content-type": "text/plain; charset=utf-8", "content-language": article.lang };
    return new Response(article.text, { headers });
  },
  missing: (articleId) => `there is no article "${articleId.slice(0, 60)}"`,
});
