import type { NormalisedText } from "#lib/model/document.ts";
import type { Span } from "#lib/model/span.ts";
import { beginningWith } from "#lib/scan/nfa.ts";
import { indexPatterns, type PatternIndex } from "#lib/scan/pattern-index.ts";
import { prefixesOf } from "#lib/scan/prefixes.ts";
import { compileWords } from "./patterns.ts";
import { classAt, classBefore, classOf, LETTER, MARK, NUMBER, PAIR, SURROGATE } from "./units.ts";

/** Where a piece of a sentence begins; `end` lies behind the sign that cuts, `start` before it. Counts in normalised text. */
export interface Cut extends Span {
  readonly kind: "comma" | "stop" | "opener";
}

/** The words at which a clause begins: where one may stand, and the pattern that tells. */
export interface Openers {
  readonly index: PatternIndex;
  readonly pattern: RegExp;
}

/** Brackets and quotations up to this length are parts of their clause; longer ones have clauses of their own. */
const MAX_KEPT_WHOLE = 80;
const ENCLOSED = new RegExp(
  `\\([^()]{0,${MAX_KEPT_WHOLE}}\\)|\\[[^[\\]]{0,${MAX_KEPT_WHOLE}}\\]|"[^"]{0,${MAX_KEPT_WHOLE}}"`,
  "gu",
);
/** " -as he put it- ": hyphens for dashes, glued to what they enclose, as Arabic newspapers set them. */
const PARENTHETICAL = /(?<=\s)-(?=\p{L})[^-]{1,150}(?<=[\p{L}"')])-(?=[\s.,،؛;:]|$)/gu;
/** Blanks between two figures and a sign, at most. */
const MAX_GAP_UNITS = 12;
const COMMAS = ",،、";
const SIGNS = ",،、;؛:-";
const SPACE = 0x20;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const WORD = LETTER | MARK | NUMBER;

/** Finder of the words at which a clause begins, each beginning and ending at the edge of a word; null for a language without any. */
export function compileOpeners(sources: readonly string[]): Openers | null {
  const pattern = compileWords(sources, "uy");
  return pattern && { index: indexPatterns(sources.map((source) => beginningWith(prefixesOf(source)))), pattern };
}

/** One sentence while it is being cut. */
interface Cutting {
  readonly text: string;
  readonly normalised: NormalisedText;
  readonly openers: Openers | null;
  /** Whether a position lies outside brackets and quotations; asked of ascending positions. */
  readonly isFree: (position: number) => boolean;
  readonly cuts: Cut[];
  /** No opener begins inside the one before it. */
  openFrom: number;
  hasGluedHyphen: boolean;
}

/** Where a sentence may be cut, in text order: at signs, at parentheses set in hyphens, and before openers. */
export function cutsOf(text: string, normalised: NormalisedText, openers: Openers | null): readonly Cut[] {
  const source = normalised.text;
  const isFree = freeOf(enclosedIn(source));
  const cutting: Cutting = { text, normalised, openers, isFree, cuts: [], openFrom: 0, hasGluedHyphen: false };
  let isInWord = false;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    const bits = classOf(unit);
    if ((bits & WORD) !== 0) {
      if (!isInWord) takeOpener(cutting, source, at);
      isInWord = true;
    } else if ((bits & SURROGATE) !== 0) {
      const whole = classAt(source, at, source.length);
      isInWord = (whole & WORD) !== 0;
      if ((whole & PAIR) !== 0) at++;
    } else {
      isInWord = false;
      if (unit !== SPACE && SIGNS.includes(source[at]!)) at = takeSign(cutting, source, at) - 1;
    }
  }
  return cutting.hasGluedHyphen ? withParentheticals(source, cutting.cuts) : cutting.cuts;
}

function takeOpener(cutting: Cutting, source: string, at: number): void {
  if (cutting.openers === null || at < cutting.openFrom) return;
  const end = openerEnd(cutting.openers, source, at);
  if (end === at) return;
  cutting.openFrom = end;
  if (at > 0 && cutting.isFree(at)) cutting.cuts.push({ start: at, end: at, kind: "opener" });
}

/** Cuts at the sign at `start`, or does not; gives its end. */
function takeSign(cutting: Cutting, source: string, start: number): number {
  const isHyphen = source.charCodeAt(start) === HYPHEN;
  const end = isHyphen ? hyphensEnd(source, start) : start + 1;
  const sign = { start, end };
  if (isHyphen && isGlued(source, sign)) cutting.hasGluedHyphen = true;
  const isComma = COMMAS.includes(source[start]!);
  const speechEnd = isComma ? endOfSpeech(source, start) : null;
  if (speechEnd !== null) cutting.cuts.push({ start, end: speechEnd, kind: "stop" });
  else if (cutting.isFree(start) && cutsClause(cutting.text, cutting.normalised, sign))
    cutting.cuts.push({ start, end, kind: isComma ? "comma" : "stop" });
  return speechEnd ?? end;
}

/** A quotation of fewer words is no speech but a name or a turn of phrase. */
const FEWEST_SPOKEN = 4;

/** "We have signed it," the minister said: the comma at the end of what somebody says, on either side of the closing mark; where both end, null for others. */
function endOfSpeech(source: string, comma: number): number | null {
  const isInside = source[comma + 1] === '"' && source.charCodeAt(comma + 2) === SPACE;
  if (!isInside && source[comma - 1] !== '"') return null;
  const close = isInside ? comma + 1 : comma - 1;
  const spoken = source.slice(source.lastIndexOf('"', close - 1) + 1, close);
  return spoken.split(" ", FEWEST_SPOKEN).length === FEWEST_SPOKEN ? Math.max(close, comma) + 1 : null;
}

/** End of the opener at `at`, or `at` where none stands there. */
function openerEnd({ index, pattern }: Openers, source: string, at: number): number {
  if (index.candidatesAt(source, at).length === 0) return at;
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}

function enclosedIn(source: string): readonly Span[] {
  if (!source.includes("(") && !source.includes('"') && !source.includes("[")) return [];
  return [...source.matchAll(ENCLOSED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
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

function hyphensEnd(source: string, start: number): number {
  let end = start + 1;
  while (source.charCodeAt(end) === HYPHEN) end++;
  return end;
}

const isGlued = (source: string, { start, end }: Span): boolean =>
  end < source.length &&
  source.charCodeAt(start - 1) === SPACE &&
  (classOf(source.charCodeAt(end)) & (LETTER | SURROGATE)) !== 0;

/** "The council intends -from next month- to ban it": a parenthesis of so few words holds no clause of its own and cuts none. */
const MOST_BY_THE_WAY = 5;

const isByTheWay = (words: string): boolean => words.split(" ", MOST_BY_THE_WAY + 1).length <= MOST_BY_THE_WAY;

function withParentheticals(source: string, cuts: readonly Cut[]): readonly Cut[] {
  const found = [...source.matchAll(PARENTHETICAL)].flatMap((match): readonly Cut[] => {
    if (isByTheWay(match[0])) return [];
    const last = match.index + match[0].length - 1;
    return [
      { start: match.index, end: match.index + 1, kind: "stop" },
      { start: last, end: last + 1, kind: "stop" },
    ];
  });
  return [...cuts, ...found].sort((a, b) => a.start - b.start || a.end - b.end);
}

function cutsClause(text: string, normalised: NormalisedText, sign: Span): boolean {
  const source = normalised.text;
  const unit = source.charCodeAt(sign.start);
  const isBlankAfter = sign.end === source.length || source.charCodeAt(sign.end) === SPACE;
  if (unit === COLON && !isBlankAfter && !'"('.includes(source[sign.end]!)) return false;
  if (unit === HYPHEN && !(isBlankAfter && source.charCodeAt(sign.start - 1) === SPACE)) {
    if (text[normalised.toOriginal(sign).start] !== "—") return false;
  }
  return !isBetweenFigures(source, sign);
}

function isBetweenFigures(source: string, { start, end }: Span): boolean {
  let before = start;
  const first = Math.max(0, start - MAX_GAP_UNITS);
  while (before > first && source.charCodeAt(before - 1) === SPACE) before--;
  if (before === first || (classBefore(source, before, first) & NUMBER) === 0) return false;
  let after = end;
  const last = Math.min(source.length, end + MAX_GAP_UNITS);
  while (after < last && source.charCodeAt(after) === SPACE) after++;
  return after < last && (classAt(source, after, last) & NUMBER) !== 0;
}
