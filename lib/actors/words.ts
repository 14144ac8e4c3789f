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

/** What may stand between two words of one name: "Kassym-Jomart", "U.S.", "Group «Wagner»". */
const GAP = /^(?: |-|'| "|" |\. ?)$/;

const ARABIC_FORMS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ی: "ي",
  ک: "ك",
  ؤ: "و",
  ئ: "ي",
};

/** Arabic letters that writers mix (hamza and final forms) made one, character by character: offsets stay. */
export const evenLetters = (text: string): string =>
  text.replace(/[أإآٱىةیکؤئ]/g, (letter) => ARABIC_FORMS[letter] ?? letter);

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

/** True where two neighbouring words may belong to one name. A full stop only joins after an initial. */
export function isJoined(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  return GAP.test(gap) && (!gap.includes(".") || left.text.length <= 2);
}

/** True where the word is written as names are: capitalised, or in a script without capitals. */
export const looksLikeName = (word: Word): boolean => word.casing !== "lower";
