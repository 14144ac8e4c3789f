// npm run bench                             all parts; times are ratios within one run, so that any machine can tell
// npm run bench -- extract [--size MB]      extraction beside chrono-node alone, then how time and memory grow with the text
// npm run bench -- merge                    how the time to merge grows with the number of articles
// npm run bench -- ingest [--events N]      what a new article costs among 9,600 mentions, and among N
// npm run bench -- machines [--articles N]  articles a second with one worker and with two
// npm run bench -- store [--most N] [--embedded N]   tiles, lists, facets and searches at 1e4, 1e5 … N events (a million; fewer on PGlite with --embedded)
// npm run bench -- page [--most N]          what a reader's browser needs: the first page slowed down, opening an event, dragging; of the seeds and of N events
// --json prints the figures of all parts that ran as one JSON object, by name, and nothing else; what goes on is told on standard error
import { benchGrowth, printGrowth } from "./bench-growth.ts";
import { benchIngest, printIngest } from "./bench-ingest.ts";
import { benchMachines, printMachines } from "./bench-machines.ts";
import { MB } from "./bench-measure.ts";
import { benchMerge, printMerge } from "./bench-merge.ts";
import { benchPage, printPage } from "./bench-page.ts";
import { benchStore, printStore } from "./bench-store.ts";
import { benchThroughput, printThroughput } from "./bench-throughput.ts";
import { stopSignal } from "./stop-signal.ts";

const DEFAULT_MB = 1;
const DEFAULT_EVENTS = 100_000;
const DEFAULT_ARTICLES = 240;
const MILLION = 1_000_000;
const STORE_SIZES = [10_000, 100_000, MILLION];

// Told to stop, it ends at once, and with it the servers that it started: they go when the process exits.
stopSignal().addEventListener("abort", () => process.exit());

const options = process.argv.slice(2).filter((option) => option !== "--");
const numberAfter = (name: string, otherwise: number): number => {
  const at = options.indexOf(name);
  return at < 0 ? otherwise : Number(options.splice(at, 2)[1]);
};
const size = numberAfter("--size", DEFAULT_MB);
const events = numberAfter("--events", DEFAULT_EVENTS);
const articles = numberAfter("--articles", DEFAULT_ARTICLES);
const most = numberAfter("--most", MILLION);
const embedded = numberAfter("--embedded", MILLION);
const json = options.includes("--json");
if (json) options.splice(options.indexOf("--json"), 1);

/** A part that measured: what it found, and how that is told to people. */
type Measured = readonly [figures: unknown, print: () => void];
const measured = <T>(figures: T, print: (figures: T) => void): Measured => [figures, () => print(figures)];

/** Every part by its name, in the order in which they run. */
const PARTS: Readonly<Record<string, () => Promise<Measured>>> = {
  extract: async () =>
    measured({ throughput: await benchThroughput(), growth: await benchGrowth(size * MB) }, (figures) => {
      printThroughput(figures.throughput);
      printGrowth(figures.growth);
    }),
  merge: async () => measured(benchMerge(), printMerge),
  ingest: async () => measured(await benchIngest(events), printIngest),
  machines: async () => measured(await benchMachines(articles), printMachines),
  store: async () => {
    const sizes = STORE_SIZES.filter((each) => each <= most);
    return measured(await benchStore(sizes, embedded), printStore);
  },
  page: async () => measured(await benchPage(most), printPage),
};
const parts = options.length > 0 ? options : Object.keys(PARTS);

if (![size, events, articles, most, embedded].every((given) => given > 0) || !parts.every((part) => part in PARTS)) {
  console.error(
    `expected ${Object.keys(PARTS).join(", ")} and perhaps --json, --size with a number of megabytes, --events, --most or --embedded with a number of events or --articles with one of articles, got: ${process.argv.slice(2).join(" ")}`,
  );
  process.exitCode = 2;
} else {
  const found: Record<string, unknown> = {};
  for (const part of parts) {
    const [figures, print] = await PARTS[part]!();
    found[part] = figures;
    if (!json) print();
  }
  if (json) console.log(JSON.stringify(found));
}
