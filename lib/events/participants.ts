import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { ActorRole, EventActor } from "#lib/model/event.ts";
import { itemsWithin, type Span } from "#lib/model/span.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import type { Segment } from "./segments.ts";
import { isNamedAsSource, isSource } from "./sources.ts";
import {
  hasPluralSubject,
  hasUnnamedSubject,
  isPerson,
  isSaidByUnnamed,
  objectBefore,
  type Sides,
  sidesOf,
  speakingPlace,
  subjectsOf,
} from "./subjects.ts";
import { hasWord } from "./words.ts";

/** An adjective or a ministry inside a title ("the Kazakh president") only says who the holder is, "for Syria" what an envoy works on; a state or alliance named there takes part. */
function isOnlyTitle({ rule, actorId }: ActorMention, actorOf: ActorOf): boolean {
  if (!rule.endsWith("/in-title")) return false;
  if (rule.includes("/field/")) return true;
  const actor = actorOf(actorId);
  return rule.includes("/demonym/") || (actor?.kind === "organisation" && actor.country !== null);
}

/** Each actor once, its first mention kept. */
const once = (actors: readonly EventActor[]): readonly EventActor[] =>
  actors.filter(({ mention }, at) => actors.findIndex((earlier) => earlier.mention.actorId === mention.actorId) === at);

const cast = (mentions: readonly ActorMention[], role: ActorRole): readonly EventActor[] =>
  mentions.map((mention) => ({ mention, role }));

function isPassiveAgent(mention: ActorMention, segment: Segment, facts: SentenceFacts): boolean {
  return hasWord(textBetween(facts, segment.trigger.end, mention.start), facts.pack.syntax.byWords);
}

/** "The accord was denounced by the minister": where it is told who did it and not to whom, it was done to a thing. */
const isDoneBySomebody = (segment: Segment, { after }: Sides, facts: SentenceFacts): boolean =>
  segment.trigger.row.order === "recipient-first" &&
  segment.trigger.row.mode !== "reception" &&
  after.some((mention) => isPassiveAgent(mention, segment, facts));

/** "Gave up the mediation, entrusted by the Union to Togo": who acts in a clause added behind, and whoever stands there after them, has no part in this one. */
const isOfAside = (mention: ActorMention, { core }: Segment, facts: SentenceFacts): boolean =>
  mention.start >= core.end && hasWord(textBetween(facts, core.end, mention.start), facts.pack.syntax.byWords);

