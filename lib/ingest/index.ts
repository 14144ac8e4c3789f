/** The door of ingest: an article in, rows out, idempotent. The only place where the pipeline meets the store. */
import { join } from "node:path";
import type { Article } from "#lib/model/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import type { Store } from "#lib/store/database.ts";
import { type IngestOptions, type IngestReport, ingestWith } from "./ingest-articles.ts";
import { rulesVersion } from "./rules-version.ts";

export type { ArticleProblem, IngestOptions, IngestReport, Progress } from "./ingest-articles.ts";
export { type FileArticle, type FileProblem, type Folder, readFolder } from "./read-folder.ts";

/** Takes articles in with the pipeline of this program; see `ingestWith`. */
export function ingestArticles(
  store: Store,
  articles: readonly Article[],
  options?: IngestOptions,
): Promise<IngestReport> {
  const version = rulesVersion(join(/* turbopackIgnore: true */ process.cwd(), "lib"));
  return ingestWith(
    store,
    { extractArticle: (article) => extractArticle(article), extractCorpus, version },
    articles,
    options,
  );
}
