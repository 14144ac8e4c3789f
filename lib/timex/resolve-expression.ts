import { boundsOf, calendarOf, weekdayOf } from "#lib/edtf/bounds.ts";
import { approximate, formatEdtf, readEdtf } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { Span } from "#lib/model/span.ts";
import type {
  CalendarExpression,
  IntervalExpression,
  OffsetExpression,
  ShiftedUnitExpression,
  TimeExpression,
  TimexMention,
  TimexReason,
} from "#lib/model/timex.ts";
import {
  dayOfMonthNear,
  type Lean,
  lacksYear,
  longValue,
  valueInYear,
  valueNear,
  weekdayContradicts,
  weekdayNear,
} from "./calendar-values.ts";
import { isClose, isNear, type Memory } from "./memory.ts";
import { dayValue, monthsAfter, monthValue } from "./periods.ts";
import { agreedValue, asSureAs, type Reference, yearOf } from "./reference.ts";
import { offsetValue, shiftedValue } from "./relative-values.ts";

/** What a mention is resolved against. */
export interface Context {
  readonly mention: TimexMention;
  readonly reference: Reference | null;
  readonly memory: Memory;
  readonly paragraphs: readonly Span[];
  readonly isNarrative: boolean;
}

export interface Resolved {
  readonly edtf: Edtf | null;
  readonly reason: TimexReason;
}

/** Months from one date of a chronicle to the next beyond which a smaller month number means the next year (November, then February). */
const YEAR_TURN_MONTHS = 9;
/** A reference up to this long is itself a fair value for "today" or "this week". */
const MONTH_DAYS = 31;

const resolved = (
  edtf: Edtf | null,
  rule: string,
  referenceKind: TimexReason["referenceKind"] = "none",
  reference: Edtf | null = null,
): Resolved => ({
  edtf,
  reason: { rule: `resolve/${rule}`, reference, referenceKind },
});
const unresolved = (rule: string): Resolved => resolved(null, rule);

const fromDct = (reference: Reference, edtf: Edtf | null, rule: string): Resolved =>
  resolved(edtf, rule, "dct", reference.edtf);

/** The value of any expression; `lean` decides between readings of a date without its year. */
export function resolveExpression(expression: TimeExpression, context: Context, lean: Lean = "nearest"): Resolved {
  switch (expression.kind) {
    case "calendar":
      return resolveCalendar(expression, context, lean);
    case "shifted-unit":
      return resolveShifted(expression, context);
    case "offset":
      return resolveOffset(expression, context);
    case "interval":
      return resolveInterval(expression, context);
    default:
      return unresolved("no-value");
  }
}

function resolveCalendar(expression: CalendarExpression, context: Context, lean: Lean): Resolved {
  const found = calendarValue(expression, context, lean);
  if (found.edtf === null) return found;
  const checked = weekdayContradicts(expression, found.edtf)
    ? { ...found, reason: { ...found.reason, rule: "resolve/weekday-contradicts" } }
    : found;
  return expression.approximate ? { ...checked, edtf: approximate(found.edtf) } : checked;
}

function calendarValue(expression: CalendarExpression, context: Context, lean: Lean): Resolved {
  const long = longValue(expression);
  if (long !== null) return resolved(long, "long-period");
  if (expression.year !== undefined) {
    const edtf = valueInYear(expression, expression.year);
    return edtf === null ? unresolved("no-such-date") : resolved(edtf, "full-date");
  }
  if (expression.monthShift !== undefined) return inShiftedMonth(expression, expression.monthShift, context);
  if (expression.yearShift !== undefined) return inShiftedYear(expression, expression.yearShift, context);
  if (lacksYear(expression)) return withoutYear(expression, context, lean);
  return expression.day !== undefined ? dayAlone(expression, context) : weekdayAlone(expression, context);
}

