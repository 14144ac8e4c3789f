/** Who acts together: those of a list, link by link. */
import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { isAndOf, WORD, withoutArticle } from "./governed.ts";
import { isInTitle, isPerson } from "./sides.ts";
import { hasWord } from "./words.ts";

/** True where nothing but conjunctions and commas stands between two mentions, or the second bears the title in which the first stands. */
export function joins(a: ActorMention, b: ActorMention, facts: SentenceFacts, actorOf: ActorOf): boolean {
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
  const isTitled = (mention: ActorMention) => mention.start >= a.end && mention.end <= b.start && isInTitle(mention);
  return mentions.some(isTitled) && !others.some((word) => hasWord(word, pack.syntax.pastForms));
}

/** So many words of a title may stand between two who act together: "Ann Ray and *South Korea's deputy foreign minister* Bo Lee". */
export const LONGEST_TITLE = 6;

/** "And", and nothing behind it that could be a verb or lead in somebody else. */
function isTitle(between: string, { pack: { syntax } }: SentenceFacts): boolean {
  const { auxiliaries = [], conjunctions, pastForms, prepositions, verbFirst } = syntax;
  const [first = "", ...others] = between.match(WORD) ?? [];
  if (verbFirst || !conjunctions.includes(first) || others.length > LONGEST_TITLE || /[,;:]/u.test(between))
    return false;
  return !others.some((word) => prepositions.includes(word) || auxiliaries.includes(word) || hasWord(word, pastForms));
}

/** "The crown prince of *Kuwait*, Sheikh *Mishal*": nothing but words of honour between a state in a title and who holds it. */
function isHolder(mention: ActorMention, between: string, { pack }: SentenceFacts, actorOf: ActorOf): boolean {
  const kind = actorOf(mention.actorId)?.kind;
  if (!pack.syntax.verbFirst || !isInTitle(mention) || (kind !== "state" && kind !== "organisation")) return false;
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
export function chainOf(
  mentions: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly ActorMention[] {
  const end = mentions.findIndex((mention, i) => i > 0 && !joins(mentions[i - 1]!, mention, facts, actorOf));
  return end < 0 ? mentions : mentions.slice(0, end);
}
