import { boundsOf, calendarOf } from "#lib/edtf/bounds.ts";
import type { Dct } from "#lib/model/article.ts";
import type { DctEvidence } from "#lib/model/dct-evidence.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { TimexMention } from "#lib/model/timex.ts";
import { valueInYear, valueNear } from "./calendar-values.ts";

/** What an article prints of its date, and what came with it. */
interface Printed {
  /** The day of the dateline, perhaps without its year. */
  readonly stated: TimexMention | null;
  readonly given: Edtf | null;
}

/** A report is printed a day or two after its dateline; a date of publication further off is that of another printing. */
const PRINTING_DAYS = 2;
/** Metadata up to a year completes a dateline that leaves its year out. */
const LONGEST_GIVEN_DAYS = 366;

/** What the dateline says: with its own year, or with the one that metadata lends. */
function printedValue(stated: TimexMention | null, given: Edtf | null): Edtf | null {
  if (stated?.expression.kind !== "calendar") return null;
  const { weekday: _, ...expression } = stated.expression;
  if (expression.year !== undefined) return valueInYear(expression, expression.year);
  if (given === null) return null;
  const { start, end } = boundsOf(given);
  if (!Number.isFinite(start) || !Number.isFinite(end) || end - start > LONGEST_GIVEN_DAYS) return null;
  const year = calendarOf(start).year;
  return isDayOf(given) ? valueNear(expression, start, "nearest") : valueInYear(expression, year);
}

const isDayOf = (edtf: Edtf): boolean => boundsOf(edtf).end - boundsOf(edtf).start === 1;

/**
 * The date that the article prints, where metadata does not say better: metadata of nearly the same day is the day of publication;
 * metadata that contradicts the print tells of another printing, or of the day when somebody fetched the page.
 */
export function printedDct({ stated, given }: Printed): Dct | null {
  const printed = printedValue(stated, given);
  if (stated === null || printed === null) return null;
  const says = { kind: "printed", words: stated.text } as const;
  const evidence = [says, ...(given === null ? [] : besideGiven(printed, given))];
  if (given !== null && isDayOf(given) && Math.abs(boundsOf(given).start - boundsOf(printed).start) <= PRINTING_DAYS)
    return given === printed ? { edtf: printed, basis: "stated", evidence: [says], rule: "dct/stated" } : null;
  return { edtf: printed, basis: "stated", evidence, rule: "dct/stated" };
}

/** What a reader is told of metadata that the print was preferred to. */
function besideGiven(printed: Edtf, given: Edtf): readonly DctEvidence[] {
  const [own, other] = [boundsOf(printed), boundsOf(given)];
  const isWithin = own.start >= other.start && own.end <= other.end;
  return isWithin ? [] : [{ kind: "given-passed-over", edtf: given }];
}
