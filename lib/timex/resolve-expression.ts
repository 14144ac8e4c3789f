import { boundsOf, type DayNumber, dayToIso, weekdayOf } from "#lib/edtf/bounds.ts";
import { boundedBy, endOf, hasUnknownYear, isApproximate, yearsLater } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type {
  Bound,
  CalendarExpression,
  IntervalExpression,
  OffsetExpression,
  ShiftedUnitExpression,
  TimeExpression,
} from "#lib/model/timex.ts";
import { isPeriod } from "./by-the-way.ts";
import { type Lean, lacksYear } from "./calendar-values.ts";
import {
  type Context,
  countsFromTold,
  fromDct,
  grainOf,
  isToldNear,
  type Resolved,
  resolved,
  toldReference,
  unresolved,
} from "./context.ts";
import { agreedValue, asSureAs, isFarFrom, type Reference, referenceOf } from "./reference.ts";
import { offsetValue, shiftedValue } from "./relative-values.ts";
import { grainOfCalendar, resolveCalendar } from "./resolve-calendar.ts";

/** A reference up to this long is itself a fair value for "today" or "this week". */
const MONTH_DAYS = 31;
/** Characters from "two days before" to the date that it is counted from: "the summit in Geneva on". */
const TARGET_REACH = 40;

/** The value of any expression; `lean` decides between readings of a date without its year. */
export function resolveExpression(expression: TimeExpression, context: Context, lean: Lean = "nearest"): Resolved {
  switch (expression.kind) {
    case "calendar":
      return resolveCalendar(inStory(expression, context), context, lean);
    case "shifted-unit":
      return resolveShifted(expression, context);
    case "offset":
      return resolveOffset(expression, context, lean);
    case "interval":
      return resolveInterval(expression, context, lean);
    default:
      return unresolved("no-value");
  }
}

/** Which end of a time an expression names, where it names one only: "since 2014". */
export function boundOf(expression: TimeExpression): Bound | null {
  if (expression.kind !== "interval" || (expression.from !== null && expression.to !== null)) return null;
  return expression.from === null ? "until" : "from";
}

/**
 * True where a shift is meant within the story: in a history always; in the old parts of other articles where it points on ("next
 * year", told of 1648), for "last year" and "this year" are the article's own there.
 */
function isWithinStory({ isNarrative, isHistory, memory, reference }: Context, shift: number): boolean {
  if (memory.year === null || memory.dated === null) return false;
  return isHistory || (isNarrative && shift > 0 && isFarFrom(memory.year, reference));
}

/** "Next spring", "last March": how far a part of a year is moved; a side that follows from the tense moves nothing. */
const shiftOfPart = ({ shift, tense, month, season, day }: CalendarExpression): number | undefined =>
  tense === undefined && day === undefined && (month ?? season) !== undefined ? shift : undefined;

/** "in the autumn of next year", told of 1648: counted from the story, not from the article. */
function inStory(expression: CalendarExpression, context: Context): CalendarExpression {
  const shift = expression.yearShift ?? expression.monthShift ?? shiftOfPart(expression);
  const isMoved = shift !== undefined || expression.from !== undefined;
  if (!isMoved) return expression;
  const { from, ...words } = expression;
  const isOfTime = shift !== undefined && isWithinStory(context, shift);
  return countsFromTold(from, isOfTime, context, grainOfCalendar(expression)) ? { ...words, from: "event" } : words;
}

/** Units that a story counts in itself; "today" and "yesterday" are the article's own words. */
const isOfStory = (unit: ShiftedUnitExpression["unit"]): boolean => unit !== "day" && unit !== "hour";

function resolveShifted(expression: ShiftedUnitExpression, context: Context): Resolved {
  const isOfTime = isOfStory(expression.unit) && isWithinStory(context, expression.shift);
  const grain = grainOf(expression.unit);
  const isTold = countsFromTold(expression.from, isOfTime, context, grain);
  const reference = isTold ? toldReference(context, expression.shift, grain) : context.reference;
  if (!reference) return unresolved(isTold ? "no-event-date" : "no-reference");
  const edtf = agreedValue(reference, (today) => shiftedValue(expression, today));
  if (isTold) {
    // "The next year", after the winter of 1770 to 1771, is that of its end.
    const isOfWinter = edtf === null && isLong(expression.unit) && reference.end - reference.start <= LONGEST_YEAR_DAYS;
    const value = isOfWinter ? shiftedValue(expression, reference.start) : edtf;
    return resolved(value, "counted-from-event", "event", reference.edtf);
  }
  if (edtf !== null)
    return fromDct(reference, isFine(expression.unit) ? asSureAs(reference, edtf) : edtf, "counted-from-article");
  const isNow =
    expression.shift === 0 &&
    expression.part === undefined &&
    reference.end - reference.start <= MONTH_DAYS &&
    isFine(expression.unit);
  return fromDct(reference, isNow ? reference.edtf : null, "counted-from-article");
}

