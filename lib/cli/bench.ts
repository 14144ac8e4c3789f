// npm run bench                             all parts; times are ratios within one run, so that any machine can tell
// npm run bench -- extract [--size MB]      extraction beside chrono-node alone, then how time and memory grow with the text
// npm run bench -- merge                    how the time to merge grows with the number of articles
// npm run bench -- ingest [--events N]      what a new article costs in a corpus, and in one that is eight times as large (N mentions)
import { benchGrowth } from "./bench-growth.ts";
import { benchIngest } from "./bench-ingest.ts";
import { MB } from "./bench-measure.ts";
import { benchMerge } from "./bench-merge.ts";
import { benchThroughput } from "./bench-throughput.ts";

const DEFAULT_MB = 1;
const DEFAULT_EVENTS = 16_000;
const PARTS = ["extract", "merge", "ingest"];

const options = process.argv.slice(2).filter((option) => option !== "--");
const numberAfter = (name: string, otherwise: number): number => {
  const at = options.indexOf(name);
  return at < 0 ? otherwise : Number(options.splice(at, 2)[1]);
};
const size = numberAfter("--size", DEFAULT_MB);
const events = numberAfter("--events", DEFAULT_EVENTS);
const parts = options.length > 0 ? options : PARTS;

if (!(size > 0) || !(events > 0) || parts.some((part) => !PARTS.includes(part))) {
  console.error(
    `expected ${PARTS.join(", ")} and perhaps --size with a number of megabytes or --events with a number of events, got: ${process.argv.slice(2).join(" ")}`,
  );
  process.exitCode = 2;
} else {
  if (parts.includes("extract")) {
    await benchThroughput();
    await benchGrowth(size * MB);
  }
  if (parts.includes("merge")) benchMerge();
  if (parts.includes("ingest")) await benchIngest(events);
}
