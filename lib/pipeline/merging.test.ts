import { describe, expect, test } from "vitest";
import type { ArticleReading } from "#lib/model/reading.ts";
import { articleOf } from "./article.ts";
import { extractArticle } from "./extract-article.ts";
import { extractCorpus } from "./extract-corpus.ts";
import { type MergingCase, NEAR_MISSES, ONE_EVENT } from "./merging-cases.ts";

const MARKED = /\[([^\]]*)\]/;

function readingOf([lang, published, text]: MergingCase[1]): ArticleReading {
  return extractArticle(articleOf(text.replace(MARKED, "$1"), { lang, published }));
}

/** Id of the mention that the marked words of an article tell. */
function markedIn([, , text]: MergingCase[1], { events }: ArticleReading): string | undefined {
  const [, words = ""] = MARKED.exec(text) ?? [];
  const start = text.indexOf("[");
  return events.find(({ trigger }) => trigger.start < start + words.length && trigger.end > start)?.id;
}

/** Whether what two articles tell in their marked words is one event. */
function areOne([, ...articles]: MergingCase): boolean {
  const readings = articles.map(readingOf);
  const ids = articles.map((article, at) => markedIn(article, readings[at]!));
  expect(ids).not.toContain(undefined);
  return extractCorpus(readings).events.some(({ memberIds }) => ids.every((id) => memberIds.includes(id!)));
}

describe("tellings that look alike are two events", () => {
  test.each(NEAR_MISSES)("%s", (...each) => expect(areOne(each)).toBe(false));
});

describe("tellings that differ are one event", () => {
  test.each(ONE_EVENT)("%s", (...each) => expect(areOne(each)).toBe(true));
});
