import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import { contains, itemsWithin } from "#lib/model/span.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { isOwnDeed } from "./own-deed.ts";
import type { Segment } from "./segments.ts";
import { isAttribution, LONGEST_AUXILIARY } from "./sources.ts";
import { isSpoken } from "./trigger.ts";
import { findWord, hasWord } from "./words.ts";

/** The actors of a segment by where they stand to its trigger; a trigger of several words may hold its subject inside. */
export interface Sides {
  /** First those before, then those inside, then those after. */
  readonly all: readonly ActorMention[];
  readonly before: readonly ActorMention[];
  readonly inside: readonly ActorMention[];
  readonly after: readonly ActorMention[];
}

const NOBODY: Sides = { all: [], before: [], inside: [], after: [] };

const FAR = 8; // An actor this many words before the verb, with no other between, is still its subject.
const NEAR = 6; // So many words of titles may stand between a verb and the subject that follows it.

/** True for an actor that is a human being. */
export const isPerson = (mention: ActorMention, actorOf: ActorOf): boolean =>
  actorOf(mention.actorId)?.kind === "person";

/** "received *him*": said of the one to whom it is done. */
export const isObject = ({ rule }: ActorMention): boolean =>
  rule.endsWith("/reference-object") || rule.endsWith("/reference-partner");

/** "received *him*", but not "held talks with him": what goes on is said of the one received. */
export const isPatient = ({ rule }: ActorMention): boolean => rule.endsWith("/reference-object");

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

export function sidesOf(segment: Segment, mentions: readonly ActorMention[]): Sides {
  const all = mentions.length === 0 ? mentions : itemsWithin(mentions, segment);
  if (all.length === 0) return NOBODY;
  const { trigger } = segment;
  const before = all.filter(({ start }) => start < trigger.start);
  const inside = all.filter((mention) => contains(trigger, mention));
  const after = all.filter(({ start, end }) => start >= trigger.start && end > trigger.end);
  return { all: inside.length > 0 ? [...before, ...inside, ...after] : all, before, inside, after };
}

