import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { getStore, listExported } from "#lib/store/index.ts";
import { uiOf } from "#lib/wire/ui-language.ts";
import { parseView, pickFilter, viewHref } from "#lib/wire/view.ts";
import { PrintButton } from "../_list/print-button-island.tsx";
import { PrintedEvents } from "../_list/printed-events.tsx";
import { windowInWords } from "../_ui/window-in-words.ts";
import { requestOrigin } from "../request-origin.ts";
import { type AskedParams, paramsOf } from "../search-params.ts";

interface PageProps {
  readonly searchParams: Promise<AskedParams>;
}

/** Some hundred sheets of paper. */
const MAX_EVENTS = 500;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("printed"))("title"), robots: { index: false } };
}

/** The events of a view for paper, with their sources; its address is that of the view, whose window counts here. */
export default async function PrintPage({ searchParams }: PageProps) {
  const view = parseView(paramsOf(await searchParams));
  const { window } = view;
  const locale = await getLocale();
  const days = { fromDay: window?.startDay ?? null, toDay: window?.endDay ?? null };
  const { events, total } = await listExported(await getStore(), {
    ...pickFilter(view),
    ...days,
    ui: uiOf(locale),
    limit: MAX_EVENTS,
    cursor: null,
  });
  const t = await getTranslations("printed");
  return (
    <main id="main" tabIndex={-1} className="printed">
      <header>
        <h1>{t("title")}</h1>
        <p>{events.length < total ? t("cut", { shown: events.length, total }) : t("count", { count: total })}</p>
        {window && <p>{t("window", { days: windowInWords(window, locale) })}</p>}
        <p className="address">{new URL(viewHref(view), await requestOrigin()).href}</p>
        <p className="event-actions">
          <PrintButton />
          <a className="button" href={viewHref(view)}>
            {t("back")}
          </a>
        </p>
      </header>
      <PrintedEvents events={events} origin={(await requestOrigin()).origin} />
    </main>
  );
}
