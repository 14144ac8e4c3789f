import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { ActorRole, EventActor, EventMode } from "#lib/model/event.ts";
import { contains, itemsWithin } from "#lib/model/span.ts";
import { type Antecedent, antecedentNoun } from "./antecedents.ts";
import { besideBearers } from "./bearers.ts";
import { isBystander } from "./bystanders.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { quotedSpeaker } from "./first-person.ts";
import { subjectsOfFronted } from "./fronted.ts";
import { isGoverned, undatedBetween, withoutArticle } from "./governed.ts";
import { type Cast, droppedSubject, isObjectBehind, isOnlyPartner, NO_CAST, type Previous } from "./left-out.ts";
import { modeOf } from "./modes.ts";
import { isPassive, isPassiveAgent } from "./passives.ts";
import { hasPlainSubject, speakingPlace } from "./plain-subjects.ts";
import { withoutReasons } from "./reasons.ts";
import { objectBefore } from "./relative-clauses.ts";
import type { Segment } from "./segments.ts";
import { endOfOwn, isInInsertion, startOfOwn } from "./side-clauses.ts";
import { isInTitle, isPatient, isPerson, type Sides, sidesOf } from "./sides.ts";
import { isNamedAsSource, isSource } from "./sources.ts";
import { subjectsOf } from "./subjects.ts";
import { isSaidByUnnamed } from "./unnamed.ts";
import { endsIn, findWord, hasWord } from "./words.ts";
import { endOfQuote, isInWordsSaid } from "./words-said.ts";

/** An adjective or a ministry inside a title ("the Kazakh president") only says who the holder is, "for Syria" what an envoy works on; a state or alliance named there takes part. */
function isOnlyTitle(mention: ActorMention, actorOf: ActorOf): boolean {
  if (!isInTitle(mention)) return false;
  const { rule, actorId } = mention;
  if (rule.includes("/field/")) return true;
  const actor = actorOf(actorId);
  return rule.includes("/demonym/") || (actor?.kind === "organisation" && actor.country !== null);
}

/** "Met at the French embassy in Rome", "closed the embassy in Quito": a house that does nothing itself; its state may, where it is no place of a meeting. */
function withoutHouses(actors: readonly EventActor[], { trigger }: Segment): readonly EventActor[] {
  const isHouse = ({ mention, role }: EventActor) => role !== "agent" && HOUSE.test(mention.rule);
  if (!actors.some(isHouse)) return actors;
  if (trigger.row.type === "CONSULT") return actors.filter((actor) => !isHouse(actor));
  const ofState = ({ mention, role }: EventActor): EventActor => ({
    mention: { ...mention, actorId: mention.actorId.slice(0, STATE_ID_LENGTH) },
    role,
  });
  return actors.map((actor) => (isHouse(actor) ? ofState(actor) : actor));
}

const HOUSE = /\/body\/EMBASSY$/;
/** "KAZ-EMBASSY" is of "KAZ". */
const STATE_ID_LENGTH = 3;

/** Each actor once, its first mention kept. */
const once = (actors: readonly EventActor[]): readonly EventActor[] =>
  actors.filter(({ mention }, at) => actors.findIndex((earlier) => earlier.mention.actorId === mention.actorId) === at);

const cast = (mentions: readonly ActorMention[], role: ActorRole): readonly EventActor[] =>
  mentions.map((mention) => ({ mention, role }));

/** "The accord was denounced by the minister": where it is told who did it and not to whom, it was done to a thing. */
const isDoneBySomebody = (segment: Segment, { after }: Sides, facts: SentenceFacts): boolean =>
  segment.trigger.row.order === "recipient-first" &&
  segment.trigger.row.mode !== "reception" &&
  after.some((mention) => isPassiveAgent(mention, segment, facts));

/** "Gave up the mediation, entrusted by the Union to Togo": who acts in a clause added behind, and whoever stands there after them, has no part in this one. */
const isOfAside = (mention: ActorMention, { core }: Segment, facts: SentenceFacts): boolean =>
  mention.start >= core.end && hasWord(textBetween(facts, core.end, mention.start), facts.pack.syntax.byWords);

