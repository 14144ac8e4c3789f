import type { ExportFormat } from "#lib/export/format.ts";
import { type ExportPage, writeExport } from "#lib/export/write.ts";
import { listExported, readFacets, type Store } from "#lib/store/index.ts";
import type { ExportQuery } from "#lib/wire/query.ts";
import { requestOrigin } from "../request-origin.ts";
import { logCause } from "./answer.ts";

/** More than this no spreadsheet, calendar or page shows with pleasure; whoever wants all pages through /api/events. */
const MAX_EVENTS = 10_000;
const PAGE_EVENTS = 500;

/**
 * The answer with all events of a query in a format, sent page by page. Headers X-Total-Events and X-Export-Limit say how many there are and how
 * many one export holds at most.
 */
export async function exportAnswer(store: Store, query: ExportQuery, format: ExportFormat): Promise<Response> {
  const { total, undated } = await readFacets(store, query);
  const origin = (await requestOrigin()).origin;
  const text = writeExport(format, { origin, total, undated, limit: MAX_EVENTS }, pagesOf(store, query));
  const headers = {
    "content-type": format.mediaType,
    "x-total-events": String(total),
    "x-export-limit": String(MAX_EVENTS),
  };
  return new Response(streamOf(text), { headers });
}

async function* pagesOf(store: Store, query: ExportQuery): AsyncGenerator<ExportPage, void, undefined> {
  let cursor: string | null = null;
  for (let told = 0; told < MAX_EVENTS; ) {
    const page: ExportPage = await listExported(store, { ...query, limit: PAGE_EVENTS, cursor });
    yield page;
    if (page.next === null) return;
    told += page.events.length;
    cursor = page.next;
  }
}

/** Bytes as they are asked for. What fails on the way breaks the answer off, so that no half file passes for a whole one. */
function streamOf(text: AsyncGenerator<string, void, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { done, value } = await text.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        logCause("an export broke off", error);
        controller.error(new Error("the export broke off"));
      }
    },
    cancel: async () => {
      await text.return();
    },
  });
}
