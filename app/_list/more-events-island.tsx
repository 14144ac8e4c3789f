"use client";
import { useLocale, useTranslations } from "next-intl";
import { memo, type ReactNode, useEffect, useRef, useState } from "react";
import { type EventListJson, eventListSchema } from "#lib/wire/event-json.ts";
import { uiOf } from "#lib/wire/ui-language.ts";
import { type Sort, type View, viewHref } from "#lib/wire/view.ts";
import { EventList } from "./event-list.tsx";
import { Rows } from "./event-table.tsx";
import { afterHref, pageQuery } from "./page-query.ts";

// A page that came does not change: one more below it leaves it as it is.
const ListPage = memo(EventList);
const TablePage = memo(Rows);

interface MoreEventsProps {
  /** Where the page before ended. */
  readonly next: string;
  readonly view: View;
  readonly sorted: Sort;
}

/** Pages that are put one under another by themselves; behind them the link leads on to a page of their own, so that no document grows without end. */
const MOST_PAGES = 20;
/** How far below the screen the end of the list may be for more of it to be fetched. */
const AHEAD = "1600px";

/**
 * What follows the first page of the list or table: fetched as the reader comes near its end, and without a script a link to the next
 * page. What was fetched stays in the document, laid out when it is come to (`list.css`): so the browser's search, print and screen readers have it.
 */
export function MoreEvents({ next: first, view, sorted }: MoreEventsProps) {
  const { pages, next, state, load } = usePages(first, view, sorted);
  const end = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!end.current || state !== "idle" || pages.length >= MOST_PAGES) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), { rootMargin: AHEAD });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [state, load, pages.length]);
  const t = useTranslations("list");
  const link = next !== null && (
    <>
      <a ref={end} className="button" href={afterHref(viewHref(view), next)} aria-busy={state === "loading"}>
        {t(view.sort === "date" || view.list === "list" ? "more" : "moreSorted")}
      </a>
      <span role="status" className="muted">
        {state === "loading" && t("loadingMore")}
        {state === "failed" && t("moreFailed")}
      </span>
    </>
  );
  return view.list === "table" ? (
    <InTable pages={pages} view={view} link={link} />
  ) : (
    <>
      {pages.map(({ events, words }) => (
        <ListPage key={events[0]?.id} events={events} ui={view.ui} words={words} />
      ))}
      {link && <p className="list-more">{link}</p>}
    </>
  );
}

type Page = Pick<EventListJson, "events" | "words">;

interface InTableProps {
  readonly pages: readonly Page[];
  readonly view: View;
  readonly link: ReactNode;
}

/** Bodies of the table, one a page, and a row for the link. */
function InTable({ pages, view, link }: InTableProps) {
  return (
    <>
      {pages.map(({ events, words }) => (
        <tbody key={events[0]?.id}>
          <TablePage events={events} ui={view.ui} words={words} />
        </tbody>
      ))}
      {link && (
        <tfoot>
          <tr>
            <td colSpan={5}>
              <p className="list-more">{link}</p>
            </td>
          </tr>
        </tfoot>
      )}
    </>
  );
}

const isDated = ({ precision }: EventListJson["events"][number]): boolean => precision !== "undated";

type LoadState = "idle" | "loading" | "failed";

/** The pages fetched so far. A list ends where the undated begin, which stand in their own drawer. */
function usePages(first: string, view: View, sorted: Sort) {
  const ui = uiOf(useLocale());
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [next, setNext] = useState<string | null>(first);
  const [state, setState] = useState<LoadState>("idle");
  const load = async () => {
    if (next === null) return;
    setState("loading");
    try {
      const answer = await fetch(`/api/events?${pageQuery(view, sorted, ui, next)}`);
      if (!answer.ok) throw new TypeError(`status ${answer.status}`);
      const page = eventListSchema.parse(await answer.json());
      const events = view.list === "list" ? page.events.filter(isDated) : page.events;
      setPages([...pages, { ...page, events }]);
      setNext(events.length < page.events.length ? null : page.next);
      setState("idle");
    } catch {
      setState("failed"); // the link stands, and leads on
    }
  };
  return { pages, next, state, load };
}