const isFine = (unit: ShiftedUnitExpression["unit"]): boolean => ["hour", "day", "week", "month"].includes(unit);

/** "The talks open on 15 March. The day before, X attacked": where nothing but what is to come was told, what was is counted from the article. */
const isOnlyAhead = ({ tense }: OffsetExpression, { memory: { day, past }, reference }: Context): boolean =>
  tense === "past" && reference !== null && past === null && day !== null && boundsOf(day.edtf).start >= reference.end;

function resolveOffset(expression: OffsetExpression, context: Context, lean: Lean): Resolved {
  if (expression.from === "target") return offsetFromTarget(expression, context, lean);
  const from = expression.from === "dct" ? undefined : expression.from;
  const isOfTime = expression.amount > 0 && isWithinStory(context, expression.amount);
  const isTold = countsFromTold(from, isOfTime, context, grainOf(expression.unit));
  if (isTold && !isOnlyAhead(expression, context)) return offsetFromTold(expression, context);
  const { reference } = context;
  if (!reference) return unresolved("no-reference");
  const edtf = agreedValue(reference, (today) => offsetValue(expression, today));
  const isSure = edtf === null || isApproximate(edtf) || !isFine(expression.unit);
  return fromDct(reference, isSure ? edtf : asSureAs(reference, edtf), "counted-from-article");
}

const LONGEST_YEAR_DAYS = 366;

/** Years of the units that a value can be moved by as a whole. */
const YEARS = { year: 1, decade: 10, century: 100 } as const;

const isLong = (unit: string): unit is keyof typeof YEARS => unit in YEARS;

/** "the year-earlier quarter": as fine as what it is counted from. */
function sameGrainValue({ unit, amount }: OffsetExpression, reference: Reference): Edtf | null {
  return isLong(unit) ? yearsLater(reference.edtf, amount * YEARS[unit]) : null;
}

function offsetFrom(expression: OffsetExpression, reference: Reference): Edtf | null {
  const alike = expression.sameGrain ? sameGrainValue(expression, reference) : null;
  const agreed = alike ?? agreedValue(reference, (day) => offsetValue(expression, day));
  // "Two years after the winter of 1258" counts from the year that it is called by.
  const isOfOneYear = isLong(expression.unit) && reference.end - reference.start <= LONGEST_YEAR_DAYS;
  return agreed ?? (isOfOneYear ? offsetValue(expression, reference.start) : null);
}

/** "Will arrive in July 2016, almost five years later.": how far the date right before it lies from another, and no date of its own. */
function restatesTime({ amount }: OffsetExpression, { memory, place, previous }: Context): boolean {
  const isBehind = previous !== null && memory.dated?.place.start === previous.start;
  return amount > 0 && isBehind && place.isApposed && place.isSetOff;
}

function offsetFromTold(expression: OffsetExpression, context: Context): Resolved {
  const grain = expression.sameGrain ? "any" : grainOf(expression.unit);
  if (restatesTime(expression, context)) return unresolved("restated");
  const told = toldReference(context, expression.amount, grain);
  // "Published in the late 1950s, and his best ten years later": nobody knows of which year.
  const isOfPeriod = context.previous !== null && isPeriod(context.previous) && context.place.isMidSentence;
  if (!told || isOfPeriod || !isToldNear(context, grain)) return unresolved("no-event-date");
  return resolved(offsetFrom(expression, told), "counted-from-event", "event", told.edtf);
}

/** The date that an offset is counted from: in its own words, or the one that follows in the same phrase. */
function targetOf({ anchor }: OffsetExpression, context: Context, lean: Lean): Reference | null {
  const { mention, next } = context;
  const isNext = next !== null && next.type === "DATE" && next.start - mention.end <= TARGET_REACH;
  const target = anchor ?? (isNext && next.expression.kind === "calendar" ? next.expression : null);
  const edtf = target ? resolveExpression(target, context, lean).edtf : null;
  return edtf === null ? null : referenceOf(edtf);
}

