import { type Bounds, boundsOf, calendarOf, type DayNumber } from "#lib/edtf/bounds.ts";
import { hasUnknownYear } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";

/** What an annotator says of a value: the best one, other fair ones, and how sharp it is. */
interface GoldValue {
  readonly edtf: Edtf | null;
  readonly edtf_accept?: readonly Edtf[] | undefined;
  readonly granularity?: string | undefined;
}

/** Share of days that two ranges of a soft value must have in common. */
const ENOUGH_IN_COMMON = 0.5;

/** Days of a value as people and programs write it, a time of day left aside; null for what is no date. */
export function daysOf(edtf: Edtf | null | undefined): Bounds | null {
  if (!edtf || hasUnknownYear(edtf)) return null;
  try {
    return boundsOf(edtf.trim().replace(/T[^/]*/, ""));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Days in common as a share of all days from the first to the last; 1 where both go on without end together. */
export function commonShare(a: Bounds, b: Bounds): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (common <= 0) return 0;
  return Number.isFinite(common) ? common / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) : 1;
}

/** True for values that people place differently: parts of months and years, seasons, anything marked as about. */
export const isSoft = ({ granularity, edtf }: GoldValue): boolean =>
  /part-of|vague|season|half|quarter/.test(granularity ?? "") || /[~?%]/.test(edtf ?? "");

/** "XXXX-03-18": no days can be told, only what is written. */
const withoutYear = (edtf: Edtf | null): string | null =>
  edtf?.startsWith("XXXX") ? edtf.replace(/[~?%]/g, "") : null;

/**
 * True where `answer` covers the days of the gold value or of another that it accepts; of soft values half the days. A value without
 * year is right as it is written.
 */
export function isRightValue(answer: Edtf | null, gold: GoldValue, soft: boolean): boolean {
  const yearless = withoutYear(answer);
  if (yearless !== null) return [gold.edtf, ...(gold.edtf_accept ?? [])].some((edtf) => withoutYear(edtf) === yearless);
  const got = daysOf(answer);
  if (got === null) return false;
  return [gold.edtf, ...(gold.edtf_accept ?? [])].some((edtf) => {
    const want = daysOf(edtf);
    if (want === null) return false;
    const isSame = want.start === got.start && want.end === got.end;
    return isSame || (soft && commonShare(want, got) >= ENOUGH_IN_COMMON);
  });
}

/** True where both values begin in one year and end in one year. */
export function isSameYear(answer: Edtf | null | undefined, gold: Edtf): boolean {
  const got = daysOf(answer);
  const want = daysOf(gold);
  if (got === null || want === null) return false;
  const ends = [got.start, got.end, want.start, want.end];
  if (!ends.every(Number.isFinite)) return false;
  const lastDay = (bounds: Bounds): DayNumber => (bounds.end - 1) as DayNumber;
  return (
    calendarOf(got.start).year === calendarOf(want.start).year &&
    calendarOf(lastDay(got)).year === calendarOf(lastDay(want)).year
  );
}
