import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Actor } from "#lib/model/actor.ts";
import { rowById } from "./gazetteer.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { nameDistance } from "./name-key.ts";
import { heldOffices } from "./office-holders.ts";
import type { TitleFound } from "./offices-find.ts";
import { packRegex } from "./pack-regex.ts";
import { provisionalId, romanise } from "./romanise.ts";
import type { Shape } from "./shape.ts";
import { isSameSound, soundKeys, spokenByFamily } from "./sounds.ts";
import type { Line, Unit } from "./units.ts";
import { evenLetters, foldName, isJoined, looksLikeName, type Word } from "./words.ts";

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
  const taken = (index: number): boolean => units.some((unit) => index >= unit.from && index < unit.to);
  const after = pastHonorific(line, firstWordAfter(line, shape.toText(title.end)));
  if (after !== null && !taken(after)) {
    const listed = listedFamily(line, after, title);
    if (listed) return { unit: listed, actor: null };
    const words = nameFrom(line, after, taken);
    if (words) return provisional(line, words, title);
  }
  const before = lastWordBefore(line, shape.toText(title.start));
  const words = before === null || taken(before) ? null : nameUpTo(line, before, taken);
  return words ? provisional(line, words, title) : null;
}

const GAP_AFTER = /^(?:,|،| ،| \()? ?$/;

function firstWordAfter({ text, words }: Line, end: number): number | null {
  const index = words.findIndex((word) => word.start >= end);
  return index >= 0 && GAP_AFTER.test(text.slice(end, words[index]!.start)) ? index : null;
}

/** "وزير الخارجية البحريني *الدكتور* عبداللطيف": the name begins after the honorific. */
function pastHonorific({ words, pack }: Line, at: number | null): number | null {
  if (at === null || pack.names.honorifics === "") return at;
  const isHonorific = packRegex(pack, "honorific", ({ names }) => `^(?:${names.honorifics})$`).test(
    evenLetters(words[at]!.text),
  );
  return isHonorific && at + 1 < words.length ? at + 1 : at;
}

/** A name before a title stands apart from it by a comma: "Roman Vasilenko, Deputy Foreign Minister". */
function lastWordBefore({ text, words, pack }: Line, start: number): number | null {
  let index = words.findLastIndex((word) => word.end <= start);
  if (index < 0) return null;
  if (words[index]!.casing === "lower" && pack.names.titleOpeners !== "") {
    const isOpener = new RegExp(`^(?:${pack.names.titleOpeners})$`, "u").test(words[index]!.text);
    if (isOpener) index -= 1;
  }
  const word = words[index];
  return word && /^ ?[,،] ?/.test(text.slice(word.end, start)) ? index : null;
}

function listedFamily(line: Line, at: number, title: TitleFound): Unit | null {
  const word = line.words[at]!;
  if (!isNameWord(line, word) || hasNameAfter(line, at)) return null;
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

function isNameWord({ pack }: Line, word: Word): boolean {
  if (!looksLikeName(word) || /\d/.test(word.text) || word.text.length < 2) return false;
  if (word.casing !== "none") return !pack.names.notNames.includes(word.text);
  return !word.lexeme.keys.some((key) => notNames(pack).has(key));
}

const NOT_NAMES = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** The pack's words as `Word.keys` writes them. */
function notNames(pack: LanguagePack): ReadonlySet<string> {
  const known = NOT_NAMES.get(pack) ?? new Set(pack.names.notNames.map(foldName));
  NOT_NAMES.set(pack, known);
  return known;
}

/** Indexes [from, to) of a name that begins at a word; null where the words are none. */
function nameFrom(line: Line, at: number, taken: (index: number) => boolean): readonly [number, number] | null {
  let to = at;
  while (to < line.words.length && to - at < MAX_NAME_WORDS && !taken(to) && continuesName(line, at, to)) to++;
  while (to > at && line.pack.names.particles.includes(line.words[to - 1]!.text)) to--;
  return isName(line, at, to) ? [at, to] : null;
}

function nameUpTo(line: Line, last: number, taken: (index: number) => boolean): readonly [number, number] | null {
  let from = last + 1;
  while (from > 0 && last + 1 - from < MAX_NAME_WORDS && !taken(from - 1) && precedesName(line, from - 1, last)) from--;
  if (isUncased(line, last)) from = Math.max(from, uncasedStart(line, from, last));
  while (from <= last && line.pack.names.particles.includes(line.words[from]!.text)) from++;
  return isName(line, from, last + 1) ? [from, last + 1] : null;
}

const isUncased = ({ words }: Line, at: number): boolean => words[at]!.casing === "none";

/** Without capitals a name is a given name and one more word, or more where particles bind them. */
function continuesName(line: Line, at: number, index: number): boolean {
  const { words, text, pack } = line;
  const word = words[index]!;
  if (index > at && !isJoined(text, words[index - 1]!, word)) return false;
  const isParticle = index > at && pack.names.particles.includes(word.text);
  if (!isUncased(line, index)) return isParticle || isNameWord(line, word);
  if (index === at) return isNameWord(line, word) && isGivenName(word.text);
  if (isParticle) return true;
  if (!isNameWord(line, word) || word.text.length < MIN_UNCASED_LETTERS) return false;
  const isBound = pack.names.particles.includes(words[index - 1]!.text);
  const before = words.slice(at, index).filter(({ text: part }) => !pack.names.particles.includes(part)).length;
  if (isBound || before < 2) return true;
  const follows = words.slice(at, index - 1).some(({ text: part }) => pack.names.particles.includes(part));
  if (word.text.startsWith("ال")) return follows; // "Abdullatif bin Rashid *al-Zayani*", but not "Arman Issetov *the-session*"
  return /^ ?[,،.)؛"]/.test(text.slice(word.end, word.end + 2));
}

function precedesName(line: Line, index: number, last: number): boolean {
  const { words, text, pack } = line;
  const word = words[index]!;
  if (index < last && !isJoined(text, word, words[index + 1]!)) return false;
  return isNameWord(line, word) || pack.names.particles.includes(word.text);
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
function isGivenName(word: string): boolean {
  givenByKey ??= indexGivenNames();
  const text = foldName(word);
  if (text.startsWith("ال") || text.length < MIN_GIVEN_LETTERS) return false;
  if (/^عبد(?:\p{L}{3}|$)/u.test(text)) return true; // "Abd" and a name of God, written as one
  return soundKeys(text).some((key) => (givenByKey?.get(key) ?? []).some((name) => isSameSound(text, name)));
}

/** A given name in Latin letters as it is usually written, found by its sound; the word itself where none is known. */
function usualSpelling(word: string): string {
  givenByKey ??= indexGivenNames();
  const text = foldName(word);
  const known = soundKeys(text).flatMap((key) => givenByKey?.get(key) ?? []);
  const [best] = known
    .filter((name) => isSameSound(text, name))
    .sort((a, b) => nameDistance(text, a) - nameDistance(text, b));
  return best ?? word;
}

function indexGivenNames(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of GIVEN_NAMES) for (const key of soundKeys(name)) index.set(key, [...(index.get(key) ?? []), name]);
  return index;
}

function isName({ words, pack }: Line, from: number, to: number): boolean {
  const parts = words.slice(from, to).filter(({ text }) => !pack.names.particles.includes(text));
  return parts.length >= 2 && parts.every(({ text }) => text.length > 1);
}

function provisional(line: Line, [from, to]: readonly [number, number], title: TitleFound): Introduction | null {
  const forms = nominatives(line, line.words.slice(from, to));
  const unit = unitOf(line, from, to, provisionalId(forms), "title-name");
  const state = title.of === null ? null : rowById(title.of);
  const shown = forms.map((form) => form.replace(/^\p{L}/u, (letter) => letter.toUpperCase())).join(" ");
  const latin = [usualSpelling(forms[0] ?? ""), ...forms.slice(1)].map(romanise).join(" ");
  const names = { en: line.words[from]!.casing === "none" ? latin : romanise(shown), [line.pack.code]: shown };
  return {
    unit: { ...unit, by: "provisional" },
    actor: { id: unit.actorId, kind: "person", country: state?.country ?? null, names, listed: false },
  };
}

/**
 * The words as a dictionary would list them. Where the first is a known given name as it stands, all stand in the nominative;
 * where a form of it is, none does; else a name whose words all could be case forms is taken for one.
 */
function nominatives({ pack }: Line, words: readonly Word[]): readonly string[] {
  const likeliest = words.map(({ text }) => pack.names.stems(text).at(-1) ?? text);
  const [first, ...others] = words;
  if (!first || isGivenName(first.text) || likeliest[0] === first.text)
    return [first?.text ?? "", ...others.map(({ text }) => text.replace(/'s$/, ""))];
  const given = pack.names.stems(first.text).find(isGivenName);
  if (given !== undefined) return [given, ...likeliest.slice(1)];
  const isChanged = likeliest.every((form, index) => form !== words[index]?.text);
  return isChanged ? likeliest : words.map(({ text }) => text.replace(/'s$/, ""));
}

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
