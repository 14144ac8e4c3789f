import type { LanguagePack } from "#lib/lang/pack.ts";
import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { Sentence } from "#lib/model/document.ts";
import { itemsWithin, type Span } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import type { TellingWords } from "./triggers.ts";

/** What one sentence holds, each list in text order. */
export interface SentenceFacts {
  readonly sentence: Sentence;
  readonly pack: LanguagePack;
  readonly words: TellingWords;
  readonly timexes: readonly Timex[];
  readonly mentions: readonly ActorMention[];
  readonly places: readonly ActorMention[];
  /** True under a date that stands by itself: the entries of a chronology. */
  readonly isHeaded: boolean;
  readonly actorOf: ActorOf;
}

/** Normalised text between two original offsets of a sentence. */
export const textBetween = ({ sentence }: SentenceFacts, start: number, end: number): string =>
  sentence.normalised.text.slice(sentence.normalised.fromOriginal(start), sentence.normalised.fromOriginal(end));

/** The span of the normalised text that a span of the original became. */
export const normalisedSpan = ({ sentence }: SentenceFacts, { start, end }: Span): Span => ({
  start: sentence.normalised.fromOriginal(start),
  end: sentence.normalised.fromOriginal(end),
});

const isDate = ({ type }: Timex): boolean => type === "DATE" || type === "TIME";

/** Dates of a stretch that can place an event. */
export const datesIn = (span: Span, timexes: readonly Timex[]): readonly Timex[] =>
  timexes.length === 0 ? timexes : itemsWithin(timexes, span).filter(isDate);

/** "PARIS, 6 June 2024 (Agency) - The president …" begins at "The president". */
export function withoutDateline(sentence: Sentence, dateline: Span | null): Sentence {
  if (!dateline || dateline.end <= sentence.start || dateline.start >= sentence.end) return sentence;
  const start = Math.min(dateline.end, sentence.end);
  const clauses = sentence.clauses
    .filter(({ end }) => end > start)
    .map((clause) => ({ ...clause, start: Math.max(clause.start, start) }));
  return { ...sentence, start, clauses };
}

/** "Agreed on Monday, 17 March, to meet": a comma within a date ends no clause, nor does the one that sets the date off behind it. */
export function withWholeDates(sentence: Sentence, timexes: readonly Timex[]): Sentence {
  const { clauses, normalised } = sentence;
  if (timexes.length === 0 || clauses.length < 2) return sentence;
  // "Three months | after they had met": no comma, and the opener of a clause.
  const isBehindComma = (start: number, before: Span): boolean =>
    /[,،]/u.test(normalised.text.slice(normalised.fromOriginal(before.end), normalised.fromOriginal(start)));
  const isCut = ({ start }: Span, at: number): boolean =>
    at > 0 &&
    timexes.some((timex) => timex.start < start && timex.end > start) &&
    isBehindComma(start, clauses[at - 1]!);
  if (!clauses.some(isCut)) return sentence;
  const whole: Span[] = [];
  for (const [at, clause] of clauses.entries()) {
    const before = isCut(clause, at) ? whole.pop() : undefined;
    whole.push(before ? { start: before.start, end: clause.end } : clause);
  }
  return { ...sentence, clauses: whole };
}

/** The same text without the dates in it and the commas that set them off. */
export function textOutsideDates(facts: SentenceFacts, start: number, end: number): string {
  let rest = "";
  let from = start;
  for (const timex of datesIn({ start, end }, facts.timexes)) {
    rest += textBetween(facts, from, timex.start).replace(/, ?$/u, " ");
    from = timex.end;
  }
  const behind = textBetween(facts, from, end);
  return rest + (from > start ? behind.replace(/^,/u, "") : behind);
}

/** "ستولتنبرغ" begins as "will take" does: a word within a name casts no doubt. */
export function outsideNames(
  words: TellingWords,
  { normalised }: Sentence,
  mentions: readonly ActorMention[],
): TellingWords {
  if (words.certainty.length === 0 || mentions.length === 0) return words;
  const isName = (start: number, end: number): boolean =>
    mentions.some(
      (mention) =>
        mention.by === "name" &&
        normalised.fromOriginal(mention.start) <= start &&
        normalised.fromOriginal(mention.end) >= end,
    );
  const certainty = words.certainty.filter(({ start, end }) => !isName(start, end));
  return certainty.length === words.certainty.length ? words : { ...words, certainty };
}

/** The words of a stretch without the cities named in it: "and in Accra by the minister". */
export function withoutPlaces({ start, end }: Span, facts: SentenceFacts): string {
  const places = itemsWithin(facts.places, { start, end });
  const ends = [...places.map((place) => place.start), end];
  return ends.map((to, nth) => textBetween(facts, places[nth - 1]?.end ?? start, to)).join("");
}
