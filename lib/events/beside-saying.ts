import type { Undated } from "./dating.ts";
import { type EventDate, fromTimex } from "./event-date.ts";
import { textBetween } from "./facts.ts";
import { isGoverned } from "./governed.ts";
import { isSpoken } from "./trigger.ts";
import { findWord } from "./words.ts";

/**
 * "Said on Monday that the talks were useful *and accused* Kyiv of lying": what is done by saying it, behind "and", goes on with the saying
 * where what is said names nobody who could have done it.
 */
export function besideSaying({ segment: { core, trigger }, facts }: Undated): EventDate | null {
  const { sentence, timexes, mentions, words, pack } = facts;
  const { complementizers, conjunctions, pastForms, verbFirst } = pack.syntax;
  if (verbFirst || timexes.length === 0 || words.speech.length === 0 || !isSpoken(trigger)) return null;
  if (!conjunctions.includes(textBetween(facts, core.start, trigger.start).trim())) return null;
  if (findWord(textBetween(facts, trigger.start, trigger.end), pastForms)?.start !== 0) return null;
  const that = findWord(textBetween(facts, sentence.start, core.start), complementizers);
  if (!that) return null;
  const at = sentence.normalised.fromOriginal(sentence.start) + that.start;
  const content = sentence.normalised.toOriginal({ start: at, end: at + 1 }).start;
  const isOfAnother = mentions.some(
    (mention) => mention.start > content && mention.end <= core.start && !isGoverned(mention, facts),
  );
  const day = timexes.findLast(({ end }) => end <= content);
  return isOfAnother || !day?.edtf || day.type !== "DATE" ? null : fromTimex(day, "date/same-sentence");
}
