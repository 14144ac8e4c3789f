import type { Lexeme } from "./lexicon.ts";
import { plainLatin } from "./name-key.ts";

/** How a word is written in the article; "none" in scripts without capitals. */
export type Casing = "upper" | "title" | "lower" | "none";

/** One word of a sentence; start and end count in its normalised text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly casing: Casing;
  readonly lexeme: Lexeme;
}

/** Arabic letters that writers mix, by the letter that all are read as. */
const MIXED: readonly (readonly [letters: RegExp, read: string])[] = [
  [/[أإآٱ]/g, "ا"],
  [/[ىیئ]/g, "ي"],
  [/ة/g, "ه"],
  [/ک/g, "ك"],
  [/ؤ/g, "و"],
];

/** Arabic letters that writers mix (hamza and final forms) made one, character by character: offsets stay. */
export function evenLetters(text: string): string {
  let even = text;
  for (const [letters, read] of MIXED) even = even.replace(letters, read);
  return even;
}

/** A normalised word as the name tables compare it: spellings that writers mix (hamza, Latin accents, ґ) made one. Keeps the length but for ligatures. */
export function foldName(word: string): string {
  if (/^[a-z'0-9+]*$/.test(word)) return word;
  return evenLetters(plainLatin(word)).replaceAll("ґ", "г").replaceAll("ё", "е");
}

/** Casing by the letters alone, a possessive "'s" left out. One capital letter alone counts as "title". */
export function casingOf(written: string): Casing {
  const letters = written.replace(POSSESSIVE, "");
  let [size, upper, lower] = [0, 0, 0];
  let first: Casing = "none";
  for (const letter of letters) {
    const isUpper = letter !== letter.toLowerCase();
    const isLower = !isUpper && letter !== letter.toUpperCase();
    if (!isUpper && !isLower && !UNCASED_LETTER.test(letter)) continue;
    if (size++ === 0) first = isUpper ? "title" : "lower";
    if (isUpper) upper++;
    else if (isLower) lower++;
  }
  if (upper + lower === 0) return "none";
  if (upper === 0) return "lower";
  return size > 1 && lower === 0 && upper === size ? "upper" : first;
}

const POSSESSIVE = /['’]s?$/;
const UNCASED_LETTER = /\p{L}/u;

const [BLANK, QUOTE, APOSTROPHE, DASH, STOP] = [0x20, 0x22, 0x27, 0x2d, 0x2e];

/** True where two neighbouring words may belong to one name: "Kassym-Jomart", "Group «Wagner»". A full stop only joins after an initial. */
export function isJoined(text: string, left: Word, right: Word): boolean {
  const first = text.charCodeAt(left.end);
  const size = right.start - left.end;
  if (size === 1)
    return first === BLANK || first === DASH || first === APOSTROPHE || (first === STOP && left.text.length <= 2);
  if (size !== 2) return false;
  const second = text.charCodeAt(left.end + 1);
  if (second === BLANK) return first === QUOTE || (first === STOP && left.text.length <= 2);
  return second === QUOTE && first === BLANK;
}

/** True where the word is written as names are: capitalised, or in a script without capitals. */
export const looksLikeName = (word: Word): boolean => word.casing !== "lower";

/** Index of the first of some words in text order that begins at an offset or after it; their number where none does. */
export function firstWordFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first of some words that ends behind an offset; their number where none does. */
export function firstWordBeyond(words: readonly Word[], offset: number): number {
  const next = firstWordFrom(words, offset);
  return next > 0 && words[next - 1]!.end > offset ? next - 1 : next;
}

/** Marks for words by their index, none set. */
export type WordMarks = Uint8Array;

/** True where a word of `[from, to)` is marked. */
export function isMarked(marks: WordMarks, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (marks[index]) return true;
  return false;
}
