import { calendarFeed } from "#lib/export/icalendar.ts";
import { parseExportQuery } from "#lib/wire/query.ts";
import { readOnly } from "../api/answer.ts";
import { exportAnswer } from "../api/export-answer.ts";

/** The events of a query as a calendar to subscribe to. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: parseExportQuery,
  ask: (store, query) => exportAnswer(store, query, calendarFeed),
});
