import { dateOf } from "#lib/edtf/value.ts";
import type { CalendarExpression, TimeExpression, TimexMention } from "#lib/model/timex.ts";
import { lacksYear, valueInYear } from "./calendar-values.ts";
import { type Resolved, resolved } from "./context.ts";
import type { Place } from "./places.ts";

/** A blank and the bracket. */
const REACH = 2;

const isBehind = (one: TimexMention, other: TimexMention): boolean => other.start - one.end <= REACH;

const FINER = ["month", "day", "season", "quarter", "half", "part", "hijri", "holiday", "nth"] as const;

const isBareYear = (expression: TimeExpression): expression is CalendarExpression & { readonly year: number } =>
  expression.kind === "calendar" &&
  expression.year !== undefined &&
  FINER.every((field) => expression[field] === undefined);

/** The year in brackets right behind a mention: "a year later (1858)"; null where there is none. */
function yearBehind(mention: TimexMention, next: TimexMention | null, place: Place | undefined): number | null {
  if (next === null || !place?.isInBrackets || !isBehind(mention, next)) return null;
  return isBareYear(next.expression) ? next.expression.year : null;
}

/** What a year in brackets says of the time before it that names none: "a year later (1858)", "that spring (1206)"; null elsewhere. */
export function glossed(mention: TimexMention, next: TimexMention | null, place: Place | undefined): Resolved | null {
  const year = yearBehind(mention, next, place);
  const { expression } = mention;
  if (year === null) return null;
  const isYear = (expression.kind === "offset" || expression.kind === "shifted-unit") && expression.unit === "year";
  const isPart = expression.kind === "calendar" && lacksYear(expression);
  const edtf = isYear ? dateOf(year) : isPart ? valueInYear(expression, year) : null;
  return edtf === null ? null : resolved(edtf, "year-in-brackets", "last-mentioned", edtf);
}
