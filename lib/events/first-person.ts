import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { Sentence } from "#lib/model/document.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { isGoverned, isLonger } from "./governed.ts";
import type { Segment } from "./segments.ts";
import { isPerson } from "./sides.ts";
import { hasWord } from "./words.ts";

/** Words of titles that may stand between a verb of saying and who says it. */
const MOST_TITLES = 8;

/** True where a place of normalised text stands between quotation marks, also where those began in a sentence before. */
export function isQuotedAt(text: string, at: number): boolean {
  const first = text.indexOf('"');
  // A mark right behind a letter or a comma closes: "We met on Monday," she said.
  let isOpen = first > 0 && !/[\s(:]/u.test(text.charAt(first - 1));
  for (let mark = first; mark >= 0 && mark < at; mark = text.indexOf('"', mark + 1)) isOpen = !isOpen;
  return isOpen;
}

/**
 * "We shall meet on Monday," said Ann Bell: who speaks, where a clause in quotation marks says "I" or "we" of them; undefined elsewhere, and
 * where the sentence does not tell whose words they are.
 */
export function quotedSpeaker(
  { core, trigger }: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): ActorMention | undefined {
  const { firstPersons } = facts.pack.syntax;
  if (firstPersons === undefined || facts.words.speech.length === 0) return undefined;
  if (!hasWord(textBetween(facts, core.start, trigger.start), firstPersons)) return undefined;
  const { normalised } = facts.sentence;
  const isQuoted = (at: number): boolean => isQuotedAt(normalised.text, at);
  if (!isQuoted(normalised.fromOriginal(trigger.start))) return undefined;
  const verbs = facts.words.speech.filter(({ start }) => !isQuoted(start));
  const outside = acting.filter(
    (mention) => !isQuoted(normalised.fromOriginal(mention.start)) && !isGoverned(mention, facts),
  );
  const beside = outside.filter((mention) => verbs.some((verb) => isBeside(mention, verb, facts)));
  return beside.find((mention) => isPerson(mention, actorOf)) ?? beside[0];
}

/** Nothing but titles between a name and a verb of saying. */
function isBeside(
  { start, end }: ActorMention,
  verb: { readonly start: number; readonly end: number },
  { sentence: { normalised } }: SentenceFacts,
): boolean {
  const [from, to] = [normalised.fromOriginal(start), normalised.fromOriginal(end)];
  const between = from >= verb.end ? normalised.text.slice(verb.end, from) : normalised.text.slice(to, verb.start);
  return !between.includes('"') && !isLonger(between, MOST_TITLES);
}

/** True for a place within quotation marks, where another of the same sentence, as offsets of the article, stands outside of any. */
export function isQuotedApart(offset: number, other: number, { normalised }: Sentence): boolean {
  if (!normalised.text.includes('"')) return false;
  const isQuoted = (each: number): boolean => isQuotedAt(normalised.text, normalised.fromOriginal(each));
  return isQuoted(offset) && !isQuoted(other);
}
