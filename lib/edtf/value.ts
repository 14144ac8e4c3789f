import type { Edtf } from "#lib/model/edtf-value.ts";
import { remember } from "#lib/model/remember.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";

/** "~" approximate, "?" uncertain, "%" both; "" neither. */
export type Qualifier = "" | "~" | "?" | "%";

/** A single EDTF date of level 0 or 1, with the level 2 codes for quarters, quadrimesters and halves. */
export interface EdtfDate {
  readonly kind: "date";
  /** First year it can mean: 1990 for "199X"; 0 where nobody knows the year ("XXXX-03-18"). */
  readonly year: number;
  /** Unspecified digits at the end of the year: 0 "1994", 1 "199X", 2 "19XX", 4 "XXXX". */
  readonly unspecified: 0 | 1 | 2 | 4;
  /** 1 to 12; 21 to 24 seasons; 33 to 36 quarters; 37 to 39 quadrimesters; 40 and 41 halves. */
  readonly month: number | null;
  readonly day: number | null;
  readonly qualifier: Qualifier;
}

/** An EDTF interval; a null end is open (".."). */
export interface EdtfInterval {
  readonly kind: "interval";
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

export type EdtfValue = EdtfDate | EdtfInterval;

const DATE = /^(-?\d{4}|\d{3}X|\d{2}XX|XXXX(?=-))(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/;
const OPEN = "..";
/** Years have four digits. */
const LAST_YEAR = 9999;
/** Unspecified digits of a year that nobody knows. Its stand-in, the year 0, is a leap year: 29 February may be meant. */
const UNKNOWN = 4;

/** Days of a month of the Gregorian calendar, also before its adoption. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

const isMonthCode = (code: number): boolean =>
  (code >= 1 && code <= 12) || (code >= 21 && code <= 24) || (code >= 33 && code <= 41);

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, years = "", monthText, dayText, qualifier = ""] = match;
  const unspecified = (years.match(/X/g)?.length ?? 0) as 0 | 1 | 2 | 4;
  const year = Number(years.replaceAll("X", "0"));
  if (Object.is(year, -0)) return null;
  const month = monthText === undefined ? null : Number(monthText);
  const day = dayText === undefined ? null : Number(dayText);
  const date: EdtfDate = { kind: "date", year, unspecified, month, day, qualifier: qualifier as Qualifier };
  return isDate(date) ? date : null;
}

/** True where a calendar has such a month and day. */
function isDate({ year, unspecified, month, day }: EdtfDate): boolean {
  if (month !== null && ((unspecified > 0 && unspecified < UNKNOWN) || !isMonthCode(month))) return false;
  return day === null || (month !== null && month <= 12 && day >= 1 && day <= daysInMonth(year, month));
}

/**
 * Reads an EDTF value: a date ("2023", "2023-03", "2023-03-18", "2023-21", "199X", "XXXX-03-18", each with "~", "?" or "%") or an
 * interval of two of them, either end open ("2014/..", "../2014"). Fails with a sentence on anything else, days that no calendar has included.
 *
 * Source: Library of Congress, Extended Date/Time Format specification (2019).
 */
export function parseEdtf(text: string): Result<EdtfValue> {
  const expected = `expected an EDTF date such as "2023-03-18", "2023-03~" or "2014/..", got "${text.slice(0, 40)}"`;
  const ends = text.split("/");
  if (ends.length === 1) {
    const date = parseDate(text);
    return date ? ok(date) : fail(expected);
  }
  const [fromText = "", toText = ""] = ends;
  const from = fromText === OPEN ? null : parseDate(fromText);
  const to = toText === OPEN ? null : parseDate(toText);
  const unread = (from === null && fromText !== OPEN) || (to === null && toText !== OPEN);
  if (ends.length > 2 || unread || (from === null && to === null)) return fail(expected);
  return ok({ kind: "interval", from, to });
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

function formatYear(year: number, unspecified: number): string {
  if (year < 0) return `-${pad(-year, 4)}`;
  const digits = pad(year, 4);
  return digits.slice(0, 4 - unspecified) + "X".repeat(unspecified);
}

function formatDate({ year, unspecified, month, day, qualifier }: EdtfDate): Edtf {
  const parts = [formatYear(year, unspecified)];
  if (month !== null) parts.push(pad(month, 2));
  if (day !== null) parts.push(pad(day, 2));
  return parts.join("-") + qualifier;
}

/** The one way to write a value: `parseEdtf(formatEdtf(x))` is `x`, and `formatEdtf(parseEdtf(t))` is `t`. */
export function formatEdtf(value: EdtfValue): Edtf {
  if (value.kind === "date") return formatDate(value);
  return `${value.from ? formatDate(value.from) : OPEN}/${value.to ? formatDate(value.to) : OPEN}`;
}

/** A plain date: `dateOf(2023, 3)` is "2023-03". Throws RangeError on a date that no calendar has. */
export function dateOf(
  year: number,
  month: number | null = null,
  day: number | null = null,
  qualifier: Qualifier = "",
): Edtf {
  const date: EdtfDate = { kind: "date", year, unspecified: 0, month, day, qualifier };
  if (!Number.isInteger(year) || Math.abs(year) > LAST_YEAR || !isDate(date))
    throw new RangeError(`no such date: ${[year, month, day].filter((part) => part !== null).join("-")}`);
  return formatDate(date);
}

/** Reads a value that is known to be EDTF. Throws RangeError where it is not. */
export const readEdtf: (edtf: Edtf) => EdtfValue = remember((edtf) => {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new RangeError(parsed.error);
  return parsed.value;
});

/** A date within a year that nobody knows: `dateInUnknownYear(3, 18)` is "XXXX-03-18". Throws RangeError where no year has it. */
export function dateInUnknownYear(month: number, day: number | null = null): Edtf {
  const text = formatDate({ kind: "date", year: 0, unspecified: UNKNOWN, month, day, qualifier: "" });
  if (!parseDate(text)) throw new RangeError(`no such date: ${text}`);
  return text;
}

/** True where the year of the value, or of an end of it, is not known: it has no place in time. */
export const hasUnknownYear = (edtf: Edtf): boolean => edtf.includes("XXXX");

/** First or last date of a value: that of an interval's end, the value itself where it is a date. Null where that end is open. */
export function endOf(edtf: Edtf, side: "from" | "to"): Edtf | null {
  const value = readEdtf(edtf);
  if (value.kind === "date") return edtf;
  const end = value[side];
  return end === null ? null : formatEdtf(end);
}

/** The time from a value on, or up to it: `boundedBy("2023-01-21/2023-01-31", "from")` is "2023-01-21/..". */
export function boundedBy(edtf: Edtf, bound: "from" | "until"): Edtf {
  return bound === "from" ? `${endOf(edtf, "from") ?? OPEN}/${OPEN}` : `${OPEN}/${endOf(edtf, "to") ?? OPEN}`;
}

/** The same value some years later (or earlier); null where a calendar has no such date. */
export function yearsLater(edtf: Edtf, years: number): Edtf | null {
  const moved = (date: EdtfDate): EdtfDate => ({ ...date, year: date.year + years });
  const value = readEdtf(edtf);
  const text = formatEdtf(
    value.kind === "date"
      ? moved(value)
      : { kind: "interval", from: value.from && moved(value.from), to: value.to && moved(value.to) },
  );
  return parseEdtf(text).ok ? text : null;
}

/** The same days, marked approximate; both ends of an interval are marked. */
export function approximate(edtf: Edtf): Edtf {
  const mark = (date: EdtfDate): EdtfDate => ({
    ...date,
    qualifier: date.qualifier === "?" || date.qualifier === "%" ? "%" : "~",
  });
  const value = readEdtf(edtf);
  if (value.kind === "date") return formatEdtf(mark(value));
  return formatEdtf({ kind: "interval", from: value.from && mark(value.from), to: value.to && mark(value.to) });
}

/** True where any part of the value is marked "~", "?" or "%". */
export const isApproximate = (edtf: Edtf): boolean => /[~?%]/.test(edtf);
