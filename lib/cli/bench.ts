// npm run bench                             all parts; times are ratios within one run, so that any machine can tell
// npm run bench -- extract [--size MB]      extraction beside chrono-node alone, then how time and memory grow with the text
// npm run bench -- merge                    how the time to merge grows with the number of articles
import { benchGrowth } from "./bench-growth.ts";
import { MB } from "./bench-measure.ts";
import { benchMerge } from "./bench-merge.ts";
import { benchThroughput } from "./bench-throughput.ts";

const DEFAULT_MB = 1;
const PARTS = ["extract", "merge"];

const options = process.argv.slice(2);
const at = options.indexOf("--size");
const size = at < 0 ? DEFAULT_MB : Number(options[at + 1]);
const asked = options.filter((option, index) => option !== "--" && option !== "--size" && (at < 0 || index !== at + 1));
const parts = asked.length > 0 ? asked : PARTS;

if (!(size > 0) || parts.some((part) => !PARTS.includes(part))) {
  console.error(
    `expected ${PARTS.join(" or ")} and perhaps --size with a number of megabytes, got: ${options.join(" ")}`,
  );
  process.exitCode = 2;
} else {
  if (parts.includes("extract")) {
    await benchThroughput();
    await benchGrowth(size * MB);
  }
  if (parts.includes("merge")) benchMerge();
}
