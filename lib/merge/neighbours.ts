import type { FiledMention, FileQuery } from "#lib/model/mention-core.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { MAX_DRIFT_DAYS } from "./compare.ts";
import { coresOf, type Telling, tellingOf } from "./telling.ts";

const MOST_ACTORS = 8; // A communiqué that lists twenty heads of state is found by the first eight.

/** Persons decide who meets; where none is named, the actor that acts and the first by id: of equal lists it is the same. */
function filedUnder({ persons, others, mention }: Telling): readonly string[] {
  if (persons.size > 0) return [...persons].sort().slice(0, MOST_ACTORS);
  const agent = mention.actors.find(({ role }) => role === "agent")?.actorId;
  const first = [...others].sort()[0];
  return [...new Set([agent, first].filter((id) => id !== undefined))];
}

/** Most days of each class of widths: what covers years is filed apart, so that the rest is found by its first day. */
const WIDTHS: readonly number[] = [31, 500, Infinity];

const finite = (day: number): number | null => (Number.isFinite(day) ? day : null);

/** Where a telling is filed; see `FiledMention`. One that names nobody is filed under no actor, and has no neighbours. */
function filed(telling: Telling): FiledMention {
  const { start, end } = telling.window;
  const width = WIDTHS.findIndex((most) => end - start <= most);
  const place = { kind: telling.family, actorIds: filedUnder(telling), startDay: finite(start), endDay: finite(end) };
  return { core: telling.mention, ...place, width };
}

/** The mentions of an article as they are filed for merging. */
export const filedMentions = (reading: ArticleReading): readonly FiledMention[] =>
  coresOf(reading).map((core) => filed(tellingOf(core)));

/** Where the neighbours of a telling are filed: all that can be one event with it, and others. Its own place is among them. */
export function fileQueries(telling: Telling): readonly FileQuery[] {
  const { start, end } = telling.window;
  return filedUnder(telling).flatMap((actorId) =>
    WIDTHS.map((most, width) => ({
      kind: telling.family,
      actorId,
      width,
      firstFrom: finite(start - MAX_DRIFT_DAYS - most),
      firstTo: finite(end + MAX_DRIFT_DAYS),
      endAfter: finite(start - MAX_DRIFT_DAYS),
    })),
  );
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

const shelfKey = (kind: string, actorId: string, width: number): string => `${width}|${kind}|${actorId}`;

function shelvesOf(tellings: readonly Telling[]): ReadonlyMap<string, readonly Shelved[]> {
  const shelves = new Map<string, Shelved[]>();
  for (const telling of tellings) {
    const { kind, actorIds, width } = filed(telling);
    const { start, end } = telling.window;
    for (const actorId of actorIds) {
      const key = shelfKey(kind, actorId, width);
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
    for (const { kind, actorId, width, ...query } of fileQueries(telling)) {
      const shelf = shelves.get(shelfKey(kind, actorId, width));
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
