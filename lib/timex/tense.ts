import { contains, type Span } from "#lib/model/span.ts";
import type { TimeExpression, TimexMention } from "#lib/model/timex.ts";

/** "on Friday", "in March", "on 15 May": words that name a day or month of some week or year without saying which. */
function isOpen(expression: TimeExpression): boolean {
  if (expression.kind !== "calendar") return false;
  const { year, yearShift, monthShift, shift, weekday, month } = expression;
  const isFixed = [year, yearShift, monthShift, shift].some((field) => field !== undefined);
  return !isFixed && (weekday !== undefined || month !== undefined);
}

/** The mention with the tense of its clause, where its words leave open which week or year they mean. */
function turned(mention: TimexMention, tense: "past" | "future"): TimexMention {
  const { expression } = mention;
  if (expression.kind !== "calendar" || !isOpen(expression)) return mention;
  return { ...mention, expression: { ...expression, shift: tense === "future" ? 1 : -1, tense } };
}

/**
 * The mentions, those within clauses about the future turned to the future, those within clauses about the past to the past: "will host
 * him on Friday" is the Friday after the article; "visited in February", told in September, no February to come. Same length and order.
 */
export function inTense(
  mentions: readonly TimexMention[],
  future: readonly Span[],
  past: readonly Span[],
): readonly TimexMention[] {
  const within = (spans: readonly Span[], mention: TimexMention) => spans.some((span) => contains(span, mention));
  return mentions.map((mention) => {
    if (within(future, mention)) return turned(mention, "future");
    return within(past, mention) ? turned(mention, "past") : mention;
  });
}
