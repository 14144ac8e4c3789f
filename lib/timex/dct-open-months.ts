import { type Bounds, boundsOf, type DayNumber } from "#lib/edtf/bounds.ts";
import type { TimexMention } from "#lib/model/timex.ts";
import { valueInYear } from "./calendar-values.ts";
import { cueValue, fitsWeekday, fullDates, isPossible, type MonthCue } from "./dct-cues.ts";
import { type Month, monthsIn, type Window } from "./dct-window.ts";

/** Months in which all days told can lie within the terms; where there are none, some were told from before the last of them began. */
export function openMonths(months: readonly Month[], cues: readonly MonthCue[], window: Bounds): readonly Month[] {
  const within = (bounds: Bounds) => months.filter((month) => cues.every((cue) => isPossible(cue, month, bounds)));
  const strict = within(window);
  return strict.length > 0 ? strict : within({ ...window, start: -Infinity as DayNumber });
}

/** An article may tell of somebody who left office as long ago. */
const DAYS_AFTER_TERMS = 366;
/** One weekday may be misprinted; so many that agree are right, though no term reaches so far. */
const FEWEST_WEEKDAYS = 2;

const later = (day: DayNumber): DayNumber => (day + DAYS_AFTER_TERMS) as DayNumber;

/** Months of the year after some days that every weekday told fits: of somebody who has left, the terms say too little. None where fewer than two are told. */
export function monthsAfterTerms({ start, end }: Bounds, cues: readonly MonthCue[], window: Window): readonly Month[] {
  const ofWeekdays = cues.filter(({ onAnyWeekday }) => onAnyWeekday !== null);
  if (ofWeekdays.length < FEWEST_WEEKDAYS) return [];
  const open = openMonths(monthsIn({ start, end: later(end) }), cues, { ...window, end: later(window.end) });
  return open.filter((month) => ofWeekdays.every((cue) => fitsWeekday(cue, month)));
}

/** The latest day or month with its year that the article names within the terms: it was not written before. */
export function latestFullDate(mentions: readonly TimexMention[], window: Window): number {
  return fullDates(mentions).reduce((latest, expression) => {
    const edtf = valueInYear(expression, expression.year ?? 0);
    const start = edtf ? boundsOf(edtf).start : -Infinity;
    return start < window.end ? Math.max(latest, start) : latest;
  }, -Infinity);
}

/** So many days with their years beyond what the terms allow show that the terms are those of a history. */
const FEWEST_BEYOND = 2;

/** Histories name whoever was in office then: two dates and more, with their years, which lie well behind the day that the terms gave. */
export function isOfHistory({ end }: Bounds, mentions: readonly TimexMention[]): boolean {
  const beyond = fullDates(mentions).filter(({ year, tense, ...expression }) => {
    const edtf = tense === "future" ? null : valueInYear({ year, ...expression }, year ?? 0);
    return edtf !== null && boundsOf(edtf).start > end + DAYS_AFTER_TERMS;
  });
  return beyond.length >= FEWEST_BEYOND;
}

/** News tells something that has happened: months to which every date without a year is still to come are left to the last. */
export function withSomePast(months: readonly Month[], cues: readonly MonthCue[]): readonly Month[] {
  const plain = cues.filter(({ side }) => side === "plain");
  if (plain.length === 0) return months;
  const told = months.filter((month) =>
    plain.some((cue) => boundsOf(cueValue(cue, month) ?? "9999").start < month.end),
  );
  return told.length > 0 ? told : months;
}
