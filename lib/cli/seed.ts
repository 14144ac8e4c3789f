/** `npm run seed`: reads the articles of `seeds/` into the store. Quick and quiet when nothing is new. */
import { readConfig } from "#lib/config.ts";
import { type IngestReport, ingestArticles, type Progress, readFolder } from "#lib/ingest/index.ts";
import { openStore } from "#lib/store/open.ts";
import { loadEnvironmentFiles } from "./steps.mjs";

const LABELS: Readonly<Record<Progress["step"], string>> = { save: "Saving", read: "Reading", merge: "Merging" };

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
      { onProgress: line.show, signal },
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

/** Aborted by Ctrl-C or SIGTERM, which set the exit code that shells expect; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const [signal, exitCode] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(signal, () => {
      process.exitCode = exitCode;
      stop.abort();
    });
  }
  return stop.signal;
}

const summaryOf = ({ added, read, events }: IngestReport): string =>
  `Read ${read} ${read === 1 ? "article" : "articles"}, ${added} of them new; the store now tells ${events} ${events === 1 ? "event" : "events"}.`;

/** One line on standard error that rewrites itself on a terminal; elsewhere a plain line for each step. Saving is too quick to tell. */
function progressLine(): { readonly show: (progress: Progress) => void; readonly clear: () => void } {
  const isTerminal = process.stderr.isTTY === true;
  let last = "";
  return {
    show: ({ step, done, total }) => {
      if (step === "save") return;
      const text = `${LABELS[step]} ${step === "merge" ? "" : `${done + 1} of ${total} `}…`;
      if (isTerminal) process.stderr.write(`\r\u001b[K${text}`);
      else if (text !== last) console.error(text);
      last = text;
    },
    clear: () => {
      if (isTerminal && last) process.stderr.write("\r\u001b[K");
    },
  };
}

seed().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (process.env.DEBUG) console.error(error);
  process.exitCode = 1;
});
