import { ok } from "#lib/model/result.ts";
import { readOnly } from "../api/answer.ts";
import { cardOfView } from "../pictures/cards.ts";
import { pngAnswer } from "../pictures/picture-answer.ts";
import { readPictureView } from "../pictures/view-scene.ts";

/** The picture that other sites show beside a link to a view. Takes the query of the view, and as lenient as that. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params) => ok(readPictureView(params)),
  ask: async (_store, view) => pngAnswer(await cardOfView(view, Math.floor(Date.now() / 86_400_000))),
  isDrawn: true,
});
