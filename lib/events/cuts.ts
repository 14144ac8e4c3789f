/** Where a clause that tells two events is cut between them. */
import type { Syntax } from "#lib/lang/pack.ts";
import type { ActorMention } from "#lib/model/actor.ts";
import type { Span } from "#lib/model/span.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { isGoverned } from "./governed.ts";
import { isInTitle } from "./sides.ts";
import type { Trigger } from "./trigger.ts";
import { endsIn, findWord, hasWord } from "./words.ts";

const OPENERS = new WeakMap<Syntax, ReadonlySet<string>>();

/** Words at which a clause may be cut. */
function openersOf(syntax: Syntax): ReadonlySet<string> {
  const known = OPENERS.get(syntax);
  if (known) return known;
  const openers = new Set([...syntax.conjunctions, ...syntax.complementizers, ...syntax.relatives]);
  OPENERS.set(syntax, openers);
  return openers;
}

/** Where a verb begins with its subject, where that is a pronoun right before it; else where the verb does. */
export function startWithPronoun(verb: number, { mentions }: SentenceFacts): number {
  const isPronoun = ({ by, start, end }: ActorMention): boolean =>
    by === "reference" && end < verb && start >= verb - LONGEST_PRONOUN;
  return mentions.find((mention) => isPronoun(mention) && verb - mention.end === 1)?.start ?? verb;
}

/** Units of "they" and its like, with the blank behind it. */
const LONGEST_PRONOUN = 8;

