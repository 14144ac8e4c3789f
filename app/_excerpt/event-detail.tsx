import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import { quadOf } from "#lib/model/quad.ts";
import type { EventDetailJson } from "#lib/wire/event-json.ts";
import { type UiLanguage, withUi } from "#lib/wire/ui-language.ts";
import { CorrectEvent, PartSource, ReportEvent } from "../_corrections/correct-event.tsx";
import { CorrectionNotes } from "../_corrections/correction-notes.tsx";
import { ActorChip } from "../_ui/actor-chip.tsx";
import { DateWords } from "../_ui/date-words.tsx";
import { EventBadges, TypeName } from "../_ui/event-badges.tsx";
import { Told } from "../_ui/told.tsx";
import { ExcerptCard } from "./excerpt-card.tsx";
import { MergeEvidence } from "./merge-evidence.tsx";
import { WhyThisDate } from "./why-this-date.tsx";

interface EventDetailProps {
  readonly event: EventDetailJson;
  /** 1 on the event's own page, 2 in the pane beside the timeline. */
  readonly level: 1 | 2;
  readonly actorHref: (actorId: string) => string;
  /** Language of the interface as the address asks for it; every link keeps it. */
  readonly ui: UiLanguage | null;
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly titleId?: string;
  /** Who asks may correct it. */
  readonly isEditor: boolean;
  /** In a frame of another site there is nothing to write, not even a report. */
  readonly isEmbedded?: boolean;
  /** The link that led here named a report that was merged into this event. */
  readonly isMerged?: boolean;
  /** Buttons and links under the text. */
  readonly children?: ReactNode;
}

/** All that is known of one event: what, when, who; each source in its own words; why this date. The same on its page and in the pane. */
export function EventDetail(props: EventDetailProps) {
  const { event, level, actorHref, ui, titleRef, titleId, isEditor, isEmbedded, isMerged, children } = props;
  const t = useTranslations("event");
  const Title = `h${level}` as const;
  const Section = `h${level + 1}` as "h2" | "h3";
  return (
    <article className="event-detail" data-quad={quadOf(event.type)}>
      <p className="eyebrow">
        <TypeName event={event} />
      </p>
      <Title id={titleId} ref={titleRef} tabIndex={titleRef ? -1 : undefined}>
        <Told text={event.title} lang={event.titleLang} />
      </Title>
      <DateLine event={event} />
      {isMerged && <MergedNote />}
      <CorrectionNotes event={event} />
      <ul className="chips" aria-label={t("actors")}>
        {event.actors.map((actor) => (
          <li key={actor.id}>
            <ActorChip actor={actor} href={actorHref(actor.id)} ui={ui} />
          </li>
        ))}
      </ul>
      <section className="sources">
        <Section>{t("sources", { count: event.excerpts.length })}</Section>
        {event.excerpts.map((excerpt) => (
          <ExcerptCard key={excerpt.mentionId} excerpt={excerpt} ui={ui}>
            {isEditor && event.excerpts.length > 1 && <PartSource event={event} excerpt={excerpt} />}
          </ExcerptCard>
        ))}
      </section>
      <WhyThisDate excerpts={event.excerpts} level={level === 1 ? 2 : 3} />
      <Together event={event} ui={ui} Section={Section} />
      {children && <div className="event-actions">{children}</div>}
      {!isEmbedded &&
        (isEditor ? <CorrectEvent key={event.id} event={event} /> : <ReportEvent key={event.id} event={event} />)}
    </article>
  );
}

/** What became of the event that a link was made for. */
function MergedNote() {
  return (
    <p className="merged-note" role="note">
      {useTranslations("gone")("merged")}
    </p>
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
function Together({ event, ui, Section }: Pick<EventDetailProps, "event" | "ui"> & { readonly Section: "h2" | "h3" }) {
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
                {t("partOf")}{" "}
                <Link href={withUi(`/events/${parent.id}`, ui)}>
                  <Told text={parent.title} lang={parent.titleLang} />
                </Link>
              </li>
            )}
            {parts.map((part) => (
              <li key={part.id}>
                <Link href={withUi(`/events/${part.id}`, ui)}>
                  <Told text={part.title} lang={part.titleLang} />
                </Link>
                {" · "}
                <DateWords edtf={part.edtf} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {mergeEvidence.length > 0 && (
        <section className="related">
          <Section>{t("oneEvent")}</Section>
          <MergeEvidence evidence={mergeEvidence} />
        </section>
      )}
    </>
  );
}
