import type { LanguagePack } from "#lib/lang/pack.ts";
import type { ActorKind } from "#lib/model/actor.ts";
import { matchEnding } from "#lib/scan/endings.ts";
import type { Alias, AliasKind } from "./aliases.ts";
import type { Grammar } from "./grammar.ts";
import type { Lexicon } from "./lexicon.ts";
import { isOfCapital, isOtherwiseMeant, isPlace, isProclitic, textBefore } from "./name-context.ts";
import { firstWordBeyond, foldName, isJoined, type Word } from "./words.ts";

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
  readonly grammar: Grammar;
  /** Those of all words together: bits of `TRAITS`. */
  readonly traits: number;
}

/** Names of a sentence, and indexes of words in phrases that hold a name and are none ("Black Sea"). */
export interface Names {
  readonly units: readonly Unit[];
  readonly blocked: ReadonlySet<number>;
}

const NO_NAMES: Names = { units: [], blocked: new Set() };

/** Capitals prove nothing in a headline without small letters, where "US" may be "us". */
const SHORT_ACRONYM = 3;

/**
 * Names of the tables in a sentence: in text order, without overlaps, the longest at each place.
 * Capitals that are only the place of something come with by "place"; short names come whether or not a full one was given.
 */
export function findUnits(line: Line): Names {
  const { words } = line;
  let names: { readonly units: Unit[]; readonly blocked: Set<number> } | null = null;
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.lexeme.aliases.length === 0) continue;
    const alias = longestAt(line, at);
    if (!alias) continue;
    names ??= { units: [], blocked: new Set() };
    const to = at + alias.words.length;
    if (alias.by === "blocked") for (let index = at; index < to; index++) names.blocked.add(index);
    else if (isCutBy(line, at, to)) continue;
    else names.units.push(unitOf(line, alias, at, to));
    at = to - 1;
  }
  return names ?? NO_NAMES;
}

/** True where a phrase that is no actor begins inside the name and ends after it: "the West", and "West Bank". */
function isCutBy(line: Line, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    for (const list of line.words[at]?.lexeme.aliases ?? [])
      for (const alias of list)
        if (alias.by === "blocked" && at + alias.words.length > to && fits(line, alias, at)) return true;
  return false;
}

function longestAt(line: Line, at: number): Alias | null {
  let best: Alias | null = null;
  for (const list of line.words[at]!.lexeme.aliases) {
    for (const alias of list) {
      if (best && alias.words.length <= best.words.length) break;
      if (fits(line, alias, at)) best = alias;
    }
  }
  return best;
}

/** "Папуа - Новая Гвинея": a dash with blanks stands in names of so many words only. */
const LONG_NAME = 3;
const DASHED = " - ";

function fits(line: Line, alias: Alias, at: number): boolean {
  const { words, text } = line;
  const size = alias.words.length;
  if (at + size > words.length) return false;
  for (let step = 1; step < size; step++) {
    const right = words[at + step]!;
    if (!right.lexeme.keys.includes(alias.words[step]!)) return false;
    const left = words[at + step - 1]!;
    if (!isJoined(text, left, right) && !(size >= LONG_NAME && text.slice(left.end, right.start) === DASHED))
      return false;
  }
  return isWrittenSo(line, alias, at) && !isOtherwiseMeant(line, alias, at);
}

function isWrittenSo({ words }: Line, alias: Alias, at: number): boolean {
  if (alias.capital < 0 || alias.by === "blocked") return true;
  const { casing } = words[at + alias.capital]!;
  if (casing === "none") return true;
  if (!alias.acronym || alias.isNumbered) return casing !== "lower";
  if (casing === "upper" || (alias.size === 1 && casing === "title"))
    return !(alias.size <= SHORT_ACRONYM && words.length > 1 && areCapitals(words));
  return alias.words.length > 1
    ? casing === "title" && words[at]!.text.length === 1
    : casing === "title" && alias.size > SHORT_ACRONYM && foldName(words[at]!.text) === alias.words[0];
}

