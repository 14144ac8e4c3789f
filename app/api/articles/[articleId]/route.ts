import { ok } from "#lib/model/result.ts";
import { readArticle } from "#lib/store/index.ts";
import { parseUiQuery } from "#lib/wire/query.ts";
import { readOnly } from "../../answer.ts";

/** A whole article with what was found in it. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, { articleId }: { readonly articleId: string }) => {
    const query = parseUiQuery(params);
    return query.ok ? ok({ id: articleId, ...query.value }) : query;
  },
  ask: (store, { id, ui }) => readArticle(store, id, ui),
  missing: ({ id }) => `there is no article "${id.slice(0, 60)}"`,
});
