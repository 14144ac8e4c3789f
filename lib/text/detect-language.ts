import { eld } from "eld/extrasmall";
import type { LanguageCode } from "#lib/model/language.ts";
import type { Span } from "#lib/model/span.ts";
import { readsLike, sureLanguage } from "./glance.ts";
import { countLetters, dominantScript, type Letters, ownLetters, sumOf, writable } from "./letters.ts";
import { linesOf } from "./lines.ts";
import { SCRIPTS, type ScriptRow } from "./scripts.ts";
import { holds, LETTER } from "./units.ts";

/** The detector reads about 350 bytes of what it is given: longer texts are shown to it in pieces. */
const PIECE_UNITS = 300;
/** Pieces of one article that vote on its language; more change nothing. */
const MAX_PIECES = 40;
/** Letters from which on the detector is trusted more than metadata (it erred on none of 300 windows of 8 words in four languages). */
const SURE_LETTERS = 200;
/** With fewer letters the detector guesses: the first language of the script is as good. */
const MIN_LETTERS = 6;
/** Letters of another alphabet that names and slips bring into a text, as a share of its length. */
const MISSPELT_SHARE = 0.02;
/** Fewer letters of another script than that of the language stated are a numeral or a name: "XVII—XVIII веках". */
const MIN_OTHER_LETTERS = 12;
/** What a letter that only one candidate has adds to that candidate, as a share of the piece's letters. */
const OWN_LETTER_WEIGHT = 2;
/** Lines from this length on are running text. */
const LONG_LINE_UNITS = 60;
const BREAKS = "\n\r\u2028\u2029";
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const STARTS_SMALL = /^\p{Ll}/u;

/** A stretch of the text with what its letters are. */
interface Piece {
  readonly text: string;
  readonly letters: Letters;
}

/**
 * The language of an article as an ISO 639 code ("uk"), "und" where it has no letters and nobody declared one.
 *
 * `declared` (any BCP 47 tag) decides unless the text contradicts it: another script, or a long text that the detector, knowing
 * the declared language, reads as another one.
 */
export function detectLanguage(text: string, declared: LanguageCode | null): LanguageCode {
  const stated = declared?.toLowerCase().split(/[-_]/)[0] || null;
  const pieces = piecesOf(text).map(({ start, end }) => pieceOf(text.slice(start, end)));
  const dominant = dominantScript(sumOf(pieces.map(({ letters }) => letters)));
  if (!dominant) return stated ?? "und";
  const { script, letters } = dominant;
  const knownScript = stated === null ? null : SCRIPTS.find(({ languages }) => languages.includes(stated));
  if (stated !== null && knownScript === undefined) return stated;
  if (stated !== null && letters < (knownScript === script ? SURE_LETTERS : MIN_OTHER_LETTERS)) return stated;
  if (letters < MIN_LETTERS) return script.languages[0] ?? "und";
  return vote(pieces, script, stated);
}

const pieceOf = (text: string): Piece => ({ text, letters: countLetters(text) });

/**
 * The language of one line, the stretch `span` of a text, where it is surely not `home`, the article's; null otherwise.
 *
 * Made for lines of navigation ("Читайте статью на русском языке" in a Ukrainian article) and for quotations of whole sentences.
 * Names, short headings and single words give null, also in another script.
 */
export function foreignLanguageOf(text: string, home: LanguageCode, span?: Span): LanguageCode | null {
  const start = span?.start ?? 0;
  const piece = pieceOf(text.slice(start, Math.min(span?.end ?? text.length, start + PIECE_UNITS)));
  const dominant = dominantScript(piece.letters);
  if (!dominant || dominant.letters < MIN_LINE_LETTERS || dominant.letters < dominant.total * 0.8) return null;
  const { script } = dominant;
  const candidates = writable(piece.letters, script, 0);
  if (isHomeAtAGlance(piece, script, candidates, home)) return null;
  const { words, small } = countWords(piece.text);
  if (!readsAsText(script, dominant.letters, words, small)) return null;
  if (words < MIN_SURE_WORDS && candidates.includes(home)) return null;
  const scores = scoresOf(piece, script, candidates);
  const best = bestOf(scores);
  if (!script.languages.includes(home)) return SCRIPTS.some(({ languages }) => languages.includes(home)) ? best : null;
  if (best === null || best === home) return null;
  if (!scores.has(home)) return best;
  return isSure(scores.get(best)! / Math.max(1, scores.get(home)!), words, script) ? best : null;
}

const MIN_LINE_LETTERS = 8;
/** Fewer words of a script that several languages share tell nothing. */
const MIN_SURE_WORDS = 4;

/** True where the detector need not be asked: letters of its own, or small words, show the article's language, or nothing else can be written so. */
function isHomeAtAGlance(
  { text, letters }: Piece,
  script: ScriptRow,
  candidates: readonly LanguageCode[],
  home: LanguageCode,
): boolean {
  if (!candidates.includes(home)) return false;
  return candidates.length === 1 || ownLetters(letters, home) > 0 || readsLike(text, script, home);
}

