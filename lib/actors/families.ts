import { aliasWords, BOUND_BEHIND, familyName } from "./aliases.ts";
import { rowById } from "./gazetteer.ts";
import type { Grammar } from "./grammar.ts";
import type { Lexeme } from "./lexicon.ts";
import { isProclitic } from "./name-context.ts";
import { hasGivenNameBefore, isParticle } from "./persons-find.ts";
import { type Named, withShortNames } from "./short-names.ts";
import { editsOfOneName, soundKeys, spellingOf } from "./spellings.ts";
import type { TitledLine } from "./titled-line.ts";
import type { Line, Unit } from "./units.ts";
import { foldName, type Word, type WordMarks } from "./words.ts";

interface Family {
  readonly id: string;
  readonly family: string;
}

/** Family names that the article has introduced, by their spelling and by the first key of their sound. */
export interface Introduced {
  readonly ids: ReadonlySet<string>;
  readonly bySpelling: ReadonlyMap<string, readonly Family[]>;
  readonly byKey: ReadonlyMap<string, readonly Family[]>;
}

/** In scripts without capitals, shorter family names are common words too often. */
const MIN_UNCASED_LETTERS = 4;

/** A shorter word sounds like too many names: "Sea" like "Xi". */
const MIN_SOUND_LETTERS = 5;
/** Letters of a family name alone that may differ. */
const MAX_EDITS = 0.25;

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
  const bySpelling = new Map<string, Family[]>();
  const byKey = new Map<string, Family[]>();
  for (const [id, names] of families)
    for (const family of names) {
      if (family === "" || HALF_NAMES.has(family)) continue;
      addTo(bySpelling, family, { id, family });
      addTo(byKey, soundKeys(family)[0] ?? "", { id, family });
    }
  return { ids, bySpelling, byKey };
}

/** Nobody is called "Allah" or "al-Din" alone. */
const HALF_NAMES: ReadonlySet<string> = new Set([...BOUND_BEHIND].map(spellingOf));

function addTo(table: Map<string, Family[]>, key: string, family: Family): void {
  const list = table.get(key);
  if (list) list.push(family);
  else table.set(key, [family]);
}

const FAMILIES = new Map<string, readonly string[]>();

/** Where a person's own name stands for them and what follows is the father's: "Abiy", "Hassan Sheikh", "Anwar", "Prabowo". */
const CALLED_BY_GIVEN_NAME: ReadonlySet<string> = new Set("ET ER SO IS ID MY TH".split(" "));

/** Names by which the table lets a person be called alone, in all languages: the family's, or their own. */
function familiesOfRow(id: string): readonly string[] {
  const row = rowById(id);
  if (!row) return [];
  const known = FAMILIES.get(id);
  if (known) return known;
  const forms = Object.values(row.names).flatMap((names) => names ?? []);
  const full = forms.filter((form) => form.includes(" "));
  const families = full.map((form) => aliasWords(familyName(form, row.familyFirst ?? false)).at(-1) ?? "");
  const given = CALLED_BY_GIVEN_NAME.has(row.country ?? "") ? full.map((form) => aliasWords(form)[0]!) : [];
  const called = [...new Set([...families, ...given].map(spellingOf))];
  FAMILIES.set(id, called);
  return called;
}

/** Adds a family name as the text writes it, and of somebody whom no table has in its dictionary form too. */
function addWritten(known: Set<string>, { actorId, from, to }: Unit, words: readonly Word[]): void {
  const row = rowById(actorId);
  const { likely } = words[to - 1]!.lexeme;
  if (to - from > 1 && !row?.familyFirst) known.add(likely[0]!);
  if (!row) known.add(likely.at(-1)!);
}

/** Names of a sentence, with the family names of introduced persons, without short names of what the article never names in full. */
export function familyMentions({ read, units }: TitledLine, introduced: Introduced, named: Named): readonly Unit[] {
  const { words } = read.line;
  const kept = withShortNames(read.line, units, introduced.ids, named);
  if (introduced.bySpelling.size === 0) return kept;
  let found: Unit[] | null = null;
  let taken: WordMarks | null = null;
  const dropped = new Set<Unit>();
  for (let at = 0; at < words.length; at++) {
    if (!mayBeFamily(words[at]!, introduced)) continue;
    taken ??= wordsTaken(words.length, kept, read.blocked);
    const adjective = taken[at] ? adjectiveAt(read.line, kept, at, taken) : null;
    const id = taken[at] && !adjective ? null : introducedFamily(words[at]!, introduced);
    if (id === null || hasNameBeside(read.line, at)) continue;
    if (adjective) dropped.add(adjective);
    const from = firstOfName(read.line, at, id, taken);
    if (from === at && isOthers(read.line, at, taken)) continue;
    found ??= [];
    found.push(unitOf(read.line, from, at, id, introduced));
  }
  return found ? [...kept.filter((unit) => !dropped.has(unit)), ...found].sort((a, b) => a.start - b.start) : kept;
}

/** What a noun with its article or with "his" at its end looks like, behind which an adjective stands. */
const DEFINITE_NOUN = /^[وفبك]?(?:ال|لل)|(?:ه|ها|هم)$/u;

/**
 * "وأكد *السوداني* أن": an adjective of a state with no noun before it, which may be a family name; null where it is an adjective, and in
 * scripts whose capitals tell.
 */
function adjectiveAt({ words }: Line, units: readonly Unit[], at: number, taken: WordMarks): Unit | null {
  const [before, own] = [words[at - 1], words[at]!];
  if (own.casing !== "none" || !before || taken[at - 1] || DEFINITE_NOUN.test(before.text)) return null;
  return units.find(({ from, to, by }) => from === at && to === at + 1 && by === "demonym") ?? null;
}

