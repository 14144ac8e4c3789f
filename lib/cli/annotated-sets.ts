import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import { z } from "zod";
import { chronoTimexes } from "#lib/evaluate/chrono.ts";
import { baseName, type Extraction } from "#lib/evaluate/extraction.ts";
import {
  type ActorsGold,
  actorsGoldSchema,
  type GoldArticle,
  goldArticleSchema,
  type MergeGold,
  mergeGoldSchema,
} from "#lib/evaluate/gold.ts";
import { goldProblems } from "#lib/evaluate/gold-problems.ts";
import type { SetScore } from "#lib/evaluate/report.ts";
import { scoreExtraction } from "#lib/evaluate/score.ts";
import { type FileArticle, readFolder } from "#lib/ingest/read-folder.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { extractionOfFolder } from "./extraction.ts";

/** Articles of a folder with what was annotated in them; what could not be read is in `problems`, a sentence each. */
export interface AnnotatedSet {
  /** The folder, which is also the set's name in the floors. */
  readonly name: string;
  readonly articles: readonly FileArticle[];
  readonly golds: readonly GoldArticle[];
  readonly merging: MergeGold | null;
  readonly actors: ActorsGold | null;
  readonly problems: readonly string[];
}

const LANGUAGES = "lib/lang";
const STORIES = "lib/evaluate/stories";
const MERGING = "merge.json";
const ACTORS = "actors.json";

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}

/** Every annotated folder of the repository, from its root: the seeds, the project's own articles and stories, those of the languages. */
export async function annotatedFolders(): Promise<readonly string[]> {
  const languages = (await namesIn(LANGUAGES)).map((code) => posix.join(LANGUAGES, code, "articles"));
  const stories = (await namesIn(STORIES)).map((story) => posix.join(STORIES, story));
  const folders = ["seeds", "lib/evaluate/articles", ...stories, ...languages];
  const golds = await Promise.all(folders.map((folder) => namesIn(posix.join(folder, "gold"))));
  return folders.filter((_, index) => golds[index]!.some((name) => name.endsWith(".json")));
}

/** A file checked against its schema, or a sentence that names the file. */
async function readGold<T>(path: string, schema: z.ZodType<T>): Promise<Result<T>> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(path, "utf8")));
    return parsed.success ? ok(parsed.data) : fail(`${path}: ${z.prettifyError(parsed.error).replace(/\s+/g, " ")}`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail(`${path}: not JSON (${error.message})`);
  }
}

const problemsOf = (results: readonly Result<unknown>[]): readonly string[] =>
  results.flatMap((result) => (result.ok ? [] : [result.error]));

/** Reads a folder of articles and its `gold/`. Files that cannot be used are told in `problems`, and the rest goes on. */
export async function readAnnotatedSet(folder: string): Promise<AnnotatedSet> {
  const names = (await namesIn(posix.join(folder, "gold"))).filter((name) => name.endsWith(".json"));
  const path = (name: string): string => posix.join(folder, "gold", name);
  const golds = await Promise.all(
    names.filter((name) => name !== MERGING && name !== ACTORS).map((name) => readGold(path(name), goldArticleSchema)),
  );
  const merging = names.includes(MERGING) ? await readGold(path(MERGING), mergeGoldSchema) : null;
  const actors = names.includes(ACTORS) ? await readGold(path(ACTORS), actorsGoldSchema) : null;
  const { articles, problems } = await readFolder(folder);
  const usable = golds.flatMap((gold) => (gold.ok ? [gold.value] : []));
  const texts = textsOf(articles);
  return {
    name: folder,
    articles,
    golds: usable,
    merging: merging?.ok ? merging.value : null,
    actors: actors?.ok ? actors.value : null,
    problems: [
      ...problems.map(({ file, message }) => `${posix.join(folder, file)}: ${message}`),
      ...problemsOf([...golds, merging, actors].filter((result) => result !== null)),
      ...usable
        .flatMap((gold) => goldProblems(gold, texts[baseName(gold.file)] ?? ""))
        .map((line) => posix.join(folder, line)),
    ],
  };
}

const textsOf = (articles: readonly FileArticle[]): Readonly<Record<string, string>> =>
  Object.fromEntries(articles.map(({ file, article }) => [file, article.text]));

/** What chrono-node finds alone, which knows the annotated language and date of each article. */
function chronoExtraction(golds: readonly GoldArticle[], texts: Readonly<Record<string, string>>): Extraction {
  const articles = golds.map(({ file, lang, published }) => {
    const timexes = chronoTimexes(texts[baseName(file)] ?? "", lang, published?.edtf ?? null);
    return { file, published: { edtf: null }, timexes, events: [] };
  });
  return { articles, clusters: [] };
}

/** Reads the articles of a set as one corpus and scores what comes out, chrono-node's dates beside. */
export function scoreSet({ name, articles, golds, merging, actors }: AnnotatedSet): SetScore {
  const texts = textsOf(articles);
  return {
    name,
    ours: scoreExtraction(golds, merging, actors, extractionOfFolder(articles), texts),
    chrono: scoreExtraction(golds, null, null, chronoExtraction(golds, texts), texts),
  };
}
