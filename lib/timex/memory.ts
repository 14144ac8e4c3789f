import { boundsOf, calendarOf, overlaps } from "#lib/edtf/bounds.ts";
import { endOf } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { CalendarExpression, TimexMention } from "#lib/model/timex.ts";
import { isBareYear, isByTheWay, isPeriod, isSaidByTheWay, isToldOfSomebody } from "./by-the-way.ts";
import type { Context, Resolved } from "./context.ts";
import { holidayMonth } from "./holidays.ts";
import { isPlacedInYear, yearNamed } from "./narrative.ts";
import type { Place } from "./places.ts";
import type { Reference } from "./reference.ts";

/** A year that the text itself gives, and where. */
export interface YearTold {
  readonly year: number;
  /** 0 where only the year was told. */
  readonly month: number;
  /** The month in which a longer time began: "early 2023" may be gone on from in January. */
  readonly fromMonth: number;
  /** How many dates in a row, each taking its year from the one before. */
  readonly run: number;
  /** The months ran on over New Year to it, from the date told before. */
  readonly isTurned: boolean;
  readonly edtf: Edtf;
  readonly place: Place;
}

/** A date told, and where. */
export interface DateTold {
  readonly edtf: Edtf;
  readonly place: Place;
}

/** What the text has told so far. */
export interface Memory {
  /** The date told last. */
  readonly dated: DateTold | null;
  /** The last one that is a day, or a range of days with a first and a last one: what "the next day" counts from. */
  readonly day: DateTold | null;
  /** Where the day told last is a look back in a sentence of news: the day that the sentence had before it, from which "the day before" counts. */
  readonly beside: DateTold | null;
  /** The latest one that is not behind the article's own date: what "the day before" counts from where the last one is still to come. */
  readonly past: DateTold | null;
  /** The last one within a month: what "the same month" means. */
  readonly month: DateTold | null;
  /** The day told last with its weekday ("Friday 27 June"): what an article without a date of its own means by a weekday alone. */
  readonly news: DateTold | null;
  /** Year and month of the date told last whose year the text itself gives, directly or by the date before it. */
  readonly year: YearTold | null;
  /** A year far from the story's, named in passing: the story may go on in its own. */
  readonly aside: YearTold | null;
  /** A year that stands as a heading above what follows. */
  readonly heading: YearTold | null;
  /** The date of the last entry of a chronology: the next one goes on from it, whatever was told in between. */
  readonly entry: YearTold | null;
}

/** Nothing told yet. */
export const NOTHING_TOLD: Memory = {
  dated: null,
  day: null,
  beside: null,
  past: null,
  month: null,
  news: null,
  year: null,
  aside: null,
  heading: null,
  entry: null,
};

/** Without paragraphs: how far apart, in characters, two dates of one train of thought stand. */
const NEAR = 600;
const BESIDE = 12;
/** Months from one date of a chronicle to the next beyond which a smaller month number means the next year (September, then January). */
const YEAR_TURN_MONTHS = 7;
/** Months from a date just after New Year beyond which a greater month number means the year before it (January, then December). */
const TURN_BACK_MONTHS = 9;
/** A story that goes on does so within half a year; a year in passing lies this far from it. */
const STEP_MONTHS = 6;
const PASSING_YEARS = 5;
const MONTHS = 12;
/** Spring, the code 21, begins in March. */
const BEFORE_SEASONS = 20;
const SEASON_MONTHS = 3;
const LONGEST_YEAR_DAYS = 366;
const LONGEST_MONTH_DAYS = 31;

/** True where nothing but running text stands between two places. */
export const isNear = (earlier: Place, later: Place): boolean =>
  later.start - earlier.end <= NEAR && earlier.paragraph === later.paragraph;

/** True where nothing but a comma and a little word can stand between two places. */
export const isBeside = (earlier: Place, later: Place): boolean => later.start - earlier.end <= BESIDE;

/** Near enough for "the day before", which may open the next paragraph. */
export const isClose = (earlier: Place, later: Place): boolean => later.start - earlier.end <= NEAR;

/** True where the months run on over New Year: November, then February. */
export const turnsYear = (told: YearTold, { month, holiday }: CalendarExpression): boolean => {
  const own = month ?? holidayMonth(holiday, told.year);
  return own !== null && told.month - own >= YEAR_TURN_MONTHS;
};

/** "The siege, which ended only on 8 January. On 14 December …": ahead over New Year with one date, and back with the next. */
export const turnsBack = (told: YearTold, { month }: CalendarExpression): boolean =>
  told.isTurned && told.month > 0 && month !== undefined && month - told.month >= TURN_BACK_MONTHS;

/** In news, a date goes on from the full one before it only if it moves on in the year; one that goes back is the article's own. */
export const goesOn = (told: YearTold, expression: CalendarExpression): boolean =>
  (expression.month === undefined && expression.holiday === undefined) ||
  (expression.month ?? 0) >= told.fromMonth ||
  (expression.month !== undefined && turnsYear(told, expression));

