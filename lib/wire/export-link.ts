import { type DayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import { type Filter, formatFilter, type View } from "./view.ts";

/** Formats that events can be exported in, as they stand in the address. */
export const EXPORT_FORMATS = ["csv", "json", "jsonld", "ics", "timelinejs"] as const;
export type ExportFormatName = (typeof EXPORT_FORMATS)[number];

/** The query of an export, with its "?"; "" for everything. The API's `to` is the last day wanted, a view's window ends the day after it. */
export function exportQuery(filter: Filter, window: View["window"]): string {
  const day = (value: number) => dayToIso(value as DayNumber);
  const days = window === null ? [] : [`from=${day(window.startDay)}`, `to=${day(window.endDay - 1)}`];
  const query = [formatFilter(filter), ...days].filter((part) => part !== "").join("&");
  return query === "" ? "" : `?${query}`;
}
