import type { LanguageCode } from "#lib/model/language.ts";
import { FREQUENT_WORDS } from "./frequent-words.ts";
import { hasAlphabets, type Letters, ownLetters } from "./letters.ts";
import type { ScriptRow } from "./scripts.ts";
import { classOf, LETTER, MARK, SMALL } from "./units.ts";

// What a glance at small words and letters tells, before the detector is asked: it costs a hundredth of that.

/** No frequent word is longer. */
const MAX_WORD_UNITS = 9;
/** How many more of its words a language needs than any other, to be sure before the end of a piece, and at its end. */
const SURE_LEAD = 6;
const SURE_LAST_LEAD = 5;
/** One word alone may be a name's. */
const MIN_HITS = 2;
/** The same for one line, where the article's language is known: a lead of one will do at its end. */
const HOME_LEAD = 2;
/** Letters that only one of the candidates has, to be sure of it. */
const SURE_LETTERS = 4;
/** Alphabets whose own letters stand in nearly every sentence, so that their absence tells. */
const TELLING: ReadonlySet<LanguageCode> = new Set(["uk", "be", "kk", "ky", "tg", "ar", "fa", "ur", "ckb"]);

/** The frequent words of one script's languages. */
interface WordTable {
  /** The languages of which a word is one, as bits by their places in the script's row. */
  readonly places: ReadonlyMap<string, number>;
  /** By first letter, the lengths of words as bits: most words of a text are none by these alone. */
  readonly lengths: Uint16Array;
}

const TABLES = new Map<ScriptRow, WordTable>();

function tableOf(script: ScriptRow): WordTable {
  const known = TABLES.get(script);
  if (known) return known;
  const places = new Map<string, number>();
  const lengths = new Uint16Array(0x10000);
  for (const [place, lang] of script.languages.entries())
    for (const word of FREQUENT_WORDS[lang]?.split(" ") ?? []) {
      places.set(word, (places.get(word) ?? 0) | (1 << place));
      lengths[word.charCodeAt(0)]! |= 1 << word.length;
    }
  TABLES.set(script, { places, lengths });
  return { places, lengths };
}

/**
 * Reads words until one language leads by `sureLead`, else to the end; gives its place in the script's row, or -1 where none leads by
 * `lastLead` then. Capitalised words are names, but for the first.
 */
function leader(text: string, script: ScriptRow, sureLead: number, lastLead: number): number {
  const table = tableOf(script);
  if (table.places.size === 0) return -1;
  const hits = new Uint16Array(script.languages.length);
  let most = 0;
  let end = 0;
  for (let start = wordStart(text, 0); start < text.length; start = wordStart(text, end)) {
    const isFirst = end === 0;
    end = wordEnd(text, start);
    const places = placesOf(table, text, start, end, isFirst);
    if (places === 0) continue;
    most = Math.max(most, count(hits, places));
    const best = most < sureLead ? -1 : leaderOf(hits, sureLead);
    if (best >= 0) return best;
  }
  const last = leaderOf(hits, lastLead);
  return hits[last]! >= MIN_HITS ? last : -1;
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && (classOf(text.charCodeAt(at)) & LETTER) === 0) at++;
  return at;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && (classOf(text.charCodeAt(at)) & (LETTER | MARK)) !== 0) at++;
  return at;
}

/** Counts a word for each of its languages; gives the highest count among them. */
function count(hits: Uint16Array, places: number): number {
  let most = 0;
  for (let rest = places; rest !== 0; rest &= rest - 1) {
    const place = 31 - Math.clz32(rest & -rest);
    hits[place]!++;
    most = Math.max(most, hits[place]!);
  }
  return most;
}

function placesOf({ places, lengths }: WordTable, text: string, start: number, end: number, isFirst: boolean): number {
  if (end - start > MAX_WORD_UNITS) return 0;
  const first = text.charCodeAt(start);
  if ((classOf(first) & SMALL) === 0) return isFirst ? (places.get(text.slice(start, end).toLowerCase()) ?? 0) : 0;
  return (lengths[first]! & (1 << (end - start))) === 0 ? 0 : (places.get(text.slice(start, end)) ?? 0);
}

function leaderOf(hits: Uint16Array, minLead: number): number {
  let best = 0;
  let second = 0;
  let place = 0;
  for (let index = 0; index < hits.length; index++) {
    const count = hits[index]!;
    if (count > best) {
      second = best;
      best = count;
      place = index;
    } else if (count > second) second = count;
  }
  return best - second >= minLead ? place : -1;
}

/** The language of a piece of running text among `candidates`, where small words or letters leave no doubt; else null. */
export function sureLanguage(
  piece: string,
  script: ScriptRow,
  candidates: readonly LanguageCode[],
  letters: Letters,
): LanguageCode | null {
  const byLetters = hasAlphabets(script) && candidates.find((lang) => isOnlyOwner(lang, candidates, letters));
  if (byLetters) return byLetters;
  const place = leader(piece, script, SURE_LEAD, SURE_LAST_LEAD);
  const lang = script.languages[place];
  return lang !== undefined && candidates.includes(lang) ? lang : null;
}

const isOnlyOwner = (lang: LanguageCode, candidates: readonly LanguageCode[], letters: Letters): boolean =>
  ownLetters(letters, lang) >= SURE_LETTERS &&
  candidates.every((other) => other === lang || (TELLING.has(other) && ownLetters(letters, other) === 0));

/** True for a line whose small words are those of `home` rather than of any other language. */
export const readsLike = (line: string, script: ScriptRow, home: LanguageCode): boolean =>
  script.languages[leader(line, script, HOME_LEAD, 1)] === home;
