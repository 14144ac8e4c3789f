import type { Actor, ActorMention, ActorOf } from "#lib/model/actor.ts";
import { contains, type Span } from "#lib/model/span.ts";
import { normalisedSpan, type SentenceFacts, textBetween } from "./facts.ts";
import type { Segment } from "./segments.ts";
import { isSpoken } from "./trigger.ts";
import { findWord, hasWord } from "./words.ts";

/** Characters of an apposition before a verb: "the president, Joe Biden, who was on a visit, praised". */
const LONGEST_STRETCH = 240;
/** So many words behind the verb of an attribution its subject may begin. */
const SUBJECT_REACH = 3;
/** Before the verb of an attribution stands no more than what makes up its form: ", *a* dénoncé le ministère". */
export const LONGEST_AUXILIARY = 6;

/**
 * "…, has denounced the ministry": a clause behind a comma that opens with what somebody says, who follows the verb. A verb behind an
 * apposition ("the president, Joe Biden, has praised"), a relative clause or before "that" has its subject before it.
 */
export function isAttribution({ core, trigger }: Pick<Segment, "core" | "trigger">, facts: SentenceFacts): boolean {
  const {
    verbFirst,
    complementizers,
    conjunctions,
    prepositions,
    relatives,
    groups,
    articles = [],
  } = facts.pack.syntax;
  if (verbFirst || core.start <= facts.sentence.start || !isSpoken(trigger)) return false;
  const from = Math.max(facts.sentence.start, trigger.start - LONGEST_STRETCH);
  const before = textBetween(facts, from, trigger.start).trimEnd();
  const [, stretch = "", auxiliary = null] = /(?:^|[,"])([^,"]*)[,"][\s"]*(\p{L}*)$/u.exec(before) ?? [];
  if (auxiliary === null || auxiliary.length > LONGEST_AUXILIARY || conjunctions.includes(auxiliary)) return false;
  if (hasWord(stretch, relatives)) return false;
  const named = stretch.trim();
  if (facts.mentions.some(({ start, end }) => textBetween(facts, start, end) === named)) return false;
  const next = facts.mentions.find((mention) => mention.start >= trigger.end && mention.end <= core.end);
  const behind = textBetween(facts, trigger.end, next?.start ?? core.end);
  const words = behind.match(/[\p{L}\p{M}']+/gu) ?? [];
  const lead = words.slice(0, SUBJECT_REACH).join(" ");
  if (hasWord(lead, [...complementizers, ...prepositions])) return false;
  const opening = textBetween(facts, trigger.end, core.end).trimStart().split(" ", SUBJECT_REACH).join(" ");
  if (hasWord(opening, groups)) return true;
  // "…, ont condamné l'Iran": what has its article may as well be whom it is done to, but behind a quotation.
  const isObject = articles.includes((words.at(-1) ?? "").replace(/'$/u, "")) && !/"[\s,]*\p{L}*$/u.test(before);
  return next !== undefined && words.length <= SUBJECT_REACH && !isObject;
}

/** Characters that "according to" with a title may take. */
const LONGEST_SOURCE = 160;
/** So many words of titles may stand between "according to" and a name. */
const LONGEST_TITLE = 7;

/** "According to the Qatari foreign ministry": the words stand in the same stretch, and nobody between them and the name meets anybody. */
export function isNamedAsSource(mention: ActorMention, facts: SentenceFacts): boolean {
  const { sourceWords, withWords } = facts.pack.syntax;
  if (sourceWords === undefined) return false;
  const from = Math.max(facts.sentence.start, mention.start - LONGEST_SOURCE);
  const stretch =
    textBetween(facts, from, mention.start)
      .split(/[,،;؛:]/u)
      .at(-1) ?? "";
  const found = findWord(stretch, sourceWords);
  if (!found) return false;
  const between = stretch.slice(found.end);
  return !hasWord(between, withWords) && (between.match(/[\p{L}\p{M}'-]+/gu)?.length ?? 0) <= LONGEST_TITLE;
}

/** Verbs of saying, and words that mark a report. */
const tellingWords = ({ words: { speech, certainty } }: SentenceFacts): readonly Span[] => [
  ...speech,
  ...certainty.filter(({ row }) => row.certainty === "reported"),
];

/** "…, the ministry said", "the ministry said that …": named in a clause that only tells who says it. */
function isNamedAsSpeaker(mention: ActorMention, { trigger }: Segment, facts: SentenceFacts): boolean {
  const telling = tellingWords(facts);
  if (telling.length === 0) return false;
  const clause = facts.sentence.clauses.find((each) => contains(each, mention));
  if (!clause) return false;
  if (contains(clause, trigger)) return isBeforeContent(mention, trigger.start, facts);
  const { start, end } = normalisedSpan(facts, clause);
  const isWithin = (found: Span) => found.start >= start && found.end <= end;
  return telling.some(isWithin) && !facts.words.triggers.some(isWithin);
}

/** "The ministry said *that* both signed", where no clause is cut between. */
function isBeforeContent(mention: ActorMention, from: number, facts: SentenceFacts): boolean {
  const opener = findWord(textBetween(facts, mention.end, from), facts.pack.syntax.complementizers);
  if (!opener) return false;
  const contentStart = facts.sentence.normalised.fromOriginal(mention.end) + opener.start;
  return facts.words.speech.some(({ end }) => end <= contentStart);
}

/**
 * True for somebody who only tells of the event: named as its source, and no person of a state that takes part in it, who has a part in
 * what they tell of it; in what another person of that state does they have none.
 */
export function isSource(
  mention: ActorMention,
  segment: Segment,
  subjects: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): boolean {
  const { trigger } = segment;
  if (subjects.length === 0 || subjects.includes(mention) || trigger.row.order === "recipient-first") return false;
  const { kind, country = null } = actorOf(mention.actorId) ?? {};
  const isOwnState = (actor: Actor | null): boolean => actor?.country === country && actor.kind !== "person";
  const isOwn = kind === "person" && country !== null && subjects.some(({ actorId }) => isOwnState(actorOf(actorId)));
  return !isOwn && (isNamedAsSource(mention, facts) || isNamedAsSpeaker(mention, segment, facts));
}

/** Characters before the verb of telling, where it opens its clause: a comma, a dash. */
const OPENING_REACH = 3;

/** "…, reports the agency on 7 June": what opens with the verb of telling, behind a comma, has a date of its own, that of the telling. */
export function isOfTelling(timex: Span, facts: SentenceFacts): boolean {
  const { text } = facts.words;
  const at = facts.sentence.normalised.fromOriginal(timex.start);
  const comma = text.lastIndexOf(",", at - 1);
  const earlier = text.lastIndexOf(",", comma - 1);
  const from = earlier >= 0 && isDateOnly(text.slice(comma, at)) ? earlier : comma;
  if (from < 0) return false;
  const opens = (found: Span) => found.start > from && found.start - from <= OPENING_REACH && found.end <= at;
  return tellingWords(facts).some(opens) && !facts.words.triggers.some((found) => found.start > from);
}

/** No word between: "today, 7 June" is one date. */
const isDateOnly = (between: string): boolean => !/\p{L}/u.test(between);
