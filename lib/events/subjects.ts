import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { isEach, isGoverned, isLonger, undatedBetween, WORD, withoutArticle } from "./governed.ts";
import { chainOf, joins, LONGEST_TITLE } from "./joined.ts";
import { isOwnDeed } from "./own-deed.ts";
import { antecedent, isOblique } from "./relative-clauses.ts";
import type { Segment } from "./segments.ts";
import { isObject, isPerson, type Sides } from "./sides.ts";
import { isAttribution, LONGEST_AUXILIARY } from "./sources.ts";
import { isTitledSpeaker } from "./titled-speaker.ts";
import { hasGroup } from "./unnamed.ts";
import { findWord, hasWord } from "./words.ts";

const FAR = 8; // An actor this many words before the verb, with no other between, is still its subject.

const NEAR = 6; // So many words of titles may stand between a verb and the subject that follows it.

/** Those of some sides who can be subjects. */
const ableToAct = ({ all, before, inside, after }: Sides): Sides =>
  all.some(isObject)
    ? {
        all: all.filter((mention) => !isObject(mention)),
        before: before.filter((mention) => !isObject(mention)),
        inside: inside.filter((mention) => !isObject(mention)),
        after: after.filter((mention) => !isObject(mention)),
      }
    : { all, before, inside, after };

/** "Told of the sanctions of the Union, the rebels refused": another subject stands behind the mention; "the Union's police" is the Union. */
const isOfOthers = (gap: string, facts: SentenceFacts): boolean =>
  /[,;:،؛]/u.test(gap) && hasGroup(gap.slice(gap.search(/[,;:،؛]/u) + 1), facts);

/** "«… the path of Moldova», — said Ann": who is named in the words quoted right before the verb does not say them. */
export const ENDS_QUOTE = /"(?:[,!?.]\s*[-–—]?|\s*[-–—])\s*$/u;

/** The one mark behind somebody ends the words in which they are named. */
const isQuoted = (gap: string): boolean => ENDS_QUOTE.test(gap) && gap.indexOf('"') === gap.lastIndexOf('"');

/** "Ann assured Ben *that Hungary* was ready": of those before a verb the ones named in its own clause, where "that" opens it. */
function ofContent(
  free: readonly ActorMention[],
  { core, trigger }: Segment,
  facts: SentenceFacts,
): readonly ActorMention[] {
  if (free.length < 2) return free;
  const told = free.findLastIndex((mention, at) => at > 0 && isToldBy(free[at - 1]!, mention, facts));
  if (told > 0) return free.slice(told);
  if (core.start <= facts.sentence.start) return free;
  const own = free.filter(({ start }) => start >= core.start);
  if (own.length === 0 || own.length === free.length) return free;
  const [first = ""] = textBetween(facts, core.start, trigger.start).match(WORD) ?? [];
  return facts.pack.syntax.complementizers.includes(first) ? own : free;
}

/** "Ann *recalled that* last May Hungary …": a verb and "that", which no comma sets off, stand between who tells it and who did it. */
function isToldBy(teller: ActorMention, { start }: ActorMention, facts: SentenceFacts): boolean {
  const between = textBetween(facts, teller.end, start);
  const opener = findWord(between, facts.pack.syntax.complementizers);
  return opener !== null && /[\p{L}\p{M}]$/u.test(between.slice(0, opener.start).trimEnd());
}

/** Words between a subject and its verb where both open a clause: "and Oslo *has also* condemned". */
const MOST_BEFORE_VERB = 3;

