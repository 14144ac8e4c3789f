import type { Span } from "#lib/model/span.ts";
import { contains } from "#lib/model/span.ts";
import type { TimeExpression, TimexMention } from "#lib/model/timex.ts";

/** "on Friday", "in March", "on 15 May": words that name a day or month of some week or year without saying which. */
function isOpen(expression: TimeExpression): boolean {
  if (expression.kind !== "calendar") return false;
  const { year, yearShift, monthShift, shift, weekday, month } = expression;
  const isFixed = [year, yearShift, monthShift, shift].some((field) => field !== undefined);
  return !isFixed && (weekday !== undefined || month !== undefined);
}

/**
 * The mentions, those within clauses that tell what is still to come turned to the future: "will host him on Friday" is the Friday
 * after the article, where news without a verb in the future means the one before. Same length and order.
 */
export const lookAhead = (mentions: readonly TimexMention[], futureClauses: readonly Span[]): readonly TimexMention[] =>
  mentions.map((mention) =>
    mention.expression.kind === "calendar" &&
    isOpen(mention.expression) &&
    futureClauses.some((clause) => contains(clause, mention))
      ? { ...mention, expression: { ...mention.expression, shift: 1, tense: "future" as const } }
      : mention,
  );
