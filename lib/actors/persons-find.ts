import { isProclitic } from "./name-context.ts";
import { firstNamesLike, isSameSound, type SpokenName } from "./sounds.ts";
import type { Line, Unit } from "./units.ts";
import { foldName, isJoined, isMarked, looksLikeName, type Word, type WordMarks } from "./words.ts";

/** A name has at most this many words between its first and its last: patronymics, middle names, particles. */
const MAX_BETWEEN = 3;

/**
 * Adds listed persons whose full name stands in the sentence in a spelling or with middle names that no row has.
 * Both the first and the last word must sound right; what stands between is taken in.
 */
export function withSpokenNames(line: Line, units: readonly Unit[], blocked: ReadonlySet<number>): readonly Unit[] {
  const { words } = line;
  let found: Unit[] | null = null;
  let taken: WordMarks | null = null;
  for (let last = 1; last < words.length; last++) {
    if (words[last]!.lexeme.spoken.length === 0) continue;
    taken ??= wordsTaken(words.length, units, blocked);
    const name = taken[last] ? null : nameEndingAt(line, last, taken);
    if (!name) continue;
    found ??= [];
    found.push(name);
    taken.fill(1, name.from, name.to);
  }
  return found ? merged(words.length, units, found) : units;
}

/** A mark for each word that is part of a name or of a phrase that is none; a family name alone may be part of a longer name. */
function wordsTaken(size: number, units: readonly Unit[], blocked: ReadonlySet<number>): WordMarks {
  const taken = new Uint8Array(size);
  for (const index of blocked) taken[index] = 1;
  for (const { by, from, to } of units) if (by !== "famous") taken.fill(1, from, to);
  return taken;
}

/** Units without those that a found one covers, in text order. */
function merged(size: number, units: readonly Unit[], found: readonly Unit[]): readonly Unit[] {
  const covered: WordMarks = new Uint8Array(size);
  for (const { from, to } of found) covered.fill(1, from, to);
  const kept = units.filter(({ from, to }) => !isMarked(covered, from, to));
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

function nameEndingAt(line: Line, last: number, taken: WordMarks): Unit | null {
  const { words } = line;
  const word = words[last]!;
  if (!looksLikeName(word) || !mayBeJoined(line, last - 1)) return null;
  for (let at = last - 1; at >= Math.max(0, last - 1 - MAX_BETWEEN) && !taken[at]; at--) {
    if (!mayBeJoined(line, at)) return null;
    const first = words[at]!;
    const name = looksLikeName(first) ? bestName(first, word, last - at + 1) : null;
    if (name) return unitOf(line, name, at, last);
    if (!isInnerWord(first)) return null;
  }
  return null;
}

const mayBeJoined = (line: Line, at: number): boolean => isJoined(line.text, line.words[at]!, line.words[at + 1]!);

/** A word inside a name: capitalised, or a particle, or in a script without capitals any word that is no function word. */
const isInnerWord = ({ casing, lexeme }: Word): boolean =>
  casing === "title" || lexeme.isParticle || (casing === "none" && !lexeme.isNotName);

/** Letters of both words together; shorter words sound like too many names, and listed spellings are found without this. */
const MIN_LETTERS = 8;

function bestName(first: Word, last: Word, size: number): SpokenName | null {
  if (size > MAX_BETWEEN + 1 || first.text.length < 3 || last.text.length < 4) return null;
  for (const form of first.lexeme.keys)
    if (firstNamesLike(form).size > 0) return nameWith(first.lexeme.keys, last.lexeme.spoken);
  return null;
}

/** The first of the names that is long enough and begins with one of the forms. */
function nameWith(forms: readonly string[], names: readonly SpokenName[]): SpokenName | null {
  for (const name of names) {
    if (name.first.length + name.last.length < MIN_LETTERS) continue;
    for (const form of forms) if (firstNamesLike(form).has(name.first)) return name;
  }
  return null;
}

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
function attached({ grammar }: Line, word: Word, first: string): number {
  const isLetter = isProclitic(word.text.charAt(0), grammar);
  if (!isLetter || isSameSound(foldName(word.text), first)) return 0;
  return isSameSound(foldName(word.text.slice(1)), first) ? 1 : 0;
}
