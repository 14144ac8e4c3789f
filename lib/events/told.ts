/** What a clause tells, and what the clauses around it add to that. */
import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import { type Certainty, type EventActor, type EventMode, isReal } from "#lib/model/event.ts";
import type { EventDate } from "./event-date.ts";
import { normalisedSpan, type SentenceFacts, textBetween } from "./facts.ts";
import { guestsBehind, partnersBehind, patientsBehind } from "./fronted.ts";
import { type Cast, NO_CAST } from "./left-out.ts";
import { modeOf } from "./modes.ts";
import type { Segment } from "./segments.ts";
import type { Telling } from "./shared-verb.ts";
import { loosely } from "./story.ts";
import { narrativeIn } from "./triggers.ts";
import { findWord, hasWord } from "./words.ts";

/** What one clause tells. */
export interface Told {
  readonly segment: Segment;
  readonly mode: EventMode | null;
  readonly date: EventDate;
  /** "On March 3 and March 18", "with X on Monday and with Y on Tuesday": all that the one verb tells, the first included. */
  readonly tellings: readonly Telling[];
  readonly certainty: Certainty;
  readonly actors: readonly EventActor[];
  /** Of whom the clause is said, and so what goes on without a subject. */
  readonly topics: readonly ActorMention[];
  /** Nobody named takes part, and somebody acts who has no name. */
  readonly isOfUnnamed: boolean;
  /** What a relative clause adds of somebody: "*who had arrived the day before*". */
  readonly isRelative: boolean;
  /** Told as done before what was told: "had arrived". */
  readonly isPluperfect: boolean;
}

/** Worth a place: somebody acts, or the text dates it. Talk of nobody at no time is no event. */
export const isTold = ({ segment, actors, date, isOfUnnamed }: Told): boolean =>
  actors.length > 0 ||
  isOfUnnamed ||
  ((date.edtf !== null || date.evidence.known !== undefined) && segment.trigger.row.mode !== "statement");

/** "Agreed to reopen the border following talks in Accra on Saturday": what comes of a meeting belongs to its day, approximately. */
export function afterMeeting(each: Told, next: Told | undefined, facts: SentenceFacts): Told {
  const { segment, certainty, actors } = each;
  if (next?.date.evidence.rule !== "date/in-clause" || each.date.evidence.rule !== "date/none") return each;
  const { row } = next.segment.trigger;
  const isMeeting = row.word === "noun" && row.type === "CONSULT" && isReal(next.certainty) && isReal(certainty);
  if (!isMeeting || segment.trigger.row.word === "noun" || next.date.edtf === null) return each;
  const { afterWords } = facts.pack.syntax;
  if (!hasWord(textBetween(facts, segment.trigger.end, next.segment.trigger.start), afterWords)) return each;
  const evidence = { ...next.date.evidence, rule: "date/after-meeting" };
  const date: EventDate = { edtf: loosely(next.date.edtf), basis: "narrative-order", evidence };
  return { ...each, date, tellings: [{ date, actors }] };
}

/** Whoever announces something takes part in it; the announcing is no event beside it. */
export const withSpeaker = (actors: readonly EventActor[], speakers: readonly EventActor[]): readonly EventActor[] => [
  ...speakers.filter(({ mention }) => !actors.some((actor) => actor.mention.actorId === mention.actorId)),
  ...actors,
];

