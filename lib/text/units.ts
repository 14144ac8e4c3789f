// What one code unit is, as bits: a lookup where a regular expression would be asked for every character of an article.

export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
/** Lower case letter (Ll); titlecase and modifier letters are neither small nor capital nor caseless. */
export const SMALL = 8;
export const CAPITAL = 16;
/** Letter of a script without cases (Lo). */
export const CASELESS = 32;
export const BLANK = 64;
/** Blank, control or format character. */
export const UNSEEN = 128;
/** Ends a sentence in some script. */
export const STOP = 256;
/** Quote or bracket that closes behind a full stop. */
export const CLOSER = 512;
/** Half of a character outside the basic plane: see `classAt`. */
export const SURROGATE = 1024;
/** Both halves of such a character, as `classAt` found them. */
export const PAIR = 2048;

const KNOWN = 0x8000;
const PROPERTIES: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [SMALL, /\p{Ll}/u],
  [CAPITAL, /\p{Lu}/u],
  [CASELESS, /\p{Lo}/u],
  [BLANK, /\s/u],
  [UNSEEN, /[\s\p{Cc}\p{Cf}]/u],
  [STOP, /[\p{Sentence_Terminal}…]/u],
  [CLOSER, /["'”’»)\]」』）]/u],
  [SURROGATE, /\p{Cs}/u],
];

/** Learnt unit by unit as they come, so that no property is asked for twice. */
const CLASSES = new Uint16Array(0x10000);
const PAIRS = new Map<number, number>();

const learnt = (character: string): number =>
  PROPERTIES.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), KNOWN);

function learn(unit: number): number {
  const bits = learnt(String.fromCharCode(unit));
  CLASSES[unit] = bits;
  return bits;
}

/** The bits of a code unit from 0 to 0xffff. */
export function classOf(unit: number): number {
  const known = CLASSES[unit]!;
  return known === 0 ? learn(unit) : known;
}

/** The bits of the character at `at`, taken whole where its second half lies before `end` too: then `PAIR` is among them. */
export function classAt(text: string, at: number, end: number): number {
  const bits = classOf(text.charCodeAt(at));
  if ((bits & SURROGATE) === 0 || at + 1 >= end) return bits;
  const code = text.codePointAt(at)!;
  if (code <= 0xffff) return bits;
  const pair = PAIRS.get(code) ?? learnt(String.fromCodePoint(code)) | PAIR;
  PAIRS.set(code, pair);
  return pair;
}

/** True where a character with one of `bits` stands in `[start, end)`. */
export function holds(text: string, start: number, end: number, bits: number): boolean {
  for (let at = start; at < end; at++) {
    const found = classOf(text.charCodeAt(at));
    if ((found & bits) !== 0) return true;
    if ((found & SURROGATE) === 0) continue;
    const whole = classAt(text, at, end);
    if ((whole & bits) !== 0) return true;
    if ((whole & PAIR) !== 0) at++;
  }
  return false;
}

/** First position from `start` on, `end` at the latest, whose character has none of `bits`. */
export function skip(text: string, start: number, end: number, bits: number): number {
  let at = start;
  while (at < end) {
    const found = classAt(text, at, end);
    if ((found & bits) === 0) return at;
    at += (found & PAIR) === 0 ? 1 : 2;
  }
  return at;
}

/** The bits of the character that ends at `at`, taken whole where its first half lies at or after `start`. */
export function classBefore(text: string, at: number, start: number): number {
  const bits = classOf(text.charCodeAt(at - 1));
  if ((bits & SURROGATE) === 0 || at - 2 < start) return bits;
  const whole = classAt(text, at - 2, at);
  return (whole & PAIR) === 0 ? bits : whole;
}