function assign(
  segment: Segment,
  sides: Sides,
  subjects: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly EventActor[] {
  const { order } = segment.trigger.row;
  const others = sides.all.filter(
    (mention) => !subjects.includes(mention) && (order === "recipient-first" || !isOfAside(mention, segment, facts)),
  );
  if (order === "mutual") return [...cast(subjects, "agent"), ...cast(others, "participant")];
  if (order === "agent-first") return [...cast(subjects, "agent"), ...cast(others, "recipient")];
  const marked = others.filter((mention) => isPassiveAgent(mention, segment, facts));
  const after = marked.length > 0 ? marked : sides.after.filter((mention) => !subjects.includes(mention));
  const persons = after.filter((mention) => isPerson(mention, actorOf));
  const agents = persons.length > 0 ? persons : after;
  const rest = others.filter((mention) => !agents.includes(mention));
  return [...cast(agents, "agent"), ...cast([...subjects, ...rest], "recipient")];
}

/** "arrived in London": a city tells the country visited. Where a country is named too, only a city right behind the verb counts. */
function visited(
  segment: Segment,
  actors: readonly EventActor[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly EventActor[] {
  if (segment.trigger.row.mode !== "visit") return [];
  const countryOf = ({ mention }: EventActor) => actorOf(mention.actorId)?.country ?? null;
  const home = new Set(actors.filter(({ role }) => role === "agent").map(countryOf));
  const isHost = (actor: EventActor) =>
    actor.role !== "agent" && actorOf(actor.mention.actorId)?.kind === "state" && !home.has(countryOf(actor));
  const isNamed = actors.some(isHost);
  const places = itemsWithin(facts.places, segment).filter(({ start }) => start >= segment.trigger.start);
  const isClose = ({ start }: ActorMention) => textBetween(facts, segment.trigger.end, start).trim() === "";
  return cast(isNamed ? places.filter(isClose) : places, "recipient");
}

/**
 * "Went to Pristina and to Belgrade with advisers from Berlin": those visited stand in one list, begun by the first behind the verb. Of those
 * all before the verb nothing is known.
 */
function visitedTogether(
  states: readonly EventActor[],
  { trigger }: Segment,
  facts: SentenceFacts,
): readonly EventActor[] {
  const behind = states
    .filter(({ mention }) => mention.start >= trigger.start)
    .sort((a, b) => a.mention.start - b.mention.start);
  if (behind.length === 0) return states;
  const { conjunctions, prepositions, articles = [] } = facts.pack.syntax;
  const isLink = (word: string) => [conjunctions, prepositions, articles].some((words) => words.includes(word));
  const end = behind.findIndex(
    ({ mention }, at) =>
      at > 0 &&
      !(textBetween(facts, behind[at - 1]!.mention.end, mention.start).match(/[\p{L}\p{M}']+/gu) ?? []).every(isLink),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** The host of a visit or reception is the state among those visited; a visitor's own state is none. */
function withHosts(
  actors: readonly EventActor[],
  segment: Segment,
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly EventActor[] {
  if (segment.trigger.row.mode !== "visit" && segment.trigger.row.mode !== "reception") return actors;
  const countryOf = ({ mention }: EventActor) => actorOf(mention.actorId)?.country ?? null;
  const home = new Set(actors.filter(({ role }) => role === "agent").map(countryOf));
  const isAway = (actor: EventActor) =>
    segment.trigger.row.mode === "reception" || countryOf(actor) === null || !home.has(countryOf(actor));
  const isState = (actor: EventActor) =>
    actor.role === "recipient" && actorOf(actor.mention.actorId)?.kind === "state" && isAway(actor);
  const listed = visitedTogether(actors.filter(isState), segment, facts);
  const isHost = (actor: EventActor) => listed.includes(actor);
  const isHome = (actor: EventActor) => actor.role === "recipient" && actorOf(actor.mention.actorId)?.kind === "state";
  return actors.map((actor) =>
    isHost(actor)
      ? { ...actor, role: "host" as const }
      : isHome(actor)
        ? { ...actor, role: "participant" as const }
        : actor,
  );
}

/** "Se reunirá con X": what is done together, and the other one is named. */
function isDoneWith({ core, trigger }: Segment, facts: SentenceFacts): boolean {
  if (trigger.row.word !== "verb" || trigger.row.order !== "mutual") return false;
  const partner = itemsWithin(facts.mentions, { start: trigger.end, end: core.end })[0];
  return partner !== undefined && hasWord(textBetween(facts, trigger.end, partner.start), facts.pack.syntax.withWords);
}

/**
 * Who a verb without a subject means: the one told of in the clause before, or, where the language leaves subjects out, in the sentence
 * before. Of a meeting it means all who met before.
 */
function droppedSubject(
  segment: Segment,
  previous: Previous,
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  if (hasUnnamedSubject(segment, facts) || hasPluralSubject(segment, facts)) return [];
  const acted = previous.sentence.filter(({ role }) => role === "agent" || role === "participant");
  const { order } = segment.trigger.row;
  const outer = outerSubject(previous);
  if (outer) return [outer];
  if (acted.length > 0) {
    const persons = acted.map(({ mention }) => mention).filter((mention) => isPerson(mention, actorOf));
    if (order === "mutual" && persons.length > 1) return persons;
    const agents = acted.filter(({ role }) => role === "agent").map(({ mention }) => mention);
    if (order === "mutual" && agents.length === 0) return acted.map(({ mention }) => mention);
    return agents.length > 0 ? agents : [acted[0]!.mention];
  }
  if (isOfAll(segment, facts)) return previous.paragraph.filter(isActing).map(({ mention }) => mention);
  const isVerb = segment.trigger.row.word === "verb" || segment.trigger.row.mode === "statement";
  const mayDrop = facts.pack.syntax.dropsSubject && isVerb && (order === "agent-first" || isDoneWith(segment, facts));
  const earlier = mayDrop
    ? previous.paragraph.find(({ role }) => role === "agent" || role === "participant")
    : undefined;
  return earlier ? [earlier.mention] : [];
}

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
function outerSubject({ sentence, core }: Previous): ActorMention | undefined {
  if (!core || !sentence.some(({ mention, role }) => role === "agent" && mention.start >= core.start)) return undefined;
  return sentence.findLast(({ mention, role }) => role !== "agent" && mention.end <= core.start)?.mention;
}

/** Whom the verb is said of: nobody named as a source, as long as it can be said of somebody else. */
function ownSubjects(
  segment: Segment,
  sides: Sides,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  const others = acting.filter((mention) => !isNamedAsSource(mention, facts));
  if (others.length < acting.length) {
    const subjects = subjectsOf(segment, sidesOf(segment, others), others, facts, actorOf);
    if (subjects.length > 0) return subjects;
  }
  return subjectsOf(segment, sides, acting, facts, actorOf);
}

/** The sides without those who only tell of the event. */
function withoutSources(
  { all, before, inside, after }: Sides,
  segment: Segment,
  subjects: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): Sides {
  const takesPart = (mention: ActorMention) => !isSource(mention, segment, subjects, facts, actorOf);
  return { all: all.filter(takesPart), before: before.filter(takesPart), inside, after: after.filter(takesPart) };
}

/** "Visited Sanaa *and met Ann*": where a verb leaves its subject out, the one named behind "and met" is the partner of those who went on. */
function isOnlyPartner(
  { trigger }: Segment,
  { all, before }: Sides,
  { sentence }: Previous,
  facts: SentenceFacts,
): boolean {
  const { verbFirst, conjunctions } = facts.pack.syntax;
  if (!verbFirst || trigger.row.order !== "mutual" || trigger.row.word !== "verb") return false;
  if (all.length !== 1 || before.length > 0 || !sentence.some(isActing)) return false;
  return conjunctions.includes(textBetween(facts, trigger.start, trigger.end).charAt(0));
}

/** The actors of the event told just before: in the same sentence, before it; empty where there is none. */
export interface Previous {
  readonly sentence: readonly EventActor[];
  /** The clause that told it. */
  readonly core: Span | null;
  readonly paragraph: readonly EventActor[];
}

/** Those of some mentions who can act: no media, which report, and nothing that only says whose office a title is. */
export const actingOf = (mentions: readonly ActorMention[], actorOf: ActorOf): readonly ActorMention[] =>
  mentions.length === 0
    ? mentions
    : mentions.filter((mention) => actorOf(mention.actorId)?.media !== true && !isOnlyTitle(mention, actorOf));

/**
 * Who takes part in the event of a segment, each once, agents first; `acting` are those of its sentence who can (see `actingOf`).
 *
 * A clause that names no subject of its own takes the one of the clause before ("… and held talks with").
 */
export function participantsOf(
  segment: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  previous: Previous,
  actorOf: ActorOf,
): readonly EventActor[] {
  if (isSaidByUnnamed(segment, facts)) return [];
  const sides = sidesOf(segment, acting);
  const own = ownSubjects(segment, sides, acting, facts, actorOf);
  const host = own.length === 0 ? speakingPlace(segment, acting, facts) : undefined;
  if (host) return once(assign(segment, sides, [host], facts, actorOf));
  const isOfThing = own.length === 0 && isDoneBySomebody(segment, sides, facts);
  const dropped =
    (own.length > 0 && !isOnlyPartner(segment, sides, previous, facts)) || isOfThing
      ? []
      : droppedSubject(segment, previous, facts, actorOf);
  const subjects = dropped.length > 0 ? dropped : own;
  const object = objectBefore(segment, acting, facts, actorOf);
  const part = withoutSources(sides, segment, subjects, facts, actorOf);
  const assigned = [...assign(segment, part, subjects, facts, actorOf), ...cast(object ? [object] : [], "recipient")];
  return once(withHosts([...assigned, ...visited(segment, assigned, facts, actorOf)], segment, facts, actorOf));
}
