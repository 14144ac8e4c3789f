import type { LanguageCode } from "./language.ts";
import type { Span } from "./span.ts";

/**
 * A stretch of text made even for matching (NFKC, lower case, one kind of digit, blank and apostrophe, no diacritics or invisible marks),
 * with the way back to where each character stands in the article.
 */
export interface NormalisedText {
  readonly text: string;
  /** Span of the original article that a span of `text` was made from; never cuts a surrogate pair or a combining sequence. */
  readonly toOriginal: (span: Span) => Span;
  /** First position of `text` made from the original offset or from one after it. */
  readonly fromOriginal: (offset: number) => number;
}

export interface Sentence extends Span {
  readonly lang: LanguageCode;
  /** In text order, without gaps of anything but punctuation and blanks, without overlaps. At least one. */
  readonly clauses: readonly Span[];
  readonly normalised: NormalisedText;
}

/**
 * "text": sentences of the article. "heading": a line without a final stop that titles what follows; the first is the headline.
 * "dateline": a line that is little but a date. "furniture": credits, teasers, navigation. "foreign": a line in another language than the article.
 */
export type ParagraphKind = "text" | "heading" | "dateline" | "furniture" | "foreign";

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  readonly lang: LanguageCode;
  readonly sentences: readonly Sentence[];
}

/** An article's text taken apart; every span counts in the original. */
export interface Document {
  readonly text: string;
  readonly lang: LanguageCode;
  readonly paragraphs: readonly Paragraph[];
}
