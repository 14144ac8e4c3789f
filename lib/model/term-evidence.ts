import type { Span } from "./span.ts";

/** That an article speaks of somebody as holding an office: it was written, or its events happened, within the term or soon after. */
export interface TermEvidence {
  /** English, for a reader: "James Cleverly, Foreign Secretary of the United Kingdom". */
  readonly label: string;
  /** First day of the term, days since 1970-01-01 UTC. */
  readonly start: number;
  /** Day after the last, Infinity where the term goes on. */
  readonly end: number;
  /** The term's source is not certain of a bound. */
  readonly uncertain: boolean;
  /** The name in the article. */
  readonly span: Span;
}
