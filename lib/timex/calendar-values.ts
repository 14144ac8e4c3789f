import { boundsOf, calendarOf, type DayNumber, dayToIso, weekdayOf } from "#lib/edtf/bounds.ts";
import { dateInUnknownYear, dateOf } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { CalendarExpression } from "#lib/model/timex.ts";
import { countedValue } from "./counted.ts";
import { hijriInYear, hijriValue, hijriYearsAbout } from "./hijri.ts";
import { holidayValue } from "./holidays.ts";
import {
  centuryValue,
  dayValue,
  decadeValue,
  halfValue,
  monthsAfter,
  monthValue,
  numberedWeekValue,
  quarterValue,
  seasonValue,
  weekdayOfDate,
  yearValue,
} from "./periods.ts";
import { weekdayUpTo } from "./relative-values.ts";
import { type Choice, isReported, reportedValue, yetToReport } from "./reported.ts";

/**
 * How far ahead of the article a date without its year may lie and still be read as coming. News tells what is planned weeks or a few
 * months before; beyond that the same day of the year before is likelier.
 */
const FARTHEST_AHEAD_DAYS = { nearest: 150, interval: 80, begun: 31, deadline: 183, coming: 366, piece: 366 } as const;
/** Most years between two dates of one weekday, day and month are 6; half a year each way finds a day of a month. */
const DAY_SEARCH_MONTHS = 6;

/**
 * How a date without its year stands: alone ("nearest"), as an end of an interval, after "since" ("begun"), where the past is likelier,
 * or after "until" ("deadline"), where what is to come is; "coming" where nothing but the date is told, as one types it to plan by;
 * "piece" where that is cut out of a sentence: "at the end of January" may be the one just past.
 */
export type Lean = keyof typeof FARTHEST_AHEAD_DAYS;

/** The years that four digits can write, those before our era counted astronomically. */
const [FIRST_YEAR, LAST_YEAR] = [-9998, 9998];

/** The value of an expression in a given year; null where that year has no such date. */
export function valueInYear(expression: CalendarExpression, year: number): Edtf | null {
  const { month, day, season, quarter, half, week, part, nth, holiday, hijri } = expression;
  // No calendar that people write by has a year 0; "0000" in a text is no year.
  if (year < FIRST_YEAR || year > LAST_YEAR || year === 0) return null;
  if (hijri !== undefined) return hijriInYear(hijri, year, part);
  if (holiday !== undefined) return holidayValue(holiday, year);
  if (nth !== undefined) return countedValue(expression, boundsOf(dateOf(year, month ?? null)));
  if (month !== undefined && day !== undefined) return dayValue(year, month, day);
  if (month !== undefined) return monthValue(year, month, part, half);
  if (season !== undefined) return seasonValue(year, season, part);
  if (quarter !== undefined) return quarterValue(year, quarter, part);
  if (half !== undefined) return halfValue(year, half, part);
  if (week !== undefined) return numberedWeekValue(year, week);
  return yearValue(year, part);
}

/** Month and day that holidays of a fixed date have in any year. */
const FIXED_HOLIDAY = /^(\d\d)-(\d\d)$/;

/** What is known of a date whose year is not: "XXXX-03-18", "XXXX-03", "XXXX-21"; null where that is nothing, or no year has it. */
export function valueInUnknownYear({
  month,
  day,
  season,
  quarter,
  half,
  holiday,
  hijri,
  nth,
}: CalendarExpression): Edtf | null {
  if (hijri !== undefined) return null;
  const fixed = FIXED_HOLIDAY.exec(holiday ?? "");
  if (fixed) return dateInUnknownYear(Number(fixed[1]), Number(fixed[2]));
  if (holiday !== undefined) return null;
  // Of parts of a month and of its weekdays only the month is certain.
  if (month !== undefined && (day === undefined || nth !== undefined)) return dateInUnknownYear(month);
  if (month !== undefined && day !== undefined)
    return dayValue(LEAP_YEAR, month, day) === null ? null : dateInUnknownYear(month, day);
  const code = season ?? (quarter === undefined ? undefined : LAST_MONTH_CODE + quarter) ?? halfCode(half);
  return code === undefined ? null : dateInUnknownYear(code);
}

const LEAP_YEAR = 2000;
/** Quarters are the codes 33 to 36, halves 40 and 41. */
const LAST_MONTH_CODE = 32;
const halfCode = (half: number | undefined): number | undefined => (half === undefined ? undefined : 39 + half);

/** Decades and centuries, which need no reference; null for everything else. */
export function longValue({ decade, century, part, half, quarter, nth, unit }: CalendarExpression): Edtf | null {
  if (century !== undefined && unit === "decade" && nth !== undefined)
    return Math.abs(nth) > 10 ? null : decadeValue((century - 1) * 100 + (nth > 0 ? nth - 1 : 10 + nth) * 10, part);
  if (decade !== undefined) return decadeValue(decade, part, half);
  return century === undefined ? null : centuryValue(century, part, half, quarter);
}

