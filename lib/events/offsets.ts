import { boundsOf, calendarOf, type DayNumber, dayToIso, precisionOf } from "#lib/edtf/bounds.ts";
import { dateOf } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { Timex } from "#lib/model/timex.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import type { Trigger } from "./trigger.ts";
import { findWord, hasWord } from "./words.ts";

/** "two days after the closure": the event named lies this far before (-) or after (+) the one that the sentence tells. */
export interface Offset {
  readonly timex: Timex;
  readonly direction: -1 | 1;
  /** Null where the amount is not in days or weeks. */
  readonly days: number | null;
  /** Null where the amount is not in months. */
  readonly months: number | null;
}

const DAYS_OF: Readonly<Record<string, number>> = { D: 1, W: 7, day: 1, week: 7 };
const MONTHS_OF: Readonly<Record<string, number>> = { M: 1, month: 1 };

/** An amount of time in units that a table tells, or null. */
function amountIn(units: Readonly<Record<string, number>>, { expression }: Timex): number | null {
  if (expression.kind === "offset") {
    const size = units[expression.unit];
    return size === undefined ? null : Math.abs(expression.amount) * size;
  }
  const match = expression.kind === "duration" ? /^P(\d+)(\p{L})$/u.exec(expression.iso ?? "") : null;
  const size = match ? units[match[2]!] : undefined;
  return match && size !== undefined ? Number(match[1]) * size : null;
}

const offsetOf = (timex: Timex, direction: Offset["direction"]): Offset => ({
  timex,
  direction,
  days: amountIn(DAYS_OF, timex),
  months: amountIn(MONTHS_OF, timex),
});

/** The offset that leads straight to a trigger noun, or null: an amount of time, "after" or "before", and nothing else to speak of. */
export function offsetBefore(trigger: Trigger, facts: SentenceFacts): Offset | null {
  if (trigger.row.word === "verb") return null;
  const timex = facts.timexes.findLast(({ end }) => end <= trigger.start);
  if (!timex || timex.edtf !== null || (timex.type !== "DURATION" && timex.expression.kind !== "offset")) return null;
  const between = textBetween(facts, timex.start, trigger.start);
  if (between.split(/\s+/u).length > LONGEST_LEAD) return null;
  const { afterWords, beforeWords } = facts.pack.syntax;
  if (hasWord(between, afterWords)) return offsetOf(timex, -1);
  return hasWord(between, beforeWords) ? offsetOf(timex, 1) : null;
}

/** "On Thursday, a day after the neighbours had closed it": the offset that opens a clause behind what the sentence told and a comma, or null. */
export function offsetOfClause(trigger: Trigger, from: number, facts: SentenceFacts): Offset | null {
  if (facts.timexes.length < 2) return null;
  // "Три дні після того, як": "after that" is a time in words of its own.
  const timex = facts.timexes.findLast(
    ({ start, end, type }) => start >= from && end <= trigger.start && type !== "VAGUE",
  );
  if (!timex || timex.edtf !== null || (timex.type !== "DURATION" && timex.expression.kind !== "offset")) return null;
  if (!/[,،–-]\s*(?:\p{L}{1,6}\s)?$/u.test(textBetween(facts, from, timex.start))) return null;
  // A name in apposition stands between two commas; behind one, past that of "після того, як", begins another clause.
  const commas = textBetween(facts, timex.end, trigger.start).slice(OPENING).match(/[,،]/gu)?.length ?? 0;
  if (commas % 2 > 0) return null;
  const opening = textBetween(facts, timex.start, Math.min(trigger.start, timex.end + OPENING));
  const { afterWords, beforeWords } = facts.pack.syntax;
  if (hasWord(opening, afterWords)) return offsetOf(timex, -1);
  return hasWord(opening, beforeWords) ? offsetOf(timex, 1) : null;
}

