import type { TriggerRow } from "#lib/lang/pack.ts";
import type { Span } from "#lib/model/span.ts";

/** A trigger word where it stands in the article. */
export interface Trigger extends Span {
  readonly row: TriggerRow;
  /** The clause of its sentence in which it begins; the sentence where that is between clauses. */
  readonly clause: Span;
}
