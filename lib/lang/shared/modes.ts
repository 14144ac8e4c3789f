import type { EventKind, EventMode, EventType } from "#lib/model/event.ts";
import type { ModeRow } from "../pack.ts";

/** A row in one line: kind with its mode, words of the deed, words beside them or "", a sentence. */
export type ModeLine = readonly [kind: Exclude<EventKind, EventType>, words: string, beside: string, example: string];

export const modeRows = (lines: readonly ModeLine[]): readonly ModeRow[] =>
  lines.map(([kind, words, beside, example]) => {
    const [type, mode] = kind.split("/") as [EventType, EventMode];
    return { type, mode, words, beside: beside === "" ? null : beside, example };
  });
