import { eld } from "eld/extrasmall";
import type { LanguageCode } from "#lib/model/language.ts";
import { dominantScript, ownLetters, SCRIPTS, type ScriptRow, writable } from "./scripts.ts";

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
/** What a letter that only one candidate has adds to that candidate, as a share of the piece's letters. */
const OWN_LETTER_WEIGHT = 2;

/**
 * The language of an article as an ISO 639 code ("uk"), "und" where it has no letters and nobody declared one.
 *
 * `declared` (any BCP 47 tag) decides unless the text contradicts it: another script, or a long text that the detector, knowing
 * the declared language, reads as another one.
 */
export function detectLanguage(text: string, declared: LanguageCode | null): LanguageCode {
  const stated = declared?.toLowerCase().split(/[-_]/)[0] || null;
  const sample = piecesOf(text);
  const dominant = dominantScript(sample.join(" "));
  if (!dominant) return stated ?? "und";
  const { script, letters } = dominant;
  const knownScript = stated === null ? null : SCRIPTS.find(({ languages }) => languages.includes(stated));
  if (stated !== null && knownScript === undefined) return stated;
  if (stated !== null && knownScript === script && letters < SURE_LETTERS) return stated;
  if (letters < MIN_LETTERS) return script.languages[0] ?? "und";
  return vote(sample, script, stated);
}

/**
 * The language of one line where it is surely not `home`, the article's; null otherwise.
 *
 * Made for lines of navigation ("Читайте статью на русском языке" in a Ukrainian article) and for quotations of whole sentences.
 * Names, short headings and single words give null, also in another script.
 */
export function foreignLanguageOf(line: string, home: LanguageCode): LanguageCode | null {
  const sample = line.slice(0, PIECE_UNITS);
  const dominant = dominantScript(sample);
  if (!dominant || dominant.letters < MIN_LINE_LETTERS || dominant.letters < dominant.total * 0.8) return null;
  const { script } = dominant;
  if (!readsAsText(sample, script, dominant.letters)) return null;
  const scores = scoresOf(sample, script, writable(sample, script, 0));
  const best = bestOf(scores);
  if (!script.languages.includes(home)) return SCRIPTS.some(({ languages }) => languages.includes(home)) ? best : null;
  if (best === null || best === home) return null;
  if (!scores.has(home)) return best;
  const words = wordsOf(sample).length;
  return isSure(scores.get(best)! / Math.max(1, scores.get(home)!), words, script) && ownLetters(sample, home) === 0
    ? best
    : null;
}

const MIN_LINE_LETTERS = 8;

/** Running text, not a name: at least three words, half of them without a capital; four words where a script has no capitals. */
function readsAsText(line: string, script: ScriptRow, letters: number): boolean {
  if (script.code === "Hans" || script.code === "Jpan" || script.code === "Thai") return letters >= 12;
  const words = wordsOf(line);
  if (!script.cased) return words.length >= 4;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= 3 && small * 2 >= words.length;
}

/**
 * How much better than the article's language another must fit. Measured on windows of running text of four languages: Cyrillic
 * languages lie close together and err by under 4 % from four words on; Latin ones err by more on five words or fewer.
 */
function isSure(ratio: number, words: number, script: ScriptRow): boolean {
  if (words >= 8) return ratio >= 1.1;
  if (script.code === "Cyrl") return words >= 4 && ratio >= 1.035;
  return words >= 4 && ratio >= 1.6;
}

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

function vote(pieces: readonly string[], script: ScriptRow, stated: LanguageCode | null): LanguageCode {
  const sums = new Map<LanguageCode, number>();
  for (const piece of pieces) {
    const best = bestOf(scoresOf(piece, script, writable(piece, script, piece.length * MISSPELT_SHARE)));
    if (best !== null) sums.set(best, (sums.get(best) ?? 0) + piece.length);
  }
  return (
    bestOf(sums) ?? (stated !== null && script.languages.includes(stated) ? stated : (script.languages[0] ?? "und"))
  );
}

/** Fit of each candidate to a piece, all above 0 and comparable within the piece only. */
function scoresOf(
  piece: string,
  script: ScriptRow,
  candidates: readonly LanguageCode[],
): ReadonlyMap<LanguageCode, number> {
  const scaled = eld.detect(piece).getScores();
  const letters = piece.match(script.letters)?.length ?? 0;
  return new Map(
    candidates.map((lang) => {
      // eld squeezes its sum s to s / (s + 25); undone, ratios mean something.
      const squeezed = Math.min(scaled[lang] ?? 0, 0.99);
      const own = (ownLetters(piece, lang) / Math.max(1, letters)) * OWN_LETTER_WEIGHT;
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
function piecesOf(text: string): readonly string[] {
  const lines = text.split(/[\n\r\u2028\u2029]+/).filter((line) => /\p{L}/u.test(line));
  const long = lines.filter((line) => line.length >= 60);
  const cut = (long.length > 0 ? long : lines).flatMap((line) => chunksOf(line));
  const step = Math.max(1, Math.floor(cut.length / MAX_PIECES));
  return cut.filter((_, index) => index % step === 0).slice(0, MAX_PIECES);
}

function chunksOf(line: string): readonly string[] {
  const count = Math.ceil(line.length / PIECE_UNITS);
  const step = Math.max(1, Math.floor(count / MAX_PIECES));
  const chunks: string[] = [];
  for (let index = 0; index < count && chunks.length < MAX_PIECES; index += step) {
    chunks.push(line.slice(index * PIECE_UNITS, (index + 1) * PIECE_UNITS));
  }
  return chunks;
}
