import { type Bounds, calendarOf, type DayNumber, dayToIso, intersect } from "#lib/edtf/bounds.ts";
import type { HeldTerm } from "#lib/model/dct-evidence.ts";
import type { TermEvidence } from "#lib/model/term-evidence.ts";

/** The days on which the events of an article can lie, by the terms of the people it names in office. */
export interface Window extends Bounds {
  /** Terms that set the window's ends. */
  readonly binding: readonly TermEvidence[];
}

/** An article may call a minister minister for this long after the last day: slack for its own date, not for what it tells. */
export const SLACK_DAYS = 31;
const UNBOUNDED: Window = { start: -Infinity as DayNumber, end: Infinity as DayNumber, binding: [] };

/** News with the day of its dateline looks back, with day and month alone, no farther than this. */
const STORY_DAYS = 365;

/** The days of a term; `isPrinted` where the article prints its day, so that what it looks back at may lie well before. */
const daysOf = ({ start, end, inStory }: TermEvidence, isPrinted: boolean): Bounds => ({
  start: start as DayNumber,
  end: (inStory && isPrinted ? end + STORY_DAYS : end) as DayNumber,
});

/** Who holds which office of whom: the same for all terms in which somebody held it. */
const holding = ({ person, office, of }: TermEvidence): string => `${person} ${office} ${of}`;

/** The days common to one of some ranges and one of others, as ranges. */
const shared = (some: readonly Bounds[], others: readonly Bounds[]): readonly Bounds[] =>
  some.flatMap((a) => others.flatMap((b) => intersect(a, b) ?? []));

/**
 * The days that all certain terms share; of somebody who held an office more than once, one of the terms. The latest appointed come
 * first: an office that would leave no day belongs to somebody named for one held before, and is passed over. Where several stretches of
 * days are left, the window reaches from the first to the last.
 */
export function windowOf(terms: readonly TermEvidence[], isPrinted: boolean): Window {
  const certain = terms.filter(({ uncertain }) => !uncertain).sort((a, b) => b.start - a.start);
  const uncertain = new Set(terms.filter((term) => term.uncertain).map(holding));
  const held = [...new Set(certain.map(holding))].filter((each) => !uncertain.has(each));
  const daysHeld = (each: string) =>
    certain.filter((term) => holding(term) === each).map((term) => daysOf(term, isPrinted));
  const days = held.reduce<readonly Bounds[]>(
    (left, each) => {
      const next = shared(left, daysHeld(each));
      return next.length > 0 ? next : left;
    },
    [UNBOUNDED],
  );
  const window = {
    start: Math.min(...days.map(({ start }) => start)) as DayNumber,
    end: Math.max(...days.map(({ end }) => end)) as DayNumber,
  };
  const sets = (term: TermEvidence) =>
    (term.start === window.start && Number.isFinite(term.start)) ||
    (daysOf(term, isPrinted).end === window.end && Number.isFinite(term.end));
  const binding = certain.filter(
    (term, index) => sets(term) && certain.findIndex((other) => holding(other) === holding(term)) === index,
  );
  return { ...window, binding };
}

/** A term as a reason for a date. */
export const heldTerm = ({ person, office, of, start, end }: TermEvidence): HeldTerm => ({
  person,
  office,
  of,
  from: dayToIso(start as DayNumber),
  to: end === Infinity ? null : dayToIso((end - 1) as DayNumber),
});

/** A month of the calendar as its days. */
export interface Month extends Bounds {
  readonly year: number;
  readonly month: number;
}

/** Beyond this the terms say nothing about a year. */
const LONGEST_WINDOW_MONTHS = 240;

/**
 * News names who was appointed not so long ago: of terms that nobody has ended yet, so many days are looked at. A weekday meets its date
 * again after five years at the earliest, so that in so many it tells one year.
 */
const DAYS_OF_OPEN_TERMS = 4 * 365;

/** The days of somebody still in office that a weekday told with its date may choose from. */
export const withoutOpenEnd = ({ start, end }: Bounds): Bounds =>
  end === Infinity && Number.isFinite(start)
    ? { start, end: (start + DAYS_OF_OPEN_TERMS) as DayNumber }
    : { start, end };

/** Every month that shares a day with the range, in order; empty where an end is open or the range is too long to tell anything. */
export function monthsIn({ start, end }: Bounds): readonly Month[] {
  if (!Number.isFinite(start) || !Number.isFinite(end)) return [];
  const months: Month[] = [];
  for (let first = monthStart(start); first < end; ) {
    const next = monthStart((first + 31) as DayNumber);
    const { year, month } = calendarOf(first);
    months.push({ start: first, end: next, year, month });
    first = next;
  }
  return months.length <= LONGEST_WINDOW_MONTHS ? months : [];
}

const monthStart = (at: DayNumber): DayNumber => (at - calendarOf(at).day + 1) as DayNumber;
