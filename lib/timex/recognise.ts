import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Sentence } from "#lib/model/document.ts";
import type { Span } from "#lib/model/span.ts";
import type { TimeExpression, TimexMention } from "#lib/model/timex.ts";
import { chronoCandidates } from "./chrono.ts";
import { compiledRules, hasDateWords } from "./compiled-rules.ts";
import { typeOf } from "./expression.ts";
import { absorbClock, joinOpenEnds, settleLongest, withChrono } from "./refine.ts";
import { hasUnreadSign, readRules } from "./rules.ts";
import { settle } from "./settle.ts";

/** A month or a weekday and nothing more but its clause's tense: the date words that are names of persons too. */
function isMonthOrWeekday(expression: TimeExpression): boolean {
  if (expression.kind !== "calendar") return false;
  const { kind: _, month, weekday, tense: _tense, shift: _shift, ...others } = expression;
  return (month === undefined) !== (weekday === undefined) && Object.keys(others).length === 0;
}

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}]*$/u;
const hasSmallLetters = (text: string): boolean => /\p{Ll}{2}/u.test(text);

/**
 * In a language that writes months and weekdays small: a capitalised one directly beside another capitalised word ("Abril Martorell"),
 * or inside a sentence where the rule saw nothing beside it that makes it a date ("los hermanos Abril").
 */
function isName(text: string, sentence: Span, { start, end }: Span, sawMore: boolean): boolean {
  if (!CAPITALISED.test(text.slice(start, end))) return false;
  const before = text.slice(sentence.start, start);
  const isFirst = !/\p{L}/u.test(before);
  const isBeside = /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) || /\p{Lu}[\p{L}\p{M}]* $/u.test(before.slice(-40));
  if (isBeside) return !isFirst || !sawMore;
  return !isFirst && !sawMore && hasSmallLetters(before);
}

/**
 * Finds the time expressions of one sentence, in text order, without overlaps; what is known to be no date is left out.
 *
 * `text` is the article that the sentence's offsets count in: mentions quote it to the letter. Expressions say what the words say
 * and nothing that they leave out; no reference date plays a part. A sentence without a date yields []; does not throw.
 */
export function recogniseTimexes(sentence: Sentence, pack: LanguagePack, text: string): readonly TimexMention[] {
  const normalised = sentence.normalised.text;
  const rules = compiledRules(pack.dates);
  const { readings, signs } = readRules(normalised, rules);
  const own = settleLongest(readings, (reading) => settle(reading, rules));
  // Chrono costs more than all own rules together, and in a language with tables of its own it seldom reads what they do not.
  const isWorthwhile = !hasDateWords(pack.dates.words) || hasUnreadSign(signs, own);
  if (own.length === 0 && !isWorthwhile) return [];
  const all = isWorthwhile ? withChrono(own, chronoCandidates(normalised, pack)) : own;
  const dates = all.filter(({ expression }) => expression !== null);
  const refined = joinOpenEnds(normalised, absorbClock(normalised, dates));
  const mentions: TimexMention[] = [];
  for (const candidate of refined) {
    const { context, expression, rule } = candidate;
    if (!expression) continue;
    const { start, end } = sentence.normalised.toOriginal(candidate);
    const mayBeName = pack.dates.writtenSmall === true && isMonthOrWeekday(expression);
    if (mayBeName && isName(text, sentence, { start, end }, context > candidate.end - candidate.start)) continue;
    mentions.push({ start, end, text: text.slice(start, end), type: typeOf(expression), expression, rule });
  }
  return mentions;
}
