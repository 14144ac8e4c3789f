import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { actorsGoldSchema, goldArticleSchema, mergeGoldSchema } from "#lib/evaluate/gold.ts";
import { type Score, scoreExtraction } from "#lib/evaluate/score.ts";
import { type FileArticle, readFolder } from "#lib/ingest/read-folder.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import { extractionOfFolder } from "./extraction.ts";

const SEEDS = resolve(import.meta.dirname, "../../seeds");
const json = (name: string): unknown => JSON.parse(readFileSync(resolve(SEEDS, "gold", name), "utf8"));

let articles: readonly FileArticle[];
let extraction: ReturnType<typeof extractionOfFolder>;
let score: Score;

beforeAll(async () => {
  articles = (await readFolder(SEEDS)).articles;
  extraction = extractionOfFolder(articles);
  const golds = readdirSync(resolve(SEEDS, "gold"))
    .filter((name) => /^\d/.test(name))
    .map((name) => goldArticleSchema.parse(json(name)));
  const texts = Object.fromEntries(articles.map(({ file, article }) => [file, article.text]));
  score = scoreExtraction(
    golds,
    mergeGoldSchema.parse(json("merge.json")),
    actorsGoldSchema.parse(json("actors.json")),
    extraction,
    texts,
  );
});

test("the seeds' dates and events agree with the gold as well as they did", () => {
  expect(score.dateValues.f1, score.differences.join("\n")).toBeGreaterThanOrEqual(0.94);
  expect(score.datedEvents.f1, score.differences.join("\n")).toBeGreaterThanOrEqual(0.95);
  expect(score.actors.f1).toBeGreaterThanOrEqual(0.85);
  expect(score.mergedPairs.precision).toBeGreaterThanOrEqual(0.9);
});

test("no undated event of the seeds is given a date, and no span is off by a character", () => {
  expect(score.inventedDates).toBe(0);
  expect(score.badSpans.count).toBe(0);
});

test("every article of the seeds is put into its year", () => {
  expect(score.articleYears.count).toBe(score.articleYears.of);
});

test("the order of the articles changes no event and no id", () => {
  const again = extractionOfFolder([...articles].reverse());
  expect(again.clusters).toEqual(extraction.clusters);
});

test("an article less changes no id of the events that others tell", () => {
  const readings = articles.map(({ article }) => extractArticle(article));
  const ids = new Set(extraction.clusters.flatMap(({ members }) => members));
  for (const left of readings) {
    const without = extractCorpus(readings.filter((reading) => reading !== left));
    expect(without.events.flatMap(({ memberIds }) => memberIds).filter((id) => !ids.has(id))).toEqual([]);
  }
});
