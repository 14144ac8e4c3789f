import type { LanguagePack } from "#lib/lang/pack.ts";
import type { ActorMention } from "#lib/model/actor.ts";
import type { Sentence } from "#lib/model/document.ts";
import { itemsWithin, type Span } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";

/** What one sentence holds, each list in text order. */
export interface SentenceFacts {
  readonly sentence: Sentence;
  readonly pack: LanguagePack;
  readonly timexes: readonly Timex[];
  readonly mentions: readonly ActorMention[];
  readonly places: readonly ActorMention[];
}

/** Normalised text between two original offsets of a sentence. */
export const textBetween = ({ sentence }: SentenceFacts, start: number, end: number): string =>
  sentence.normalised.text.slice(sentence.normalised.fromOriginal(start), sentence.normalised.fromOriginal(end));

/** Dates of a stretch that can place an event. */
export const datesIn = (span: Span, timexes: readonly Timex[]): readonly Timex[] =>
  itemsWithin(timexes, span).filter(({ type }) => type === "DATE" || type === "TIME");
