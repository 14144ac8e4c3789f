import { useLocale, useTranslations } from "next-intl";
import { quadOf } from "#lib/model/quad.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { withUi } from "#lib/wire/ui-language.ts";
import type { View } from "#lib/wire/view.ts";
import { DateWords } from "../_ui/date-words.tsx";
import { EventBadges, TypeName } from "../_ui/event-badges.tsx";
import { Marked } from "../_ui/marked.tsx";
import { ActorNames } from "../_ui/told.tsx";
import { Happened } from "./happened.tsx";
import { type SortColumn, sortEvents } from "./sort-events.ts";
import { SortHead } from "./sort-head-island.tsx";

interface EventTableProps {
  readonly events: readonly EventSummaryJson[];
  readonly view: View;
  /** Words that a search found an event by, by its id. */
  readonly words: Readonly<Record<string, readonly string[]>> | undefined;
}

const COLUMNS = ["date", "title", "type", "actors", "sources"] as const;
const isSortable = (column: (typeof COLUMNS)[number]): column is SortColumn => column !== "actors";

/** The events in a table, dated and undated; its heads are links that sort it, and need no script. */
export function EventTable({ events, view, words }: EventTableProps) {
  const t = useTranslations("list.table");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled with the keyboard too
    <section className="table-scroll" aria-label={t("label")} tabIndex={0}>
      <table className="event-table">
        <thead>
          <tr>
            {COLUMNS.map((column) =>
              isSortable(column) ? (
                <SortHead key={column} column={column} />
              ) : (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {sortEvents(events, view.sort, useLocale()).map((event) => (
            <Row key={event.id} event={event} ui={view.ui} words={words?.[event.id] ?? []} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly event: EventSummaryJson;
  readonly ui: View["ui"];
  readonly words: readonly string[];
}

function Row({ event, ui, words }: RowProps) {
  return (
    <tr data-quad={quadOf(event.type)}>
      <td className="table-date">
        <DateWords edtf={event.edtf} />
        {event.happened !== undefined && (
          <div className="muted">
            <Happened event={event} />
          </div>
        )}
      </td>
      <th scope="row">
        <a href={withUi(`/events/${event.id}`, ui)} data-event={event.id}>
          <Marked text={event.title} lang={event.titleLang} isWanted={(word) => words.includes(word)} />
        </a>{" "}
        <EventBadges event={event} />
      </th>
      <td>
        <TypeName event={event} />
      </td>
      <td>
        <ActorNames actors={event.actors} />
      </td>
      <td className="table-number">{event.sources}</td>
    </tr>
  );
}
