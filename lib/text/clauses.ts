import type { NormalisedText } from "#lib/model/document.ts";
import type { Span } from "#lib/model/span.ts";
import { compileWords } from "./patterns.ts";
import { trimmed } from "./trim.ts";

/** A stretch of normalised text between two cuts, and what made the cut before it. */
interface Piece extends Span {
  readonly cut: "comma" | "stop" | "opener";
  readonly words: number;
  readonly hasFigure: boolean;
}

/** Where a piece begins; `end` lies behind the sign that cuts, `start` before it. */
interface Cut extends Span {
  readonly kind: Piece["cut"];
}

/** Brackets and quotations up to this length are parts of their clause; longer ones have clauses of their own. */
const MAX_KEPT_WHOLE = 80;
const ENCLOSED = new RegExp(
  `\\([^()]{0,${MAX_KEPT_WHOLE}}\\)|\\[[^[\\]]{0,${MAX_KEPT_WHOLE}}\\]|"[^"]{0,${MAX_KEPT_WHOLE}}"`,
  "gu",
);
const SIGNS = /[,،、;؛:]|-+/gu;
/** " -as he put it- ": hyphens for dashes, glued to what they enclose, as Arabic newspapers set them. */
const PARENTHETICAL = /(?<=\s)-(?=\p{L})[^-]{1,150}(?<=[\p{L}"')])-(?=[\s.,،؛;:]|$)/gu;
/** A piece of so few words has no predicate of its own, or one that needs its neighbours. */
const SHORT_WORDS = 3;
/** The same for what opens a sentence: "A principios de mayo," */
const SHORT_OPENING_WORDS = 4;

/** Pattern of the words at which a clause begins, or null for a language without any. */
export const compileOpeners = (sources: readonly string[]): RegExp | null => compileWords(sources, "gu");

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
  openers: RegExp | null,
): readonly Span[] {
  const pieces = joinShort(piecesBetween(normalised.text, cutsOf(text, normalised, openers)));
  const clauses = pieces
    .map((piece) => normalised.toOriginal(piece))
    .map((span) => trimmed(text, span.start, span.end))
    .filter((span) => span.end > span.start);
  return clauses.length > 0 ? clauses : [{ start: sentence.start, end: sentence.end }];
}

function cutsOf(text: string, normalised: NormalisedText, openers: RegExp | null): readonly Cut[] {
  const source = normalised.text;
  const kept = [...source.matchAll(ENCLOSED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isFree = freeOf(kept);
  const cuts: Cut[] = [];
  for (const match of source.matchAll(SIGNS)) {
    const sign = { start: match.index, end: match.index + match[0].length };
    const original = text[normalised.toOriginal(sign).start] ?? "";
    if (isFree(sign.start) && cutsClause(source, sign, original)) {
      cuts.push({ ...sign, kind: /[,،、]/.test(match[0]) ? "comma" : "stop" });
    }
  }
  for (const match of source.matchAll(PARENTHETICAL)) {
    const last = match.index + match[0].length - 1;
    cuts.push({ start: match.index, end: match.index + 1, kind: "stop" }, { start: last, end: last + 1, kind: "stop" });
  }
  if (openers) {
    const isOutside = freeOf(kept);
    for (const match of source.matchAll(openers)) {
      if (match.index > 0 && isOutside(match.index))
        cuts.push({ start: match.index, end: match.index, kind: "opener" });
    }
  }
  return cuts.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Asks of ascending positions whether each lies outside all of some ascending ranges; linear over all questions. */
function freeOf(ranges: readonly Span[]): (position: number) => boolean {
  let next = 0;
  return (position) => {
    while (next < ranges.length && ranges[next]!.end <= position) next++;
    const range = ranges[next];
    return range === undefined || position <= range.start;
  };
}

function cutsClause(source: string, sign: Span, original: string): boolean {
  const before = source.slice(Math.max(0, sign.start - 12), sign.start);
  const after = source.slice(sign.end, sign.end + 12);
  const betweenFigures = /\p{N}\s*$/u.test(before) && /^\s*\p{N}/u.test(after);
  if (source[sign.start] === "-") {
    if (/\s$/.test(before) && /^(?:\s|$)/.test(after)) return !betweenFigures;
    return original === "—" && !betweenFigures;
  }
  if (source[sign.start] === ":") return /^(?:\s|["(]|$)/.test(after) && !betweenFigures;
  return !betweenFigures;
}

function piecesBetween(source: string, cuts: readonly Cut[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let kind: Piece["cut"] = "stop";
  for (const cut of [...cuts, { start: source.length, end: source.length, kind: "stop" as const }]) {
    const piece = pieceOf(source, from, cut.start, kind);
    if (piece) pieces.push(piece);
    // An opener right behind a comma is what tells; a comma is only how it is written.
    kind = piece || cut.kind === "opener" ? cut.kind : kind;
    from = Math.max(from, cut.end);
  }
  return pieces;
}

function pieceOf(source: string, start: number, end: number, cut: Piece["cut"]): Piece | null {
  const piece = source.slice(start, end);
  const words = piece.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu)?.length ?? 0;
  return words === 0 ? null : { start, end, cut, words, hasFigure: /\p{N}/u.test(piece) };
}

const join = (first: Piece, second: Piece): Piece => ({
  start: first.start,
  end: second.end,
  cut: first.cut,
  words: first.words + second.words,
  hasFigure: first.hasFigure || second.hasFigure,
});

/** Gives pieces too short for a clause to their neighbours; only over commas, or from a date to the opener that it stands before. */
function joinShort(pieces: readonly Piece[]): readonly Piece[] {
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
