/** Height of a figure of bars in the units of its paths; its width is one unit a bar. */
export const BARS_HEIGHT = 100;

/** Part of a bar's place that stays free beside it. */
const GAP = 0.16;
/** A bar of few is still seen. */
const LEAST = 10;

/**
 * The outline of bars that stand side by side on the ground of a figure, the highest as high as it: data of an SVG path. An element for
 * each bar would have the page lay out some hundred boxes more before anything is seen. `isMeant` picks bars by their place; nothing is no bar.
 */
export function barsPath(counts: readonly number[], isMeant: (place: number) => boolean = () => true): string {
  const most = Math.max(...counts, 1);
  return counts
    .map((count, place) => {
      if (count <= 0 || !isMeant(place)) return "";
      const height = Math.max(Math.round((count / most) * BARS_HEIGHT), LEAST);
      return `M${place + GAP / 2} ${BARS_HEIGHT}v-${height}h${1 - GAP}v${height}z`;
    })
    .join("");
}
