import { type EdtfDate, type EdtfInterval, readEdtf } from "#lib/edtf/value.ts";
import { partOfMonth, partOfYear } from "#lib/edtf/words.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";

/** A year, a month or a day of the years 1 to 9999: what formats that know no EDTF can say. */
export interface PlainDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** First and last date of an event; `end` is null where it says no more than `start`, either is where the format's words fail. */
export interface PlainRange {
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
}

const NOTHING: PlainRange = { start: null, end: null };
const yearOnly = (year: number): PlainDate => ({ year, month: null, day: null });

/** Seasons and parts of years are said by their year; decades, centuries, unknown years and years before the era not at all. */
function plainDate({ year, unspecified, month, day }: EdtfDate, side: "start" | "end"): PlainDate | null {
  if (unspecified > 0 || year < 1) return null;
  if (month === null || month <= 12) return { year, month, day };
  const isWinter = month === 24; // northern: December to February
  return yearOnly(side === "end" && isWinter ? year + 1 : year);
}

const isSame = (a: PlainDate | null, b: PlainDate | null): boolean =>
  a !== null && b !== null && a.year === b.year && a.month === b.month && a.day === b.day;

/** "Late January" is not a conference of eleven days: a named part of a month or year is said by that month or year. */
function partName(value: EdtfInterval, { year, month }: PlainDate): PlainDate | null {
  if (partOfMonth(value)) return { year, month, day: null };
  return partOfYear(value) ? yearOnly(year) : null;
}

/**
 * The plain dates of an EDTF value, never finer than it: "2023-03" has no day, "2023-21" (spring) no month. What they leave out, words
 * must say. Nothing for null and for what only words can say. Throws RangeError on text that is no EDTF.
 */
export function plainRange(edtf: Edtf | null): PlainRange {
  if (edtf === null) return NOTHING;
  const value = readEdtf(edtf);
  const [from, to] = value.kind === "date" ? [value, value] : [value.from, value.to];
  const start = from && plainDate(from, "start");
  const end = to && plainDate(to, "end");
  const part = value.kind === "interval" && start ? partName(value, start) : null;
  if (part) return { start: part, end: null };
  return { start, end: isSame(start, end) ? null : end };
}

/** "2023", "2023-03" or "2023-03-18" as ISO 8601 has it; years before 1000 with their zeros. */
export const formatPlain = ({ year, month, day }: PlainDate): string =>
  [
    String(year).padStart(4, "0"),
    ...[month, day].flatMap((part) => (part === null ? [] : String(part).padStart(2, "0"))),
  ].join("-");
