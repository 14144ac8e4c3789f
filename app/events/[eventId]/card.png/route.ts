import { ok } from "#lib/model/result.ts";
import { readEvent } from "#lib/store/index.ts";
import { readOnly } from "../../../api/answer.ts";
import { eventCard, goneCard } from "../../../pictures/cards.ts";
import { pngAnswer } from "../../../pictures/picture-answer.ts";
import { readPictureView } from "../../../pictures/view-scene.ts";
import { readGone } from "../../gone.ts";

/** The picture that other sites show beside a link to an event; of one that is shown no more, what became of it. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, { eventId }: { readonly eventId: string }) => ok({ id: eventId, ui: readPictureView(params).ui }),
  ask: async (store, { id, ui }) => {
    const event = await readEvent(store, id, ui);
    if (event !== null) return pngAnswer(await eventCard(event, ui));
    const gone = await readGone(store, id);
    return gone && pngAnswer(await goneCard(gone, ui));
  },
  missing: ({ id }) => `there is no event "${id.slice(0, 60)}"`,
  isDrawn: true,
});
