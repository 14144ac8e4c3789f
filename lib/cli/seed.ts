/** `npm run seed`: reads the articles of `seeds/` into the store. Quick and quiet when nothing is new. */
import { readConfig } from "#lib/config.ts";
import { type IngestReport, ingestArticles, type Progress, readFolder } from "#lib/ingest/index.ts";
import { openStore } from "#lib/store/open.ts";
import { type ProgressLine, progressLine, stepText } from "./progress-line.ts";
import { loadEnvironmentFiles } from "./steps.mjs";
import { stopSignal } from "./stop-signal.ts";

/** Seeds the store. A file that cannot be used is told and the others go on; the exit code is 0 then. */
async function seed(): Promise<void> {
  loadEnvironmentFiles();
  const config = readConfig();
  const { articles, problems } = await readFolder(config.seedsDir);
  for (const { file, message } of problems) console.error(`${file}: ${message}`);
  const store = await openStore(config);
  const signal = stopSignal();
  try {
    const line = progressLine();
    const report = await ingestArticles(
      store,
      articles.map(({ article }) => article),
      { onProgress: (progress) => show(line, progress), signal },
    );
    line.clear();
    const files = new Map(articles.map(({ file, article }) => [article.id, file]));
    for (const { articleId, message } of report.problems)
      console.error(`${files.get(articleId) ?? articleId}: ${message}`);
    if (report.stopped) console.error("Stopped. What was read is kept; the next run goes on from there.");
    else if (report.events !== null) console.error(summaryOf(report));
  } finally {
    await store.close();
  }
}

/** Saving is too quick to tell. */
function show(line: ProgressLine, progress: Progress): void {
  if (progress.step === "save") return;
  const text = stepText(progress);
  line.show(`${text.charAt(0).toUpperCase()}${text.slice(1)} …`);
}

const summaryOf = ({ added, read, events }: IngestReport): string =>
  `Read ${read} ${read === 1 ? "article" : "articles"}, ${added} of them new; the store now tells ${events} ${events === 1 ? "event" : "events"}.`;

seed().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (process.env.DEBUG) console.error(error);
  process.exitCode = 1;
});