/** "*Two days after the signing*, Uganda …": an amount that opens its sentence, and where the phrase ends that counts it from what was told before; or null. */
export function offsetFromTold(facts: SentenceFacts): { readonly offset: Offset; readonly end: number } | null {
  const [timex, ...others] = facts.timexes;
  if (!timex || timex.edtf !== null || others.some(({ type }) => type === "DATE")) return null;
  if (timex.type !== "DURATION" && timex.expression.kind !== "offset") return null;
  const { sentence, mentions, pack } = facts;
  if (timex.start - sentence.start > OPENING) return null;
  const reach = Math.min(sentence.end, timex.end + LONGEST_TOLD);
  const opening = textBetween(facts, timex.start, reach);
  const phrase = opening.split(/[,،]/u, 1)[0]!;
  const { afterWords, beforeWords } = pack.syntax;
  const after = findWord(phrase, afterWords);
  const word = after ?? findWord(phrase, beforeWords);
  if (!word || phrase.length === opening.length) return null;
  if (!isKnownNoun(phrase.slice(word.end).trim(), facts)) return null;
  const offset = offsetOf(timex, after ? 1 : -1);
  if (offset.days === null && offset.months === null) return null;
  const end = timex.start + phrase.length;
  if (mentions.some((mention) => mention.start >= timex.start && mention.start < end)) return null;
  return { offset, end };
}

/** "The signing", "this second meeting": with its article where the language has one, and nothing that says which. */
function isKnownNoun(noun: string, { pack: { syntax, names } }: SentenceFacts): boolean {
  const words = noun.split(/\s+/u);
  if (noun === "" || words.length > MOST_OF_NOUN) return false;
  if (names.definite) return words[0]!.startsWith(names.definite);
  const { articles, definites } = syntax;
  if (!articles && !definites) return true;
  return words.length > 1 && [...(articles ?? []), ...(definites ?? [])].includes(words[0]!);
}

/** Characters behind the amount in which its phrase ends, and words of the noun with its article. */
const LONGEST_TOLD = 64;
const MOST_OF_NOUN = 3;

/** "The visit comes ten days after he was elected": the amount between such a verb and "after", before the trigger; or null. */
export function offsetOfComing(trigger: Trigger, facts: SentenceFacts): Offset | null {
  const { comesWords, afterWords } = facts.pack.syntax;
  if (comesWords === undefined) return null;
  const timex = facts.timexes.findLast(({ end }) => end <= trigger.start);
  if (!timex || (timex.type !== "DURATION" && timex.expression.kind !== "offset")) return null;
  const before = textBetween(facts, facts.sentence.start, timex.start);
  const verb = findWord(before, comesWords);
  if (!verb || before.slice(verb.end).trim().split(/\s+/u).length > COMING_REACH) return null;
  const opening = textBetween(facts, timex.start, Math.min(trigger.start, timex.end + OPENING));
  return hasWord(opening, afterWords) ? offsetOf(timex, -1) : null;
}

/** Words between "comes" and the amount: "comes *just* ten days after". */
const COMING_REACH = 3;

/** Characters behind the amount in which its "after" stands. */
const OPENING = 12;

/** Words from the amount to the noun: "two days after the sudden closure". */
const LONGEST_LEAD = 7;

/**
 * The date that lies an offset away from another, months away the month; the same value where that is too coarse for the offset to show,
 * null where it is in neither days nor months.
 */
export function shiftedBy(edtf: Edtf, { direction, days, months }: Offset): Edtf | null {
  const precision = precisionOf(edtf);
  const { start } = boundsOf(edtf);
  if (months !== null && (precision === "day" || precision === "month")) {
    const { year, month } = calendarOf(start);
    const moved = year * 12 + month - 1 + direction * months;
    return dateOf(Math.floor(moved / 12), (moved % 12) + 1);
  }
  if (precision !== "day") return edtf;
  return days === null ? null : dayToIso((start + direction * days) as DayNumber);
}
