import type { EventActor } from "#lib/model/event.ts";
import type { Timex } from "#lib/model/timex.ts";
import { type EventDate, fromTimex } from "./event-date.ts";
import { datesIn, type SentenceFacts, textBetween } from "./facts.ts";
import { WORD } from "./governed.ts";
import type { Segment } from "./segments.ts";
import type { Telling } from "./shared-verb.ts";
import { hasWord } from "./words.ts";

/** A dash right behind a time, with the blanks about it. */
const DASH = /^ ?[-–—] /u;
const DASH_REACH = 3;

/** Nothing but "and" and a preposition. */
const isMereLink = (between: string, { pack }: SentenceFacts): boolean =>
  (between.match(WORD) ?? []).every((word) => word.length <= 2 || pack.syntax.conjunctions.includes(word));

/** ", and on the 12th — with Cuba": a time behind a comma and before a dash, where the verb is left out. */
export function opensGap({ start, end }: Timex, { trigger }: Segment, facts: SentenceFacts): boolean {
  if (start < trigger.end) return false;
  const behind = textBetween(facts, end, Math.min(end + DASH_REACH, facts.sentence.end));
  if (!DASH.test(behind)) return false;
  const before = textBetween(facts, trigger.end, start);
  const comma = Math.max(before.lastIndexOf(","), before.lastIndexOf(";"));
  return comma >= 0 && isMereLink(before.slice(comma), facts);
}

/** ", on the 20th — the accord on a truce": words behind the dash tell what it was. */
function isToldOtherwise({ end }: Timex, { words, sentence, pack: { syntax } }: SentenceFacts): boolean {
  const from = sentence.normalised.fromOriginal(end);
  const told = words.triggers.find(({ start }) => start >= from && start - from <= TOLD_REACH);
  if (!told) return false;
  const lead = words.text.slice(from, told.start);
  return !hasWord(lead, syntax.prepositions) && !hasWord(lead, syntax.withWords);
}

/** Characters behind a time, its dash and an adjective included, where such words begin. */
const TOLD_REACH = 16;

/**
 * "On the 11th Peru signed with Chile, and on the 12th — with Cuba": one telling for what the verb stands before, and one for each time that
 * stands for the verb again, with the same subjects; [] where none does.
 */
export function tellingsByGap(
  segment: Segment,
  date: EventDate,
  actors: readonly EventActor[],
  facts: SentenceFacts,
): readonly Telling[] {
  if (facts.timexes.length < 2 || segment.trigger.row.word !== "verb") return [];
  const gaps = datesIn(segment, facts.timexes).filter(
    (timex) => opensGap(timex, segment, facts) && !isToldOtherwise(timex, facts),
  );
  const [first] = gaps;
  if (!first) return [];
  const head = actors.filter(({ mention }) => mention.start < first.start);
  const subjects = head.filter(({ mention }) => mention.start < segment.trigger.start);
  const again = gaps.map((timex, nth) => {
    const to = gaps[nth + 1]?.start ?? segment.end;
    const named = actors.filter(({ mention }) => mention.start >= timex.end && mention.start < to);
    return { date: fromTimex(timex, "date/in-list"), actors: [...subjects, ...named] };
  });
  return [{ date, actors: head }, ...again];
}