const withoutAll = (mentions: readonly ActorMention[], others: readonly ActorMention[]): readonly ActorMention[] =>
  mentions.filter((mention) => !others.includes(mention));

/** "Sanctions were imposed *on Iran*": to whom it is done stands right behind, and nobody before it is. */
function isDoneOn(first: ActorMention | undefined, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { onWords = [], articles } = facts.pack.syntax;
  if (first === undefined || trigger.row.type !== "SANCTION") return false;
  return onWords.includes(withoutArticle(undatedBetween(trigger.end, first.start, facts), articles).trim());
}

/** "Adopted *by the Union* on Friday against Chad": who acts stands behind "by", up to a date or whom it is done to. */
function agentsBehindBy(
  others: readonly ActorMention[],
  segment: Segment,
  facts: SentenceFacts,
): readonly ActorMention[] {
  const marked = others.filter((mention) => isPassiveAgent(mention, segment, facts));
  const { onWords = [], articles } = facts.pack.syntax;
  const cut = marked.findIndex(({ start }, at) => {
    const gap = { start: marked[at - 1]?.end ?? start, end: start };
    const endsInOn = () => endsIn(withoutArticle(textBetween(facts, gap.start, gap.end), articles), onWords);
    return at > 0 && (facts.timexes.some((timex) => contains(gap, timex)) || endsInOn());
  });
  return cut < 0 ? marked : marked.slice(0, cut);
}

/** "A general was killed *in Norway*": where it was done, and not by whom; a ministry is where somebody is summoned by it. */
function isWhere({ start, actorId }: ActorMention, facts: SentenceFacts, actorOf: ActorOf): boolean {
  const { inWords = [], articles } = facts.pack.syntax;
  const kind = actorOf(actorId)?.kind;
  if (kind !== "state" && kind !== "bloc") return false;
  return endsIn(withoutArticle(textBetween(facts, facts.sentence.start, start), articles), inWords);
}

/** "He was received by the president", "его встретил премьер": who is named behind such a verb alone is the host. */
const isHostBehind = ({ trigger }: Segment, subjects: readonly ActorMention[]): boolean =>
  trigger.row.mode === "reception" && subjects.length > 0 && subjects.every(({ start }) => start >= trigger.end);

