import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { currentPerson } from "#lib/access/index.ts";
import { BEFORE_UNDATED, parseCursor } from "#lib/store/index.ts";
import { uiOf, withUi } from "#lib/wire/ui-language.ts";
import { EMPTY_VIEW, formatListed, isUnfiltered, parseView, type View, viewHref } from "#lib/wire/view.ts";
import { SourcePane } from "./_excerpt/pane-island.tsx";
import { ActiveFilters } from "./_filters/active-filters-island.tsx";
import { Filters } from "./_filters/filters-island.tsx";
import { Tour } from "./_help/tour-island.tsx";
import { askedUi } from "./_i18n/asked-ui.ts";
import { EventList, UndatedEvents } from "./_list/event-list.tsx";
import { EventTable } from "./_list/event-table.tsx";
import { Export } from "./_list/export-island.tsx";
import { InWindow } from "./_list/in-window-island.tsx";
import { ListSwitch } from "./_list/list-switch-island.tsx";
import { MoreEvents } from "./_list/more-events-island.tsx";
import { OpenEntry } from "./_list/open-entry-island.tsx";
import { afterHref } from "./_list/page-query.ts";
import { TimelineIsland } from "./_timeline/timeline-island.tsx";
import { preloadFontsOf } from "./_ui/preload-fonts.ts";
import { Share } from "./_ui/share-island.tsx";
import { SiteHeader } from "./_ui/site-header.tsx";
import { goneInWords } from "./events/gone.ts";
import { ACTORS_WITH_ACTIVITY, type FirstView, readFirstView } from "./first-view.ts";
import { alternatesOf } from "./language-alternates.ts";
import { previewOf } from "./link-preview.ts";
import { headlineOfView } from "./pictures/view-scene.ts";
import { requestOrigin } from "./request-origin.ts";
import { type AskedParams, paramsOf } from "./search-params.ts";

interface PageProps {
  readonly searchParams: Promise<AskedParams>;
}

/** A view is named after what it shows: the event that it opens, else who and what is chosen. */
export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const view = parseView(paramsOf(await searchParams));
  const ui = uiOf(await getLocale());
  const site = await getTranslations("site");
  const shown = await headlineOfView({ ...view, ui });
  return {
    metadataBase: await requestOrigin(),
    ...(shown.headline !== null && { title: site("titleTemplate", { title: shown.headline }) }),
    ...alternatesOf("/", await askedUi()),
    ...previewOf({
      title: shown.headline ?? site("title"),
      description: site("description"),
      path: viewHref(view),
      card: shown.card,
      type: "website",
      ui,
    }),
  };
}

/** The timeline, complete without JavaScript: filters, numbers, every event in order of time, and the event that the link opens. */
export default async function TimelinePage({ searchParams }: PageProps) {
  const params = paramsOf(await searchParams);
  const view = parseView(params);
  const cursor = parseCursor(params.get("after") ?? "");
  const today = Math.floor(Date.now() / 86_400_000);
  const first = await readFirstView(view, cursor.ok ? params.get("after") : null, today, uiOf(await getLocale()));
  const isEditor = (await currentPerson())?.role === "editor";
  const t = await getTranslations();
  preloadFontsOf(first.boxes.actors.slice(0, ACTORS_WITH_ACTIVITY).map(({ name }) => name));
  return (
    <>
      <SiteHeader corpus={first.corpus.events > 0 ? t("site.corpus", first.corpus) : undefined}>
        <Share eventId={first.detail?.id ?? null} />
      </SiteHeader>
      <main id="main" tabIndex={-1} className="dashboard">
        <h1 className="sr-only">{t("site.title")}</h1>
        <Filters facets={first.boxes} activity={first.activity} renderedFor={formatListed(view)} />
        <div className="stage">
          <ActiveFilters actors={first.boxes.actors} />
          {first.facets.total === 0 ? (
            <Nothing view={view} first={first} />
          ) : (
            <>
              <a className="skip-link" href="#list">
                {t("timeline.skip")}
              </a>
              <TimelineIsland
                given={first.data}
                givenView={view}
                givenWindow={first.window}
                facets={first.facets}
                density={first.density}
              />
              <ListSection view={view} first={first} />
            </>
          )}
        </div>
        <SourcePane
          given={{
            id: view.event,
            event: first.detail,
            gone: first.gone && goneInWords(first.gone, await getTranslations(), await getLocale()).text,
          }}
          isEditor={isEditor}
          order={(view.list === "table" ? first.tabled : [...first.listed, ...first.undated]).map((event) => event.id)}
          isWhole={first.isWhole}
        />
        {first.corpus.events > 0 && <Tour />}
      </main>
    </>
  );
}