/** True where the expression names a part of a year but not the year. */
export const lacksYear = ({
  month,
  season,
  quarter,
  half,
  week,
  holiday,
  hijri,
  ...expression
}: CalendarExpression): boolean =>
  [
    expression.year,
    expression.yearShift,
    expression.monthShift,
    expression.decade,
    expression.century,
    hijri?.year,
  ].every((field) => field === undefined) &&
  [month, season, quarter, half, week, holiday, hijri].some((field) => field !== undefined);

/** True where the weekday that stands beside a date is not the weekday of that date. */
export const weekdayContradicts = ({ weekday }: CalendarExpression, edtf: Edtf): boolean => {
  const { start, end } = boundsOf(edtf);
  return weekday !== undefined && end - start === 1 && weekdayOf(start) !== weekday;
};

/** A date without its year as seen from a day: "last", "this" and "next" decide, else the nearest. */
export function valueNear(expression: CalendarExpression, reference: DayNumber, lean: Lean): Edtf | null {
  const choices = valuesAbout(expression, reference);
  // A part of a month is "last" where its month is: "the end of last March" said in March is a year ago.
  const isMonth = expression.day === undefined && expression.nth === undefined && expression.month !== undefined;
  const whole = isMonth ? wholeMonthStart(reference) : reference;
  const before = choices.findLast(({ end }) => end <= whole)?.edtf ?? null;
  // What the tense says leaves the article's own month or day possible, what "last" and "next" say does not.
  if (expression.tense === "past") return choices.findLast(({ start }) => start <= reference)?.edtf ?? null;
  const coming = choices.find(({ end }) => end > reference)?.edtf ?? null;
  if (expression.tense === "future")
    return wasToCome(expression, choices, reference) ?? yetToReport(expression, choices, reference) ?? coming;
  if (lean === "coming" && expression.shift === undefined)
    return whereWeekdayFits(expression, choices, reference) ?? coming;
  if (lean === "piece" && expression.shift === undefined) return justPast(choices, reference) ?? coming;
  if (expression.shift === -1) return before;
  if (expression.shift === 1)
    return choices.find(({ start }) => start > reference - begunDays(expression))?.edtf ?? null;
  if (lean === "nearest" && isReported(expression)) return reportedValue(choices, reference);
  return nearestOf(expression, choices, reference, FARTHEST_AHEAD_DAYS[lean]);
}

/** Days about the article within which the year of a date is sure, whatever weekday stands beside it. */
const SURE_YEAR_DAYS = 100;

/** The value nearest to a day, none farther ahead than so many days; one far off has to fit the weekday beside it, if any does. */
function nearestOf(
  expression: CalendarExpression,
  choices: readonly Choice[],
  reference: DayNumber,
  farthest: number,
): Edtf | null {
  const distance = ({ start, end }: Choice) => Math.max(start - reference, reference - end + 1, 0);
  const fair = choices.filter(({ start }) => start - reference <= farthest);
  const nearest = fair.sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0];
  if (nearest === undefined) return null;
  const isFarOff = distance(nearest) > SURE_YEAR_DAYS && weekdayContradicts(expression, nearest.edtf);
  return (isFarOff ? whereWeekdayFits(expression, choices, reference) : null) ?? nearest.edtf;
}

/** Days after which what "was to" be on a day is no longer of the news that tells it. */
const JUST_PAST_DAYS = 31;

/** "Talks that Luanda was to host on 18 March", told on the 19th: the day just past. What is planned for nearly a year ahead names its year. */
function wasToCome({ day, shift }: CalendarExpression, choices: readonly Choice[], reference: DayNumber): Edtf | null {
  if (day === undefined || shift !== 1) return null;
  return choices.findLast(({ end }) => end <= reference && reference - end <= JUST_PAST_DAYS)?.edtf ?? null;
}

/** "Next spring", said in March, is the one that has hardly begun: people count from the equinox. */
const HARDLY_BEGUN_DAYS = 21;
const begunDays = ({ season }: CalendarExpression): number => (season === undefined ? 0 : HARDLY_BEGUN_DAYS);

/** Two years to each side: as far as "last" and "next" can mean. */
const YEARS_ABOUT = 2;
const YEAR_DAYS = 366;

const choiceOf = (edtf: Edtf): Choice => {
  const { start, end } = boundsOf(edtf);
  return { edtf, start, end };
};

/** The values of a date without its year in the years about a day, in order. */
function valuesAbout(expression: CalendarExpression, reference: DayNumber): readonly Choice[] {
  const { hijri, part } = expression;
  if (hijri !== undefined) {
    const about = { start: (reference - YEAR_DAYS) as DayNumber, end: (reference + YEAR_DAYS) as DayNumber };
    const values = hijriYearsAbout(about).flatMap((year) => hijriValue(hijri, year, part) ?? []);
    return values.map(choiceOf);
  }
  const { year } = calendarOf(reference);
  const choices: Choice[] = [];
  for (let candidate = year - YEARS_ABOUT; candidate <= year + YEARS_ABOUT; candidate++) {
    const choice = choiceIn(expression, candidate);
    if (choice) choices.push(choice);
  }
  return choices;
}

