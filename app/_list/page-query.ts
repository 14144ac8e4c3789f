import { type DayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import type { UiLanguage } from "#lib/wire/ui-language.ts";
import type { Sort, View } from "#lib/wire/view.ts";
import { formatQuestion } from "#lib/wire/view.ts";

/** Events that are fetched at once. */
const PAGE = 100;

/** What the API is asked for the page of a view's list behind a cursor. Its `to` is the last day shown, that of a view the day after. */
export function pageQuery(view: View, sort: Sort, ui: UiLanguage, cursor: string): string {
  const query = new URLSearchParams(formatQuestion(view, ui));
  if (view.inWindow && view.window !== null) {
    query.set("from", dayToIso(view.window.startDay as DayNumber));
    query.set("to", dayToIso((view.window.endDay - 1) as DayNumber));
  }
  if (sort !== "date") query.set("sort", sort);
  query.set("limit", String(PAGE));
  query.set("cursor", cursor);
  return query.toString();
}

/** The address of the next page of a list, for a reader without a script. */
export const afterHref = (href: string, cursor: string): string =>
  `${href}${href === "/" ? "?" : "&"}after=${encodeURIComponent(cursor)}#list`;
