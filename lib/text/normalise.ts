import type { NormalisedText } from "#lib/model/document.ts";
import type { Span } from "#lib/model/span.ts";
import { foldCluster } from "./fold.ts";

/** Normalised text and, for each of its code units, the original range that it was made from. */
interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A base character with the marks that stand on it, or marks without a base. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/** Text in which folding changes nothing but capitals: printable ASCII without the grave accent. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

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
  const source = original.slice(from, clamp(end, from, original.length));
  if (PLAIN.test(source)) return shifted(source.toLowerCase(), from);
  return mapped(foldAll(source, from), from, from + source.length);
}

/** Code units correspond one to one: the way back is an addition. */
function shifted(text: string, from: number): NormalisedText {
  const last = text.length;
  return {
    text,
    toOriginal: (span) => ordered(from + clamp(span.start, 0, last), from + clamp(span.end, 0, last)),
    fromOriginal: (offset) => clamp(offset - from, 0, last),
  };
}

function mapped({ text, starts, ends }: Folded, from: number, to: number): NormalisedText {
  const last = text.length;
  const startOf = (index: number): number =>
    index < last ? (starts[index] ?? to) : last > 0 ? (ends[last - 1] ?? to) : from;
  return {
    text,
    toOriginal: (span) => {
      const first = clamp(span.start, 0, last);
      const next = clamp(span.end, 0, last);
      if (next <= first) return ordered(startOf(first), startOf(first));
      return ordered(startOf(first), ends[next - 1] ?? to);
    },
    fromOriginal: (offset) => firstEndingAfter(ends, last, offset),
  };
}

const ordered = (start: number, end: number): Span => ({ start, end: Math.max(start, end) });

/** Index of the first code unit made from a range that ends after `offset`; `count` where there is none. */
function firstEndingAfter(ends: Uint32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function foldAll(source: string, from: number): Folded {
  const pieces: string[] = [];
  let starts = new Uint32Array(source.length + 16);
  let ends = new Uint32Array(source.length + 16);
  let length = 0;
  for (const match of source.matchAll(CLUSTER)) {
    const folded = foldCluster(match[0]);
    if (folded === "") continue;
    if (length + folded.length > starts.length) {
      starts = grown(starts, length + folded.length);
      ends = grown(ends, length + folded.length);
    }
    starts.fill(from + match.index, length, length + folded.length);
    ends.fill(from + match.index + match[0].length, length, length + folded.length);
    length += folded.length;
    pieces.push(folded);
  }
  return { text: pieces.join(""), starts, ends };
}

/** A copy with room for `needed` and for as much again, so that growing stays linear over all. */
function grown(values: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(needed * 2);
  copy.set(values);
  return copy;
}
