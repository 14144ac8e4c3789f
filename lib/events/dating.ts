import { approximate, boundedBy, hasUnknownYear, isApproximate } from "#lib/edtf/value.ts";
import type { Dct } from "#lib/model/article.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import { type Certainty, type DateBasis, type DateEvidence, type EventActor, isReal } from "#lib/model/event.ts";
import { contains, itemsWithin } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import { datesIn, normalisedSpan, type SentenceFacts, textBetween } from "./facts.ts";
import { offsetBefore, shiftedBy } from "./offsets.ts";
import type { Segment } from "./segments.ts";
import { isSpoken } from "./trigger.ts";
import { narrativeIn } from "./triggers.ts";
import { hasWord } from "./words.ts";

/** A date given to a clause, and why. */
export interface EventDate {
  readonly edtf: Edtf | null;
  readonly basis: DateBasis;
  readonly evidence: DateEvidence;
}

const UNDATED: EventDate = { edtf: null, basis: "undated", evidence: { timex: null, reason: null, rule: "date/none" } };

/** What was dated last: in which paragraph, and who took part. */
export interface Story {
  readonly date: EventDate | null;
  readonly certainty: Certainty;
  /** Its number in the article. */
  readonly paragraph: number;
  readonly actorIds: ReadonlySet<string>;
  /** Who spoke there, where it was a meeting: its persons, or where it names none all who took part; empty for other events. */
  readonly speakerIds: ReadonlySet<string>;
}

/** A clause told earlier in the same sentence. */
export interface Told {
  readonly segment: Segment;
  readonly date: EventDate;
  readonly certainty: Certainty;
}

/** A clause to be dated, and all that its date may come from. */
export interface Undated {
  readonly segment: Segment;
  readonly certainty: Certainty;
  readonly actors: readonly EventActor[];
  readonly facts: SentenceFacts;
  readonly told: readonly Told[];
  /** Number of the paragraph in the article. */
  readonly paragraph: number;
  readonly story: Story;
  readonly dct: Dct;
}

function fromTimex(timex: Timex, rule: string): EventDate {
  const evidence = {
    timex: { start: timex.start, end: timex.end, text: timex.text, rule: timex.rule },
    reason: timex.reason,
    rule,
  };
  if (timex.edtf === null) return { edtf: null, basis: "undated", evidence };
  // A date without a year has no place on a timeline; what is known of it is kept.
  if (hasUnknownYear(timex.edtf)) return { edtf: null, basis: "undated", evidence: { ...evidence, known: timex.edtf } };
  const edtf = timex.bound === null ? timex.edtf : boundedBy(timex.edtf, timex.bound);
  return { edtf, basis: timex.explicit ? "explicit" : "relative", evidence };
}

const distance = (timex: Timex, segment: Segment): number =>
  timex.end <= segment.trigger.start
    ? segment.trigger.start - timex.end
    : Math.max(0, timex.start - segment.trigger.end);

/** A date before "that …" belongs to the saying, not to what is said. */
function isOutsideSpeech(timex: Timex, segment: Segment, facts: SentenceFacts): boolean {
  return (
    timex.end <= segment.trigger.start &&
    hasWord(textBetween(facts, timex.end, segment.trigger.start), facts.pack.syntax.complementizers)
  );
}

/** "met her after a visit in May": the date is that of the visit. */
function isAnother(timex: Timex, segment: Segment, facts: SentenceFacts): boolean {
  if (timex.start < segment.trigger.end || !contains(segment.core, timex)) return false;
  const between = textBetween(facts, segment.trigger.end, timex.start);
  return hasWord(between, facts.pack.syntax.anterior);
}

/** "Two days before the March 16 summit they met": the 16th is the day of the summit, and only of that. */
function isTarget(timex: Timex, segment: Segment, { timexes }: SentenceFacts): boolean {
  if (segment.trigger.row.word === "noun") return false;
  const before = timexes[timexes.indexOf(timex) - 1];
  return before?.reason.rule === "resolve/counted-from-target" && before.reason.reference === timex.edtf;
}

function ownDate(segment: Segment, facts: SentenceFacts): Timex | null {
  if (facts.timexes.length === 0) return null;
  const isFree = (timex: Timex) =>
    !isOutsideSpeech(timex, segment, facts) && !isAnother(timex, segment, facts) && !isTarget(timex, segment, facts);
  const dates = datesIn(segment, facts.timexes).filter(isFree);
  const near = (timex: Timex) => distance(timex, segment) + (contains(segment.core, timex) ? 0 : 1_000);
  return [...dates].sort((a, b) => near(a) - near(b))[0] ?? null;
}

/** A date behind the clause before, which has another of its own, leads this one: "on the 17th he met X, on the 16th, and spoke …". */
function leadingDate({ segment, told, facts }: Undated): Timex | null {
  const previous = told.at(-1);
  const taken = previous?.date.evidence.timex;
  if (!previous || !taken || facts.timexes.length < 2) return null;
  const between = { start: previous.segment.trigger.end, end: segment.trigger.start };
  const last = datesIn(between, facts.timexes).at(-1);
  return last && last.start !== taken.start && previous.date.evidence.rule === "date/in-clause" ? last : null;
}

/** "Two days before the March 16 summit they met": told after the summit, the meeting has the day that is counted from it. */
function countedDate({ segment, told, facts }: Undated): Timex | null {
  const target = told.at(-1)?.date.evidence.timex;
  if (!target || segment.trigger.row.word === "noun") return null;
  const at = facts.timexes.findIndex(({ start }) => start === target.start);
  const counted = facts.timexes[at - 1];
  return counted?.reason.rule === "resolve/counted-from-target" ? counted : null;
}

