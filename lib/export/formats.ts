import type { ExportFormatName } from "#lib/wire/export-link.ts";
import { csv } from "./csv.ts";
import { eventsJson } from "./events-json.ts";
import type { ExportFormat } from "./format.ts";
import { icalendar } from "./icalendar.ts";
import { jsonLd } from "./json-ld.ts";
import { timelineJs } from "./timelinejs.ts";

/** Every format by its name in the address. */
export const FORMATS: Readonly<Record<ExportFormatName, ExportFormat>> = {
  csv,
  json: eventsJson,
  jsonld: jsonLd,
  ics: icalendar,
  timelinejs: timelineJs,
};
