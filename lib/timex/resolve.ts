import type { Edtf } from "#lib/model/edtf-value.ts";
import type { Span } from "#lib/model/span.ts";
import type { CalendarExpression, TimeExpression, Timex, TimexMention, TimexReason } from "#lib/model/timex.ts";
import { isNarrative, type Memory, remember } from "./memory.ts";
import { referenceOf } from "./reference.ts";
import { resolveExpression } from "./resolve-expression.ts";

const NO_REASON: TimexReason = { rule: "resolve/no-value", reference: null, referenceKind: "none" };

/** True where the words name a calendar date or period, with or without its year; "last September" and "Tuesday" lean on a word or the article. */
export function isExplicit(expression: TimeExpression): boolean {
  if (expression.kind === "interval")
    return [expression.from, expression.to].some((end) => end !== null && isExplicit(end));
  if (expression.kind !== "calendar") return false;
  return namesItself(expression);
}

function namesItself({
  year,
  yearShift,
  month,
  monthShift,
  day,
  shift,
  season,
  quarter,
  half,
  decade,
  century,
  tense,
}: CalendarExpression): boolean {
  if ([year, decade, century].some((field) => field !== undefined)) return true;
  if (month !== undefined && day !== undefined) return true;
  const isMoved = [yearShift, monthShift, tense ? undefined : shift].some((field) => field !== undefined);
  return !isMoved && [month, season, quarter, half].some((field) => field !== undefined);
}

/**
 * The mentions of a whole article, in text order, each with its value.
 *
 * `dct` is the article's own date, as fine as it is known (day, month, year, interval), or null. Full dates need none; what needs a
 * reference that is missing or too coarse gets null, so a value is never finer than text and reference together. `paragraphs` tells
 * where the text breaks; without it nearness in the text alone decides what a year-less date follows on. Same length and order as
 * `mentions`; does not throw.
 */
export function resolveTimexes(
  mentions: readonly TimexMention[],
  dct: Edtf | null,
  paragraphs: readonly Span[] = [],
): readonly Timex[] {
  const reference = dct === null ? null : referenceOf(dct);
  const narrative = isNarrative(mentions, reference);
  let memory: Memory = { dated: null, year: null };
  return mentions.map((mention) => {
    if (mention.type !== "DATE") return { ...mention, edtf: null, explicit: false, reason: NO_REASON };
    const { edtf, reason } = resolveExpression(mention.expression, {
      mention,
      reference,
      memory,
      paragraphs,
      isNarrative: narrative,
    });
    memory = remember(memory, mention, edtf);
    return { ...mention, edtf, explicit: isExplicit(mention.expression), reason };
  });
}