/** "the 18th of this month", "18 March of the current month": the month of the reference, moved. */
function inShiftedMonth(expression: CalendarExpression, shift: number, { reference }: Context): Resolved {
  if (!reference) return unresolved("no-reference");
  const edtf = agreedValue(reference, (today) => {
    if (expression.month !== undefined) return valueNear({ ...expression, shift: 0 }, today, "nearest");
    const now = calendarOf(today);
    const { year, month } = monthsAfter(now.year, now.month, shift);
    return expression.day === undefined
      ? monthValue(year, month, expression.part, expression.half)
      : dayValue(year, month, expression.day);
  });
  return fromDct(reference, asSureAs(reference, edtf), "month-of-article");
}

/** "March this year", "early last year". */
function inShiftedYear(expression: CalendarExpression, shift: number, { reference }: Context): Resolved {
  if (!reference) return unresolved("no-reference");
  const year = yearOf(reference);
  return fromDct(reference, year === null ? null : valueInYear(expression, year + shift), "year-of-article");
}

/** The year told last, turned where the months run on over New Year. */
function yearTold({ year, month }: NonNullable<Memory["year"]>, expression: CalendarExpression): number {
  return expression.month !== undefined && month - expression.month >= YEAR_TURN_MONTHS ? year + 1 : year;
}

/** In news, a date goes on from the full one before it only if it moves on in the year; one that goes back is the article's own. */
const goesOn = (told: NonNullable<Memory["year"]>, { month }: CalendarExpression): boolean =>
  month === undefined || month >= told.month || told.month - month >= YEAR_TURN_MONTHS;

/** "Friday 22 March", where the article's date leaves the year open: the one year about it in which they meet, if there is one. */
function onlyYearOfWeekday(expression: CalendarExpression, reference: Reference): Edtf | null {
  if (expression.weekday === undefined || expression.day === undefined || expression.month === undefined) return null;
  const first = calendarOf(reference.start).year - 1;
  const years = Array.from({ length: calendarOf(reference.end).year + 2 - first }, (_, n) => first + n);
  const values = years.flatMap((year) => valueInYear(expression, year) ?? []);
  const fitting = values.filter((edtf) => weekdayOf(boundsOf(edtf).start) === expression.weekday);
  return fitting.length === 1 ? fitting[0]! : null;
}

function withoutYear(expression: CalendarExpression, context: Context, lean: Lean): Resolved {
  const { reference, memory, mention, paragraphs } = context;
  const told = memory.year;
  const isNext = told !== null && goesOn(told, expression) && isNear(told.span, mention, paragraphs);
  const follows = told !== null && expression.shift === undefined && (context.isNarrative || isNext);
  if (told && follows)
    return resolved(
      valueInYear(expression, yearTold(told, expression)),
      "last-mentioned-year",
      "last-mentioned",
      told.edtf,
    );
  if (!reference) return unresolved("no-reference");
  const near = agreedValue(reference, (today) => valueNear(expression, today, lean));
  if (near !== null) return fromDct(reference, near, expression.shift === undefined ? "nearest-year" : "named-side");
  const byWeekday = onlyYearOfWeekday(expression, reference);
  if (byWeekday !== null) return fromDct(reference, byWeekday, "year-of-weekday");
  const year = yearOf(reference);
  const isCertain = expression.shift === undefined || expression.shift === 0;
  return fromDct(reference, year !== null && isCertain ? valueInYear(expression, year) : null, "year-of-article");
}

/** "the 15th": of the month told last where the text runs on, else the nearest to the article. */
function dayAlone(expression: CalendarExpression, { reference, memory, mention, paragraphs }: Context): Resolved {
  const { dated } = memory;
  if (
    dated &&
    expression.day !== undefined &&
    expression.weekday === undefined &&
    isNear(dated.span, mention, paragraphs)
  ) {
    const { start, end } = boundsOf(dated.edtf);
    const { year, month } = calendarOf(start);
    if (end - start <= MONTH_DAYS)
      return resolved(dayValue(year, month, expression.day), "last-mentioned-month", "last-mentioned", dated.edtf);
  }
  if (!reference) return unresolved("no-reference");
  return fromDct(
    reference,
    agreedValue(reference, (today) => dayOfMonthNear(expression, today)),
    "nearest-day",
  );
}

