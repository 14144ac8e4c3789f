import { aliasWords, familyName } from "./aliases.ts";
import { rowById } from "./gazetteer.ts";
import type { Grammar } from "./grammar.ts";
import type { Lexeme } from "./lexicon.ts";
import { isProclitic } from "./name-context.ts";
import { isSameSound, soundKeys } from "./sounds.ts";
import type { TitledLine } from "./titled-line.ts";
import type { Line, Unit } from "./units.ts";
import { foldName, type Word, type WordMarks } from "./words.ts";

interface Family {
  readonly id: string;
  readonly family: string;
}

/** Family names that the article has introduced, by their sound. */
export interface Introduced {
  readonly ids: ReadonlySet<string>;
  readonly byKey: ReadonlyMap<string, readonly Family[]>;
}

/** In scripts without capitals, shorter family names are common words too often. */
const MIN_UNCASED_LETTERS = 4;

/** A shorter word sounds like too many names: "Sea" like "Xi". */
const MIN_SOUND_LETTERS = 5;

/** All persons and organisations that the sentences name in full or by title. */
export function introducedIn(lines: readonly TitledLine[]): Introduced {
  const ids = new Set<string>();
  const families = new Map<string, Set<string>>();
  for (const { units, read } of lines) {
    for (const unit of units) {
      if (unit.by === "short" || unit.by === "place") continue;
      ids.add(unit.actorId);
      if (unit.kind !== "person") continue;
      const known = families.get(unit.actorId) ?? new Set(familiesOfRow(unit.actorId));
      families.set(unit.actorId, known);
      addWritten(known, unit, read.line.words);
    }
  }
  return { ids, byKey: byKeyOf(families) };
}

function byKeyOf(families: ReadonlyMap<string, ReadonlySet<string>>): Introduced["byKey"] {
  const byKey = new Map<string, Family[]>();
  for (const [id, names] of families)
    for (const family of names)
      for (const key of soundKeys(family)) {
        const list = byKey.get(key);
        if (list) list.push({ id, family });
        else byKey.set(key, [{ id, family }]);
      }
  return byKey;
}

const FAMILIES = new Map<string, readonly string[]>();

/** Family names that the table gives a person, in all languages. */
function familiesOfRow(id: string): readonly string[] {
  const row = rowById(id);
  if (!row) return [];
  const known = FAMILIES.get(id);
  if (known) return known;
  const forms = Object.values(row.names).flatMap((names) => names ?? []);
  const families = forms
    .filter((form) => form.includes(" "))
    .map((form) => aliasWords(familyName(form, row.familyFirst ?? false)).at(-1) ?? "");
  FAMILIES.set(id, families);
  return families;
}

/** Adds a family name as the text writes it, and of somebody whom no table has in its dictionary form too. */
function addWritten(known: Set<string>, { actorId, from, to }: Unit, words: readonly Word[]): void {
  const row = rowById(actorId);
  const { keys } = words[to - 1]!.lexeme;
  if (to - from > 1 && !row?.familyFirst) known.add(keys[0]!);
  if (!row) known.add(keys.at(-1)!);
}

/** Names of a sentence, with the family names of introduced persons, without short names of what the article never names in full. */
export function familyMentions({ read, units }: TitledLine, introduced: Introduced): readonly Unit[] {
  const { words } = read.line;
  const kept = withoutStrangers(units, introduced);
  if (introduced.byKey.size === 0) return kept;
  let found: Unit[] | null = null;
  let taken: WordMarks | null = null;
  for (let at = 0; at < words.length; at++) {
    if (!mayBeFamily(words[at]!, introduced)) continue;
    taken ??= wordsTaken(words.length, kept, read.blocked);
    const id = taken[at] ? null : introducedFamily(words[at]!, introduced);
    if (id === null || hasNameBeside(read.line, at)) continue;
    found ??= [];
    found.push(unitOf(read.line, at, id, introduced));
  }
  return found ? [...kept, ...found].sort((a, b) => a.start - b.start) : kept;
}

