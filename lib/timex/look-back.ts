import { boundsOf } from "#lib/edtf/bounds.ts";
import type { TimeExpression, TimexMention } from "#lib/model/timex.ts";
import { valueInYear } from "./calendar-values.ts";
import { isBareWeekday, isPlacedInYear, leansOnArticle, yearNamed } from "./narrative.ts";
import type { Reference } from "./reference.ts";

/** Days before the article from which on a date that opens it is where a story begins, and not the news. */
const OPENING_DAYS = 100;

/** Where a text stands between its opening and its own time. */
type Stage = "opening" | "story" | "own-time";

/** "Last month", "last September", "this year": told by its distance from the article, and not by the verb's tense. */
function isOfArticle(expression: TimeExpression): boolean {
  if (expression.kind === "shifted-unit")
    return expression.from === undefined && !(expression.unit === "day" && expression.shift === 0);
  if (expression.kind !== "calendar" || expression.from !== undefined) return false;
  const { shift, yearShift, monthShift, tense } = expression;
  return yearShift !== undefined || monthShift !== undefined || (shift !== undefined && tense === undefined);
}

/** A date long before the article that names its year and more: "on 10 March 2023", "in the summer of 2020". */
function isOldOpening(expression: TimeExpression, reference: Reference): boolean {
  if (!isPlacedInYear(expression)) return false;
  const last = expression.kind === "interval" ? expression.to : expression;
  const year = yearNamed(expression);
  const edtf = last?.kind === "calendar" && year !== null ? valueInYear(last, year) : null;
  return edtf !== null && boundsOf(edtf).end + OPENING_DAYS <= reference.start;
}

function nextStage(stage: Stage, expression: TimeExpression, reference: Reference): Stage {
  if (leansOnArticle(expression) || isBareWeekday(expression) || isOfArticle(expression)) return "own-time";
  if (stage !== "opening") return stage;
  if (isOldOpening(expression, reference)) return "story";
  const isBound = expression.kind === "interval" && (expression.from === null || expression.to === null);
  return isBound ? stage : "own-time";
}

/**
 * For each mention how many dates an article has told up to it, itself included, that opens with an old date and its year and tells on
 * from there; 0 before, and from where a word leans on the article's own time ("last Thursday", "last month"). The dates of such a story
 * go on in order. Same length and order as `mentions`.
 */
export function datesOfStory(mentions: readonly TimexMention[], reference: Reference | null): readonly number[] {
  if (reference === null) return mentions.map(() => 0);
  let stage: Stage = "opening";
  let dates = 0;
  return mentions.map(({ type, expression }) => {
    if (type === "DATE") stage = nextStage(stage, expression, reference);
    if (stage !== "story") return 0;
    if (type === "DATE") dates++;
    return dates;
  });
}
