import type { Actor } from "#lib/model/actor.ts";
import type { NamedHolder } from "./finding.ts";
import { introducedBy } from "./introductions.ts";
import type { TitleFound } from "./offices-find.ts";
import type { ReadLine } from "./read-line.ts";
import type { Unit } from "./units.ts";

/** A sentence whose titles are bound to the persons beside them. */
export interface TitledLine extends ReadLine {
  readonly bound: readonly { readonly title: TitleFound; readonly person: Unit | null }[];
  /** Persons that a title of this sentence makes known and no table has. */
  readonly actors: readonly Actor[];
  readonly holders: readonly NamedHolder[];
}

/** Binds titles to persons, sentence by sentence; "his Chinese counterpart" holds the office that was named last. */
export function bindAll(lines: readonly ReadLine[]): readonly TitledLine[] {
  let office: readonly string[] = ["counterpart"];
  return lines.map((read) => {
    const titles = read.titles.map((title) => {
      if (title.offices[0] === "counterpart") return { ...title, offices: office };
      if (title.offices.some((one) => HAS_COUNTERPART.test(one))) office = title.offices;
      return title;
    });
    return bindTitles({ ...read, titles });
  });
}

const HAS_COUNTERPART = /^(?:head-of-|leader|president|secretary-general|(?:first-)?(?:deputy-)?[a-z]+-minister)/;

function bindTitles(read: ReadLine): TitledLine {
  const units: Unit[] = [...read.units];
  const actors: Actor[] = [];
  const bound = read.titles.map((title) => {
    if (title.person) return { title, person: title.person };
    const introduction = introducedBy(read.line, read.shape, title, units);
    if (!introduction) return { title, person: null };
    units.push(introduction.unit);
    if (introduction.actor) actors.push(introduction.actor);
    return { title, person: introduction.unit };
  });
  units.sort((a, b) => a.start - b.start);
  const holders = bound.flatMap(({ title, person }) => {
    if (!person || title.former || title.of === null) return [];
    return [
      { person: person.actorId, offices: title.offices, of: title.of, ...read.sentence.normalised.toOriginal(person) },
    ];
  });
  return { ...read, units, actors, bound, holders };
}
