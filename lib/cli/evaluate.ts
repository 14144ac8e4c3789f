// npm run evaluate [-- DIR] [--list]: the pipeline against the gold beside a folder's articles (DIR/gold; seeds/ by default).
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { actorsGoldSchema, goldArticleSchema, mergeGoldSchema } from "#lib/evaluate/gold.ts";
import { formatReport } from "#lib/evaluate/report.ts";
import { scoreExtraction } from "#lib/evaluate/score.ts";
import { readFolder } from "#lib/ingest/read-folder.ts";
import { extractionOfFolder } from "./extraction.ts";

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));

const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith("--")) ?? "seeds";
const gold = join(folder, "gold");
const names = await readdir(gold);
const annotated = names.filter((name) => name.endsWith(".json") && name !== "merge.json" && name !== "actors.json");
const golds = await Promise.all(
  annotated.map(async (name) => goldArticleSchema.parse(await readJson(join(gold, name)))),
);
const merging = names.includes("merge.json") ? mergeGoldSchema.parse(await readJson(join(gold, "merge.json"))) : null;
const actors = names.includes("actors.json") ? actorsGoldSchema.parse(await readJson(join(gold, "actors.json"))) : null;

const { articles, problems } = await readFolder(folder);
for (const { file, message } of problems) console.error(`${file}: ${message}`);
const texts = Object.fromEntries(articles.map(({ file, article }) => [file, article.text]));
const score = scoreExtraction(golds, merging, actors, extractionOfFolder(articles), texts);
process.stdout.write(formatReport(score, options.includes("--list")));
