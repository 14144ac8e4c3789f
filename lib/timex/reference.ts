import { type Bounds, boundsOf, calendarOf, type DayNumber } from "#lib/edtf/bounds.ts";
import { approximate, isApproximate } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";

/** What relative words are counted from: the article's date with the first and last day that it can mean. */
export interface Reference extends Bounds {
  readonly edtf: Edtf;
  readonly isApproximate: boolean;
}

/** A reference with finite ends, or null where an end is open. */
export function referenceOf(edtf: Edtf): Reference | null {
  const bounds = boundsOf(edtf);
  if (!Number.isFinite(bounds.start) || !Number.isFinite(bounds.end)) return null;
  return { ...bounds, edtf, isApproximate: isApproximate(edtf) };
}

const lastDay = ({ end }: Bounds): DayNumber => (end - 1) as DayNumber;

/** The year in which the whole reference lies, or null. */
export function yearOf(reference: Bounds): number | null {
  const { year } = calendarOf(reference.start);
  return calendarOf(lastDay(reference)).year === year ? year : null;
}

/**
 * A value counted from the reference, where all its days agree on it: "last month" needs the month, "yesterday" the day. Null where its
 * first and its last day disagree.
 */
export function agreedValue(reference: Reference, valueAt: (day: DayNumber) => Edtf | null): Edtf | null {
  const value = valueAt(reference.start);
  if (value === null || valueAt(lastDay(reference)) !== value) return null;
  return value;
}

/** The value marked approximate where the reference is. */
export const asSureAs = (reference: Reference, edtf: Edtf | null): Edtf | null =>
  edtf !== null && reference.isApproximate ? approximate(edtf) : edtf;

/** True where the reference lies between two years. */
export const referenceWithin = (
  reference: Bounds,
  { first, last }: { readonly first: number; readonly last: number },
) => calendarOf(reference.start).year >= first && calendarOf(lastDay(reference)).year <= last;

/** Years from the article beyond which what a story tells has nothing to do with the article's own time. */
const FAR_YEARS = 2;

/** True where the story is years away from the article, or the article's date is not known. */
export const isFarFrom = ({ year }: { readonly year: number }, reference: Reference | null): boolean =>
  reference === null || Math.abs(calendarOf(reference.start).year - year) > FAR_YEARS;
