import type { ActorsGold, GoldActor } from "./gold.ts";
import type { Tally } from "./tally.ts";

/** Every folded name of an actor, with all the folded names of that actor. */
export type AliasTable = ReadonlyMap<string, ReadonlySet<string>>;

/** Letters by which two spellings of one surname may differ (Zelensky, Zelenskyy), and the shortest surname that may. */
const MAX_SPELLING_DISTANCE = 2;
const MIN_SPELLED_LETTERS = 6;

/** A name without accents, capitals and punctuation. */
export const foldName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export function aliasTable(actors: ActorsGold): AliasTable {
  return new Map(
    actors.flatMap(({ key, names, aliases }) => {
      const all = new Set([key, ...Object.values(names ?? {}).flat(), ...(aliases ?? [])].map(foldName));
      return [...all].map((name) => [name, all] as const);
    }),
  );
}

/** Compares the actors of a found event with the gold's, by name. Optional actors may be there or not. */
export function compareActors(
  gold: readonly GoldActor[],
  answers: readonly string[],
  aliases: AliasTable,
): { readonly tally: Tally; readonly lacking: readonly string[]; readonly extra: readonly string[] } {
  const instead = new Map(
    gold.flatMap(({ key, alt_keys }) => (alt_keys ?? []).map((alt) => [foldName(alt), foldName(key)] as const)),
  );
  const isActor = (want: string, name: string): boolean =>
    want === name || instead.get(name) === want || aliases.get(want)?.has(name) === true || isSameSurname(want, name);
  const wanted = [...new Set(gold.filter(({ optional }) => !optional).map(({ key }) => foldName(key)))];
  const spare = gold.filter(({ optional }) => optional).map(({ key }) => foldName(key));
  const names = [...new Set(answers.map(foldName))];
  const taken = new Set<string>();
  const lacking: string[] = [];
  for (const want of wanted) {
    const name = names.find((candidate) => !taken.has(candidate) && isActor(want, candidate));
    if (name === undefined) lacking.push(want);
    else taken.add(name);
  }
  const extra = names.filter((name) => !taken.has(name) && !spare.some((want) => isActor(want, name)));
  return { tally: { tp: taken.size, fp: extra.length, fn: lacking.length }, lacking, extra };
}

/** Full names whose last words are one surname, spelled alike or nearly. */
function isSameSurname(a: string, b: string): boolean {
  if (!a.includes(" ") || !b.includes(" ")) return false;
  const [first = "", second = ""] = [a, b].map((name) => name.slice(name.lastIndexOf(" ") + 1));
  if (first === second) return true;
  if (Math.min(first.length, second.length) < MIN_SPELLED_LETTERS || first[0] !== second[0]) return false;
  return editDistance(first, second) <= MAX_SPELLING_DISTANCE;
}

/** Levenshtein distance: letters to put in, take out or replace. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...a].entries()) {
    const row = [index + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = above[column]! + (letter === other ? 0 : 1);
      row.push(Math.min(replaced, above[column + 1]! + 1, row[column]! + 1));
    }
    above = row;
  }
  return above.at(-1)!;
}
