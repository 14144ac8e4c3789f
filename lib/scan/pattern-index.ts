import { type CompactTrie, compactTrie, nodeAt } from "./compact-trie.ts";
import { FIGURE, prefixesOf } from "./prefixes.ts";
import { isDigitUnit } from "./word-units.ts";

/** Which of many patterns can match at a place of a text. */
export interface PatternIndex {
  /** Numbers of the patterns that may match at `at`, ascending; more than do, never less. The array is shared: it is not to be changed. */
  readonly candidatesAt: (text: string, at: number) => readonly number[];
  /** By code unit: 1 where a candidate can begin with it. */
  readonly opens: Uint8Array;
}

const BLANK = 32;
const FIGURE_UNIT = FIGURE.charCodeAt(0);

const merged = (one: readonly number[], other: readonly number[]): readonly number[] =>
  [...new Set([...one, ...other])].sort((a, b) => a - b);

/** At most two proclitics are written together with a word: "و" and "ب" in "وبمارس". */
export const MAX_PROCLITICS = 2;

/** Reads one proclitic at a place: its length, or 0. Most words begin with none, so the expression is asked only where one can begin. */
function procliticReader(proclitics: string): (text: string, at: number) => number {
  const regex = new RegExp(proclitics, "yu");
  const opens = openingUnits(compactTrie([prefixesOf(proclitics)]), "");
  return (text, at) => {
    if (!opens[text.charCodeAt(at)]) return 0;
    regex.lastIndex = at;
    return regex.test(text) ? regex.lastIndex - at : 0;
  };
}

function openingUnits({ roots, lists }: CompactTrie, proclitics: string): Uint8Array {
  const isAny = lists[0]!.length > 0;
  const opens = new Uint8Array(roots.length);
  for (let unit = 0; unit < roots.length; unit++)
    if (isAny || roots[isDigitUnit(unit) ? FIGURE_UNIT : unit]! > 0) opens[unit] = 1;
  // More letters than are proclitics at most: signs of the expression among them.
  for (const letter of proclitics) opens[letter.charCodeAt(0)] = 1;
  opens[BLANK] = 0;
  return opens;
}

/**
 * An index of patterns by the beginnings of their matches (see `prefixesOf`), one list a pattern.
 *
 * `proclitics`: source of the letters that the language writes together with the word that follows, or ""; patterns that can match
 * behind one or two of them are candidates too.
 */
export function indexPatterns(prefixes: readonly (readonly string[])[], proclitics = ""): PatternIndex {
  const trie = compactTrie(prefixes);
  const candidatesAt = (text: string, at: number): readonly number[] => trie.lists[nodeAt(trie, text, at)]!;
  const opens = openingUnits(trie, proclitics);
  if (proclitics === "") return { candidatesAt, opens };
  const procliticAt = procliticReader(proclitics);
  const behindProclitics = (text: string, at: number): readonly number[] => {
    let found = candidatesAt(text, at);
    for (let count = 0, behind = at; count < MAX_PROCLITICS; count++) {
      const length = procliticAt(text, behind);
      if (length === 0) break;
      behind += length;
      const more = candidatesAt(text, behind);
      if (more.length > 0) found = merged(found, more);
    }
    return found;
  };
  return { candidatesAt: behindProclitics, opens };
}