/** The clause goes on with what the clause before it told: nothing between them moves the time or opens another's words. */
function continues(previous: Segment, segment: Segment, facts: SentenceFacts): boolean {
  const between = textBetween(facts, previous.trigger.end, segment.trigger.start);
  return !hasWord(between, facts.pack.syntax.complementizers) && !hasWord(between, facts.pack.syntax.anterior);
}

function inherited({ segment, certainty, told, facts }: Undated): EventDate | null {
  const previous = told.at(-1);
  if (!previous?.date.edtf || isReal(previous.certainty) !== isReal(certainty)) return null;
  if (!continues(previous.segment, segment, facts)) return null;
  return { ...previous.date, evidence: { ...previous.date.evidence, rule: "date/same-sentence" } };
}

/** "a day after the closure of the office": counted from what the sentence tells. */
function offsetDate({ segment, told, facts }: Undated): EventDate | null {
  const offset = offsetBefore(segment.trigger, facts);
  const main = told.at(-1)?.date;
  if (!offset || !main?.edtf) return null;
  const edtf = shiftedBy(main.edtf, offset);
  const { start, end, text, rule } = offset.timex;
  const reason = { rule: "resolve/offset-from-event", reference: main.edtf, referenceKind: "event" as const };
  const evidence = { timex: { start, end, text, rule }, reason, rule: "date/offset-from-event" };
  return { edtf, basis: edtf === null ? "undated" : "relative", evidence };
}

const loosely = (edtf: Edtf): Edtf => (isApproximate(edtf) ? edtf : approximate(edtf));

/** "During the meeting" leans on its own paragraph or, about the same actors, on the one before; "later" may reach further back. */
function leansOn(story: Story, direction: 0 | 1 | -1, { actors, certainty, paragraph }: Undated): boolean {
  if (direction < 0 || isReal(story.certainty) !== isReal(certainty)) return false;
  const distance = paragraph - story.paragraph;
  if (distance === 0) return true;
  const sameActors = actors.some(({ mention }) => story.actorIds.has(mention.actorId));
  return sameActors && (direction === 1 || distance === 1);
}

/** "Later, …", "During the meeting …", "said after the talks": the date told last, marked approximate; only where the text itself says so. */
function narrated(undated: Undated): EventDate | null {
  const { segment, facts, story } = undated;
  const { trigger, core } = segment;
  const lead = {
    start: facts.sentence.start,
    end: isSpoken(trigger) ? Math.max(core.end, trigger.start) : trigger.start,
  };
  const before = { start: lead.start, end: trigger.start };
  const isMeasured = itemsWithin(facts.timexes, before).some(({ type }) => type === "DURATION");
  if (isMeasured) return null;
  const reach = normalisedSpan(facts, lead);
  const opening = narrativeIn(facts.words, reach.start, reach.end);
  if (!opening || !story.date?.edtf || !leansOn(story, opening.row.direction, undated)) return null;
  const rule = opening.row.direction === 0 ? "date/narrative-same" : "date/narrative-later";
  return { edtf: loosely(story.date.edtf), basis: "narrative-order", evidence: { ...story.date.evidence, rule } };
}

/** What somebody says right after the article has told of a meeting with them, and puts at no other time, was said there: approximately its day. */
function spokenThere({ segment, certainty, actors, facts, paragraph, story }: Undated): EventDate | null {
  const { trigger, core } = segment;
  if (!story.date?.edtf || !isReal(certainty) || !isSpoken(trigger) || paragraph - story.paragraph > 1) return null;
  const speaker = actors.find(({ role }) => role === "agent")?.mention.actorId;
  if (speaker === undefined || !story.speakerIds.has(speaker)) return null;
  const lead = { start: facts.sentence.start, end: trigger.start };
  const isElsewhere =
    itemsWithin(facts.timexes, lead).length > 0 ||
    hasWord(textBetween(facts, core.start, trigger.start), facts.pack.syntax.anterior);
  if (isElsewhere) return null;
  const evidence = { ...story.date.evidence, rule: "date/narrative-said-there" };
  return { edtf: loosely(story.date.edtf), basis: "narrative-order", evidence };
}

/** "Now he has arrived": about when the article appeared. */
function published({ segment, facts, dct }: Undated): EventDate | null {
  const now = facts.timexes.find(
    (timex) =>
      contains(segment.core, timex) && timex.expression.kind === "vague" && timex.expression.points === "present",
  );
  if (!now || dct.edtf === null || segment.trigger.row.word === "noun") return null;
  const evidence = {
    timex: { start: now.start, end: now.end, text: now.text, rule: now.rule },
    reason: null,
    rule: "date/publication",
  };
  return { edtf: loosely(dct.edtf), basis: "publication", evidence };
}

/**
 * The date of one clause, from its own words, from the clause that it continues, from a connector, or none.
 *
 * Never throws; a date word without a value leaves the event undated but keeps the word as evidence.
 */
export function dateOfSegment(undated: Undated): EventDate {
  const offset = offsetDate(undated);
  if (offset) return offset;
  const own = ownDate(undated.segment, undated.facts);
  if (own) return fromTimex(own, "date/in-clause");
  const leading = leadingDate(undated) ?? countedDate(undated);
  if (leading) return fromTimex(leading, "date/leading");
  return inherited(undated) ?? narrated(undated) ?? spokenThere(undated) ?? published(undated) ?? UNDATED;
}
