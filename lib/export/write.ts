import type { ExportedEventJson } from "#lib/wire/exported-event-json.ts";
import type { ExportFormat, ExportScope } from "./format.ts";

/** Part of a list, and where the list goes on; null at its end. */
export interface ExportPage {
  readonly events: readonly ExportedEventJson[];
  readonly next: string | null;
}

/** The text of an export, a piece for each page, so that no more than a page is held at once. Ends with what `pages` ends with; throws what they throw. */
export async function* writeExport(
  format: ExportFormat,
  scope: ExportScope,
  pages: AsyncIterable<ExportPage>,
): AsyncGenerator<string, void, undefined> {
  yield format.open(scope);
  let told = 0;
  let leftOut = 0;
  let next: string | null = null;
  for await (const page of pages) {
    const entries = page.events.map((event) => format.entry(event, scope)).filter((entry) => entry !== null);
    const text = entries.join(format.separator);
    if (entries.length > 0) yield told > 0 ? format.separator + text : text;
    told += entries.length;
    leftOut += page.events.length - entries.length;
    next = page.next;
  }
  yield format.close(scope, { leftOut, next });
}

/** The text of an export of one event; null where the format cannot say it. */
export function writeOne(format: ExportFormat, event: ExportedEventJson, origin: string): string | null {
  const scope: ExportScope = { origin, total: 1, undated: event.edtf === null ? 1 : 0, limit: 1 };
  const entry = format.entry(event, scope);
  return entry === null ? null : format.open(scope) + entry + format.close(scope, { leftOut: 0, next: null });
}
