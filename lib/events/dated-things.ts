import type { Timex } from "#lib/model/timex.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { withoutArticle } from "./governed.ts";
import type { Segment } from "./segments.ts";
import { isSpoken } from "./trigger.ts";
import { findWord, hasWord } from "./words.ts";

/** Characters within which the thing stands before its date, "the Brasilia peace accords [of]", and behind it, "the 1998 [Brasilia accords]". */
const REACH_BEFORE = 64;
const REACH_BEHIND = 36;

const lastWord = (text: string): string =>
  text
    .trimEnd()
    .split(/[\s"«»()]+/u)
    .at(-1) ?? "";

const isYear = (edtf: string | null): boolean => edtf !== null && /^\d{4}$/.test(edtf);

/** "Since the August [meeting], they have met twice": from when on, told by a noun with its own day. */
function isSinceThing(before: string, behind: string, { pack }: SentenceFacts): boolean {
  const since = before.trimEnd().split(" ").at(-2);
  return since !== undefined && /\p{L}/u.test(behind) && hasWord(since, pack.syntax.sinceWords ?? []);
}

/** "Condemned *Monday's* attack", "condolences for *last December's* earthquake": of the noun behind it; "said at Monday's session" was said on Monday. */
function isPossessor({ start, end }: Timex, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { possessive } = facts.pack.syntax;
  if (possessive === undefined || !isSpoken(trigger) || start < trigger.start) return false;
  if (!textBetween(facts, end, facts.sentence.end).startsWith(possessive.ending)) return false;
  return !possessive.atWords.includes(lastWord(textBetween(facts, Math.min(trigger.end, start), start)));
}

/** "Adopted resolution 2655 *(2022)*": part of the name of a paper. */
const isOfNumber = ({ start, edtf }: Timex, { sentence }: SentenceFacts): boolean =>
  isYear(edtf) && /\d ?\($/u.test(sentence.normalised.text.slice(0, sentence.normalised.fromOriginal(start)).slice(-3));

/** Characters in which an ordinal stands beside its noun: "her *third* official visit", "زيارته *الثالثة*". */
const ORDINAL_REACH = 24;

/** "His third trip to Eritrea this year": the year is the one in which trips are counted, and not when this one was. */
export function isCounted({ row, start, end, clause }: Segment["trigger"], facts: SentenceFacts): boolean {
  const { ordinals } = facts.pack.syntax;
  if (ordinals === undefined || row.word !== "noun") return false;
  const dates = facts.timexes.filter((timex) => timex.start >= end && timex.start < clause.end);
  const isOfYear = dates.every(({ expression }) => expression.kind === "shifted-unit" && expression.unit === "year");
  if (dates.length === 0 || !isOfYear) return false;
  const [from, to] = [Math.max(clause.start, start - ORDINAL_REACH), Math.min(clause.end, end + ORDINAL_REACH)];
  return hasWord(textBetween(facts, from, to), ordinals);
}

/** "Voted to leave *in the referendum of 19 September*", "*the coup of 22 March* toppled her": what happened then, and not only what the noun names. */
function isWhen({ end }: Timex, { trigger, core }: Segment, before: string, facts: SentenceFacts): boolean {
  const { datedThings, inWords = [], articles } = facts.pack.syntax;
  const happening = findWord(before, datedThings?.happenings ?? []);
  if (happening === null || hasWord(before.slice(happening.end), datedThings?.nouns ?? [])) return false;
  if (inWords.includes(lastWord(withoutArticle(before.slice(0, happening.start), articles)))) return true;
  const subject = textBetween(facts, core.start, end).trimStart();
  const at = findWord(subject, datedThings?.happenings ?? [])?.start ?? subject.length;
  const verb = textBetween(facts, end, Math.max(end, trigger.start)).trim();
  return !subject.slice(0, at).trim().includes(" ") && !/[\s,;:]/u.test(verb);
}

/** "Stressed their commitment to the 1998 accord", "broke the treaty of 8 May": the date is that of a thing. */
export function isOfThing(timex: Timex, segment: Segment, facts: SentenceFacts): boolean {
  const things = facts.pack.syntax.datedThings;
  if (things === undefined) return false;
  if (isPossessor(timex, segment, facts) || isOfNumber(timex, facts)) return true;
  const { start, end, edtf } = timex;
  const { trigger } = segment;
  // What is signed has the date of its signing, a noun that tells the thing itself its own ("the coup of 26 July"); what is refused had its date before.
  const ownStart = trigger.row.type === "AGREE" || trigger.row.word === "noun" ? trigger.end : trigger.start;
  const from = start >= trigger.end ? ownStart : facts.sentence.start;
  const before = textBetween(facts, Math.max(from, start - REACH_BEFORE), start);
  const last = lastWord(before);
  if (things.ofWords.includes(last)) {
    const thing = findWord(before, things.nouns);
    return thing !== null && !/[,;:،]/u.test(before.slice(thing.end)) && !isWhen(timex, segment, before, facts);
  }
  if (things.bare === true && isYear(edtf) && hasWord(last, things.nouns))
    return !isWhen(timex, segment, before, facts);
  if (!things.determiners.includes(last)) return false;
  const to = end <= trigger.start ? trigger.start : facts.sentence.end;
  const [behind = ""] = textBetween(facts, end, Math.min(to, end + REACH_BEHIND)).split(/[,;:.،]/u);
  const thing = findWord(behind, things.nouns);
  // "The next day under a treaty": what a preposition leads in is another thing.
  const isNamed = thing !== null && !hasWord(behind.slice(0, thing.start), facts.pack.syntax.prepositions);
  return isNamed || (end <= trigger.start && isSinceThing(before, behind, facts));
}
