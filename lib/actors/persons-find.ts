import { TRAITS } from "./lexicon.ts";
import { isProclitic } from "./name-context.ts";
import { bestNamed, type Named } from "./name-fit.ts";
import { isNameParticle, namesBeginning } from "./person-names.ts";
import { spellingOf } from "./spellings.ts";
import type { Line, Unit } from "./units.ts";
import { foldName, isJoined, isMarked, type Word, type WordMarks } from "./words.ts";

/** A name reaches over at most this many words: patronymics, middle names, particles. */
const MAX_WORDS = 6;

/**
 * Adds listed persons whose full name stands in the sentence in a spelling or with middle names that no row has.
 * All words of the name must fit, and no further word of a name may stand beside it.
 */
export function withSpokenNames(line: Line, units: readonly Unit[], blocked: ReadonlySet<number>): readonly Unit[] {
  const { words } = line;
  let found: Unit[] | null = null;
  let taken: WordMarks | null = null;
  for (let last = 1; last < words.length; last++) {
    if (!isNameWord(words[last]!) || !isJoined(line.text, words[last - 1]!, words[last]!)) continue;
    if (!mayFollow(words[last - 1]!)) continue;
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

/** Written as a name may be, and no word of another kind. */
const isNameWord = ({ casing, text, lexeme }: Word): boolean =>
  casing !== "lower" && lexeme.isNamePart && text.length > 1 && !(casing === "none" && text.length < 3);

/** May stand between the parts of a name: "de", "bin". */
export const isParticle = ({ lexeme }: Word): boolean => lexeme.isParticle || isNameParticle(lexeme.spellings[0]!);

const mayFollow = (word: Word): boolean => isNameWord(word) || isParticle(word) || isInitial(word);

const isInitial = ({ casing, text }: Word): boolean => casing !== "none" && casing !== "lower" && text.length === 1;

/** The longest listed name that ends with a word. */
function nameEndingAt(line: Line, last: number, taken: WordMarks): Unit | null {
  if (isContinued(line, last)) return null;
  const parts: Word[] = [line.words[last]!];
  let found: Unit | null = null;
  for (let at = last - 1; at >= 0 && last - at < MAX_WORDS && !taken[at]; at--) {
    const word = line.words[at]!;
    const role = isJoined(line.text, word, line.words[at + 1]!) ? roleOf(line, word, at) : "other";
    if (role === "other") break;
    if (role === "particle") continue;
    parts.unshift(word);
    const named = role === "name" && !isPrecededByName(line, at, taken) ? bestNamed(parts) : null;
    if (named) found = unitOf(line, named, at, last);
  }
  return found;
}

/** What a word before the last can be in a name. */
function roleOf(line: Line, word: Word, at: number): "name" | "initial" | "particle" | "other" {
  if (isParticle(word) && !(word.casing === "title" && at === 0))
    return isConjunction(line, word) ? "other" : "particle";
  if (isInitial(word)) return "initial";
  return isNameWord(word) ? "name" : "other";
}

const isConjunction = ({ pack }: Line, { text, casing }: Word): boolean =>
  casing !== "title" && pack.syntax.conjunctions.includes(text);

/** True where the name goes on after a word: "Ahmed Awad *ben Mubarak*", "Kim *Jong-un*". */
function isContinued({ words, text, pack }: Line, last: number): boolean {
  let at = last + 1;
  let isBound = false;
  while (at < words.length && isBeside(text, words[at - 1]!, words[at]!) && isParticle(words[at]!)) {
    const { text: particle, casing } = words[at]!;
    if (casing !== "title" && (pack.syntax.conjunctions.includes(particle) || isPreposition(pack.syntax, particle)))
      return false;
    isBound = true;
    at++;
  }
  const next = words[at];
  if (!next || !isBeside(text, words[at - 1]!, next)) return false;
  if (next.casing === "none") return isBound && next.lexeme.isNamePart;
  return isNameWord(next);
}

const isPreposition = ({ prepositions, articles }: Line["pack"]["syntax"], word: string): boolean =>
  prepositions.includes(word) || (articles ?? []).includes(word);

function isBeside(text: string, left: Word, right: Word): boolean {
  const between = text.slice(left.end, right.start);
  return between === " " || between === "-";
}

/** True where a capitalised word of a name stands right before: "*Mohamed* Hassan Mahmud". At the start of a sentence only a listed given name counts. */
function isPrecededByName(line: Line, at: number, taken: WordMarks): boolean {
  const before = line.words[at - 1];
  if (!before || taken[at - 1] || before.casing === "none" || !isBeside(line.text, before, line.words[at]!))
    return false;
  if (isParticle(before)) return before.casing === "title" && at > 1;
  return isNameWord(before) && (at > 1 || isListedGivenName(before));
}

const isListedGivenName = ({ lexeme }: Word): boolean =>
  lexeme.spellings.some((spelling) => namesBeginning(spelling).length > 0);

/** True where a given name stands right before a family name, and it is perhaps another of the family: "*Hunter* Biden", "*محمد* الصفدي". */
export function hasGivenNameBefore(line: Line, at: number): boolean {
  const { words, text } = line;
  const before = words[at - 1];
  if (!before || text.slice(before.end, words[at]!.start) !== " " || isInitial(before)) return false;
  if (before.casing === "lower" || !isNameWord(before) || isParticle(before)) return false;
  return (at > 1 && before.casing === "title") || isListedGivenName(before);
}

function unitOf(line: Line, { name }: Named, first: number, last: number): Unit {
  const { words, pack } = line;
  const from = withParticles(line, first);
  const opening = words[from]!;
  const closing = words[last]!;
  const apostrophe = closing.text.lastIndexOf("'");
  const end =
    apostrophe > 0 && closing.end - closing.start - apostrophe <= 2 ? closing.start + apostrophe : closing.end;
  const start = opening.start + (from === first ? attached(line, opening, name.words[0]!) : 0);
  return {
    start,
    end,
    from,
    to: last + 1,
    actorId: name.row.id,
    kind: "person",
    by: "name",
    rule: `${pack.code}/name-sound`,
  };
}

/** "Abd" before a name of God and "Le" before "Le Minh Hung" belong to the name. */
function withParticles({ words, text }: Line, first: number): number {
  let from = first;
  while (from > 0 && isBeside(text, words[from - 1]!, words[from]!)) {
    const before = words[from - 1]!;
    if (before.casing === "lower" || !isParticle(before) || (before.lexeme.traits & TRAITS.opensTitle) > 0) break;
    if (before.casing === "title" && from === 1) break;
    from--;
  }
  return from;
}

/** Letters written together with a name that are not its own: "ومختار". */
function attached({ grammar }: Line, word: Word, first: string): number {
  if (!isProclitic(word.text.charAt(0), grammar)) return 0;
  const [whole, rest] = [word.text, word.text.slice(1)].map((form) => spellingOf(foldName(form)));
  return whole !== first && rest === first ? 1 : 0;
}
