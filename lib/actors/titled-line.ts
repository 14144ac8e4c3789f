import type { Actor } from "#lib/model/actor.ts";
import type { NamedHolder } from "./finding.ts";
import { introducedBy } from "./introductions.ts";
import { heldOffices } from "./office-holders.ts";
import { isOneOf } from "./offices.ts";
import type { TitleFound } from "./offices-find.ts";
import type { ReadLine } from "./read-line.ts";
import { boundSeveral } from "./several.ts";
import type { Unit } from "./units.ts";
import { untitledIn } from "./untitled.ts";

/** A title with the person who bears it, where the sentence names one. */
export interface BoundTitle {
  readonly title: TitleFound;
  readonly person: Unit | null;
}

/** A sentence whose titles are bound to the persons beside them. */
export interface TitledLine {
  readonly read: ReadLine;
  /** Names, also those that a title makes known; in text order. */
  readonly units: readonly Unit[];
  readonly bound: readonly BoundTitle[];
  /** Persons that a title of this sentence makes known and no table has. */
  readonly actors: readonly Actor[];
  readonly holders: readonly NamedHolder[];
}

/** Binds titles to persons, sentence by sentence; "his Chinese counterpart" holds the office that was named last. */
export function bindAll(lines: readonly ReadLine[]): readonly TitledLine[] {
  let office: readonly string[] = ["counterpart"];
  const bound: TitledLine[] = [];
  for (const read of lines) {
    const titles: TitleFound[] = [];
    for (const title of read.titles) {
      const isCounterpart = title.offices[0] === "counterpart";
      if (!isCounterpart && title.offices.some(hasCounterpart)) office = title.offices;
      titles.push(isCounterpart ? { ...title, offices: office, isCounterpart } : title);
    }
    bound.push(withUntitled(bindTitles(read, titles)));
  }
  return bound;
}

/** With those whom only their given name tells to be persons. */
function withUntitled(titled: TitledLine): TitledLine {
  const { read, units, bound, actors, holders } = titled;
  const found = untitledIn(read.line, units, read.blocked);
  if (found.length === 0) return titled;
  const all = [...units, ...found.map(({ unit }) => unit)].sort((a, b) => a.start - b.start);
  return { read, units: all, bound, actors: [...actors, ...found.flatMap(({ actor }) => actor ?? [])], holders };
}

const HAS_COUNTERPART = /^(?:head-of-|leader|president|secretary-general|(?:first-)?(?:deputy-)?[a-z]+-minister)/;
const hasCounterpart = (office: string): boolean => HAS_COUNTERPART.test(office);

const NONE: readonly never[] = [];

function bindTitles(read: ReadLine, titles: readonly TitleFound[]): TitledLine {
  if (titles.length === 0) return { read, units: read.units, bound: NONE, actors: NONE, holders: NONE };
  const units: Unit[] = [...read.units];
  const actors: Actor[] = [];
  const bound: BoundTitle[] = [];
  for (const [nth, title] of titles.entries()) {
    if (title.several !== undefined) {
      if (titles[nth - 1]?.several === title.several) continue;
      const group = titles.filter(({ several }) => several === title.several);
      const list = boundSeveral(read.line, read.shape, group, units);
      units.push(...list.named);
      actors.push(...list.actors);
      bound.push(...list.bound);
      continue;
    }
    const introduction = title.person ? null : introducedBy(read.line, read.shape, title, units);
    if (introduction) units.push(introduction.unit);
    if (introduction?.actor) actors.push(introduction.actor);
    const person = title.person ?? introduction?.unit ?? null;
    bound.push({
      title: person === null && isOfAnybody(read, title) ? { ...title, of: null, several: title.start } : title,
      person,
    });
  }
  if (units.length === read.units.length)
    return { read, units: read.units, bound, actors, holders: holdersOf(read, bound) };
  units.sort((a, b) => a.start - b.start);
  return { read, units, bound, actors, holders: holdersOf(read, bound) };
}

/** "The last visit of *a* Dominican minister": whoever held the office, and so told of as the state. */
function isOfAnybody({ line, shape }: ReadLine, { start }: TitleFound): boolean {
  const { indefinites } = line.pack.names;
  if (indefinites === undefined) return false;
  const [word = ""] = /\p{L}+(?=['\s]*$)/u.exec(shape.text.slice(Math.max(0, start - LONGEST_INDEFINITE), start)) ?? [];
  return indefinites.includes(word.toLowerCase());
}

/** Letters of the longest word for "a", with its blanks. */
const LONGEST_INDEFINITE = 12;

function holdersOf({ sentence }: ReadLine, bound: readonly BoundTitle[]): readonly NamedHolder[] {
  const holders: NamedHolder[] = [];
  for (const { title, person } of bound) {
    if (!person || title.former) continue;
    const of = title.of ?? holdsFor(person.actorId, title.offices);
    if (of === null) continue;
    const { start, end } = sentence.normalised.toOriginal(person);
    holders.push({ person: person.actorId, offices: title.offices, of, start, end });
  }
  return holders;
}

/** "Foreign Minister Stéphane Séjourné": whose, the tables know, where they know but one. */
function holdsFor(actorId: string, offices: readonly string[]): string | null {
  const held = heldOffices(actorId).filter(({ office, of }) => isOneOf(office, offices, of));
  const [of = null, ...others] = new Set(held.map((row) => row.of));
  return others.length === 0 ? of : null;
}