/** Running text, not a name: at least three words, half of them without a capital; four words where a script has no capitals. */
function readsAsText(script: ScriptRow, letters: number, words: number, small: number): boolean {
  if (script.code === "Hans" || script.code === "Jpan" || script.code === "Thai") return letters >= 12;
  return script.cased ? words >= 3 && small * 2 >= words : words >= 4;
}

/**
 * How much better than the article's language another must fit. Measured on windows of running text of four languages: Cyrillic
 * languages lie close together and err by under 4 % from four words on; Latin ones err by more on five words or fewer.
 */
function isSure(ratio: number, words: number, script: ScriptRow): boolean {
  if (words >= 8) return ratio >= 1.1;
  if (script.code === "Cyrl") return words >= MIN_SURE_WORDS && ratio >= 1.035;
  return words >= MIN_SURE_WORDS && ratio >= 1.6;
}

/** Words, and those among them that begin with a small letter. */
function countWords(text: string): { readonly words: number; readonly small: number } {
  const found = text.match(WORD) ?? [];
  return { words: found.length, small: found.filter((word) => STARTS_SMALL.test(word)).length };
}

/** The language of most of the text: a glance at the pieces, and the detector only for as many as can still turn the vote. */
function vote(pieces: readonly Piece[], script: ScriptRow, stated: LanguageCode | null): LanguageCode {
  const [only = "und", ...others] = script.languages;
  if (others.length === 0) return only;
  const sums = new Map<LanguageCode, number>();
  const count = (lang: LanguageCode | null, units: number): void => {
    if (lang !== null) sums.set(lang, (sums.get(lang) ?? 0) + units);
  };
  const unsure: Piece[] = [];
  let unread = pieces.reduce((sum, { text }) => sum + text.length, 0);
  for (const piece of pieces) {
    if (isDecided(sums, unread)) break;
    const lang = atAGlance(piece, script);
    if (lang === null) unsure.push(piece);
    else unread -= piece.text.length;
    count(lang, piece.text.length);
  }
  for (const piece of unsure) {
    if (isDecided(sums, unread)) break;
    count(bestOf(scoresOf(piece, script, candidatesOf(piece, script))), piece.text.length);
    unread -= piece.text.length;
  }
  return bestOf(sums) ?? (stated !== null && script.languages.includes(stated) ? stated : only);
}

/** True where no other language can win any more, whatever the `unread` rest is in. */
function isDecided(sums: ReadonlyMap<LanguageCode, number>, unread: number): boolean {
  let most = 0;
  let second = 0;
  for (const sum of sums.values()) {
    second = Math.max(second, Math.min(sum, most));
    most = Math.max(most, sum);
  }
  return most > second + unread;
}

const candidatesOf = ({ text, letters }: Piece, script: ScriptRow): readonly LanguageCode[] =>
  writable(letters, script, text.length * MISSPELT_SHARE);

function atAGlance(piece: Piece, script: ScriptRow): LanguageCode | null {
  const candidates = candidatesOf(piece, script);
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1 && ownLetters(piece.letters, only) > 0) return only;
  return sureLanguage(piece.text, script, candidates, piece.letters);
}

/** Fit of each candidate to a piece, all above 0 and comparable within the piece only. */
function scoresOf(
  { text, letters }: Piece,
  script: ScriptRow,
  candidates: readonly LanguageCode[],
): ReadonlyMap<LanguageCode, number> {
  const scaled = eld.detect(text).getScores();
  const all = Math.max(1, letters[SCRIPTS.indexOf(script)]!);
  return new Map(
    candidates.map((lang) => {
      // eld squeezes its sum s to s / (s + 25); undone, ratios mean something.
      const squeezed = Math.min(scaled[lang] ?? 0, 0.99);
      const own = (ownLetters(letters, lang) / all) * OWN_LETTER_WEIGHT;
      return [lang, ((25 * squeezed) / (1 - squeezed)) * (1 + own) + own] as const;
    }),
  );
}

function bestOf(scores: ReadonlyMap<LanguageCode, number>): LanguageCode | null {
  let best: LanguageCode | null = null;
  let most = 0;
  for (const [lang, score] of scores) {
    if (score <= most) continue;
    best = lang;
    most = score;
  }
  return best;
}

/** Pieces of running text from all over the article: long lines first choice, since headings and names tell little. */
function piecesOf(text: string): readonly Span[] {
  const lines = linesOf(text, BREAKS).filter(({ start, end }) => holds(text, start, end, LETTER));
  const long = lines.filter(({ start, end }) => end - start >= LONG_LINE_UNITS);
  const cut = (long.length > 0 ? long : lines).flatMap(chunksOf);
  const step = Math.max(1, Math.floor(cut.length / MAX_PIECES));
  return cut.filter((_, index) => index % step === 0).slice(0, MAX_PIECES);
}

function chunksOf({ start, end }: Span): readonly Span[] {
  const count = Math.ceil((end - start) / PIECE_UNITS);
  const step = Math.max(1, Math.floor(count / MAX_PIECES));
  const chunks: Span[] = [];
  for (let index = 0; index < count && chunks.length < MAX_PIECES; index += step) {
    const from = start + index * PIECE_UNITS;
    chunks.push({ start: from, end: Math.min(end, from + PIECE_UNITS) });
  }
  return chunks;
}
