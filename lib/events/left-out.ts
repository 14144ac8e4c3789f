import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { EventActor } from "#lib/model/event.ts";
import { itemsWithin, type Span } from "#lib/model/span.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { isNonFinite, opensSentence } from "./fronted.ts";
import { isGoverned, undatedBetween, WORD } from "./governed.ts";
import { hasPlainSubject, hasPluralSubject } from "./plain-subjects.ts";
import type { Segment } from "./segments.ts";
import { isObject, isPerson, type Sides } from "./sides.ts";
import { hasUnnamedSubject } from "./unnamed.ts";
import { endsIn, findWord, hasWord } from "./words.ts";

/** Who takes part in an event, and of whom its clause is said: of a passive those to whom it is done. */
export interface Cast {
  /** Each once, agents first. */
  readonly actors: readonly EventActor[];
  readonly topics: readonly ActorMention[];
}

/** Nobody. */
export const NO_CAST: Cast = { actors: [], topics: [] };

/** Those of the event told just before: in the same sentence, before it; nobody where there is none. */
export interface Previous {
  readonly sentence: Cast;
  /** The clause that told it. */
  readonly core: Span | null;
  readonly paragraph: Cast;
}

/** "Se reunirá con X": what is done together, and the other one is named. */
function isDoneWith({ core, trigger }: Segment, facts: SentenceFacts): boolean {
  if (trigger.row.word !== "verb" || trigger.row.order !== "mutual") return false;
  // "Firmó *con Ann Ray* un acuerdo": the words that tell may hold the other one; in verb-first languages whom they hold is the subject.
  const from = facts.pack.syntax.verbFirst ? trigger.end : trigger.start;
  const partner = itemsWithin(facts.mentions, { start: from, end: core.end })[0];
  return (
    partner !== undefined && hasWord(textBetween(facts, trigger.start, partner.start), facts.pack.syntax.withWords)
  );
}

/** Who a verb without a subject means; [] for nobody, or nobody in particular. */
export function droppedSubject(
  segment: Segment,
  previous: Previous,
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  const meant = subjectMeant(segment, previous, facts, actorOf);
  return isOfAnybody(segment, meant, facts, actorOf) ? [] : meant;
}

/** "Её приняли во дворце", "йому вручили ноту": a verb in the plural is not said of the one person told of, but of nobody in particular. */
function isOfAnybody(
  { trigger }: Segment,
  meant: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): boolean {
  const { saidOfPlace } = facts.pack.syntax;
  if (!saidOfPlace || trigger.row.word !== "verb" || trigger.row.order !== "agent-first") return false;
  if (meant.length !== 1 || !isPerson(meant[0]!, actorOf)) return false;
  const [verb = ""] = textBetween(facts, trigger.start, trigger.end).split(" ", 1);
  return findWord(verb, saidOfPlace.verbs)?.end === verb.length;
}

/**
 * Who a verb without a subject means: of whom the clause before was said, or, where the language leaves subjects out, the sentence before. Of
 * a meeting it means all who met before, unless it names whom they met.
 */
function subjectMeant(
  segment: Segment,
  { sentence, paragraph, core }: Previous,
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  if (segment.trigger.row.holdsSubject) return [];
  if (hasUnnamedSubject(segment, facts) || hasPluralSubject(segment, facts) || hasPlainSubject(segment, facts))
    return [];
  const named = namedRightBefore(segment, core, facts, actorOf);
  if (named) return [named];
  const outer = outerSubject({ sentence, paragraph, core });
  if (outer) return [outer];
  if (sentence.topics.length > 0 || sentence.actors.some(isActing))
    return goneOnFrom(sentence, segment, facts, actorOf);
  if (isOfAll(segment, facts)) return paragraph.actors.filter(isActing).map(({ mention }) => mention);
  if (isNonFinite(segment, facts) && opensSentence(segment, facts)) return [];
  const { order, word, mode } = segment.trigger.row;
  const isVerb = word === "verb" || mode === "statement";
  const mayDrop = facts.pack.syntax.dropsSubject && isVerb && (order === "agent-first" || isDoneWith(segment, facts));
  if (!mayDrop) return [];
  const { topics, actors } = paragraph;
  return (topics.length > 0 ? topics : actors.filter(isActing).map(({ mention }) => mention)).slice(0, 1);
}

/** "At the talks with Ann *Ben* promised": a person right before the verb does it, though the clause of the talks holds the name. */
function namedRightBefore(
  { trigger }: Segment,
  core: Span | null,
  facts: SentenceFacts,
  actorOf: ActorOf,
): ActorMention | undefined {
  const { verbFirst } = facts.pack.syntax;
  if (!core || verbFirst || trigger.row.word !== "verb" || trigger.row.order !== "agent-first") return undefined;
  const persons = itemsWithin(facts.mentions, { start: core.start, end: trigger.start }).filter(
    (mention) => isPerson(mention, actorOf) && !isObject(mention),
  );
  const last = persons.at(-1);
  // A single one is who was met: "after the meeting with the premier Ann [he] promised".
  if (!last || persons.length === 1 || isGoverned(last, facts)) return undefined;
  return undatedBetween(last.end, trigger.start, facts).trim() === "" ? last : undefined;
}

