import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import { quadOf } from "#lib/model/quad.ts";
import type { EventDetailJson } from "#lib/wire/event-json.ts";
import { ActorChip } from "../_ui/actor-chip.tsx";
import { DateWords } from "../_ui/date-words.tsx";
import { EventBadges, TypeName } from "../_ui/event-badges.tsx";
import { ExcerptCard } from "./excerpt-card.tsx";
import { WhyThisDate } from "./why-this-date.tsx";

interface EventDetailProps {
  readonly event: EventDetailJson;
  /** 1 on the event's own page, 2 in the pane beside the timeline. */
  readonly level: 1 | 2;
  readonly actorHref: (actorId: string) => string;
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly titleId?: string;
  /** Buttons and links under the text. */
  readonly children?: ReactNode;
}

/** All that is known of one event: what, when, who; each source in its own words; why this date. The same on its page and in the pane. */
export function EventDetail({ event, level, actorHref, titleRef, titleId, children }: EventDetailProps) {
  const t = useTranslations("event");
  const Title = `h${level}` as const;
  const Section = `h${level + 1}` as "h2" | "h3";
  return (
    <article className="event-detail" data-quad={quadOf(event.type)}>
      <p className="eyebrow">
        <TypeName event={event} />
      </p>
      <Title id={titleId} ref={titleRef} tabIndex={titleRef ? -1 : undefined}>
        {event.title}
      </Title>
      <DateLine event={event} />
      <ul className="chips" aria-label={t("actors")}>
        {event.actors.map((actor) => (
          <li key={actor.id}>
            <ActorChip actor={actor} href={actorHref(actor.id)} />
          </li>
        ))}
      </ul>
      <section className="sources">
        <Section>{t("sources", { count: event.excerpts.length })}</Section>
        {event.excerpts.map((excerpt) => (
          <ExcerptCard key={excerpt.mentionId} excerpt={excerpt} />
        ))}
      </section>
      <WhyThisDate excerpts={event.excerpts} level={level === 1 ? 2 : 3} />
      <Together event={event} Section={Section} />
      {children && <div className="event-actions">{children}</div>}
    </article>
  );
}

function DateLine({ event }: { readonly event: EventDetailJson }) {
  const t = useTranslations("date");
  return (
    <p className="date-line">
      <strong>
        <DateWords edtf={event.edtf} />
      </strong>
      {event.precision !== "undated" && (
        <span className="muted">
          {" · "}
          {t(`precision.${event.precision as "day"}`)} · {t(`basis.${event.basis}`)}
        </span>
      )}{" "}
      <EventBadges event={event} />
    </p>
  );
}

/** What the event is part of, its own parts, and why several reports are held to be one. */
function Together({ event, Section }: { readonly event: EventDetailJson; readonly Section: "h2" | "h3" }) {
  const t = useTranslations("event");
  const { parent, parts, mergeEvidence } = event;
  return (
    <>
      {(parent || parts.length > 0) && (
        <section className="related">
          <Section>{t("related")}</Section>
          <ul>
            {parent && (
              <li>
                {t("partOf")} <Link href={`/events/${parent.id}`}>{parent.title}</Link>
              </li>
            )}
            {parts.map((part) => (
              <li key={part.id}>
                <Link href={`/events/${part.id}`}>{part.title}</Link>, <DateWords edtf={part.edtf} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {mergeEvidence.length > 0 && (
        <section className="related">
          <Section>{t("oneEvent")}</Section>
          <ul>
            {mergeEvidence.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
