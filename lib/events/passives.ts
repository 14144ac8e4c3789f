import type { ActorMention } from "#lib/model/actor.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { withoutArticle } from "./governed.ts";
import type { Segment } from "./segments.ts";
import { endsIn, hasWord } from "./words.ts";

/** Who does what is told in the passive: "was received *by the emir*". */
export function isPassiveAgent(mention: ActorMention, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { byWords, articles } = facts.pack.syntax;
  if (hasWord(textBetween(facts, trigger.end, mention.start), byWords)) return true;
  // "Accused by Chad of …": the words that tell may hold him.
  return (
    mention.start > trigger.start &&
    endsIn(withoutArticle(textBetween(facts, trigger.start, mention.start), articles), byWords)
  );
}

/** "*Was* accused", "*ha sido* acusada": a verb said of whoever acts that is told of those to whom it is done; a participle that stays active ("was accusing") is none. */
export function isPassive({ core, trigger }: Segment, facts: SentenceFacts): boolean {
  const { passiveWords, activeEnding } = facts.pack.syntax;
  if (passiveWords === undefined || trigger.row.order !== "agent-first" || trigger.row.word !== "verb") return false;
  const [verb = ""] = textBetween(facts, trigger.start, trigger.end).split(" ", 1);
  if (activeEnding !== undefined && verb.endsWith(activeEnding)) return false;
  return endsIn(textBetween(facts, core.start, trigger.start), passiveWords) || isDoneBy(trigger, facts);
}

/** "Three Kenyans arrested *by Ugandan* police": a participle right before who acts; "expressed its concern *por Haití*" has its object in between. */
function isDoneBy({ start, end }: Segment["trigger"], facts: SentenceFacts): boolean {
  const { byWords, articles } = facts.pack.syntax;
  if (textBetween(facts, start, end).trim().includes(" ")) return false;
  const next = facts.mentions.find(({ start }) => start >= end);
  return next !== undefined && byWords.includes(withoutArticle(textBetween(facts, end, next.start), articles).trim());
}
