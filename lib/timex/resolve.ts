import type { Edtf } from "#lib/model/edtf-value.ts";
import type { CalendarExpression, TimeExpression, Timex, TimexMention, TimexReason } from "#lib/model/timex.ts";
import type { Lean } from "./calendar-values.ts";
import type { Context } from "./context.ts";
import { glossed } from "./gloss.ts";
import { datesOfStory } from "./look-back.ts";
import { type Memory, NOTHING_TOLD, remember } from "./memory.ts";
import { narrativeMentions } from "./narrative.ts";
import { placesOf, type TextBlock } from "./places.ts";
import { referenceOf } from "./reference.ts";
import { boundOf, resolveExpression } from "./resolve-expression.ts";

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
  week,
  decade,
  century,
  tense,
  holiday,
  hijri,
}: CalendarExpression): boolean {
  if ([year, decade, century, holiday, hijri].some((field) => field !== undefined)) return true;
  if (month !== undefined && day !== undefined) return true;
  const isMoved = [yearShift, monthShift, tense ? undefined : shift].some((field) => field !== undefined);
  return !isMoved && [month, season, quarter, half, week].some((field) => field !== undefined);
}

/** Letters that may stand about a date that is all of a text: "on the"; in writing without blanks as many are a sentence. */
const PHRASE_SLACK = 8;
const UNSPACED_SLACK = 3;

/** True where the text is a date and nothing else, as one types it to plan by; of an article more is known. */
function isPhrase([mention, ...others]: readonly TimexMention[], text: string): boolean {
  if (!mention || others.length > 0 || text === "") return false;
  const whole = text.trim();
  const slack = /\s/u.test(whole) ? PHRASE_SLACK : UNSPACED_SLACK;
  return whole.length - (mention.end - mention.start) <= slack;
}

/** Parts of months, and intervals from one month into another: what is told of as often as planned. */
function isTelling(expression: TimeExpression): boolean {
  if (expression.kind === "calendar") return expression.part !== undefined && expression.month !== undefined;
  if (expression.kind !== "interval" || expression.from?.kind !== "calendar" || expression.to?.kind !== "calendar")
    return false;
  return expression.from.day !== undefined && expression.from.month !== expression.to.month;
}

/** How dates without their year stand: in an article near it; alone in a text to come, unless a word that leads in makes it a piece of a sentence. */
function leanOf(mentions: readonly TimexMention[], text: string): Lean {
  const [mention] = mentions;
  if (!mention || !isPhrase(mentions, text)) return "nearest";
  const isLedIn = text.slice(0, mention.start).trim() !== "";
  return isLedIn && isTelling(mention.expression) ? "piece" : "coming";
}

/**
 * The mentions of a whole article, in text order, each with its value.
 *
 * `dct` is the article's own date, as fine as it is known (day, month, year, interval), or null. Full dates need none; what needs a
 * reference that is missing or too coarse gets null, or an unspecified year where the words name month or day, so a value is never
 * finer than text and reference together. `paragraphs`, in text order and with their sentences, tell where the text breaks, and `text`
 * what stands about a date; without them nearness alone decides what a year-less date follows on. Same length and order as `mentions`;
 * does not throw.
 */
export function resolveTimexes(
  mentions: readonly TimexMention[],
  dct: Edtf | null,
  paragraphs: readonly TextBlock[] = [],
  text = "",
): readonly Timex[] {
  const reference = dct === null ? null : referenceOf(dct);
  const places = placesOf(mentions, paragraphs, text);
  const telling = narrativeMentions(mentions, places, reference);
  const storyDates = datesOfStory(mentions, reference);
  const lean = leanOf(mentions, text);
  let memory: Memory = NOTHING_TOLD;
  return mentions.map((mention, index) => {
    if (mention.type !== "DATE") return timexOf(mention, null, null, false, NO_REASON);
    const place = places[index]!;
    const [previous, next] = [mentions[index - 1] ?? null, mentions[index + 1] ?? null];
    const { isNarrative, isChronicle, isNews, isHistory } = telling[index]!;
    const context: Context = {
      mention,
      previous,
      next,
      reference,
      memory,
      place,
      storyDates: storyDates[index]!,
      isNarrative,
      isChronicle,
      isNews,
      isHistory,
    };
    const found = glossed(mention, next, places[index + 1]) ?? resolveExpression(mention.expression, context, lean);
    memory = remember(found, context);
    const { expression } = mention;
    return timexOf(mention, found.edtf, boundOf(expression), isExplicit(expression), found.reason);
  });
}

function timexOf(
  { start, end, text, type, expression, rule }: TimexMention,
  edtf: Edtf | null,
  bound: Timex["bound"],
  explicit: boolean,
  reason: TimexReason,
): Timex {
  return { start, end, text, type, expression, rule, edtf, bound, explicit, reason };
}
