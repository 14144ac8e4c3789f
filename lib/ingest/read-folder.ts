import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseEdtf } from "#lib/edtf/value.ts";
import type { Article, ArticleMetadata } from "#lib/model/article.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { textProblem } from "./text-problem.ts";

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

const METADATA = "metadata.json";

const isWebAddress = (value: string): boolean => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
const isText = (value: string): boolean => textProblem(value) === null;
const isDate = (value: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(value) && parseEdtf(value).ok;
const expected = (what: string) => ({
  error: ({ input }: { input?: unknown }) => `must be ${what}, got ${JSON.stringify(input)}`,
});

const known = (what: string, test: (value: string) => boolean) =>
  z
    .string(expected(`${what} or null`))
    .refine(test, expected(what))
    .nullable()
    .default(null);

/** What `metadata.json` may say of a file. Strict, so that a misspelt name does not go unnoticed. */
const metadataSchema = z.strictObject({
  published: known("a date written YYYY-MM-DD, YYYY-MM or YYYY", isDate),
  title: known("text", isText),
  url: known("a web address (http or https)", isWebAddress),
  publisher: known("text", isText),
  lang: known("a language code of two or three letters", (value) => /^[a-z]{2,3}$/.test(value)),
});

/**
 * Reads every `*.txt` of a folder as an article, with what `metadata.json` beside them says of each, if there is one.
 * Whatever cannot be read becomes a problem that names the file, and the rest goes on. Does not throw.
 */
export async function readFolder(folder: string): Promise<Folder> {
  const names = await listFiles(folder);
  if (!names.ok) return { articles: [], problems: [{ file: folder, message: names.error }] };
  const texts = names.value.filter((name) => name.endsWith(".txt"));
  const metadata = names.value.includes(METADATA) ? await readMetadata(folder, new Set(texts)) : NO_METADATA;
  const problems = [...metadata.problems];
  const articles: FileArticle[] = [];
  for (const file of texts) {
    const text = await readText(join(folder, file));
    if (text.ok) articles.push({ file, article: articleOf(text.value, metadata.byFile.get(file)) });
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
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(path));
    const problem = textProblem(text);
    return problem ? fail(problem) : ok(text);
  } catch (error) {
    if (error instanceof TypeError) return fail("The file is not UTF-8 text.");
    return fail(`The file cannot be read: ${reasonOf(error)}.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  ENOTDIR: "it is no folder",
  EISDIR: "it is a folder",
  EACCES: "this user may not read it",
};

/** Plain words for an error of the file system; throws what is no such error. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) throw error;
  return REASONS[code] ?? code;
}

interface Metadata {
  readonly byFile: ReadonlyMap<string, ArticleMetadata>;
  readonly problems: readonly FileProblem[];
}

const NO_METADATA: Metadata = { byFile: new Map(), problems: [] };

async function readMetadata(folder: string, texts: ReadonlySet<string>): Promise<Metadata> {
  const entries = await readEntries(join(folder, METADATA));
  if (!entries.ok) return { byFile: new Map(), problems: [{ file: METADATA, message: entries.error }] };
  const byFile = new Map<string, ArticleMetadata>();
  const problems: FileProblem[] = [];
  for (const [file, entry] of Object.entries(entries.value)) {
    const parsed = metadataSchema.safeParse(entry);
    if (!texts.has(file))
      problems.push({ file: METADATA, message: `It describes "${file}", and there is no such file.` });
    else if (parsed.success) byFile.set(file, parsed.data);
    else
      problems.push({ file: METADATA, message: `What it says of "${file}" is left out: ${sentenceOf(parsed.error)}.` });
  }
  return { byFile, problems };
}

async function readEntries(path: string): Promise<Result<Readonly<Record<string, unknown>>>> {
  const text = await readText(path);
  if (!text.ok) return text;
  try {
    const entries = z.record(z.string(), z.unknown()).safeParse(JSON.parse(text.value.replace(/^\uFEFF/, "")));
    return entries.success
      ? ok(entries.data)
      : fail('It must be an object as in {"<file>": {"published": "2023-03-18"}}.');
  } catch (error) {
    if (error instanceof SyntaxError) return fail(`It is not JSON: ${error.message}.`);
    throw error;
  }
}

const sentenceOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(" ")).join("; ");
