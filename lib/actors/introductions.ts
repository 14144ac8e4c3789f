import type { Actor } from "#lib/model/actor.ts";
import { remember } from "#lib/model/remember.ts";
import { rowById } from "./gazetteer.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { nameDistance } from "./name-key.ts";
import { heldOffices } from "./office-holders.ts";
import type { TitleFound } from "./offices-find.ts";
import { provisionalId, romanise } from "./romanise.ts";
import { type Shape, toText } from "./shape.ts";
import { isSameSound, soundKeys, spokenByFamily } from "./sounds.ts";
import type { Line, Unit } from "./units.ts";
import { evenLetters, firstWordBeyond, firstWordFrom, foldName, isJoined, type Word } from "./words.ts";

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
  const after = pastHonorific(line, firstWordAfter(line, toText(shape, title.end)));
  if (after !== null && !isTaken(units, after)) {
    const listed = listedFamily(line, after, title);
    if (listed) return { unit: listed, actor: null };
    const words = nameFrom(line, after, units);
    if (words) return provisional(line, words, title);
  }
  const before = lastWordBefore(line, toText(shape, title.start));
  const words = before === null || isTaken(units, before) ? null : nameUpTo(line, before, units);
  return words ? provisional(line, words, title) : null;
}

function isTaken(units: readonly Unit[], index: number): boolean {
  for (const { from, to } of units) if (index >= from && index < to) return true;
  return false;
}

const GAP_AFTER = /^(?:,|،| ،| \()? ?$/;

function firstWordAfter({ text, words }: Line, end: number): number | null {
  const index = firstWordFrom(words, end);
  return index < words.length && GAP_AFTER.test(text.slice(end, words[index]!.start)) ? index : null;
}

/** "وزير الخارجية البحريني *الدكتور* عبداللطيف": the name begins after the honorific. */
function pastHonorific({ words, grammar }: Line, at: number | null): number | null {
  if (at === null) return at;
  return grammar.honorific?.test(evenLetters(words[at]!.text)) && at + 1 < words.length ? at + 1 : at;
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
  if (!isNameWord(word) || hasNameAfter(line, at)) return null;
  const country = title.of === null ? null : (rowById(title.of)?.country ?? null);
  const fits = word.lexeme.keys
    .flatMap((key) => spokenByFamily(key))
    .filter(({ row }) =>
      heldOffices(row.id).some(
        ({ office, of }) => title.offices.includes(office) && (title.of === null || of === title.of),
      ),
    )
    .filter(({ row }) => country === null || row.country === country);
  const ids = new Set(fits.map(({ row }) => row.id));
  const [id] = ids;
  return id !== undefined && ids.size === 1 ? unitOf(line, at, at + 1, id, "title-family") : null;
}

const hasNameAfter = ({ text, words }: Line, at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && next.casing === "title" && text.slice(words[at]!.end, next.start) === " ";
};

function isNameWord({ text, casing, lexeme }: Word): boolean {
  if (casing === "lower" || /\d/.test(text) || text.length < 2) return false;
  return casing === "none" ? !lexeme.isFormOfNotName : !lexeme.isNotName;
}

/** Indexes [from, to) of a name that begins at a word; null where the words are none. */
function nameFrom(line: Line, at: number, units: readonly Unit[]): readonly [number, number] | null {
  let to = at;
  while (to < line.words.length && to - at < MAX_NAME_WORDS && !isTaken(units, to) && continuesName(line, at, to)) to++;
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

let givenByKey: ReadonlyMap<string, readonly string[]> | null = null;

/** Shorter words ("أن", "من") sound like names and are none. */
const MIN_GIVEN_LETTERS = 3;

/** True for words that sound like a usual given name. */
const isGivenName: (word: string) => boolean = remember((word) => {
  givenByKey ??= indexGivenNames();
  const text = foldName(word);
  if (text.startsWith("ال") || text.length < MIN_GIVEN_LETTERS) return false;
  if (/^عبد(?:\p{L}{3}|$)/u.test(text)) return true; // "Abd" and a name of God, written as one
  return soundKeys(text).some((key) => (givenByKey?.get(key) ?? []).some((name) => isSameSound(text, name)));
});

/** A given name in Latin letters as it is usually written, found by its sound; the word itself where none is known. */
const usualSpelling: (word: string) => string = remember((word) => {
  givenByKey ??= indexGivenNames();
  const text = foldName(word);
  const known = soundKeys(text).flatMap((key) => givenByKey?.get(key) ?? []);
  const [best] = known
    .filter((name) => isSameSound(text, name))
    .sort((a, b) => nameDistance(text, a) - nameDistance(text, b));
  return best ?? word;
});

function indexGivenNames(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of GIVEN_NAMES) for (const key of soundKeys(name)) index.set(key, [...(index.get(key) ?? []), name]);
  return index;
}

function isName({ words }: Line, from: number, to: number): boolean {
  const parts = words.slice(from, to).filter(({ lexeme }) => !lexeme.isParticle);
  return parts.length >= 2 && parts.every(({ text }) => text.length > 1);
}

function provisional(line: Line, [from, to]: readonly [number, number], title: TitleFound): Introduction | null {
  const forms = nominatives(line.words.slice(from, to));
  const unit = unitOf(line, from, to, provisionalId(forms), "title-name");
  const state = title.of === null ? null : rowById(title.of);
  const shown = forms.map((form) => form.replace(/^\p{L}/u, (letter) => letter.toUpperCase())).join(" ");
  const latin = [usualSpelling(forms[0] ?? ""), ...forms.slice(1)].map(romanise).join(" ");
  const names = { en: line.words[from]!.casing === "none" ? latin : romanise(shown), [line.pack.code]: shown };
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
