// npm run bench: how the time to read a text grows with its length, stage by stage, as ratios within this run.
import { PACKS } from "#lib/lang/index.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";

const RUNS = 3;
const GROWTH = 8;
const BASE_CODE_UNITS = 8_000;

/** Best of a few runs, in milliseconds: the least disturbed by whatever else the machine does. */
function bestMs(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** A text of about the length asked for, made of the sentences that the language's own trigger rows show. */
function textOf(examples: readonly string[], length: number): string {
  const once = examples.join(" ");
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

function report(name: string, small: number, large: number): void {
  const ratio = large / small;
  console.log(
    `${name.padEnd(28)} ${small.toFixed(0).padStart(7)} ms ${large.toFixed(0).padStart(8)} ms   x${ratio.toFixed(1)} for x${GROWTH}`,
  );
}

console.log(`Reading ${BASE_CODE_UNITS} code units, then ${GROWTH} times as many (linear growth is x${GROWTH}):`);
for (const { code, events } of PACKS) {
  const examples = events.triggers.map(({ example }) => example);
  if (examples.length === 0) continue;
  const [small, large] = [BASE_CODE_UNITS, BASE_CODE_UNITS * GROWTH].map((length) =>
    articleOf(textOf(examples, length), { lang: code }),
  );
  extractArticle(small!); // compiles the rules
  report(
    `read one article, ${code}`,
    bestMs(() => extractArticle(small!)),
    bestMs(() => extractArticle(large!)),
  );
}

const ARTICLES = 40;
const readings = Array.from({ length: ARTICLES * GROWTH }, (_, n) =>
  extractArticle(
    articleOf(
      `On ${(n % 28) + 1} March 2023 Emmanuel Macron met Olaf Scholz. Xi Jinping visited Moscow in ${2000 + (n % 20)}. No ${n}.`,
    ),
  ),
);
console.log(
  `\nMerging ${ARTICLES} articles, then ${ARTICLES * GROWTH} on the same few persons (the hardest case: every pair is looked at):`,
);
report(
  "merge a corpus",
  bestMs(() => extractCorpus(readings.slice(0, ARTICLES))),
  bestMs(() => extractCorpus(readings)),
);
