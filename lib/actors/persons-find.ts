import { isSameSound, type SpokenName, spokenByLast } from "./sounds.ts";
import { isProclitic, type Line, type Unit } from "./units.ts";
import { foldName, isJoined, looksLikeName, type Word } from "./words.ts";

/** A name has at most this many words between its first and its last: patronymics, middle names, particles. */
const MAX_BETWEEN = 3;

/**
 * Adds listed persons whose full name stands in the sentence in a spelling or with middle names that no row has.
 * Both the first and the last word must sound right; what stands between is taken in.
 */
export function withSpokenNames(line: Line, units: readonly Unit[], blocked: ReadonlySet<number>): readonly Unit[] {
  if (!line.words.some(({ lexeme }) => lexeme.isSpoken)) return units;
  const taken = new Set([
    ...blocked,
    ...units.flatMap((unit) => (unit.by === "famous" ? [] : range(unit.from, unit.to))),
  ]);
  const found: Unit[] = [];
  for (let last = 1; last < line.words.length; last++) {
    if (taken.has(last)) continue;
    const name = nameEndingAt(line, last, taken);
    if (!name) continue;
    found.push(name);
    for (const index of range(name.from, name.to)) taken.add(index);
  }
  const covered = new Set(found.flatMap((one) => range(one.from, one.to)));
  const kept = units.filter((unit) => !range(unit.from, unit.to).some((index) => covered.has(index)));
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

function nameEndingAt(line: Line, last: number, taken: ReadonlySet<number>): Unit | null {
  const word = line.words[last]!;
  if (!word.lexeme.isSpoken || !looksLikeName(word) || !mayBeJoined(line, last - 1)) return null;
  const names = spokenForms(word).flatMap((form) => spokenByLast(form));
  if (names.length === 0) return null;
  for (let first = last - 1; first >= Math.max(0, last - 1 - MAX_BETWEEN) && !taken.has(first); first--) {
    if (!mayBeJoined(line, first)) return null;
    const name = looksLikeName(line.words[first]!) ? bestName(line.words[first]!, word, names, last - first + 1) : null;
    if (name) return unitOf(line, name, first, last);
    if (!isInnerWord(line, line.words[first]!)) return null;
  }
  return null;
}

const mayBeJoined = (line: Line, at: number): boolean => isJoined(line.text, line.words[at]!, line.words[at + 1]!);

/** Dictionary forms; an inflected word sounds unlike its name. */
const spokenForms = (word: Word): readonly string[] => word.lexeme.keys;

/** A word inside a name: capitalised, or a particle, or in a script without capitals any word that is no function word. */
const isInnerWord = ({ pack }: Line, word: Word): boolean =>
  word.casing === "title" ||
  pack.names.particles.includes(word.text) ||
  (word.casing === "none" && !word.lexeme.isNotName);

function bestName(first: Word, last: Word, names: readonly SpokenName[], size: number): SpokenName | null {
  if (size > MAX_BETWEEN + 1) return null;
  const fits = names.filter((name) => spokenForms(first).some((form) => isGivenName(form, name.first)));
  return fits.find((name) => isLongEnough(name, first, last)) ?? null;
}

/** The article is part of family names only: "البحر" is no "Bashar". */
const isGivenName = (form: string, given: string): boolean =>
  form.startsWith("ال") === given.startsWith("ال") && isSameSound(form, given);

/** Letters of both words together; shorter words sound like too many names, and listed spellings are found without this. */
const MIN_LETTERS = 8;
const isLongEnough = (name: SpokenName, first: Word, last: Word): boolean =>
  first.text.length >= 3 && last.text.length >= 4 && name.first.length + name.last.length >= MIN_LETTERS;

function unitOf(line: Line, name: SpokenName, first: number, last: number): Unit {
  const { words, pack } = line;
  const opening = words[first]!;
  const start = opening.start + attached(line, opening, name.first);
  const closing = words[last]!;
  const apostrophe = closing.text.lastIndexOf("'");
  const end =
    apostrophe > 0 && closing.end - closing.start - apostrophe <= 2 ? closing.start + apostrophe : closing.end;
  return {
    start,
    end,
    from: first,
    to: last + 1,
    actorId: name.row.id,
    kind: "person",
    by: "name",
    rule: `${pack.code}/name-sound`,
  };
}

/** Letters written together with a name that are not its own: "ومختار". */
function attached({ pack }: Line, word: Word, first: string): number {
  const isLetter = isProclitic(word.text.charAt(0), pack.names.proclitics);
  if (!isLetter || isSameSound(foldName(word.text), first)) return 0;
  return isSameSound(foldName(word.text.slice(1)), first) ? 1 : 0;
}
