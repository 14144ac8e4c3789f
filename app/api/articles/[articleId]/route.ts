import { ok } from "#lib/model/result.ts";
import { readArticle } from "#lib/store/index.ts";
import { parseNoQuery } from "#lib/wire/query.ts";
import { readOnly } from "../../answer.ts";

/** A whole article with what was found in it. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, { articleId }: { readonly articleId: string }) => {
    const query = parseNoQuery(params);
    return query.ok ? ok(articleId) : query;
  },
  ask: readArticle,
  missing: (articleId) => `there is no article "${articleId.slice(0, 60)}"`,
});