function assign(
  segment: Segment,
  sides: Sides,
  subjects: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly EventActor[] {
  const turned = isPassive(segment, facts);
  const order = turned ? "recipient-first" : segment.trigger.row.order;
  const others = sides.all.filter(
    (mention) => !subjects.includes(mention) && (order === "recipient-first" || !isOfAside(mention, segment, facts)),
  );
  if (order === "mutual") return [...cast(subjects, "agent"), ...cast(others, "participant")];
  if (order === "agent-first") return [...cast(subjects, "agent"), ...cast(others, "recipient")];
  const marked = agentsBehindBy(others, segment, facts);
  if (isDoneOn(sides.after[0], segment, facts))
    return [...cast(marked, "agent"), ...cast(withoutAll(sides.after, marked), "recipient")];
  const after = marked.length > 0 ? marked : sides.after.filter((mention) => !subjects.includes(mention));
  const persons = after.filter((mention) => isPerson(mention, actorOf));
  const unmarked = persons.length > 0 ? persons : after.filter((mention) => !isWhere(mention, facts, actorOf));
  if (isHostBehind(segment, subjects)) return [...cast(subjects, "agent"), ...cast(others, "recipient")];
  const agents = turned ? marked : unmarked;
  const rest = others.filter((mention) => !agents.includes(mention));
  return [...cast(agents, "agent"), ...cast([...subjects, ...rest], "recipient")];
}

/** Deeds done to the house or the people that one state keeps in another. */
const OF_MISSION: ReadonlySet<EventMode | null> = new Set<EventMode>(["open-mission", "close-mission", "recall"]);

/** "Closed its embassy in Baghdad", "recalled its envoy from Beirut": the city right behind the mission tells the other state. */
function missionAt(segment: Segment, facts: SentenceFacts): readonly EventActor[] {
  const { trigger } = segment;
  if (trigger.row.type !== "COOPERATE" && trigger.row.type !== "SANCTION") return [];
  const isThere = ({ start }: ActorMention) =>
    start >= trigger.start && (start < trigger.end || A_WORD.test(textBetween(facts, trigger.end, start)));
  const places = itemsWithin(facts.places, segment).filter(isThere);
  return places.length > 0 && OF_MISSION.has(modeOf(segment, facts)) ? cast(places.slice(0, 1), "recipient") : [];
}

/** No more than a preposition. */
const A_WORD = /^\s*[\p{L}\p{M}]{0,5}\s*$/u;

/** "arrived in London": a city tells the country visited. Where a country is named too, only a city right behind the verb counts. */
function visited(
  segment: Segment,
  actors: readonly EventActor[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly EventActor[] {
  if (segment.trigger.row.mode !== "visit") return missionAt(segment, facts);
  const countryOf = ({ mention }: EventActor) => actorOf(mention.actorId)?.country ?? null;
  const home = new Set(actors.filter(({ role }) => role === "agent").map(countryOf));
  const isHost = (actor: EventActor) =>
    actor.role !== "agent" && actorOf(actor.mention.actorId)?.kind === "state" && !home.has(countryOf(actor));
  const isNamed = actors.some(isHost);
  const places = itemsWithin(facts.places, segment).filter(({ start }) => start >= segment.trigger.start);
  const isClose = ({ start }: ActorMention) => textBetween(facts, segment.trigger.end, start).trim() === "";
  if (places.length === 0) return arrivedAt(segment, actors, isNamed, facts);
  return cast(isNamed ? places.filter(isClose) : places, "recipient");
}

/** "*To Tokyo* came the president": the city at the head of its clause, where nobody stands between it and the verb or nobody else is visited. */
function arrivedAt(
  { core, trigger }: Segment,
  actors: readonly EventActor[],
  isNamed: boolean,
  facts: SentenceFacts,
): readonly EventActor[] {
  const place = facts.places.find(({ start, end }) => start >= core.start && end <= trigger.start);
  if (!place) return [];
  const lead = undatedBetween(core.start, place.start, facts).replace(/[\s,،]+/gu, " ");
  if (!A_WORD.test(lead) || hasWord(lead, facts.pack.syntax.fromWords ?? [])) return [];
  const isBefore = actors.some(({ role, mention }) => role === "agent" && mention.start < trigger.start);
  return isNamed && isBefore ? [] : cast([place], "recipient");
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
  const isReception = segment.trigger.row.mode === "reception";
  // "Ann Ray of Kenya received the leaders of Chad and Mali": where it is known whose guests they are, no other state is the host unless they meet there.
  const isHostKnown = [...home].some((country) => country !== null);
  const mayHost = ({ mention }: EventActor) => !isHostKnown || isWhere(mention, facts, actorOf);
  const isAway = (actor: EventActor) =>
    isReception
      ? mayHost(actor) || home.has(countryOf(actor))
      : countryOf(actor) === null || !home.has(countryOf(actor));
  const isState = (actor: EventActor) =>
    actor.role === "recipient" && actorOf(actor.mention.actorId)?.kind === "state" && isAway(actor);
  const listed = visitedTogether(actors.filter(isState), segment, facts);
  const isHost = (actor: EventActor) => listed.includes(actor);
  const isHome = (actor: EventActor) => actor.role === "recipient" && actorOf(actor.mention.actorId)?.kind === "state";
  // "Makes the first visit of an *Ethiopian* premier": an adjective of the visitor's own state only says whose premier.
  const isOwnAdjective = (actor: EventActor) => isHome(actor) && !isAway(actor) && actor.mention.by === "demonym";
  return actors
    .filter((actor) => !isOwnAdjective(actor))
    .map((actor) =>
      isHost(actor)
        ? { ...actor, role: "host" as const }
        : isHome(actor) && !isReception
          ? { ...actor, role: "participant" as const }
          : actor,
    );
}

/** So many words of a title may stand between a journey and who makes it: "the visit of the *minister of foreign affairs of*". */
const MOST_TITLE_WORDS = 8;

/** "The visit *of the king of Norway* to Peru": who a journey told by a noun is of makes it, where another country is named behind. */
function travellerOf(
  { trigger }: Segment,
  { after }: Sides,
  facts: SentenceFacts,
  actorOf: ActorOf,
): ActorMention | undefined {
  const first = after[0];
  if (!first || trigger.row.word !== "noun" || trigger.row.mode !== "visit") return undefined;
  const { datedThings, prepositions, ofWords = datedThings?.ofWords ?? [] } = facts.pack.syntax;
  const [of = "", ...title] = textBetween(facts, trigger.end, first.start).match(/[\p{L}\p{M}]+/gu) ?? [];
  if (!ofWords.includes(of) || title.length > MOST_TITLE_WORDS) return undefined;
  if (title.some((word) => prepositions.includes(word) && !ofWords.includes(word))) return undefined;
  // A person by name is nobody's host; a state in the title of one could be taken for it.
  if (isPerson(first, actorOf))
    return after.some((other) => other !== first && contains(first, other)) ? first : undefined;
  const isElsewhere = ({ start, actorId }: ActorMention) => start >= first.end && actorId !== first.actorId;
  return after.some(isElsewhere) || facts.places.some(isElsewhere) ? first : undefined;
}

/** Whom the verb is said of: nobody named as a source, as long as it can be said of somebody else. */
function ownSubjects(
  segment: Segment,
  sides: Sides,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  const traveller = travellerOf(segment, sides, facts, actorOf);
  if (traveller) return [traveller];
  const fronted = subjectsOfFronted(segment, sides, facts, actorOf);
  if (fronted) return fronted;
  const others = acting.filter((mention) => !isNamedAsSource(mention, facts));
  if (others.length < acting.length) {
    const subjects = subjectsOf(segment, sidesOf(segment, others), others, facts, actorOf);
    if (subjects.length > 0) return subjects;
  }
  const subjects = subjectsOf(segment, sides, acting, facts, actorOf);
  return isDoneByPlain(subjects, segment, facts) ? [] : subjects;
}

/** "*Soldiers* deposed the president": who is named behind the verb alone is not the subject where a plain noun before it is. */
const isDoneByPlain = (subjects: readonly ActorMention[], segment: Segment, facts: SentenceFacts): boolean =>
  segment.trigger.row.order === "agent-first" &&
  subjects.length > 0 &&
  subjects.every(({ start }) => start >= segment.trigger.end) &&
  hasPlainSubject(segment, facts);

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

/** Those of some mentions who can act: no media, which report, and nothing that only says whose office a title is. */
export const actingOf = (mentions: readonly ActorMention[], actorOf: ActorOf): readonly ActorMention[] =>
  mentions.length === 0
    ? mentions
    : mentions.filter((mention) => actorOf(mention.actorId)?.media !== true && !isOnlyTitle(mention, actorOf));

/** Those of a stretch who can take part: nobody who is only where it happens, and where anybody else is named nobody of a clause that tells of something else. */
function presentIn(
  segment: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  const { beside } = segment;
  const isWithin = ({ start, end }: ActorMention) => start >= segment.start && end <= segment.end;
  const isBeside = ({ start, end }: ActorMention) => beside !== undefined && start >= beside.start && end <= beside.end;
  const isOutside = (mention: ActorMention) =>
    isBystander(mention, segment, facts, actorOf) ||
    (!isPerson(mention, actorOf) && isInInsertion(mention, segment, facts));
  const quoted = endOfQuote(segment, facts);
  const isQuoted = ({ start }: ActorMention) => start >= segment.start && start < quoted;
  const opening = startOfOwn(segment, acting, facts);
  const taking = acting.filter(
    (mention) =>
      (mention.start >= opening || mention.start < segment.start) &&
      !isBeside(mention) &&
      !isQuoted(mention) &&
      !isInWordsSaid(mention, segment, facts) &&
      (!isWithin(mention) || !isOutside(mention)),
  );
  const there = withoutMain(taking.some(isWithin) ? taking : acting, segment, facts);
  const own = endOfOwn(segment, facts);
  if (own >= segment.end) return there;
  const isBeyond = ({ start }: ActorMention) => start >= own && start < segment.end;
  const near = there.filter((mention) => !isBeyond(mention));
  return near.some(({ start, end }) => start >= segment.start && end <= own) ? near : there;
}

/** "Relations cooled in 2018, *when Ann called* Ben a threat": who is named only in the clause before "when" takes no part in what happened then. */
function withoutMain(
  acting: readonly ActorMention[],
  { start: from, core, trigger }: Segment,
  facts: SentenceFacts,
): readonly ActorMention[] {
  if (core.start <= from || trigger.row.word === "noun") return acting;
  const opening = textBetween(facts, core.start, trigger.start).replace(/^[\s,،]+/u, "");
  if (findWord(opening, facts.pack.syntax.whenWords)?.start !== 0) return acting;
  const isOwn = (mention: ActorMention) => mention.start >= core.start && mention.start < trigger.start;
  if (!acting.some((mention) => isOwn(mention) && !isGoverned(mention, facts))) return acting;
  return acting.filter(({ start }) => start < from || start >= core.start);
}

/** "Banks that had been hit by Ann": nobody before such a clause takes part but those whose the thing is. */
function saidOfNoun(
  noun: Antecedent,
  segment: Segment,
  { inside, after }: Sides,
  facts: SentenceFacts,
  actorOf: ActorOf,
): Cast {
  const subjects = noun.kind === "of" ? [noun.mention] : [];
  const sides: Sides = { all: [...subjects, ...inside, ...after], before: subjects, inside, after };
  const assigned = withoutHouses(assign(segment, sides, subjects, facts, actorOf), segment);
  return { actors: once(assigned), topics: subjects };
}

/**
 * Who takes part in the event of a segment; `acting` are those of its sentence who can (see `actingOf`).
 *
 * A clause that names no subject of its own takes the one of the clause before ("… and held talks with").
 */
export function participantsOf(
  segment: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  previous: Previous,
  actorOf: ActorOf,
): Cast {
  if (isSaidByUnnamed(segment, facts)) return NO_CAST;
  const present = presentIn(segment, acting, facts, actorOf);
  const sides = sidesOf(segment, present);
  const noun = antecedentNoun(segment, present, facts, actorOf);
  if (noun) return saidOfNoun(noun, segment, sides, facts, actorOf);
  const speaker = quotedSpeaker(segment, present, facts, actorOf);
  const own = speaker ? [speaker] : ownSubjects(segment, sides, present, facts, actorOf);
  const host = own.length === 0 ? speakingPlace(segment, present, facts) : undefined;
  if (host)
    return { actors: once(withoutHouses(assign(segment, sides, [host], facts, actorOf), segment)), topics: [host] };
  const isOfThing = own.length === 0 && isDoneBySomebody(segment, sides, facts);
  const isNamed =
    own.length > 0 && !isOnlyPartner(segment, sides, previous, facts) && !isObjectBehind(segment, own, previous, facts);
  const dropped = isNamed || isOfThing ? [] : droppedSubject(segment, previous, facts, actorOf);
  const subjects = dropped.length > 0 ? dropped : own;
  const object = objectBefore(segment, present, facts, actorOf);
  const part = withoutSources(sides, segment, subjects, facts, actorOf);
  const given = [...assign(segment, part, subjects, facts, actorOf), ...cast(object ? [object] : [], "recipient")];
  const assigned = withoutHouses(given, segment);
  const taking = withoutReasons([...assigned, ...visited(segment, assigned, facts, actorOf)], segment, facts);
  const actors = once(besideBearers(withHosts(taking, segment, facts, actorOf), facts, actorOf));
  const meant = sides.all.filter(isPatient);
  return { actors, topics: meant.length > 0 ? meant : subjects };
}
