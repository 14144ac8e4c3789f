import type { Certainty } from "#lib/model/event.ts";
import type { Span } from "#lib/model/span.ts";
import { certaintyIn, type TellingWords } from "./triggers.ts";

/** Strongest doubt last. */
const RANK: Readonly<Record<Certainty, number>> = { asserted: 0, reported: 1, planned: 2, hypothetical: 3, denied: 4 };
/** Words that may stand between a negation and what it denies: "did not [then formally] sign". */
const MAX_WORDS_AFTER_NEGATION = 2;

/**
 * How certain a clause is of the event at `trigger`; both spans of the normalised text in which the words stand.
 *
 * Words inside the trigger are its own ("refused to", "said it would not") and cast no doubt on it. A negation denies only the
 * trigger right after it; other doubt reaches from before a verb, and from both sides of a noun ("the visit is planned for May").
 * What is called off was planned (`isRefusal`): only a plan to call it off, right before the verb, makes that one.
 */
export function certaintyAt(
  words: TellingWords,
  clause: Span,
  trigger: Span,
  isNoun: boolean,
  isRefusal = false,
): Certainty {
  let strongest: Certainty = "asserted";
  for (const { row, start, end } of certaintyIn(words, clause.start, clause.end)) {
    const { certainty } = row;
    if (isRefusal && certainty === "planned" && (row.ofThing || !isRightBefore(words.text.slice(end, trigger.start))))
      continue;
    const mayReachBack = isNoun && !row.onward;
    if (RANK[certainty] > RANK[strongest] && reaches(certainty, start, end, trigger, mayReachBack, words.text))
      strongest = certainty;
  }
  return strongest;
}

function reaches(
  certainty: Certainty,
  start: number,
  end: number,
  trigger: Span,
  mayReachBack: boolean,
  text: string,
): boolean {
  if (certainty === "reported") return end <= trigger.start || start > trigger.start;
  if (end > trigger.start) return mayReachBack && certainty !== "denied" && start >= trigger.end;
  return certainty !== "denied" || isRightBefore(text.slice(end, trigger.start));
}

/** No sign between, and only so many words: what stands there is blanks and words. */
function isRightBefore(between: string): boolean {
  if (/[,;:،؛]/u.test(between)) return false;
  return between.trim() === "" || between.trim().split(/\s+/u).length <= MAX_WORDS_AFTER_NEGATION;
}
