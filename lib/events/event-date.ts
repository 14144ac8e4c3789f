import { boundedBy, hasUnknownYear } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { DateBasis, DateEvidence } from "#lib/model/event.ts";
import type { Timex } from "#lib/model/timex.ts";

/** A date given to a clause, and why. */
export interface EventDate {
  readonly edtf: Edtf | null;
  readonly basis: DateBasis;
  readonly evidence: DateEvidence;
}

/** A date as the words of a timex carry it. */
export function fromTimex(timex: Timex, rule: string): EventDate {
  const evidence = {
    timex: { start: timex.start, end: timex.end, text: timex.text, rule: timex.rule },
    reason: timex.reason,
    rule,
  };
  if (timex.edtf === null) return { edtf: null, basis: "undated", evidence };
  // A date without a year has no place on a timeline; what is known of it is kept.
  if (hasUnknownYear(timex.edtf)) return { edtf: null, basis: "undated", evidence: { ...evidence, known: timex.edtf } };
  const edtf = timex.bound === null ? timex.edtf : boundedBy(timex.edtf, timex.bound);
  return { edtf, basis: timex.explicit ? "explicit" : "relative", evidence };
}

/** "At noon", "earlier in the day": a time of day that says not of which. */
export const isHour = ({ type, edtf }: Timex): boolean => type === "TIME" && edtf === null;
