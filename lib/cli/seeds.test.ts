import { beforeAll, expect, test } from "vitest";
import { type Score, scoreExtraction } from "#lib/evaluate/score.ts";
import type { FileArticle } from "#lib/ingest/read-folder.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import { readAnnotatedSet } from "./annotated-sets.ts";
import { extractionOfFolder } from "./extraction.ts";

let articles: readonly FileArticle[];
let extraction: ReturnType<typeof extractionOfFolder>;
let score: Score;

beforeAll(async () => {
  const seeds = await readAnnotatedSet("seeds");
  articles = seeds.articles;
  extraction = extractionOfFolder(articles);
  const texts = Object.fromEntries(articles.map(({ file, article }) => [file, article.text]));
  score = scoreExtraction(seeds.golds, seeds.merging, seeds.actors, extraction, texts);
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
