import type { FiledMention, FiledPlace, FileQuery } from "#lib/model/mention-core.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { accordKeys } from "./accords.ts";
import { isOfSides } from "./compare.ts";
import { contextKeys, contextNeighbourKeys } from "./context.ts";
import { coresOf } from "./cores.ts";
import { MAX_DRIFT_DAYS } from "./days.ts";
import { deedKeys } from "./deeds.ts";
import { actingKeys, agentKeys, storyKeys } from "./story.ts";
import { type Telling, tellingOf } from "./telling.ts";
import { unnamedKeys, unnamedNeighbourKeys } from "./unnamed.ts";

const MOST_ACTORS = 8; // A communiqué that lists twenty heads of state is found by the first eight.

const firstOf = (ids: ReadonlySet<string>): readonly string[] => [...ids].sort().slice(0, MOST_ACTORS);

const pairKey = (a: string, b: string): string => (a < b ? `${a}&${b}` : `${b}&${a}`);
/** Of whoever takes part, alone or with others. */
const anyKey = (person: string): string => `${person}&*`;
/** Of somebody beside whom nobody is named. */
const aloneKey = (person: string): string => `${person}.`;

/** Each person with everybody else: who meets whom finds a telling among all that the person did. */
function pairKeys({ persons, others }: Telling): readonly string[] {
  const [named, beside] = [firstOf(persons), firstOf(others)];
  return named.flatMap((person, nth) => [...named.slice(nth + 1), ...beside].map((other) => pairKey(person, other)));
}

/** Where no person is named, the actor that acts and the first by id: of equal lists it is the same. */
function impersonalKeys({ others, mention }: Telling): readonly string[] {
  const agent = mention.actors.find(({ role }) => role === "agent")?.actorId;
  return [...new Set([agent, [...others].sort()[0]].filter((id) => id !== undefined))];
}

const isAlone = ({ persons, size }: Telling): boolean => persons.size === 1 && size === 1;

/** Of the states that take part on a day: "Egypt and Somalia" finds what their presidents signed. */
const sidesKeys = (telling: Telling): readonly string[] =>
  isOfSides(telling)
    ? [`${telling.mention.sides.map(({ country }) => country).join("=")} ${telling.bounds!.start}`]
    : [];

/** What stands for every kind of event: what two articles tell of one day may be told as different kinds. */
const ANY_KIND = "*";

/** Places of the own kind. */
const ofKin = ({ kin }: Telling, keys: readonly string[]): readonly FiledPlace[] =>
  keys.map((under) => ({ kind: kin, under }));

/** Places where the kind decides nothing. */
const ofAnyKind = (keys: readonly string[]): readonly FiledPlace[] => keys.map((under) => ({ kind: ANY_KIND, under }));

function actorKeys(telling: Telling): readonly string[] {
  const { persons } = telling;
  if (persons.size === 0) return impersonalKeys(telling);
  return [...pairKeys(telling), ...firstOf(persons).map(isAlone(telling) ? aloneKey : anyKey)];
}

/** Under what a telling is filed. */
const placesOf = (telling: Telling): readonly FiledPlace[] => [
  ...ofKin(telling, [...actorKeys(telling), ...deedKeys(telling), ...agentKeys(telling), ...accordKeys(telling)]),
  ...ofKin(telling, [...sidesKeys(telling), ...contextKeys(telling)]),
  ...ofAnyKind([...storyKeys(telling), ...actingKeys(telling), ...unnamedKeys(telling)]),
];

/** Only dates that agree make one of tellings that do not share two actors. */
const canAgree = ({ bounds, yearless, mention }: Telling): boolean =>
  bounds !== null || yearless !== null || mention.isAdrift;

function actorNeighbourKeys(telling: Telling): readonly string[] {
  const { persons } = telling;
  if (!canAgree(telling)) return pairKeys(telling);
  if (persons.size === 0) return impersonalKeys(telling);
  const each = isAlone(telling) ? firstOf(persons).map(anyKey) : pairKeys(telling);
  return [...each, ...firstOf(persons).map(aloneKey)];
}

/** Where those are filed that may be one with it, be its days other days than theirs, wider ones or none. */
const placesAround = (telling: Telling): readonly FiledPlace[] => ofKin(telling, actorNeighbourKeys(telling));

/** Where those of the very same days are filed: the days are in the key, so that nothing of the weeks around is looked at. */
const placesOfSameDays = (telling: Telling): readonly FiledPlace[] => [
  ...ofKin(telling, canAgree(telling) ? [...sidesKeys(telling), ...contextNeighbourKeys(telling)] : []),
  ...ofAnyKind([...storyKeys(telling), ...actingKeys(telling), ...unnamedNeighbourKeys(telling)]),
];

