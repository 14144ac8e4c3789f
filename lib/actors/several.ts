/** Titles in the plural: "presidents Ann Ray and Bo Lee", "the foreign ministers of Chad and Mali". */
import type { Actor } from "#lib/model/actor.ts";
import { introducedFrom, nameBehind } from "./introductions.ts";
import type { TitleFound } from "./offices-find.ts";
import { isHolderSign, type Shape, unitAt } from "./shape.ts";
import type { BoundTitle } from "./titled-line.ts";
import type { Line, Unit } from "./units.ts";

/** Characters between two holders of a list: ", and of the ". */
const LINK_REACH = 16;

/** Offset of the next holder's sign behind one, where nothing but what joins a list stands between; -1 for none. */
function nextHolder({ grammar, pack }: Line, shape: Shape, at: number): number {
  const match = grammar.nextHolder.exec(shape.text.slice(at + 1, at + LINK_REACH));
  if (!match) return -1;
  const next = at + match[0].length;
  // "The leaders of Chad and Malian traders": an adjective is no holder where it stands before its noun.
  return pack.names.adjective === "before" && unitAt(shape, next)?.by === "demonym" ? -1 : next;
}

/** A title in the plural once for each of the holders that stand behind it: "the presidents *of Chad*", "*Mali*". */
export function titlesOfSeveral(line: Line, shape: Shape, title: TitleFound): readonly TitleFound[] {
  const titles: TitleFound[] = [{ ...title, several: title.start }];
  if (title.of === null || !isHolderSign(shape.text.charCodeAt(title.end - 1))) return titles;
  for (let at = nextHolder(line, shape, title.end - 1); at >= 0; at = nextHolder(line, shape, at))
    titles.push({ ...title, several: title.start, start: at, end: at + 1, of: unitAt(shape, at)!.actorId });
  return titles;
}

/** Index of the word at which the next name of a list begins behind one; null where the list ends. */
function nextName({ text, words, pack }: Line, to: number): number | null {
  const [last, next] = [words[to - 1], words[to]];
  if (!last || !next) return null;
  const between = text.slice(last.end, next.start);
  if (pack.syntax.conjunctions.includes(next.text))
    return /^ ?[,،]? $/.test(between) && to + 1 < words.length ? to + 1 : null;
  if (/^ ?[,،] $/.test(between)) return to;
  // In Arabic "and" is written together with what it joins.
  return between === " " && next.casing === "none" && next.text.startsWith("و") ? to : null;
}

const personAt = (units: readonly Unit[], index: number): Unit | undefined =>
  units.find(({ from, to, kind }) => kind === "person" && index >= from && index < to);

/** The names of persons listed behind a title, and who of them no table knows; `units` are the names known before. */
function personsBehind(line: Line, shape: Shape, group: readonly TitleFound[], units: readonly Unit[]) {
  const persons: Unit[] = [];
  const actors: Actor[] = [];
  let at = nameBehind(line, shape, group.at(-1)!);
  while (at !== null) {
    const title = group.length > 1 ? (group[persons.length] ?? { ...group[0]!, of: null }) : group[0]!;
    const introduction = personAt(units, at) ? null : introducedFrom(line, at, title, units);
    const unit = personAt(units, at) ?? introduction?.unit;
    if (!unit) break;
    if (introduction?.actor) actors.push(introduction.actor);
    persons.push(unit);
    at = nextName(line, unit.to);
  }
  return { persons, actors };
}

/**
 * Titles of one plural with those who bear them, and the names that it makes known. Nothing where it names one alone, or only whose they are:
 * "the ministers of Chad and Mali" are told of as their states.
 */
export function boundSeveral(
  line: Line,
  shape: Shape,
  group: readonly TitleFound[],
  units: readonly Unit[],
): { readonly bound: readonly BoundTitle[]; readonly named: readonly Unit[]; readonly actors: readonly Actor[] } {
  const { persons, actors } = personsBehind(line, shape, group, units);
  if (persons.length < 2 || (group.length > 1 && persons.length !== group.length))
    return { bound: [{ title: { ...group[0]!, of: null }, person: null }], named: [], actors: [] };
  const named = persons.filter((unit) => !units.includes(unit));
  return { bound: persons.map((person, nth) => ({ title: group[nth] ?? group[0]!, person })), named, actors };
}
