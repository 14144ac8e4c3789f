import { intakeOf, problemIntake } from "./collect.ts";
import { isFeed } from "./feed-signs.ts";
import type { Incoming, Intake, IntakeProblem } from "./intake.ts";
import { kindOf } from "./kind.ts";
import { MAX_ARTICLE_BYTES, MAX_COLLECTION_BYTES, sizeProblem } from "./limits.ts";
import { webAddress } from "./metadata-fields.ts";
import type { Piece } from "./piece.ts";
import { readJson, readJsonLines } from "./read-json.ts";
import { readMarkdown, readPlainText } from "./read-text.ts";
import { readZip } from "./read-zip.ts";

const COLLECTIONS: ReadonlySet<unknown> = new Set(["zip", "json", "jsonl"]);

/**
 * Reads the articles in what came in: .txt, .md, .html, .json, .jsonl, .docx and .zip of these. Bad input becomes a problem with a
 * sentence on what is wrong, and nothing of the rest is lost. Never throws for bad input.
 */
export async function readIncoming({ name, bytes, contentType, url, known, firstLine }: Incoming): Promise<Intake> {
  const pageUrl = url === undefined ? null : webAddress(url);
  return readPiece({ name, bytes, contentType, pageUrl, source: url, known: known ?? null, firstLine }, false);
}

async function readPiece(piece: Piece, isEntry: boolean): Promise<Intake> {
  const kind = kindOf(piece);
  const { name, bytes } = piece;
  if (typeof kind === "object")
    return problemIntake(name, `It is ${kind.unreadable}, which cannot be read as an article.`);
  const limit = COLLECTIONS.has(kind) ? MAX_COLLECTION_BYTES : MAX_ARTICLE_BYTES;
  const tooLarge = sizeProblem(bytes.length, limit, COLLECTIONS.has(kind) ? "a file of articles" : "an article");
  if (tooLarge) return problemIntake(name, tooLarge);
  if (isFeed(piece))
    return problemIntake(name, "It is a feed, which names articles and is none: give its address to follow it.");
  if (kind === "xml") return problemIntake(name, "It is XML and no feed, which cannot be read as an article.");
  if (kind === "zip" && isEntry) return problemIntake(name, "It is a .zip within a .zip, which is not opened.");
  try {
    return await readAs(kind, piece);
  } catch (error) {
    return problemIntake(name, whyNot(error));
  }
}

/** A fault of a library that one document brings out must not keep the others from being read. */
const whyNot = (error: unknown): string =>
  error instanceof RangeError && /call stack/.test(error.message)
    ? "It cannot be read: its parts stand too deep in each other."
    : `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`;

type Readable = Exclude<ReturnType<typeof kindOf>, object | "xml">;

/** The parsers of HTML and Word are loaded with the first of their kind: a server that takes in plain text carries neither. */
async function readAs(kind: Readable, piece: Piece): Promise<Intake> {
  const { name } = piece;
  switch (kind) {
    case "text":
      return intakeOf(name, readPlainText(piece));
    case "markdown": {
      const told: IntakeProblem[] = [];
      const { drafts, problems } = intakeOf(
        name,
        readMarkdown(piece, (message) => told.push({ name, message })),
      );
      return { drafts, problems: [...problems, ...told] };
    }
    case "html":
      return intakeOf(name, (await import("./read-html.ts")).readHtml(piece));
    case "json":
      return readJson(piece);
    case "jsonl":
      return readJsonLines(piece);
    case "docx":
      return intakeOf(name, await (await import("./read-docx.ts")).readDocx(piece));
    case "zip":
      return readZip(piece, (entry) => readPiece(entry, true));
  }
}
