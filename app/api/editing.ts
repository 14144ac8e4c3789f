import { refuseReading, requireEditor, whoAsks } from "#lib/access/index.ts";
import { getQueue } from "#lib/jobs/index.ts";
import { problem } from "#lib/wire/problem.ts";

type Queue = Awaited<ReturnType<typeof getQueue>>;

interface Context<S> {
  readonly params: Promise<S>;
}

type Handler<S> = (request: Request, context: Context<S>) => Promise<Response>;
/** What a route does for an editor, with the queue and the store in it. */
type Work<S> = (request: Request, queue: Queue, segments: S) => Promise<Response>;

/** A handler for editors that changes something. Whatever goes wrong becomes problem details; the cause goes to the log alone. */
export const editing =
  <S extends object = object>(work: Work<S>): Handler<S> =>
  async (request, context) => {
    const editor = await requireEditor(request);
    return editor.ok ? answered(request, context, work) : editor.error;
  };

/** A handler for editors that changes nothing, so that a page may ask it every second. */
export const forEditors =
  <S extends object = object>(work: Work<S>): Handler<S> =>
  async (request, context) => {
    const refusal = await refuseReading(request);
    if (refusal) return refusal;
    const person = await whoAsks(request);
    if (person === null) return problem(401, "expected an editor, and nobody is signed in");
    if (person.role !== "editor") return problem(403, `expected an editor, and ${person.name} is a reader`);
    return answered(request, context, work);
  };

async function answered<S extends object>(request: Request, context: Context<S>, work: Work<S>): Promise<Response> {
  const queue = await opened();
  if (!queue) return problem(503, "expected an open store, but it cannot be opened; the server's log says why");
  try {
    return await work(request, queue, (await context.params) ?? ({} as S));
  } catch (error) {
    logCause("a request failed", error);
    return problem(500, "expected the request to be carried out, but it failed; the server's log says why");
  }
}

async function opened(): Promise<Queue | null> {
  try {
    return await getQueue();
  } catch (error) {
    logCause("the store cannot be opened", error);
    return null;
  }
}

function logCause(what: string, error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the log is the one place that a cause may go to
  console.error(`api: ${what}:`, error);
}

/** A 405 that names the methods of an address. */
export const refuseMethod =
  (...methods: readonly string[]) =>
  (request: Request): Response => {
    const refusal = problem(405, `expected ${methods.join(" or ")}, got ${request.method}`);
    refusal.headers.set("allow", methods.join(", "));
    return refusal;
  };