/** The sentence's first event with those of whom a passive at its head is said, once the next clause has told who they are. */
export function withPatients(
  first: Told,
  next: Segment,
  nextActors: readonly EventActor[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): Told {
  const { segment, actors } = first;
  return joinedBy(first, [
    ...patientsBehind(segment, actors, nextActors, facts),
    ...partnersBehind(segment, actors, next, nextActors, facts, actorOf),
  ]);
}

/** A meeting with whoever the next clause tells of as a visitor. */
export const withGuests = (
  told: Told,
  next: Segment,
  visitors: readonly EventActor[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): Told => joinedBy(told, guestsBehind(told.segment, told.actors, next, visitors, facts, actorOf));

/** An event with others who take part in it. */
export function joinedBy(told: Told, others: readonly EventActor[]): Told {
  if (others.length === 0) return told;
  const tellings = told.tellings.map((telling) => ({ ...telling, actors: [...telling.actors, ...others] }));
  return { ...told, tellings, actors: [...told.actors, ...others] };
}

/** People who sit together, hosts and guests too. */
const isMeeting = ({ trigger: { row } }: Segment): boolean =>
  row.type === "CONSULT" && (row.mode === "meeting" || row.mode === "reception");

/** A meeting, and the number of its paragraph. */
export interface Met {
  readonly told: Told;
  readonly paragraph: number;
}

/** Paragraphs behind a meeting in which "the talks" are that one, whatever else was told in between. */
const MET_REACH = 3;

/** The meeting that "the talks" mean after a sentence. */
export function metAfter(told: readonly Told[], before: Met | null, paragraph: number): Met | null {
  const meeting = told.findLast(({ segment, actors }) => isMeeting(segment) && actors.length > 1);
  if (meeting) return { told: meeting, paragraph };
  return before && paragraph - before.paragraph < MET_REACH ? before : null;
}

/** Which meeting "the talks" are: what has a date of its own may be another than that told some time ago. */
export const meetingMeant = (
  { last, met }: { readonly last: Told | null; readonly met: Met | null },
  { timexes }: SentenceFacts,
): Told | null => (met === null || timexes.some(({ type }) => type === "DATE") ? last : met.told);

/** "… The meeting took place on Tuesday": a gathering of nobody named, told of as known, is the one told last, with those who were there. */
export function ofKnownGathering(
  { core, trigger }: Segment,
  last: Told | null,
  { sentence, pack }: SentenceFacts,
): Cast {
  const { row } = trigger;
  if (!last || row.type !== "CONSULT" || row.mode !== "meeting" || !isMeeting(last.segment)) return NO_CAST;
  const [from, to] = [core.start, trigger.end].map((at) => sentence.normalised.fromOriginal(at));
  const words = sentence.normalised.text.slice(from, to);
  const { definites } = pack.syntax;
  const { definite } = pack.names;
  const lead = words.split(" ", 2).join(" ");
  const isKnown = definites
    ? findWord(lead, definites)?.start === 0
    : definite
      ? words.split(" ").some((word) => word.startsWith(definite))
      : core.start === trigger.start;
  const isAround = [pack.syntax.afterWords, pack.syntax.beforeWords].some((list) => hasWord(words, list));
  return isKnown && !isAround && core.start === sentence.start ? last : NO_CAST;
}

/** Where a paper is signed: a meeting or a visit of two or more. */
const isOccasion = ({ segment, actors }: Told): boolean =>
  actors.length > 1 && (isMeeting(segment) || segment.trigger.row.mode === "visit");

/** "Following the talks, three papers were signed": what is agreed at the meeting told of, and by nobody named, is agreed by those who met. */
export function agreedAtMeeting({ core, trigger }: Segment, meeting: Told | null, facts: SentenceFacts): Cast {
  const { type, order, word } = trigger.row;
  if (!meeting || type !== "AGREE" || order === "agent-first" || word !== "verb" || !isOccasion(meeting))
    return NO_CAST;
  if (facts.words.narrative.length === 0) return NO_CAST;
  const { start, end } = normalisedSpan(facts, { start: core.start, end: trigger.end });
  const isThere = narrativeIn(facts.words, start, end).some(
    ({ row }) => row.gathering === "told" && row.direction >= 0,
  );
  if (!isThere) return NO_CAST;
  return { actors: meeting.actors.map(({ mention }) => ({ mention, role: "participant" })), topics: meeting.topics };
}

/** Words that only take up what was told: "but *it* was called off". */
const MOST_WORDS_BEFORE = 4;

/** "La reunión *fue* cancelada": told of what was to be, and not of who calls it off. */
export function isCalledOff(segment: Segment, facts: SentenceFacts): boolean {
  const { trigger } = segment;
  const { passiveWords = [] } = facts.pack.syntax;
  return (
    trigger.row.type === "REJECT" &&
    hasWord(textBetween(facts, trigger.start, trigger.end), passiveWords) &&
    modeOf(segment, facts) === "call-off"
  );
}

/** "He was to see Ann on Friday. The meeting was called off.": what is called off, and nobody is named, is what was to be, of those who were to be there. */
export function ofCalledOff(segment: Segment, last: Told | null, facts: SentenceFacts): Cast {
  const { core, trigger } = segment;
  if (!last || last.actors.length === 0 || trigger.row.type !== "REJECT") return NO_CAST;
  const { row } = last.segment.trigger;
  if (row.type !== "CONSULT" || row.mode === "statement" || modeOf(segment, facts) !== "call-off") return NO_CAST;
  const lead = textBetween(facts, core.start, trigger.start).match(/\p{L}+/gu) ?? [];
  if (lead.length > MOST_WORDS_BEFORE) return NO_CAST;
  return { actors: last.actors.map(({ mention }) => ({ mention, role: "participant" })), topics: [] };
}

/** An event with a day that it did not have. */
export const withDate = (told: Told, date: EventDate): Told => ({
  ...told,
  date,
  tellings: told.tellings.map((telling) => ({ ...telling, date })),
});
