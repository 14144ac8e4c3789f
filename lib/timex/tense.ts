import { contains, type Span } from "#lib/model/span.ts";
import type {
  CalendarExpression,
  OffsetExpression,
  ShiftedUnitExpression,
  TimeExpression,
  TimexMention,
} from "#lib/model/timex.ts";

/** "on Friday", "on the 6th", "in March", "on 15 May", "in the third quarter": words that leave open which week, month or year they mean. */
function isOpen(expression: CalendarExpression): boolean {
  const { year, yearShift, monthShift, shift, weekShift, from, hijri } = expression;
  const isFixed = [year, yearShift, monthShift, shift, weekShift, from, hijri?.year].some(
    (field) => field !== undefined,
  );
  const { day, weekday, month, season, quarter, half, holiday } = expression;
  return !isFixed && [day, weekday, month, season, quarter, half, holiday, hijri].some((field) => field !== undefined);
}

/** "Подписали перемирие через два дня": two days on from what was told, and not from the article; "the day before" of what was counts from no day to come. */
function ofStory(expression: OffsetExpression): OffsetExpression {
  if (expression.from === "event" && expression.unit === "day") return { ...expression, tense: "past" };
  return expression.from === "dct" && expression.amount > 0 ? { ...expression, from: "event" } : expression;
}

/** "This week" of what is to come, "tomorrow" of what was. */
function unitInTense(expression: ShiftedUnitExpression, tense: "past" | "future"): ShiftedUnitExpression {
  const { unit, shift } = expression;
  if (tense === "future") return unit === "week" && shift === 0 ? { ...expression, tense } : expression;
  return unit === "day" && shift > 0 ? { ...expression, from: "told" } : expression;
}

/** The expression, and the ends of an interval, with the tense of its clause where its words leave open which week or year they mean; "tomorrow" of the past is the day after the one told. */
export function inTenseOf(expression: TimeExpression, tense: "past" | "future"): TimeExpression {
  if (expression.kind === "interval") {
    const from = expression.from && inTenseOf(expression.from, tense);
    const to = expression.to && inTenseOf(expression.to, tense);
    return from === expression.from && to === expression.to ? expression : { ...expression, from, to };
  }
  if (expression.kind === "offset") return tense === "past" ? ofStory(expression) : expression;
  if (expression.kind === "shifted-unit") return unitInTense(expression, tense);
  if (expression.kind !== "calendar" || !isOpen(expression)) return expression;
  return { ...expression, shift: tense === "future" ? 1 : -1, tense };
}

function turned(mention: TimexMention, tense: "past" | "future"): TimexMention {
  const expression = inTenseOf(mention.expression, tense);
  return expression === mention.expression ? mention : { ...mention, expression };
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
