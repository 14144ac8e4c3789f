import { bareChrono } from "#lib/evaluate/chrono.ts";
import { baseName } from "#lib/evaluate/extraction.ts";
import { PACKS } from "#lib/lang/index.ts";
import type { Article } from "#lib/model/article.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { annotatedFolders, readAnnotatedSet } from "./annotated-sets.ts";
import { bestOfBoth, bytesOf, MB } from "./bench-measure.ts";

const TIMING = { warmUpMs: 1500, ms: 6000, turns: 10, turnMs: 50 };
const REFERENCE = { instant: new Date(Date.UTC(2023, 2, 20, 12)), timezone: 0 };

/** Texts of every annotated article of the repository, by language. */
export async function articlesByLanguage(): Promise<ReadonlyMap<LanguageCode, readonly string[]>> {
  const sets = await Promise.all((await annotatedFolders()).map(readAnnotatedSet));
  const byLanguage = new Map<LanguageCode, string[]>();
  for (const { golds, articles } of sets) {
    const texts = new Map(articles.map(({ file, article }) => [file, article.text]));
    for (const { file, lang } of golds) {
      const text = texts.get(baseName(file));
      if (text !== undefined) byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), text]);
    }
  }
  return byLanguage;
}

function compare(lang: LanguageCode, texts: readonly string[]): string {
  const chrono = bareChrono(lang);
  if (!chrono) return `${lang.padEnd(10)}chrono-node does not read it`;
  // Nothing is told but the text: finding the language is part of the work.
  const articles = texts.map((text): Article => articleOf(text));
  const megabytes = texts.reduce((sum, text) => sum + bytesOf(text), 0) / MB;
  const [ourMs, chronoMs] = bestOfBoth(
    () => articles.map((article) => extractArticle(article)),
    () => texts.map((text) => chrono.parse(text, REFERENCE)),
    TIMING,
  );
  const speed = (ms: number): string => ((megabytes * 1000) / ms).toFixed(2);
  const cells = [String(texts.length), (megabytes * 1000).toFixed(1), speed(ourMs), speed(chronoMs)];
  return `${lang.padEnd(10)}${cells.map((cell) => cell.padStart(12)).join("")}${(chronoMs / ourMs).toFixed(2).padStart(9)}`;
}

/** Prints how fast whole articles are extracted, and how fast chrono-node alone reads the same texts, in each first-class language. */
export async function benchThroughput(): Promise<void> {
  const texts = await articlesByLanguage();
  console.log(
    "Whole extraction and chrono-node alone over the same articles, in turns, MB/s of UTF-8 on one core, best of each:",
  );
  console.log(
    `${"".padEnd(10)}${["articles", "kB", "Dateline", "chrono-node"].map((head) => head.padStart(12)).join("")}${"ratio".padStart(9)}`,
  );
  for (const { code } of PACKS) {
    const own = texts.get(code) ?? [];
    console.log(own.length > 0 ? compare(code, own) : `${code.padEnd(10)}no annotated article to read`);
  }
  console.log("A ratio above 1: the whole extraction is faster than chrono-node's reading of dates.");
}
