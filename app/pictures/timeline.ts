import { directionOf } from "#lib/model/language.ts";
import { LEGEND_WORDS, type LegendWords } from "#lib/picture/legend.ts";
import { PICTURE_AXIS_PX, timelinePicture } from "#lib/picture/timeline-picture.ts";
import { viewHref } from "#lib/wire/view.ts";
import type { Translator } from "../_timeline/wording.ts";
import { requestOrigin } from "../request-origin.ts";
import { type PictureView, readScene } from "./view-scene.ts";

/** The timeline of a view as an SVG document. */
export async function drawTimeline(view: PictureView, today: number): Promise<string> {
  const scene = await readScene(view, { widthPx: PICTURE_AXIS_PX, hasLabels: true }, today);
  const { t, locale, window, marks, lanes } = scene;
  const { origin } = await requestOrigin();
  return timelinePicture({
    window,
    marks,
    lanes,
    locale,
    dir: directionOf(view.ui),
    origin,
    words: {
      title: scene.title,
      facts: [scene.chosen, scene.days, scene.numbers].filter((fact) => fact !== ""),
      empty: t("timeline.emptyWindow"),
      source: `${scene.source} ${t("picture.finer")}`,
      address: origin + viewHref({ ...view, window, event: null }),
      legend: legendIn(t),
    },
  });
}

function legendIn(t: Translator): LegendWords {
  const own = (name: (typeof LEGEND_WORDS)[number]): string => {
    if (name === "inferred") return t("date.inferredBadge");
    return name === "planned" || name === "denied" ? t(`certainty.${name}`) : t(`picture.legend.${name}`);
  };
  return Object.fromEntries(LEGEND_WORDS.map((name) => [name, own(name)])) as Record<keyof LegendWords, string>;
}
