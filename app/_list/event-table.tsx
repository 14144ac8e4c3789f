import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { quadOf } from "#lib/model/quad.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { withUi } from "#lib/wire/ui-language.ts";
import { MOST_SORTED, type Sort, type View } from "#lib/wire/view.ts";
import { DateWords } from "../_ui/date-words.tsx";
import { EventBadges, TypeName } from "../_ui/event-badges.tsx";
import { Marked } from "../_ui/marked.tsx";
import { ActorNames } from "../_ui/told.tsx";
import { Happened } from "./happened.tsx";
import type { SortColumn } from "./sort-columns.ts";
import { SortHead } from "./sort-head-island.tsx";

interface EventTableProps {
  readonly events: readonly EventSummaryJson[];
  readonly view: View;
  /** The order that the events are in. */
  readonly sorted: Sort;
  /** How many events there are in all. */
  readonly total: number;
  /** Further bodies of the table. */
  readonly children?: ReactNode;
  /** Words that a search found an event by, by its id. */
  readonly words: Readonly<Record<string, readonly string[]>> | undefined;
}

const COLUMNS = ["date", "title", "type", "actors", "sources"] as const;
/** Columns that a list of any length is sorted by. */
const INDEXED: ReadonlySet<string> = new Set(["date", "type"]);

const isSortable = (column: (typeof COLUMNS)[number], total: number): column is SortColumn =>
  column !== "actors" && (INDEXED.has(column) || total <= MOST_SORTED);

/** The events in a table, dated and undated, in the order that the server has put them in; its heads are links that sort it, and need no script. */
export function EventTable({ events, view, sorted, total, words, children }: EventTableProps) {
  const t = useTranslations("list.table");
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled with the keyboard too
    <section className="table-scroll" aria-label={t("label")} tabIndex={0}>
      {total > MOST_SORTED && (
        <p className="muted">{t("tooMany", { most: new Intl.NumberFormat(locale).format(MOST_SORTED) })}</p>
      )}
      <table className="event-table">
        <thead>
          <tr>
            {COLUMNS.map((column) =>
              isSortable(column, total) ? (
                <SortHead key={column} column={column} sorted={sorted} />
              ) : (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          <Rows events={events} ui={view.ui} words={words} />
        </tbody>
        {children}
      </table>
    </section>
  );
}

/** Rows of the table, in the order given. */
export const Rows = ({ events, ui, words }: Pick<EventTableProps, "events" | "words"> & Pick<View, "ui">) =>
  events.map((event) => <Row key={event.id} event={event} ui={ui} words={words?.[event.id] ?? []} />);

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
