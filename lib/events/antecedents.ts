import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { Span } from "#lib/model/span.ts";
import { datesIn, type SentenceFacts, textBetween } from "./facts.ts";
import { WORD } from "./governed.ts";
import type { Segment } from "./segments.ts";
import { isPerson } from "./sides.ts";
import { findWord, hasWord } from "./words.ts";

/** So many words, auxiliaries and adverbs, may stand between a pronoun and its verb. */
const MOST_BETWEEN = 3;
/** The same where the verb comes first ("الذي كان فرض"): a second word is the verb's subject, and what follows another clause. */
const MOST_BEFORE_FIRST = 1;

/** What a relative clause is said of, as far as somebody is named before it. */
export type Antecedent =
  /** A noun that names nobody: "spoke about *banks that* had been hit". */
  | { readonly kind: "thing" }
  /** People or things of somebody: "the *Russian banks* that had been hit". */
  | { readonly kind: "of"; readonly mention: ActorMention };

/**
 * The noun right before the pronoun at which the clause of a verb opens, where it is nobody's name; null where it is one, where a name in
 * apposition or a preposition stands between, or where no such pronoun stands before the verb.
 */
export function antecedentNoun(
  { trigger }: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): Antecedent | null {
  const last = acting.findLast(({ end }) => end <= trigger.start);
  if (!last) return null;
  const between = textBetween(facts, last.end, trigger.start);
  const pronoun = lastPronoun(between, textBetween(facts, trigger.start, trigger.end), facts);
  if (!pronoun) return null;
  const words = between.slice(0, pronoun.start).match(WORD) ?? [];
  const noun = words.at(-1);
  if (noun === undefined) return isOfNounBefore(last, facts) ? { kind: "of", mention: last } : null;
  if (isInApposition(acting, trigger, facts, actorOf) || isNoPlainNoun(noun, facts)) return null;
  if (words.length > 1) return { kind: "thing" };
  return isPerson(last, actorOf) ? null : { kind: "of", mention: last };
}

/** "البنوك *الروسية* التي": where adjectives follow their nouns, one right before the pronoun is a noun's. */
const isOfNounBefore = ({ by }: ActorMention, { pack }: SentenceFacts): boolean =>
  by === "demonym" && pack.names.adjective === "after";

/** "Ann and Bob, the Chilean and Peruvian envoys, who …": what stands behind a comma says who they are. */
function isInApposition(
  acting: readonly ActorMention[],
  trigger: Span,
  facts: SentenceFacts,
  actorOf: ActorOf,
): boolean {
  const before = acting.filter(({ end }) => end <= trigger.start);
  const named = before.findLast((mention) => isPerson(mention, actorOf)) ?? before.at(-1);
  return named !== undefined && /^\s*[,،(–—-]/u.test(textBetween(facts, named.end, trigger.start));
}

/** A preposition before the pronoun, or a paper, which speaks for those who made it: "adopted a *resolution that* calls on …". */
function isNoPlainNoun(noun: string, { pack: { syntax } }: SentenceFacts): boolean {
  const lists = [syntax.prepositions, syntax.withWords, syntax.datedThings?.nouns ?? []];
  return lists.some((list) => hasWord(noun, list));
}

/** The last word that opens a relative clause in a stretch before a verb, close to it; null where none does. */
function lastPronoun(text: string, verb: string, { pack: { syntax } }: SentenceFacts): Span | null {
  const { relatives, complementizers, dropsSubject, verbFirst, auxiliaries = [] } = syntax;
  let found: Span | null = null;
  for (let at = 0; ; ) {
    const next = findWord(text.slice(at), relatives);
    if (!next) break;
    found = { start: at + next.start, end: at + next.end };
    at = found.end;
  }
  if (!found) return relativeThat(text, verb, complementizers, auxiliaries);
  const [word, behind] = [text.slice(found.start, found.end), text.slice(found.end).match(WORD) ?? []];
  // "Dijo que fue sancionado": where subjects are left out, it may as well be what somebody says.
  if (
    behind.length > (verbFirst ? MOST_BEFORE_FIRST : MOST_BETWEEN) ||
    (dropsSubject && hasWord(word, complementizers))
  )
    return null;
  return found;
}

/** "The firms *that had* been hit": before a finite auxiliary "that" opens no speech, which would have a subject. */
function relativeThat(
  text: string,
  verb: string,
  complementizers: readonly string[],
  auxiliaries: readonly string[],
): Span | null {
  if (auxiliaries.length === 0) return null;
  const near = [...text.matchAll(WORD)].slice(-MOST_BETWEEN);
  const that = near.findLast(([word]) => hasWord(word, complementizers));
  if (!that) return null;
  const end = that.index + that[0].length;
  const [next = ""] = `${text.slice(end)} ${verb}`.match(WORD) ?? [];
  return hasWord(next, auxiliaries) ? { start: that.index, end } : null;
}

/** True where the clause of a verb that nobody is named in only says what the noun before it is, and has no date of its own. */
export const isMereDescription = (
  segment: Segment,
  acting: readonly ActorMention[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): boolean =>
  datesIn({ start: segment.trigger.start, end: segment.end }, facts.timexes).length === 0 &&
  antecedentNoun(segment, acting, facts, actorOf) !== null;