/** Where a clause with two triggers is cut: at the conjunction before the second, at the comma behind a noun that leads it ("during the visit, X signed"), else right before it. */
export function cutBefore(next: Trigger, previous: Trigger, facts: SentenceFacts): number {
  const { sentence, pack } = facts;
  const gapStart = sentence.normalised.fromOriginal(previous.end);
  const gap = sentence.normalised.text.slice(gapStart, sentence.normalised.fromOriginal(next.start));
  const openers = openersOf(pack.syntax);
  const last = [...gap.matchAll(/[\p{L}\p{M}']+/gu)].findLast(
    ({ 0: word, index }) => openers.has(word) && !joinsNames(gapStart + index, word, facts),
  );
  if (!last) return cutWithoutOpener(next, previous, gapStart, gap, facts);
  const at = gapStart + last.index;
  return sentence.normalised.toOriginal({ start: at, end: at + last[0].length }).start;
}

/** The same where no word opens the clause of the second. */
function cutWithoutOpener(
  next: Trigger,
  previous: Trigger,
  gapStart: number,
  gap: string,
  facts: SentenceFacts,
): number {
  const { sentence, pack } = facts;
  const lead = clauseOpenedBefore(next, previous, facts);
  if (lead !== null) return lead;
  const own = startWithPronoun(next.start, facts);
  // "Invited *him* to visit": right behind a verb it is whom that one is done to.
  const isObject = previous.row.word === "verb" && own - previous.end <= 1;
  if (own < next.start && !isObject && !pack.syntax.verbFirst) return own;
  const comma = subjectComma(gap);
  const front = comma < 0 ? endOfFront(previous, next, facts) : null;
  const subject = previous.row.word === "noun" ? firstFree(gapStart, next, facts) : undefined;
  // "The visit of *Ann Ray* to Oslo": named before what ends the front, and so no subject.
  if (subject && (front === null || front <= subject.start)) return subject.start;
  const cut = (comma < 0 ? subjectBehindPartner(previous, next, facts)?.start : undefined) ?? front;
  if (cut !== null) return cut;
  if (comma < 0 || !(previous.row.word === "noun" || opensWithName(gap, comma, gapStart, next, facts)))
    return next.start;
  return sentence.normalised.toOriginal({ start: gapStart + comma, end: gapStart + comma + 1 }).end;
}

const TIME_OPENERS = new WeakMap<Syntax, readonly string[]>();

/** Words of time that open clauses; "до" and "перед", prepositions of places too, open none. */
function timeOpenersOf(syntax: Syntax): readonly string[] {
  const known = TIME_OPENERS.get(syntax);
  if (known) return known;
  const openers = [...syntax.afterWords, ...syntax.beforeWords].filter((word) => !syntax.prepositions.includes(word));
  TIME_OPENERS.set(syntax, openers);
  return openers;
}

/** "Asked for talks *after* Beijing last week imposed duties": where a word of time opens a clause that names who acts before its verb. */
function clauseOpenedBefore(next: Trigger, previous: Trigger, facts: SentenceFacts): number | null {
  const { verbFirst } = facts.pack.syntax;
  if (verbFirst || next.row.word !== "verb") return null;
  const gap = textBetween(facts, previous.end, next.start);
  const opener = findWord(gap, timeOpenersOf(facts.pack.syntax));
  if (!opener || /[,;:]/u.test(gap.slice(opener.end))) return null;
  const at = facts.sentence.normalised.fromOriginal(previous.end) + opener.start;
  const { start } = facts.sentence.normalised.toOriginal({ start: at, end: at + 1 });
  const acts = (mention: ActorMention) =>
    mention.start >= start && mention.end <= next.start && !isGoverned(mention, facts);
  return facts.mentions.some(acts) ? start : null;
}

/** Words of whose they are, before a name: "[the leaders of] Kosovo". */
const MOST_TITLES = 3;

/** "At the talks Kosovo and Serbia failed to": the first named between the noun and the verb that no preposition takes. */
function firstFree(gapStart: number, next: Trigger, facts: SentenceFacts): ActorMention | undefined {
  const { prepositions, withWords, byWords, verbFirst } = facts.pack.syntax;
  if (verbFirst) return undefined;
  const from = facts.sentence.normalised.toOriginal({ start: gapStart, end: gapStart + 1 }).start;
  const first = facts.mentions.find(({ start, end }) => start >= from && end <= next.start);
  if (!first) return undefined;
  const before = textBetween(facts, from, first.start);
  const isTaken = [prepositions, withWords, byWords].some((words) => hasWord(before, words)) || /[,،]/u.test(before);
  return isTaken || (before.match(/\p{L}+/gu)?.length ?? 0) > MOST_TITLES ? undefined : first;
}

/** So many words may stand between a subject and its verb: "Ann Ray [on Monday also] promised". */
const SUBJECT_REACH = 4;

/**
 * "На встрече с Олафом Шольцем *Эмманюэль Макрон* пообещал": at the head of a sentence, behind a preposition, the last person before the verb
 * who stands in the nominative, with the state of the title, where a partner was named before.
 */
function subjectBehindPartner(previous: Trigger, next: Trigger, facts: SentenceFacts): ActorMention | undefined {
  const { prepositions, withWords, verbFirst } = facts.pack.syntax;
  const { sentence, mentions, actorOf } = facts;
  if (
    verbFirst ||
    next.row.word !== "verb" ||
    !hasWord(textBetween(facts, sentence.start, previous.start), prepositions)
  )
    return undefined;
  const between = mentions.filter(({ start, end }) => start >= previous.end && end <= next.start);
  const persons = between.filter(({ actorId, by }) => by !== "reference" && actorOf(actorId)?.kind === "person");
  const [partner, last] = [persons[0], persons.at(-1)];
  if (!partner || !last || partner === last || !isNominative(last, facts) || isGoverned(last, facts)) return undefined;
  if (!hasWord(textBetween(facts, previous.start, partner.start), withWords)) return undefined;
  if ((textBetween(facts, last.end, next.start).match(/\p{L}+/gu)?.length ?? 0) > SUBJECT_REACH) return undefined;
  const earlier = persons.at(-2)!;
  if (withJoint(earlier, last, facts)) return undefined;
  return between.find(
    (mention) => mention.start >= earlier.end && (isInTitle(mention) || mention.start === last.start),
  );
}

/**
 * "Во время визита в Кишинёв 21 марта | глава МИД Энтони Блинкен пообещал": at the head of a sentence, behind a preposition, where what is
 * said of when and where ends before the one person who stands in the nominative right before the verb; null where nobody does.
 */
function endOfFront(previous: Trigger, next: Trigger, facts: SentenceFacts): number | null {
  const { prepositions, verbFirst } = facts.pack.syntax;
  const { sentence, mentions, places, timexes, actorOf } = facts;
  const isFront =
    previous.row.word === "noun" && hasWord(textBetween(facts, sentence.start, previous.start), prepositions);
  if (verbFirst || next.row.word !== "verb" || !isFront) return null;
  const isBetween = ({ start, end }: Span) => start >= previous.end && end <= next.start;
  const named = mentions.filter(isBetween);
  const persons = named.filter(({ actorId, by }) => by !== "reference" && actorOf(actorId)?.kind === "person");
  const [earlier, subject] = [persons.at(-2), persons.at(-1)];
  if (!subject || !isNominative(subject, facts) || isGoverned(subject, facts)) return null;
  if (earlier && withJoint(earlier, subject, facts)) return null;
  if ((textBetween(facts, subject.end, next.start).match(/\p{L}+/gu)?.length ?? 0) > SUBJECT_REACH) return null;
  const front = [...timexes, ...places, ...named.filter((mention) => !isInTitle(mention))];
  const ends = front.filter((each) => isBetween(each) && each.end < subject.start).map(({ end }) => end);
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** "Ann Ray *and* Ben Cole", "Ann Ray, Ben Cole". */
const withJoint = ({ end }: ActorMention, { start }: ActorMention, facts: SentenceFacts): boolean => {
  const between = textBetween(facts, end, start);
  return hasWord(between, facts.pack.syntax.conjunctions) || /[,،;]/u.test(between);
};

/** As a list names somebody, and in no other case: where a language has cases, its subjects. */
function isNominative({ actorId, text }: ActorMention, { pack, actorOf }: SentenceFacts): boolean {
  const listed = actorOf(actorId)?.names[pack.code];
  return listed === undefined || listed.split(" ").at(-1)?.toLowerCase() === text.split(" ").at(-1)?.toLowerCase();
}

/** "After the talks, Ann Bell *and* Ben Cole called": the word joins two names and opens no clause. */
function joinsNames(at: number, word: string, { sentence, mentions, pack }: SentenceFacts): boolean {
  if (!pack.syntax.conjunctions.includes(word)) return false;
  const { start, end } = sentence.normalised.toOriginal({ start: at, end: at + word.length });
  const isBlank = (from: number, to: number) => from <= to && to - from <= CLOSE;
  return (
    mentions.some((mention) => isBlank(mention.end, start)) && mentions.some((mention) => isBlank(end, mention.start))
  );
}

/** Characters between a name and the "and" beside it: a blank, or an article with its blanks. */
const CLOSE = 4;

/** The comma at which the subject of the next verb begins: of "…, the minister, John Doe, said" the first, else the last; -1 for none. */
function subjectComma(gap: string): number {
  const commas = [...gap.matchAll(/[,،]/gu)].map(({ index }) => index);
  const last = commas.at(-1) ?? -1;
  const isClosing = last >= 0 && gap.slice(last + 1).trim() === "";
  return isClosing ? (commas.at(-3) ?? commas.at(-2) ?? last) : last;
}

/** "On a visit to Hanoi, Xi asked …": somebody is named between the comma and the verb. */
function opensWithName(gap: string, comma: number, gapStart: number, next: Trigger, facts: SentenceFacts): boolean {
  const { sentence, mentions, pack } = facts;
  const { verbFirst, thenWords = [], purposeWords = [] } = pack.syntax;
  // "Was met by the envoy, Ann Ray, before seeing …": the name is not that of who sees.
  if (verbFirst || endsIn(gap, thenWords) || endsIn(gap, purposeWords)) return false;
  const { start } = sentence.normalised.toOriginal({ start: gapStart + comma, end: gapStart + gap.length });
  return mentions.some((mention) => mention.start >= start && mention.end <= next.start && !isGoverned(mention, facts));
}
