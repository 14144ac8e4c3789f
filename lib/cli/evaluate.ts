// npm run evaluate                 every annotated set of the repository, chrono-node alone beside it, against the floors
// npm run evaluate -- DIR          one folder of articles with its DIR/gold
//   --list                         also every difference from the gold
//   --raise                        write the figures that are above their floors as the new floors
import { readFile, writeFile } from "node:fs/promises";
import { posix } from "node:path";
import { belowFloors, type Floors, figuresOf, floorsSchema, raisedFloors } from "#lib/evaluate/floors.ts";
import { formatReport, type SetScore } from "#lib/evaluate/report.ts";
import { annotatedFolders, readAnnotatedSet, scoreSet } from "./annotated-sets.ts";

const FLOORS = "lib/evaluate/floors.json";

function complain(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** Tells each figure below its floor. */
function compareWithFloors(floors: Floors, scores: readonly SetScore[]): void {
  const below = scores.flatMap(({ name, ours }) => belowFloors(floors, name, figuresOf(ours)));
  for (const line of below) complain(line);
  const without = scores.filter(({ name }) => !floors[name]).map(({ name }) => name);
  if (without.length > 0) console.error(`No floors yet (--raise sets them): ${without.join(", ")}`);
  if (below.length === 0) console.error("Every figure is at or above its floor.");
}

/** Writes the figures of the sets as floors where they are higher. */
async function raise(floors: Floors, scores: readonly SetScore[]): Promise<Floors> {
  const raised = scores.reduce((all, { name, ours }) => raisedFloors(all, name, figuresOf(ours)), floors);
  await writeFile(FLOORS, `${JSON.stringify(raised, null, 2)}\n`);
  return raised;
}

const options = process.argv.slice(2);
const asked = options
  .filter((option) => !option.startsWith("--"))
  .map((folder) => posix.join(folder).replace(/\/$/, ""));
const folders = asked.length > 0 ? asked : await annotatedFolders();
const sets = await Promise.all(folders.map(readAnnotatedSet));
for (const { name, golds, problems } of sets) {
  if (golds.length === 0) complain(`${name}: nothing is annotated here, expected ${name}/gold/*.json`);
  for (const problem of problems) complain(problem);
}
const scores = sets.filter(({ golds }) => golds.length > 0).map(scoreSet);
if (scores.length > 0) {
  process.stdout.write(formatReport(scores, options.includes("--list")));
  const floors = floorsSchema.parse(JSON.parse(await readFile(FLOORS, "utf8")));
  compareWithFloors(options.includes("--raise") ? await raise(floors, scores) : floors, scores);
}
