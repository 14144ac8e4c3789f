import type { NormalisedText } from "#lib/model/document.ts";
import type { Span } from "#lib/model/span.ts";
import { borderOf, type Folded, foldedOf, foldsBelow, foldText, originalOf, START } from "./folded.ts";
import { withEvenScripts } from "./look-alikes.ts";
import { isWide, narrowed } from "./narrow.ts";

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
const ordered = (start: number, end: number): Span => ({ start, end: Math.max(start, end) });

/**
 * The stretch `[start, end)` of an article in the form in which words are matched, with the way back to the article.
 *
 * What is folded: compatibility and presentation forms (NFKC), capitals, digits of every script to ASCII, every blank or control
 * character to one space, apostrophes to ', double quotes to ", dashes to -. What is left out: Arabic vowel marks and tatweel,
 * Hebrew points, stress marks, soft hyphens, zero-width and direction marks, superscript figures (footnote signs).
 * What stays apart: أ إ آ ا, ى ي, ة ه, and every accented Latin letter, because word tables tell them apart.
 *
 * Offsets given and returned are UTF-16 code units of the whole article. Any string will do, lone surrogates too (they become
 * U+FFFD); offsets outside it are clamped; does not throw.
 */
export function normalise(original: string, start: number, end: number): NormalisedText {
  const from = clamp(start, 0, original.length);
  const to = clamp(end, from, original.length);
  const folded = foldText(original.slice(from, to), from);
  return folded.count === 0
    ? shifted(folded.text, from)
    : mapped(folded, folded.text, from, 0, folded.text.length, from);
}

/** An article folded once, of which stretches are only views. */
export interface FoldedArticle {
  readonly original: string;
  readonly folded: Folded;
  /** Pieces of it are made narrow where they can be. */
  readonly isWide: boolean;
}

export const foldArticle = (original: string): FoldedArticle => ({
  original,
  folded: foldText(original, 0),
  isWide: isWide(original),
});

const pieceOf = ({ folded, isWide }: FoldedArticle, first: number, last: number): string =>
  isWide ? narrowed(folded.text.slice(first, last)) : folded.text.slice(first, last);

/** What `normalise` gives for a stretch of the article, at hardly any cost; offsets have to lie within it. */
export function normalisedIn(article: FoldedArticle, start: number, end: number): NormalisedText {
  const { original, folded } = article;
  const before = foldsBelow(folded, START, start);
  const until = foldsBelow(folded, START, end);
  const first = borderOf(folded, before, 0, start);
  const last = borderOf(folded, until, 0, end);
  // What was folded as one is cut apart: each part folds for itself.
  if (first < 0 || last < 0) return normalise(original, start, end);
  const text = pieceOf(article, first, last);
  return before === until ? shifted(text, start) : mapped(folded, text, 0, first, last, start);
}

/** The text of `normalisedIn` alone. */
export function textIn(article: FoldedArticle, start: number, end: number): string {
  const { original, folded } = article;
  const first = borderOf(folded, foldsBelow(folded, START, start), 0, start);
  const last = borderOf(folded, foldsBelow(folded, START, end), 0, end);
  return first < 0 || last < 0 ? normalise(original, start, end).text : withEvenScripts(pieceOf(article, first, last));
}

/** The units `[first, last)` of a folded text, which are `text`, each led back by the folds; `from` is where an empty stretch stands. */
function mapped(folded: Folded, text: string, base: number, first: number, last: number, from: number): NormalisedText {
  return {
    text: withEvenScripts(text),
    toOriginal: backOverFolds(folded, base, first, last, from),
    fromOriginal: overFolds(folded, base, first, last),
  };
}

const backOverFolds =
  (folded: Folded, base: number, first: number, last: number, from: number): NormalisedText["toOriginal"] =>
  (span) => {
    const start = clamp(span.start, 0, last - first);
    const end = clamp(span.end, 0, last - first);
    const original = startOf(folded, base, first, last, first + start, from);
    return ordered(original, end <= start ? original : originalOf(folded, base, first + end - 1, true));
  };

const overFolds =
  (folded: Folded, base: number, first: number, last: number): NormalisedText["fromOriginal"] =>
  (offset) =>
    clamp(foldedOf(folded, base, offset) - first, 0, last - first);

/** Where the unit `index` begins; behind the last one, where that ends. */
function startOf(folded: Folded, base: number, first: number, last: number, index: number, from: number): number {
  if (index < last) return originalOf(folded, base, index, false);
  return last > first ? originalOf(folded, base, last - 1, true) : from;
}

/** Code units correspond one to one: the way back is an addition. */
const shifted = (text: string, from: number): NormalisedText => ({
  text: withEvenScripts(text),
  toOriginal: back(from, text.length),
  fromOriginal: forth(from, text.length),
});

const back =
  (from: number, last: number): NormalisedText["toOriginal"] =>
  (span) =>
    ordered(from + clamp(span.start, 0, last), from + clamp(span.end, 0, last));

const forth =
  (from: number, last: number): NormalisedText["fromOriginal"] =>
  (offset) =>
    clamp(offset - from, 0, last);
