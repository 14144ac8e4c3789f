import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { currentPerson } from "#lib/access/index.ts";
import { describeEdtf } from "#lib/edtf/words.ts";
import { getStore, readEvent, readersOf, resolveEventId } from "#lib/store/index.ts";
import { windowAround } from "#lib/tiles/window.ts";
import type { EventDetailJson } from "#lib/wire/event-json.ts";
import { uiOf, withUi } from "#lib/wire/ui-language.ts";
import { EMPTY_VIEW, viewHref } from "#lib/wire/view.ts";
import { Citation } from "../../_excerpt/citation.tsx";
import { EventDetail } from "../../_excerpt/event-detail.tsx";
import { askedUi } from "../../_i18n/asked-ui.ts";
import { CopyLink } from "../../_ui/copy-link-island.tsx";
import { Notice } from "../../_ui/notice.tsx";
import { Share } from "../../_ui/share-island.tsx";
import { SiteHeader } from "../../_ui/site-header.tsx";
import { UiLink } from "../../_ui/ui-link-island.tsx";
import { alternatesOf } from "../../language-alternates.ts";
import { previewOf } from "../../link-preview.ts";
import { requestOrigin } from "../../request-origin.ts";
import { type AskedParams, paramsOf } from "../../search-params.ts";
import { type Gone, goneInWords, readGone } from "../gone.ts";

interface PageProps {
  readonly params: Promise<{ readonly eventId: string }>;
  readonly searchParams: Promise<AskedParams>;
}

/**
 * The event of an address: asked once a request. The id of a merged mention leads to its event, for as long as editors and texts let them be
 * one, and takes itself along, so that the page can say what became of it; of an event that is shown no more, what became of that is told.
 */
const eventOf = cache(async (encodedId: string): Promise<EventDetailJson | Gone> => {
  const id = decodeURIComponent(encodedId);
  const store = await getStore();
  const event = await readEvent(store, id, uiOf(await getLocale()));
  if (event === null) return (await readGone(store, id)) ?? notFound();
  if (event.id !== id) redirect(withUi(`/events/${event.id}?was=${encodeURIComponent(id)}`, await askedUi()));
  return event;
});

/** Whether another id, as the query names it, leads to an event: the link was made for what was merged into it. */
async function isMergedInto(eventId: string, was: string | undefined): Promise<boolean> {
  if (was === undefined || was === eventId) return false;
  const found = await resolveEventId(readersOf(await getStore()), was);
  return found.kind === "current" && found.id === eventId;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const event = await eventOf((await params).eventId);
  if ("kind" in event) return goneMetadata(event);
  const t = await getTranslations("event");
  const locale = await getLocale();
  const date = event.edtf === null ? null : describeEdtf(event.edtf, locale);
  const description = t("description", {
    date: date ?? t("noDate"),
    actors:
      new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(event.actors.map(({ name }) => name)) ||
      t("noActors"),
    count: event.sources,
  });
  const title = date === null ? event.title : `${event.title} – ${date}`;
  const ui = uiOf(locale);
  return {
    metadataBase: await requestOrigin(),
    title,
    description,
    ...alternatesOf(`/events/${event.id}`, await askedUi()),
    ...previewOf({
      title,
      description,
      path: withUi(`/events/${event.id}`, await askedUi()),
      card: withUi(`/events/${event.id}/card.png`, ui),
      type: "article",
      ui,
    }),
  };
}

async function goneMetadata(gone: Gone): Promise<Metadata> {
  const locale = await getLocale();
  const { title, text } = goneInWords(gone, await getTranslations(), locale);
  const path = withUi(`/events/${gone.id}`, await askedUi());
  const card = withUi(`/events/${gone.id}/card.png`, uiOf(locale));
  return {
    metadataBase: await requestOrigin(),
    title,
    description: text,
    robots: { index: false },
    ...previewOf({ title, description: text, path, card, type: "article", ui: uiOf(locale) }),
  };
}

/** One event for good: all that the pane shows, complete without JavaScript. */
export default async function EventPage({ params, searchParams }: PageProps) {
  const event = await eventOf((await params).eventId);
  if ("kind" in event) return <GoneEvent gone={event} />;
  const isMerged = await isMergedInto(event.id, paramsOf(await searchParams).get("was") ?? undefined);
  const isEditor = (await currentPerson())?.role === "editor";
  const t = await getTranslations("event");
  const ui = await askedUi();
  const { startDay, endDay } = event;
  const isForCalendars = startDay !== null && endDay !== null && event.certainty !== "denied";
  const window = startDay !== null && endDay !== null ? windowAround({ startDay, endDay }) : null;
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="sheet-page">
        <EventDetail
          event={event}
          level={1}
          ui={ui}
          isEditor={isEditor}
          isMerged={isMerged}
          actorHref={(id) => viewHref({ ...EMPTY_VIEW, actors: [id], ui })}
        >
          <a className="button" href={viewHref({ ...EMPTY_VIEW, event: event.id, window, ui })}>
            {t("onTimeline")}
          </a>
          <CopyLink path={withUi(`/events/${event.id}`, ui)} />
          <Share eventId={event.id} view={{ ...EMPTY_VIEW, event: event.id, window, ui }} />
          {isForCalendars && (
            <a className="button" href={`/api/events/${event.id}/calendar.ics`} download>
              {t("calendar")}
            </a>
          )}
          <Citation event={event} address={new URL(`/events/${event.id}`, await requestOrigin()).href} />
        </EventDetail>
      </main>
    </>
  );
}

/** What became of an event that is shown no more. */
async function GoneEvent({ gone }: { readonly gone: Gone }) {
  const t = await getTranslations();
  const { title, text } = goneInWords(gone, t, await getLocale());
  return (
    <Notice title={title} text={text}>
      {gone.kind === "hidden" && (
        <UiLink className="button" href={`/corrections?event=${encodeURIComponent(gone.id)}`}>
          {t("corrections.ofThisEvent")}
        </UiLink>
      )}
    </Notice>
  );
}
