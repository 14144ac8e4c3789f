import { articleOf } from "#lib/pipeline/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import { bestMs } from "./bench-measure.ts";

const RUNS = 3;
const GROWTH = 8;
const ARTICLES = 40;

/** Milliseconds to merge so many articles, and so many times as many. */
export interface MergeFigures {
  readonly articles: number;
  readonly growth: number;
  readonly smallMs: number;
  readonly largeMs: number;
}

/** How the time to merge grows with the number of articles that tell of the same few persons: every pair is looked at. */
export function benchMerge(): MergeFigures {
  const readings = Array.from({ length: ARTICLES * GROWTH }, (_, n) =>
    extractArticle(
      articleOf(
        `On ${(n % 28) + 1} March 2023 Emmanuel Macron met Olaf Scholz. Xi Jinping visited Moscow in ${2000 + (n % 20)}. No ${n}.`,
      ),
    ),
  );
  const [smallMs, largeMs] = [readings.slice(0, ARTICLES), readings].map((some) =>
    bestMs(() => extractCorpus(some), RUNS),
  );
  return { articles: ARTICLES, growth: GROWTH, smallMs: smallMs!, largeMs: largeMs! };
}

export function printMerge({ articles, growth, smallMs, largeMs }: MergeFigures): void {
  console.log(
    `\nMerging ${articles} articles on the same few persons, then ${growth} times as many (the hardest case):`,
  );
  console.log(`${smallMs.toFixed(0)} ms, ${largeMs.toFixed(0)} ms: x${(largeMs / smallMs).toFixed(1)} for x${growth}`);
}
