import type { Edtf } from "./edtf-value.ts";

/** A term of office that bears on an article's date: who held which office of whom, from its first day to its last. */
export interface HeldTerm {
  /** Actor ids. */
  readonly person: string;
  readonly office: string;
  readonly of: string;
  /** EDTF day. */
  readonly from: Edtf;
  /** EDTF day; null where the term goes on. */
  readonly to: Edtf | null;
}

/** An article that tells the same as this one, and the date that it lends. */
interface Elsewhere {
  /** The words of this article that both tell, to the letter. */
  readonly words: string;
  /** Headline of the other article, and its language. */
  readonly title: string;
  readonly lang: string;
  readonly edtf: Edtf;
}

/**
 * One reason for an article's own date, as data: `words` are the article's, to the letter; dates are EDTF. Worded where it is shown, in the
 * reader's language in the pages, in English by `pipeline/evidence-sentence.ts`.
 */
export type DctEvidence =
  /** The article prints its date, perhaps without the year. */
  | { readonly kind: "printed" | "printed-without-year"; readonly words: string }
  /** Metadata gives it. */
  | { readonly kind: "given"; readonly edtf: Edtf }
  /** Metadata says otherwise than the print, which was preferred. */
  | { readonly kind: "given-passed-over"; readonly edtf: Edtf }
  /** A day told by its weekday, as news of the same days is. */
  | { readonly kind: "told-by-weekday"; readonly words: string }
  /** A weekday told as news is, of the day of the dateline or the one before: in one of the years alone. */
  | { readonly kind: "news-weekday"; readonly words: string }
  /** A date that names its year, where the article leaves out that of others: it was written in another. */
  | { readonly kind: "named-year"; readonly words: string }
  /** Terms of the office-holders that it names; where they leave one year, that year and the day or month ("XXXX-03-18") of which they hold one. */
  | {
      readonly kind: "terms";
      readonly terms: readonly HeldTerm[];
      readonly hold: { readonly year: number; readonly date: Edtf | null } | null;
    }
  /** Nothing decides between these years. */
  | { readonly kind: "open-years"; readonly years: readonly number[] }
  /** Words that call a month (from 1) the current one. */
  | { readonly kind: "current-month"; readonly words: string; readonly month: number }
  /** Words that call a month past: the article is of the month after it. */
  | { readonly kind: "elapsed-month"; readonly words: string }
  /** The latest day told, as something recent: the article was written soon after. */
  | { readonly kind: "recent-day"; readonly words: string }
  /** The latest date told: the article is of the same year. */
  | { readonly kind: "latest-date"; readonly words: string }
  /** The latest date told with its year: the dateline names the first such day after it. */
  | { readonly kind: "day-after-date"; readonly words: string }
  /** In this year alone the date falls on its weekday. */
  | { readonly kind: "year-of-weekday"; readonly words: string; readonly year: number }
  /** Another article dates what this one dates without a year. */
  | ({ readonly kind: "dated-elsewhere" } & Elsewhere)
  /** Another article, published then, tells it: the last such date before lies in `year`. */
  | ({ readonly kind: "published-elsewhere"; readonly year: number } & Elsewhere)
  /** Another article dates what this one tells as past. */
  | ({ readonly kind: "past-elsewhere" } & Elsewhere)
  /** What an editor said. */
  | { readonly kind: "set-by-editor" | "set-aside-by-editor"; readonly reason: string }
  /** What the date would be without the editor. */
  | { readonly kind: "without-editor"; readonly edtf: Edtf | null };
