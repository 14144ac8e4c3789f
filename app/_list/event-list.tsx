import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { monthName } from "#lib/edtf/words.ts";
import { quadOf } from "#lib/model/quad.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { type UiLanguage, withUi } from "#lib/wire/ui-language.ts";
import type { Axis } from "#lib/wire/view.ts";
import { DateWords } from "../_ui/date-words.tsx";
import { EventBadges, TypeName } from "../_ui/event-badges.tsx";
import { languageName } from "../_ui/language-name.ts";
import { Marked } from "../_ui/marked.tsx";
import { ActorNames } from "../_ui/told.tsx";
import { groupEvents } from "./group-events.ts";
import { Happened } from "./happened.tsx";

interface ListProps {
  readonly events: readonly EventSummaryJson[];
  /** Language of the interface as the address asks for it; every link keeps it. */
  readonly ui: UiLanguage | null;
  /** Words that a search found an event by, by its id. */
  readonly words?: Words;
}

type Words = Readonly<Record<string, readonly string[]>> | undefined;

/** The events in order of time under year and month: the page's document for a reader, a crawler, a printer. */
export function EventList({ events, ui, words }: ListProps) {
  const t = useTranslations("list");
  const locale = useLocale();
  const id = useId(); // a page of the list that comes later may go on in the same month
  return groupEvents(events).map(({ year, months }) => (
    <section key={year} className="year" aria-labelledby={`${id}-${year}`}>
      <h3 id={`${id}-${year}`}>{year}</h3>
      {months.map(({ edtf, events: inMonth }) => (
        <section key={edtf} className="month" aria-labelledby={`${id}-${edtf}-month`}>
          <h4 id={`${id}-${edtf}-month`}>
            {edtf.length === 4 ? t("noMonth") : monthName(Number(edtf.slice(-2)), locale)}
          </h4>
          <Entries events={inMonth} ui={ui} words={words} level={5} />
        </section>
      ))}
    </section>
  ));
}

interface UndatedProps extends ListProps {
  readonly axis: Axis;
  /** How many there are; of more than are given those are the weightiest. */
  readonly total: number;
  /** Where all of them are listed; left out where none can be linked to. */
  readonly allHref?: string;
}

/** Events that no date on the axis is known of, in a drawer of their own. */
export function UndatedEvents({ events, total, allHref, axis, ui, words }: UndatedProps) {
  const t = useTranslations("list");
  if (events.length === 0) return null;
  return (
    <section className="undated" aria-labelledby="undated">
      <details open>
        <summary>
          <h3 id="undated">{t(axis === "published" ? "unpublished" : "undated", { count: total })}</h3>
        </summary>
        <p className="muted">{t(axis === "published" ? "unpublishedNote" : "undatedNote")}</p>
        <Entries events={events} ui={ui} words={words} level={4} />
        {total > events.length && (
          <p className="muted">
            {t("undatedMost", { count: events.length })} {allHref && <a href={allHref}>{t("undatedAll")}</a>}
          </p>
        )}
      </details>
    </section>
  );
}

/** Level of an entry's heading: one below the heading that it stands under. */
type EntryLevel = 3 | 4 | 5;

/** Events one under another, in the order given. */
export function Entries({ events, ui, words, level }: ListProps & { readonly level: EntryLevel }) {
  return (
    <ol className="entries">
      {events.map((event) => (
        <Entry key={event.id} event={event} ui={ui} words={words?.[event.id]} level={level} />
      ))}
    </ol>
  );
}

interface EntryProps extends Pick<ListProps, "ui"> {
  readonly event: EventSummaryJson;
  readonly words: readonly string[] | undefined;
  readonly level: EntryLevel;
}

function Entry({ event, ui, words = [], level }: EntryProps) {
  const Title = `h${level}` as const;
  const t = useTranslations("list");
  const locale = useLocale();
  const langs = event.langs.map((lang) => languageName(lang, locale));
  return (
    <li className="entry" data-quad={quadOf(event.type)}>
      <p className="entry-date">
        <DateWords edtf={event.edtf} />
      </p>
      <div>
        <Title className="entry-title">
          <a href={withUi(`/events/${event.id}`, ui)} data-event={event.id}>
            <Marked text={event.title} lang={event.titleLang} isWanted={(word) => words.includes(word)} />
          </a>
        </Title>
        <p className="entry-facts">
          <Happened event={event} />
          <TypeName event={event} />
          {event.actors.length > 0 && (
            <span>
              <ActorNames actors={event.actors} />
            </span>
          )}
          <span>{t("sources", { count: event.sources, langs: langs.join(", ") })}</span>
          <EventBadges event={event} />
        </p>
      </div>
    </li>
  );
}