/** All undated events, in the table. */
const undatedHref = (view: View): string =>
  afterHref(viewHref({ ...view, list: "table", sort: "date", event: null }), BEFORE_UNDATED);

async function ListSection({ view, first }: { readonly view: View; readonly first: FirstView }) {
  const t = await getTranslations("list");
  const { total, dated, undated } = first.facets;
  const href = viewHref(view);
  const more = first.next !== null && (
    <MoreEvents key={`${href} ${first.next}`} next={first.next} view={view} sorted={first.sorted} />
  );
  return (
    <section id="list" className="list" aria-labelledby="list-title" tabIndex={-1} data-behind-sheet>
      <div className="list-head">
        <h2 id="list-title">{t(view.axis === "published" ? "byPublication" : "title")}</h2>
        <ListSwitch />
        <Export host={(await requestOrigin()).host} total={total} />
      </div>
      <p className="numbers no-js">
        {t(view.axis === "published" ? "numbersPublished" : "numbers", { total, dated, undated })}
      </p>
      <InWindow total={first.total} />
      {first.total === 0 && <NothingInWindow view={view} first={first} />}
      <OpenEntry />
      {view.list === "table" ? (
        <EventTable events={first.tabled} view={view} sorted={first.sorted} total={first.total} words={first.words}>
          {more}
        </EventTable>
      ) : (
        <>
          <EventList events={first.listed} ui={view.ui} words={first.words} />
          {more}
        </>
      )}
      {view.list === "list" && (
        <UndatedEvents
          events={first.undated}
          total={undated}
          allHref={undatedHref(view)}
          axis={view.axis}
          ui={view.ui}
          words={first.words}
        />
      )}
    </section>
  );
}

/** No event: an empty archive, or filters that leave nothing, with what each of them costs. */
async function Nothing({ view, first }: { readonly view: View; readonly first: FirstView }) {
  const t = await getTranslations("nothing");
  const account = await getTranslations("account");
  if (isUnfiltered(view)) {
    return (
      <section className="notice" data-behind-sheet>
        <h2>{t("emptyTitle")}</h2>
        <p>{t.rich("emptyText", { code: (chunks) => <code>{chunks}</code> })}</p>
        <p className="notice-actions">
          <a className="button primary" href={withUi("/add", view.ui)}>
            {account("add")}
          </a>
        </p>
      </section>
    );
  }
  const helpful = first.loosen.some(({ count }) => count > 0);
  return (
    <section className="notice" data-behind-sheet>
      <h2>{t("title")}</h2>
      <p role="status">{t(helpful ? "loosen" : "loosenSeveral")}</p>
      <ul>
        <Loosened view={view} first={first} />
        <li>
          <a href={viewHref({ ...EMPTY_VIEW, axis: view.axis, ui: view.ui })}>
            {t("clear", { count: first.corpus.events })}
          </a>
        </li>
      </ul>
    </section>
  );
}

interface LeftWithout {
  readonly view: View;
  readonly first: FirstView;
}

/** Each filter without which events would be left, and how many. */
async function Loosened({ view, first }: LeftWithout) {
  const t = await getTranslations("nothing");
  return first.loosen
    .filter(({ count }) => count > 0)
    .map(({ field, count }) => (
      <li key={field}>
        <a href={viewHref({ ...view, [field]: EMPTY_VIEW[field] })}>{t(`without.${field}`, { count })}</a>
      </li>
    ));
}

/** No event in the days that the list is kept to, though there are others. */
async function NothingInWindow({ view, first }: LeftWithout) {
  const t = await getTranslations("nothing");
  return (
    <div className="list-nothing">
      <p role="status">{t("window")}</p>
      <ul>
        <Loosened view={view} first={first} />
        <li>
          <a href={viewHref({ ...view, inWindow: false })}>{t("anyTime", { count: first.facets.total })}</a>
        </li>
      </ul>
    </div>
  );
}
