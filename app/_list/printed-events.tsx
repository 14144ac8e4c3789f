import { useLocale, useTranslations } from "next-intl";
import { describeEdtf } from "#lib/edtf/words.ts";
import { directionOf } from "#lib/model/language.ts";
import { quadOf } from "#lib/model/quad.ts";
import type { ExportedEventJson, TellingJson } from "#lib/wire/exported-event-json.ts";
import { DateWords } from "../_ui/date-words.tsx";
import { EventBadges, TypeName } from "../_ui/event-badges.tsx";
import { languageName } from "../_ui/language-name.ts";

interface PrintedEventsProps {
  readonly events: readonly ExportedEventJson[];
  /** Scheme and host: paper needs whole addresses. */
  readonly origin: string;
}

/** Events for paper: date with its precision, headline, every source in its own words, and all addresses written out. */
export function PrintedEvents({ events, origin }: PrintedEventsProps) {
  const t = useTranslations("date");
  return (
    <ol>
      {events.map((event) => (
        <li key={event.id} data-quad={quadOf(event.type)}>
          <h2 lang={event.titleLang}>{event.title}</h2>
          <p className="date-line">
            <strong>
              <DateWords edtf={event.edtf} />
            </strong>
            {event.precision !== "undated" && ` · ${t(`precision.${event.precision as "day"}`)}`}
            {` · ${t(`basis.${event.basis}`)}`}
          </p>
          <p className="entry-facts">
            <TypeName event={event} />
            <span>{event.actors.map(({ name }) => name).join(", ")}</span>
            <EventBadges event={event} />
          </p>
          {event.tellings.map((telling) => (
            <Telling key={telling.mentionId} telling={telling} />
          ))}
          <p className="address muted">{`${origin}/events/${event.id}`}</p>
        </li>
      ))}
    </ol>
  );
}

function Telling({ telling }: { readonly telling: TellingJson }) {
  const t = useTranslations("cite");
  const locale = useLocale();
  const { lang, quote, publisher, articleTitle, url, published } = telling;
  return (
    <figure>
      <blockquote lang={lang} dir={directionOf(lang)}>
        {quote}
      </blockquote>
      <figcaption className="address">
        {publisher !== null && `${publisher}, `}
        <cite lang={lang} dir="auto">
          {articleTitle}
        </cite>
        {` (${languageName(lang, locale)}`}
        {published.edtf !== null &&
          `, ${t(published.basis === "inferred" ? "written" : "published", { date: describeEdtf(published.edtf, locale) })}`}
        ){url !== null && ` ${url}`}
      </figcaption>
    </figure>
  );
}
