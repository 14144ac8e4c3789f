import { approximate, isApproximate } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import { type Certainty, isReal } from "#lib/model/event.ts";
import { itemsWithin } from "#lib/model/span.ts";
import type { EventDate, Undated } from "./dating.ts";
import { normalisedSpan, textBetween } from "./facts.ts";
import { isSpoken } from "./trigger.ts";
import { narrativeIn } from "./triggers.ts";
import { hasWord } from "./words.ts";

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

/** The same days, marked approximate. */
export const loosely = (edtf: Edtf): Edtf => (isApproximate(edtf) ? edtf : approximate(edtf));

/** "During the meeting" leans on its own paragraph or, about the same actors, on the one before; "later" may reach further back. */
function leansOn(story: Story, direction: 0 | 1 | -1, { actors, certainty, paragraph }: Undated): boolean {
  if (direction < 0 || isReal(story.certainty) !== isReal(certainty)) return false;
  const distance = paragraph - story.paragraph;
  if (distance === 0) return true;
  const sameActors = actors.some(({ mention }) => story.actorIds.has(mention.actorId));
  // "Following the visit, three papers were signed": nobody else is told of.
  if (actors.length === 0) return distance === 1;
  return sameActors && (direction === 1 || distance === 1);
}

/** "Later, …", "During the meeting …", "said after the talks": the date told last, marked approximate; only where the text itself says so. */
export function narrated(undated: Undated): EventDate | null {
  const { segment, facts, story } = undated;
  const { trigger, core } = segment;
  const lead = {
    start: facts.sentence.start,
    end: isSpoken(trigger)
      ? Math.max(core.end, trigger.start)
      : trigger.row.type === "CONSULT"
        ? trigger.end
        : trigger.start,
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

/** Kinds of happening that a meeting consists of, with what comes of it. */
const isOfMeeting = ({ row }: Undated["segment"]["trigger"]): boolean => row.type === "CONSULT" || row.type === "AGREE";

/** So many who met are there again, and nobody else. */
const FEWEST_AGAIN = 2;

/** Paragraphs behind their dated meeting in which they still are there, where nothing else was dated in between. */
const CIRCLE_REACH = 3;

/**
 * "Abiy arrived in Mogadishu on Thursday to see Mohamud. The two leaders talked for an hour.": what the same people do together in the
 * sentences right after their meeting, with no word that puts it off, belongs to it: approximately its day.
 */
export function sameCircle({ segment, certainty, actors, facts, paragraph, story }: Undated): EventDate | null {
  const { trigger, core } = segment;
  if (!story.date?.edtf || !isReal(certainty) || !isReal(story.certainty) || paragraph - story.paragraph > CIRCLE_REACH)
    return null;
  if (!isOfMeeting(trigger) || trigger.row.mode === "visit" || trigger.row.mode === "phone") return null;
  if (actors.length < FEWEST_AGAIN || !actors.every(({ mention }) => story.actorIds.has(mention.actorId))) return null;
  const from = Math.min(core.start, trigger.start);
  const isElsewhere =
    itemsWithin(facts.timexes, { start: facts.sentence.start, end: core.end }).some(
      ({ type }) => type !== "DURATION",
    ) || hasWord(textBetween(facts, from, trigger.end), facts.pack.syntax.anterior);
  if (isElsewhere) return null;
  const evidence = { ...story.date.evidence, rule: "date/narrative-same-circle" };
  return { edtf: loosely(story.date.edtf), basis: "narrative-order", evidence };
}

/** "Kinshasa accuses Kigali of arming rebels": what a state says in the present tense it says at any time. */
const isHabit = (speaker: string, { segment, facts, actorOf }: Undated): boolean =>
  actorOf(speaker)?.kind === "state" &&
  !hasWord(textBetween(facts, segment.trigger.start, segment.trigger.end), facts.pack.syntax.pastForms);

/** What somebody says right after the article has told of a meeting with them, and puts at no other time, was said there: approximately its day. */
export function spokenThere(undated: Undated): EventDate | null {
  const { segment, certainty, actors, facts, paragraph, story } = undated;
  const { trigger, core } = segment;
  if (!story.date?.edtf || !isReal(certainty) || !isSpoken(trigger) || paragraph - story.paragraph > 1) return null;
  const speaker = actors.find(({ role }) => role === "agent")?.mention.actorId;
  if (speaker === undefined || !story.speakerIds.has(speaker) || isHabit(speaker, undated)) return null;
  const lead = { start: facts.sentence.start, end: trigger.start };
  const isElsewhere =
    itemsWithin(facts.timexes, lead).length > 0 ||
    hasWord(textBetween(facts, core.start, trigger.start), facts.pack.syntax.anterior);
  if (isElsewhere) return null;
  const evidence = { ...story.date.evidence, rule: "date/narrative-said-there" };
  return { edtf: loosely(story.date.edtf), basis: "narrative-order", evidence };
}
