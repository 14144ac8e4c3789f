import { PACKS } from "#lib/lang/index.ts";
import type { Article } from "#lib/model/article.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { bestMs, bytesOf, heapOf, MB, msOf } from "./bench-measure.ts";
import { articlesByLanguage } from "./bench-throughput.ts";

/** A text of about so many bytes of UTF-8. */
interface Hard {
  readonly name: string;
  readonly textOf: (bytes: number) => string;
  /** Bytes of the larger text. */
  readonly bytes: number;
}

const GROWTH = 10;
const RUNS = 3;
/** What takes longer is timed once: noise is small beside it. */
const LONG_MS = 3000;
/** The larger text is left out where it would take longer than this even if time grew no faster than the text. */
const PATIENCE_MS = 60_000;
/** Results that keep less, in bytes, drown in what the runtime itself takes and gives back. */
const LEAST_HEAP = 200_000;
const SENTENCES = 100_000;

const repeated = (unit: string) => (bytes: number) => unit.repeat(Math.ceil(bytes / bytesOf(unit)));

const SENTENCE_BYTES = 62;
const sentence = (n: number): string =>
  `On ${(n % 28) + 1} March ${2000 + (n % 24)} the minister met envoy number ${String(n).padStart(6, "0")}.`;
const sentences = (bytes: number): string =>
  Array.from({ length: Math.round(bytes / SENTENCE_BYTES) }, (_, n) => sentence(n)).join(" ");

const QUOTES = [
  ["«", "»"],
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["(", ")"],
] as const;
const LEVEL_BYTES = 12;

/** Quotes within quotes within quotes, as deep as the text is long. */
function nestedQuotes(bytes: number): string {
  const levels = Array.from({ length: Math.round(bytes / LEVEL_BYTES) }, (_, n) => QUOTES[n % QUOTES.length]!);
  const opening = levels.map(([open]) => `he said ${open}`).join("");
  return `${opening}yes${[...levels]
    .reverse()
    .map(([, close]) => close)
    .join("")}.`;
}

const HARD: readonly Hard[] = [
  { name: "100,000 sentences", textOf: sentences, bytes: SENTENCES * SENTENCE_BYTES },
  { name: "a line of a million digits", textOf: repeated("1234567890"), bytes: MB },
  { name: "nested quotes", textOf: nestedQuotes, bytes: MB },
  { name: "Arabic diacritics", textOf: repeated("\u064e\u0651\u0650"), bytes: MB },
  { name: "blanks", textOf: repeated(" "), bytes: MB },
  { name: "blanks in a sentence", textOf: (bytes) => `On 3${repeated(" ")(bytes)}March 2023 they met.`, bytes: MB },
  { name: "line breaks", textOf: repeated("\n"), bytes: MB },
  { name: "letters without a blank", textOf: repeated("may"), bytes: MB },
  { name: "one sentence of words", textOf: repeated("march of the last days in may "), bytes: MB },
  { name: "one sentence of dates", textOf: repeated("3 March 2022, from 5 to 7 May, "), bytes: MB },
];

const secondsPerMb = (ms: number, bytes: number): number => (ms / 1000 / bytes) * MB;
const cell = (value: number, digits = 2): string => value.toFixed(digits).padStart(12);

/** Text as one piece in memory: a text that is put together of parts is laid out when it is first read. */
function laidOut(text: string): string {
  msOf(() => text.charCodeAt(text.length - 1));
  return text;
}

/** Seconds and kept heap, both per megabyte of text. */
function paceOf(article: Article): { readonly seconds: number; readonly heap: number; readonly heapBytes: number } {
  const bytes = bytesOf(article.text);
  const heap = heapOf(() => extractArticle(article));
  const again = heap.ms < LONG_MS ? bestMs(() => extractArticle(article), RUNS) : heap.ms;
  return { seconds: secondsPerMb(Math.min(heap.ms, again), bytes), heap: heap.bytes / bytes, heapBytes: heap.bytes };
}

/** One text, and what it costs beside one a tenth as long: a growth of 1 is in proportion. */
export interface GrowthFigure {
  readonly name: string;
  readonly megabytes: number;
  /** Null where a tenth of the text took so long that the whole was left out. */
  readonly pace: {
    readonly secondsPerMb: number;
    readonly timeGrowth: number;
    readonly heapPerText: number;
    /** Null where a result keeps too little to tell. */
    readonly heapGrowth: number | null;
  } | null;
  readonly tenthSeconds: number;
}

function grow({ name, textOf, bytes }: Hard): GrowthFigure {
  const small = articleOf(laidOut(textOf(bytes / GROWTH)));
  const firstMs = msOf(() => extractArticle(small)); // also warms up
  const known = { name, megabytes: bytes / MB, tenthSeconds: firstMs / 1000 };
  if (firstMs * GROWTH > PATIENCE_MS) return { ...known, pace: null };
  const before = paceOf(small);
  const after = paceOf(articleOf(laidOut(textOf(bytes))));
  const pace = {
    secondsPerMb: after.seconds,
    timeGrowth: after.seconds / before.seconds,
    heapPerText: after.heap,
    heapGrowth: before.heapBytes < LEAST_HEAP ? null : after.heap / before.heap,
  };
  return { ...known, pace };
}

function lineOf({ name, megabytes, pace, tenthSeconds }: GrowthFigure): string {
  const head = `${name.padEnd(28)}${cell(megabytes)}`;
  if (!pace) return `${head}   a tenth of it took ${tenthSeconds.toFixed(1)} s: left out`;
  const heapGrowth = pace.heapGrowth === null ? "-".padStart(12) : cell(pace.heapGrowth, 1);
  return `${head}${cell(pace.secondsPerMb)}${cell(pace.timeGrowth, 1)}${cell(pace.heapPerText, 1)}${heapGrowth}`;
}

/**
 * How time and memory grow from a text to one ten times as long: an article of each language repeated up to `articleBytes`,
 * and texts that rules, boundaries and offset maps find hard.
 */
export async function benchGrowth(articleBytes: number): Promise<readonly GrowthFigure[]> {
  const texts = await articlesByLanguage();
  const articles = PACKS.flatMap(({ code }): readonly Hard[] => {
    const text = texts.get(code)?.[0];
    return text === undefined
      ? []
      : [{ name: `an article repeated, ${code}`, textOf: repeated(`${text}\n\n`), bytes: articleBytes }];
  });
  return [...articles, ...HARD].map(grow);
}

export function printGrowth(figures: readonly GrowthFigure[]): void {
  console.log("\nReading a text, and one a tenth as long; x1.0 is growth in proportion:");
  const heads = ["MB", "s per MB", "time x", "heap / text", "heap x"].map((head) => head.padStart(12)).join("");
  console.log(`${"".padEnd(28)}${heads}`);
  for (const figure of figures) console.log(lineOf(figure));
}
