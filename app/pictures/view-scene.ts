import { describeEdtf } from "#lib/edtf/words.ts";
import { type Mark, marksOf } from "#lib/picture/marks.ts";
import { getStore, readEvent, readFacets, readHealth } from "#lib/store/index.ts";
import type { DayRange } from "#lib/tiles/address.ts";
import { countDrawn, layoutTimeline, rowsFor, type TimelineItem } from "#lib/tiles/layout.ts";
import { windowAround, windowOfAll } from "#lib/tiles/window.ts";
import type { FacetsJson } from "#lib/wire/actor-json.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { DEFAULT_UI, localeOf, type UiLanguage, withUi } from "#lib/wire/ui-language.ts";
import { isUnfiltered, NO_FILTER, parseView, pickFilter, type View, viewHref } from "#lib/wire/view.ts";
import { lanesFor } from "../_timeline/lanes.ts";
import { numbersInWords } from "../_timeline/numbers-in-words.ts";
import { type Translator, wordingIn } from "../_timeline/wording.ts";
import { languageName } from "../_ui/language-name.ts";
import { windowInWords } from "../_ui/window-in-words.ts";
import { readWindow } from "../first-view.ts";
import { wordsIn } from "./words.ts";

/** A view with the language that its words are wanted in, which is English where the address names none: Accept-Language plays no part in pictures. */
export type PictureView = View & { readonly ui: UiLanguage };

/** The view of a picture's address, as lenient as that of a page. */
export const readPictureView = (params: URLSearchParams): PictureView => {
  const view = parseView(params);
  return { ...view, ui: view.ui ?? DEFAULT_UI };
};

/** What a view shows, laid out for a strip of that width and worded: all that a picture of it is drawn from. */
export interface ViewScene {
  readonly t: Translator;
  readonly locale: string;
  readonly window: DayRange;
  readonly marks: readonly Mark[];
  /** From top to bottom; `count` of the events in the window. */
  readonly lanes: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  /** Who is chosen, or "Diplomatic events". */
  readonly title: string;
  /** What else is chosen: types, languages, certainties; "" where nothing is. */
  readonly chosen: string;
  /** First to last day. */
  readonly days: string;
  /** How the events shown, gathered, outside the window and undated add up. */
  readonly numbers: string;
  readonly source: string;
}

/** The strip that a view is laid out for. Without labels signs stand closer, and less is gathered. */
export interface StripSize {
  readonly widthPx: number;
  readonly hasLabels: boolean;
}

/** Rows of a lane on a strip without labels. */
const ROWS_WITHOUT_LABELS = 3;
/** Room at both ends of such a strip, as a part of the time that it shows. */
const MARGIN = 0.03;

/** Reads and lays out a view as the page would show it; `today` (a day number) centres an archive that has no dated event. */
export async function readScene(view: PictureView, strip: StripSize, today: number): Promise<ViewScene> {
  const store = await getStore();
  const t = wordsIn(view.ui);
  const locale = localeOf(view.ui);
  const filter = pickFilter(view);
  const [facets, health, whole] = await Promise.all([
    readFacets(store, filter, view.ui),
    readHealth(store),
    readFacets(store, NO_FILTER, view.ui),
  ]);
  const window = view.window ?? windowOf(facets, strip, today);
  const items = await readItems(view, window, strip, facets);
  const lanes = lanesFor(view.lanes, facets);
  const wording = wordingIn(t, locale, new Map(facets.actors.map(({ id, name }) => [id, name])), view.lanes);
  return {
    t,
    locale,
    window,
    marks: marksOf(items, wording),
    lanes: lanes.inUse(items).map((id) => ({ id, name: wording.laneName(id), count: countIn(items, id) })),
    title: titleOf(view, whole, locale) ?? t("picture.title"),
    chosen: chosenIn(view, whole, t, locale),
    days: windowInWords(window, locale),
    numbers: numbersInWords(t, {
      facets,
      counts: countDrawn(items, window),
      filtered: !isUnfiltered(view),
      axis: view.axis,
    }),
    source: t("picture.articles", { articles: health.articles, langs: whole.langs.length }),
  };
}

