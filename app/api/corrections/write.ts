import type { Saved } from "#lib/ingest/index.ts";
import { applyCorrection, getQueue } from "#lib/jobs/index.ts";
import type { Result } from "#lib/model/result.ts";
import type { Store } from "#lib/store/index.ts";
import { formAsObject } from "#lib/wire/correction-json.ts";
import { problem } from "#lib/wire/problem.ts";
import { logCause } from "../answer.ts";

/** A correction is some hundred letters; a form with every source of an event some thousand. */
const MAX_BODY = 256 * 1024; // bytes
/** Whoever corrects something waits so long to see it done; what takes longer goes on by itself. */
const PATIENCE_MS = 20_000;

/** What came in the body of a request. */
export interface Sent {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where a form wants to be afterwards: a path of ours; null for programs, which are told in JSON. */
  readonly from: string | null;
}

const isForm = (request: Request): boolean =>
  /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(request.headers.get("content-type") ?? "");

/** A path of ours and nothing else: "//elsewhere" and "/\\elsewhere" lead away. */
const isOwnPath = (path: unknown): path is string =>
  typeof path === "string" && /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(path);

/** A body as it came, or null where it is longer than a correction can be: whatever its head says, no more is held in memory. */
async function bodyOf(request: Request): Promise<Response | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > MAX_BODY) {
      await reader?.cancel();
      return null;
    }
    chunks.push(new Uint8Array(next.value));
  }
  const type = request.headers.get("content-type");
  return new Response(new Blob(chunks), type === null ? {} : { headers: { "content-type": type } });
}

/** Reads JSON or a form. The error is the answer to send. */
export async function readBody(request: Request): Promise<Result<Sent, Response>> {
  const body = await bodyOf(request);
  if (body === null) return { ok: false, error: problem(413, `expected at most ${MAX_BODY} bytes, got more`) };
  try {
    if (isForm(request)) {
      const { from, ...fields } = formAsObject(await body.formData());
      return { ok: true, value: { fields, from: isOwnPath(from) ? from : "/" } };
    }
    const fields: unknown = await body.json();
    if (fields !== null && typeof fields === "object" && !Array.isArray(fields))
      return { ok: true, value: { fields: { ...fields }, from: null } };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  return { ok: false, error: problem(400, "expected a JSON object or a form, got something else") };
}

/** A refusal in the form that who asked can read: programs in JSON, a form without a script in plain text. */
export const refusal = (status: number, detail: string, { from }: Pick<Sent, "from">): Response =>
  from === null
    ? problem(status, detail)
    : new Response(detail, { status, headers: { "content-type": "text/plain; charset=utf-8" } });

/** Saves what was asked, lets it take effect, and answers. */
export async function answerWriting(
  sent: Sent,
  save: (store: Store, now: string) => Promise<Result<Saved>>,
): Promise<Response> {
  try {
    const queue = await getQueue();
    const saved = await save(queue.store, new Date().toISOString());
    if (!saved.ok) return refusal(400, saved.error, sent);
    const applied = await applyCorrection(queue, saved.value.marked, PATIENCE_MS);
    if (sent.from !== null) return new Response(null, { status: 303, headers: { location: sent.from } });
    return Response.json({ id: saved.value.id, applied }, { status: applied ? 200 : 202 });
  } catch (error) {
    logCause("a correction failed", error);
    return refusal(500, "expected the correction to be saved, but it failed; the server's log says why", sent);
  }
}
