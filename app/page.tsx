import { getTranslations } from "next-intl/server";
import { parseCursor } from "#lib/store/index.ts";
import { formatFilter, isUnfiltered, parseView, type View, viewHref } from "#lib/wire/view.ts";
import { SourcePane } from "./_excerpt/pane-island.tsx";
import { ActiveFilters } from "./_filters/active-filters-island.tsx";
import { Filters } from "./_filters/filters-island.tsx";
import { EventList, UndatedEvents } from "./_list/event-list.tsx";
import { TimelineIsland } from "./_timeline/timeline-island.tsx";
import { SiteHeader } from "./_ui/site-header.tsx";
import { type FirstView, readFirstView } from "./first-view.ts";

interface PageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** The timeline, complete without JavaScript: filters, numbers, every event in order of time, and the event that the link opens. */
export default async function TimelinePage({ searchParams }: PageProps) {
  const params = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])),
  );
  const view = parseView(params);
  const cursor = parseCursor(params.get("after") ?? "");
  const today = Math.floor(Date.now() / 86_400_000);
  const first = await readFirstView(view, cursor.ok ? params.get("after") : null, today);
  const t = await getTranslations();
  return (
    <>
      <SiteHeader corpus={first.corpus.events > 0 ? t("site.corpus", first.corpus) : undefined} />
      <main id="main" tabIndex={-1} className="dashboard">
        <h1 className="sr-only">{t("site.title")}</h1>
        <Filters facets={first.facets} renderedFor={formatFilter(view)} />
        <div className="stage">
          <ActiveFilters actors={first.facets.actors} />
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
                days={daysOf(first)}
              />
              <ListSection view={view} first={first} />
            </>
          )}
        </div>
        <SourcePane
          given={{ id: view.event, event: first.detail }}
          order={[...first.listed, ...first.undated].map((event) => event.id)}
        />
      </main>
    </>
  );
}

/** Days of the listed events by id; those with an open end count by the end that is known. */
const daysOf = ({ listed }: FirstView) =>
  Object.fromEntries(
    listed.map(({ id, startDay, endDay }) => [
      id,
      { startDay: startDay ?? (endDay ?? 0) - 1, endDay: endDay ?? (startDay ?? 0) + 1 },
    ]),
  );

async function ListSection({ view, first }: { readonly view: View; readonly first: FirstView }) {
  const t = await getTranslations("list");
  const { total, dated, undated } = first.facets;
  const href = viewHref(view);
  return (
    <section id="list" className="list" aria-labelledby="list-title" tabIndex={-1} data-behind-sheet>
      <h2 id="list-title">{t("title")}</h2>
      <p className="numbers no-js">{t("numbers", { total, dated, undated })}</p>
      <EventList events={first.listed} />
      {first.next !== null && (
        <p>
          <a className="button" href={`${href}${href === "/" ? "?" : "&"}after=${encodeURIComponent(first.next)}#list`}>
            {t("more")}
          </a>
        </p>
      )}
      <UndatedEvents events={first.undated} />
    </section>
  );
}

/** No event: an empty archive, or filters that leave nothing, with what each of them costs. */
async function Nothing({ view, first }: { readonly view: View; readonly first: FirstView }) {
  const t = await getTranslations("nothing");
  if (isUnfiltered(view)) {
    return (
      <section className="notice" data-behind-sheet>
        <h2>{t("emptyTitle")}</h2>
        <p>{t.rich("emptyText", { code: (chunks) => <code>{chunks}</code> })}</p>
      </section>
    );
  }
  const helpful = first.loosen.filter(({ count }) => count > 0);
  return (
    <section className="notice" data-behind-sheet>
      <h2>{t("title")}</h2>
      <p role="status">{t(helpful.length > 0 ? "loosen" : "loosenSeveral")}</p>
      <ul>
        {helpful.map(({ field, count }) => (
          <li key={field}>
            <a href={viewHref({ ...view, [field]: [] })}>{t(`without.${field}`, { count })}</a>
          </li>
        ))}
        <li>
          <a href="/">{t("clear", { count: first.corpus.events })}</a>
        </li>
      </ul>
    </section>
  );
}