/** The year in which a story goes on: its own, where it moves on in it by little after another was named in passing. */
export function yearGoingOn(
  { year, aside, heading, entry }: Memory,
  expression: CalendarExpression,
  at: Place,
): YearTold | null {
  if (entry !== null && at.isEntry && (heading === null || heading.place.start < entry.place.start)) return entry;
  if (heading !== null && (year === null || !isNear(year.place, at))) return heading;
  if (aside === null || year === null) return year;
  const months = monthOf(expression) - year.month + (turnsYear(year, expression) ? MONTHS : 0);
  return months >= 0 && months <= STEP_MONTHS ? year : aside;
}

/** The month that an expression names or begins in; 0 where it tells none. */
const monthOf = ({ month, season }: CalendarExpression): number =>
  month ?? (season === undefined ? 0 : (season - BEFORE_SEASONS) * SEASON_MONTHS);

/** Of a later year than the one told, and past: what is to come leaves the story where it is. */
function isOfLaterYear({ edtf }: Resolved, told: YearTold | null, reference: Reference | null): boolean {
  if (edtf === null || told === null || reference === null) return false;
  const { start } = boundsOf(edtf);
  return start < reference.start && calendarOf(start).year > told.year;
}

/** "Last month", "March of last year", "two years ago", read against the article: what follows goes on from its own time. */
function returnsToArticle(found: Resolved, { mention, memory, reference, isNarrative: isStory }: Context): boolean {
  const { expression } = mention;
  const { reason } = found;
  const isFromArticle = reason.referenceKind === "dct";
  if (expression.kind === "calendar") {
    const isMoved = expression.yearShift !== undefined || expression.monthShift !== undefined;
    // "In July the party won", in news behind an old date: what follows is of the article's own year too.
    return (
      isFromArticle &&
      (isMoved || (!isStory && expression.month !== undefined && isOfLaterYear(found, memory.year, reference)))
    );
  }
  // "Over the past 12 months".
  if (expression.kind === "interval")
    return (
      expression.from?.kind === "offset" && expression.from.from === "dct" && expression.from.amount < 0 && !isStory
    );
  if (expression.kind !== "shifted-unit" && expression.kind !== "offset") return false;
  // In a story "today" is said in passing.
  return isFromArticle && (!isStory || expression.unit !== "day");
}

const namesWeekday = ({ weekday, day, year }: CalendarExpression): boolean =>
  weekday !== undefined && day !== undefined && year === undefined;

/** The dates told last, of each grain that something counts from; a month or year that the story moves on to leaves its days behind. */
function withDate(
  { mention, reference, isNews }: Context,
  memory: Memory,
  dated: DateTold,
  named: YearTold | null,
): Memory {
  const { expression } = mention;
  const bounds = boundsOf(dated.edtf);
  const days = bounds.end - bounds.start;
  const isDay = days === 1 || (expression.kind === "interval" && days <= LONGEST_MONTH_DAYS);
  const isMonth = days <= (expression.kind === "interval" ? LONGEST_YEAR_DAYS : LONGEST_MONTH_DAYS);
  // "… doubted the vote of 2023": the days told in the same paragraph are still those that a story counts from.
  // The same of a quarter in news: "… fell in the third quarter. The shares had closed the day before at …".
  const isPassed = named?.month === 0 || (isNews && days > LONGEST_MONTH_DAYS);
  const isAside = isPassed && memory.day?.place.paragraph === dated.place.paragraph;
  // "… for the year that ends in late March": what is to come leaves the days of the news where they are.
  const isToCome = reference !== null && bounds.start >= reference.end;
  const isLeft = (told: DateTold | null) =>
    told !== null && !isAside && !isToCome && expression.kind === "calendar" && !overlaps(boundsOf(told.edtf), bounds);
  const kept = (told: DateTold | null) => (isLeft(told) ? null : told);
  const isGlanced = isNews && isGlanceBack(dated, memory.day);
  const isWeekday = days === 1 && expression.kind === "calendar" && namesWeekday(expression);
  return {
    ...memory,
    dated,
    day: isDay ? dated : kept(memory.day),
    beside: isGlanced && isDay ? memory.day : isDay ? null : memory.beside,
    past: isDay && !isToCome ? later(memory.past, dated) : memory.past,
    month: isMonth ? dated : kept(memory.month),
    news: isWeekday ? dated : memory.news,
  };
}

/** Days from which on a day told behind that of its own sentence is a look back. */
const GLANCE_DAYS = 7;

/** "Met on Thursday to bring back the president ousted on 26 July. The day before, …": within a sentence of news that had its day, a day well before it leaves that one to count from. */
function isGlanceBack({ edtf, place }: DateTold, day: DateTold | null): boolean {
  if (day === null || !place.isMidSentence) return false;
  const isSame = day.place.paragraph === place.paragraph && day.place.sentence === place.sentence;
  return isSame && boundsOf(day.edtf).start - boundsOf(edtf).start >= GLANCE_DAYS;
}

