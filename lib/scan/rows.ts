import { indexPatterns, type PatternIndex } from "./pattern-index.ts";
import { prefixesOf } from "./prefixes.ts";
import { isWordUnit, WORD_UNITS, withoutLetterClass } from "./word-units.ts";

/** A row of a table with what it reads: regular expression source over normalised text, a blank for any run of blanks. */
export interface Patterned {
  readonly pattern: string;
}

/** Where a row of a table reads; offsets count in the text searched. */
export interface RowMatch<Row> {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
}

interface Table {
  readonly index: PatternIndex;
  readonly sources: readonly string[];
  /** Sticky expressions, each built when a word first begins as its matches do. */
  readonly expressions: (RegExp | undefined)[];
}

// Keyed by the table itself: a pack's tables are constants, so each is indexed once, when first asked for.
const TABLES = new WeakMap<readonly Patterned[], Table>();

function tableOf(rows: readonly Patterned[]): Table {
  const known = TABLES.get(rows);
  if (known) return known;
  const sources = rows.map(({ pattern }) => `(?:${pattern.replaceAll(" ", "\\s+")})(?![${WORD_UNITS}])`);
  const table = { index: indexPatterns(sources.map(prefixesOf)), sources, expressions: [] };
  TABLES.set(rows, table);
  return table;
}

/** Length of the longest reading of a row at a place, or 0. */
function lengthAt(text: string, at: number, number: number, { sources, expressions }: Table): number {
  let expression = expressions[number];
  if (!expression) {
    expression = new RegExp(withoutLetterClass(sources[number]!), "uy");
    expressions[number] = expression;
  }
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex - at : 0;
}

/**
 * Where the rows of a table read in normalised text, whole words, in text order, without overlaps.
 *
 * Where rows overlap the longest match wins, then the one that begins first, then the row listed first. Linear in the length of the text.
 */
export function scanRows<Row extends Patterned>(text: string, rows: readonly Row[]): readonly RowMatch<Row>[] {
  const table = tableOf(rows);
  const { candidatesAt, opens } = table.index;
  const found: RowMatch<Row>[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (opens[unit] === 0 || !isWordUnit(unit) || isWordUnit(text.charCodeAt(at - 1))) continue;
    for (const number of candidatesAt(text, at)) {
      const length = lengthAt(text, at, number, table);
      if (length > 0) found.push({ row: rows[number]!, start: at, end: at + length });
    }
  }
  return found.length < 2 ? found : withoutOverlaps(found);
}

/** `found` is in text order, rows of one place in the order of the table; sorting keeps that order among equals. */
function withoutOverlaps<Row>(found: readonly RowMatch<Row>[]): readonly RowMatch<Row>[] {
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken: RowMatch<Row>[] = [];
  for (const match of byLength)
    if (!taken.some(({ start, end }) => start < match.end && match.start < end)) taken.push(match);
  return taken.sort((a, b) => a.start - b.start);
}
