import { FIGURE, prefixesOf } from "./prefixes.ts";
import { isDigitUnit } from "./word-units.ts";

/** Which of many patterns can match at a place of a text. */
export interface PatternIndex {
  /** Numbers of the patterns that may match at `at`, ascending; more than do, never less. The array is shared: it is not to be changed. */
  readonly candidatesAt: (text: string, at: number) => readonly number[];
  /** By code unit: 1 where a candidate can begin with it. */
  readonly opens: Uint8Array;
}

/** A trie of beginnings over a small alphabet, as tables: a step is two lookups. */
interface Trie {
  /** Column of each code unit; 0 for units that no beginning has. */
  readonly columns: Uint16Array;
  readonly width: number;
  /** Next node by node and column; 0 where there is none. */
  readonly next: Int32Array;
  /** Patterns that can match once a node is reached, those of shorter beginnings included. */
  readonly patterns: readonly (readonly number[])[];
}

interface Draft {
  readonly children: Map<string, Draft>;
  readonly own: number[];
}

const BLANK = 32;
const FIGURE_UNIT = FIGURE.charCodeAt(0);
const draft = (): Draft => ({ children: new Map(), own: [] });

function draftOf(prefixes: readonly (readonly string[])[]): {
  readonly root: Draft;
  readonly units: readonly string[];
} {
  const root = draft();
  const units = new Set<string>();
  for (const [pattern, beginnings] of prefixes.entries())
    for (const beginning of beginnings) {
      let node = root;
      for (const unit of beginning.split("")) {
        units.add(unit);
        const child = node.children.get(unit) ?? draft();
        node.children.set(unit, child);
        node = child;
      }
      if (node.own.at(-1) !== pattern) node.own.push(pattern);
    }
  return { root, units: [...units] };
}

const merged = (above: readonly number[], own: readonly number[]): readonly number[] =>
  own.length === 0 ? above : [...new Set([...above, ...own])].sort((a, b) => a - b);

function trieOf(prefixes: readonly (readonly string[])[]): Trie {
  const { root, units } = draftOf(prefixes);
  const columns = new Uint16Array(0x10000);
  for (const [index, unit] of units.entries()) columns[unit.charCodeAt(0)] = index + 1;
  for (let digit = 48; digit <= 57; digit++) columns[digit] = columns[FIGURE_UNIT]!;
  const width = units.length + 1;
  const nodes: Draft[] = [root];
  const patterns: (readonly number[])[] = [merged([], root.own)];
  const edges: (readonly [from: number, column: number, to: number])[] = [];
  for (let from = 0; from < nodes.length; from++)
    for (const [unit, child] of nodes[from]!.children) {
      edges.push([from, columns[unit.charCodeAt(0)]!, nodes.length]);
      nodes.push(child);
      patterns.push(merged(patterns[from]!, child.own));
    }
  const next = new Int32Array(nodes.length * width);
  for (const [from, column, to] of edges) next[from * width + column] = to;
  return { columns, width, next, patterns };
}

/** At most two proclitics are written together with a word: "و" and "ب" in "وبمارس". */
export const MAX_PROCLITICS = 2;

/** Reads one proclitic at a place: its length, or 0. Most words begin with none, so the expression is asked only where one can begin. */
function procliticReader(proclitics: string): (text: string, at: number) => number {
  const regex = new RegExp(proclitics, "yu");
  const opens = openingUnits(trieOf([prefixesOf(proclitics)]), "");
  return (text, at) => {
    if (!opens[text.charCodeAt(at)]) return 0;
    regex.lastIndex = at;
    return regex.test(text) ? regex.lastIndex - at : 0;
  };
}

function openingUnits({ columns, next, patterns }: Trie, proclitics: string): Uint8Array {
  const isAny = patterns[0]!.length > 0;
  const opens = new Uint8Array(columns.length);
  for (let unit = 0; unit < columns.length; unit++)
    if (isAny || (columns[unit]! > 0 && next[columns[unit]!]! > 0)) opens[unit] = 1;
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
  const trie = trieOf(prefixes);
  const { columns, width, next, patterns } = trie;
  const candidatesAt = (text: string, at: number): readonly number[] => {
    let node = 0;
    for (let place = at; place < text.length; place++) {
      const unit = text.charCodeAt(place);
      const following = next[node * width + columns[unit]!]!;
      if (following === 0) break;
      node = following;
      if (unit === BLANK) while (text.charCodeAt(place + 1) === BLANK) place++;
      else if (isDigitUnit(unit)) while (isDigitUnit(text.charCodeAt(place + 1))) place++;
    }
    return patterns[node]!;
  };
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
