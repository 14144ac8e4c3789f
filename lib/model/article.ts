import type { DctEvidence } from "./dct-evidence.ts";
import type { Edtf } from "./edtf-value.ts";
import type { LanguageCode } from "./language.ts";

/** What is known of an article beside its text. Nothing here is guessed; null where nobody stated it. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly lang: LanguageCode | null;
  /** EDTF day, month or year. */
  readonly published: Edtf | null;
}

/** An article as it came in. `id` follows from the text alone, so the same text is the same article wherever it is read. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly metadata: ArticleMetadata;
  /** Where it was found, by which a later version of it is known: its web address, or that of its file; missing where nobody can say. */
  readonly source?: string | undefined;
}

/** How the date of publication is known. "stated": the text prints it; "given": metadata says so. */
export type DctBasis = "stated" | "given" | "inferred" | "unknown";

/** Rule of a date of publication that an editor set; its basis is "given". */
export const SET_BY_EDITOR = "dct/editor";

/** Rule of a date of publication that merged events lent to an article. */
export const LENT_BY_EVENTS = "dct/merged-event";

/** The document creation time of TIMEX3: when the article was published, as finely as its evidence allows. */
export interface Dct {
  /** Null where basis is "unknown". */
  readonly edtf: Edtf | null;
  readonly basis: DctBasis;
  /** What it rests on, in the order to be told. */
  readonly evidence: readonly DctEvidence[];
  readonly rule: string;
}