function wordsTaken(size: number, units: readonly Unit[], blocked: ReadonlySet<number>): WordMarks {
  const taken = new Uint8Array(size);
  for (const index of blocked) taken[index] = 1;
  for (const { from, to } of units) taken.fill(1, from, to);
  return taken;
}

/** "Peña Nieto": where the words of somebody's own name begin that stand before the last of them. */
function firstOfName(line: Line, at: number, actorId: string, taken: WordMarks): number {
  const row = rowById(actorId);
  const casing = line.words[at - 1]?.casing ?? "none";
  if (!row || casing === "none" || casing === "lower") return at;
  const forms = Object.values(row.names).flatMap((names) => names ?? []);
  return Math.min(at, ...forms.map((form) => firstOfForm(aliasWords(form).map(spellingOf), line, at, taken)));
}

/** The same of one form of the name, whose first word is the person's own and no family's. */
function firstOfForm(form: readonly string[], { words, text }: Line, at: number, taken: WordMarks): number {
  const stands = (name: string, index: number): boolean => words[index]?.lexeme.spellings.includes(name) ?? false;
  if (!stands(form.at(-1) ?? "", at)) return at;
  let from = at;
  for (const name of form.slice(1, -1).reverse()) {
    const before = words[from - 1];
    if (!before || taken[from - 1] || before.casing === "lower" || !stands(name, from - 1)) break;
    if (text.slice(before.end, words[from]!.start) !== " ") break;
    from -= 1;
  }
  return from;
}

function unitOf(line: Line, from: number, at: number, actorId: string, introduced: Introduced): Unit {
  const word = line.words[at]!;
  const alone = particleBefore(line, at)?.start ?? word.start + attachedSize(word, actorId, introduced, line.grammar);
  const start = from < at ? line.words[from]!.start : alone;
  const end = word.text.endsWith("'s") ? word.end - 2 : word.end;
  const rule = `${line.pack.code}/family-name`;
  return { start, end, from, to: at + 1, actorId, kind: "person", by: "family", rule };
}

/** Written as names are, and perhaps spelled like a family name that is introduced. */
function mayBeFamily({ casing, text, lexeme }: Word, { bySpelling }: Introduced): boolean {
  if (casing === "lower" || lexeme.isNotName) return false;
  if (casing !== "none")
    return (
      (lexeme.isNamePart && text.length >= MIN_SOUND_LETTERS) || lexeme.spellings.some((one) => bySpelling.has(one))
    );
  return text.length >= MIN_UNCASED_LETTERS && !lexeme.isCommon && lexeme.spellings.some((one) => bySpelling.has(one));
}

/** The one introduced person of that family name; null for none and for several. */
function introducedFamily(word: Word, introduced: Introduced): string | null {
  const ids = idsSpelled(word.lexeme, introduced);
  if (ids.size === 0) addIdsOfSound(word, introduced, ids);
  const [id] = ids;
  return id !== undefined && ids.size === 1 ? id : null;
}

function idsSpelled({ spellings }: Lexeme, { bySpelling }: Introduced): Set<string> {
  const ids = new Set<string>();
  for (const spelling of spellings) for (const { id } of bySpelling.get(spelling) ?? []) ids.add(id);
  return ids;
}

/** "Cleverley" after "Cleverly": another spelling, in scripts with capitals only. */
function addIdsOfSound({ casing, text, lexeme }: Word, { byKey }: Introduced, ids: Set<string>): void {
  if (casing === "none" || !lexeme.isNamePart || text.length < MIN_SOUND_LETTERS) return;
  for (const spelling of lexeme.likely)
    for (const key of soundKeys(spelling))
      for (const { id, family } of byKey.get(key) ?? []) {
        const edits = editsOfOneName(spelling, family);
        if (edits !== null && edits <= family.length * MAX_EDITS) ids.add(id);
      }
}

/** "Van" in "Van Klaveren", "بن" in "بن سلمان": a particle that is no small word is part of the family name. */
function particleBefore({ words, text }: Line, at: number): Word | null {
  const [before, own] = [words[at - 1], words[at]!];
  if (!before || text.slice(before.end, own.start) !== " ") return null;
  return before.casing !== "lower" && isParticle(before) ? before : null;
}

/** Half of a double name: "Tokayev-Smith". */
function hasNameBeside({ words, text }: Line, at: number): boolean {
  const [own, after] = [words[at]!, words[at + 1]];
  return own.casing !== "none" && after?.casing === "title" && text.slice(own.end, after.start) === "-";
}

/** "Son of" before a family name, or a given name that is no name of the article. */
function isOthers(line: Line, at: number, taken: WordMarks): boolean {
  if (at === 0 || taken[at - 1]) return false;
  const before = line.words[at - 1]!;
  return before.casing !== "lower" && isParticle(before)
    ? hasGivenNameBefore(line, at - 1)
    : hasGivenNameBefore(line, at);
}

/** 1 where the first letter is one written together with the name: "وكليفرلي"; else 0. */
function attachedSize(word: Word, id: string, { bySpelling }: Introduced, grammar: Grammar): number {
  if (!isProclitic(word.text.charAt(0), grammar)) return 0;
  const isFamily = (form: string): boolean =>
    (bySpelling.get(spellingOf(foldName(form))) ?? []).some((one) => one.id === id);
  return !isFamily(word.text) && isFamily(word.text.slice(1)) ? 1 : 0;
}
