import { itemsWithin } from "#lib/model/span.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import type { Trigger } from "./trigger.ts";
import { findWord, hasWord } from "./words.ts";

/** So many characters may stand between "that" and the deed: a pronoun, an auxiliary, an adverb. */
const REACH = 32;

/**
 * "Announced on Tuesday that it was breaking off relations": what somebody tells of their own doing is done by saying so, or told as just
 * done. Journeys and meetings, which are announced for another time, and the deeds of others are none.
 */
export function isOwnDeed(trigger: Trigger, facts: SentenceFacts): boolean {
  const { row, start } = trigger;
  const { complementizers, groups, verbFirst } = facts.pack.syntax;
  if (row.word !== "verb" || row.type === "CONSULT" || facts.words.speech.length === 0) return false;
  if (isDoneBefore(trigger, facts)) return false;
  const from = Math.max(facts.sentence.start, start - REACH);
  const before = textBetween(facts, from, start);
  const opening = findWord(before, complementizers);
  if (!opening || (!verbFirst && hasWord(before.slice(opening.end), groups))) return false;
  if (verbFirst && !isOfSpeaker(before.slice(opening.start), opening.end - opening.start, facts)) return false;
  const at = facts.sentence.normalised.fromOriginal(from) + opening.start;
  const { end } = facts.sentence.normalised.toOriginal({ start: at, end: at + 1 });
  if (itemsWithin(facts.mentions, { start: end, end: start }).some(({ by }) => by !== "reference")) return false;
  return facts.words.speech.some((verb) => verb.end <= at);
}

/** "Said on Tuesday that the accord had been signed": the trigger holds what it had been done to, and nobody says it of themselves. */
export function isDoneBefore({ row, start, end }: Trigger, facts: SentenceFacts): boolean {
  const { passiveWords, anterior } = facts.pack.syntax;
  if (passiveWords === undefined || row.order === "agent-first") return false;
  const words = textBetween(facts, start, end);
  return hasWord(words, anterior) && hasWord(words, passiveWords);
}

/** "أنها قطعت", "أن الحكومة أنهت": where subjects follow their verbs, a pronoun at "that" or a word for the own side must say whose deed it is. */
function isOfSpeaker(words: string, end: number, { pack }: SentenceFacts): boolean {
  const { ownSide = [] } = pack.syntax;
  const between = words.slice(end).trim();
  return between === "" ? hasWord(words.slice(0, end), ownSide) : findWord(between, ownSide)?.start === 0;
}
