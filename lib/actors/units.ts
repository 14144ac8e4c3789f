import type { LanguagePack } from "#lib/lang/pack.ts";
import type { ActorKind } from "#lib/model/actor.ts";
import { WORD_UNITS, withoutLetterClass } from "#lib/scan/word-units.ts";
import { type Alias, type AliasIndex, type AliasKind, aliasIndex } from "./aliases.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import type { Lexicon } from "./lexicon.ts";
import { evenLetters, foldName, isJoined, type Word } from "./words.ts";

/** A name found in a sentence; start and end count in its normalised text, `from` and `to` (exclusive) in its words. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly actorId: string;
  readonly kind: ActorKind;
  readonly by: AliasKind | "place" | "body" | "family" | "provisional";
  readonly rule: string;
}

/** One sentence ready for matching. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  readonly pack: LanguagePack;
  readonly lexicon: Lexicon;
}

/** Capitals prove nothing in a headline without small letters, where "US" may be "us". */
const SHORT_ACRONYM = 3;

/**
 * Names of the tables in a sentence: in text order, without overlaps, the longest at each place.
 * Capitals that are only the place of something come with by "place"; short names come whether or not a full one was given.
 * `blocked`: indexes of words in phrases that hold a name and are none ("Black Sea").
 */
export function findUnits(line: Line): { readonly units: readonly Unit[]; readonly blocked: ReadonlySet<number> } {
  const index = aliasIndex(line.pack);
  const allCapitals = line.words.every((word) => word.casing === "upper" || word.casing === "none");
  const units: Unit[] = [];
  const blocked = new Set<number>();
  for (let at = 0; at < line.words.length; at++) {
    const alias = longestAt(line, index, at, allCapitals);
    if (!alias) continue;
    const to = at + alias.words.length;
    if (alias.by === "blocked") {
      for (let index = at; index < to; index++) blocked.add(index);
      at = to - 1;
    } else if (!isCutBy(line, index, at, to)) {
      units.push(unitOf(line, alias, at, to));
      at = to - 1;
    }
  }
  return { units, blocked };
}

/** True where a phrase that is no actor begins inside the name and ends after it: "the West", and "West Bank". */
function isCutBy(line: Line, index: AliasIndex, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const starting = (line.words[at]?.lexeme.keys ?? []).flatMap((key) => index.get(key) ?? []);
    if (
      starting.some((alias) => alias.by === "blocked" && at + alias.words.length > to && fits(line, alias, at, false))
    )
      return true;
  }
  return false;
}

function longestAt(line: Line, index: AliasIndex, at: number, allCapitals: boolean): Alias | null {
  const word = line.words[at];
  if (!word?.lexeme.isListed) return null;
  let best: Alias | null = null;
  for (const key of word.lexeme.keys) {
    for (const alias of index.get(key) ?? []) {
      if (best && alias.words.length <= best.words.length) break;
      if (fits(line, alias, at, allCapitals)) best = alias;
    }
  }
  return best;
}

function fits(line: Line, alias: Alias, at: number, allCapitals: boolean): boolean {
  const { words, text } = line;
  if (at + alias.words.length > words.length) return false;
  for (let step = 1; step < alias.words.length; step++) {
    const [left, right] = [words[at + step - 1]!, words[at + step]!];
    if (!right.lexeme.keys.includes(alias.words[step]!) || !isJoined(text, left, right)) return false;
  }
  return isWrittenSo(line, alias, at, allCapitals) && !isOtherwiseMeant(line, alias, at);
}

function isWrittenSo({ words }: Line, alias: Alias, at: number, allCapitals: boolean): boolean {
  if (alias.capital < 0 || alias.by === "blocked") return true;
  const casing = words[at + alias.capital]!.casing;
  if (casing === "none") return true;
  if (!alias.acronym) return casing !== "lower";
  const size = alias.words.join("").length;
  if (/^\p{L}[\p{N}+]+$/u.test(alias.words[0]!)) return casing !== "lower"; // "G7"
  if (casing === "upper" || (size === 1 && casing === "title"))
    return !(allCapitals && size <= SHORT_ACRONYM && words.length > 1);
  return alias.words.length > 1
    ? casing === "title" && words[at]!.text.length === 1
    : casing === "title" && size > SHORT_ACRONYM;
}

