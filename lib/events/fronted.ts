import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { EventActor } from "#lib/model/event.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { isGoverned, WORD } from "./governed.ts";
import type { Segment } from "./segments.ts";
import { isPerson, type Sides } from "./sides.ts";
import { hasWord, withoutAttached } from "./words.ts";

/** So many words may stand before a participle that opens its sentence: "Hier", "Initially". */
const MOST_WORDS_BEFORE = 2;

/** "Received in Mecca by the prince, …": a passive that opens its sentence and is set off by a comma. */
const isFronted = (segment: Segment, facts: SentenceFacts): boolean =>
  segment.trigger.row.order === "recipient-first" && opensSentence(segment, facts);

/** A form that names nobody itself, in a language that leaves the subjects of finite verbs out: "reunidos el lunes", "tras firmar". */
export const isNonFinite = ({ trigger }: Segment, facts: SentenceFacts): boolean =>
  hasWord(textBetween(facts, trigger.start, trigger.end).split(" ", 1)[0]!, facts.pack.syntax.nonFinite ?? []);

/** "Receiving the minister on Tuesday, the president …": a participle of what somebody did who is named behind the comma. */
const isFrontedDeed = (segment: Segment, actors: readonly EventActor[], facts: SentenceFacts): boolean =>
  (!facts.pack.syntax.dropsSubject || isNonFinite(segment, facts)) &&
  segment.trigger.row.order !== "recipient-first" &&
  actors.every(({ role }) => role !== "agent") &&
  opensSentence(segment, facts) &&
  isFirstWord(segment.trigger.start, facts);

/** Nothing stands before it in its sentence but "after" or "before". */
function isFirstWord(start: number, facts: SentenceFacts): boolean {
  const lead = textBetween(facts, facts.sentence.start, start).match(WORD) ?? [];
  const { afterWords, beforeWords } = facts.pack.syntax;
  return lead.length === 0 || (lead.length === 1 && hasWord(lead[0]!, [...afterWords, ...beforeWords]));
}

/** So many letters of a name and its titles may stand between the comma and who acts: "Egypt's foreign minister". */
const LONGEST_TITLE = 60;

/**
 * "*Welcoming* Ann Ray in Oslo on Monday, Bo Lund said …": whom a participle is said of that opens its sentence, a person named for the first
 * time behind the comma; [] where the next clause is to tell. Null for all other verbs.
 */
export function subjectsOfFronted(
  { trigger }: Segment,
  { after }: Sides,
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] | null {
  const { activeEnding } = facts.pack.syntax;
  if (activeEnding === undefined || trigger.row.word !== "verb") return null;
  if (!isFirstWord(trigger.start, facts)) return null;
  const [verb = ""] = textBetween(facts, trigger.start, trigger.end).split(" ", 1);
  if (!verb.endsWith(activeEnding)) return null;
  const isSetOff = (mention: ActorMention): boolean => {
    const before = textBetween(facts, trigger.end, mention.start);
    return (
      before.includes(",") && before.length - before.lastIndexOf(",") <= LONGEST_TITLE && !isGoverned(mention, facts)
    );
  };
  const isNew = ({ actorId }: ActorMention, at: number) => after.findIndex((other) => other.actorId === actorId) === at;
  const found = after.find((mention, at) => isPerson(mention, actorOf) && isSetOff(mention) && isNew(mention, at));
  return found ? [found] : [];
}

/** A verb at the head of its sentence, set off by a comma. */
export function opensSentence({ trigger, core }: Segment, facts: SentenceFacts): boolean {
  if (trigger.row.word !== "verb") return false;
  const lead = textBetween(facts, facts.sentence.start, trigger.start);
  if ((lead.match(WORD)?.length ?? 0) > MOST_WORDS_BEFORE) return false;
  return /[,،]/u.test(textBetween(facts, core.end - 2, core.end + 1));
}

/** So many words may stand before a noun that opens its sentence: "In a long phone", "During his second". */
const MOST_WORDS_BEFORE_NOUN = 4;

