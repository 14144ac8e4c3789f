import type { Certainty } from "#lib/model/event.ts";
import type { Span } from "#lib/model/span.ts";
import { type CertaintyMatch, type EventPack, findCertainty } from "./triggers.ts";

/** Strongest doubt first. */
const RANK: readonly Certainty[] = ["denied", "hypothetical", "planned", "reported", "asserted"];
/** Words that may stand between a negation and what it denies: "did not [then formally] sign". */
const MAX_WORDS_AFTER_NEGATION = 2;

/**
 * How certain a clause is of the event at `trigger`; both in the same normalised text, the trigger's span counted in it.
 *
 * Words inside the trigger are its own ("refused to", "said it would not") and cast no doubt on it. A negation denies only the
 * trigger right after it; other doubt reaches from before a verb, and from both sides of a noun ("the visit is planned for May").
 */
export function certaintyAt(clause: string, trigger: Span, isNoun: boolean, pack: EventPack): Certainty {
  const reaching = findCertainty(clause, pack)
    .filter((match) => reaches(match, trigger, isNoun, clause))
    .map(({ certainty }) => certainty);
  return RANK.find((certainty) => reaching.includes(certainty)) ?? "asserted";
}

function reaches(match: CertaintyMatch, trigger: Span, isNoun: boolean, clause: string): boolean {
  if (match.certainty === "reported") return match.end <= trigger.start || match.start >= trigger.end;
  if (match.end > trigger.start) return isNoun && match.certainty !== "denied" && match.start >= trigger.end;
  return match.certainty !== "denied" || isRightBefore(clause.slice(match.end, trigger.start));
}

const isRightBefore = (between: string): boolean =>
  !/[,;:،؛]/u.test(between) && between.split(/\s+/u).filter(Boolean).length <= MAX_WORDS_AFTER_NEGATION;