/** Names that are common words too, with what must stand before them, and countries that are given names too. */
interface Ambiguous {
  readonly common: ReadonlyMap<string, string>;
  readonly givenNames: ReadonlySet<string>;
}

const AMBIGUOUS = new WeakMap<LanguagePack, Ambiguous>();

function ambiguousIn(pack: LanguagePack): Ambiguous {
  const known = AMBIGUOUS.get(pack);
  if (known) return known;
  const { commonWords, givenNames } = pack.names;
  const common = new Map(commonWords.toReversed().map(({ word, before }) => [foldName(word), before]));
  const ambiguous = { common, givenNames: new Set(givenNames) };
  AMBIGUOUS.set(pack, ambiguous);
  return ambiguous;
}

/** How far before a word its meaning is looked for. */
const BEFORE_UNITS = 60;

const textBefore = ({ text }: Line, at: number): string => text.slice(Math.max(0, at - BEFORE_UNITS), at);

/** Words that are also common ones, and countries that are also given names. */
function isOtherwiseMeant(line: Line, alias: Alias, at: number): boolean {
  const { common, givenNames } = ambiguousIn(line.pack);
  if (alias.by === "famous" && hasOtherGivenName(line, at, alias.words.length)) return true;
  if (alias.words.length > 1) return false;
  const before = common.get(alias.words[0]!);
  if (before !== undefined && !endsWith(textBefore(line, line.words[at]!.start), before)) return true;
  return givenNames.has(alias.words[0]!) && standsInName(line, at);
}

const COMPILED = new Map<string, RegExp>();

/** True where `text` ends with a match of the pattern that begins at a word. */
export function endsWith(text: string, pattern: string): boolean {
  if (pattern === "") return false;
  let regex = COMPILED.get(`<${pattern}`);
  if (!regex) {
    regex = new RegExp(`(?<![${WORD_UNITS}])(?:${withoutLetterClass(evenLetters(pattern))})$`, "iu");
    COMPILED.set(`<${pattern}`, regex);
  }
  return regex.test(text);
}

/** True where `text` begins with a match of the pattern that ends with a word. */
export function beginsWith(text: string, pattern: string): boolean {
  if (pattern === "") return false;
  let regex = COMPILED.get(`>${pattern}`);
  if (!regex) {
    regex = new RegExp(`^(?:${withoutLetterClass(evenLetters(pattern))})(?![${WORD_UNITS}])`, "iu");
    COMPILED.set(`>${pattern}`, regex);
  }
  return regex.test(text);
}

const isProper = (word: Word | undefined): boolean => word?.casing === "title";

function isKnown(word: Word): boolean {
  return word.lexeme.isListed || word.lexeme.isNotName;
}

