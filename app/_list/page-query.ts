import { exportQuery } from "#lib/wire/export-link.ts";
import { DEFAULT_UI, type UiLanguage } from "#lib/wire/ui-language.ts";
import { pickFilter, type Sort, type View } from "#lib/wire/view.ts";

/** Events that are fetched at once. */
const PAGE = 100;

/** What of a view says which events its list holds, as the API takes it: "?…", or nothing. */
export const listedQuery = (view: View): string => exportQuery(pickFilter(view), view.inWindow ? view.window : null);

/** What the API is asked for the page of a view's list behind a cursor. */
export function pageQuery(view: View, sort: Sort, ui: UiLanguage, cursor: string): string {
  const query = new URLSearchParams(listedQuery(view));
  if (ui !== DEFAULT_UI) query.set("ui", ui);
  if (sort !== "date") query.set("sort", sort);
  query.set("limit", String(PAGE));
  query.set("cursor", cursor);
  return query.toString();
}

/** The address of the next page of a list, for a reader without a script. */
export const afterHref = (href: string, cursor: string): string =>
  `${href}${href === "/" ? "?" : "&"}after=${encodeURIComponent(cursor)}#list`;
