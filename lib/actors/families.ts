import { aliasWords, familyName } from "./aliases.ts";
import { rowById } from "./gazetteer.ts";
import { isSameSound, soundKeys } from "./sounds.ts";
import type { TitledLine } from "./titled-line.ts";
import { isProclitic, type Line, type Unit } from "./units.ts";
import { foldName, looksLikeName, type Word } from "./words.ts";

/** Family names that the article has introduced, by their sound. */
export interface Introduced {
  readonly ids: ReadonlySet<string>;
  readonly byKey: ReadonlyMap<string, readonly { readonly id: string; readonly family: string }[]>;
}

/** In scripts without capitals, shorter family names are common words too often. */
const MIN_UNCASED_LETTERS = 4;

/** A shorter word sounds like too many names: "Sea" like "Xi". */
const MIN_SOUND_LETTERS = 5;

/** All persons and organisations that the sentences name in full or by title. */
export function introducedIn(lines: readonly TitledLine[]): Introduced {
  const ids = new Set<string>();
  const families = new Set<string>();
  const byKey = new Map<string, { id: string; family: string }[]>();
  const add = (id: string, family: string): void => {
    if (families.has(`${id} ${family}`)) return;
    families.add(`${id} ${family}`);
    for (const key of soundKeys(family)) byKey.set(key, [...(byKey.get(key) ?? []), { id, family }]);
  };
  for (const { units, line } of lines) {
    for (const unit of units.filter(({ by }) => by !== "short" && by !== "place")) {
      ids.add(unit.actorId);
      if (unit.kind === "person") for (const family of familiesOf(unit, line.words)) add(unit.actorId, family);
    }
  }
  return { ids, byKey };
}

function familiesOf(unit: Unit, words: readonly Word[]): readonly string[] {
  const row = rowById(unit.actorId);
  const written = unit.to - unit.from > 1 && !row?.familyFirst ? [foldName(words[unit.to - 1]!.text)] : [];
  if (!row) return [...written, words[unit.to - 1]!.lexeme.keys.at(-1)!];
  const forms = Object.values(row.names).flatMap((names) => names ?? []);
  return [
    ...written,
    ...forms
      .filter((form) => form.includes(" "))
      .map((form) => aliasWords(familyName(form, row.familyFirst ?? false)).at(-1) ?? ""),
  ];
}

/** Names of a sentence, with the family names of introduced persons, without short names of what the article never names in full. */
export function familyMentions({ line, units, blocked }: TitledLine, introduced: Introduced): readonly Unit[] {
  const kept = units.filter((unit) => unit.by !== "short" || isIntroduced(unit.actorId, introduced));
  const found: Unit[] = [];
  const taken = new Set(blocked);
  for (const unit of kept) for (let index = unit.from; index < unit.to; index++) taken.add(index);
  line.words.forEach((word, at) => {
    if (taken.has(at)) return;
    const id = introducedFamily(word, introduced);
    if (id === null || hasNameBeside(line.words, line.text, at)) return;
    const particle = particleBefore(line, at);
    const start =
      particle?.start ?? word.start + (startsAttached(word, id, introduced, line.pack.names.proclitics) ? 1 : 0);
    const end = word.text.endsWith("'s") ? word.end - 2 : word.end;
    found.push({
      start,
      end,
      from: at,
      to: at + 1,
      actorId: id,
      kind: "person",
      by: "family",
      rule: `${line.pack.code}/family-name`,
    });
  });
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

const isIntroduced = (id: string, { ids }: Introduced): boolean => ids.has(id) || ids.has(rowById(id)?.within ?? "");

/** The one introduced person of that family name; null for none and for several. */
function introducedFamily(word: Word, introduced: Introduced): string | null {
  const { isNotName, sounds } = word.lexeme;
  if (isNotName || !looksLikeName(word) || !sounds.some((key) => introduced.byKey.has(key))) return null;
  if (word.casing === "none" && word.text.length < MIN_UNCASED_LETTERS) return null;
  const exact = idsOf(word, introduced, (a, b) => a === b);
  const isExact = exact.size > 0 || word.casing === "none" || word.text.length < MIN_SOUND_LETTERS;
  const ids = isExact ? exact : idsOf(word, introduced, isSameSound);
  const [id] = ids;
  return id !== undefined && ids.size === 1 ? id : null;
}

const idsOf = (word: Word, { byKey }: Introduced, same: (a: string, b: string) => boolean): ReadonlySet<string> =>
  new Set(
    word.lexeme.keys.flatMap((form) =>
      soundKeys(form).flatMap((key) =>
        (byKey.get(key) ?? []).filter(({ family }) => same(form, family)).map(({ id }) => id),
      ),
    ),
  );

/** "Van" in "Van Klaveren": a capitalised particle is part of the family name. */
function particleBefore({ words, text, pack }: Line, at: number): Word | null {
  const [before, own] = [words[at - 1], words[at]!];
  if (before?.casing !== "title" || text.slice(before.end, own.start) !== " ") return null;
  return pack.names.particles.includes(before.text) ? before : null;
}

/** Half of a double name: "Tokayev-Smith". */
function hasNameBeside(words: readonly Word[], text: string, at: number): boolean {
  const [own, after] = [words[at]!, words[at + 1]];
  return own.casing !== "none" && after?.casing === "title" && text.slice(own.end, after.start) === "-";
}

/** True where the first letter is one written together with the name: "وكليفرلي". */
function startsAttached(word: Word, id: string, introduced: Introduced, proclitics: string): boolean {
  if (!isProclitic(word.text.charAt(0), proclitics)) return false;
  const isFamily = (form: string): boolean =>
    soundKeys(form).some((key) =>
      (introduced.byKey.get(key) ?? []).some((one) => one.id === id && one.family === form),
    );
  return !isFamily(foldName(word.text)) && isFamily(foldName(word.text.slice(1)));
}