/** Letters and marks; what an apostrophe joins is one word. */
export const WORD = /[\p{L}\p{M}']+/gu;
/** True for more words than `most`; each needs a letter and a sign between it and the next. */
export const isLonger = (text: string, most: number): boolean =>
  text.length > 2 * most && (text.match(WORD)?.length ?? 0) > most;

/** "avec la" is "avec": what stands before a name, without the name's article and blanks. */
export function withoutArticle(before: string, articles: readonly string[] = []): string {
  const text = before.trimEnd();
  const last = text.lastIndexOf(" ") + 1;
  return articles.includes(text.slice(last).replace(/'$/u, "")) ? text.slice(0, last).trimEnd() : text;
}

/** "كل من" X and Y: both act, whatever ends the words. */
const isEach = (before: string, { pack: { syntax } }: SentenceFacts): boolean =>
  syntax.eachWords?.some((words) => endsWithWord(before, words)) ?? false;

/** A comma, or the mark that closes a quotation: what stands before it takes nobody behind it. */
const ENDS_CLAUSE = /,"?$|[.!?]"$/u;

/** An actor behind a preposition ("in Astana", "of Kazakhstan") is no subject. */
export function isGoverned(mention: ActorMention, facts: SentenceFacts): boolean {
  const { prepositions, withWords, articles, relatives, actingFor = [] } = facts.pack.syntax;
  const { text } = facts.sentence.normalised;
  const from = facts.sentence.normalised.fromOriginal(facts.sentence.start);
  const before = withoutArticle(text.slice(from, facts.sentence.normalised.fromOriginal(mention.start)), articles);
  const last = before.lastIndexOf(" ") + 1;
  const lastButOne = before.slice(0, last).trimEnd().lastIndexOf(" ") + 1;
  if (ENDS_CLAUSE.test(before) || hasWord(before.slice(last), relatives) || isEach(before, facts)) return false;
  if (findWord(before.slice(lastButOne), actingFor)?.start === 0) return false;
  if (isOfGovernedNoun(mention, before.slice(lastButOne, last), facts)) return true;
  const first = firstOfPair(before.slice(lastButOne), mention, facts);
  if (first) return isGoverned(first, facts);
  return hasWord(before.slice(last), prepositions) || hasWord(before.slice(lastButOne), withWords);
}

/** "The ministers of Chad *and of* Mali": the one named before the conjunction, whose preposition is said again; undefined elsewhere. */
function firstOfPair(lead: string, mention: ActorMention, facts: SentenceFacts): ActorMention | undefined {
  if (!isAndOf(lead, facts)) return undefined;
  const first = facts.mentions.findLast(({ end }) => end <= mention.start);
  if (!first) return undefined;
  const between = withoutArticle(textBetween(facts, first.end, mention.start), facts.pack.syntax.articles);
  return between.trim() === lead.trim() ? first : undefined;
}

/** "And of": a conjunction and the preposition of whose something is. */
function isAndOf(words: string, { pack: { syntax } }: SentenceFacts): boolean {
  const [and = "", of = "", ...others] = words.match(WORD) ?? [];
  return (
    others.length === 0 && syntax.conjunctions.includes(and) && (syntax.ofWords ?? []).includes(of.replace(/'$/u, ""))
  );
}

/** "Asked of the *Qatari* citizens": an adjective behind its noun stands where the noun does. */
const isOfGovernedNoun = ({ by }: ActorMention, beforeNoun: string, { pack: { syntax } }: SentenceFacts): boolean =>
  syntax.verbFirst && by === "demonym" && hasWord(beforeNoun, syntax.prepositions);

/** "In the absence of the army": named, and not there. */
export function isAbsent(mention: ActorMention, facts: SentenceFacts): boolean {
  const { absentWords, articles } = facts.pack.syntax;
  if (absentWords === undefined) return false;
  const before = withoutArticle(textBetween(facts, facts.sentence.start, mention.start), articles);
  return absentWords.some((words) => endsWithWord(before, words));
}

/** "NATO member Turkey", "Chile, a member of the alliance": what a state belongs to, and nobody who acts. */
export function isMembership(mention: ActorMention, facts: SentenceFacts, actorOf: ActorOf): boolean {
  const { memberWords, articles } = facts.pack.syntax;
  if (memberWords === undefined || actorOf(mention.actorId)?.kind !== "organisation") return false;
  const before = withoutArticle(textBetween(facts, facts.sentence.start, mention.start), articles);
  if (memberWords.before.some((words) => endsWithWord(before, words))) return true;
  const behind = textBetween(facts, mention.end, Math.min(facts.sentence.end, mention.end + MEMBER_REACH));
  return findWord(behind.trimStart(), memberWords.behind)?.start === 0;
}

/** Longest word for a member, with blanks. */
const MEMBER_REACH = 12;

export const endsWithWord = (text: string, words: string): boolean =>
  text.endsWith(words) && !/\p{L}/u.test(text.charAt(text.length - words.length - 1));

/** True where nothing but conjunctions and commas stands between two mentions, or the second bears the title in which the first stands. */
function joins(a: ActorMention, b: ActorMention, facts: SentenceFacts, actorOf: ActorOf): boolean {
  const { articles = [], conjunctions } = facts.pack.syntax;
  const between = textBetween(facts, a.end, b.start);
  const link = withoutArticle(between, articles);
  const words = link.match(WORD) ?? [];
  if (words.length === 2 && isAndOf(link, facts)) return true;
  // "Visits Ann Kuwait"; what "and" is written together with may hold it.
  const isBlank =
    facts.pack.syntax.verbFirst && between.trim() === "" && b.start > a.end && !conjunctions.includes(b.text.charAt(0));
  if (!isBlank && words.length <= 1 && words.every((word) => conjunctions.includes(word))) return true;
  if (isAdjectiveInList(a, between, words, facts)) return true;
  if (isHolder(a, between, facts, actorOf)) return true;
  if (!isPerson(a, actorOf) || !isPerson(b, actorOf)) return false;
  return isTitle(between, facts) || isSecondTitle(a, b, between, facts);
}

/** So many words of its noun may stand behind an adjective in a list: "the Danish *foreign ministry and* Chile". */
const LONGEST_NOUN = 3;

/** "The *Danish* government and Chile": nothing but the noun stands between its adjective and "and". */
function isAdjectiveInList(
  { by }: ActorMention,
  between: string,
  words: readonly string[],
  { pack: { syntax } }: SentenceFacts,
): boolean {
  if (by !== "demonym" || syntax.verbFirst || /[,;:.]/u.test(between)) return false;
  const noun = words.slice(0, -1);
  if (noun.length === 0 || noun.length > LONGEST_NOUN || !syntax.conjunctions.includes(words.at(-1)!)) return false;
  const others = [syntax.prepositions, syntax.conjunctions, syntax.auxiliaries ?? [], syntax.pastForms];
  return !noun.some((word) => others.some((list) => hasWord(word, list)));
}

/** "The presidents of Peru, Ann Ray, *and of Chile,* Bo Lee": between two who bear one title no more than the second's state. */
function isSecondTitle(a: ActorMention, b: ActorMention, between: string, { mentions, pack }: SentenceFacts): boolean {
  if (!between.startsWith(",") || !between.trimEnd().endsWith(",")) return false;
  const [first = "", ...others] = between.match(WORD) ?? [];
  if (!pack.syntax.conjunctions.includes(first) || others.length > LONGEST_TITLE) return false;
  const isTitled = ({ start, end, rule }: ActorMention) =>
    start >= a.end && end <= b.start && rule.endsWith("/in-title");
  return mentions.some(isTitled) && !others.some((word) => hasWord(word, pack.syntax.pastForms));
}

/** So many words of a title may stand between two who act together: "Ann Ray and *South Korea's deputy foreign minister* Bo Lee". */
const LONGEST_TITLE = 6;

/** "And", and nothing behind it that could be a verb or lead in somebody else. */
function isTitle(between: string, { pack: { syntax } }: SentenceFacts): boolean {
  const { auxiliaries = [], conjunctions, pastForms, prepositions, verbFirst } = syntax;
  const [first = "", ...others] = between.match(WORD) ?? [];
  if (verbFirst || !conjunctions.includes(first) || others.length > LONGEST_TITLE || /[,;:]/u.test(between))
    return false;
  return !others.some((word) => prepositions.includes(word) || auxiliaries.includes(word) || hasWord(word, pastForms));
}

/** "The crown prince of *Kuwait*, Sheikh *Mishal*": nothing but words of honour between a state in a title and who holds it. */
function isHolder(
  { actorId, rule }: ActorMention,
  between: string,
  { pack }: SentenceFacts,
  actorOf: ActorOf,
): boolean {
  const kind = actorOf(actorId)?.kind;
  if (!pack.syntax.verbFirst || !rule.endsWith("/in-title") || (kind !== "state" && kind !== "organisation"))
    return false;
  return honoursOf(pack.names.honorifics).test(between);
}

const HONOURS = new Map<string, RegExp>();

/** Nothing but words of honour, compiled once a language. */
function honoursOf(honorifics: string): RegExp {
  const known = HONOURS.get(honorifics);
  if (known) return known;
  const made = new RegExp(`^ ?(?:(?:${honorifics}) ?)*$`, "u");
  HONOURS.set(honorifics, made);
  return made;
}

/** The first of a list and what is joined to it, link by link. */
function chainOf(mentions: readonly ActorMention[], facts: SentenceFacts, actorOf: ActorOf): readonly ActorMention[] {
  const end = mentions.findIndex((mention, i) => i > 0 && !joins(mentions[i - 1]!, mention, facts, actorOf));
  return end < 0 ? mentions : mentions.slice(0, end);
}

/** So many words behind a verb a subject without a name may begin where subjects follow their verbs. */
const GROUP_REACH = 2;

/** True where somebody without a name stands in a stretch, and no preposition before them. */
function hasGroup(text: string, facts: SentenceFacts): boolean {
  const { groups, prepositions, withWords, articles } = facts.pack.syntax;
  const found = findWord(text, groups);
  if (!found) return false;
  const before = withoutArticle(text.slice(0, found.start), articles);
  const last = before.slice(before.lastIndexOf(" ") + 1);
  return !hasWord(last, prepositions) && !hasWord(last, withWords);
}

const isGroupBehind = ({ core, trigger }: Segment, facts: SentenceFacts): boolean =>
  hasWord(
    undatedBetween(trigger.end, core.end, facts).trimStart().split(" ", GROUP_REACH).join(" "),
    facts.pack.syntax.groups,
  );

/** "Xi will visit Hanoi, said officials": the saying is nobody's, and no event. */
export const isSaidByUnnamed = (segment: Segment, facts: SentenceFacts): boolean =>
  segment.trigger.row.mode === "statement" && isGroupBehind(segment, facts);

/** "The rebels marched in", "…, said officials": somebody without a name acts, so nobody named before does. */
export function hasUnnamedSubject(segment: Segment, facts: SentenceFacts): boolean {
  const { core, trigger } = segment;
  const { groups, verbFirst } = facts.pack.syntax;
  if (hasGroup(textBetween(facts, core.start, trigger.start), facts)) return true;
  if (findWord(textBetween(facts, trigger.start, trigger.end), groups)?.start === 0) return true;
  return verbFirst || isAttribution(segment, facts) ? isGroupBehind(segment, facts) : isSaidByUnnamed(segment, facts);
}

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

/** "Ann Ray opened a port, *and Oslo* condemned it": of those before a verb the state that "and" leads in, right before the verb and behind another verb. */
function ofOwnClause(
  free: readonly ActorMention[],
  { trigger }: Segment,
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] | undefined {
  const last = free.at(-1);
  if (free.length < 2 || !last || isPerson(last, actorOf) || trigger.row.word !== "verb") return undefined;
  const gap = undatedBetween(last.end, trigger.start, facts);
  if (/[,;:"]/u.test(gap) || isLonger(gap, MOST_BEFORE_VERB)) return undefined;
  const first = free.findLastIndex((mention, at) => at > 0 && !joins(free[at - 1]!, mention, facts, actorOf));
  if (first < 1 || free.slice(first).some((mention) => isPerson(mention, actorOf))) return undefined;
  const { articles, conjunctions, pastForms } = facts.pack.syntax;
  const lead = withoutArticle(textBetween(facts, free[first - 1]!.end, free[first]!.start), articles);
  const isLedIn = conjunctions.includes(lead.slice(lead.lastIndexOf(" ") + 1)) && hasWord(lead, pastForms);
  return isLedIn ? free.slice(first) : undefined;
}

/** "Ann Ray *and the Union* condemned it": nothing but "and" stands between a person and the state or organisation right before the verb. */
function endsInState(
  free: readonly ActorMention[],
  { trigger }: Segment,
  facts: SentenceFacts,
  actorOf: ActorOf,
): boolean {
  const [person, last] = free.slice(-2);
  if (!person || !last || !isPerson(person, actorOf) || isPerson(last, actorOf)) return false;
  const { articles, conjunctions } = facts.pack.syntax;
  const link = withoutArticle(textBetween(facts, person.end, last.start), articles).trim();
  const gap = undatedBetween(last.end, trigger.start, facts);
  return conjunctions.includes(link) && !/[,;:"]/u.test(gap) && !isLonger(gap, MOST_BEFORE_VERB);
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

/** The words between two places of a sentence, without the dates among them and the little words that lead those in: "said [on Monday] the minister". */
export function undatedBetween(start: number, end: number, facts: SentenceFacts): string {
  const { prepositions } = facts.pack.syntax;
  let [text, from] = ["", start];
  for (const timex of itemsWithin(facts.timexes, { start, end })) {
    const before = textBetween(facts, from, timex.start).trimEnd();
    const last = before.slice(before.lastIndexOf(" ") + 1);
    text += `${prepositions.includes(last) ? before.slice(0, before.lastIndexOf(" ") + 1) : before} `;
    from = timex.end;
  }
  return text + textBetween(facts, from, end);
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

/** Words of the longest title before a speaker: "the deputy spokeswoman of the ministry of foreign affairs of the republic". */
const LONGEST_OF_SPEAKER = 12;

/** "«…», a précisé *la porte-parole du ministère,* Ann Ray": a title with its own "of" stands between who is quoted and the verb. */
function isTitledSpeaker(speaker: ActorMention, { trigger }: Segment, facts: SentenceFacts, actorOf: ActorOf): boolean {
  if (!isPerson(speaker, actorOf) || speaker.start < trigger.end) return false;
  if (trigger.row.mode !== "statement" && !isSpoken(trigger)) return false;
  if (!BEHIND_QUOTE.test(textBetween(facts, facts.sentence.start, trigger.start))) return false;
  const { syntax } = facts.pack;
  const { articles = [], datedThings, ofWords = datedThings?.ofWords ?? [], prepositions, withWords } = syntax;
  const between = undatedBetween(trigger.end, speaker.start, facts);
  const words = between.match(WORD) ?? [];
  if (words.length < 2 || words.length > LONGEST_OF_SPEAKER || /[;:"]|,.*,/u.test(between)) return false;
  const isOf = (word: string) => ofWords.includes(word.replace(/'.*$/u, ""));
  const isLead = (word: string) => hasWord(word, prepositions) || hasWord(word, withWords);
  const isNoun = articles.length === 0 || articles.includes(words[0]!);
  return isNoun && !isOf(words.at(-1)!) && !words.some((word) => isLead(word) && !isOf(word));
}

/** What ends a quotation, and an auxiliary at most. */
const BEHIND_QUOTE = /"[\s,]*\p{L}*\s*$/u;

/** "X and Y, who had accepted the plan": what is done together, and no partner named, is said of all who acted before. */
const isOfSeveral = ({ trigger, core, end }: Segment, acting: readonly ActorMention[], actorOf: ActorOf): boolean =>
  trigger.row.order === "mutual" &&
  !acting.some((mention) => mention.start >= trigger.end && mention.end <= end) &&
  new Set(acting.filter((mention) => mention.end <= core.start && isPerson(mention, actorOf)).map((m) => m.actorId))
    .size === 2;

/** "Belgium, with which Kigali broke", "the guest whom Oslo received": another one acts behind the pronoun. */
function hasOtherSubject(
  segment: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): boolean {
  const { core, trigger } = segment;
  const { verbFirst, relatives, subjectRelatives = [] } = facts.pack.syntax;
  if (verbFirst) return false;
  if (isBehindObject(segment, acting, facts, actorOf)) return true;
  const opening = textBetween(facts, core.start, trigger.start);
  const pronoun = findWord(opening, relatives);
  if (!pronoun || pronoun.start > LATEST_PRONOUN) return false;
  if (findWord(opening.trimStart(), subjectRelatives)?.start === 0) return false;
  if (isOblique(segment, facts)) return true;
  return itemsWithin(acting, { start: core.start, end: trigger.start }).some((mention) => !isGoverned(mention, facts));
}

/** "Ann Ray, *qu'il* avait accueillie": right behind a person and a comma a word that else leads in what is said stands for the object. */
function isBehindObject(
  { core, trigger }: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): boolean {
  const { objectRelatives } = facts.pack.syntax;
  if (objectRelatives === undefined || trigger.row.order !== "agent-first") return false;
  const [first = ""] = textBetween(facts, core.start, trigger.start).match(WORD) ?? [];
  if (!objectRelatives.includes(first.replace(/'.*$/u, ""))) return false;
  const last = acting.findLast(({ end }) => end <= core.start);
  return last !== undefined && isPerson(last, actorOf) && /^, ?$/u.test(textBetween(facts, last.end, core.start));
}

/** "The guest, *whom* the day before the king had received": the pronoun opens the clause, behind a preposition at most, and is no subject. */
function isOblique({ core, trigger }: Segment, facts: SentenceFacts): boolean {
  const { obliqueRelatives = [], prepositions, withWords } = facts.pack.syntax;
  const opening = textBetween(facts, core.start, trigger.start);
  const pronoun = findWord(opening, obliqueRelatives);
  if (!pronoun) return false;
  const [first, ...others] = opening.slice(0, pronoun.start).match(WORD) ?? [];
  return others.length === 0 && (first === undefined || hasWord(first, prepositions) || hasWord(first, withWords));
}

/** A relative pronoun stands at the beginning of its clause, behind a preposition and an article at most. */
const LATEST_PRONOUN = 12;

/** "X, who escorted the guest": the one named last before the pronoun. */
function antecedent(
  segment: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  if (acting.length === 0) return acting;
  const { core, trigger } = segment;
  const opening = textBetween(facts, core.start, trigger.start);
  // "Who is on a visit": the pronoun may open the trigger itself.
  const [first = ""] = textBetween(facts, trigger.start, trigger.end).split(" ", 1);
  const { relatives, subjectRelatives = [] } = facts.pack.syntax;
  const isNamed = acting.some(({ start, end }) => start >= core.start && end <= trigger.start);
  if (isNamed && isContent(segment, facts)) return [];
  if (!hasWord(opening, relatives) && !(core.start === trigger.start && hasWord(first, subjectRelatives))) return [];
  if (isOfSeveral(segment, acting, actorOf) || hasOtherSubject(segment, acting, facts, actorOf)) return [];
  const named = lastBefore(segment, acting, actorOf);
  return named ? [named] : [];
}

/** "Recordó *que* Nicaragua expulsó": where one word is both "who" and "that", it is "that" right behind a verb. */
function isContent({ core, trigger }: Segment, facts: SentenceFacts): boolean {
  const { complementizers, subjectRelatives = [], pastForms } = facts.pack.syntax;
  const [first = ""] = textBetween(facts, core.start, trigger.start).match(WORD) ?? [];
  if (!subjectRelatives.includes(first) || !hasWord(first, complementizers)) return false;
  const before = textBetween(facts, facts.sentence.start, core.start).trimEnd();
  return hasWord(before.slice(before.lastIndexOf(" ") + 1), pastForms);
}

/** The one named last before a clause, persons first. */
function lastBefore({ core }: Segment, acting: readonly ActorMention[], actorOf: ActorOf): ActorMention | undefined {
  const earlier = acting.filter(({ end }) => end <= core.start);
  return earlier.findLast((mention) => isPerson(mention, actorOf)) ?? earlier.at(-1);
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

/** "Belgium, with which Kigali broke": the one to whom it is done, or with whom; undefined where the pronoun itself acts, or none stands. */
export const objectBefore = (
  segment: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): ActorMention | undefined =>
  hasOtherSubject(segment, acting, facts, actorOf) ? lastBefore(segment, acting, actorOf) : undefined;

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
