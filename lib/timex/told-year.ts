import { boundsOf, calendarOf } from "#lib/edtf/bounds.ts";
import type { CalendarExpression, Season } from "#lib/model/timex.ts";
import { valueInYear, valueNear } from "./calendar-values.ts";
import { type Context, isLookingBack } from "./context.ts";
import { goesOn, isClose, isNear, type Memory, turnsBack, turnsYear, type YearTold, yearGoingOn } from "./memory.ts";
import type { Place } from "./places.ts";
import { isFarFrom, type Reference } from "./reference.ts";

/** The year that the text itself gives a date without one, or null where the article's own date decides. */
export function toldYear(expression: CalendarExpression, context: Context): YearTold | null {
  const { memory, place } = context;
  const told = yearGoingOn(memory, expression, place);
  // "Last" and "next" overrule the story; a side that follows from the tense alone does not.
  if (told === null || (expression.shift !== undefined && expression.tense === undefined)) return null;
  if (!context.isHistory && (isAgainstTense(told, expression, context) || isLoneOld(told, expression, context)))
    return null;
  if (isOfStory(told, expression, context) || told === memory.heading) return told;
  if (told === memory.entry && place.isEntry) return told;
  const isLinked = isLookingBack(context) || isNear(told.place, place) || isRunning(told, place);
  const isNext = told.month > 0 && goesOn(told, expression) && isLinked;
  if (!isNext || isAhead(told, expression, context)) return null;
  if (context.storyDates >= ESTABLISHED_DATES || told.run >= ESTABLISHED_RUN) return told;
  const isApart =
    (context.isNews && told.place.sentence !== place.sentence) || told.place.paragraph !== place.paragraph;
  return isApart && isFresh(expression, context.reference) ? null : told;
}

/** In a story; one paragraph of the past in the midst of news goes on from the paragraph before only where it moves on in the year. */
const isOfStory = (
  told: YearTold,
  expression: CalendarExpression,
  { isNarrative, isChronicle, place }: Context,
): boolean => isNarrative && (isChronicle || told.place.paragraph === place.paragraph || goesOn(told, expression));

/**
 * "The treaty, signed on 8 October 2002, …. The envoy was recalled on 19 March": one old date tells no story, least of all over New Year,
 * or where a date of a later year stands between.
 */
const isLoneOld = (told: YearTold, expression: CalendarExpression, context: Context): boolean =>
  context.isNews &&
  context.reference !== null &&
  told.run <= 1 &&
  told.place.sentence !== context.place.sentence &&
  isFarFrom(told, context.reference) &&
  (turnsYear(told, expression) || isInterrupted(told, context.memory));

/** "A rupture that dates from January 1961. The minister travels on 14 August." */
const isInterrupted = (told: YearTold, { dated }: Memory): boolean =>
  dated !== null && dated.place.start > told.place.end && calendarOf(boundsOf(dated.edtf).start).year > told.year;

/** From this many dates on a story that looks back is known to be one, and goes on also into days that the article could tell as new. */
const ESTABLISHED_DATES = 4;

/** The same for dates within one paragraph, each of which took its year from the one before. */
const ESTABLISHED_RUN = 3;

/** A run of dates that the next paragraph goes on with. */
const isRunning = (told: YearTold, place: Place): boolean =>
  told.run >= ESTABLISHED_RUN && isClose(told.place, place) && place.paragraph - told.place.paragraph === 1;

/** In news, what was cannot lie after the article, nor what will be before it, whatever year was told last. */
function isAgainstTense(told: YearTold, expression: CalendarExpression, context: Context): boolean {
  const { tense } = expression;
  const { reference } = context;
  const edtf = tense && reference ? valueInYear(expression, yearTold(told, expression)) : null;
  if (edtf === null || !reference) return false;
  const { start, end } = boundsOf(edtf);
  if (tense === "past") return start >= reference.end;
  return end <= reference.start && !isStoryFuture(told, expression, context, reference);
}

/** Plans reach this far; what "could", "was to" happen later than that was told of as a part of the story. */
const PLAN_DAYS = 100;

/** "Even so, the envoy could announce on 23 December …", told of the year before: no plan, for that day is too far ahead. */
function isStoryFuture(
  told: YearTold,
  expression: CalendarExpression,
  context: Context,
  reference: Reference,
): boolean {
  const isOfStory = isLookingBack(context) || told.place.sentence === context.place.sentence;
  if (!isOfStory || !isNear(told.place, context.place)) return false;
  const coming = valueNear(expression, reference.start, "nearest");
  return coming !== null && boundsOf(coming).start - reference.end > PLAN_DAYS;
}

/** Days before the article of which its news tells. */
const FRESH_DAYS = 31;
/** The same for a whole month: it began so many days ago. */
const FRESH_MONTH_DAYS = 92;

/** A day of the weeks before the article: in another sentence than the old date, it is news and not the story of that date. */
function isFresh(expression: CalendarExpression, reference: Reference | null): boolean {
  if (!reference || expression.month === undefined || reference.end - reference.start > 1) return false;
  const near = valueNear(expression, reference.start, "nearest");
  const days = near === null ? Infinity : reference.start - boundsOf(near).start;
  return days >= 0 && days <= (expression.day === undefined ? FRESH_MONTH_DAYS : FRESH_DAYS);
}

/** In news, a date that would lie ahead of the article only by the year told last is left to the article. */
function isAhead(told: YearTold, expression: CalendarExpression, { reference }: Context): boolean {
  const edtf = reference ? valueInYear(expression, yearTold(told, expression)) : null;
  return edtf !== null && reference !== null && boundsOf(edtf).start >= reference.end;
}

/** The year told last, turned where the months run on over New Year. */
export function yearTold(told: YearTold, expression: CalendarExpression): number {
  if (expression.season !== undefined) return told.year + seasonTurn(told.month, expression.season);
  if (turnsBack(told, expression)) return told.year - 1;
  return turnsYear(told, expression) ? told.year + 1 : told.year;
}

/** Told in October, spring is the next year's; told in December, summer too; told in January, the winter is the one that runs. */
function seasonTurn(month: number, season: Season): -1 | 0 | 1 {
  if (season === WINTER) return month === 1 || month === 2 ? -1 : 0;
  return month >= (FIRST_MONTH_BEFORE[season] ?? 13) ? 1 : 0;
}

const WINTER = 24;
/** From which month on the next spring, or summer, is that of the next year. */
const FIRST_MONTH_BEFORE: Readonly<Record<number, number>> = { 21: 10, 22: 12 };
