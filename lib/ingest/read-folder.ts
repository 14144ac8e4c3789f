import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
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

/** What `metadata.json` may say of a file; what else it says is for others. */
const FIELDS = {
  published: known("a date written YYYY-MM-DD, YYYY-MM or YYYY", isDate),
  title: known("text", isText),
  url: known("a web address (http or https)", isWebAddress),
  publisher: known("text", isText),
  lang: known("a language code of two or three letters", (value) => /^[a-z]{2,3}$/.test(value)),
};

/** Each field by itself, so that a wrong one costs no other. */
function readEntry(entry: Readonly<Record<string, unknown>>): {
  readonly metadata: ArticleMetadata;
  readonly wrong: readonly string[];
} {
  const read = (name: keyof typeof FIELDS) => ({ name, parsed: FIELDS[name].safeParse(entry[name]) });
  const fields = [read("published"), read("title"), read("url"), read("publisher"), read("lang")];
  const values = fields.map(({ name, parsed }) => [name, parsed.success ? parsed.data : null] as const);
  const wrong = fields.flatMap(({ name, parsed }) =>
    parsed.success ? [] : [`${name} ${parsed.error.issues[0]?.message ?? "is wrong"}`],
  );
  const { published = null, title = null, url = null, publisher = null, lang = null } = Object.fromEntries(values);
  return { metadata: { published, title, url, publisher, lang }, wrong };
}

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
    if (!texts.has(file)) {
      problems.push({ file: METADATA, message: `It describes "${file}", and there is no such file.` });
      continue;
    }
    const parsed = z.record(z.string(), z.unknown()).safeParse(entry);
    const { metadata, wrong } = readEntry(parsed.success ? parsed.data : {});
    byFile.set(file, metadata);
    const reasons = parsed.success ? wrong : [`expected an object, got ${JSON.stringify(entry)}`];
    for (const reason of reasons)
      problems.push({ file: METADATA, message: `What it says of "${file}" is left out: ${reason}.` });
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
