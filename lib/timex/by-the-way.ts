// What is told by the way: a look back, a comparison, a life in brackets; the story does not go on from there.
import { yearsLater } from "#lib/edtf/value.ts";
import type { TimexMention } from "#lib/model/timex.ts";
import type { Context, Resolved } from "./context.ts";
import type { YearTold } from "./memory.ts";

/** "2023": of a whole year the one before is where a story comes from. */
const YEAR_LENGTH = 4;
/** A blank and an open bracket. */
const BRACKET = 2;

/**
 * "Signed the plan that they had agreed to nineteen days earlier": looked back at in passing, in the sentence that it counts from;
 * what follows counts from there too.
 */
const isGlance = ({ expression }: TimexMention, { reason }: Resolved, { memory, place }: Context): boolean =>
  expression.kind === "offset" &&
  expression.amount < 0 &&
  reason.referenceKind === "event" &&
  place.isMidSentence &&
  memory.dated?.place.paragraph === place.paragraph &&
  memory.dated.place.sentence === place.sentence;

/** Characters from "three weeks after" to the day that it is counted from: "the outbreak of the fighting in Khartoum on". */
const TARGET_REACH = 48;

/** "The talks began on 6 May, three weeks after the fighting broke out on 15 April": what follows counts from the talks. */
const isCountedFrom = ({ memory, mention, place, previous }: Context): boolean =>
  previous?.type === "DURATION" &&
  mention.expression.kind === "calendar" &&
  place.start - previous.end <= TARGET_REACH &&
  memory.day !== null &&
  memory.day.place.end <= previous.start &&
  memory.day.place.paragraph === place.paragraph &&
  memory.day.place.sentence === place.sentence;

/** "Sheltered there since December", in the middle of a day's story: the story goes on from the day, not from then. */
const isSinceThen = ({ expression }: TimexMention, { memory, place }: Context): boolean =>
  expression.kind === "interval" &&
  expression.to === null &&
  place.isMidSentence &&
  memory.day?.place.sentence === place.sentence;

/** "Born on 3 May 1902". */
export const isToldOfSomebody = ({ expression }: TimexMention): boolean =>
  expression.kind === "calendar" && expression.aside === true;

/** A decade or a century. */
export const isPeriod = ({ expression }: TimexMention): boolean =>
  expression.kind === "calendar" && (expression.decade !== undefined || expression.century !== undefined);

/**
 * "(1569)", "(1618–1648)": nothing goes on or counts from what stands by the way, unless it says which year of a period is meant: "at the
 * end of the 15th century (1492)".
 */
export function isByTheWay({ mention, place, previous }: Context, named: YearTold | null): boolean {
  const isGloss = previous !== null && isPeriod(previous) && mention.start - previous.end <= BRACKET;
  if (!place.isInBrackets || isGloss) return false;
  return named === null ? mention.expression.kind === "interval" : isBareYear(mention, named);
}

/** "Compared with the previous year": nothing counts from what only the date before it explains. */
const isCompared = ({ expression }: TimexMention, { reason }: Resolved): boolean =>
  expression.kind === "shifted-unit" &&
  expression.from === "told" &&
  expression.shift < 0 &&
  reason.referenceKind === "event";

/** "Output fell in January against January 2008": the same time a year before, in one sentence, is what the first is compared with. */
function isComparand({ edtf }: Resolved, { memory, place }: Context): boolean {
  const { dated } = memory;
  if (edtf === null || dated === null || dated.edtf.length <= YEAR_LENGTH) return false;
  const isSame = dated.place.paragraph === place.paragraph && dated.place.sentence === place.sentence;
  return isSame && yearsLater(edtf, 1) === dated.edtf;
}

export const isBareYear = ({ expression }: TimexMention, named: YearTold): boolean =>
  expression.kind === "calendar" && named.month === 0;

/** True for a date from which nothing goes on and nothing counts. */
export const isSaidByTheWay = (found: Resolved, context: Context): boolean =>
  isSinceThen(context.mention, context) ||
  isGlance(context.mention, found, context) ||
  isCompared(context.mention, found) ||
  isComparand(found, context) ||
  isCountedFrom(context);
