import type { Drawn } from "#lib/tiles/layout.ts";
import type { FacetsJson } from "#lib/wire/actor-json.ts";
import type { Axis } from "#lib/wire/view.ts";
import type { Translator } from "./wording.ts";

/** What becomes of every event of a view. */
export interface Told {
  readonly facets: Pick<FacetsJson, "total" | "dated" | "undated">;
  readonly counts: Drawn;
  readonly filtered: boolean;
  readonly axis: Axis;
}

/** "23 events match · 15 on the timeline · 5 in 2 clusters · 3 undated": drawn alone, within another, gathered, outside the window, undated. They add up. */
export function numbersInWords(t: Translator, { facets, counts, filtered, axis }: Told): string {
  const outside = Math.max(facets.dated - counts.shown - counts.folded - counts.clustered, 0);
  return [
    t(filtered ? "numbers.match" : "numbers.total", { count: facets.total }),
    t("numbers.shown", { count: counts.shown }),
    counts.folded > 0 && t("numbers.folded", { count: counts.folded }),
    counts.clusters > 0 && t("numbers.clustered", { count: counts.clustered, clusters: counts.clusters }),
    outside > 0 && t("numbers.outside", { count: outside }),
    facets.undated > 0 &&
      t(axis === "published" ? "numbers.unpublished" : "numbers.undated", { count: facets.undated }),
  ]
    .filter(Boolean)
    .join(" · ");
}
