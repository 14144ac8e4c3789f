import type { Actor } from "#lib/model/actor.ts";
import { rowById } from "./gazetteer.ts";
import { MOST_HONOURS } from "./grammar.ts";
import { isGivenName, latinName } from "./latin-names.ts";
import { familyByTitle, fullNameByTitle } from "./listed-by-title.ts";
import type { TitleFound } from "./offices-find.ts";
import { provisionalId } from "./romanise.ts";
import { type Shape, toText } from "./shape.ts";
import type { Line, Unit } from "./units.ts";
import { evenLetters, firstWordBeyond, firstWordFrom, isJoined, type Word } from "./words.ts";

/** A name that a title makes known: the unit, and the actor where no table has them. */
export interface Introduction {
  readonly unit: Unit;
  readonly actor: Actor | null;
}

/** A name has at most this many words. */
const MAX_NAME_WORDS = 4;
/** Arabic surnames shorter than this are common words too often. */
const MIN_UNCASED_LETTERS = 3;

/** The person whom a title without a listed full name beside it introduces; null where no name stands there. */
export function introducedBy(line: Line, shape: Shape, title: TitleFound, units: readonly Unit[]): Introduction | null {
  const after = pastHonorific(
    line,
    pastField(line, shape, title) ?? firstWordAfter(line, endOfTitle(line, shape, title)),
  );
  const introduced = after === null ? null : introducedFrom(line, after, title, units);
  if (introduced) return introduced;
  const before = lastWordBefore(line, toText(shape, title.start));
  const words = before === null || isTaken(units, before) ? null : nameUpTo(line, before, units);
  return words ? named(line, words, title) : null;
}

/** Index of the word behind a title, and behind words of honour, at which a name may begin; null where another sign stands between. */
export const nameBehind = (line: Line, shape: Shape, title: TitleFound): number | null =>
  pastHonorific(line, firstWordAfter(line, endOfTitle(line, shape, title)));

/** Characters behind a title that may tell of its holder as of one of before. */
const FORMER_LIMIT = 24;

/** Where a title ends, "at the time", "d'alors" behind it taken in. */
function endOfTitle({ grammar }: Line, shape: Shape, { end }: TitleFound): number {
  const former = grammar.formerAfter?.exec(shape.text.slice(end, end + FORMER_LIMIT));
  return toText(shape, end + (former?.[0].length ?? 0));
}

/** The person whose name begins at a word behind a title; null where none does. */
export function introducedFrom(line: Line, at: number, title: TitleFound, units: readonly Unit[]): Introduction | null {
  if (isTaken(units, at)) return null;
  const family = hasNameAfter(line, at) || !isNameWord(line.words[at]!) ? null : listedFamily(line, at, title);
  if (family) return { unit: family, actor: null };
  const words = nameFrom(line, at, units, title.several !== undefined);
  return words && named(line, words, title);
}

/** The listed bearer of the office whose name the words are, or somebody whom no table knows. */
function named(line: Line, words: readonly [number, number], title: TitleFound): Introduction {
  const [from, to] = words;
  for (const end of isUncased(line, from) && hasNameWordAfter(line, to) ? [to + 1, to] : [to]) {
    const id = fullNameByTitle(line.words.slice(from, end), title);
    if (id !== null) return { unit: unitOf(line, from, end, id, "title-listed"), actor: null };
  }
  return provisional(line, words, "title-name", title.of);
}

/** Without capitals nothing tells where a name ends, unless it is listed: "فؤاد محمد *حسين*". */
const hasNameWordAfter = ({ words, text }: Line, to: number): boolean =>
  to < words.length && isJoined(text, words[to - 1]!, words[to]!) && isNameWord(words[to]!);

const FIELD_LIMIT = 120;

/** "Envoy *for the Western Balkans,* Gabriel Escobar": where the name begins behind the field of an office. */
function pastField(line: Line, shape: Shape, { end, offices }: TitleFound): number | null {
  if (offices.some((office) => LEADS.has(office))) return null;
  const match = line.grammar.fieldAfter.exec(shape.text.slice(end, end + FIELD_LIMIT));
  if (!match) return null;
  const index = firstWordFrom(line.words, toText(shape, end + match[0].length));
  return index < line.words.length ? index : null;
}

