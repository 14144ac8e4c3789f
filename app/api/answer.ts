import { randomUUID } from "node:crypto";
import { refuseDrawing, refuseReading } from "#lib/access/index.ts";
import { readConfig } from "#lib/config.ts";
import type { Result } from "#lib/model/result.ts";
import { getStore, readDataVersion, readersOf, type Store } from "#lib/store/index.ts";
import { problem } from "#lib/wire/problem.ts";

/** Parts of the address as Next hands them out: `{ eventId: "…" }`. */
type Segments = Readonly<Record<string, string>>;

interface Context<S extends Segments> {
  readonly params: Promise<S | undefined>;
}

/** One question that the API answers. `Asked` is what was understood of the request. */
interface Question<S extends Segments, Asked> {
  /** What is asked for; the error is one sentence and becomes a 400. */
  readonly read: (params: URLSearchParams, segments: S) => Result<Asked>;
  /** The answer as its schema in lib/wire has it, or whole where it is no JSON; null where there is no such thing, which becomes a 404. */
  readonly ask: (store: Store, asked: Asked) => Promise<object | Response | null>;
  /** The detail of that 404. */
  readonly missing?: (asked: Asked) => string;
  /** Answered to everybody and as often as asked, also where reading is closed: for what watches the server. */
  readonly forEverybody?: true;
  /** Drawing takes the server a hundred times as long as reading, so that it is counted apart. */
  readonly isDrawn?: true;
}

type Handler<S extends Segments> = (request: Request, context: Context<S>) => Promise<Response>;

/** Handlers of a route that only reads: GET (and with it HEAD), and a 405 for every method that would write. */
export interface ReadOnlyRoute<S extends Segments> {
  readonly GET: Handler<S>;
  readonly POST: (request: Request) => Response;
  readonly PUT: (request: Request) => Response;
  readonly PATCH: (request: Request) => Response;
  readonly DELETE: (request: Request) => Response;
}

/**
 * The one way from a request to an answer: may read → read → check → ask → answer.
 *
 * An answer may be kept and is asked for again by its ETag, which changes with the data, with every start of the program, and with the
 * language that it is worded in (`ui`, English where the question names none; Accept-Language plays no part).
 * Whatever goes wrong becomes problem details (RFC 9457); the cause of a 500 or 503 goes to the server's log and nowhere else.
 */
export function readOnly<S extends Segments, Asked>(question: Question<S, Asked>): ReadOnlyRoute<S> {
  const GET: Handler<S> = async (request, context) => {
    const store = await openedStore();
    if (!store) return problem(503, "expected an open store, but it cannot be opened; the server's log says why");
    const refusal = question.forEverybody ? null : await refuseReading(request);
    if (refusal) return refusal;
    // A route without segments is called without params.
    const segments = (await context.params) ?? ({} as S);
    // No text of a database holds U+0000, so nothing is known under such a name.
    if (Object.values(segments).some((segment) => segment.includes("\0")))
      return problem(404, "there is no such thing");
    const asked = question.read(new URL(request.url).searchParams, segments);
    return asked.ok ? answer(request, store, question, asked.value) : problem(400, asked.error);
  };
  return { GET, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}

async function answer<S extends Segments, Asked>(
  request: Request,
  store: Store,
  question: Question<S, Asked>,
  asked: Asked,
): Promise<Response> {
  try {
    const ui = languageOf(asked);
    const headers = {
      etag: `W/"${[await readDataVersion(readersOf(store)), PROCESS, ...ui].join("-")}"`,
      "cache-control": readConfig().reading === "open" ? "no-cache" : "private, no-cache",
      ...(ui[0] && { "content-language": ui[0] }),
    };
    if (isKnown(request, headers.etag)) return new Response(null, { status: 304, headers });
    const tooMuch = question.isDrawn ? await refuseDrawing(request) : null;
    if (tooMuch) return tooMuch;
    const body = await question.ask(store, asked);
    if (body === null) return problem(404, question.missing?.(asked) ?? "there is no such thing");
    return body instanceof Response ? withHeaders(body, headers) : Response.json(body, { headers });
  } catch (error) {
    logCause("a question failed", error);
    return problem(500, "expected an answer from the store, but the question failed; the server's log says why");
  }
}

/** The language of an answer that has words; none for one that has not. */
const languageOf = (asked: unknown): readonly string[] =>
  typeof asked === "object" && asked !== null && "ui" in asked ? [String(asked.ui)] : [];

function withHeaders(answer: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}

/** Another program may word the same data otherwise, so what an earlier process called unchanged is asked for again. */
const PROCESS = randomUUID().slice(0, 8);

const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get("if-none-match") ?? "").split(/\s*,\s*/).some((known) => known === etag || known === "*");

/** The store of this process; null where it cannot be opened, which the log tells. */
export async function openedStore(): Promise<Store | null> {
  try {
    return await getStore();
  } catch (error) {
    logCause("the store cannot be opened", error);
    return null;
  }
}

function refuse(request: Request): Response {
  const refusal = problem(405, `expected GET, got ${request.method}`);
  refusal.headers.set("allow", "GET, HEAD");
  return refusal;
}

/** Tells the server's log, and nobody else, why something failed. */
export function logCause(what: string, error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the log is the one place that a cause may go to
  console.error(`api: ${what}:`, error);
}
