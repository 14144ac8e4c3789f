import { boundsOf, precisionOf } from "#lib/edtf/bounds.ts";
import { isApproximate } from "#lib/edtf/value.ts";
import type { Dct } from "#lib/model/article.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { EventMention } from "#lib/model/event.ts";
import { END_DAY, FIRST_DAY } from "#lib/tiles/address.ts";

/** What the columns of an event say about its date; days are null where undated or open at that end. */
export interface DateColumns {
  readonly startDay: number | null;
  readonly endDay: number | null;
  readonly anchorDay: number | null;
  readonly precision: string;
  readonly approximate: boolean;
}

const UNDATED: DateColumns = {
  startDay: null,
  endDay: null,
  anchorDay: null,
  precision: "undated",
  approximate: false,
};

const finite = (day: number): number | null => (Number.isFinite(day) ? day : null);

/** Spreads an EDTF value over columns. Throws RangeError on text that is no EDTF. */
export function dateColumns(edtf: Edtf | null): DateColumns {
  if (edtf === null) return UNDATED;
  const { start, end } = boundsOf(edtf);
  const startDay = finite(start);
  const endDay = finite(end);
  const anchor = startDay ?? (endDay === null ? null : endDay - 1);
  return {
    startDay,
    endDay,
    anchorDay: anchor === null ? null : Math.min(Math.max(anchor, FIRST_DAY), END_DAY - 1),
    precision: precisionOf(edtf),
    approximate: isApproximate(edtf),
  };
}

/** Digits of all scripts that the articles write years in, as ASCII. */
const asciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 0x10));

/**
 * True where the year of a mention's date comes from inference: it was resolved against a date of publication that is itself
 * inferred. A year that the text gave earlier ("last-mentioned") counts as the article's own where it is printed there.
 */
export function isInferred(mention: EventMention, dct: Dct, text: string): boolean {
  if (mention.edtf === null || dct.basis !== "inferred") return false;
  const kind = mention.dateEvidence.reason?.referenceKind ?? "none";
  if (mention.basis === "publication" || kind === "dct" || kind === "event") return true;
  if (kind === "none") return mention.basis !== "explicit";
  const year = /\d{4}/.exec(mention.edtf)?.[0];
  return year === undefined || !asciiDigits(text).includes(year);
}
