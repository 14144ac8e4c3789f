import { WORD_UNITS, withoutLetterClass } from "#lib/scan/word-units.ts";

const COMPILED = new WeakMap<readonly string[], RegExp>();

/** A list of words as one expression with Unicode word boundaries; compiled once a list. */
function wordsOf(words: readonly string[]): RegExp {
  const known = COMPILED.get(words);
  if (known) return known;
  const source = words.length > 0 ? words.map((word) => word.replaceAll(" ", "\\s+")).join("|") : "(?!)";
  const compiled = new RegExp(`(?<![${WORD_UNITS}])(?:${withoutLetterClass(source)})(?![${WORD_UNITS}])`, "u");
  COMPILED.set(words, compiled);
  return compiled;
}

/** Where the first of the words stands in normalised text, whole; null where none does. */
export function findWord(
  text: string,
  words: readonly string[],
): { readonly start: number; readonly end: number } | null {
  const match = wordsOf(words).exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** True where one of the words stands in normalised text, whole. */
export const hasWord = (text: string, words: readonly string[]): boolean => wordsOf(words).test(text);
