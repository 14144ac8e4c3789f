import { fileStem } from "#lib/export/file-name.ts";
import { FORMATS } from "#lib/export/formats.ts";
import { ok } from "#lib/model/result.ts";
import { EXPORT_FORMATS } from "#lib/wire/export-link.ts";
import { parseExportQuery } from "#lib/wire/query.ts";
import { readOnly } from "../../answer.ts";
import { exportAnswer } from "../../export-answer.ts";

/** All events of a query as a file to keep. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, { format }: { readonly format: string }) => {
    const query = parseExportQuery(params);
    return query.ok ? ok({ query: query.value, name: format }) : query;
  },
  ask: async (store, { query, name }) => {
    const known = EXPORT_FORMATS.find((each) => each === name);
    if (!known) return null;
    const answer = await exportAnswer(store, query, FORMATS[known]);
    const file = `${fileStem(query.fromDay, query.toDay)}.${FORMATS[known].extension}`;
    answer.headers.set("content-disposition", `attachment; filename="${file}"`);
    return answer;
  },
  missing: ({ name }) => `expected one of the formats ${EXPORT_FORMATS.join(", ")}, got "${name.slice(0, 60)}"`,
});
