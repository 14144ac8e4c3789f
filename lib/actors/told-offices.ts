import { heldOffices } from "./office-holders.ts";
import type { TitledLine } from "./titled-line.ts";
import { isSameOffice } from "./within-article.ts";

/** Offices that the article gives its persons. */
export type ToldOffices = ReadonlyMap<string, readonly string[]>;

/** Offices that titles beside names tell, former ones left out. */
export function toldOffices(lines: readonly TitledLine[]): ToldOffices {
  const told = new Map<string, readonly string[]>();
  for (const { bound } of lines)
    for (const { title, person } of bound) {
      if (!person || title.former) continue;
      const known = told.get(person.actorId);
      told.set(person.actorId, known ? [...new Set([...known, ...title.offices])] : title.offices);
    }
  return told;
}

/** Persons whom the article only ever calls the counterpart of somebody else. */
export function counterpartsIn(lines: readonly TitledLine[]): ReadonlySet<string> {
  const [counterparts, others] = [new Set<string>(), new Set<string>()];
  for (const { bound } of lines)
    for (const { title, person } of bound)
      if (person) (title.isCounterpart ? counterparts : others).add(person.actorId);
  for (const id of others) counterparts.delete(id);
  return counterparts;
}

/** Offices of which a text says "the minister" without having told whose. */
const LOOSE: ReadonlySet<string> = new Set([
  "minister",
  "ambassador",
  "special-representative",
  "parliament-speaker",
  "foreign-minister",
]);

/** True for offices that a text may say of anybody whose office it has not told. */
export const isSaidOfAnybody = (offices: readonly string[]): boolean => offices.some((office) => LOOSE.has(office));

/**
 * True where a person may hold one of some offices: one that the article tells, or where it tells none, one of the tables. `open` are
 * those of an office without a name; `isLoose` says what holds of a person of whom nothing is known.
 */
export function mayHold(
  actorId: string,
  open: readonly string[] | null,
  offices: readonly string[],
  told: ToldOffices,
  isLoose: boolean,
): boolean {
  const known = open ?? told.get(actorId) ?? heldOffices(actorId).map(({ office }) => office);
  return known.length === 0 ? isLoose : isSameOffice(offices, known);
}
