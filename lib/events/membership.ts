/** Who is named and does not act: who is absent, and what somebody belongs to. */
import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { endsWithWord, withoutArticle } from "./governed.ts";
import { endsIn, findWord } from "./words.ts";

/** "In the absence of the army": named, and not there. */
export function isAbsent(mention: ActorMention, facts: SentenceFacts): boolean {
  const { absentWords, articles } = facts.pack.syntax;
  if (absentWords === undefined) return false;
  const before = withoutArticle(textBetween(facts, facts.sentence.start, mention.start), articles);
  return absentWords.some((words) => endsWithWord(before, words));
}

/** "NATO member Turkey", "Chile, a member of the alliance", "an ally of Peru": what a state belongs to or stands with, and nobody who acts. */
export function isMembership(mention: ActorMention, facts: SentenceFacts, actorOf: ActorOf): boolean {
  const { memberWords, relationWords = [], articles } = facts.pack.syntax;
  const kind = actorOf(mention.actorId)?.kind;
  if (kind === undefined || kind === "person") return false;
  const before = withoutArticle(textBetween(facts, facts.sentence.start, mention.start), articles);
  if (endsIn(before, relationWords)) return true;
  if (memberWords === undefined || kind !== "organisation") return false;
  if (memberWords.before.some((words) => endsWithWord(before, words))) return true;
  const behind = textBetween(facts, mention.end, Math.min(facts.sentence.end, mention.end + MEMBER_REACH));
  return findWord(behind.trimStart(), memberWords.behind)?.start === 0;
}

/** Longest word for a member, with blanks. */
const MEMBER_REACH = 12;
