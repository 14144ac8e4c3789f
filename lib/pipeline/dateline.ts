import type { Document } from "#lib/model/document.ts";
import { contains, type Span } from "#lib/model/span.ts";
import type { TimexMention } from "#lib/model/timex.ts";

/** Where an article prints when it was written. */
export interface Dateline {
  readonly mention: TimexMention;
  /** All of it: a line of its own, or the opening of a wire report. */
  readonly span: Span;
}

/** A wire report opens with its place and date: "PARIS, 6 June 2024 (Agency) - …". */
const LONGEST_WIRE_OPENING = 60;
const AFTER_WIRE_DATE = /^[.,]?\s*(?:\([^)]{1,40}\)|\/[^/]{1,40}\/)?\s*[-–—:]+\s/u;

/** A newspaper's: "Madrid, 14 de febrero de 2022. …". */
const PLACE = /^\p{L}[\p{L}\p{M} .'’-]{1,30}[,،]\s*$/u;
const AFTER_PRINTED_DATE = /^\s*\.(?:\s|$)/u;

const isFullDate = ({ expression }: TimexMention): boolean =>
  expression.kind === "calendar" &&
  expression.year !== undefined &&
  expression.month !== undefined &&
  expression.day !== undefined;

function wireOpening(document: Document, mention: TimexMention): Span | null {
  const first = document.paragraphs.find(({ kind }) => kind === "text");
  if (!first || mention.start < first.start || mention.end - first.start > LONGEST_WIRE_OPENING) return null;
  const rest = document.text.slice(mention.end, mention.end + LONGEST_WIRE_OPENING);
  const isPlaced = PLACE.test(document.text.slice(first.start, mention.start));
  const after = AFTER_WIRE_DATE.exec(rest) ?? (isPlaced ? AFTER_PRINTED_DATE.exec(rest) : null);
  return after ? { start: first.start, end: mention.end + after[0].length } : null;
}

/** The dateline of an article with its full date, or null where it prints none; `mentions` in text order. */
export function datelineOf(document: Document, mentions: readonly TimexMention[]): Dateline | null {
  const lines = document.paragraphs.filter(({ kind }) => kind === "dateline");
  for (const mention of mentions.filter(isFullDate)) {
    const span = lines.find((line) => contains(line, mention)) ?? wireOpening(document, mention);
    if (span) return { mention, span };
  }
  return null;
}
