import { contains } from "#lib/model/span.ts";
import { datesIn, type SentenceFacts, textBetween } from "./facts.ts";
import type { Trigger } from "./trigger.ts";
import { findWord, hasWord } from "./words.ts";

/** Characters between the verb of the clause and the participle: its object, with adjectives. */
const REACH = 80;

/**
 * "Turned down a truce *proposed by* the union", "rejected a plan *drafted by* Uganda": a participle right behind the object of a verb, with
 * who did it behind, says what kind of thing it is, and tells nothing that happened then; with a time of its own it does.
 */
export function isReducedRelative(trigger: Trigger, all: readonly Trigger[], facts: SentenceFacts): boolean {
  const { byWords, auxiliaries, passiveWords, pastForms, activeEnding } = facts.pack.syntax;
  // Only where finite verbs and participles look alike and no word marks the participle.
  if (trigger.row.word !== "verb" || activeEnding === undefined || passiveWords === undefined) return false;
  const { start, end, clause } = trigger;
  if (findWord(textBetween(facts, end, clause.end).trimStart(), byWords)?.start !== 0) return false;
  const verb = all.findLast(({ row, ...at }) => row.word === "verb" && at.end <= start && contains(clause, at));
  if (!verb || start - verb.end > REACH || datesIn({ start: end, end: clause.end }, facts.timexes).length > 0)
    return false;
  const [participle = ""] = textBetween(facts, start, end).split(" ", 1);
  if (!hasWord(participle, pastForms)) return false;
  const object = textBetween(facts, verb.end, start);
  const { conjunctions, complementizers, relatives } = facts.pack.syntax;
  const lists = [conjunctions, complementizers, relatives, auxiliaries ?? [], passiveWords];
  return !/[,;:"]/u.test(object) && !lists.some((list) => hasWord(object, list));
}
