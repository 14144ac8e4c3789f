import type { TriggerRow } from "#lib/lang/pack.ts";
import type { Span } from "#lib/model/span.ts";

/** A trigger word where it stands in the article. */
export interface Trigger extends Span {
  readonly row: TriggerRow;
}
