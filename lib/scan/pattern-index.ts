import { automatonOf } from "./automaton.ts";
import type { Source } from "./nfa.ts";

/** Which of many patterns can match at a place of a text. */
export interface PatternIndex {
  /** Numbers of the patterns that may match at `at`, ascending; more than do, never less. The array is shared: it is not to be changed. */
  readonly candidatesAt: (text: string, at: number) => readonly number[];
  /** By code unit: 1 where a candidate can begin with it. */
  readonly opens: Uint8Array;
}

const BLANK = 32;

const merged = (one: readonly number[], other: readonly number[]): readonly number[] =>
  [...new Set([...one, ...other])].sort((a, b) => a - b);

/** At most two proclitics are written together with a word: "و" and "ب" in "وبمارس". */
export const MAX_PROCLITICS = 2;

/** Reads one proclitic at a place: its length, or 0. Most words begin with none, so the expression is asked only where one can begin. */
function procliticReader(proclitics: string): (text: string, at: number) => number {
  const regex = new RegExp(proclitics, "yu");
  const { opens } = automatonOf([{ source: proclitics, isWhole: false }], () => null);
  return (text, at) => {
    if (!opens[text.charCodeAt(at)]) return 0;
    regex.lastIndex = at;
    return regex.test(text) ? regex.lastIndex - at : 0;
  };
}

function withProclitics(opening: Uint8Array, proclitics: string): Uint8Array {
  const opens = opening.slice();
  // More letters than are proclitics at most: signs of the expression among them.
  for (const letter of proclitics) opens[letter.charCodeAt(0)] = 1;
  opens[BLANK] = 0;
  return opens;
}

/**
 * An index of patterns by what they read, "" for a pattern that is not to be found.
 *
 * `proclitics`: source of the letters that the language writes together with the word that follows, or ""; patterns that can match
 * behind one or two of them are candidates too.
 */
export function indexPatterns(sources: readonly Source[], proclitics = ""): PatternIndex {
  const { valueAt: candidatesAt, opens: opening } = automatonOf(sources, (numbers) => numbers);
  const opens = withProclitics(opening, proclitics);
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
