import { useLocale, useTranslations } from "next-intl";
import { describeEdtf } from "#lib/edtf/words.ts";
import { quadOf } from "#lib/model/quad.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { DateWords } from "../_ui/date-words.tsx";
import { EventBadges, TypeName } from "../_ui/event-badges.tsx";
import { languageName } from "../_ui/language-name.ts";
import { groupEvents } from "./group-events.ts";

/** The events in order of time under year and month: the page's document for a reader, a crawler, a printer. */
export function EventList({ events }: { readonly events: readonly EventSummaryJson[] }) {
  const t = useTranslations("list");
  const locale = useLocale();
  return groupEvents(events).map(({ year, months }) => (
    <section key={year} className="year" aria-labelledby={`year-${year}`}>
      <h3 id={`year-${year}`}>{year}</h3>
      {months.map(({ edtf, events: inMonth }) => (
        <section key={edtf} className="month" aria-labelledby={`month-${edtf}`}>
          <h4 id={`month-${edtf}`}>{edtf.length === 4 ? t("noMonth") : monthName(edtf, locale)}</h4>
          <Entries events={inMonth} level={5} />
        </section>
      ))}
    </section>
  ));
}

/** "March": the year stands in the heading above. */
const monthName = (edtf: string, locale: string): string => describeEdtf(edtf, locale).replace(/\s*-?\d+$/, "");

/** Events that no date is known of, in a drawer of their own. */
export function UndatedEvents({ events }: { readonly events: readonly EventSummaryJson[] }) {
  const t = useTranslations("list");
  if (events.length === 0) return null;
  return (
    <section className="undated" aria-labelledby="undated">
      <details open>
        <summary>
          <h3 id="undated">{t("undated", { count: events.length })}</h3>
        </summary>
        <p className="muted">{t("undatedNote")}</p>
        <Entries events={events} level={4} />
      </details>
    </section>
  );
}

/** Level of an entry's heading: one below the heading that it stands under. */
type EntryLevel = 4 | 5;

function Entries({ events, level }: { readonly events: readonly EventSummaryJson[]; readonly level: EntryLevel }) {
  return (
    <ol className="entries">
      {events.map((event) => (
        <Entry key={event.id} event={event} level={level} />
      ))}
    </ol>
  );
}

function Entry({ event, level }: { readonly event: EventSummaryJson; readonly level: EntryLevel }) {
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
          <a href={`/events/${event.id}`} data-event={event.id}>
            {event.title}
          </a>
        </Title>
        <p className="entry-facts">
          <TypeName event={event} />
          {event.actors.length > 0 && <span>{event.actors.map((actor) => actor.name).join(", ")}</span>}
          <span>{t("sources", { count: event.sources, langs: langs.join(", ") })}</span>
          <EventBadges event={event} />
        </p>
      </div>
    </li>
  );
}