/** "Jordan Peterson", "Michael Jordan": a capitalised neighbour that is no known name. */
function standsInName(line: Line, at: number): boolean {
  const { words, text } = line;
  const [before, own, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (
    after &&
    isProper(after) &&
    text.slice(own.end, after.start) === " " &&
    !isKnown(after) &&
    !isTitleWord(line, after)
  )
    return true;
  return before !== undefined && text.slice(before.end, own.start) === " " && isOtherName(line, before, at === 1);
}

/** A capitalised word that no table knows; at the start of a sentence, where every word is capitalised, only a usual given name. */
function isOtherName(line: Line, word: Word, isFirst: boolean): boolean {
  if (!isProper(word) || isTitleWord(line, word)) return false;
  return isFirst ? COMMON_GIVEN_NAMES.has(foldName(word.text)) : !isKnown(word);
}

const COMMON_GIVEN_NAMES: ReadonlySet<string> = new Set(GIVEN_NAMES.map((name) => name.toLowerCase()));

/** "Hunter Biden": a capitalised word before, within the sentence, that is neither a title nor a known name. */
function hasOtherGivenName(line: Line, at: number, size: number): boolean {
  const { words, text } = line;
  const [before, own, last, after] = [words[at - 1], words[at]!, words[at + size - 1]!, words[at + size]];
  if (own.casing === "none") return false;
  if (after && isProper(after) && text.slice(last.end, after.start) === "-") return true;
  return before !== undefined && text.slice(before.end, own.start) === " " && isOtherName(line, before, at === 1);
}

/** Part of a capitalised title: "President", "Secretary". */
const isTitleWord = ({ pack }: Line, word: Word): boolean =>
  pack.names.titles.some(({ pattern }) => pattern.includes(word.text));

function unitOf(line: Line, alias: Alias, from: number, to: number): Unit {
  const { words, pack } = line;
  const start = detachedStart(line, alias, from);
  const end = withStop(line.text, start, detachedEnd(words[to - 1]!, alias.words.at(-1)!));
  const unit = {
    start,
    end,
    from,
    to,
    actorId: alias.actorId,
    kind: alias.kind,
    by: alias.by,
    rule: `${pack.code}/${alias.by}`,
  };
  if (alias.by === "capital" && (isDateline(line, from, end) || isPlace(line, start, end)))
    return { ...unit, by: "place" };
  return alias.kind === "state" && alias.by === "name" ? withPrefix(unit, line) : unit;
}

/** "BEIJING - ", "Bruselas (EFE)", "MOSCOW, July 25": where the report was written. */
function isDateline({ text, words }: Line, from: number, end: number): boolean {
  if (from !== 0) return false;
  const isShouted =
    words[0]!.casing === "upper" && words.some(({ casing }) => casing === "lower" || casing === "title");
  return isShouted || /^ ?(?:\(|-|\/|,? \d)/.test(text.slice(end, end + 4));
}

function isPlace(line: Line, start: number, end: number): boolean {
  const { before, after } = line.pack.names.places;
  return endsWith(textBefore(line, start), before) || beginsWith(line.text.slice(end, end + 40), after);
}

/** Start without letters that are written together with a word: "وكليفرلي" begins at its second letter. */
function detachedStart({ words, pack, lexicon }: Line, alias: Alias, at: number): number {
  const word = words[at]!;
  const letters = pack.names.proclitics;
  if (letters === "") return word.start;
  let start = word.start;
  for (let size = 1; size <= 2 && size < word.text.length - 1; size++) {
    if (!isProclitic(word.text[size - 1] ?? "", letters)) break;
    if (lexicon(word.text.slice(size)).keys.includes(alias.words[0]!)) start = word.start + size;
  }
  return start;
}

/** True where a text is one of the letters that are written together with a word. */
export function isProclitic(text: string, proclitics: string): boolean {
  if (proclitics === "") return false;
  const regex = COMPILED.get(`^${proclitics}`) ?? new RegExp(`^(?:${proclitics})$`, "u");
  COMPILED.set(`^${proclitics}`, regex);
  return regex.test(text);
}

/** "U.S." keeps its last full stop inside a sentence. */
const withStop = (text: string, start: number, end: number): number =>
  text.slice(start, end).includes(".") && text.charAt(end) === "." && end + 1 < text.length ? end + 1 : end;

/** End without the possessive: "Kazakhstan's". */
function detachedEnd(word: Word, key: string): number {
  const apostrophe = word.text.lastIndexOf("'");
  return apostrophe > 0 && !key.includes("'") ? word.start + apostrophe : word.end;
}

/** "Republic of Kazakhstan" is one name. */
function withPrefix(unit: Unit, line: Line): Unit {
  const { statePrefixes, proclitics } = line.pack.names;
  if (statePrefixes === "") return unit;
  const match = prefixRegex(statePrefixes, proclitics).exec(textBefore(line, unit.start));
  const size = match?.groups?.prefix?.length ?? 0;
  if (size === 0) return unit;
  const start = unit.start - size;
  const from = line.words.findIndex((word) => word.end > start);
  return { ...unit, start, from: Math.min(from, unit.from) };
}

function prefixRegex(pattern: string, proclitics: string): RegExp {
  let regex = COMPILED.get(`=${pattern}`);
  if (!regex) {
    const letters = proclitics === "" ? "" : `(?:${proclitics}){0,2}`;
    regex = new RegExp(`(?<![${WORD_UNITS}])${letters}(?<prefix>${evenLetters(pattern)})$`, "u");
    COMPILED.set(`=${pattern}`, regex);
  }
  return regex;
}
