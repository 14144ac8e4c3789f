import { z } from "zod";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { collector, problemIntake } from "./collect.ts";
import { declaredByType } from "./declared.ts";
import { decodeText } from "./decode.ts";
import type { Draft, Intake } from "./intake.ts";
import { MAX_ARTICLE_BYTES, sizeOf } from "./limits.ts";
import { readMetadata } from "./metadata-fields.ts";
import { draftOf, type Piece } from "./piece.ts";

/** The names under which records of news archives and readers hold each field; the first that is there counts. */
const NAMES = {
  text: ["text", "body", "articleBody", "content_text", "content", "maintext"],
  title: ["title", "headline"],
  published: ["published", "datePublished", "date_published", "published_at", "publishedAt", "date_publish", "date"],
  url: ["url", "link", "canonical_url"],
  publisher: ["publisher", "source", "site_name", "siteName"],
  author: ["author", "authors", "byline", "creator"],
  lang: ["lang", "language", "inLanguage"],
} as const;

const recordSchema = z.record(z.string(), z.unknown());
const EXPECTED =
  'expected an article as in {"text": "…", "title": "…", "published": "2023-03-18", "url": "…", "lang": "en"}';

/** Reads one article, a list of them, or `{"articles": […]}`. One that cannot be used is told by its number, and the others are read. */
export function readJson(piece: Piece): Intake {
  const decoded = decodeText(piece.bytes, declaredByType(piece.contentType));
  if (!decoded.ok) return problemIntake(piece.name, decoded.error);
  const parsed = parse(decoded.value.text);
  if (!parsed.ok) return problemIntake(piece.name, `It is not JSON: ${parsed.error}.`);
  const list = listIn(parsed.value);
  const { add, tell, intake } = collector();
  if (list === null) add(piece.name, readRecord(piece, piece.name, parsed.value, tell));
  for (const [index, record] of (list ?? []).entries()) {
    const name = `${piece.name} article ${index + 1}`;
    add(name, readRecord(withoutSource(piece), name, record, tell));
  }
  if (list?.length === 0) tell(piece.name, "Its list of articles is empty.");
  return intake(piece.name);
}

/** Reads an article per line. A line that cannot be used is told by its number, and the others are read; empty lines are passed over. */
export function readJsonLines(piece: Piece): Intake {
  const { add, tell, intake } = collector();
  const nameless = withoutSource(piece);
  let number = (piece.firstLine ?? 1) - 1;
  for (const line of linesOf(piece.bytes)) {
    number += 1;
    const name = `${piece.name} line ${number}`;
    const text = lineText(line, piece.contentType, number === 1);
    if (!text.ok) tell(name, text.error);
    if (!text.ok || text.value === "") continue;
    const parsed = parse(text.value);
    if (parsed.ok) add(name, readRecord(nameless, name, parsed.value, tell));
    else tell(name, `It is not JSON: ${parsed.error}.`);
  }
  return intake(piece.name);
}

/** Line by line from the bytes, so that the text of all of them never stands in memory at once. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  const LINE_FEED = 10;
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(LINE_FEED, start);
    const end = at < 0 ? bytes.length : at;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

function lineText(line: Uint8Array, contentType: string | undefined, isFirst: boolean): Result<string> {
  if (line.length > MAX_ARTICLE_BYTES)
    return fail(`It has ${sizeOf(line.length)}; an article may have ${sizeOf(MAX_ARTICLE_BYTES)} at most.`);
  const decoded = decodeText(line, declaredByType(contentType));
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  return ok((isFirst ? text.replace(/^\uFEFF/, "") : text).trim());
}

function parse(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    return fail(error instanceof Error ? error.message.replace(/\.$/, "") : String(error));
  }
}

function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  const record = recordSchema.safeParse(value);
  return record.success && Array.isArray(record.data.articles) ? record.data.articles : null;
}

/** Where lists change, the third of today is the fourth of tomorrow: only its own address tells one of many. */
const withoutSource = (piece: Piece): Piece => ({ ...piece, source: undefined, pageUrl: null, known: null });

function readRecord(
  piece: Piece,
  name: string,
  value: unknown,
  tell: (name: string, message: string) => void,
): Result<Draft> {
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) return fail(`It is no article: ${EXPECTED}, got ${kindOfValue(value)}.`);
  const record = parsed.data;
  const text = firstOf(record, NAMES.text);
  if (typeof text !== "string") return fail(`It has no text: ${EXPECTED}, got the fields ${fieldsOf(record)}.`);
  if (text.length > MAX_ARTICLE_BYTES)
    return fail(`It has ${sizeOf(text.length)}; an article may have ${sizeOf(MAX_ARTICLE_BYTES)} at most.`);
  const { metadata, wrong } = readMetadata({
    published: firstOf(record, NAMES.published),
    title: firstOf(record, NAMES.title),
    url: emptyAsNull(firstOf(record, NAMES.url)),
    publisher: nameIn(firstOf(record, NAMES.publisher)),
    lang: firstOf(record, NAMES.lang),
  });
  const author = nameIn(firstOf(record, NAMES.author));
  const publishedFrom = metadata.published === null ? null : "file";
  const draft = draftOf({ ...piece, name }, text, { ...metadata, author: authorOf(author), publishedFrom });
  if (draft.ok) for (const reason of wrong) tell(name, `It is read, but ${reason}; this is left out.`);
  return draft;
}

const kindOfValue = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;

function fieldsOf(record: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(record).slice(0, 10);
  return names.length > 0 ? names.map((name) => JSON.stringify(name.slice(0, 40))).join(", ") : "{}";
}

/** The first field that is there; a blank one is as good as none. */
function firstOf(record: Readonly<Record<string, unknown>>, names: readonly string[]): unknown {
  for (const name of names) {
    const value = Object.hasOwn(record, name) ? emptyAsNull(record[name]) : null;
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

const emptyAsNull = (value: unknown): unknown => (typeof value === "string" && value.trim() === "" ? null : value);

/** A name, or those of `{"name": "…"}` and of lists of either. */
function nameIn(value: unknown): unknown {
  if (Array.isArray(value)) {
    const names = value.map(nameIn).filter((name): name is string => typeof name === "string");
    return names.length > 0 ? names.join(", ") : null;
  }
  const record = recordSchema.safeParse(value);
  return record.success ? (record.data.name ?? record.data.title ?? null) : value;
}

const authorOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
