// Quarters and halves without their year, as business tells them: by the results that are out, or soon will be.
import { type Bounds, calendarOf, type DayNumber } from "#lib/edtf/bounds.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { CalendarExpression } from "#lib/model/timex.ts";

/** A value of a date without its year, with its days. */
export interface Choice extends Bounds {
  readonly edtf: Edtf;
}

/** True for a quarter or half, of which reports tell. */
export const isReported = ({ quarter, half, month }: CalendarExpression): boolean =>
  month === undefined && (quarter !== undefined || half !== undefined);

/** A quarter or half of the article's year may be this far ahead: "2 % in the second half", told in May. */
const REPORT_AHEAD_DAYS = 75;

/** "First-quarter profit": the latest that has begun or will soon, never one of the next year, which would be named. */
export function reportedValue(choices: readonly Choice[], reference: DayNumber): Edtf | null {
  const { year } = calendarOf(reference);
  const isTold = ({ start }: Choice) => start - reference <= REPORT_AHEAD_DAYS && calendarOf(start).year <= year;
  return choices.findLast(isTold)?.edtf ?? null;
}

/** Days after which the results of a quarter or half are known, and from which on another one ahead is too far to go without its year. */
const UNREPORTED_DAYS = 75;
const NAMED_AHEAD_DAYS = 200;

/** "Profits are expected to rise in the third quarter", told in October: the one just ended, whose results nobody has yet; else null. */
export function yetToReport(
  expression: CalendarExpression,
  choices: readonly Choice[],
  reference: DayNumber,
): Edtf | null {
  const ended = isReported(expression) ? choices.findLast(({ end }) => end <= reference) : undefined;
  if (!ended || reference - ended.end > UNREPORTED_DAYS) return null;
  const coming = choices.find(({ end }) => end > reference);
  const isNear =
    coming !== undefined &&
    coming.start - reference <= NAMED_AHEAD_DAYS &&
    calendarOf(coming.start).year === calendarOf(reference).year;
  return isNear ? null : ended.edtf;
}
