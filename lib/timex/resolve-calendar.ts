import { boundsOf, calendarOf, type DayNumber, dayToIso, overlaps, weekdayOf } from "#lib/edtf/bounds.ts";
import { approximate, dateOf } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import { contains } from "#lib/model/span.ts";
import type { CalendarExpression, TimeExpression } from "#lib/model/timex.ts";
import {
  dayOfMonthNear,
  hadToCome,
  type Lean,
  lacksYear,
  longValue,
  valueInUnknownYear,
  valueInYear,
  valueNear,
  weekdayContradicts,
  weekdayNear,
} from "./calendar-values.ts";
import {
  type Context,
  fromDct,
  type Grain,
  isLookingBack,
  type Resolved,
  resolved,
  toldReference,
  unresolved,
} from "./context.ts";
import { countedValue } from "./counted.ts";
import { hijriValue } from "./hijri.ts";
import { type DateTold, isBeside, isClose, isNear, type Memory, NOTHING_TOLD, yearGoingOn } from "./memory.ts";
import { dayValue, monthsAfter, monthValue, weekValue } from "./periods.ts";
import type { Place } from "./places.ts";
import { agreedValue, asSureAs, type Reference, yearOf } from "./reference.ts";
import { toldYear, yearTold } from "./told-year.ts";

/** The longest value whose month is one. */
const MONTH_DAYS = 31;

/** The value of a calendar expression; `lean` decides between readings of a date without its year. */
export function resolveCalendar(expression: CalendarExpression, context: Context, lean: Lean): Resolved {
  const found = expression.from === "event" ? fromTold(expression, context) : calendarValue(expression, context, lean);
  if (found.edtf === null) return found;
  const checked = weekdayContradicts(expression, found.edtf)
    ? { ...found, reason: { ...found.reason, rule: "resolve/weekday-contradicts" } }
    : found;
  const edtf = weekAbout(expression, found.edtf);
  return { ...checked, edtf: expression.approximate ? approximate(edtf) : edtf };
}

/** "the week of October 6": Monday to Sunday about the day. */
function weekAbout({ unit, nth }: CalendarExpression, edtf: Edtf): Edtf {
  if (unit !== "week" || nth !== undefined) return edtf;
  const { start, end } = boundsOf(edtf);
  return end - start === 1 ? weekValue(start) : edtf;
}

function calendarValue(expression: CalendarExpression, context: Context, lean: Lean): Resolved {
  const long = longValue(expression);
  if (long !== null) return resolved(long, "long-period");
  const { hijri, year } = expression;
  if (hijri?.year !== undefined) return named(hijriValue(hijri, hijri.year, expression.part), "hijri-calendar");
  if (year !== undefined) return named(valueInYear(expression, year), hijri ? "hijri-calendar" : "full-date");
  if (expression.monthShift !== undefined) return inShiftedMonth(expression, expression.monthShift, context.reference);
  if (expression.yearShift !== undefined) return inShiftedYear(expression, expression.yearShift, context.reference);
  if (lacksYear(expression)) return withoutYear(expression, context, lean);
  if (expression.nth !== undefined && expression.day === undefined) return unresolved("no-value");
  return expression.day !== undefined ? dayAlone(expression, context, lean) : weekdayAlone(expression, context, lean);
}

const named = (edtf: Edtf | null, rule: string): Resolved =>
  edtf === null ? unresolved("no-such-date") : resolved(edtf, rule);

/** The grain of the told date that an expression leans on: its year, its month, or its day. */
export function grainOfCalendar({ yearShift, monthShift, weekday, month, season }: CalendarExpression): Grain {
  if (monthShift !== undefined) return "month";
  if (yearShift !== undefined || month !== undefined || season !== undefined) return "any";
  return weekday === undefined ? "any" : "day";
}

/** "Next spring" counts from the end of a year that was told, "last spring" from its beginning. */
const sideOf = (told: Reference, shift: number): Reference =>
  shift > 0
    ? { ...told, start: (told.end - 1) as DayNumber }
    : shift < 0
      ? { ...told, end: (told.start + 1) as DayNumber }
      : told;

