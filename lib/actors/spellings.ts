import { remember } from "#lib/model/remember.ts";
import { nameDistance, nameKeys } from "./name-key.ts";

/** Scripts that names are compared in; those of one script only with one another. */
export type NameScript = "latin" | "cyrillic" | "arabic";

/** Script of a word's first letter; null for scripts that no table has names in. */
export function scriptOf(word: string): NameScript | null {
  const first = word.codePointAt(0) ?? 0;
  if (first < 0x250 || (first >= 0x1e00 && first < 0x1f00)) return "latin";
  if (first >= 0x400 && first < 0x530) return "cyrillic";
  return first >= 0x600 && first < 0x780 ? "arabic" : null;
}

/** "الصفدي" is "صفدي" as "al-Safadi" is "Safadi". */
export const withoutArticle = (word: string): string =>
  word.length > 4 && word.startsWith("ال") ? word.slice(2) : word;

/** "Servant of", written as one word with the name of God that follows. */
const SERVANT = /^عبد(?=\p{L}{3})/u;

/**
 * A folded word of a name with what writers of one script mix made one: Ukrainian and Russian vowels, soft signs, the Arabic article,
 * "Abd" written as one with its name or not.
 */
export const spellingOf: (word: string) => string = remember((word) => {
  const script = scriptOf(word);
  if (script === "arabic") return withoutArticle(word.replace(SERVANT, ""));
  const plain = word.replace(/'s$|'/g, "");
  return script === "cyrillic" ? plain.replace(/[іїы]/g, "и").replace(/[єэ]/g, "е").replace(/[ьъ]/g, "") : plain;
});

/** How many letters must be changed, left out or put in to make one spelling the other. */
export function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let at = 0; at < a.length; at++) {
    const next = [at + 1];
    for (let other = 0; other < b.length; other++) {
      const change = row[other]! + (a.charCodeAt(at) === b.charCodeAt(other) ? 0 : 1);
      next.push(Math.min(change, row[other + 1]! + 1, next[other]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Shorter words sound like too many names: "Sea" like "Xi". */
const MIN_LETTERS = 4;
/** Letters of the longer word that may differ; measured on the spellings that the gazetteer lists of one name, and those of others. */
const MAX_EDITS = 0.4;
const MAX_DISTANCE = 0.2;

/** `nameKeys` of a word without the Arabic article. */
export const soundKeys = (word: string): readonly string[] => nameKeys(withoutArticle(word));

/** Edits between two spellings of one script that can be one name, written otherwise; null where they cannot. */
export function editsOfOneName(a: string, b: string): number | null {
  if (a === b) return 0;
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (short < MIN_LETTERS || long - short > long * MAX_EDITS) return null;
  const edits = editsBetween(a, b);
  if (edits > long * MAX_EDITS) return null;
  return isSameSound(a, b) ? edits : null;
}

/** True where both words can be one name, in whatever scripts: they share a key and sound alike. */
export function isSameSound(a: string, b: string): boolean {
  if (a === b) return true;
  const keys = soundKeys(a);
  if (!soundKeys(b).some((key) => keys.includes(key))) return false;
  return nameDistance(withoutArticle(a), withoutArticle(b)) <= MAX_DISTANCE;
}
