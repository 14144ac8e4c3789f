import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { readConfig } from "#lib/config.ts";
import { uiOf } from "#lib/wire/ui-language.ts";
import { formatFilter, parseView, type View, viewHref } from "#lib/wire/view.ts";
import { EmbedBack } from "../_embed/embed-back-island.tsx";
import { SourcePane } from "../_excerpt/pane-island.tsx";
import { EventList, UndatedEvents } from "../_list/event-list.tsx";
import { MoreEvents } from "../_list/more-events-island.tsx";
import { TimelineIsland } from "../_timeline/timeline-island.tsx";
import { goneInWords } from "../events/gone.ts";
import { type FirstView, readFirstView } from "../first-view.ts";
import { headlineOfView } from "../pictures/view-scene.ts";
import { requestOrigin } from "../request-origin.ts";
import { type AskedParams, paramsOf } from "../search-params.ts";

interface PageProps {
  readonly searchParams: Promise<AskedParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("share");
  return { title: t("frameTitle"), robots: { index: false }, metadataBase: await requestOrigin() };
}

/**
 * A view in a frame of another site: timeline, list, sources, and the way to the whole; nothing that writes, nobody's account. Where
 * only people who are signed in may read it tells nothing, whoever looks: a frame is not where somebody should sign in.
 */
export default async function EmbedPage({ searchParams }: PageProps) {
  const view = parseView(paramsOf(await searchParams));
  if (readConfig().reading === "closed") return <Closed view={view} />;
  const ui = uiOf(await getLocale());
  const first = await readFirstView(view, null, Math.floor(Date.now() / 86_400_000), ui);
  const { headline } = await headlineOfView({ ...view, event: null, ui });
  const t = await getTranslations();
  return (
    <main id="main" tabIndex={-1} className="dashboard embed">
      <h1 className="sr-only">{headline ?? t("site.title")}</h1>
      <div className="stage">
        <EmbedBack title={headline ?? t("picture.title")} />
        {first.facets.total === 0 ? (
          <section className="notice">
            <p>{t("nothing.title")}</p>
          </section>
        ) : (
          <Shown view={view} first={first} />
        )}
      </div>
      <SourcePane
        given={{
          id: view.event,
          event: first.detail,
          gone: first.gone && goneInWords(first.gone, t, await getLocale()).text,
        }}
        isEditor={false}
        isEmbedded
        order={[...first.listed, ...first.undated].map((event) => event.id)}
        isWhole={first.isWhole}
      />
    </main>
  );
}

async function Shown({ view, first }: { readonly view: View; readonly first: FirstView }) {
  const t = await getTranslations("list");
  return (
    <>
      <TimelineIsland
        key={formatFilter(view)}
        given={first.data}
        givenView={view}
        givenWindow={first.window}
        facets={first.facets}
        density={first.density}
      />
      <section id="list" className="list" aria-labelledby="list-title" tabIndex={-1} data-behind-sheet>
        <h2 id="list-title">{t(view.axis === "published" ? "byPublication" : "title")}</h2>
        <EventList events={first.listed} ui={view.ui} words={first.words} />
        {first.next !== null && <MoreEvents next={first.next} view={view} sorted={first.sorted} />}
        <UndatedEvents
          events={first.undated}
          total={first.facets.undated}
          axis={view.axis}
          ui={view.ui}
          words={first.words}
        />
      </section>
    </>
  );
}

async function Closed({ view }: { readonly view: View }) {
  const t = await getTranslations("embed");
  return (
    <main id="main" className="notice">
      <h1>{t("closed")}</h1>
      <p>{t("closedText")}</p>
      <p className="notice-actions">
        <a className="button primary" href={viewHref(view)} target="_blank" rel="noopener">
          {t("open")}
        </a>
      </p>
    </main>
  );
}
