import { boundsOf, type DayNumber, dayToIso, precisionOf } from "#lib/edtf/bounds.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { Timex } from "#lib/model/timex.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import type { Trigger } from "./trigger.ts";
import { hasWord } from "./words.ts";

/** "two days after the closure": the event named lies this far before (-) or after (+) the one that the sentence tells. */
export interface Offset {
  readonly timex: Timex;
  readonly direction: -1 | 1;
  /** Null where the amount is not in days or weeks. */
  readonly days: number | null;
}

const DAYS_OF: Readonly<Record<string, number>> = { D: 1, W: 7 };

function daysOf(timex: Timex): number | null {
  const { expression } = timex;
  if (expression.kind === "offset") {
    const days = expression.unit === "day" ? 1 : expression.unit === "week" ? DAYS_OF.W! : null;
    return days === null ? null : Math.abs(expression.amount) * days;
  }
  if (expression.kind !== "duration" || expression.iso === null) return null;
  const match = /^P(\d+)([DW])$/.exec(expression.iso);
  return match ? Number(match[1]) * DAYS_OF[match[2]!]! : null;
}

/** The offset that leads straight to a trigger noun, or null: an amount of time, "after" or "before", and nothing else to speak of. */
export function offsetBefore(trigger: Trigger, facts: SentenceFacts): Offset | null {
  if (trigger.row.word === "verb") return null;
  const timex = facts.timexes.findLast(({ end }) => end <= trigger.start);
  if (!timex || timex.edtf !== null || (timex.type !== "DURATION" && timex.expression.kind !== "offset")) return null;
  const between = textBetween(facts, timex.start, trigger.start);
  if (between.split(/\s+/u).length > LONGEST_LEAD) return null;
  const { afterWords, beforeWords } = facts.pack.syntax;
  if (hasWord(between, afterWords)) return { timex, direction: -1, days: daysOf(timex) };
  return hasWord(between, beforeWords) ? { timex, direction: 1, days: daysOf(timex) } : null;
}

/** "On Thursday, a day after the neighbours had closed it": the offset that opens a clause behind what the sentence told and a comma, or null. */
export function offsetOfClause(trigger: Trigger, from: number, facts: SentenceFacts): Offset | null {
  if (facts.timexes.length < 2) return null;
  const timex = facts.timexes.findLast(({ start, end }) => start >= from && end <= trigger.start);
  if (!timex || timex.edtf !== null || (timex.type !== "DURATION" && timex.expression.kind !== "offset")) return null;
  if (!/[,،–-]\s*(?:\p{L}{1,2}\s)?$/u.test(textBetween(facts, from, timex.start))) return null;
  const opening = textBetween(facts, timex.start, Math.min(trigger.start, timex.end + OPENING));
  const { afterWords, beforeWords } = facts.pack.syntax;
  if (hasWord(opening, afterWords)) return { timex, direction: -1, days: daysOf(timex) };
  return hasWord(opening, beforeWords) ? { timex, direction: 1, days: daysOf(timex) } : null;
}

/** Characters behind the amount in which its "after" stands. */
const OPENING = 12;

/** Words from the amount to the noun: "two days after the sudden closure". */
const LONGEST_LEAD = 7;

/** The date that lies an offset away from another; the same value where that is too coarse for the offset to show, null where it is not in days. */
export function shiftedBy(edtf: Edtf, { direction, days }: Offset): Edtf | null {
  if (precisionOf(edtf) !== "day") return edtf;
  return days === null ? null : dayToIso((boundsOf(edtf).start + direction * days) as DayNumber);
}
