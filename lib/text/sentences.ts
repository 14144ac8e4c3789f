import type { Span } from "#lib/model/span.ts";
import { abbreviationAt, isInitial, mayAbbreviate, mayBeInitial, type SentenceRules } from "./abbreviations.ts";
import { trimmed } from "./trim.ts";
import {
  BLANK,
  CAPITAL,
  CLOSER,
  classAt,
  classOf,
  holds,
  LETTER,
  NUMBER,
  SMALL,
  STOP,
  SURROGATE,
  skip,
} from "./units.ts";

/** Longest sentence, in UTF-16 code units: what is longer is a list or a page without stops, and is cut at a blank. */
const MAX_SENTENCE_UNITS = 2000;
/** How far around a full stop its nature is looked for. */
const CONTEXT_UNITS = 40;
/** A stretch shorter than this, ending in a number and an abbreviation ("У 2014 р."), is the beginning of a sentence, not all of it. */
const OPENING_UNITS = 30;

/** Stops that need no blank behind them. */
const WIDE_STOPS = "。！？｡";
/** "Moscow.The": a stop glued to the next sentence, as scraped pages have it. */
const GLUED_STOP = /\p{Ll}{3}[.!?]$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
/** What may stand between a stop and the first letter of what follows, and what may stand before a figure. */
const OPENING = "\"'“”‘’«»„([–—-";
const OPENING_FIGURE = '"“«(';
/** A full stop closed by one of these is no abbreviation's. */
const WIDE_CLOSER = /[」』）]/;
const GOING_ON = ",،;؛:)]";
const SAID = LETTER | NUMBER;

/**
 * The sentences of one paragraph, in order, without the blanks between them. Together they hold every letter of the paragraph;
 * none is longer than 2000 code units. A paragraph without letters or figures has none.
 */
export function splitSentences(text: string, paragraph: Span, rules: SentenceRules): readonly Span[] {
  const { start: first, end: last } = paragraph;
  if (!holds(text, first, last, SAID)) return [];
  const context: Context = { text, last, rules, isSmallWord: lazySmallWords(text, first, last) };
  const sentences: Span[] = [];
  let start = first;
  let at = first;
  while (at < last) {
    if ((classOf(text.charCodeAt(at)) & (STOP | SURROGATE)) === 0) {
      at++;
      continue;
    }
    const stopEnd = skip(text, at, last, STOP);
    if (stopEnd === at) {
      at++;
      continue;
    }
    const closed = skip(text, stopEnd, last, CLOSER);
    at = skip(text, closed, last, BLANK);
    if (at === last || !(at > closed || needsNoBlank(text, first, last, stopEnd, closed))) continue;
    if (!endsSentence(context, start, stopEnd, at)) continue;
    keep(sentences, text, start, at);
    start = at;
  }
  keep(sentences, text, start, last);
  return sentences;
}

interface Context {
  readonly text: string;
  /** Where the paragraph ends. */
  readonly last: number;
  readonly rules: SentenceRules;
  readonly isSmallWord: (word: string) => boolean;
}

/** Adds the stretch, in pieces where it is too long, without blanks around it. */
function keep(sentences: Span[], text: string, start: number, end: number): void {
  let from = start;
  while (from < end) {
    const to = end - from > MAX_SENTENCE_UNITS ? from + breakPoint(text.slice(from, from + MAX_SENTENCE_UNITS)) : end;
    const sentence = trimmed(text, from, to);
    if (sentence.end > sentence.start) sentences.push(sentence);
    from = to;
  }
}

/** A stop without a blank behind it ends a sentence where it is a wide one, or where a word ends before it and a capitalised one follows. */
function needsNoBlank(text: string, first: number, last: number, stopEnd: number, closed: number): boolean {
  if (WIDE_STOPS.includes(text[stopEnd - 1]!)) return true;
  if ((classOf(text.charCodeAt(closed)) & (CAPITAL | SURROGATE)) === 0) return false;
  return (
    GLUED_STOP.test(text.slice(Math.max(first, closed - 5), closed)) &&
    CAPITALISED.test(text.slice(closed, Math.min(last, closed + 3)))
  );
}