/** Most days of each class of widths: what covers years is filed apart, so that the rest is found by its first day. */
const WIDTHS: readonly number[] = [31, 500, Infinity];

const finite = (day: number): number | null => (Number.isFinite(day) ? day : null);

/** The class of widths that a telling is of. */
const widthOf = ({ window: { start, end } }: Telling): number => WIDTHS.findIndex((most) => end - start <= most);

/** Where a telling is filed; see `FiledMention`. One that names nobody is filed under no actor, and has no neighbours. */
function filed(telling: Telling): FiledMention {
  const { start, end } = telling.window;
  const [startDay, endDay] = [finite(start), finite(end)];
  return { core: telling.mention, places: placesOf(telling), startDay, endDay, width: widthOf(telling) };
}

/** The mentions of an article as they are filed for merging. */
export const filedMentions = (reading: ArticleReading): readonly FiledMention[] =>
  coresOf(reading).map((core) => filed(tellingOf(core)));

/** What is looked for in a place: filed there with one width, and touching the days. */
function queryOf(place: FiledPlace, { window: { start, end } }: Telling, width: number): FileQuery {
  const firstFrom = finite(start - MAX_DRIFT_DAYS - WIDTHS[width]!);
  return {
    ...place,
    width,
    firstFrom,
    firstTo: finite(end + MAX_DRIFT_DAYS),
    endAfter: finite(start - MAX_DRIFT_DAYS),
  };
}

/** Every class of widths; that of some days, and that of tellings without a date, which remember a year. */
const ANY_WIDTH = WIDTHS.map((_, width) => width);
const [SOME_DAYS, REMEMBERED] = [0, 1];

/** Deeds of some days are looked for by what they are, those without a date among those of some days, and these among those. */
function deedQueries(telling: Telling): readonly FileQuery[] {
  const deeds = telling.bounds ? ofKin(telling, deedKeys(telling)) : [];
  return [
    ...[...deeds, ...ofKin(telling, accordKeys(telling))].map((place) => queryOf(place, telling, SOME_DAYS)),
    ...ofKin(telling, agentKeys(telling)).map((place) =>
      queryOf(place, telling, telling.bounds ? REMEMBERED : SOME_DAYS),
    ),
  ];
}

/** Where the neighbours of a telling are filed: all that can be one event with it, and others. */
export function fileQueries(telling: Telling): readonly FileQuery[] {
  const own = widthOf(telling);
  return [
    ...placesAround(telling).flatMap((place) => ANY_WIDTH.map((width) => queryOf(place, telling, width))),
    ...deedQueries(telling),
    ...placesOfSameDays(telling).map((place) => queryOf(place, telling, own)),
  ];
}

interface Shelved {
  readonly telling: Telling;
  readonly start: number;
  readonly end: number;
}

/** First index of a shelf, sorted by first day, at which a telling begins on a day or later. */
function firstFrom(shelf: readonly Shelved[], day: number): number {
  let [low, high] = [0, shelf.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shelf[middle]!.start < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const shelfKey = (kind: string, under: string, width: number): string => `${width}|${kind}|${under}`;

function shelvesOf(tellings: readonly Telling[]): ReadonlyMap<string, readonly Shelved[]> {
  const shelves = new Map<string, Shelved[]>();
  for (const telling of tellings) {
    const { places, width } = filed(telling);
    const { start, end } = telling.window;
    for (const { kind, under } of places) {
      const key = shelfKey(kind, under, width);
      const shelf = shelves.get(key);
      if (shelf) shelf.push({ telling, start, end });
      else shelves.set(key, [{ telling, start, end }]);
    }
  }
  for (const shelf of shelves.values()) shelf.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return shelves;
}

/**
 * Files tellings, and gives those that may be one with a given one (itself left out, each once, in no order that means anything):
 * each is compared with its neighbours alone, so that the cost of one does not grow with the corpus.
 */
export function neighboursOf(tellings: readonly Telling[]): (telling: Telling) => readonly Telling[] {
  const shelves = shelvesOf(tellings);
  return (telling) => {
    const found = new Set<Telling>();
    for (const { kind, under, width, ...query } of fileQueries(telling)) {
      const shelf = shelves.get(shelfKey(kind, under, width));
      if (!shelf) continue;
      const [last, after] = [query.firstTo ?? Infinity, query.endAfter ?? -Infinity];
      for (let at = firstFrom(shelf, query.firstFrom ?? -Infinity); at < shelf.length; at++) {
        const { telling: other, start, end } = shelf[at]!;
        if (start >= last) break;
        if (end > after) found.add(other);
      }
    }
    found.delete(telling);
    return [...found];
  };
}