function withoutStrangers(units: readonly Unit[], { ids }: Introduced): readonly Unit[] {
  for (const { by } of units)
    if (by === "short")
      return units.filter((unit) => unit.by !== "short" || ids.has(unit.actorId) || ids.has(wholeOf(unit.actorId)));
  return units;
}

/** Id of the organisation of which this is a body, or "". */
const wholeOf = (id: string): string => rowById(id)?.within ?? "";

function wordsTaken(size: number, units: readonly Unit[], blocked: ReadonlySet<number>): WordMarks {
  const taken = new Uint8Array(size);
  for (const index of blocked) taken[index] = 1;
  for (const { from, to } of units) taken.fill(1, from, to);
  return taken;
}

function unitOf(line: Line, at: number, actorId: string, introduced: Introduced): Unit {
  const word = line.words[at]!;
  const start = particleBefore(line, at)?.start ?? word.start + attachedSize(word, actorId, introduced, line.grammar);
  const end = word.text.endsWith("'s") ? word.end - 2 : word.end;
  const rule = `${line.pack.code}/family-name`;
  return { start, end, from: at, to: at + 1, actorId, kind: "person", by: "family", rule };
}

/** Written as names are, and sounding like a family name that is introduced. */
function mayBeFamily({ casing, text, lexeme }: Word, { byKey }: Introduced): boolean {
  if (casing === "lower" || lexeme.isNotName || (casing === "none" && text.length < MIN_UNCASED_LETTERS)) return false;
  for (const key of lexeme.sounds) if (byKey.has(key)) return true;
  return false;
}

/** The one introduced person of that family name; null for none and for several. */
function introducedFamily({ casing, text, lexeme }: Word, introduced: Introduced): string | null {
  const exact = idsOf(lexeme, introduced, isEqual);
  const isExact = exact.size > 0 || casing === "none" || text.length < MIN_SOUND_LETTERS;
  const ids = isExact ? exact : idsOf(lexeme, introduced, isSameSound);
  const [id] = ids;
  return id !== undefined && ids.size === 1 ? id : null;
}

const isEqual = (a: string, b: string): boolean => a === b;
const NOBODY: ReadonlySet<string> = new Set();

function idsOf(
  { keys }: Lexeme,
  { byKey }: Introduced,
  isSame: (a: string, b: string) => boolean,
): ReadonlySet<string> {
  let ids: Set<string> | null = null;
  for (const form of keys)
    for (const key of soundKeys(form))
      for (const { id, family } of byKey.get(key) ?? []) if (isSame(form, family)) ids = (ids ?? new Set()).add(id);
  return ids ?? NOBODY;
}

/** "Van" in "Van Klaveren": a capitalised particle is part of the family name. */
function particleBefore({ words, text }: Line, at: number): Word | null {
  const [before, own] = [words[at - 1], words[at]!];
  if (before?.casing !== "title" || text.slice(before.end, own.start) !== " ") return null;
  return before.lexeme.isParticle ? before : null;
}

/** Half of a double name: "Tokayev-Smith". */
function hasNameBeside({ words, text }: Line, at: number): boolean {
  const [own, after] = [words[at]!, words[at + 1]];
  return own.casing !== "none" && after?.casing === "title" && text.slice(own.end, after.start) === "-";
}

/** 1 where the first letter is one written together with the name: "وكليفرلي"; else 0. */
function attachedSize(word: Word, id: string, { byKey }: Introduced, grammar: Grammar): number {
  if (!isProclitic(word.text.charAt(0), grammar)) return 0;
  const isFamily = (form: string): boolean =>
    soundKeys(form).some((key) => (byKey.get(key) ?? []).some((one) => one.id === id && one.family === form));
  return !isFamily(foldName(word.text)) && isFamily(foldName(word.text.slice(1))) ? 1 : 0;
}
