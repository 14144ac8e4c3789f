/** `npm run ingest -- PATH|URL…`: takes articles of files, folders, addresses and feeds into the store. */
import { join } from "node:path";
import { readConfig } from "#lib/config.ts";
import { ingestSources, listSources, type TakeInProgress, type TakeInReport } from "#lib/ingest/index.ts";
import { openStore } from "#lib/store/open.ts";
import { durationOf, perSecond, type Sample, withSample } from "./pace.ts";
import { progressLine, stepText } from "./progress-line.ts";
import { loadEnvironmentFiles } from "./steps.mjs";
import { stopSignal } from "./stop-signal.ts";

const HELP = `npm run ingest -- PATH|URL…

Reads articles and puts their dated events on the timeline.

  PATH   a file, or a folder with all that is in it: .txt .md .html .json .jsonl .docx, and .zip of these.
         metadata.json in a folder tells of the files beside it: {"a.txt": {"published": "2023-03-18", "url": "…"}}
  URL    a page (http or https), a file of these kinds, or an RSS, Atom or JSON feed, whose entries are fetched.

Ctrl-C keeps what is done, and the same command goes on from there. What was taken in before and is the same is passed over.
The exit code is 0 where at least something could be used, and 1 where nothing could.`;

/** Where it is noted what was taken in. */
const NOTES = "taken-in.jsonl";
/** Where standard error is no terminal, a line now and then is enough. */
const PLAIN_LINE_MS = 10_000;

async function ingest(targets: readonly string[]): Promise<void> {
  loadEnvironmentFiles();
  const config = readConfig();
  const sources = await listSources(targets);
  if (sources.sources.length === 0) return finish(sources.problems, null, sources.passedOver);
  const store = await openStore(config);
  const line = progressLine(PLAIN_LINE_MS);
  const signal = stopSignal();
  try {
    const onProgress = progressText(line.show);
    const report = await ingestSources(store, sources, join(config.dataDir, NOTES), { onProgress, signal });
    line.clear();
    finish(report.problems, report, sources.passedOver);
  } finally {
    line.clear();
    await store.close();
  }
}

const BAR_WIDTH = 24;
const grouped = (count: number): string => count.toLocaleString("en-US");
const counted = (count: number, noun: string): string => `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;

/** Turns where a run is into a line: a bar, how many are done, how many articles a second, and the time left. */
function progressText(show: (text: string) => void): (progress: TakeInProgress) => void {
  let weights: readonly Sample[] = [];
  let articles: readonly Sample[] = [];
  return (progress) => {
    const atMs = performance.now();
    const amount = progress.doneWeight - progress.knownWeight;
    if (weights.at(-1)?.amount !== amount) {
      weights = withSample(weights, { atMs, amount });
      articles = withSample(articles, { atMs, amount: progress.articles });
    }
    const share = progress.totalWeight === 0 ? 1 : progress.doneWeight / progress.totalWeight;
    const full = Math.round(share * BAR_WIDTH);
    const parts = [
      `${"█".repeat(full)}${"░".repeat(BAR_WIDTH - full)} ${grouped(progress.done)} of ${grouped(progress.total)}`,
      rateText(perSecond(articles)),
      leftText(progress, perSecond(weights)),
      typeof progress.now === "string" ? progress.now : stepText(progress.now),
    ];
    show(parts.filter(Boolean).join(" · "));
  };
}

const rateText = (rate: number | null): string =>
  rate === null || rate <= 0 ? "" : `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} articles/s`;

const leftText = ({ doneWeight, totalWeight }: TakeInProgress, rate: number | null): string =>
  rate === null || rate <= 0 ? "" : `${durationOf((totalWeight - doneWeight) / rate)} left`;

/** Tells what came of it, each problem with the name of what it is in, and sets the exit code. */
function finish(problems: TakeInReport["problems"], report: TakeInReport | null, passedOver: number): void {
  for (const { name, message } of problems) console.error(`${name}: ${message}`);
  if (passedOver > 0) console.error(`${counted(passedOver, "file")} of other kinds passed over.`);
  const isUsed = report !== null && report.articles + report.known > 0;
  if (report?.stopped) console.error("Stopped. What was read is kept; the same command goes on from there.");
  else if (isUsed) console.error(summaryOf(report));
  else console.error("Nothing could be used.");
  if (!isUsed && process.exitCode === undefined) process.exitCode = 1;
}

function summaryOf({ sources, known, articles, added, events, problems }: TakeInReport): string {
  const parts = [
    `Took in ${counted(articles, "article")}, ${grouped(added)} of them new`,
    known > 0 && `passed over ${grouped(known)} of ${counted(sources, "source")} that were taken in before`,
    problems.length > 0 && `told ${counted(problems.length, "problem")} above`,
    events !== null && `the store now tells ${counted(events, "event")}`,
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

const targets = process.argv.slice(2);
if (targets.includes("--help") || targets.includes("-h")) console.log(HELP);
else if (targets.length === 0 || targets.some((target) => target.startsWith("--"))) {
  console.error(HELP);
  process.exitCode = 2;
} else
  ingest(targets).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    if (process.env.DEBUG) console.error(error);
    process.exitCode = 1;
  });