/** "12-го того ж місяця", "the following March": as the article's date would fix it, but counted from the date told last. */
function fromTold(expression: CalendarExpression, context: Context): Resolved {
  const { shift = 0, yearShift = shift, monthShift = yearShift } = expression;
  const within = toldReference(context, monthShift, grainOfCalendar(expression));
  if (!within) return unresolved("no-event-date");
  const told = grainOfCalendar(expression) === "any" && yearShift === shift ? sideOf(within, shift) : within;
  const { from: _, ...words } = expression;
  const unknown = {
    ...context,
    reference: told,
    memory: NOTHING_TOLD,
    isNarrative: false,
    storyDates: 0,
    isChronicle: false,
    isHistory: false,
  };
  const { edtf } = calendarValue(words, unknown, "nearest");
  return resolved(edtf, "counted-from-event", "event", told.edtf);
}

/** "the 18th of this month", "18 March of the current month": the month of the reference, moved. */
function inShiftedMonth(expression: CalendarExpression, shift: number, reference: Reference | null): Resolved {
  if (!reference) return withoutReference(expression);
  const edtf = agreedValue(reference, (today) => {
    if (expression.month !== undefined) return valueNear({ ...expression, shift: 0 }, today, "nearest");
    const now = calendarOf(today);
    const { year, month } = monthsAfter(now.year, now.month, shift);
    if (expression.nth !== undefined) return countedValue(expression, boundsOf(dateOf(year, month)));
    return expression.day === undefined
      ? monthValue(year, month, expression.part, expression.half)
      : dayValue(year, month, expression.day);
  });
  return fromDct(reference, asSureAs(reference, edtf), "month-of-article");
}

/** "March this year", "early last year". */
function inShiftedYear(expression: CalendarExpression, shift: number, reference: Reference | null): Resolved {
  if (!reference) return withoutReference(expression);
  const year = yearOf(reference);
  return fromDct(reference, year === null ? null : valueInYear(expression, year + shift), "year-of-article");
}

/** Nothing fixes the year: what the words themselves say. */
function withoutReference(expression: CalendarExpression): Resolved {
  const edtf = valueInUnknownYear(expression);
  return edtf === null ? unresolved("no-reference") : resolved(edtf, "unknown-year");
}

/** "Friday 22 March", where the article's date leaves the year open: the one year about it in which they meet, if there is one. */
function onlyYearOfWeekday(expression: CalendarExpression, reference: Reference): Edtf | null {
  if (expression.weekday === undefined || expression.day === undefined || expression.month === undefined) return null;
  const first = calendarOf(reference.start).year - 1;
  const years = Array.from({ length: calendarOf(reference.end).year + 2 - first }, (_, n) => first + n);
  const values = years.flatMap((year) => valueInYear(expression, year) ?? []);
  const fitting = values.filter((edtf) => weekdayOf(boundsOf(edtf).start) === expression.weekday);
  return fitting.length === 1 ? fitting[0]! : null;
}

/** "Last summer, on 23 June", "a year later, on July 17": the one such date within the period told right before it; null elsewhere. */
function withinPeriod(expression: CalendarExpression, { memory, mention, place }: Context): Resolved | null {
  const { dated } = memory;
  const isMoved = expression.shift !== undefined && expression.tense === undefined;
  // "The law, passed in 1997, holds until 31 December": no day of that year.
  const isBound = mention.expression.kind === "interval";
  // "The envoy, appointed in 2020, on 23 June": that year was told by the way.
  if (
    dated === null ||
    dated.place.isInAside ||
    !place.isApposed ||
    isMoved ||
    isBound ||
    !isBeside(dated.place, place)
  )
    return null;
  const period = boundsOf(dated.edtf);
  if (period.end - period.start <= MONTH_DAYS) return null;
  const first = calendarOf(period.start).year;
  // "Renounced the treaty of 1932, and on 29 November …": a year far from the story's, in which it goes on.
  if (memory.aside?.edtf === dated.edtf && yearGoingOn(memory, expression, place) !== memory.aside) return null;
  const values = [first, first + 1].flatMap((year) => valueInYear(expression, year) ?? []);
  const inside = values.filter((edtf) => contains(period, boundsOf(edtf)));
  return inside.length === 1 ? resolved(inside[0]!, "within-period", "last-mentioned", dated.edtf) : null;
}

