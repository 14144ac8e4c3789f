import type { ActorMention } from "#lib/model/actor.ts";
import type { Span } from "#lib/model/span.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { isGoverned, undatedBetween, WORD } from "./governed.ts";
import type { Segment } from "./segments.ts";
import { findWord, hasWord } from "./words.ts";

/** True where the first or the last word of a trigger is a verb in the plural. */
export function isPlural({ start, end }: Span, facts: SentenceFacts): boolean {
  const { saidOfPlace } = facts.pack.syntax;
  const words = textBetween(facts, start, end).split(" ");
  return [words[0]!, words.at(-1)!].some((word) => findWord(word, saidOfPlace?.verbs ?? [])?.end === word.length);
}

/** Little words and adverbs that may stand before a subject: "also", "on Sunday", "then". */
const MOST_OPENERS = 2;

/** "On Sunday representatives of the bloc handed over …": the clause opens with a plural noun, its date left aside. */
export function hasPluralSubject({ core, trigger }: Segment, facts: SentenceFacts): boolean {
  const { pluralSubjects, conjunctions, prepositions, afterWords, beforeWords } = facts.pack.syntax;
  if (!pluralSubjects || (trigger.row.word === "verb" && !isPlural(trigger, facts))) return false;
  const leading = [prepositions, afterWords, beforeWords];
  const words = undatedBetween(core.start, trigger.start, facts).match(WORD) ?? [];
  const first = words.findIndex((word) => !conjunctions.includes(word));
  return words.slice(Math.max(first, 0), first + MOST_OPENERS).some((word, at, opening) => {
    const isLed = at > 0 && leading.some((list) => hasWord(opening[at - 1]!, list));
    return !isLed && hasWord(word, pluralSubjects);
  });
}

/** A shorter word is hardly the noun of whom a verb is said. */
const SHORTEST_NOUN = 4;
/** So many words before a verb at which its clause was cut are looked at. */
const MOST_BEFORE_CUT = 5;

/** What stands before a verb in its clause, or, where that was cut right before the verb, behind the last word that opens one. */
function leadOf({ core, trigger }: Segment, facts: SentenceFacts): readonly string[] {
  const { conjunctions, afterWords, beforeWords, whenWords } = facts.pack.syntax;
  const lead = undatedBetween(core.start, trigger.start, facts).split(",").at(-1)?.match(WORD) ?? [];
  if (lead.length > 0 || core.start === facts.sentence.start) return lead;
  const before = undatedBetween(facts.sentence.start, core.start, facts).split(",").at(-1)?.match(WORD) ?? [];
  const near = before.slice(-MOST_BEFORE_CUT);
  const openers = [conjunctions, afterWords, beforeWords, whenWords];
  const opener = near.findLastIndex((word) => openers.some((list) => hasWord(word, list)));
  return opener < 0 ? [] : near.slice(opener + 1);
}

/**
 * "…, after *pirates* seized a tanker", "and the *accord* was signed": where a language has articles and leaves no subject out, a plain word
 * before the verb, behind no preposition, is somebody or something else.
 */
export function hasPlainSubject(segment: Segment, facts: SentenceFacts): boolean {
  const { syntax } = facts.pack;
  const { articles, dropsSubject, prepositions, conjunctions, pastForms, withWords, whenWords } = syntax;
  if (articles === undefined || dropsSubject || segment.trigger.row.word !== "verb") return false;
  const lead = leadOf(segment, facts);
  const first = lead.findIndex((word) => hasWord(word, prepositions) || hasWord(word, withWords));
  const free = first < 0 ? lead : lead.slice(0, first);
  const others = [
    conjunctions,
    syntax.againWords,
    syntax.alsoWords ?? [],
    syntax.auxiliaries ?? [],
    syntax.relatives,
    syntax.anterior,
    whenWords,
  ];
  const isLittle = (word: string): boolean =>
    word.length < SHORTEST_NOUN || ADVERB.test(word) || [...others, pastForms].some((list) => hasWord(word, list));
  // "And two days later attacked": what stands before the verb is a time.
  if (lead.some((word) => facts.pack.dates.words.unit[word] !== undefined) || isNamedBefore(segment, facts))
    return false;
  return free.some((word) => !isLittle(word));
}

/** Characters before a verb in which nobody is named where a plain noun is its subject. */
const CLOSE_BEFORE = 40;

const isNamedBefore = ({ core, trigger }: Segment, facts: SentenceFacts): boolean => {
  const { mentions, words, sentence } = facts;
  const from = core.start < trigger.start ? core.start : trigger.start - CLOSE_BEFORE;
  const isClose = ({ start, end }: Span) => end <= trigger.start && start >= from;
  return (
    mentions.some((mention) => isClose(mention) && !isGoverned(mention, facts)) ||
    [...words.bothPersons, ...words.bothStates].some((found) => isClose(sentence.normalised.toOriginal(found)))
  );
};

const ADVERB = /(?:ly|ment)$/u;

/** "В Москве встречу осудили": the place or the house that opens the clause, where the verb is in the plural and nobody else acts. */
export function speakingPlace(
  { core, trigger }: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
): ActorMention | undefined {
  const { saidOfPlace } = facts.pack.syntax;
  if (!saidOfPlace || trigger.row.order !== "agent-first") return undefined;
  if (!isPlural(trigger, facts)) return undefined;
  return [...acting, ...facts.places].find(({ start }) => {
    if (start < core.start || start >= trigger.start) return false;
    const lead = textBetween(facts, core.start, start).match(WORD) ?? [];
    return lead.length <= LONGEST_LEAD && saidOfPlace.inWords.includes(lead.at(-1) ?? "");
  });
}

/** Words before the place, its "in" included. */
const LONGEST_LEAD = 3;
