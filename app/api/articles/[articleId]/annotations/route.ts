import { webAnnotations } from "#lib/export/web-annotations.ts";
import { ok } from "#lib/model/result.ts";
import { readArticle } from "#lib/store/index.ts";
import { parseNoQuery } from "#lib/wire/query.ts";
import { requestOrigin } from "../../../../request-origin.ts";
import { readOnly } from "../../../answer.ts";

const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** What was found in an article as W3C Web Annotations. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, { articleId }: { readonly articleId: string }) => {
    const query = parseNoQuery(params);
    return query.ok ? ok(articleId) : query;
  },
  ask: async (store, articleId) => {
    const article = await readArticle(store, articleId);
    if (article === null) return null;
    const page = webAnnotations(article, (await requestOrigin()).origin);
    return Response.json(page, { headers: { "content-type": MEDIA_TYPE } });
  },
  missing: (articleId) => `there is no article "${articleId.slice(0, 60)}"`,
});
