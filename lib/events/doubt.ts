import type { CertaintyRow } from "#lib/lang/pack.ts";
import { type Certainty, isToCome } from "#lib/model/event.ts";
import type { Span } from "#lib/model/span.ts";
import type { RowMatch } from "#lib/scan/rows.ts";
import { certaintyAt } from "./certainty.ts";
import { normalisedSpan, type SentenceFacts, textBetween } from "./facts.ts";
import { endsInInfinitive } from "./infinitives.ts";
import type { Segment } from "./segments.ts";
import { certaintyIn } from "./triggers.ts";
import { endsIn, findWord, hasWord } from "./words.ts";

/** "He denied that …": a denial right before a clause denies it; characters between them. */
const DENIAL_REACH = 6;

/** As certain as its own clause tells it; what stands in the sentence before the clause can only make it a report. */
export function certaintyOf(segment: Segment, facts: SentenceFacts): Certainty {
  const { words, pack } = facts;
  const { row } = segment.trigger;
  const core = normalisedSpan(facts, segment.core);
  const trigger = normalisedSpan(facts, segment.trigger);
  // Whatever is said to be planned or possible, the saying of it is a fact.
  const isNoun = row.word === "noun" && row.mode !== "statement";
  const isRefusal = row.type === "REJECT" && row.word === "verb";
  const own = certaintyAt(words, core, trigger, isNoun, isRefusal);
  if (own !== "asserted") return own;
  const inside = words.text.slice(trigger.start, Math.min(trigger.end, core.end));
  if (row.word === "verb" && hasWord(inside, pack.syntax.futureForms)) return "planned";
  if (isAsked(trigger, facts)) return "hypothetical";
  const frame = certaintyIn(words, facts.sentence.normalised.fromOriginal(facts.sentence.start), trigger.start);
  const isDenied = ({ row, start, end }: RowMatch<CertaintyRow>): boolean =>
    row.certainty === "denied" &&
    start < core.start &&
    core.start - end <= DENIAL_REACH &&
    !/[:;؛]/u.test(words.text.slice(end, core.start)); // "It came to nothing: on Monday he met …"
  if (frame.some(isDenied)) return "denied";
  return frame.some(({ row, end }) => row.certainty === "reported" && end <= core.start) ? "reported" : "asserted";
}

/** So far behind the verb's first word a word of asking stands. */
const ASKING_REACH = 4;

/** "Did not say whether they had signed", where a word behind the verb asks: "подписали ли". */
function isAsked({ start, end }: Span, { words, pack: { syntax } }: SentenceFacts): boolean {
  const { askingWords } = syntax;
  if (askingWords === undefined) return false;
  const isCut = /\p{L}/u.test(words.text.charAt(end + ASKING_REACH));
  const around = words.text.slice(start, end + ASKING_REACH);
  return hasWord(isCut ? around.replace(/\p{L}+$/u, "") : around, askingWords);
}

/** A clause told before. */
interface Doubted {
  readonly segment: Segment;
  readonly certainty: Certainty;
}

/** "will travel to China to meet Xi": what is joined to a plan by nothing but its purpose is planned too, whoever reports it. */
export function carried(
  segment: Segment,
  own: Certainty,
  previous: Doubted | undefined,
  facts: SentenceFacts,
): Certainty {
  if (!previous || (own !== "asserted" && own !== "reported")) return own;
  const between = textBetween(facts, previous.segment.trigger.end, segment.trigger.start);
  const { conjunctions, relatives, purposeWords = [] } = facts.pack.syntax;
  const opening = textBetween(facts, segment.trigger.start, segment.trigger.end);
  // "Invited him to visit Kenya": whether he will is another question.
  const isPurpose = endsIn(between, purposeWords) || findWord(opening, purposeWords)?.start === 0;
  if (previous.segment.trigger.row.type === "REQUEST" && isPurpose) return "hypothetical";
  if (isPromised(previous, segment, between, facts)) return "planned";
  if (!isToCome(previous.certainty)) return own;
  if (endsIn(between, purposeWords) || isJoinedBare(between, opening, facts)) return previous.certainty;
  // A trigger may hold the pronoun itself: "the truce which they signed".
  const isRelative = hasWord(between, relatives) || findWord(opening, relatives)?.start === 0;
  const isApart = isRelative || /[,;:،؛]/u.test(between) || hasWord(between, conjunctions);
  return isApart ? own : previous.certainty;
}

/** "Pledged on Monday *to convene* a summit in June": what is promised with a time of its own is still to come. */
const isPromised = ({ segment: { trigger } }: Doubted, next: Segment, between: string, facts: SentenceFacts): boolean =>
  trigger.row.type === "AGREE" &&
  trigger.row.word === "verb" &&
  next.trigger.row.word === "noun" &&
  !/[,;:]/u.test(between) &&
  endsInInfinitive(between, facts);

/** "Will fly to Oslo *and meet* Ann": a bare form right behind "and" goes on with what is to come. */
function isJoinedBare(between: string, opening: string, { pack: { syntax } }: SentenceFacts): boolean {
  const { bareForms, conjunctions, pastForms } = syntax;
  if (bareForms === undefined || /[;:]/u.test(between) || !endsIn(between, conjunctions)) return false;
  return findWord(opening, bareForms)?.start === 0 && findWord(opening, pastForms)?.start !== 0;
}
