import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { endsWithWord, isLonger, withoutArticle } from "./governed.ts";
import type { Segment } from "./segments.ts";
import { findWord, hasWord } from "./words.ts";

/** So many words may stand between "on the sidelines of" and whose gathering it is: "the 15th ministerial meeting of". */
const FRAME_REACH = 8;
/** So many words behind an organisation name its gathering: "the African Union [extraordinary summit]". */
const GATHERING_REACH = 3;

/** "Met on the sidelines of the Arab League summit": an organisation whose gathering is only where something else happens. */
function isFrame(mention: ActorMention, { trigger }: Segment, facts: SentenceFacts, actorOf: ActorOf): boolean {
  const { frameWords } = facts.pack.syntax;
  const kind = actorOf(mention.actorId)?.kind;
  if (frameWords === undefined || (kind !== "organisation" && kind !== "bloc")) return false;
  const from = trigger.end <= mention.start ? trigger.end : facts.sentence.start;
  const stretch =
    textBetween(facts, from, mention.start)
      .split(/[,،;؛:]/u)
      .at(-1) ?? "";
  const found = findWord(stretch, frameWords);
  if (!found || isLonger(stretch.slice(found.end), FRAME_REACH)) return false;
  const gap = trigger.start >= mention.end ? textBetween(facts, mention.end, trigger.start) : ",";
  return /[,،]/u.test(gap) || isLonger(gap, GATHERING_REACH);
}

/** "Arrived *from* Egypt", "met *in* Uganda", "talked about the war *in* Sudan": where somebody comes from, or where something is. */
function isMerePlace(mention: ActorMention, segment: Segment, facts: SentenceFacts, actorOf: ActorOf): boolean {
  const { trigger } = segment;
  const { inWords, fromWords, articles } = facts.pack.syntax;
  const { type, mode } = trigger.row;
  const kind = actorOf(mention.actorId)?.kind;
  if (type !== "CONSULT" || (kind !== "state" && kind !== "bloc") || mention.start < trigger.end) return false;
  const words = mode === "visit" ? fromWords : mode === "reception" ? undefined : inWords;
  if (words === undefined) return false;
  const before = withoutArticle(textBetween(facts, trigger.start, mention.start), articles).replace(/'$/u, "");
  const word = words.find((each) => endsWithWord(before, each));
  if (word === undefined) return false;
  return mode !== "visit" || word.includes(" ") || isBehindAnother(mention, word, segment, facts);
}

/** "To Rwanda from Egypt", "on Tuesday from Egypt", not "with advisers from Egypt": the word stands right behind the verb, a name or a date. */
function isBehindAnother({ start }: ActorMention, word: string, { trigger }: Segment, facts: SentenceFacts): boolean {
  const ends = [...facts.mentions, ...facts.places, ...facts.timexes].map(({ end }) => end);
  return [trigger.end, ...ends.filter((end) => end >= trigger.end && end < start)].some(
    (end) => textBetween(facts, end, start).trim().split(" ")[0] === word,
  );
}

/** So many words before a colon are a clause and no title: "Sahel: the juntas …". */
const TITLE_WORDS = 4;

/** "The blockade pushed Nepal towards Beijing: Oli went there in March": a clause of its own, which the one behind the colon only bears out. */
function isBeforeColon({ end }: ActorMention, { trigger }: Segment, facts: SentenceFacts): boolean {
  if (end > trigger.start) return false;
  const between = textBetween(facts, end, trigger.start);
  const at = between.indexOf(": ");
  if (at < 0 || facts.words.speech.length > 0) return false;
  const opening = textBetween(facts, facts.sentence.start, end) + between.slice(0, at);
  if (!isLonger(opening, TITLE_WORDS) || !hasWord(opening, facts.pack.syntax.pastForms)) return false;
  const behind = facts.sentence.normalised.fromOriginal(end) + at;
  const isBehind = ({ start }: ActorMention) => facts.sentence.normalised.fromOriginal(start) > behind;
  return facts.mentions.some((other) => isBehind(other) && other.end <= trigger.start);
}

/** True for who is named in a stretch and takes no part, since they are only where it happens, or told of before it. */
export const isBystander = (mention: ActorMention, segment: Segment, facts: SentenceFacts, actorOf: ActorOf): boolean =>
  isFrame(mention, segment, facts, actorOf) ||
  isMerePlace(mention, segment, facts, actorOf) ||
  isBeforeColon(mention, segment, facts);
