import type { NormalisedText } from "#lib/model/document.ts";
import type { Span } from "#lib/model/span.ts";
import { type Cut, cutsOf, type Openers } from "./cuts.ts";
import { trimmed } from "./trim.ts";
import { classAt, LETTER, MARK, NUMBER, PAIR } from "./units.ts";

/** A stretch of normalised text between two cuts, and what made the cut before it. */
interface Piece extends Span {
  readonly cut: Cut["kind"];
  /** Counted no further than tells that the piece is not short. */
  readonly words: number;
  /** Looked for in those words. */
  readonly hasFigure: boolean;
}

/** A piece of so few words has no predicate of its own, or one that needs its neighbours. */
const SHORT_WORDS = 3;
/** The same for what opens a sentence: "A principios de mayo," */
const SHORT_OPENING_WORDS = 4;
/** What may stand inside a word besides letters, marks and figures. */
const INNER = "'-";

/**
 * The clauses of one sentence, in text order; spans count in the article. At least one, apart only by punctuation and blanks.
 *
 * Cuts at commas, semicolons, colons, dashes and before the language's clause openers; never inside figures, dates
 * ("March 18, 2023", "15, 16 and 17 March") or short brackets and quotations. What is too short to say anything goes to a
 * neighbour: an opening adverbial to what follows, a date between commas likewise, an apposition joins both its sides.
 */
export function splitClauses(
  text: string,
  sentence: Span,
  normalised: NormalisedText,
  openers: Openers | null,
): readonly Span[] {
  const clauses: Span[] = [];
  for (const piece of joinShort(piecesBetween(normalised.text, cutsOf(text, normalised, openers)))) {
    const span = normalised.toOriginal(piece);
    const clause = trimmed(text, span.start, span.end);
    if (clause.end > clause.start) clauses.push(clause);
  }
  return clauses.length > 0 ? clauses : [{ start: sentence.start, end: sentence.end }];
}

function piecesBetween(source: string, cuts: readonly Cut[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let kind: Piece["cut"] = "stop";
  for (let index = 0; index <= cuts.length; index++) {
    const cut = cuts[index];
    const piece = pieceOf(source, from, cut?.start ?? source.length, kind);
    if (piece) pieces.push(piece);
    if (!cut) break;
    // An opener right behind a comma is what tells; a comma is only how it is written.
    kind = piece || cut.kind === "opener" ? cut.kind : kind;
    from = Math.max(from, cut.end);
  }
  return pieces;
}

function pieceOf(source: string, start: number, end: number, cut: Piece["cut"]): Piece | null {
  let words = 0;
  let hasFigure = false;
  let isInWord = false;
  for (let at = start; at < end && words <= SHORT_OPENING_WORDS; at++) {
    const bits = classAt(source, at, end);
    if ((bits & PAIR) !== 0) at++;
    hasFigure ||= (bits & NUMBER) !== 0;
    if ((bits & (LETTER | NUMBER)) !== 0) {
      if (!isInWord) words++;
      isInWord = true;
    } else isInWord = isInWord && ((bits & MARK) !== 0 || INNER.includes(source[at]!));
  }
  return words === 0 ? null : { start, end, cut, words, hasFigure };
}

const join = (first: Piece, second: Piece): Piece => ({
  start: first.start,
  end: second.end,
  cut: first.cut,
  words: first.words,
  hasFigure: first.hasFigure,
});

/** Gives pieces too short for a clause to their neighbours; only over commas, or from a date to the opener that it stands before. */
function joinShort(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const clauses: Piece[] = [];
  // A sentence that begins with a date tells each of its dates before what happened then.
  const firstLong = pieces.findIndex((piece) => !isShortPiece(piece, true));
  const isFrontDated = pieces.slice(0, Math.max(0, firstLong)).some(({ hasFigure }) => hasFigure);
  /** What waits to be joined with the piece that follows. */
  let waiting: Piece | null = null;
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    const isOpening = clauses.length === 0;
    const isShort = isShortPiece(piece, isOpening);
    const isApposition: boolean = isShort && piece.cut === "comma" && !isOpening && waiting === null;
    const goesOn = next?.cut === "comma" || (next?.cut === "opener" && isFrontDated && piece.hasFigure);
    const isAdverbial = isOpening || piece.hasFigure || piece.cut === "stop";
    const before: Piece | null = waiting ?? (isApposition && !(goesOn && isAdverbial) ? (clauses.pop() ?? null) : null);
    const whole: Piece = before ? join(before, piece) : piece;
    waiting = isShort && goesOn && (isAdverbial || before) ? whole : null;
    if (waiting === null) clauses.push(whole);
  }
  return clauses;
}

const isShortPiece = (piece: Piece, isOpening: boolean): boolean =>
  piece.cut !== "opener" && piece.words <= (isOpening ? SHORT_OPENING_WORDS : SHORT_WORDS);
