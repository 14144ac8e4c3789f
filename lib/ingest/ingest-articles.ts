import { filedMentions } from "#lib/merge/neighbours.ts";
import type { Article } from "#lib/model/article.ts";
import type { ReadingCorrections } from "#lib/model/correction.ts";
import { type ArticleReading, type CorpusReading, withIds } from "#lib/model/reading.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import type { CorpusOptions } from "#lib/pipeline/extract-corpus.ts";
import { textProblem } from "#lib/pipeline/text-problem.ts";
import { countEvents } from "#lib/store/change-events.ts";
import type { Database, Store } from "#lib/store/database.ts";
import { replaceCorpus } from "#lib/store/replace-corpus.ts";
import {
  findUnmerged,
  listUnread,
  loadUnread,
  readInheritance,
  saveArticle,
  saveReading,
} from "#lib/store/save-article.ts";
import { correctionsAtHand } from "./corrections-at-hand.ts";
import { inheritedIds } from "./inherit-ids.ts";
import { mergeAround } from "./merge-around.ts";
import { mergeOptions } from "./merge-options.ts";
import type { RulesVersion } from "./rules-version.ts";

/** The pipeline as ingest sees it: two pure functions, of which the first may run elsewhere, and which rules they follow. */
export interface Reader {
  readonly extractArticle: (
    article: Article,
    corrections?: ReadingCorrections | null,
  ) => ArticleReading | Promise<ArticleReading>;
  readonly extractCorpus: (readings: readonly ArticleReading[], options?: CorpusOptions) => CorpusReading;
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
  reader: Reader,
  { onProgress, signal }: IngestOptions,
): Promise<Pick<IngestReport, "read" | "problems">> {
  const problems: ArticleProblem[] = [];
  let read = 0;
  const unread = await listUnread(db, reader.version.read);
  for (const [done, id] of unread.entries()) {
    if (signal?.aborted) break;
    onProgress?.({ step: "read", done, total: unread.length });
    const result = await readOne(db, reader, id);
    if (!result.ok) problems.push({ articleId: id, message: result.error });
    else if (result.value === "read") read += 1;
  }
  return { read, problems };
}

/**
 * Reads a saved article and saves its reading; "known" where there is nothing to read (these rules read it, a later version took its
 * place, or it is not there). The error says why it cannot be read. Two processes at once on one article leave what one leaves.
 */
export async function readOne(db: Database, reader: Reader, articleId: string): Promise<Result<"read" | "known">> {
  const article = await loadUnread(db, articleId, reader.version.read);
  if (!article) return ok("known");
  // Whoever corrects something meanwhile has it read again.
  for (;;) {
    const corrections = await correctionsAtHand(db);
    const reading = await readingOf(reader.extractArticle, article, corrections.forReading(article));
    if (!reading.ok) return reading;
    if (await saveWithIds(db, reading.value, reader.version, corrections.version)) return ok("read");
  }
}

/** Saves a reading whose mentions keep the ids that an earlier version of the article gave them, so that links to their events go on leading there. */
async function saveWithIds(
  db: Database,
  read: ArticleReading,
  version: RulesVersion,
  corrections: string,
): Promise<boolean> {
  const { earlier, ids } = await readInheritance(db, read.article.id);
  const inherited = { ...ids, ...inheritedIds(earlier, read) };
  const reading = withIds(read, inherited);
  return saveReading(db, reading, filedMentions(reading), version.read, inherited, corrections);
}

/** A fault of ours that one text brings out must not keep all others from being read; it is told, and tried again next time. */
async function readingOf(
  extractArticle: Reader["extractArticle"],
  article: Article,
  corrections: ReadingCorrections | null,
): Promise<Result<ArticleReading>> {
  try {
    return ok(await extractArticle(article, corrections));
  } catch (error) {
    return fail(`It could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** With more than this share of the corpus new, merging all of it anew costs less than looking around each article. */
const LARGE_SHARE = 0.1;

/** So many articles are merged in one transaction: readers see them soon, and what a stop undoes is little. */
const PORTION = 50;

/**
 * Merges what is read and not merged yet; yields the number of events, null where there was nothing to do. Only one process at a time
 * gets to write, and what another merged meanwhile is left out.
 */
export async function mergeNew(
  db: Database,
  reader: Reader,
  { onProgress, signal }: IngestOptions = {},
): Promise<number | null> {
  const { extractCorpus, version } = reader;
  const unmerged = await findUnmerged(db, version.merge, LARGE_SHARE);
  if (!unmerged) return null;
  const { articleIds, isLarge, byOtherRules } = unmerged;
  if (byOtherRules || isLarge) {
    onProgress?.({ step: "merge", done: 0, total: 1 });
    const merge = async (readings: readonly ArticleReading[], tx: Database) => {
      const corrections = await correctionsAtHand(tx);
      return corrections.correct(extractCorpus(readings, mergeOptions(corrections)));
    };
    return replaceCorpus(db, merge, version.merge);
  }
  for (let done = 0; done < articleIds.length && signal?.aborted !== true; done += PORTION) {
    onProgress?.({ step: "merge", done, total: articleIds.length });
    await mergeAround(db, reader, articleIds.slice(done, done + PORTION));
  }
  return countEvents(db);
}
