import { remember } from "#lib/model/remember.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { nameDistance } from "./name-key.ts";
import { namesBeginning, namesEnding, type PersonName } from "./person-names.ts";
import { romanise } from "./romanise.ts";
import { editsBetween, isSameSound, scriptOf, soundKeys, spellingOf } from "./spellings.ts";
import { foldName } from "./words.ts";

/** A name in Latin letters: its first and last word as the English names of listed persons have them, else letter by letter. */
export function latinName(words: readonly string[]): string {
  return words
    .map((word, index) => {
      if (scriptOf(word.toLowerCase()) === "latin")
        return romanise(word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()));
      const listed = index === 0 ? listedGiven(word) : index === words.length - 1 ? listedFamily(word) : null;
      return listed ?? romanise(index === 0 && scriptOf(word.toLowerCase()) === "arabic" ? usualSpelling(word) : word);
    })
    .join(" ");
}

const listedGiven = (word: string): string | null => {
  const listed = namesBeginning(spellingOf(foldName(word.toLowerCase())));
  return mostUsual(
    listed.filter(({ row }) => !row.familyFirst),
    (parts) => parts[0],
  );
};

const listedFamily = (word: string): string | null => {
  const listed = namesEnding(spellingOf(foldName(word.toLowerCase())));
  return mostUsual(
    listed.filter(({ row }) => !row.familyFirst),
    (parts) => parts.at(-1),
  );
};

/** The word that most of the English names have at a place; null where none has one without a hyphen. */
function mostUsual(
  names: readonly PersonName[],
  wordOf: (parts: readonly string[]) => string | undefined,
): string | null {
  const counts = new Map<string, number>();
  for (const { row } of names) {
    const word = wordOf(row.names.en?.[0]?.split(" ") ?? [])?.replace(/^(?:al|el|ad|an|as|ash|at)-/i, "");
    if (word && !word.includes("-")) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

let givenByKey: ReadonlyMap<string, readonly string[]> | null = null;

/** Shorter words ("أن", "من") sound like names and are none. */
const MIN_GIVEN_LETTERS = 3;

/** True for words that begin a listed name, or sound like a usual given name. */
export const isGivenName: (word: string) => boolean = remember((word) => {
  const text = foldName(word);
  if (text.startsWith("ال") || text.length < MIN_GIVEN_LETTERS) return false;
  if (/^عبد(?:\p{L}{3}|$)/u.test(text)) return true; // "Abd" and a name of God, written as one
  return namesBeginning(spellingOf(text)).length > 0 || (!NATIVE_LETTERS.test(word) && soundsLikeGivenName(text));
});

/** Letters of a name in Latin letters that may differ from a given name: "Rsala" (a letter) is no "Ruslan". */
const MAX_EDITS = 0.25;

/** Letters of Arabic words that names from elsewhere are hardly written with; Arabic given names are listed. */
const NATIVE_LETTERS = /[ةحصضطظعقثذ]/;

/** Usual given names that may sound like a word. */
function givenNamesLike(text: string): readonly string[] {
  givenByKey ??= indexGivenNames();
  return soundKeys(text).flatMap((key) => givenByKey?.get(key) ?? []);
}

/** Whether a name is written like a word, but for few letters. */
function isWrittenLike(text: string): (name: string) => boolean {
  const latin = romanise(text).toLowerCase();
  return (name) => editsBetween(latin, name.toLowerCase()) <= name.length * MAX_EDITS;
}

const soundsLikeGivenName = (text: string): boolean =>
  givenNamesLike(text).some(scriptOf(text) === "arabic" ? isWrittenLike(text) : (name) => isSameSound(text, name));

/** True for words that sound just like a usual given name, be they no part of a listed name: where nothing but the name tells that somebody is meant. */
export const isUsualGivenName: (word: string) => boolean = remember((word) => {
  const text = foldName(word);
  const isWritten = isWrittenLike(text);
  return givenNamesLike(text).some((name) => isSameSound(text, name) && isWritten(name));
});

/** A given name in Latin letters as it is usually written, found by its sound; the word itself where none is known. */
const usualSpelling: (word: string) => string = remember((word) => {
  const text = foldName(word);
  const known = givenNamesLike(text);
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
