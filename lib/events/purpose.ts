/** "Flew to Oslo to see Ann": what people travel or meet for is told along with their journey or meeting. */
import type { EventActor } from "#lib/model/event.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import type { Segment } from "./segments.ts";
import { joinedBy, type Told, withDate } from "./told.ts";
import { endsIn, hasWord } from "./words.ts";

/** Visits, meetings and talks; a gathering of many, a call, a statement are no part of them. */
const isTalk = ({ trigger: { row } }: Segment): boolean =>
  row.type === "CONSULT" && (row.mode === undefined || row.mode === "meeting");
const isOccasion = (segment: Segment): boolean => isTalk(segment) || segment.trigger.row.mode === "visit";

/** Nothing but the word of purpose leads from one verb to the other. */
function isPurposeOf(before: Segment, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { purposeWords, conjunctions, relatives } = facts.pack.syntax;
  if (purposeWords === undefined) return false;
  const between = textBetween(facts, before.trigger.end, trigger.start);
  const isApart = /[;:"]/u.test(between) || hasWord(between, relatives) || hasWord(between, conjunctions);
  return endsIn(between, purposeWords) && !isApart;
}

/** Nobody else acts. */
const isOfSame = (actors: readonly EventActor[], before: Told): boolean =>
  actors.every(
    ({ role, mention }) => role !== "agent" || before.actors.some((known) => known.mention.actorId === mention.actorId),
  );

/** What was told before with those who are to be met, and with the time of that where it has none; null where the next clause is another event. */
export function withPurpose(before: Told, next: Omit<Told, "tellings">, facts: SentenceFacts): Told | null {
  const { segment, date, actors } = next;
  if (!isOccasion(before.segment) || !isTalk(segment) || !isPurposeOf(before.segment, segment, facts)) return null;
  const isOtherTime = date.edtf !== null && before.date.edtf !== null && date.edtf !== before.date.edtf;
  if (isOtherTime || before.tellings.length > 1 || !isOfSame(actors, before)) return null;
  const known = new Set(before.actors.map(({ mention }) => mention.actorId));
  const met = actors.filter(({ mention }) => !known.has(mention.actorId));
  const whole = joinedBy({ ...before, segment: { ...before.segment, end: segment.end } }, met);
  return before.date.edtf === null && date.edtf !== null ? withDate(whole, date) : whole;
}
