import { fileStem } from "#lib/export/file-name.ts";
import { ok } from "#lib/model/result.ts";
import { readOnly } from "../api/answer.ts";
import { named, svgAnswer } from "../pictures/picture-answer.ts";
import { drawTimeline } from "../pictures/timeline.ts";
import { readPictureView } from "../pictures/view-scene.ts";

/** The timeline of a view as a drawing. Takes the query of the view, and as lenient as that. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params) => ok(readPictureView(params)),
  ask: async (_store, view) => {
    const svg = await drawTimeline(view, Math.floor(Date.now() / 86_400_000));
    return named(svgAnswer(svg), `${fileStem(view.window?.startDay ?? null, view.window?.endDay ?? null)}.svg`);
  },
});
