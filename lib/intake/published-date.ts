import { parseEdtf } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
/** What programs write where nobody set a date, and before there were newspapers. */
const UNSET = /^1970-01-01[T ]00:00:00/;
const FIRST_YEAR = 1600;

/** "2023-03-18T10:00:00+02:00", "2023-03-18 10:00", "2023-03", "2023", "2023/03/18", "20230318". */
const ISO = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?:[T\s].*)?$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}.*)?$/;
/** "Sat, 18 Mar 2023 10:00:00 GMT", "18 March 2023". */
const DAY_FIRST = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?:[\s,].*)?$/i;
/** "March 18, 2023", "Sat Mar 18 2023 10:00:00 GMT+0200". */
const MONTH_FIRST = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:[\s,].*)?$/i;

/**
 * The day, month or year of a date of publication as machines write it; null for anything else, days that no calendar has included.
 *
 * The day is the one that is written, in the zone of whoever wrote it: "yesterday" in the article counts from there. A date in
 * figures whose order nobody can tell ("03/04/2023") is none.
 */
export function parsePublished(written: string): Edtf | null {
  const text = written.trim().slice(0, 100);
  return UNSET.test(text) ? null : fromParts(partsOf(text));
}

type Parts = readonly (string | undefined)[];

function partsOf(text: string): Parts {
  const iso = ISO.exec(text);
  if (iso) return [iso[1], iso[3], iso[4]];
  const compact = COMPACT.exec(text);
  if (compact) return compact.slice(1, 4);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]];
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? [monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]] : [];
}

/** "Mar", "Sept", "march" as "3", "9", "3"; "0" for what is no English month. */
const monthOf = (name = ""): string => String(MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1);

function fromParts([year, month, day]: Parts): Edtf | null {
  if (year === undefined || Number(year) < FIRST_YEAR || Number(month ?? 1) > 12) return null;
  const edtf = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])).join("-");
  return parseEdtf(edtf).ok ? edtf : null;
}
