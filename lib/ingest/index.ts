/** The door of ingest: an article in, rows out, idempotent. The only place where the pipeline meets the store. */
import type { Article } from "#lib/model/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import type { Store } from "#lib/store/database.ts";
import { findKnownArticles } from "#lib/store/known-articles.ts";
import { type IngestOptions, type IngestReport, ingestWith, type Reader } from "./ingest-articles.ts";
import { openNotes } from "./notes.ts";
import { intakeVersion, programVersion, roomsFolder } from "./rules-version.ts";
import type { Sources } from "./sources.ts";
import { type TakeInPorts, type TakeInReport, takeIn } from "./take-in.ts";

export { type Saved, saveRequest, undoRequest } from "./correct.ts";
export type { ArticleProblem, IngestOptions, IngestReport, Progress } from "./ingest-articles.ts";
export { type FileArticle, type FileProblem, type Folder, readFolder } from "./read-folder.ts";

export { listSources, type Sources } from "./sources.ts";
export type { TakeInProgress, TakeInReport } from "./take-in.ts";

/** The pipeline of this program; `elsewhere` reads articles in its place where they are not to be read in this thread. */
export function programReader(elsewhere?: Reader["extractArticle"]): Reader {
  return {
    extractArticle: elsewhere ?? ((article, corrections) => extractArticle(article, null, corrections)),
    extractCorpus,
    version: programVersion(),
  };
}

/** Takes articles in with the pipeline of this program; see `ingestWith`. */
export function ingestArticles(
  store: Store,
  articles: readonly Article[],
  options?: IngestOptions,
): Promise<IngestReport> {
  return ingestWith(store, programReader(), articles, options);
}

/**
 * Takes in what files and addresses hold, with the pipeline of this program; see `takeIn`. What was taken in is noted in `notesFile`, so
 * that the next run passes over it.
 */
export function ingestSources(
  store: Store,
  sources: Sources,
  notesFile: string,
  options: Pick<TakeInPorts, "onProgress" | "signal"> = {},
): Promise<TakeInReport> {
  return takeIn(sources, {
    ingest: (articles, each) => ingestArticles(store, articles, each),
    findKnown: (ids) => findKnownArticles(store.db, ids),
    notes: openNotes(notesFile),
    version: intakeVersion(roomsFolder()),
    ...options,
  });
}
