import { prefixesOf } from "#lib/scan/prefixes.ts";
import { isWordUnit, WORD_UNITS, withoutLetterClass } from "#lib/scan/word-units.ts";

/** One word of a list: itself, or an expression where it stands for several. */
interface Entry {
  readonly plain: string;
  readonly expression: RegExp | null;
}

/** A list by the units that its words begin with, in its own order; under ANY_UNIT those that can begin with anything. */
type WordList = ReadonlyMap<number, readonly Entry[]>;

const ANY_UNIT = -1;
const NO_ENTRIES: readonly Entry[] = [];
const LISTS = new WeakMap<readonly string[], WordList>();

function entryOf(word: string): Entry {
  if (/^[^\\()[\]{}?*+|.^$ ]+$/u.test(word)) return { plain: word, expression: null };
  const source = withoutLetterClass(word.replaceAll(" ", "\\s+"));
  return { plain: word, expression: new RegExp(`(?:${source})(?![${WORD_UNITS}])`, "uy") };
}

/** A list made ready, once: its words are constants of a pack. */
function listOf(words: readonly string[]): WordList {
  const known = LISTS.get(words);
  if (known) return known;
  const entries = words.map((word) => {
    const units = prefixesOf(word).map((prefix) => (prefix === "" ? ANY_UNIT : prefix.charCodeAt(0)));
    return { entry: entryOf(word), units: new Set(units) };
  });
  const all = new Set(entries.flatMap(({ units }) => [...units]));
  const under = (unit: number): readonly Entry[] =>
    entries.filter(({ units }) => units.has(unit) || units.has(ANY_UNIT)).map(({ entry }) => entry);
  const list = new Map([...all].map((unit) => [unit, under(unit)]));
  LISTS.set(words, list);
  return list;
}

/** Where a word of a list ends that begins at a place; -1 where it does not stand there, whole. */
function endAt(text: string, at: number, { plain, expression }: Entry): number {
  if (expression) {
    expression.lastIndex = at;
    return expression.test(text) ? expression.lastIndex : -1;
  }
  const end = at + plain.length;
  return text.startsWith(plain, at) && !isWordUnit(text.charCodeAt(end)) ? end : -1;
}

/** Where the first of the words stands in normalised text, whole; null where none does. */
export function findWord(
  text: string,
  words: readonly string[],
): { readonly start: number; readonly end: number } | null {
  if (words.length === 0) return null;
  const list = listOf(words);
  const others = list.get(ANY_UNIT) ?? NO_ENTRIES;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const wasInWord = isInWord;
    isInWord = isWordUnit(unit);
    if (wasInWord || !isInWord) continue;
    for (const entry of list.get(unit) ?? others) {
      const end = endAt(text, at, entry);
      if (end >= 0) return { start: at, end };
    }
  }
  return null;
}

/** True where one of the words stands in normalised text, whole. */
export const hasWord = (text: string, words: readonly string[]): boolean => findWord(text, words) !== null;

/** Units at the end of a text among which words right before a verb stand, with an elided pronoun: "avant de *s'*entretenir". */
const TAIL = 24;

/** True where one of the words ends the text, with nothing but a blank, an apostrophe or an elided pronoun behind it. */
export function endsIn(text: string, words: readonly string[]): boolean {
  let tail = text.slice(-TAIL).trimEnd();
  for (let found = findWord(tail, words); found !== null; found = findWord(tail, words)) {
    tail = tail.slice(found.end);
    if (/^['’]?(?:\s+\p{L}['’])?$/u.test(tail)) return true;
  }
  return false;
}

/** A text without the first of some words. */
export function without(words: readonly string[], text: string): string {
  const found = findWord(text, words);
  return found ? text.slice(0, found.start) + text.slice(found.end) : text;
}

/** A word without the conjunction of one letter that is written together with it: "وخلال". */
export const withoutAttached = (word: string, conjunctions: readonly string[]): string =>
  word.length > 2 && conjunctions.includes(word[0]!) ? word.slice(1) : word;