/** Offices without a field. */
const LEADS: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "leader", "counterpart"]);

function isTaken(units: readonly Unit[], index: number): boolean {
  for (const { from, to } of units) if (index >= from && index < to) return true;
  return false;
}

const GAP_AFTER = /^(?:,|،| ،| \()? ?$/;

function firstWordAfter({ text, words }: Line, end: number): number | null {
  const index = firstWordFrom(words, end);
  return index < words.length && GAP_AFTER.test(text.slice(end, words[index]!.start)) ? index : null;
}

/** "وزير الخارجية البحريني *الدكتور* عبداللطيف": the name begins after the words of honour. */
function pastHonorific({ words, grammar }: Line, at: number | null): number | null {
  if (at === null || !grammar.honorific) return at;
  let index = at;
  const last = Math.min(words.length - 1, at + MOST_HONOURS);
  while (index < last && grammar.honorific.test(evenLetters(words[index]!.text))) index++;
  return index;
}

/** A name before a title stands apart from it by a comma: "Roman Vasilenko, Deputy Foreign Minister". */
function lastWordBefore({ text, words, grammar }: Line, start: number): number | null {
  let index = firstWordBeyond(words, start) - 1;
  if (index < 0) return null;
  if (words[index]!.casing === "lower" && grammar.titleOpener?.test(words[index]!.text)) index -= 1;
  const word = words[index];
  return word && /^ ?[,،] ?/.test(text.slice(word.end, start)) ? index : null;
}

function listedFamily(line: Line, at: number, title: TitleFound): Unit | null {
  const word = line.words[at]!;
  if (!word.lexeme.isNamePart) return null;
  const id = familyByTitle(word, title);
  return id === null ? null : unitOf(line, at, at + 1, id, "title-family");
}

/** Another part of the name follows: in scripts without capitals any word behind a given name that can be one ("أحمد *العبدالله*"). */
const hasNameAfter = ({ text, words }: Line, at: number): boolean => {
  const next = words[at + 1];
  if (next === undefined || text.slice(words[at]!.end, next.start) !== " ") return false;
  return next.casing === "none" ? isGivenName(words[at]!.text) && isNameWord(next) : next.casing === "title";
};

function isNameWord({ text, casing, lexeme }: Word): boolean {
  if (casing === "lower" || /\d/.test(text) || text.length < 2) return false;
  return casing === "none" ? !lexeme.isFormOfNotName && !lexeme.isCommon : !lexeme.isNotName;
}

/** "Juan Pérez *y* Carlos Gómez": the word that stands in some names, but not in those of a list. */
const joinsList = ({ pack, words }: Line, index: number): boolean =>
  pack.syntax.conjunctions.includes(words[index]!.text.toLowerCase());

/** Indexes [from, to) of a name that begins at a word, perhaps of a list; null where the words are none. */
function nameFrom(line: Line, at: number, units: readonly Unit[], isOfList: boolean): readonly [number, number] | null {
  let to = at;
  const isIn = (): boolean => !isTaken(units, to) && continuesName(line, at, to) && !(isOfList && joinsList(line, to));
  while (to < line.words.length && to - at < MAX_NAME_WORDS && isIn()) to++;
  while (to > at && line.words[to - 1]!.lexeme.isParticle) to--;
  return isName(line, at, to) ? [at, to] : null;
}

function nameUpTo(line: Line, last: number, units: readonly Unit[]): readonly [number, number] | null {
  let from = last + 1;
  while (
    from > 0 &&
    last + 1 - from < MAX_NAME_WORDS &&
    !isTaken(units, from - 1) &&
    precedesName(line, from - 1, last)
  )
    from--;
  if (isUncased(line, last)) from = Math.max(from, uncasedStart(line, from, last));
  while (from <= last && line.words[from]!.lexeme.isParticle) from++;
  return isName(line, from, last + 1) ? [from, last + 1] : null;
}

const isUncased = ({ words }: Line, at: number): boolean => words[at]!.casing === "none";

/** Without capitals a name is a given name and one more word, or more where particles bind them. */
function continuesName(line: Line, at: number, index: number): boolean {
  const { words, text } = line;
  const word = words[index]!;
  if (index > at && !isJoined(text, words[index - 1]!, word)) return false;
  const isParticle = index > at && word.lexeme.isParticle;
  if (!isUncased(line, index)) return isParticle || isNameWord(word);
  if (index === at) return isNameWord(word) && isGivenName(word.text);
  if (isParticle) return true;
  if (!isNameWord(word) || word.text.length < MIN_UNCASED_LETTERS) return false;
  const isBound = words[index - 1]!.lexeme.isParticle;
  const before = words.slice(at, index).filter(({ lexeme }) => !lexeme.isParticle).length;
  if (isBound || before < 2) return true;
  const follows = words.slice(at, index - 1).some(({ lexeme }) => lexeme.isParticle);
  if (word.text.startsWith("ال")) return follows; // "Abdullatif bin Rashid *al-Zayani*", but not "Arman Issetov *the-session*"
  return /^ ?[,،.)؛"]/.test(text.slice(word.end, word.end + 2));
}

function precedesName(line: Line, index: number, last: number): boolean {
  const { words, text } = line;
  const word = words[index]!;
  if (index < last && !isJoined(text, word, words[index + 1]!)) return false;
  return isNameWord(word) || word.lexeme.isParticle;
}

/** The given name nearest before the last word, or past the end where there is none. */
function uncasedStart(line: Line, from: number, last: number): number {
  for (let index = last - 1; index >= from; index--) if (isGivenName(line.words[index]!.text)) return index;
  return last + 1;
}

function isName({ words }: Line, from: number, to: number): boolean {
  const parts = words.slice(from, to).filter(({ lexeme }) => !lexeme.isParticle);
  return parts.length >= 2 && parts.every(({ text }) => text.length > 1);
}

/** Somebody whom no table knows, by the words [from, to) of a name; `of` is the state whose office they hold. */
export function provisional(
  line: Line,
  [from, to]: readonly [number, number],
  rule: string,
  of: string | null,
): Introduction {
  const forms = nominatives(line.words.slice(from, to));
  const unit = unitOf(line, from, to, provisionalId(forms), rule);
  const state = of === null ? null : rowById(of);
  const shown = forms.map((form) => form.replace(/^\p{L}/u, (letter) => letter.toUpperCase())).join(" ");
  const names = { en: latinName(forms), [line.pack.code]: shown };
  const isRomanised = line.pack.script !== "Latn" && { romanised: true as const };
  return {
    unit: { ...unit, by: "provisional" },
    actor: { id: unit.actorId, kind: "person", country: state?.country ?? null, names, listed: false, ...isRomanised },
  };
}

/**
 * The words as a dictionary would list them. Where the first is a known given name as it stands, all stand in the nominative;
 * where a form of it is, none does; else a name whose words all could be case forms is taken for one.
 */
function nominatives(words: readonly Word[]): readonly string[] {
  const [first, ...others] = words;
  const likeliest = words.map(({ text, lexeme }) => lexeme.stems.at(-1) ?? text);
  if (!first || isGivenName(first.text) || likeliest[0] === first.text)
    return [first?.text ?? "", ...others.map(withoutPossessive)];
  const given = first.lexeme.stems.find(isGivenName);
  if (given !== undefined) return [given, ...likeliest.slice(1)];
  const isChanged = likeliest.every((form, index) => form !== words[index]?.text);
  return isChanged ? likeliest : words.map(withoutPossessive);
}

const withoutPossessive = ({ text }: Word): string => text.replace(/'s$/, "");

function unitOf(line: Line, from: number, to: number, actorId: string, rule: string): Unit {
  const { words, pack } = line;
  const last = words[to - 1]!;
  const end = last.text.endsWith("'s") ? last.end - 2 : last.end;
  return {
    start: words[from]!.start,
    end,
    from,
    to,
    actorId,
    kind: "person",
    by: "family",
    rule: `${pack.code}/${rule}`,
  };
}
