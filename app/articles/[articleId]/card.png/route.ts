import { ok } from "#lib/model/result.ts";
import { readArticle } from "#lib/store/index.ts";
import { readOnly } from "../../../api/answer.ts";
import { articleCard } from "../../../pictures/cards.ts";
import { pngAnswer } from "../../../pictures/picture-answer.ts";
import { readPictureView } from "../../../pictures/view-scene.ts";

/** The picture that other sites show beside a link to an article. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, { articleId }: { readonly articleId: string }) =>
    ok({ id: articleId, ui: readPictureView(params).ui }),
  ask: async (store, { id, ui }) => {
    const article = await readArticle(store, id, ui);
    return article && pngAnswer(await articleCard(article, ui));
  },
  missing: ({ id }) => `there is no article "${id.slice(0, 60)}"`,
  isDrawn: true,
});
