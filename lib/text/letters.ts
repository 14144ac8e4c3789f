import type { LanguageCode } from "#lib/model/language.ts";
import { ALPHABETS, SCRIPTS, type ScriptRow } from "./scripts.ts";

/** How often the letters of each script, and those by which alphabets differ, stand in a stretch of text. */
export type Letters = Int32Array;

/** The script of most letters of a stretch, how many letters it has there, and how many in all. */
export interface Dominant {
  readonly script: ScriptRow;
  readonly letters: number;
  readonly total: number;
}

const LANGUAGES = Object.keys(ALPHABETS);
const NUMBERS: ReadonlyMap<LanguageCode, number> = new Map(LANGUAGES.map((lang, index) => [lang, index]));
const JAPANESE = SCRIPTS.findIndex(({ code }) => code === "Jpan");
/** In `Letters`, scripts come first, then the letters that each alphabet has, then those that it lacks. */
const HAS = SCRIPTS.length;
const LACKS = HAS + LANGUAGES.length;
const FIELDS = LACKS + LANGUAGES.length;

/** True for a script whose languages differ by letters of their alphabets. */
export const hasAlphabets = (script: ScriptRow): boolean => TOLD_APART.has(script);
const TOLD_APART: ReadonlySet<ScriptRow> = new Set(
  SCRIPTS.filter(({ languages }) => languages.some((lang) => NUMBERS.has(lang))),
);

/** In `UNITS`: the script's number and one in the lowest bits, then a bit for each alphabet that has the letter or lacks it. */
const SCRIPT_BITS = 5;
const SCRIPT_MASK = (1 << SCRIPT_BITS) - 1;
const NO_SCRIPT = SCRIPT_MASK;
const UNITS = new Uint32Array(0x10000);

/** Counts the letters of `text`. */
export function countLetters(text: string): Letters {
  const counts = new Int32Array(FIELDS);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const bits = UNITS[unit] || learn(unit);
    const script = bits & SCRIPT_MASK;
    if (script !== NO_SCRIPT) counts[script - 1]!++;
    else if (unit >= 0xd800 && unit < 0xdc00) at += countPair(counts, text.codePointAt(at)!);
    for (let rest = bits >>> SCRIPT_BITS; rest !== 0; rest &= rest - 1) counts[HAS + 31 - Math.clz32(rest & -rest)]!++;
  }
  return counts;
}

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  const script = SCRIPTS.findIndex(({ letters }) => letters.test(letter)) + 1;
  const bits = LANGUAGES.reduce((all, lang, index) => {
    const { has, lacks } = ALPHABETS[lang]!;
    const own = has.test(letter) ? 1 << index : 0;
    return all | own | (lacks.test(letter) ? 1 << (index + LANGUAGES.length) : 0);
  }, 0);
  UNITS[unit] = (script || NO_SCRIPT) | (bits << SCRIPT_BITS);
  return UNITS[unit]!;
}

/** Counts a letter outside the basic plane; gives the number of code units that it has besides its first. */
function countPair(counts: Letters, code: number): number {
  if (code <= 0xffff) return 0;
  const script = SCRIPTS.findIndex(({ letters }) => letters.test(String.fromCodePoint(code)));
  if (script >= 0) counts[script]!++;
  return 1;
}

/** The counts of several stretches together. */
export function sumOf(all: readonly Letters[]): Letters {
  const sum = new Int32Array(FIELDS);
  for (const counts of all) for (let field = 0; field < FIELDS; field++) sum[field]! += counts[field]!;
  return sum;
}

/** The script of most letters; null where there are no letters. */
export function dominantScript(counts: Letters): Dominant | null {
  let total = 0;
  let best = 0;
  for (let script = 0; script < SCRIPTS.length; script++) {
    total += counts[script]!;
    if (counts[script]! > counts[best]!) best = script;
  }
  // Japanese mixes Han with its own syllables: any fair share of those decides.
  if (counts[JAPANESE]! * 5 > total) best = JAPANESE;
  return total === 0 ? null : { script: SCRIPTS[best]!, letters: counts[best]!, total };
}

/** The candidates of `script` whose alphabets can write the stretch, but for `tolerance` letters; all of them where none can. */
export function writable(counts: Letters, script: ScriptRow, tolerance: number): readonly LanguageCode[] {
  if (!hasAlphabets(script)) return script.languages;
  const able = script.languages.filter((lang) => {
    const index = NUMBERS.get(lang);
    return index === undefined || counts[LACKS + index]! <= tolerance;
  });
  return able.length > 0 ? able : script.languages;
}

/** Letters of the stretch that speak for `lang` among its script's languages. */
export function ownLetters(counts: Letters, lang: LanguageCode): number {
  const index = NUMBERS.get(lang);
  return index === undefined ? 0 : counts[HAS + index]!;
}