function offsetFromTarget(expression: OffsetExpression, context: Context, lean: Lean): Resolved {
  const target = targetOf(expression, context, lean);
  if (!target) return unresolved("no-event-date");
  // "a week from Friday": from a day, weeks are exact.
  const { unit, amount } = expression;
  const exact: OffsetExpression = unit === "week" ? { ...expression, unit: "day", amount: amount * 7 } : expression;
  return resolved(offsetFrom(exact, target), "counted-from-target", "event", target.edtf);
}

/** "since 2014": the end that is named has its own value; which one it is stands in the mention's `bound`. */
function resolveBound(expression: IntervalExpression, context: Context): Resolved {
  if (expression.from) return resolveExpression(expression.from, context, "begun");
  return expression.to ? resolveExpression(expression.to, context, "deadline") : unresolved("no-value");
}

function resolveInterval(expression: IntervalExpression, context: Context, lean: Lean): Resolved {
  const { from, to } = expression;
  if (!from || !to) return resolveBound(expression, context);
  if (isWeekday(from) && isWeekday(to)) return resolveWeekdays(from, to, context, lean);
  const told = resolveEnds(from, to, context, lean === "coming" ? lean : "interval");
  return lean === "piece" && !isOfThePast(told.edtf, context) ? resolveEnds(from, to, context, "coming") : told;
}

/** Days after which an interval that is all of a text is no longer the one just past, and from which on it is too long for a plan. */
const PAST_DAYS = 62;
const LONG_DAYS = 35;

function isOfThePast(edtf: Edtf | null, { reference }: Context): boolean {
  if (edtf === null || !reference) return true;
  const { start, end } = boundsOf(edtf);
  return end <= reference.start && (end - start > LONG_DAYS || reference.start - end <= PAST_DAYS);
}

function resolveEnds(from: TimeExpression, to: TimeExpression, context: Context, lean: Lean): Resolved {
  const last = resolveExpression(to, context, lean);
  const first = resolveExpression(from, context, lean);
  const { reason } = first;
  if (!first.edtf || !last.edtf) return { edtf: null, reason };
  const ordered = inOrder(first.edtf, last.edtf, from, to);
  if (!ordered) return { edtf: null, reason: { ...reason, rule: "resolve/no-such-date" } };
  return { edtf: ordered[0] === ordered[1] ? ordered[0] : `${ordered[0]}/${ordered[1]}`, reason };
}

const isWeekday = (expression: TimeExpression): expression is CalendarExpression =>
  expression.kind === "calendar" &&
  expression.weekday !== undefined &&
  [expression.day, expression.month, expression.nth].every((field) => field === undefined);

/** "from Monday to Friday": the last day is the first such weekday after the first. */
function resolveWeekdays(from: CalendarExpression, to: CalendarExpression, context: Context, lean: Lean): Resolved {
  const { edtf: first, reason } = resolveCalendar(from, context, lean);
  if (first === null) return { edtf: null, reason };
  const start = boundsOf(first).start;
  const days = ((to.weekday ?? 1) - weekdayOf(start) + 7) % 7;
  const last = dayToIso((start + days) as DayNumber);
  return { edtf: days === 0 ? first : `${first}/${isApproximate(first) ? `${last}~` : last}`, reason };
}

/** Both ends in order of time: an end without a year moves by one where the other stands on its wrong side. Null where nothing helps. */
function inOrder(first: Edtf, last: Edtf, from: TimeExpression, to: TimeExpression): readonly [Edtf, Edtf] | null {
  const [start, end] = [endOf(first, "from"), endOf(last, "to")];
  if (start === null || end === null) return null;
  // With one year unknown and the other known nothing can be said; with both, their order within it is left as told.
  if (hasUnknownYear(start) || hasUnknownYear(end))
    return hasUnknownYear(start) && hasUnknownYear(end) ? [start, end] : null;
  const isOrdered = (one: Edtf | null, two: Edtf | null) =>
    one !== null && two !== null && boundsOf(one).start < boundsOf(two).end;
  if (isOrdered(start, end)) return [start, end];
  const before = yearsLater(start, -1);
  const after = yearsLater(end, 1);
  if (from.kind === "calendar" && lacksYear(from) && before && isOrdered(before, end)) return [before, end];
  return to.kind === "calendar" && lacksYear(to) && after && isOrdered(start, after) ? [start, after] : null;
}

/** A value as its mention means it: "since 2014" is the time from 2014 on. */
export const wholeValue = (edtf: Edtf | null, bound: Bound | null): Edtf | null =>
  edtf === null || bound === null || hasUnknownYear(edtf) ? edtf : boundedBy(edtf, bound);
