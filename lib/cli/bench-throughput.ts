import { bareChrono } from "#lib/evaluate/chrono.ts";
import { baseName } from "#lib/evaluate/extraction.ts";
import { PACKS } from "#lib/lang/index.ts";
import type { Article } from "#lib/model/article.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { annotatedFolders, readAnnotatedSet } from "./annotated-sets.ts";
import { bestOfBoth, bytesOf, MB } from "./bench-measure.ts";

const TIMING = { warmUpMs: 4000, ms: 6000, turns: 10, turnMs: 300 };
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

/** One language: megabytes of UTF-8 a second. Null where chrono-node does not read it, or no annotated article is there. */
export interface ThroughputFigure {
  readonly lang: LanguageCode;
  readonly articles: number;
  readonly kB: number;
  readonly datelineMbPerSecond: number | null;
  readonly chronoMbPerSecond: number | null;
}

function compare(lang: LanguageCode, texts: readonly string[]): ThroughputFigure {
  const megabytes = texts.reduce((sum, text) => sum + bytesOf(text), 0) / MB;
  const known = { lang, articles: texts.length, kB: megabytes * 1000 };
  const chrono = bareChrono(lang);
  if (!chrono || texts.length === 0) return { ...known, datelineMbPerSecond: null, chronoMbPerSecond: null };
  // Nothing is told but the text: finding the language is part of the work.
  const articles = texts.map((text): Article => articleOf(text));
  const [ourMs, chronoMs] = bestOfBoth(
    () => articles.map((article) => extractArticle(article)),
    () => texts.map((text) => chrono.parse(text, REFERENCE)),
    TIMING,
  );
  const speed = (ms: number): number => (megabytes * 1000) / ms;
  return { ...known, datelineMbPerSecond: speed(ourMs), chronoMbPerSecond: speed(chronoMs) };
}

/** How fast whole articles are extracted, and how fast chrono-node alone reads the same texts, in each first-class language. */
export async function benchThroughput(): Promise<readonly ThroughputFigure[]> {
  const texts = await articlesByLanguage();
  return PACKS.map(({ code }) => compare(code, texts.get(code) ?? []));
}

function lineOf({ lang, articles, kB, datelineMbPerSecond, chronoMbPerSecond }: ThroughputFigure): string {
  if (articles === 0) return `${lang.padEnd(10)}no annotated article to read`;
  if (datelineMbPerSecond === null || chronoMbPerSecond === null)
    return `${lang.padEnd(10)}chrono-node does not read it`;
  const cells = [String(articles), kB.toFixed(1), datelineMbPerSecond.toFixed(2), chronoMbPerSecond.toFixed(2)];
  const ratio = (datelineMbPerSecond / chronoMbPerSecond).toFixed(2).padStart(9);
  return `${lang.padEnd(10)}${cells.map((cell) => cell.padStart(12)).join("")}${ratio}`;
}

export function printThroughput(figures: readonly ThroughputFigure[]): void {
  console.log(
    "Whole extraction and chrono-node alone over the same articles, in turns, MB/s of UTF-8 on one core, best of each:",
  );
  console.log(
    `${"".padEnd(10)}${["articles", "kB", "Dateline", "chrono-node"].map((head) => head.padStart(12)).join("")}${"ratio".padStart(9)}`,
  );
  for (const figure of figures) console.log(lineOf(figure));
  console.log("A ratio above 1: the whole extraction is faster than chrono-node's reading of dates.");
}
