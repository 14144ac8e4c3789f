import type { Span } from "#lib/model/span.ts";
import { trimmed } from "./trim.ts";

/** What the splitter knows of one language, made by `sentenceRules`. */
export interface SentenceRules {
  readonly abbreviations: ReadonlySet<string>;
  /** Those that are one only before a figure: "no." in "no. 5", not in "he said no." */
  readonly beforeFigures: ReadonlySet<string>;
}

/** Longest sentence, in UTF-16 code units: what is longer is a list or a page without stops, and is cut at a blank. */
const MAX_SENTENCE_UNITS = 2000;
/** How far around a full stop its nature is looked for. */
const CONTEXT_UNITS = 40;
/** A stretch shorter than this, ending in a number and an abbreviation ("У 2014 р."), is the beginning of a sentence, not all of it. */
const OPENING_UNITS = 30;

/** Full stops of any script, the quotes and brackets that close behind them, and the blanks up to what follows. */
const STOPS = /[\p{Sentence_Terminal}…]+["'”’»)\]」』）]*\s*/gu;
/** Stops that need no blank behind them. */
const WIDE_STOP = /[。！？｡]["'”’»)\]」』）]*$/u;
/** "Moscow.The": a stop glued to the next sentence, as scraped pages have it. */
const GLUED_STOP = /\p{Ll}{3}[.!?]$/u;
const SAID = /[\p{L}\p{N}]/u;
const INITIAL = /(?:^|[\s.(«"“„-])(?:\p{Lu}|\p{Lo})\.$/u;
const STARTS_SMALL = /^[\s"'“”‘’«»„([–—-]*\p{Ll}/u;
const GOES_ON = /^\s*[,،;؛:)\]]/u;
const STARTS_WITH_FIGURE = /^[\s"“«(]*\p{N}/u;

/**
 * Rules from a language's abbreviations: lower case, with their stops; several words apart by one blank ("ee. uu."), and
 * " #" behind one that is one only before a figure ("no. #").
 */
export function sentenceRules(abbreviations: readonly string[]): SentenceRules {
  const isBeforeFigure = (abbreviation: string): boolean => abbreviation.endsWith(" #");
  return {
    abbreviations: new Set(abbreviations.filter((abbreviation) => !isBeforeFigure(abbreviation)).flatMap(beginningsOf)),
    beforeFigures: new Set(abbreviations.filter(isBeforeFigure).map((abbreviation) => abbreviation.slice(0, -2))),
  };
}

/** Within an abbreviation of several words no sentence ends either. */
function beginningsOf(abbreviation: string): readonly string[] {
  const words = abbreviation.split(" ");
  return words.map((_, index) => words.slice(0, index + 1).join(" ")).filter((part) => part.endsWith("."));
}

/**
 * The sentences of one paragraph, in order, without the blanks between them. Together they hold every letter of the paragraph;
 * none is longer than 2000 code units. A paragraph without letters or figures has none.
 */
export function splitSentences(text: string, paragraph: Span, rules: SentenceRules): readonly Span[] {
  const slice = text.slice(paragraph.start, paragraph.end);
  if (!SAID.test(slice)) return [];
  const smallWords = lazySmallWords(slice);
  const sentences: Span[] = [];
  let start = 0;
  for (const end of [...borders(slice), slice.length]) {
    const isLast = end === slice.length;
    if (!isLast && !endsSentence(slice, start, end, rules, smallWords)) continue;
    sentences.push(...bounded(slice, start, end));
    start = end;
  }
  return sentences
    .map((span) => trimmed(text, span.start + paragraph.start, span.end + paragraph.start))
    .filter((span) => span.end > span.start);
}

/** Positions at which a sentence may begin, ascending, each once, inside the slice. */
function borders(slice: string): readonly number[] {
  const found: number[] = [];
  for (const match of slice.matchAll(STOPS)) {
    const border = match.index + match[0].length;
    if (border > 0 && border < slice.length && isBorder(slice, match[0], border)) found.push(border);
  }
  return found;
}

function isBorder(slice: string, stop: string, border: number): boolean {
  if (/\s$/.test(stop) || WIDE_STOP.test(stop)) return true;
  return (
    GLUED_STOP.test(slice.slice(Math.max(0, border - 5), border)) &&
    /^\p{Lu}\p{Ll}/u.test(slice.slice(border, border + 3))
  );
}

function endsSentence(
  slice: string,
  start: number,
  border: number,
  rules: SentenceRules,
  isSmallWord: (word: string) => boolean,
): boolean {
  const before = slice.slice(Math.max(start, border - CONTEXT_UNITS), border).trimEnd();
  const after = slice.slice(border, border + CONTEXT_UNITS);
  if (!SAID.test(before) || !SAID.test(after)) return false;
  if (STARTS_SMALL.test(after) || GOES_ON.test(after)) return false;
  const stopped = before.replace(/["'”’»)\]]+$/u, "").replaceAll("ـ", "");
  if (!stopped.endsWith(".")) return true;
  const isBeforeFigure = STARTS_WITH_FIGURE.test(after);
  const opensWithSmallWord = !isBeforeFigure && isSmallWord(firstWord(after).toLowerCase());
  if (INITIAL.test(stopped)) return opensWithSmallWord;
  const abbreviation = abbreviationAt(stopped, rules.abbreviations);
  if (isBeforeFigure) {
    return abbreviation === null && abbreviationAt(stopped, rules.beforeFigures) === null && !/\p{N}\.$/u.test(stopped);
  }
  if (abbreviation === null || opensWithSmallWord) return true;
  return isAfterFigure(stopped, abbreviation) && /^\P{L}*\p{Lu}/u.test(after) && border - start > OPENING_UNITS;
}

/** The first word of a stretch; none where that is an initial or an abbreviation. */
const firstWord = (stretch: string): string => /^\P{L}*(\p{L}+)(?![\p{L}.])/u.exec(stretch)?.[1] ?? "";

/** The abbreviation of up to three words that ends `stopped`, or null. */
function abbreviationAt(stopped: string, abbreviations: ReadonlySet<string>): string | null {
  const words = stopped.toLowerCase().replaceAll("’", "'").split(/\s+/).slice(-3);
  for (let first = 0; first < words.length; first++) {
    const candidate = words
      .slice(first)
      .join(" ")
      .replace(/^[^\p{L}\p{N}]+/u, "");
    if (abbreviations.has(candidate)) return candidate;
    const afterFigure = candidate.replace(/^[\p{N}.,]+/u, "");
    if (abbreviations.has(afterFigure)) return afterFigure;
  }
  return null;
}

/** "2014 р.", "5 млн.": what follows a figure closes a phrase, so that a capital after it may begin a sentence. */
const isAfterFigure = (stopped: string, abbreviation: string): boolean =>
  /\p{N}[\s–-]*$/u.test(stopped.slice(0, stopped.length - abbreviation.length));

/** Tells whether a word of up to three letters stands in the paragraph in small letters too: "The" does, "Lee" does not. */
function lazySmallWords(slice: string): (word: string) => boolean {
  let words: ReadonlySet<string> | null = null;
  return (word) => {
    words ??= new Set(slice.match(/(?<!\p{L})\p{Ll}{1,3}(?!\p{L})/gu) ?? []);
    return words.has(word);
  };
}

/** The stretch itself, or, where it is too long, pieces of it cut at blanks. */
function bounded(slice: string, start: number, end: number): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > MAX_SENTENCE_UNITS) {
    const to = from + breakPoint(slice.slice(from, from + MAX_SENTENCE_UNITS));
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

/** Where to cut an overlong stretch: after its last semicolon or comma, else at its last blank, else before its last base character. */
function breakPoint(stretch: string): number {
  for (const separators of [/[;؛]\s/gu, /[,،]\s/gu, /\s/gu]) {
    const last = [...stretch.matchAll(separators)].at(-1);
    if (last && last.index > MAX_SENTENCE_UNITS / 2) return last.index + last[0].length;
  }
  const base = [...stretch.slice(-CONTEXT_UNITS).matchAll(/\P{M}/gu)].at(-1);
  return base ? stretch.length - Math.min(CONTEXT_UNITS, stretch.length) + base.index : stretch.length;
}
