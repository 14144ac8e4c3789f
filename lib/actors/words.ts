import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Sentence } from "#lib/model/document.ts";
import { plainLatin } from "./name-key.ts";

/** How a word is written in the article; "none" in scripts without capitals. */
export type Casing = "upper" | "title" | "lower" | "none";

/** One word of a sentence; start and end count in its normalised text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly casing: Casing;
  /** Forms under which it may stand in the name tables, all passed through `foldName`. */
  readonly keys: readonly string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}+]*(?:'[\p{L}\p{M}]+)*/gu;
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

/** Dictionary forms of words in one language, folded; remembers what it worked out. */
export type KeysOf = (word: string) => readonly string[];

/** Makes a `KeysOf` for one reading of one article. */
export function rememberKeys(pack: LanguagePack): KeysOf {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const keys = [...new Set([word, ...pack.names.stems(word)].map(foldName))];
    known.set(word, keys);
    return keys;
  };
}

/** Words of a sentence in text order. `article` is the whole original text, for capitals. */
export function wordsOf(sentence: Sentence, article: string, keysOf: KeysOf): readonly Word[] {
  const { text, toOriginal } = sentence.normalised;
  return [...text.matchAll(WORD)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const original = toOriginal(span);
    return {
      text: match[0],
      ...span,
      casing: casingOf(article.slice(original.start, original.end)),
      keys: keysOf(match[0]),
    };
  });
}

/** Casing by the letters alone, a possessive "'s" left out. One capital letter alone counts as "title". */
export function casingOf(written: string): Casing {
  const letters = written.replace(/['’]s?$/, "").replace(/[^\p{L}]/gu, "");
  const lower = letters.toLowerCase();
  if (lower === letters.toUpperCase()) return "none";
  if (letters === lower) return "lower";
  const first = letters.charAt(0);
  if (letters.length > 1 && letters === letters.toUpperCase()) return "upper";
  return first === first.toLowerCase() ? "lower" : "title";
}

/** True where two neighbouring words may belong to one name. A full stop only joins after an initial. */
export function isJoined(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  return GAP.test(gap) && (!gap.includes(".") || left.text.length <= 2);
}

/** True where the word is written as names are: capitalised, or in a script without capitals. */
export const looksLikeName = (word: Word): boolean => word.casing !== "lower";
