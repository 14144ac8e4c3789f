import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { describeEdtf } from "#lib/edtf/words.ts";
import { getStore, readEvent } from "#lib/store/index.ts";
import { windowAround } from "#lib/tiles/window.ts";
import type { EventDetailJson } from "#lib/wire/event-json.ts";
import { EMPTY_VIEW, viewHref } from "#lib/wire/view.ts";
import { EventDetail } from "../../_excerpt/event-detail.tsx";
import { CopyLink } from "../../_ui/copy-link-island.tsx";
import { SiteHeader } from "../../_ui/site-header.tsx";
import { requestOrigin } from "../../request-origin.ts";

interface PageProps {
  readonly params: Promise<{ readonly eventId: string }>;
}

/** The event of an address: asked once a request. The id of a merged mention leads to its event for good. */
const eventOf = cache(async (encodedId: string): Promise<EventDetailJson> => {
  const id = decodeURIComponent(encodedId);
  const event = await readEvent(await getStore(), id);
  if (event === null) notFound();
  if (event.id !== id) permanentRedirect(`/events/${event.id}`);
  return event;
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const event = await eventOf((await params).eventId);
  const t = await getTranslations("event");
  const date = event.edtf === null ? null : describeEdtf(event.edtf, await getLocale());
  const description = t("description", {
    date: date ?? t("noDate"),
    actors: event.actors.map((actor) => actor.name).join(", ") || t("noActors"),
    count: event.sources,
  });
  const title = date === null ? event.title : `${event.title} – ${date}`;
  const path = `/events/${event.id}`;
  return {
    metadataBase: await requestOrigin(),
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, url: path, type: "article", siteName: "Dateline" },
  };
}

/** One event for good: all that the pane shows, complete without JavaScript. */
export default async function EventPage({ params }: PageProps) {
  const event = await eventOf((await params).eventId);
  const t = await getTranslations("event");
  const { startDay, endDay } = event;
  const window = startDay !== null && endDay !== null ? windowAround({ startDay, endDay }) : null;
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="sheet-page">
        <EventDetail event={event} level={1} actorHref={(id) => viewHref({ ...EMPTY_VIEW, actors: [id] })}>
          <a className="button" href={viewHref({ ...EMPTY_VIEW, event: event.id, window })}>
            {t("onTimeline")}
          </a>
          <CopyLink path={`/events/${event.id}`} />
        </EventDetail>
      </main>
    </>
  );
}
