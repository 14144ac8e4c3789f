import { type Bounds, boundsOf, type DayNumber, weekdayOf } from "#lib/edtf/bounds.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { CalendarExpression, TimeExpression, TimexMention } from "#lib/model/timex.ts";
import { valueNear } from "./calendar-values.ts";
import type { Month } from "./dct-window.ts";

/** A month or day named without its year, and what its words say of the article's own month. */
export interface MonthCue {
  readonly expression: CalendarExpression;
  readonly text: string;
  /** "current": it is the article's month; "elapsed" and "coming": it is the last or next of its name; "plain": no word says. */
  readonly side: "current" | "elapsed" | "coming" | "plain";
  /** Of a day told with its weekday: the same without it. */
  readonly onAnyWeekday: MonthCue | null;
}

/** A date without a year that stands this close behind a full one takes the year from it, and says nothing of the article. */
const SHADOW_OF_FULL_DATE = 300;

const endsOf = (expression: TimeExpression): readonly TimeExpression[] =>
  expression.kind === "interval" ? [expression.from, expression.to].filter((end) => end !== null) : [expression];

function sideOf({ shift, monthShift }: CalendarExpression): MonthCue["side"] {
  const moved = monthShift ?? shift;
  if (moved === undefined) return "plain";
  return moved === 0 ? "current" : moved < 0 ? "elapsed" : "coming";
}

const isFull = ({ expression }: TimexMention): boolean =>
  expression.kind === "calendar" && expression.year !== undefined && expression.month !== undefined;

/** The months and days that an article names without their year, in text order, each once: a second time it tells nothing new. */
export function monthCues(mentions: readonly TimexMention[]): readonly MonthCue[] {
  const known = new Set<string>();
  return allCues(mentions).filter(({ expression, side }) => {
    const key = `${side} ${JSON.stringify(expression)}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function allCues(mentions: readonly TimexMention[]): readonly MonthCue[] {
  let fullEnd = -Infinity;
  return mentions.flatMap((mention) => {
    const isShadowed = mention.start - fullEnd <= SHADOW_OF_FULL_DATE;
    if (isFull(mention)) fullEnd = mention.end;
    return endsOf(mention.expression).flatMap((expression): MonthCue[] => {
      if (expression.kind !== "calendar" || expression.month === undefined) return [];
      if (expression.year !== undefined || expression.yearShift !== undefined) return [];
      const side = sideOf(expression);
      return side === "plain" && isShadowed ? [] : [cueOf(expression, mention.text, side)];
    });
  });
}

function cueOf(expression: CalendarExpression, text: string, side: MonthCue["side"]): MonthCue {
  const { weekday, ...others } = expression;
  const isOfWeekday = weekday !== undefined && expression.day !== undefined;
  return { expression, text, side, onAnyWeekday: isOfWeekday ? cueOf(others, text, side) : null };
}

/** The days of full dates that the article names. */
export const fullDates = (mentions: readonly TimexMention[]): readonly CalendarExpression[] =>
  mentions
    .flatMap(({ expression }) => endsOf(expression))
    .filter((each) => each.kind === "calendar")
    .filter(({ year, month }) => year !== undefined && month !== undefined);

const middle = ({ start }: Month): DayNumber => (start + 14) as DayNumber;

/** What cues mean, by the first day of the article's month: every month is asked about several times. */
const VALUES = new WeakMap<MonthCue, Map<DayNumber, Edtf | null>>();

/** What a cue means to an article of a month; null where it cannot mean anything in it. */
export function cueValue(cue: MonthCue, month: Month): Edtf | null {
  const known = VALUES.get(cue) ?? new Map<DayNumber, Edtf | null>();
  VALUES.set(cue, known);
  const before = known.get(month.start);
  if (before !== undefined) return before;
  const value = readIn(cue, month);
  known.set(month.start, value);
  return value;
}

function readIn(cue: MonthCue, month: Month): Edtf | null {
  if (cue.side === "current" && cue.expression.month !== month.month) return null;
  const expression = cue.side === "current" ? { ...cue.expression, shift: 0 as const } : cue.expression;
  return valueNear(expression, middle(month), "nearest");
}

/** True where an article of that month can hold the cue, everything that it tells lying within the window. */
export function isPossible(cue: MonthCue, month: Month, window: Bounds): boolean {
  const value = cueValue(cue, month);
  if (value === null) return false;
  if (cue.side === "elapsed" || cue.side === "coming") return true;
  const { start, end } = boundsOf(value);
  return start < window.end && end > window.start;
}

/** "Tuesday 12 March": false where the day that an article of that month means by it is no Tuesday. */
export function fitsWeekday({ expression, onAnyWeekday }: MonthCue, month: Month): boolean {
  const value = onAnyWeekday && cueValue(onAnyWeekday, month);
  return value === null || weekdayOf(boundsOf(value).start) === expression.weekday;
}
