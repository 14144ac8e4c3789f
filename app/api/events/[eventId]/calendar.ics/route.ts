import { icalendar } from "#lib/export/icalendar.ts";
import { writeOne } from "#lib/export/write.ts";
import { ok } from "#lib/model/result.ts";
import { readExported } from "#lib/store/index.ts";
import { parseNoQuery } from "#lib/wire/query.ts";
import { requestOrigin } from "../../../../request-origin.ts";
import { readOnly } from "../../../answer.ts";

/** One event for a calendar; none where it has no date that a calendar can show. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, { eventId }: { readonly eventId: string }) => {
    const query = parseNoQuery(params);
    return query.ok ? ok(eventId) : query;
  },
  ask: async (store, eventId) => {
    const event = await readExported(store, eventId);
    if (event === null) return null;
    const text = writeOne(icalendar, event, (await requestOrigin()).origin);
    if (text === null) return null;
    const file = `dateline-${event.id.replace(/[^\w-]/g, "")}.ics`;
    const disposition = `attachment; filename="${file}"`;
    return new Response(text, {
      headers: { "content-type": icalendar.mediaType, "content-disposition": disposition },
    });
  },
  missing: (eventId) => `there is no event "${eventId.slice(0, 60)}" that a calendar can show`,
});