/** Characters between the members of a list: ", ", " and ". */
const LIST_REACH = 5;

/** "In July and August", told in February: the months of a list are of one year, or run on into the next. */
function besideMonth(expression: CalendarExpression, { memory, place, previous }: Context): Resolved | null {
  const { dated } = memory;
  const isList = previous !== null && isBareMonth(expression) && isBareMonth(previous.expression);
  if (dated === null || !isList || dated.place.start !== previous.start || dated.place.sentence !== place.sentence)
    return null;
  if (place.start - previous.end > LIST_REACH) return null;
  const { year, month } = calendarOf(boundsOf(dated.edtf).start);
  const edtf = valueInYear(expression, (expression.month ?? 0) > month ? year : year + 1);
  return edtf === null ? null : resolved(edtf, "list-of-months", "last-mentioned", dated.edtf);
}

const isBareMonth = (expression: TimeExpression): boolean =>
  expression.kind === "calendar" && lacksYear(expression) && expression.month !== undefined && !isPartOf(expression);

const isPartOf = ({ day, part, half, nth, shift, tense }: CalendarExpression): boolean =>
  [day, part, half, nth, tense === undefined ? shift : undefined].some((field) => field !== undefined);

function withoutYear(expression: CalendarExpression, context: Context, lean: Lean): Resolved {
  const within = withinPeriod(expression, context) ?? besideMonth(expression, context);
  if (within) return within;
  const told = toldYear(expression, context);
  if (told) {
    const edtf = valueInYear(expression, yearTold(told, expression));
    return resolved(edtf, "last-mentioned-year", "last-mentioned", told.edtf);
  }
  const { reference } = context;
  if (!reference) return withoutReference(expression);
  const isDay = reference.end - reference.start === 1;
  const near =
    (isDay ? hadToCome(expression, reference.start, lean) : null) ??
    agreedValue(reference, (today) => valueNear(expression, today, lean));
  if (near !== null) return fromDct(reference, near, expression.shift === undefined ? "nearest-year" : "named-side");
  const byWeekday = onlyYearOfWeekday(expression, reference);
  if (byWeekday !== null) return fromDct(reference, byWeekday, "year-of-weekday");
  const year = yearOf(reference);
  const isCertain = expression.tense !== undefined || !expression.shift;
  const inYear = year !== null && isCertain ? valueInYear(expression, year) : null;
  return inYear === null ? withoutReference(expression) : fromDct(reference, inYear, "year-of-article");
}

/**
 * True where a bare day goes on from the month told. From the paragraph before does so one that nothing else can place, and one that is
 * past, where the day told last took its month from another too: such a story goes on day by day.
 */
const runsOn = (told: Place, place: Place, { tense }: CalendarExpression, context: Context): boolean =>
  context.isNarrative ||
  isLookingBack(context) ||
  isNear(told, place) ||
  (isClose(told, place) && (isCoarse(context.reference) || (tense === "past" && isRun(context.memory))));

/** True where a day told before took its month from another, and the days since have gone on in it. */
function isRun({ year, month }: Memory): boolean {
  if (year === null || month === null) return false;
  const told = calendarOf(boundsOf(month.edtf).start);
  return told.year === year.year && told.month === year.month;
}

const isCoarse = (reference: Reference | null): boolean =>
  reference === null || reference.end - reference.start > MONTH_DAYS;

/** False for a day behind the article of which its verb tells as past, and for one before it that is still to come. */
function agreesWithTense(edtf: Edtf | null, { tense }: CalendarExpression, reference: Reference | null): boolean {
  if (tense === undefined || edtf === null || reference === null) return true;
  const { start, end } = boundsOf(edtf);
  return tense === "past" ? start < reference.end : end > reference.start;
}

/** "Said on 12 March that the talks will begin on the 18th": ahead of the day told in the same sentence, whatever lies behind the article. */
function wasAhead(edtf: Edtf | null, told: DateTold, { tense }: CalendarExpression, place: Place): boolean {
  const isSame = told.place.paragraph === place.paragraph && told.place.sentence === place.sentence;
  return tense === "future" && isSame && edtf !== null && boundsOf(edtf).start >= boundsOf(told.edtf).end;
}

