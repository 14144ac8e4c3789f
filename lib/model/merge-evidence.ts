import type { Edtf } from "./edtf-value.ts";

/** How the dates of two tellings agree: the same days, the same day of a year that one leaves out, days that follow each other, a date in one alone, in none. */
export const DATE_AGREEMENTS = ["same-days", "same-day-of-year", "next-days", "in-one-alone", "in-none"] as const;
export type DateAgreement = (typeof DATE_AGREEMENTS)[number];

/** One reason why tellings are one event, as data: worded where it is shown, in the reader's language. Dates are EDTF. */
export type MergeEvidence =
  /** Two tellings of one kind of event, or of kindred ones, by actors that both name; where both name none, by people of the same states. */
  | {
      readonly kind: "alike";
      readonly ofOneKind: boolean;
      /** Their ids. */
      readonly actors: readonly string[];
      readonly dates: DateAgreement;
      /** One tells as a plan what the other tells as done. */
      readonly foretold: boolean;
    }
  /** No other telling of its kind on these days in either of two articles about the same parties. */
  | { readonly kind: "only-ones" }
  /** Each is all that its article tells of these days, and the two articles are about the same parties and tell of the same days. */
  | { readonly kind: "same-story" }
  /** The two articles are one text in two versions, and the tellings stand at the same place of it. */
  | { readonly kind: "twins" }
  /** A source tells of a day that the event's own date rules out. */
  | { readonly kind: "dates-differ"; readonly edtf: Edtf; readonly other: Edtf }
  /** An editor holds them to be one. */
  | { readonly kind: "by-editor"; readonly reason: string };