/** "In a call with X on Sunday, Y …", "On a visit to Oslo, Y …": a noun that opens its sentence and names one side. */
function isOpeningNoun(
  { trigger, core }: Segment,
  actors: readonly EventActor[],
  facts: SentenceFacts,
  actorOf: ActorOf,
) {
  const { row, start } = trigger;
  if (row.word !== "noun" || row.type !== "CONSULT" || row.mode === "statement" || row.mode === "third-party")
    return false;
  const lead = textBetween(facts, facts.sentence.start, start);
  const words = lead.match(WORD) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS_BEFORE_NOUN) return false;
  const isSetOff = /[,،]/u.test(textBetween(facts, core.end - 2, core.end + 1));
  const isLed = hasWord(withoutAttached(words[0]!, facts.pack.syntax.conjunctions), facts.pack.syntax.prepositions);
  if (row.mode === "visit") return (isSetOff || isLed) && actors.every(({ role }) => role !== "agent");
  const persons = actors.filter(({ mention }) => isPerson(mention, actorOf));
  const isWith = hasWord(textBetween(facts, trigger.start, core.end), facts.pack.syntax.withWords);
  const namesOne = isWith && (persons.length === 1 || (persons.length === 0 && actors.length === 1));
  return isSetOff ? actors.length === 0 || namesOne : namesOne && isLed;
}

/** Whom a clause is about: who acts, and to whom a passive does it. */
const isAbout = ({ mention, role }: EventActor, { trigger }: Segment): boolean =>
  role === "agent"
    ? trigger.row.order !== "recipient-first"
    : role === "recipient" && trigger.row.order === "recipient-first" && mention.end <= trigger.start;

/** Who the next clause is about takes part in what a noun or participle at the head of the sentence tells. */
export function partnersBehind(
  segment: Segment,
  actors: readonly EventActor[],
  next: Segment,
  nextActors: readonly EventActor[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly EventActor[] {
  if (!isOpeningNoun(segment, actors, facts, actorOf) && !isFrontedDeed(segment, actors, facts)) return [];
  const isNew = (other: EventActor) =>
    isAbout(other, next) &&
    other.mention.start >= segment.core.end &&
    !actors.some((actor) => actor.mention.actorId === other.mention.actorId);
  const named = nextActors.filter(isNew).slice(0, actors.length === 0 ? 2 : 1);
  const spokenTo =
    actors.length === 0 && named.length === 1 ? spokenToIn(segment, next, nextActors, facts, actorOf) : [];
  return [
    ...named.map(({ mention }) => ({ mention, role: "agent" as const })),
    ...spokenTo.map((mention) => ({ mention, role: "participant" as const })),
  ];
}

/** "In a call on Tuesday, Ann Ray congratulated *Bo Lee* on his election": the person right behind the verb is the one on the line. */
function spokenToIn(
  { trigger: { row } }: Segment,
  { trigger: { end } }: Segment,
  nextActors: readonly EventActor[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  if (row.mode !== "phone" && row.mode !== "meeting") return [];
  const isNext = ({ mention, role }: EventActor) =>
    role === "recipient" &&
    mention.start >= end &&
    isPerson(mention, actorOf) &&
    mention.start - end <= LONGEST_TITLE &&
    !/[,;:،]/u.test(textBetween(facts, end, mention.start));
  return nextActors
    .filter(isNext)
    .slice(0, 1)
    .map(({ mention }) => mention);
}

/**
 * "Received in Mecca by the prince, the general will visit Cairo": to whom it is done is who the next clause is about. [] where the
 * passive names somebody itself, or does not open its sentence.
 */
export function patientsBehind(
  segment: Segment,
  actors: readonly EventActor[],
  next: readonly EventActor[],
  facts: SentenceFacts,
): readonly EventActor[] {
  if (actors.some(({ role }) => role !== "agent") || !isFronted(segment, facts)) return [];
  const isNew = ({ mention, role }: EventActor) =>
    role === "agent" &&
    mention.start >= segment.core.end &&
    !actors.some((actor) => actor.mention.actorId === mention.actorId);
  return next.filter(isNew).map(({ mention }) => ({ mention, role: "recipient" }));
}

/** "Received the president of Benin, Ann Bell, *on a visit to* Lomé": who is told of as a visitor right behind the verb is the one who was met. */
export function guestsBehind(
  segment: Segment,
  actors: readonly EventActor[],
  next: Segment,
  visitors: readonly EventActor[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly EventActor[] {
  const { row, end } = segment.trigger;
  const isMeeting = row.word === "verb" && (row.mode === "reception" || row.mode === "meeting");
  if (!isMeeting || next.trigger.row.mode !== "visit") return [];
  if (actors.filter(({ mention }) => isPerson(mention, actorOf)).length > 1) return [];
  const isGuest = ({ mention, role }: EventActor) =>
    role === "agent" &&
    isPerson(mention, actorOf) &&
    mention.start >= end &&
    mention.end <= next.trigger.start &&
    !actors.some((actor) => actor.mention.actorId === mention.actorId) &&
    !hasWord(textBetween(facts, segment.core.end, mention.start), facts.pack.syntax.conjunctions);
  return visitors.filter(isGuest).map(({ mention }) => ({ mention, role: "recipient" }));
}
