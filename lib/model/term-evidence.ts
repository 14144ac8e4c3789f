import type { Span } from "./span.ts";

/** That an article speaks of somebody as holding an office: it was written, or its events happened, within the term or soon after. */
export interface TermEvidence {
  /** Actor ids: who held which office of whom. */
  readonly person: string;
  readonly office: string;
  readonly of: string;
  /** First day of the term, days since 1970-01-01 UTC. */
  readonly start: number;
  /** Day after the last, Infinity where the term goes on. */
  readonly end: number;
  /** The term's source is not certain of a bound. */
  readonly uncertain: boolean;
  /** Named in office only behind the lead, where the article looks back at a day of its own: it may have been written well after the term. */
  readonly inStory?: true;
  /** The name in the article. */
  readonly span: Span;
}