/** Who goes on in the same sentence: those of whom the clause before was said; with a meeting all who met. */
function goneOnFrom(
  { actors, topics }: Cast,
  segment: Segment,
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  const isMutual = segment.trigger.row.order === "mutual";
  const acted = actors.filter(isActing).map(({ mention }) => mention);
  const personsOf = (mentions: readonly ActorMention[]) => mentions.filter((mention) => isPerson(mention, actorOf));
  const leading = personsOf(topics);
  if (isMutual && leading.length > 1) return leading;
  const both = personsOf(withoutDoubles([...topics, ...actors.map(({ mention }) => mention)]));
  if (both.length === 2 && leading.length < 2 && isSaidOfBoth(segment, facts)) return both;
  // "Was received by Ann and signed the treaty": who receives a guest signs nothing by that.
  const isDoneTo = topics.length > 0 && topics.every((topic) => isRecipient(topic, actors));
  const persons = isDoneTo ? leading : personsOf(withoutDoubles([...topics, ...acted]));
  if (isMutual && persons.length > 1 && !namesPartner(segment, facts, actorOf)) return persons;
  if (topics.length > 0) return topics;
  const agents = actors.filter(({ role }) => role === "agent").map(({ mention }) => mention);
  if (isMutual && agents.length === 0) return acted;
  return agents.length > 0 ? agents : acted.slice(0, 1);
}

/** "Received Ann *and they discussed* trade": a verb in the dual or plural goes on with both of whom the clause before told. */
function isSaidOfBoth({ trigger }: Segment, facts: SentenceFacts): boolean {
  const { bothVerbs } = facts.pack.syntax;
  if (bothVerbs === undefined || trigger.row.word === "noun") return false;
  return hasWord(textBetween(facts, trigger.start, trigger.end).split(" ", 1).join(""), bothVerbs);
}

const isRecipient = (topic: ActorMention, actors: readonly EventActor[]): boolean =>
  actors.some(({ mention, role }) => mention === topic && role === "recipient");

/** "And met the minister", "and met leaders of Congress": a person stands behind the verb, or a body. */
const namesPartner = ({ core, trigger }: Segment, { mentions }: SentenceFacts, actorOf: ActorOf): boolean =>
  itemsWithin(mentions, { start: trigger.end, end: core.end }).some(
    (mention) => isPerson(mention, actorOf) || actorOf(mention.actorId)?.kind === "organisation",
  );

const withoutDoubles = (mentions: readonly ActorMention[]): readonly ActorMention[] =>
  mentions.filter(({ actorId }, at) => mentions.findIndex((earlier) => earlier.actorId === actorId) === at);

const isActing = ({ role }: EventActor): boolean => role === "agent" || role === "participant";

/** "Acordaron ampliar la cooperación": what a sentence without a subject begins with, done by several together, is done by those told of last. */
function isOfAll({ core, trigger }: Segment, facts: SentenceFacts): boolean {
  const { dropsSubject, verbFirst, bothVerbs } = facts.pack.syntax;
  if (
    !dropsSubject ||
    verbFirst ||
    bothVerbs === undefined ||
    trigger.row.order !== "mutual" ||
    trigger.row.word === "noun"
  )
    return false;
  const lead = textBetween(facts, core.start, trigger.start).match(/\p{L}+/gu) ?? [];
  const [verb = ""] = textBetween(facts, trigger.start, trigger.end).split(" ");
  return lead.length <= 1 && core.start === facts.sentence.start && hasWord(verb, bothVerbs);
}

/** "Belgium, with which Kigali had broken, asked …": of the sentence and not of the clause within it is the verb behind it said. */
function outerSubject({ sentence: { actors }, core }: Previous): ActorMention | undefined {
  if (!core || !actors.some(({ mention, role }) => role === "agent" && mention.start >= core.start)) return undefined;
  return actors.findLast(({ mention, role }) => role !== "agent" && mention.end <= core.start)?.mention;
}

/** "Visited Sanaa *and met Ann*": where a verb leaves its subject out, the one named behind "and met" is the partner of those who went on. */
export function isOnlyPartner(
  { trigger }: Segment,
  { all, before }: Sides,
  { sentence }: Previous,
  facts: SentenceFacts,
): boolean {
  const { verbFirst, conjunctions } = facts.pack.syntax;
  if (!verbFirst || trigger.row.order !== "mutual" || trigger.row.word !== "verb") return false;
  if (all.length !== 1 || before.length > 0 || !sentence.actors.some(isActing)) return false;
  return conjunctions.includes(textBetween(facts, trigger.start, trigger.end).charAt(0));
}

/** "Flew to Oslo *and met Ann*", "*before meeting Ann*", "*to meet Ann*": a verb right behind such a word goes on with those told of, and who stands behind it is its object. */
export function isObjectBehind(
  { core, trigger }: Segment,
  own: readonly ActorMention[],
  { sentence }: Previous,
  facts: SentenceFacts,
): boolean {
  const { verbFirst, conjunctions, againWords, thenWords = [], purposeWords = [] } = facts.pack.syntax;
  if (verbFirst || trigger.row.word !== "verb" || own.some(({ start }) => start < trigger.start)) return false;
  if (sentence.topics.length === 0 && !sentence.actors.some(isActing)) return false;
  const lead = textBetween(facts, facts.sentence.start, trigger.start);
  if (endsIn(lead, thenWords) || endsIn(lead, purposeWords)) return true;
  const [first, ...others] = undatedBetween(core.start, trigger.start, facts).match(WORD) ?? [];
  if (first === undefined || !conjunctions.includes(first)) return false;
  return others.length === 0 || hasWord(others.join(" "), againWords);
}