function windowOf({ startDay, endDay }: FacetsJson, { widthPx, hasLabels }: StripSize, today: number): DayRange {
  if (startDay === null || endDay === null) return windowAround({ startDay: today, endDay: today + 1 });
  if (hasLabels) return windowOfAll({ startDay, endDay }, widthPx);
  const margin = Math.ceil((endDay - startDay) * MARGIN) + 3;
  return { startDay: startDay - margin, endDay: endDay + margin };
}

type Item = TimelineItem<EventSummaryJson>;

async function readItems(
  view: PictureView,
  window: DayRange,
  { widthPx, hasLabels }: StripSize,
  facets: FacetsJson,
): Promise<readonly Item[]> {
  const data = await readWindow(await getStore(), view, window, view.ui, widthPx);
  const lanes = lanesFor(view.lanes, facets);
  const events = [...data.tiles.flatMap((tile) => tile.events), ...data.standing];
  return layoutTimeline({
    events: hasLabels ? events : events.map((event) => ({ ...event, title: "" })),
    clusters: data.tiles.flatMap((tile) =>
      tile.clusters.map((cluster) => ({ ...cluster, lane: lanes.ofCluster(cluster.lane) })),
    ),
    window,
    widthPx,
    maxRows: hasLabels ? rowsFor(widthPx, view.lanes !== "none", window) : ROWS_WITHOUT_LABELS,
    laneOf: lanes.ofEvent,
    pinnedId: view.event,
  });
}

const countIn = (items: readonly Item[], lane: string): number =>
  items.reduce(
    (sum, item) => (item.lane === lane ? sum + (item.kind === "cluster" ? item.count : 1 + item.parts.length) : sum),
    0,
  );

/** The chosen actors, with "and" where an event must name all of them, with "or" where any will do. */
function titleOf(view: View, { actors }: Pick<FacetsJson, "actors">, locale: string): string | null {
  if (view.actors.length === 0) return null;
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const list = new Intl.ListFormat(locale, { type: view.match === "all" ? "conjunction" : "disjunction" });
  return list.format(view.actors.map((id) => names.get(id) ?? id));
}

function chosenIn(view: View, { actors }: Pick<FacetsJson, "actors">, t: Translator, locale: string): string {
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return [
    view.axis === "published" ? [t("filters.active.published")] : [],
    view.excluded.map((id) => t("filters.active.without", { name: names.get(id) ?? id })),
    view.q === "" ? [] : [t("search.chip", { query: view.q })],
    [...view.types.map((type) => t(`type.${type}`)), ...view.modes.map((mode) => t(`mode.${mode}`))],
    view.langs.map((lang) => languageName(lang, locale)),
    view.certainties.map((certainty) => t(`certainty.${certainty}`)),
    view.grains.map((grain) => t(`filters.grain.${grain}`)),
  ]
    .filter((words) => words.length > 0)
    .map((words) => list.format(words))
    .join(" · ");
}

/** What a view is named after: the event that it opens, else who and what is chosen, null where all is shown; and the path of its card. */
export async function headlineOfView(
  view: PictureView,
): Promise<{ readonly headline: string | null; readonly card: string }> {
  const store = await getStore();
  const locale = localeOf(view.ui);
  const event = view.event === null ? null : await readEvent(store, view.event, view.ui);
  if (event !== null) {
    const date = event.edtf === null ? "" : ` – ${describeEdtf(event.edtf, locale)}`;
    return { headline: event.title + date, card: withUi(`/events/${event.id}/card.png`, view.ui) };
  }
  const card = `/card.png${viewHref({ ...view, event: null }).slice(1)}`;
  if (isUnfiltered(view) && view.axis === "event") return { headline: null, card };
  const named = view.actors.length + view.excluded.length > 0;
  const names = named ? await readFacets(store, NO_FILTER, view.ui) : { actors: [] };
  const parts = [titleOf(view, names, locale), chosenIn(view, names, wordsIn(view.ui), locale)];
  return { headline: parts.filter(Boolean).join(" · "), card };
}

/** "18 March 2023": the first and the last day of a window, for the ends of a strip. */
export const endsInWords = ({ startDay, endDay }: DayRange, locale: string): readonly [string, string] => [
  windowInWords({ startDay, endDay: startDay + 1 }, locale),
  windowInWords({ startDay: endDay - 1, endDay }, locale),
];
