import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Sentence } from "#lib/model/document.ts";
import type { Span } from "#lib/model/span.ts";
import type { TimexMention } from "#lib/model/timex.ts";
import { chronoCandidates } from "./chrono.ts";
import { typeOf } from "./expression.ts";
import { absorbClock, joinOpenEnds, longestFirst, withChrono } from "./refine.ts";
import { compiledRules, hasDateSign, hasDateWords, ruleCandidates } from "./rules.ts";

/** A single capitalised word directly beside another: in a language that writes months small, somebody's name. */
function isName(text: string, { start, end }: Span): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}]*$/u.test(text.slice(start, end))) return false;
  return (
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) ||
    /\p{Lu}[\p{L}\p{M}]* $/u.test(text.slice(Math.max(0, start - 40), start))
  );
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
  const isWorthwhile = !hasDateWords(pack.dates.words) || hasDateSign(normalised, rules);
  const own = longestFirst(ruleCandidates(normalised, rules));
  const all = isWorthwhile ? withChrono(own, chronoCandidates(normalised, pack)) : own;
  const dates = all.filter(({ expression }) => expression !== null);
  const refined = joinOpenEnds(normalised, absorbClock(normalised, dates));
  return refined.flatMap(({ start, end, expression, rule }) => {
    if (!expression) return [];
    const span = sentence.normalised.toOriginal({ start, end });
    if (pack.dates.writtenSmall && isName(text, span)) return [];
    return [{ ...span, text: text.slice(span.start, span.end), type: typeOf(expression), expression, rule }];
  });
}