function areCapitals(words: readonly Word[]): boolean {
  for (const { casing } of words) if (casing !== "upper" && casing !== "none") return false;
  return true;
}

function unitOf(line: Line, alias: Alias, from: number, to: number): Unit {
  const { actorId, kind, by, rule } = alias;
  const start = detachedStart(line, alias, from);
  const end = withStop(line.text, start, detachedEnd(line.words[to - 1]!, alias.words.at(-1)!));
  if (by === "city" || (by === "capital" && (isDateline(line, from, end) || isPlace(line, start, end))))
    return { start, end, from, to, actorId, kind, by: "place", rule };
  if ((by === "demonym" || by === "name") && kind === "state" && isOfCapital(line, start, end))
    return { start, end, from, to, actorId, kind, by: "place", rule };
  if (by === "name" && kind === "state" && isAdjective(line, alias, start))
    return { start, end, from, to, actorId, kind, by: "demonym", rule: rule.replace(/name$/, "demonym") };
  const prefix = kind === "state" && by === "name" ? prefixSize(line, start) : 0;
  if (prefix === 0) return { start, end, from, to, actorId, kind, by, rule };
  const first = Math.min(from, firstWordBeyond(line.words, start - prefix));
  return { start: start - prefix, end, from: first, to, actorId, kind, by, rule };
}

/** "الوزير *التشيلي*": a state's name that is written like its adjective has an article only as that. */
function isAdjective({ text, pack: { names } }: Line, { words }: Alias, start: number): boolean {
  const { definite, adjectiveEnding } = names;
  const [name, ...others] = words;
  if (definite === undefined || adjectiveEnding === undefined || name === undefined || others.length > 0) return false;
  return name.endsWith(adjectiveEnding) && !name.startsWith(definite) && text.startsWith(definite, start);
}

/** "BEIJING - ", "Bruselas (EFE)", "MOSCOW, July 25": where the report was written. */
function isDateline({ text, words }: Line, from: number, end: number): boolean {
  if (from !== 0) return false;
  const isShouted =
    words[0]!.casing === "upper" && words.some(({ casing }) => casing === "lower" || casing === "title");
  return isShouted || OPENS_REPORT.test(text.slice(end, end + LONGEST_OPENING));
}

/** Behind the place: a bracket, a dash, a comma and a day; of a day alone the report has to begin right behind it ("Paris 5 May condemned" acts). */
const OPENS_REPORT = /^ ?(?:\(|-|\/|, \d)|^ \d{1,2}\.? \p{L}+\.?(?: \d{4})?\.?,? ?(?:[-(:/]|$)/u;
const LONGEST_OPENING = 32;

/** Start without letters that are written together with a word: "وكليفرلي" begins at its second letter. */
function detachedStart({ words, grammar, lexicon }: Line, alias: Alias, at: number): number {
  const word = words[at]!;
  if (!grammar.proclitic) return word.start;
  let start = word.start;
  for (let size = 1; size <= 2 && size < word.text.length - 1; size++) {
    if (!isProclitic(word.text[size - 1] ?? "", grammar)) break;
    if (lexicon(word.text.slice(size)).keys.includes(alias.words[0]!)) start = word.start + size;
  }
  return start;
}

/** "U.S." keeps its last full stop inside a sentence. */
const withStop = (text: string, start: number, end: number): number =>
  text.charAt(end) === "." && end + 1 < text.length && text.slice(start, end).includes(".") ? end + 1 : end;

/** End without the possessive: "Kazakhstan's". */
function detachedEnd(word: Word, key: string): number {
  const apostrophe = word.text.lastIndexOf("'");
  return apostrophe > 0 && !key.includes("'") ? word.start + apostrophe : word.end;
}

/** "Republic of Kazakhstan" is one name: how many units before a state's name belong to it. */
function prefixSize(line: Line, start: number): number {
  const { statePrefix } = line.grammar;
  const match = statePrefix && matchEnding(textBefore(line, start), statePrefix);
  return match?.groups?.prefix?.length ?? 0;
}
