import { fileStem } from "#lib/export/file-name.ts";
import { ok } from "#lib/model/result.ts";
import { readOnly } from "../api/answer.ts";
import { named, pngAnswer } from "../pictures/picture-answer.ts";
import { drawTimeline } from "../pictures/timeline.ts";
import { readPictureView } from "../pictures/view-scene.ts";

/** Pixels of the image to one of the drawing: sharp on paper and on dense screens. */
const SCALE = 1.5;

/** The timeline of a view as an image. Takes the query of the view, and as lenient as that. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params) => ok(readPictureView(params)),
  ask: async (_store, view) => {
    const svg = await drawTimeline(view, Math.floor(Date.now() / 86_400_000));
    const file = `${fileStem(view.window?.startDay ?? null, view.window?.endDay ?? null)}.png`;
    return named(await pngAnswer(svg, SCALE), file);
  },
  isDrawn: true,
});
