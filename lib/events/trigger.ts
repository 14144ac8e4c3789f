import type { TriggerRow } from "#lib/lang/pack.ts";
import type { EventType } from "#lib/model/event.ts";
import type { Span } from "#lib/model/span.ts";

/** A trigger word where it stands in the article. */
export interface Trigger extends Span {
  readonly row: TriggerRow;
  /** The clause of its sentence in which it begins; the sentence where that is between clauses. */
  readonly clause: Span;
}

/** What is done by saying it. */
const SPOKEN: ReadonlySet<EventType> = new Set([
  "SUPPORT",
  "AGREE",
  "REQUEST",
  "REJECT",
  "ACCUSE",
  "THREATEN",
  "CONCEDE",
]);

/** True for verbs of which somebody at a meeting can be the subject without leaving it: "praised", "promised", "said". */
export const isSpoken = ({ row }: Trigger): boolean =>
  row.word === "verb" && (SPOKEN.has(row.type) || row.mode === "statement" || (row.type === "CONSULT" && !row.mode));

/** Meetings and visits go on for days; of calls and statements there is another each day. */
export const lasts = ({ type, mode }: TriggerRow): boolean =>
  type === "CONSULT" && mode !== "phone" && mode !== "statement";
