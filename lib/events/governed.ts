/** What stands before and between those named in a sentence, and who of them a preposition takes. */
import type { ActorMention } from "#lib/model/actor.ts";
import { itemsWithin } from "#lib/model/span.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { endsIn, findWord, hasWord } from "./words.ts";

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
export const isEach = (before: string, { pack: { syntax } }: SentenceFacts): boolean =>
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
  if (endsIn(before.slice(0, last).trimEnd(), actingFor)) return false;
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
export function isAndOf(words: string, { pack: { syntax } }: SentenceFacts): boolean {
  const [and = "", of = "", ...others] = words.match(WORD) ?? [];
  return (
    others.length === 0 && syntax.conjunctions.includes(and) && (syntax.ofWords ?? []).includes(of.replace(/'$/u, ""))
  );
}

/** "Asked of the *Qatari* citizens": an adjective behind its noun stands where the noun does. */
const isOfGovernedNoun = ({ by }: ActorMention, beforeNoun: string, { pack: { syntax } }: SentenceFacts): boolean =>
  syntax.verbFirst && by === "demonym" && hasWord(beforeNoun, syntax.prepositions);

export const endsWithWord = (text: string, words: string): boolean =>
  text.endsWith(words) && !/\p{L}/u.test(text.charAt(text.length - words.length - 1));

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