/** Whether a sentence that began at `start` ends with the stop before `stopEnd`, with more to come at `border`. */
function endsSentence(context: Context, start: number, stopEnd: number, border: number): boolean {
  const { text, last, rules } = context;
  const from = Math.max(start, border - CONTEXT_UNITS);
  const to = Math.min(last, border + CONTEXT_UNITS);
  if (!holds(text, from, border, SAID) || !holds(text, border, to, SAID)) return false;
  if (beginsWith(text, border, to, OPENING, SMALL) || goesOn(text, border, to)) return false;
  if (text[stopEnd - 1] !== "." || WIDE_CLOSER.test(text.slice(stopEnd, border))) return true;
  const isBeforeFigure = beginsWith(text, border, to, OPENING_FIGURE, NUMBER);
  const stop = stopEnd - 1;
  if (!mayBeInitial(text, from, stop) && !mayAbbreviate(text, from, stop, rules))
    return !isBeforeFigure || stop === from || (classOf(text.charCodeAt(stop - 1)) & NUMBER) === 0;
  return endsDespite(context, text.slice(from, stopEnd).replaceAll("ـ", ""), start, border, isBeforeFigure);
}

/** The same behind what looks like an initial or an abbreviation. */
function endsDespite(
  { text, last, rules, isSmallWord }: Context,
  stopped: string,
  start: number,
  border: number,
  isBeforeFigure: boolean,
): boolean {
  const after = text.slice(border, Math.min(last, border + CONTEXT_UNITS));
  const opensWithSmallWord = (): boolean => !isBeforeFigure && isSmallWord(firstWord(after).toLowerCase());
  const abbreviation = abbreviationAt(stopped, rules.abbreviations);
  // "M. Le Drian": behind a title a name follows, whatever it begins with.
  if (isInitial(stopped)) return !isTitle(abbreviation) && opensWithSmallWord();
  if (isBeforeFigure)
    return abbreviation === null && abbreviationAt(stopped, rules.beforeFigures) === null && !/\p{N}\.$/u.test(stopped);
  if (abbreviation === null) return true;
  // "218 a. C.": the abbreviation goes on.
  const longer = `${abbreviation} ${/^\S*/.exec(after)?.[0].toLowerCase()}`;
  if (rules.abbreviations.has(longer)) return false;
  if (opensWithSmallWord()) return true;
  return isAfterFigure(stopped, abbreviation) && /^\P{L}*\p{Lu}/u.test(after) && border - start > OPENING_UNITS;
}

/** "M.": one word with one stop, unlike "U.S.". */
const isTitle = (abbreviation: string | null): boolean => abbreviation !== null && /^[^.]+\.$/.test(abbreviation);

/** True where a character of `bits` comes first in `[start, end)`, blanks and `opening` signs left aside. */
function beginsWith(text: string, start: number, end: number, opening: string, bits: number): boolean {
  for (let at = start; at < end; at++) {
    const found = classAt(text, at, end);
    if ((found & bits) !== 0) return true;
    if ((found & SAID) !== 0 || ((found & BLANK) === 0 && !opening.includes(text[at]!))) return false;
  }
  return false;
}

function goesOn(text: string, start: number, end: number): boolean {
  const first = skip(text, start, end, BLANK);
  return first < end && GOING_ON.includes(text[first]!);
}

/** The first word of a stretch; none where that is an initial or an abbreviation. */
const firstWord = (stretch: string): string => /^\P{L}*(\p{L}+)(?![\p{L}.])/u.exec(stretch)?.[1] ?? "";

/** "2014 р.", "5 млн.": what follows a figure closes a phrase, so that a capital after it may begin a sentence. */
const isAfterFigure = (stopped: string, abbreviation: string): boolean =>
  /\p{N}[\s–-]*$/u.test(stopped.slice(0, stopped.length - abbreviation.length));

/** Tells whether a word of up to three letters stands in the paragraph in small letters too: "The" does, "Lee" does not. */
function lazySmallWords(text: string, start: number, end: number): (word: string) => boolean {
  let words: ReadonlySet<string> | null = null;
  return (word) => {
    words ??= new Set(text.slice(start, end).match(/(?<!\p{L})\p{Ll}{1,3}(?!\p{L})/gu) ?? []);
    return words.has(word);
  };
}

/** Where to cut an overlong stretch: after its last semicolon or comma, else at its last blank, else before its last base character. */
function breakPoint(stretch: string): number {
  for (const separators of [/[;؛]\s/gu, /[,،]\s/gu, /\s/gu]) {
    const last = [...stretch.matchAll(separators)].at(-1);
    if (last && last.index > MAX_SENTENCE_UNITS / 2) return last.index + last[0].length;
  }
  const base = [...stretch.slice(-CONTEXT_UNITS).matchAll(/\P{M}/gu)].at(-1);
  return base ? stretch.length - Math.min(CONTEXT_UNITS, stretch.length) + base.index : stretch.length;
}
