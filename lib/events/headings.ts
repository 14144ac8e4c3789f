/** Dates that stand above or before what is told: of a chronicle, of an entry of a chronology. */
import type { Sentence } from "#lib/model/document.ts";
import { itemsWithin, type Span } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";

/** What is needed of a reading. */
interface Dated {
  readonly document: { readonly text: string };
  readonly timexes: readonly Timex[];
  /** Where the article says when and where it was written. */
  readonly dateline: Span | null;
}

const isInDateline = (span: Span, { dateline }: Dated): boolean =>
  dateline !== null && dateline.start < span.end && span.start < dateline.end;

/** "7 December 2023.", "In 2019:": the date of a stretch that holds nothing but it and a little word. */
export function bareDate(span: Span, reading: Dated): Timex | null {
  const { document, timexes } = reading;
  const [timex, ...others] = itemsWithin(timexes, span);
  if (!timex || others.length > 0 || timex.type !== "DATE" || timex.bound !== null) return null;
  if (isInDateline(span, reading)) return null;
  const rest = document.text.slice(span.start, timex.start) + document.text.slice(timex.end, span.end);
  return /\p{N}|\p{L}{4}|\p{L}\P{L}+\p{L}/u.test(rest) ? null : timex;
}

/** Characters that may stand before the date of an entry: bullets, blanks, quotation marks. */
const LONGEST_BULLET = 4;
/** The sign behind it, perhaps after the word for a year: "3 мая 2019 года — …". */
const ENTRY_SIGN = /^(?:\s\p{L}{1,4}\.?)?(?:\s?:\s| [–—-] )/u;
/** Characters of both. */
const LONGEST_SIGN = 10;

/** "December 2006: the army ousts …", "3 May – …": the date of an entry of a chronology, which opens it before a colon or a dash. */
export function entryDate(sentence: Sentence, reading: Dated): Timex | null {
  const { document, timexes } = reading;
  const timex = timexes.find(({ start }) => start >= sentence.start);
  if (!timex || timex.start - sentence.start > LONGEST_BULLET || timex.end > sentence.end) return null;
  if (timex.type !== "DATE" || timex.bound !== null || isInDateline({ start: sentence.start, end: timex.end }, reading))
    return null;
  const lead = document.text.slice(sentence.start, timex.start);
  const behind = document.text.slice(timex.end, timex.end + LONGEST_SIGN);
  return !/[\p{L}\p{N}]/u.test(lead) && ENTRY_SIGN.test(behind) ? timex : null;
}
