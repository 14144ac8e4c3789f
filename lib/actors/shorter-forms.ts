import type { ActorRow } from "./actor-row.ts";

const wordsOf = (form: string): readonly string[] => form.split(" ");

/** Where the words of a shorter form stand in the longest, family name included: [1, 2] for "Enrique Reina" in "Eduardo Enrique Reina"; null where it is no part of it. */
function placesIn(long: readonly string[], short: readonly string[]): readonly number[] | null {
  const places = short.map((word) => long.indexOf(word));
  const isPart = places.every((place, nth) => place >= 0 && (nth === 0 || place > places[nth - 1]!));
  const isShorter = short.length > 1 && short.length < long.length;
  return isPart && isShorter && places.at(-1) === long.length - 1 ? places : null;
}

/**
 * Forms of a person's name by what its English forms leave out: who is "Eduardo Enrique Reina" and "Enrique Reina" there is "Энрике Рейна"
 * where the row lists "Эдуардо Энрике Рейна" alone. None for names that begin with the family's, nor in forms of other numbers of words.
 */
export function shorterForms(
  { names: { en = [] }, familyFirst }: ActorRow,
  forms: readonly string[],
): readonly string[] {
  if (familyFirst || en.length < 2) return [];
  const english = en.map(wordsOf);
  const long = english.reduce((longest, words) => (words.length > longest.length ? words : longest));
  const kept = english.map((short) => placesIn(long, short)).filter((places) => places !== null);
  if (kept.length === 0) return [];
  const full = forms.map(wordsOf).filter((words) => words.length === long.length);
  const shorter = full.flatMap((words) => kept.map((places) => places.map((place) => words[place]!).join(" ")));
  return [...new Set(shorter)].filter((form) => !forms.includes(form));
}
