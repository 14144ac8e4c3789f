import type { ActorRow } from "./actor-row.ts";
import { aliasWords } from "./aliases.ts";
import { nameKey } from "./name-key.ts";
import { PERSONS } from "./persons.ts";
import { type NameScript, scriptOf, soundKeys, spellingOf } from "./spellings.ts";

/** One way in which a listed person is called in one script, particles left out. */
export interface PersonName {
  readonly row: ActorRow;
  /** By `spellingOf`; two or more. */
  readonly words: readonly string[];
  /** Of the words the one that is the family's. */
  readonly family: string;
  /** Of a country whose names are chains of fathers' names: one more or less is another person. */
  readonly isArab: boolean;
  /** Such a name in Arabic letters, where it has one spelling. */
  readonly isAtHome: boolean;
}

type NamesByWord = ReadonlyMap<string, readonly PersonName[]>;

interface NameIndex {
  readonly beginning: NamesByWord;
  readonly ending: NamesByWord;
  readonly family: NamesByWord;
  /** Last words and family names by their sound, made when it is first asked for. */
  endingBySound: NamesByWord | null;
  familyBySound: NamesByWord | null;
}

/** Words that may stand between the parts of a name or be left out, whatever the language. */
// biome-ignore format: table
const PARTICLES: ReadonlySet<string> = new Set([
  "de", "del", "della", "la", "van", "von", "der", "den", "di", "da", "dos", "le", "al", "el", "bin", "ibn", "ben", "bint", "abu", "abou", "abul", "aboul", "abd", "abdel", "abdul", "ul", "ud", "du", "ould", "uld", "mint", "as", "ash", "an", "at", "y",
  "аль", "ал", "ель", "эль", "бін", "бин", "ібн", "ибн", "бен", "ас", "аш", "ат", "ад", "аз", "ар", "фон", "ван", "де", "да", "ді", "ди", "дель", "дер", "ле", "ла", "абу", "абд", "ульд", "вульд",
  "بن", "ابن", "ال", "بنت", "ولد", "ابو", "عبد", "دي", "فون", "فان", "دير", "لو",
].map(spellingOf));

/** True for a spelling that may be left out of a name. */
export const isNameParticle = (spelling: string): boolean => PARTICLES.has(spelling);

const LANGUAGES: Readonly<Record<NameScript, readonly ("en" | "es" | "fr" | "uk" | "ru" | "ar")[]>> = {
  latin: ["en", "es", "fr"],
  cyrillic: ["uk", "ru"],
  arabic: ["ar"],
};

/** Countries where names are written in Arabic letters, and Somalia. */
const ARABIC_COUNTRIES: ReadonlySet<string> = new Set(
  "AE AF BH DJ DZ EG EH IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TN YE".split(" "),
);

const built = new Map<NameScript, NameIndex>();

function indexOf(script: NameScript): NameIndex {
  const known = built.get(script);
  if (known) return known;
  const names = PERSONS.flatMap((row) => namesOf(row, script));
  const index = {
    beginning: indexed(names, ({ words }) => [words[0]!]),
    ending: indexed(names, ({ words }) => [words.at(-1)!]),
    family: indexed(names, ({ family }) => [family]),
    endingBySound: null,
    familyBySound: null,
  };
  built.set(script, index);
  return index;
}

function namesOf(row: ActorRow, script: NameScript): readonly PersonName[] {
  const isArab = row.country !== null && ARABIC_COUNTRIES.has(row.country);
  const isAtHome = isArab && script === "arabic";
  const seen = new Set<string>();
  const names: PersonName[] = [];
  for (const lang of LANGUAGES[script])
    for (const form of row.names[lang] ?? []) {
      const words = nameWords(form);
      const text = words.join(" ");
      if (words.length < 2 || seen.has(text)) continue;
      seen.add(text);
      names.push({ row, words, family: (row.familyFirst ? words[0] : words.at(-1))!, isArab, isAtHome });
    }
  return names;
}

const nameWords = (form: string): readonly string[] =>
  aliasWords(form)
    .map(spellingOf)
    .filter((word) => !PARTICLES.has(word));

function indexed(names: readonly PersonName[], wordsOf: (name: PersonName) => readonly string[]): NamesByWord {
  const index = new Map<string, PersonName[]>();
  for (const name of names)
    for (const word of wordsOf(name)) {
      const list = index.get(word);
      if (list) list.push(name);
      else index.set(word, [name]);
    }
  return index;
}

const NOBODY: readonly PersonName[] = [];

function lookUp(word: string, part: "beginning" | "ending" | "family"): readonly PersonName[] {
  const script = scriptOf(word);
  return (script && indexOf(script)[part].get(word)) ?? NOBODY;
}

/** Listed names that begin with a spelling. */
export const namesBeginning = (word: string): readonly PersonName[] => lookUp(word, "beginning");

/** Listed names that end with a spelling. */
export const namesEnding = (word: string): readonly PersonName[] => lookUp(word, "ending");

/** Listed names of a family. */
export const namesOfFamily = (word: string): readonly PersonName[] => lookUp(word, "family");

/** Listed names whose last word may sound like a spelling. */
export const namesEndingLike = (word: string): readonly PersonName[] => lookUpSound(word, "ending", "endingBySound");

/** Listed names of a family that may sound like a spelling. */
export const namesOfFamilyLike = (word: string): readonly PersonName[] => lookUpSound(word, "family", "familyBySound");

function lookUpSound(word: string, part: "ending" | "family", bySound: "endingBySound" | "familyBySound") {
  const script = scriptOf(word);
  if (!script) return NOBODY;
  const index = indexOf(script);
  index[bySound] ??= soundsOf(index[part]);
  const found = new Set<PersonName>();
  for (const key of soundKeys(word)) for (const name of index[bySound]?.get(key) ?? []) found.add(name);
  return found.size === 0 ? NOBODY : [...found];
}

/** An index by words as one by the first key of each. */
function soundsOf(byWord: NamesByWord): NamesByWord {
  const index = new Map<string, PersonName[]>();
  for (const [word, names] of byWord) {
    const key = nameKey(word);
    if (key === "") continue;
    const list = index.get(key);
    if (list) list.push(...names);
    else index.set(key, [...names]);
  }
  return index;
}
