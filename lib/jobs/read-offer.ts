import { type Draft, readIncoming } from "#lib/intake/index.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import {
  type ArticleInput,
  type ItemProblemJson,
  isUuid,
  MAX_REQUEST_BYTES,
  parseIntakeBody,
} from "#lib/wire/intake-json.ts";

/** What a request brings: articles as read, an address to fetch, and what of it cannot be used. */
export interface Offer {
  /** Null for an intake of its own. */
  readonly intake: string | null;
  readonly drafts: readonly Draft[];
  readonly url: string | null;
  readonly problems: readonly ItemProblemJson[];
}

/** Why a request as a whole cannot be used: a status of HTTP and a sentence. */
export interface Refusal {
  readonly status: 400 | 413 | 415;
  readonly message: string;
}

const refuse = (status: Refusal["status"], message: string): Result<never, Refusal> => fail({ status, message });
const MEGABYTE = 1_000_000;

/** Reads the body of POST /api/articles: JSON, or files as a form sends them (multipart). Never more of it than the limit. */
export async function readOffer(request: Request): Promise<Result<Offer, Refusal>> {
  const type = request.headers.get("content-type") ?? "";
  const isForm = type.startsWith("multipart/form-data");
  if (!isForm && !/^application\/json\b/.test(type))
    return refuse(415, `expected application/json or multipart/form-data, got "${type.slice(0, 60)}"`);
  const bytes = await readBytes(request);
  if (!bytes) return refuse(413, `a request may have ${MAX_REQUEST_BYTES / MEGABYTE} MB; send the articles in several`);
  return isForm ? readForm(bytes, type) : readJson(bytes);
}

/** The whole body; null where it is larger than the limit, of which nothing more is read then. */
async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > MAX_REQUEST_BYTES) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}

function readJson(bytes: Uint8Array): Result<Offer, Refusal> {
  const body = parseJson(bytes);
  if (!body.ok) return refuse(400, body.error);
  const parsed = parseIntakeBody(body.value);
  if (!parsed.ok) return refuse(400, parsed.error);
  const { intake, articles, url } = parsed.value;
  return ok({
    intake,
    url,
    drafts: articles.flatMap(({ name, input }) => (input.ok ? draftOf(name, input.value) : [])),
    problems: articles.flatMap(({ name, input }) => (input.ok ? [] : { name, message: input.error })),
  });
}

function parseJson(bytes: Uint8Array): Result<unknown> {
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    return fail(`the body must be JSON in UTF-8: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const draftOf = (name: string, { text, ...metadata }: ArticleInput): Draft => ({
  name,
  article: articleOf(text, metadata),
  author: null,
  publishedFrom: metadata.published === null ? null : "given",
});

/** Every file of a form; a field `intake` may say to which intake they belong. */
async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Result<Offer, Refusal>> {
  const form = await parseForm(bytes, type);
  if (!form.ok) return refuse(400, form.error);
  const files = [...form.value.values()].filter((value) => typeof value !== "string");
  if (files.length === 0) return refuse(400, "the form holds no file");
  const given = form.value.get("intake");
  if (given !== null && !isUuid(given)) return refuse(400, "intake must be a UUID");
  const drafts: Draft[] = [];
  const problems: ItemProblemJson[] = [];
  for (const file of files) {
    const read = await readIncoming({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      contentType: file.type || undefined,
    });
    drafts.push(...read.drafts);
    problems.push(...read.problems);
  }
  return ok({ intake: given, drafts, url: null, problems });
}

async function parseForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Result<FormData>> {
  try {
    return ok(await new Response(bytes, { headers: { "content-type": type } }).formData());
  } catch (error) {
    if (error instanceof TypeError) return fail("the form is cut off or not one of multipart/form-data");
    throw error;
  }
}