function weekdayAlone(expression: CalendarExpression, { reference }: Context): Resolved {
  if (expression.weekday === undefined) return unresolved("no-value");
  if (!reference) return unresolved("no-reference");
  const edtf = agreedValue(reference, (today) => weekdayNear(expression, today));
  return fromDct(
    reference,
    asSureAs(reference, edtf),
    expression.shift === undefined ? "latest-weekday" : "named-weekday",
  );
}

function resolveShifted(expression: ShiftedUnitExpression, { reference }: Context): Resolved {
  if (!reference) return unresolved("no-reference");
  const edtf = agreedValue(reference, (today) => shiftedValue(expression, today));
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

function resolveOffset(expression: OffsetExpression, { reference, memory, mention }: Context): Resolved {
  if (expression.from === "dct") {
    if (!reference) return unresolved("no-reference");
    const edtf = agreedValue(reference, (today) => offsetValue(expression, today));
    return fromDct(
      reference,
      edtf === null || edtf.endsWith("~") ? edtf : isFine(expression.unit) ? asSureAs(reference, edtf) : edtf,
      "counted-from-article",
    );
  }
  const { dated } = memory;
  if (!dated || !isClose(dated.span, mention)) return unresolved("no-event-date");
  const { start, end } = boundsOf(dated.edtf);
  const edtf = agreedValue({ start, end, edtf: dated.edtf, isApproximate: false }, (day) =>
    offsetValue(expression, day),
  );
  return resolved(edtf, "counted-from-event", "event", dated.edtf);
}

/** First or last date of a value, so that an interval of intervals is one interval. */
function endOf(edtf: Edtf, side: "from" | "to"): Edtf {
  const value = readEdtf(edtf);
  if (value.kind === "date") return edtf;
  const end = value[side];
  return end === null ? ".." : formatEdtf(end);
}

function resolveInterval({ from, to }: IntervalExpression, context: Context): Resolved {
  const last = to ? resolveExpression(to, context, from ? "interval" : "nearest") : null;
  const first = from ? resolveExpression(from, context, to ? "interval" : "begun") : null;
  const reason = (first ?? last)?.reason ?? unresolved("no-reference").reason;
  if ((from && !first?.edtf) || (to && !last?.edtf)) return { edtf: null, reason };
  const start = first?.edtf ? endOf(first.edtf, "from") : "..";
  const end = last?.edtf ? endOf(last.edtf, "to") : "..";
  if (start === ".." && end === "..") return { edtf: null, reason };
  const ordered = from && to ? inOrder(start, end, from, to) : ([start, end] as const);
  if (!ordered) return { edtf: null, reason: { ...reason, rule: "resolve/no-such-date" } };
  return { edtf: ordered[0] === ordered[1] ? ordered[0] : `${ordered[0]}/${ordered[1]}`, reason };
}

/** Both ends in order of time: an end without a year moves by one where the other stands on its wrong side. Null where nothing helps. */
function inOrder(start: Edtf, end: Edtf, from: TimeExpression, to: TimeExpression): readonly [Edtf, Edtf] | null {
  if (start === ".." || end === "..") return [start, end];
  if (boundsOf(start).start < boundsOf(end).end) return [start, end];
  const moved = (edtf: Edtf, years: number): Edtf =>
    edtf.replace(/^\d{4}/, (year) => String(Number(year) + years).padStart(4, "0"));
  const valid = (first: Edtf, last: Edtf) => boundsOf(first).start < boundsOf(last).end;
  if (from.kind === "calendar" && lacksYear(from) && valid(moved(start, -1), end)) return [moved(start, -1), end];
  if (to.kind === "calendar" && lacksYear(to) && valid(start, moved(end, 1))) return [start, moved(end, 1)];
  return null;
}
