import type { MergeOptions } from "#lib/merge/merge.ts";
import { filedMentions } from "#lib/merge/neighbours.ts";
import type { Article } from "#lib/model/article.ts";
import { type ArticleReading, type CorpusReading, withIds } from "#lib/model/reading.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { countEvents } from "#lib/store/change-events.ts";
import type { Database, Store } from "#lib/store/database.ts";
import { replaceCorpus } from "#lib/store/replace-corpus.ts";
import {
  findUnmerged,
  listUnread,
  loadArticle,
  readInheritance,
  saveArticle,
  saveReading,
} from "#lib/store/save-article.ts";
import { inheritedIds } from "./inherit-ids.ts";
import { mergeAround } from "./merge-around.ts";
import type { RulesVersion } from "./rules-version.ts";
import { textProblem } from "./text-problem.ts";

/** The pipeline as ingest sees it: two pure functions, and which rules they follow. */
export interface Reader {
  readonly extractArticle: (article: Article) => ArticleReading;
  readonly extractCorpus: (readings: readonly ArticleReading[], options?: MergeOptions) => CorpusReading;
  readonly version: RulesVersion;
}

/** Where a run is. "save" and "read" count articles; "merge" counts articles where they are merged into a corpus that is there, and is one step where all of it is merged anew. */
export interface Progress {
  readonly step: "save" | "read" | "merge";
  readonly done: number;
  readonly total: number;
}

export interface IngestOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted: the run ends before its next article, or before it merges. */
  readonly signal?: AbortSignal;
}

/** An article that was not taken in, or that was saved and could not be read. */
export interface ArticleProblem {
  readonly articleId: string;
  readonly message: string;
}

export interface IngestReport {
  /** Articles that were not there before. */
  readonly added: number;
  /** Articles read now: new ones, those whose metadata changed, those that other rules had read. */
  readonly read: number;
  /** Events after this run; null where nothing had to be done. */
  readonly events: number | null;
  readonly problems: readonly ArticleProblem[];
  /** True where `signal` ended the run early. */
  readonly stopped: boolean;
}

/**
 * Takes articles in: saves each whole, reads those that nobody read yet, merges all, and shows the result at once.
 *
 * Idempotent: what is there already is neither read nor written again, and the order of arrival leaves no trace. When the process
 * ends in between, what was saved is saved, readers see the corpus of before, and the next run takes up where this one stopped.
 */
export async function ingestWith(
  { db }: Store,
  reader: Reader,
  articles: readonly Article[],
  options: IngestOptions = {},
): Promise<IngestReport> {
  const saved = await saveAll(db, articles, options);
  const { read, problems } = await readAll(db, reader, options);
  const stopped = options.signal?.aborted === true;
  const events = stopped ? null : await mergeNew(db, reader, options);
  return { added: saved.added, read, events, problems: [...saved.problems, ...problems], stopped };
}

async function saveAll(
  db: Database,
  articles: readonly Article[],
  { onProgress, signal }: IngestOptions,
): Promise<Pick<IngestReport, "added" | "problems">> {
  const problems: ArticleProblem[] = [];
  let added = 0;
  for (const [done, article] of articles.entries()) {
    if (signal?.aborted) break;
    onProgress?.({ step: "save", done, total: articles.length });
    const message = textProblem(article.text);
    if (message) problems.push({ articleId: article.id, message });
    else if ((await saveArticle(db, article)) === "new") added += 1;
  }
  return { added, problems };
}

async function readAll(
  db: Database,
  { extractArticle, version }: Reader,
  { onProgress, signal }: IngestOptions,
): Promise<Pick<IngestReport, "read" | "problems">> {
  const problems: ArticleProblem[] = [];
  let read = 0;
  const unread = await listUnread(db, version.read);
  for (const [done, id] of unread.entries()) {
    if (signal?.aborted) break;
    onProgress?.({ step: "read", done, total: unread.length });
    const article = await loadArticle(db, id);
    if (!article) throw new Error(`article ${id} is listed and not there`);
    const reading = readingOf(extractArticle, article);
    if (reading.ok) await saveWithIds(db, reading.value, version);
    else problems.push({ articleId: id, message: reading.error });
    read += reading.ok ? 1 : 0;
  }
  return { read, problems };
}

/** Saves a reading whose mentions keep the ids that an earlier version of the article gave them, so that links to their events go on leading there. */
async function saveWithIds(db: Database, read: ArticleReading, version: RulesVersion): Promise<void> {
  const { earlier, ids } = await readInheritance(db, read.article.id);
  const inherited = { ...ids, ...inheritedIds(earlier, read) };
  const reading = withIds(read, inherited);
  await saveReading(db, reading, filedMentions(reading), version.read, inherited);
}

/** A fault of ours that one text brings out must not keep all others from being read; it is told, and tried again next time. */
function readingOf(extractArticle: Reader["extractArticle"], article: Article): Result<ArticleReading> {
  try {
    return ok(extractArticle(article));
  } catch (error) {
    return fail(`It could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** With more than this share of the corpus new, merging all of it anew costs less than looking around each article. */
const LARGE_SHARE = 0.1;

/** So many articles are merged in one transaction: readers see them soon, and what a stop undoes is little. */
const PORTION = 50;

async function mergeNew(db: Database, reader: Reader, { onProgress, signal }: IngestOptions): Promise<number | null> {
  const { extractCorpus, version } = reader;
  const unmerged = await findUnmerged(db, version.merge);
  if (!unmerged) return null;
  const { articleIds, merged, byOtherRules } = unmerged;
  if (byOtherRules || articleIds.length > LARGE_SHARE * merged) {
    onProgress?.({ step: "merge", done: 0, total: 1 });
    return replaceCorpus(db, (readings) => extractCorpus(readings), version.merge);
  }
  for (let done = 0; done < articleIds.length && signal?.aborted !== true; done += PORTION) {
    onProgress?.({ step: "merge", done, total: articleIds.length });
    await mergeAround(db, reader, articleIds.slice(done, done + PORTION));
  }
  return countEvents(db);
}