/** "the 15th": of the month told last where the text runs on, else the nearest to the article. */
function dayAlone(expression: CalendarExpression, context: Context, lean: Lean): Resolved {
  const { reference, place } = context;
  const told = context.memory.month;
  const isMoved = expression.shift !== undefined && !expression.tense;
  if (told && !isMoved && expression.day !== undefined && expression.weekday === undefined) {
    const { start, end } = boundsOf(told.edtf);
    const { year, month } = calendarOf((end - 1) as DayNumber);
    const value = dayValue(year, month, expression.day);
    const fits =
      context.isNarrative || agreesWithTense(value, expression, reference) || wasAhead(value, told, expression, place);
    if (end - start <= MONTH_DAYS && fits && runsOn(told.place, place, expression, context))
      return resolved(value, "last-mentioned-month", "last-mentioned", told.edtf);
  }
  if (!reference) return unresolved("no-reference");
  const edtf = agreedValue(reference, (today) => dayOfMonthNear(expression, today, lean));
  return fromDct(reference, edtf, "nearest-day");
}

/** In a story: the first such day after the date told last, never one of the article's own time. */
function weekdayOfStory(expression: CalendarExpression, context: Context): Resolved {
  const { day } = context.memory;
  const told = day && isClose(day.place, context.place) ? toldReference(context, 1, "day") : null;
  if (!told) return unresolved("no-event-date");
  const next = { ...expression, shift: expression.tense ? (1 as const) : (expression.shift ?? (1 as const)) };
  const edtf = agreedValue(told, (day) => weekdayNear(next, day));
  return resolved(edtf, "counted-from-event", "event", told.edtf);
}

/** Of the days soon after the news; of a later weekday nobody can tell whether it is the one before or the one after. */
const DAYS_OF_NEWS = 3;

/** "Friday 27 June", then "on Saturday", in an article whose own day nobody knows: that day, or the weekday right after it. */
function weekdayOfNews({ weekday, shift, weekShift, tense }: CalendarExpression, { memory }: Context): Resolved | null {
  const isMoved = weekShift !== undefined || (shift !== undefined && tense === undefined);
  if (memory.news === null || weekday === undefined || isMoved) return null;
  const { start } = boundsOf(memory.news.edtf);
  const days = (weekday - weekdayOf(start) + 7) % 7;
  if (days > DAYS_OF_NEWS) return null;
  return resolved(dayToIso((start + days) as DayNumber), "weekday-of-news", "event", memory.news.edtf);
}

/** Half a week: a weekday farther back may as well be the one to come. */
const NEAREST_DAYS = 3;

/**
 * "Talks were held on 5 June 2024 in Seoul. He had arrived on Monday", in an article whose own day nobody knows: the weekday, about, on or
 * shortly before a day told shortly before.
 */
function weekdayBesideDay(expression: CalendarExpression, { memory, reference, place }: Context): Resolved | null {
  const { weekday, shift, weekShift, tense } = expression;
  const told = memory.past;
  const isMoved = weekShift !== undefined || (shift !== undefined && tense !== "past");
  if (!told || memory.news || weekday === undefined || isMoved || !isClose(told.place, place)) return null;
  const { start, end } = boundsOf(told.edtf);
  if (end - start !== 1 || (reference !== null && !overlaps(reference, { start, end }))) return null;
  const back = (weekdayOf(start) - weekday + 7) % 7;
  if (back > NEAREST_DAYS) return null;
  return resolved(approximate(dayToIso((start - back) as DayNumber)), "weekday-beside-day", "event", told.edtf);
}

function weekdayAlone(expression: CalendarExpression, context: Context, lean: Lean): Resolved {
  const { reference } = context;
  if (expression.weekday === undefined) return unresolved("no-value");
  if (context.isHistory) return weekdayOfStory(expression, context);
  const edtf = reference && agreedValue(reference, (today) => weekdayNear(expression, today, lean));
  const ofNews = edtf === null ? (weekdayOfNews(expression, context) ?? weekdayBesideDay(expression, context)) : null;
  if (ofNews) return ofNews;
  if (!reference) return unresolved("no-reference");
  const isNamed = expression.shift !== undefined || expression.weekShift !== undefined;
  return fromDct(reference, asSureAs(reference, edtf), isNamed ? "named-weekday" : "latest-weekday");
}
