import { remember } from "#lib/model/remember.ts";
import type { ActorRow } from "./actor-row.ts";
import { aliasWords, familyName } from "./aliases.ts";
import { nameDistance, nameKeys } from "./name-key.ts";
import { PERSONS } from "./persons.ts";

/** One way in which a listed person is called, by its first and last word. */
export interface SpokenName {
  readonly row: ActorRow;
  readonly first: string;
  readonly last: string;
  /** Words of the family name without particles and articles; the last of the name, or the first where that is the family's. */
  readonly family: string;
}

interface SoundIndex {
  /** By each key of the last word. */
  readonly byLast: ReadonlyMap<string, readonly SpokenName[]>;
  readonly byFamily: ReadonlyMap<string, readonly SpokenName[]>;
  /** First words of the names by each of their keys. */
  readonly firsts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Limit of `nameDistance` for one name. */
const MAX_DISTANCE = 0.2;

let built: SoundIndex | null = null;

/** `nameKeys` of a word without the Arabic article. */
export const soundKeys = (word: string): readonly string[] => nameKeys(withoutArticle(word));

/** "الصفدي" is "صفدي" as "al-Safadi" is "Safadi". */
export const withoutArticle = (word: string): string =>
  word.length > 4 && word.startsWith("ال") ? word.slice(2) : word;

/** True where both words can be one name. */
export function isSameSound(a: string, b: string): boolean {
  if (a === b) return true;
  const keys = soundKeys(a);
  if (!soundKeys(b).some((key) => keys.includes(key))) return false;
  return nameDistance(withoutArticle(a), withoutArticle(b)) <= MAX_DISTANCE;
}

/** Listed persons whose name ends with a word that sounds like this one. */
export const spokenByLast: (word: string) => readonly SpokenName[] = remember((word) =>
  lookUp(soundIndex().byLast, word, (name) => name.last),
);

/** Listed persons whose family name sounds like this word. */
export const spokenByFamily: (word: string) => readonly SpokenName[] = remember((word) =>
  lookUp(soundIndex().byFamily, word, (name) => name.family),
);

const NO_NAMES: ReadonlySet<string> = new Set();

/** First words of listed names that a word can be. The article is part of family names only: "البحر" is no "Bashar". */
export const firstNamesLike: (word: string) => ReadonlySet<string> = remember((word) => {
  const { firsts } = soundIndex();
  const candidates = new Set(soundKeys(word).flatMap((key) => [...(firsts.get(key) ?? [])]));
  const like = [...candidates].filter((first) => hasArticle(word) === hasArticle(first) && isSameSound(word, first));
  return like.length === 0 ? NO_NAMES : new Set(like);
});

const hasArticle = (word: string): boolean => word.startsWith("ال");

function lookUp(
  index: ReadonlyMap<string, readonly SpokenName[]>,
  word: string,
  part: (name: SpokenName) => string,
): readonly SpokenName[] {
  const found = new Set(soundKeys(word).flatMap((key) => index.get(key) ?? []));
  return [...found].filter((name) => mayCompare(word, name.last) && isSameSound(word, part(name)));
}

const UNCASED = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Where no capitals mark a name, only spellings of one script are compared: too many common words sound like a foreign name. */
const mayCompare = (a: string, b: string): boolean => !UNCASED.test(a) || UNCASED.test(b);

function soundIndex(): SoundIndex {
  built ??= buildIndex();
  return built;
}

function buildIndex(): SoundIndex {
  const byLast = new Map<string, SpokenName[]>();
  const byFamily = new Map<string, SpokenName[]>();
  const add = (index: Map<string, SpokenName[]>, word: string, name: SpokenName) => {
    for (const key of soundKeys(word)) {
      const list = index.get(key);
      if (list) list.push(name);
      else index.set(key, [name]);
    }
  };
  const firsts = new Map<string, Set<string>>();
  for (const name of PERSONS.flatMap(spokenNames)) {
    for (const key of soundKeys(name.first)) firsts.set(key, (firsts.get(key) ?? new Set()).add(name.first));
    add(byLast, name.last, name);
    add(byFamily, name.family, name);
  }
  return { byLast, byFamily, firsts };
}

function spokenNames(row: ActorRow): readonly SpokenName[] {
  return Object.values(row.names).flatMap((forms) =>
    (forms ?? []).flatMap((form) => {
      const words = aliasWords(form);
      const [first, last] = [words[0], words.at(-1)];
      const family = aliasWords(familyName(form, row.familyFirst ?? false)).at(-1);
      return first && last && family && words.length > 1 ? [{ row, first, last, family }] : [];
    }),
  );
}