/** What expressions mean by year: each is asked about for many months of the same years, when an article's own date is inferred. */
const CHOICES = new WeakMap<CalendarExpression, Map<number, Choice | null>>();

function choiceIn(expression: CalendarExpression, year: number): Choice | null {
  let known = CHOICES.get(expression);
  if (!known) {
    known = new Map();
    CHOICES.set(expression, known);
  }
  const before = known.get(year);
  if (before !== undefined) return before;
  const edtf = valueInYear(expression, year);
  const choice = edtf === null ? null : choiceOf(edtf);
  known.set(year, choice);
  return choice;
}

/** Days up to which a day ahead in the article's own year is likelier meant than that of the year before. */
const SOON_DAYS = 31;

/** "Declared a dividend payable Dec. 14", told in November: a day without its year is of the year that runs, and one of the year before is told as such. */
export function hadToCome(expression: CalendarExpression, reference: DayNumber, lean: Lean): Edtf | null {
  const isFine = expression.day !== undefined || expression.part !== undefined;
  if (expression.tense !== "past" || !isFine) return null;
  const farthest = lean === "interval" ? FARTHEST_AHEAD_DAYS.interval : SOON_DAYS;
  const choices = valuesAbout(expression, reference);
  const { year } = calendarOf(reference);
  const isOfYear = ({ start }: Choice) => calendarOf(start as DayNumber).year === year;
  const last = choices.findLast(({ start }) => start <= reference);
  if (!last || isOfYear(last)) return null;
  return (
    choices.find((each) => each.start > reference && each.start - reference <= farthest && isOfYear(each))?.edtf ?? null
  );
}

/** "Monday 13 March", and nothing else: the nearest year in which they meet; null where no weekday is named or none fits. */
function whereWeekdayFits(
  expression: CalendarExpression,
  choices: readonly { readonly edtf: Edtf; readonly start: number }[],
  reference: DayNumber,
): Edtf | null {
  if (expression.weekday === undefined || expression.day === undefined) return null;
  const fitting = choices.filter(({ edtf }) => !weekdayContradicts(expression, edtf));
  const distance = ({ start }: { readonly start: number }) => Math.abs(start - reference);
  return [...fitting].sort((a, b) => distance(a) - distance(b))[0]?.edtf ?? null;
}

/** Days after which "at the end of January", and nothing else, is no longer the one just past. */
const PAST_PIECE_DAYS = 62;

function justPast(
  choices: readonly { readonly edtf: Edtf; readonly end: number }[],
  reference: DayNumber,
): Edtf | null {
  return choices.findLast(({ end }) => end <= reference && reference - end <= PAST_PIECE_DAYS)?.edtf ?? null;
}

function wholeMonthStart(reference: DayNumber): number {
  return reference - calendarOf(reference).day + 1;
}

/** A weekday as seen from a day: the latest one, that day included, unless a word moves it or names its week. */
export function weekdayNear(
  { weekday = 1, shift, weekShift, tense }: CalendarExpression,
  reference: DayNumber,
  lean: Lean = "nearest",
): Edtf {
  const today = weekdayOf(reference);
  if (weekShift !== undefined) return dayToIso((reference - today + weekday + 7 * weekShift) as DayNumber);
  const latest = weekdayUpTo(weekday, today, reference);
  if (shift === -1 && latest === reference) return dayToIso((latest - 7) as DayNumber);
  // "Will meet him on Monday", told on a Monday, is today's news.
  if (tense === "future" && latest === reference) return dayToIso(latest);
  if (lean === "deadline" && shift === undefined && latest < reference) return dayToIso((latest + 7) as DayNumber);
  if (shift === 1 || (lean === "coming" && shift === undefined)) return dayToIso((latest + 7) as DayNumber);
  if (shift === 0 && reference - latest > 3) return dayToIso((latest + 7) as DayNumber);
  return dayToIso(latest);
}

/** "the 15th", "Tuesday 14": the nearest such day to a reference, of the right weekday where one is named. */
export function dayOfMonthNear(
  { day = 1, weekday, shift }: CalendarExpression,
  reference: DayNumber,
  lean: Lean = "nearest",
): Edtf | null {
  const { year, month } = calendarOf(reference);
  const choices: { readonly edtf: Edtf; readonly distance: number }[] = [];
  for (let months = -DAY_SEARCH_MONTHS; months <= DAY_SEARCH_MONTHS; months++) {
    const moved = monthsAfter(year, month, months);
    const edtf = dayValue(moved.year, moved.month, day);
    if (edtf === null || (weekday !== undefined && weekdayOfDate(moved.year, moved.month, day) !== weekday)) continue;
    const distance = boundsOf(edtf).start - reference;
    const isLeft = ((lean === "coming" && shift === undefined) || shift === 1) && distance < 0;
    if (!isLeft && !(shift === -1 && distance > 0)) choices.push({ edtf, distance: Math.abs(distance) });
  }
  return choices.sort((a, b) => a.distance - b.distance)[0]?.edtf ?? null;
}
