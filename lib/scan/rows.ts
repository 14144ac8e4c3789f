import { type Automaton, automatonOf } from "./automaton.ts";
import { branchesOf, contentsOf } from "./contents.ts";
import { beginningWith, isOpen } from "./nfa.ts";
import { isWordUnit, WORD_UNITS, withoutLetterClass } from "./word-units.ts";

/** A row of a table with what it reads: regular expression source over normalised text, a blank for any run of blanks, which a question mark behind it lets be none. */
export interface Patterned {
  readonly pattern: string;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Where a row of a table reads; offsets count in the text searched. */
export interface RowMatch<Row> extends Extent {
  readonly row: Row;
}

/** One alternative of a row's pattern. */
interface Branch {
  readonly table: number;
  readonly row: number;
  readonly source: string;
  /** Number of the list of words of which its matches hold one behind their first; -1 where nothing is known. */
  readonly content: number;
  /** Sticky; built when a word first begins as its matches do. Global for a branch whose matches may begin with anything. */
  expression: RegExp | null;
}

/** What a place in a text tells by the units that stand there. */
interface Hint {
  /** By table: branches that can match at the word, in the order of the table; null where none can. */
  readonly branches: readonly (readonly Branch[])[] | null;
  /** Contents of which it is one. */
  readonly contents: readonly number[];
}

/** Tables of patterns made ready to be looked up in texts, all in one go. */
export interface RowTables {
  readonly tables: readonly (readonly Patterned[])[];
  readonly automaton: Automaton<Hint | null>;
  /** By table: branches whose matches may begin with anything. */
  readonly anywhere: readonly (readonly Branch[])[];
  readonly walk: Walk;
}

/** What one walk through a text finds out; made once for its tables and used anew for each text. */
interface Walk {
  /** Beginnings of words with the branches that can match there, in text order; `count` of them. */
  readonly starts: number[];
  readonly branches: (readonly (readonly Branch[])[])[];
  count: number;
  /** Where each content stands last; -1 where it does not. */
  readonly lastOf: Int32Array;
}

const NOTHING: readonly never[] = [];

/** A blank stands for a run of them, one with a question mark for none too. */
const withBlanks = (pattern: string): string => pattern.replaceAll(" ?", "\\s*").replaceAll(" ", "\\s+");

function branchesIn(tables: readonly (readonly Patterned[])[], contents: Map<string, number>): readonly Branch[] {
  const branchOf = (source: string, table: number, row: number): Branch => {
    const words = contentsOf(source).join("|");
    if (words !== "" && !contents.has(words)) contents.set(words, contents.size);
    return { table, row, source, content: contents.get(words) ?? -1, expression: null };
  };
  return tables.flatMap((rows, table) =>
    rows.flatMap(({ pattern }, row) => branchesOf(withBlanks(pattern)).map((source) => branchOf(source, table, row))),
  );
}

/** Makes tables ready; costs about a tenth of a second for a thousand rows. */
export function rowTables(tables: readonly (readonly Patterned[])[]): RowTables {
  const contents = new Map<string, number>();
  const branches = branchesIn(tables, contents);
  const isAnywhere = branches.map(({ source }) => isOpen(source));
  const byTable = (list: readonly Branch[]): readonly (readonly Branch[])[] =>
    tables.map((_, table) => list.filter((branch) => branch.table === table));
  const hintOf = (numbers: readonly number[]): Hint | null => {
    if (numbers.length === 0) return null;
    const own = numbers.flatMap((number) => branches[number] ?? []);
    const held = numbers.filter((number) => number >= branches.length).map((number) => number - branches.length);
    return { branches: own.length > 0 ? byTable(own) : null, contents: held };
  };
  const automaton = automatonOf(
    [
      ...branches.map(({ source }, number) => ({ source: isAnywhere[number] ? "" : source, isWhole: true })),
      ...[...contents.keys()].map((words) => beginningWith(words.split("|"))),
    ],
    hintOf,
  );
  const walk = { starts: [], branches: [], count: 0, lastOf: new Int32Array(contents.size) };
  return { tables, automaton, anywhere: byTable(branches.filter((_, number) => isAnywhere[number])), walk };
}

function walkThrough(text: string, { automaton, walk }: RowTables): void {
  walk.lastOf.fill(-1);
  walk.count = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const wasInWord = isInWord;
    isInWord = isWordUnit(text.charCodeAt(at));
    if (!isInWord || wasInWord) continue;
    const hint = automaton.valueAt(text, at);
    if (!hint) continue;
    for (const content of hint.contents) walk.lastOf[content] = at;
    if (!hint.branches) continue;
    walk.starts[walk.count] = at;
    walk.branches[walk.count] = hint.branches;
    walk.count++;
  }
}

const wholeWords = (source: string): string => `(?:${withoutLetterClass(source)})(?![${WORD_UNITS}])`;

