import { open, readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { decodeText } from "#lib/intake/decode.ts";
import { METADATA_FILE, readMetadataFile } from "#lib/intake/metadata-file.ts";
import type { Article, ArticleMetadata } from "#lib/model/article.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { textProblem } from "#lib/pipeline/text-problem.ts";
import type { Part } from "./parts.ts";

/** One file that could not be used, or not wholly; `message` is a sentence. */
export interface FileProblem {
  readonly file: string;
  readonly message: string;
}

export interface FileArticle {
  /** Name within the folder. */
  readonly file: string;
  readonly article: Article;
}

/** What a folder holds; articles in order of their file names. */
export interface Folder {
  readonly articles: readonly FileArticle[];
  readonly problems: readonly FileProblem[];
}

/**
 * Reads every `*.txt` of a folder as an article, with what `metadata.json` beside them says of each, if there is one.
 * Whatever cannot be read becomes a problem that names the file, and the rest goes on. Does not throw.
 */
export async function readFolder(folder: string): Promise<Folder> {
  const names = await listFiles(folder);
  if (!names.ok) return { articles: [], problems: [{ file: folder, message: names.error }] };
  const texts = names.value.filter((name) => name.endsWith(".txt"));
  const metadata = names.value.includes(METADATA_FILE) ? await readMetadata(folder, new Set(texts)) : NO_METADATA;
  const problems = [...metadata.problems];
  const articles: FileArticle[] = [];
  for (const file of texts) {
    const path = join(folder, file);
    const text = await readText(path);
    const known = metadata.byFile.get(file);
    const source = known?.url ?? pathToFileURL(resolve(path)).href;
    if (text.ok) articles.push({ file, article: articleOf(text.value, known, source) });
    else problems.push({ file, message: text.error });
  }
  return { articles, problems };
}

async function listFiles(folder: string): Promise<Result<readonly string[]>> {
  try {
    return ok((await readdir(folder)).sort());
  } catch (error) {
    return fail(`The folder cannot be read: ${reasonOf(error)}.`);
  }
}

/** The whole file as text to the letter, so that offsets count as in any other program: a byte order mark stays. */
async function readText(path: string): Promise<Result<string>> {
  const bytes = await readBytes(path);
  const decoded = bytes.ok ? decodeText(bytes.value) : bytes;
  if (!decoded.ok) return decoded;
  const problem = textProblem(decoded.value.text);
  return problem ? fail(problem) : ok(decoded.value.text);
}

/** The bytes of a file, or of a part of it, or a sentence on why they cannot be read. */
export async function readBytes(path: string, part?: Part): Promise<Result<Uint8Array>> {
  try {
    return ok(part ? await readPart(path, part) : await readFile(path));
  } catch (error) {
    return fail(`The file cannot be read: ${reasonOf(error)}.`);
  }
}

/** As many bytes as there are, where the file has become shorter meanwhile. */
async function readPart(path: string, { start, end }: Part): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  ENOTDIR: "it is no folder",
  EISDIR: "it is a folder",
  EACCES: "this user may not read it",
};

/** Plain words for an error of the file system; throws what is no such error. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) throw error;
  return REASONS[code] ?? code;
}

interface Metadata {
  readonly byFile: ReadonlyMap<string, ArticleMetadata>;
  readonly problems: readonly FileProblem[];
}

const NO_METADATA: Metadata = { byFile: new Map(), problems: [] };

/** What the `metadata.json` of a folder says of its `files`; problems are named after it. */
export async function readMetadata(folder: string, files: ReadonlySet<string>): Promise<Metadata> {
  const text = await readText(join(folder, METADATA_FILE));
  if (!text.ok) return { byFile: new Map(), problems: [{ file: METADATA_FILE, message: text.error }] };
  const { byFile, problems } = readMetadataFile(text.value, files);
  return { byFile, problems: problems.map((message) => ({ file: METADATA_FILE, message })) };
}