/** No sign, and few words but a date, between somebody and the verb. */
function isRightBefore({ end }: ActorMention, { trigger }: Segment, facts: SentenceFacts): boolean {
  const gap = undatedBetween(end, trigger.start, facts);
  return !/[,;:"]/u.test(gap) && !isLonger(gap, MOST_BEFORE_VERB);
}

/** "Ann Ray opened a port, *and Oslo* condemned it": of those before a verb the state that "and" leads in, right before the verb and behind another verb. */
function ofOwnClause(
  free: readonly ActorMention[],
  segment: Segment,
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] | undefined {
  const last = free.at(-1);
  if (free.length < 2 || !last || isPerson(last, actorOf) || segment.trigger.row.word !== "verb") return undefined;
  if (!isRightBefore(last, segment, facts)) return undefined;
  const first = free.findLastIndex((mention, at) => at > 0 && !joins(free[at - 1]!, mention, facts, actorOf));
  if (first < 1 || free.slice(first).some((mention) => isPerson(mention, actorOf))) return undefined;
  const { articles, conjunctions, pastForms } = facts.pack.syntax;
  const lead = withoutArticle(textBetween(facts, free[first - 1]!.end, free[first]!.start), articles);
  const isLedIn = conjunctions.includes(lead.slice(lead.lastIndexOf(" ") + 1)) && hasWord(lead, pastForms);
  return isLedIn ? free.slice(first) : undefined;
}

/** "Ann Ray *and the Union* condemned it": nothing but "and" stands between a person and the state or organisation right before the verb. */
function endsInState(free: readonly ActorMention[], segment: Segment, facts: SentenceFacts, actorOf: ActorOf): boolean {
  const [person, last] = free.slice(-2);
  if (!person || !last || !isPerson(person, actorOf) || isPerson(last, actorOf)) return false;
  const { articles, conjunctions } = facts.pack.syntax;
  const link = withoutArticle(textBetween(facts, person.end, last.start), articles).trim();
  return conjunctions.includes(link) && isRightBefore(last, segment, facts);
}

/** Subjects before the verb: the nearest, persons first, and what is joined to it by "and" or a comma. */
function subjectsBefore(
  { before }: Sides,
  segment: Segment,
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  if (before.length === 0) return before;
  const free = ofContent(
    before.filter((mention) => !isGoverned(mention, facts)),
    segment,
    facts,
  );
  const own = ofOwnClause(free, segment, facts, actorOf);
  if (own) return own;
  const persons = free.filter((mention) => isPerson(mention, actorOf));
  const pool = persons.length > 0 && !endsInState(free, segment, facts, actorOf) ? persons : free;
  const last = pool.at(-1);
  if (!last) return [];
  const gap = textBetween(facts, last.end, segment.trigger.start);
  if ((persons.length === 0 && isLonger(gap, FAR)) || isOfOthers(gap, facts) || isQuoted(gap)) return [];
  const first = pool.findLastIndex((mention, i) => i > 0 && !joins(pool[i - 1]!, mention, facts, actorOf));
  return pool.slice(Math.max(first, 0));
}

/** "Decided to stop the *Lebanese* imports", "the recall of the ambassador of *Chad*": what stands right behind a trigger with its object goes with the object. */
function isOfObject({ by, start, text }: ActorMention, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { syntax, names } = facts.pack;
  if (!syntax.verbFirst || textBetween(facts, trigger.end, start).trim() !== "") return false;
  const isAdjective = by === "demonym" && text.startsWith(names.definite ?? "");
  if (!isAdjective && trigger.row.word !== "noun") return false;
  const words = textBetween(facts, trigger.start, trigger.end);
  return words.includes(" ") && findWord(words, facts.pack.syntax.relatives)?.start !== 0;
}

/** "Accused the government France": a noun with its article acts itself, and no name right behind goes with it; an adjective does. */
function isBehindGroup({ by }: ActorMention, between: string, { pack: { syntax } }: SentenceFacts): boolean {
  if (!syntax.verbFirst || by === "demonym") return false;
  const group = findWord(between, syntax.groups);
  return group !== null && between.slice(0, group.start).trim() === "" && between.slice(group.end).trim() === "";
}

/** Subjects after the verb (Arabic, inversions): the first mention, unless a preposition stands before it. */
function subjectsAfter(
  { inside, after }: Sides,
  segment: Segment,
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  if (inside.length > 0) return inside.filter((mention) => !isGoverned(mention, facts));
  const first = after[0];
  if (!first || isOfObject(first, segment, facts)) return [];
  if (isEach(textBetween(facts, segment.trigger.start, first.start).trimEnd(), facts))
    return chainOf(after, facts, actorOf);
  const words = textBetween(facts, segment.trigger.start, segment.trigger.end);
  const lastWord = words.slice(words.lastIndexOf(" ") + 1);
  const field = facts.mentions.findLast(
    ({ start, end, rule }) => start >= segment.trigger.end && end <= first.start && rule.includes("/field/"),
  );
  const between = undatedBetween(field?.end ?? segment.trigger.end, first.start, facts);
  const gap = `${lastWord} ${between}`;
  const { prepositions, withWords, backPointers = [] } = facts.pack.syntax;
  const lead =
    segment.trigger.row.order === "mutual" ? textBetween(facts, segment.core.start, segment.trigger.start) : "";
  if (isBehindGroup(first, between, facts)) return [];
  if ([lead, between].some((text) => findWord(text.trimStart(), backPointers)?.start === 0)) return [];
  if (isTitledSpeaker(first, segment, facts, actorOf)) return [first];
  if (isLonger(gap, NEAR + 1) || hasWord(gap, prepositions) || hasWord(gap, withWords)) return [];
  return chainOf(after, facts, actorOf);
}

/** "Whom the day before Ann had received", "которого накануне принял в Кремле Анн": nobody before such a clause acts in it. */
function subjectsInOblique(
  sides: Sides,
  segment: Segment,
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  const before = sides.before.filter(({ start }) => start >= segment.core.start);
  const preceding = subjectsBefore({ ...sides, before }, segment, facts, actorOf);
  if (preceding.length > 0) return preceding;
  const person = sides.after.find(
    (mention) => mention.end <= segment.core.end && isPerson(mention, actorOf) && !isGoverned(mention, facts),
  );
  return person ? [person] : [];
}

/** "Ahmed Attaf, on a visit to Bamako, *a rencontré* Assimi Goïta": a verb right behind a comma goes on with whoever begins the sentence. */
function outerSubjects(
  { core, trigger }: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  const { articles, dropsSubject } = facts.pack.syntax;
  if (dropsSubject || articles === undefined || core.start <= facts.sentence.start) return [];
  const before = textBetween(facts, facts.sentence.start, trigger.start).trimEnd();
  const opening = /,\s*(\p{L}*)$/u.exec(before)?.[1];
  if (opening === undefined || opening.length > LONGEST_AUXILIARY) return [];
  const free = acting.filter((mention) => mention.end < core.start && !isGoverned(mention, facts));
  const first = free.findLastIndex((mention) => opensClause(mention, facts));
  const [named, next] = free.slice(Math.max(first, 0));
  // "Chile's foreign minister, Ann Ray, who had arrived in Oslo, demanded": she, and not the state in her title.
  const isOwnTitle =
    named?.by === "name" && next !== undefined && isPerson(next, actorOf) && isInTitleOf(named, next, facts, actorOf);
  return chainOf(free.slice(Math.max(first, 0) + (isOwnTitle ? 1 : 0)), facts, actorOf);
}

/** Nothing but a title between a state and a person of it: "Chile's *foreign minister,* Ann Ray". */
function isInTitleOf(state: ActorMention, person: ActorMention, facts: SentenceFacts, actorOf: ActorOf): boolean {
  const { kind, country } = actorOf(state.actorId) ?? {};
  if (kind !== "state" || country === null || actorOf(person.actorId)?.country !== country) return false;
  const between = textBetween(facts, state.end, person.start);
  const { conjunctions, prepositions, pastForms } = facts.pack.syntax;
  if (isLonger(between, LONGEST_TITLE) || /[;:]|,.*,/u.test(between)) return false;
  return ![conjunctions, prepositions, pastForms].some((words) => hasWord(between, words));
}

/** "Lima condemned it, *while Quito*, through its envoy, welcomed": another clause, and who acts in it, behind a comma and "while". */
function opensClause({ start }: ActorMention, facts: SentenceFacts): boolean {
  const before = textBetween(facts, facts.sentence.start, start).trimEnd();
  const word = /[,;]\s*(\p{L}+)$/u.exec(before)?.[1];
  return word !== undefined && facts.pack.syntax.conjunctions.includes(word);
}

/** "Tunis said on Thursday *that it expelled* the ambassador": where subjects follow their verbs, those who tell it do it, not who stands behind. */
function speakersOf(
  { trigger }: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  if (!facts.pack.syntax.verbFirst || !isOwnDeed(trigger, facts)) return [];
  const before = acting.filter((mention) => mention.end <= trigger.start && !isGoverned(mention, facts));
  return chainOf(before, facts, actorOf);
}

/** Adverbs between an object pronoun and its verb: "його *схвально* оцінив". */
const MOST_BEHIND_PRONOUN = 1;

/** "Наступного дня його розкритикував Союз", "его одобрил парламент": where an object pronoun stands before the verb and nobody else does, the subject is behind it. */
function subjectsBehindObject(
  sides: Sides,
  segment: Segment,
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  const { core, trigger } = segment;
  const { objectPronouns } = facts.pack.syntax;
  if (!objectPronouns || trigger.row.word !== "verb" || trigger.row.order !== "agent-first") return [];
  const lead = textBetween(facts, core.start, trigger.start).match(WORD) ?? [];
  const at = lead.findLastIndex((word) => objectPronouns.includes(word));
  if (at < 0 || lead.length - 1 - at > MOST_BEHIND_PRONOUN) return [];
  const isNamedBefore = sides.before.some((mention) => mention.start >= core.start && !isGoverned(mention, facts));
  const [first] = sides.after;
  // "Їх залишила делегація армії": a plain noun right behind is the subject, and nobody named farther on.
  const isAdjacent = first !== undefined && undatedBetween(trigger.end, first.start, facts).trim() === "";
  return isNamedBefore || !isAdjacent ? [] : subjectsAfter(sides, segment, facts, actorOf);
}

/** "*Peruvian* troops crossed the river", "the truce, which *Oslo* broke": of whom a whole clause is said that is told by one row. */
function subjectsHeld({ inside }: Sides, { trigger: { row } }: Segment, facts: SentenceFacts): readonly ActorMention[] {
  if (!row.holdsSubject || row.order !== "agent-first") return [];
  const free = inside.filter((mention) => !isGoverned(mention, facts));
  // "A court of Madrid sentenced": whose the subject is acts, where nobody else does.
  return free.length > 0 ? free : inside;
}

/**
 * Who the verb of a segment is said of, as far as the words show; [] where it leaves its subject out.
 *
 * Where the subject usually follows the verb, one right before it still wins ("Tokayev received …" in Arabic headlines).
 */
export function subjectsOf(
  segment: Segment,
  sides: Sides,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  const held = subjectsHeld(sides, segment, facts);
  if (held.length > 0) return held;
  const referred = antecedent(segment, acting, facts, actorOf);
  if (referred.length > 0) return referred;
  // "Его встречал министр": a verb that is said of those to whom it is done, and a pronoun tells whom.
  const patients = segment.trigger.row.order === "recipient-first" ? sides.all.filter(isObject) : [];
  if (patients.length > 0) return patients;
  if (isOblique(segment, facts)) return subjectsInOblique(ableToAct(sides), segment, facts, actorOf);
  const speakers = speakersOf(segment, acting, facts, actorOf);
  if (speakers.length > 0) return speakers;
  const able = ableToAct(sides);
  const behindObject = subjectsBehindObject(able, segment, facts, actorOf);
  if (behindObject.length > 0) return behindObject;
  const preceding = subjectsBefore(able, segment, facts, actorOf);
  const following = subjectsAfter(able, segment, facts, actorOf);
  if (!facts.pack.syntax.verbFirst) {
    if (preceding.length > 0) return preceding;
    const [said] = following;
    if (isAttribution(segment, facts) || (said && isTitledSpeaker(said, segment, facts, actorOf))) return following;
    const outer = outerSubjects(segment, acting, facts, actorOf);
    return outer.length > 0 ? outer : following.filter((mention) => isPerson(mention, actorOf));
  }
  const last = preceding.at(-1);
  const gap = last === undefined ? "" : textBetween(facts, last.end, segment.trigger.start);
  const isAdjacent = last !== undefined && !isLonger(gap, 1) && !/[,،]/u.test(gap);
  return isAdjacent || following.length === 0 ? preceding : following;
}
