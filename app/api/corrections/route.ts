import { refuseReading, requireEditor, whoAsks } from "#lib/access/index.ts";
import { saveRequest } from "#lib/ingest/index.ts";
import { listCorrections } from "#lib/store/index.ts";
import { parseCorrectionRequest } from "#lib/wire/correction-json.ts";
import { problem } from "#lib/wire/problem.ts";
import { parseCorrectionQuery } from "#lib/wire/query.ts";
import { logCause, openedStore } from "../answer.ts";
import { refuseMethod } from "../editing.ts";
import { answerWriting, readBody, refusal } from "./write.ts";

/** Who sends a report without being signed in. */
const READER = { id: "reader", name: "a reader" };

/** What was corrected, the newest first: of an event, of an article, or all. Who did it, and what readers reported, is told to editors. */
export async function GET(request: Request): Promise<Response> {
  const refused = await refuseReading(request);
  if (refused) return refused;
  const query = parseCorrectionQuery(new URL(request.url).searchParams);
  if (!query.ok) return problem(400, query.error);
  const store = await openedStore();
  if (!store) return problem(503, "expected an open store, but it cannot be opened; the server's log says why");
  try {
    const person = await whoAsks(request);
    const corrections = await listCorrections(store, { ...query.value, asEditor: person?.role === "editor" });
    return Response.json({ corrections }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    logCause("a question failed", error);
    return problem(500, "expected an answer from the store, but the question failed; the server's log says why");
  }
}

/** Corrects something: editors anything, everybody else only by reporting that an event is wrong. */
export async function POST(request: Request): Promise<Response> {
  const sent = await readBody(request);
  if (!sent.ok) return sent.error;
  const isReport = sent.value.fields.kind === "report";
  const writer = isReport ? await reporter(request) : await requireEditor(request);
  if (!writer.ok) return writer.error;
  const asked = parseCorrectionRequest(sent.value.fields);
  if (!asked.ok) return refusal(400, asked.error, sent.value);
  return answerWriting(sent.value, (store, now) => saveRequest(store, asked.value, writer.value, now));
}

/** Who reports; or the refusal, where another site's page sends it or reading is closed. */
async function reporter(request: Request) {
  if (request.headers.get("sec-fetch-site") === "cross-site")
    return { ok: false as const, error: problem(403, "expected a request of a page of ours, got another site's") };
  const refused = await refuseReading(request);
  if (refused) return { ok: false as const, error: refused };
  const person = await whoAsks(request);
  return { ok: true as const, value: person ?? READER };
}

const refuse = refuseMethod("GET", "POST");

export { refuse as DELETE, refuse as PATCH, refuse as PUT };