/** Length of the longest reading of a branch at a place, or 0. */
function lengthAt(text: string, at: number, branch: Branch): number {
  branch.expression ??= new RegExp(wholeWords(branch.source), "uy");
  branch.expression.lastIndex = at;
  return branch.expression.test(text) ? branch.expression.lastIndex - at : 0;
}

function readTable(text: string, { tables, anywhere, walk }: RowTables, table: number): readonly RowMatch<Patterned>[] {
  const rows = tables[table]!;
  let found: RowMatch<Patterned>[] | null = null;
  for (let nth = 0; nth < walk.count; nth++) {
    const branches = walk.branches[nth]![table]!;
    const at = walk.starts[nth]!;
    let read = -1;
    for (const branch of branches) {
      if (branch.row === read || (branch.content >= 0 && walk.lastOf[branch.content]! <= at)) continue;
      const length = lengthAt(text, at, branch);
      if (length === 0) continue;
      read = branch.row;
      found ??= [];
      found.push({ row: rows[read]!, start: at, end: at + length });
    }
  }
  for (const branch of anywhere[table]!)
    if (branch.content < 0 || walk.lastOf[branch.content]! >= 0)
      found = withMatches(found, matchesOf(text, branch, rows), rows);
  return found ?? NOTHING;
}

/** Every match of a branch that may begin with anything, one at each word. */
function matchesOf(text: string, branch: Branch, rows: readonly Patterned[]): readonly RowMatch<Patterned>[] {
  branch.expression ??= new RegExp(`(?<![${WORD_UNITS}])${wholeWords(branch.source)}`, "ug");
  const { expression } = branch;
  expression.lastIndex = 0;
  let found: RowMatch<Patterned>[] | null = null;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found ??= [];
    found.push({ row: rows[branch.row]!, start: match.index, end: match.index + match[0].length });
    expression.lastIndex = match.index + 1;
  }
  return found ?? NOTHING;
}

/** Both in the order of `readTables`; of two matches of one row at one place the first. */
function withMatches(
  found: RowMatch<Patterned>[] | null,
  more: readonly RowMatch<Patterned>[],
  rows: readonly Patterned[],
): RowMatch<Patterned>[] | null {
  if (more.length === 0) return found;
  const all = [...(found ?? []), ...more];
  all.sort((a, b) => a.start - b.start || rows.indexOf(a.row) - rows.indexOf(b.row));
  return all.filter(({ start, row }, at) => at === 0 || start !== all[at - 1]!.start || row !== all[at - 1]!.row);
}

/**
 * Every match of every row in a normalised text, by table, in text order, rows of one place in the order of their table; they may
 * overlap (see `longest`). Null where none of the first `needed` tables reads anything: the others are not read then.
 *
 * Walks once through the text for all tables; linear in its length.
 */
export function readTables(
  text: string,
  tables: RowTables,
  needed = tables.tables.length,
): readonly (readonly RowMatch<Patterned>[])[] | null {
  walkThrough(text, tables);
  const found: (readonly RowMatch<Patterned>[])[] = [];
  let isAny = false;
  for (let table = 0; table < tables.tables.length; table++) {
    if (table === needed && !isAny) return null;
    found.push(readTable(text, tables, table));
    isAny ||= found[table]!.length > 0;
  }
  return isAny ? found : null;
}

/**
 * The longest of overlapping matches, else the one that begins first, else the row listed first; in text order.
 *
 * `found` is in text order, rows of one place in the order of the table; sorting keeps that order among equals.
 */
export function longest<Match extends Extent>(found: readonly Match[]): readonly Match[] {
  if (found.length < 2) return found;
  const kept: Match[] = [];
  for (let from = 0, next = 1, reach = found[0]!.end; from < found.length; next++) {
    const match = found[next];
    if (match && match.start < reach) {
      reach = Math.max(reach, match.end);
      continue;
    }
    if (next - from === 1) kept.push(found[from]!);
    else for (const one of longestOfHeap(found.slice(from, next))) kept.push(one);
    from = next;
    reach = match?.end ?? 0;
  }
  return kept;
}

/** The same for matches each of which overlaps another. */
function longestOfHeap<Match extends Extent>(heap: readonly Match[]): readonly Match[] {
  const byLength = [...heap].sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken: Match[] = [];
  for (const match of byLength)
    if (!taken.some(({ start, end }) => start < match.end && match.start < end)) taken.push(match);
  return taken.sort((a, b) => a.start - b.start);
}

// Keyed by the table itself: a pack's tables are constants, so each is made ready once, when first asked for.
const TABLES = new WeakMap<readonly Patterned[], RowTables>();

/** Where the rows of one table read in normalised text, whole words, without overlaps (see `longest`). Linear in the length of the text. */
export function scanRows<Row extends Patterned>(text: string, rows: readonly Row[]): readonly RowMatch<Row>[] {
  let tables = TABLES.get(rows);
  if (!tables) {
    tables = rowTables([rows]);
    TABLES.set(rows, tables);
  }
  const found = readTables(text, tables)?.[0] ?? NOTHING;
  // The table's rows come back as they went in.
  return longest(found as readonly RowMatch<Row>[]);
}
