/** Clauses that a relative pronoun opens, and of whom they are said. */
import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import { itemsWithin } from "#lib/model/span.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { isGoverned, WORD } from "./governed.ts";
import type { Segment } from "./segments.ts";
import { isPerson } from "./sides.ts";
import { findWord, hasWord } from "./words.ts";

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
export function isOblique({ core, trigger }: Segment, facts: SentenceFacts): boolean {
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
export function antecedent(
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

/** "Belgium, with which Kigali broke": the one to whom it is done, or with whom; undefined where the pronoun itself acts, or none stands. */
export const objectBefore = (
  segment: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): ActorMention | undefined =>
  hasOtherSubject(segment, acting, facts, actorOf) ? lastBefore(segment, acting, actorOf) : undefined;