/** The one that begins later, of two the last told. */
const later = (before: DateTold | null, now: DateTold): DateTold =>
  before !== null && boundsOf(before.edtf).start > boundsOf(now.edtf).start ? before : now;

/** Year and month of a value's end; null for what is longer than a year or has no place in time. */
function yearOfValue(edtf: Edtf, place: Place): YearTold | null {
  const { start, end } = boundsOf(edtf);
  if (!Number.isFinite(start) || !Number.isFinite(end) || end - start > LONGEST_YEAR_DAYS) return null;
  const last = endOf(edtf, "to") ?? edtf;
  const { start: at } = boundsOf(last);
  const { year, month } = calendarOf(at);
  const isBare = boundsOf(last).end - at > LONGEST_YEAR_DAYS - LONGEST_MONTH_DAYS;
  const first = calendarOf(start);
  const fromMonth = first.year === year ? first.month : month;
  return { year, month: isBare ? 0 : month, fromMonth: isBare ? 0 : fromMonth, edtf, place, run: 1, isTurned: false };
}

/**
 * A year named by the way, near by: a bare one before the story's ("as early as 1938"), unless it opens a paragraph, or one in a clause
 * between commas ("Kutuzov, who would die in 1813, took command"); a date far from it in the middle of a sentence ("the convention of 1961", "born on 3 May 1902"); one far ahead with its month in brackets only.
 */
function isPassing(named: YearTold, { year }: Memory): boolean {
  const { place } = named;
  const isBare = named.month === 0;
  // "The president, elected in 2020, arrived on 5 March": no year has been told yet, and this is not it.
  if (year === null) return isBare && place.isInAside;
  if (year.month === 0 || !isClose(year.place, place)) return false;
  const isBefore = named.year < year.year;
  if (isBare && place.isInAside) return true;
  if (isBare && isBefore) return place.isMidSentence || place.paragraph === year.place.paragraph;
  const isFar = Math.abs(named.year - year.year) >= PASSING_YEARS;
  return isFar && (place.isInBrackets || ((isBare || isBefore) && place.isMidSentence));
}

/** "Until 2026", "since 1994", a year yet to come: nothing goes on from there. */
function isNoPlace({ expression }: TimexMention, named: YearTold, reference: Reference | null): boolean {
  const isBound = expression.kind === "interval" && (expression.from === null || expression.to === null);
  return (isBound && named.month === 0) || (reference !== null && named.year > calendarOf(reference.end).year);
}

/** What the text gives as a year: by naming it, or by counting from one that it gave; bare years only in a story. */
function givesYear(
  mention: TimexMention,
  { reason }: Resolved,
  memory: Memory,
  named: YearTold,
  isStory: boolean,
): boolean {
  const { expression } = mention;
  const followsYear =
    expression.kind === "calendar" && expression.month !== undefined && memory.year?.year === named.year;
  if (isPlacedInYear(expression) || followsYear || reason.referenceKind === "last-mentioned") return true;
  return isStory && (yearNamed(expression) !== null || reason.referenceKind === "event");
}

/** A year told, counted on where it was itself taken from the date before it in the same paragraph. */
function inRun(named: YearTold, { reason }: Resolved, { year }: Memory): YearTold {
  if (reason.referenceKind !== "last-mentioned" || year === null) return named;
  const isTurned = named.year === year.year + 1;
  const run = year.place.paragraph === named.place.paragraph ? year.run + 1 : named.run;
  return { ...named, run, isTurned };
}

/** A line of nothing but the article's own date heads no chronology. */
const isOfChronology = (edtf: Edtf, { place, reference }: Context): boolean =>
  place.isEntry && edtf !== reference?.edtf;

/** Memory after the mention of a context has been read. */
export function remember(found: Resolved, context: Context): Memory {
  const { mention, place, isNarrative, reference } = context;
  const returns = returnsToArticle(found, context) && !context.isHistory;
  const memory = returns ? { ...context.memory, year: null, aside: null } : context.memory;
  const { edtf } = found;
  if (edtf === null || isPeriod(mention) || isSaidByTheWay(found, context)) return memory;
  const { start, end } = boundsOf(edtf);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return memory;
  const named = yearOfValue(edtf, place);
  if (isByTheWay(context, named)) return memory;
  const next = withDate(context, memory, { edtf, place }, named);
  if (named === null || isNoPlace(mention, named, reference) || isToldOfSomebody(mention)) return next;
  const isYear = isBareYear(mention, named);
  if (place.isHeading && isYear) return { ...next, year: named, aside: null, heading: named };
  // In the old parts of news a bare year is named in passing.
  const isStory = context.isChronicle || ((isNarrative || context.storyDates > 0) && !isYear);
  if (!givesYear(mention, found, memory, named, isStory)) return next;
  if (isOfChronology(edtf, context)) return { ...next, year: named, aside: null, entry: named };
  if (isPassing(named, memory)) return { ...next, aside: named };
  return { ...next, year: inRun(named, found, memory), aside: null };
}
