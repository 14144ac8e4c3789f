/** Who speaks behind the title that they bear. */
import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { undatedBetween, WORD } from "./governed.ts";
import type { Segment } from "./segments.ts";
import { isPerson } from "./sides.ts";
import { isSpoken } from "./trigger.ts";
import { hasWord } from "./words.ts";

/** Words of the longest title before a speaker: "the deputy spokeswoman of the ministry of foreign affairs of the republic". */
const LONGEST_OF_SPEAKER = 12;

/** "«…», a précisé *la porte-parole du ministère,* Ann Ray": a title with its own "of" stands between who is quoted and the verb. */
export function isTitledSpeaker(
  speaker: ActorMention,
  { trigger }: Segment,
  facts: SentenceFacts,
  actorOf: ActorOf,
): boolean {
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
