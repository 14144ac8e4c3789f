import type { LanguagePack, TriggerRow } from "#lib/lang/pack.ts";
import type { Certainty } from "#lib/model/event.ts";
import { firstLetters } from "./first-letters.ts";

/** The words of a language pack that tell events. */
export type EventPack = Pick<LanguagePack, "events">;

/** Half-open span of the normalised text that was searched; not of the article. */
interface Found {
  readonly start: number;
  readonly end: number;
}

/** A place where a trigger row reads. */
export interface TriggerMatch extends Found {
  readonly row: TriggerRow;
}

/** Words that say how certain a clause is; a negation counts only for the trigger it stands before. */
export interface CertaintyMatch extends Found {
  readonly certainty: Certainty;
}

/** A connector that tells where in the story a sentence stands: 1 after what was told last, -1 before it, 0 at the same time. */
export interface NarrativeMatch extends Found {
  readonly direction: 0 | 1 | -1;
}

/**
 * Triggers of normalised text (see `NormalisedText`), in text order, without overlaps.
 *
 * Where rows overlap the longest match wins, then the one that begins first, then the row listed first. [] where nothing reads.
 * Linear in the length of the text.
 */
export function findTriggers(normalised: string, pack: EventPack): readonly TriggerMatch[] {
  return scan(normalised, pack.events.triggers).map(({ row, start, end }) => ({ start, end, row }));
}

/** Verbs of saying in normalised text, in text order, without overlaps. */
export function findSpeech(normalised: string, pack: EventPack): readonly TriggerMatch[] {
  return scan(normalised, pack.events.speech).map(({ row, start, end }) => ({ start, end, row }));
}

/** Certainty words of a normalised clause, in text order, without overlaps; how far each reaches is the caller's question. */
export function findCertainty(normalised: string, pack: EventPack): readonly CertaintyMatch[] {
  return scan(normalised, pack.events.certainty).map(({ row, start, end }) => ({
    certainty: row.certainty,
    start,
    end,
  }));
}

/** First narrative connector of a normalised stretch (usually the opening of a sentence), or null. */
export function findNarrative(normalised: string, pack: EventPack): NarrativeMatch | null {
  const [first] = scan(normalised, pack.events.narrative);
  return first ? { direction: first.row.direction, start: first.start, end: first.end } : null;
}

interface RowMatch<Row> extends Found {
  readonly row: Row;
}

/** A row's expression, built when a word first begins with one of its letters. */
interface LazyRow<Row> {
  readonly row: Row;
  expression: RegExp | null;
}

/** Rows by the letter with which their matches begin; `anywhere` holds those that may begin with anything. */
interface RowIndex<Row> {
  readonly byLetter: ReadonlyMap<string, readonly LazyRow<Row>[]>;
  readonly anywhere: readonly LazyRow<Row>[];
}

type Patterned = { readonly pattern: string };

// The scripts of the packs as ranges: "\\p{L}" says the same but, repeated in hundreds of rows, costs seconds of compiling.
const LETTERS =
  "0-9A-Za-z_\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u037d\\u037f-\\u060b\\u060e-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdcf\\ufe70-\\ufefc";
const WORD_START = new RegExp(`(?<![${LETTERS}])[${LETTERS}]`, "gu");

// Keyed by the row table itself: a pack's tables are constants, so each is indexed once, when first asked for.
const INDEXES = new WeakMap<object, RowIndex<Patterned>>();

function indexOf<Row extends Patterned>(rows: readonly Row[]): RowIndex<Row> {
  const known = INDEXES.get(rows);
  // The index of a table holds that table's own rows.
  if (known) return known as RowIndex<Row>;
  const byLetter = new Map<string, LazyRow<Row>[]>();
  const anywhere: LazyRow<Row>[] = [];
  for (const row of rows) {
    const lazy = { row, expression: null };
    const letters = firstLetters(row.pattern);
    if (letters === null) anywhere.push(lazy);
    else for (const letter of letters) byLetter.set(letter, [...(byLetter.get(letter) ?? []), lazy]);
  }
  const index = { byLetter, anywhere };
  INDEXES.set(rows, index);
  return index;
}

function expressionOf(lazy: LazyRow<Patterned>): RegExp {
  lazy.expression ??= new RegExp(`(?:${lazy.row.pattern.replaceAll(" ", "\\s+")})(?![${LETTERS}])`, "uy");
  return lazy.expression;
}

function scan<Row extends Patterned>(text: string, rows: readonly Row[]): readonly RowMatch<Row>[] {
  const { byLetter, anywhere } = indexOf(rows);
  const found: RowMatch<Row>[] = [];
  for (const { index: start } of text.matchAll(WORD_START)) {
    const letter = String.fromCodePoint(text.codePointAt(start) ?? 0);
    for (const lazy of byLetter.get(letter) ?? []) addMatch(text, start, lazy, found);
    for (const lazy of anywhere) addMatch(text, start, lazy, found);
  }
  return withoutOverlaps(found, rows);
}

function addMatch<Row extends Patterned>(
  text: string,
  start: number,
  lazy: LazyRow<Row>,
  found: RowMatch<Row>[],
): void {
  const expression = expressionOf(lazy);
  expression.lastIndex = start;
  const length = expression.exec(text)?.[0].length ?? 0;
  if (length > 0) found.push({ row: lazy.row, start, end: start + length });
}

/** Longest first, then from left to right, then in the order of the table. */
function withoutOverlaps<Row>(found: readonly RowMatch<Row>[], rows: readonly Row[]): readonly RowMatch<Row>[] {
  const rank = new Map(rows.map((row, at) => [row, at]));
  const byLength = [...found].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || a.start - b.start || (rank.get(a.row) ?? 0) - (rank.get(b.row) ?? 0),
  );
  const taken: RowMatch<Row>[] = [];
  const used = new Set<number>();
  for (const match of byLength) {
    if (isTaken(match, used)) continue;
    for (let at = match.start; at < match.end; at++) used.add(at);
    taken.push(match);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** What is taken is no shorter than `match`, so where they overlap it holds the first or the last position of `match`. */
const isTaken = (match: Found, used: ReadonlySet<number>): boolean => used.has(match.start) || used.has(match.end - 1);
