import { articleOf } from "#lib/pipeline/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import { bestMs } from "./bench-measure.ts";

const RUNS = 3;
const GROWTH = 8;
const ARTICLES = 40;

/** Prints how the time to merge grows with the number of articles that tell of the same few persons: every pair is looked at. */
export function benchMerge(): void {
  const readings = Array.from({ length: ARTICLES * GROWTH }, (_, n) =>
    extractArticle(
      articleOf(
        `On ${(n % 28) + 1} March 2023 Emmanuel Macron met Olaf Scholz. Xi Jinping visited Moscow in ${2000 + (n % 20)}. No ${n}.`,
      ),
    ),
  );
  const [small, large] = [readings.slice(0, ARTICLES), readings].map((some) => bestMs(() => extractCorpus(some), RUNS));
  console.log(
    `\nMerging ${ARTICLES} articles on the same few persons, then ${GROWTH} times as many (the hardest case):`,
  );
  console.log(`${small!.toFixed(0)} ms, ${large!.toFixed(0)} ms: x${(large! / small!).toFixed(1)} for x${GROWTH}`);
}
