import type { LanguagePack, TriggerRow } from "#lib/lang/pack.ts";
import type { Certainty } from "#lib/model/event.ts";
import { scanRows } from "#lib/scan/rows.ts";

/** The words of a language pack that tell events. */
export type EventPack = Pick<LanguagePack, "events">;

/** Half-open span of the normalised text that was searched; not of the article. */
interface Found {
  readonly start: number;
  readonly end: number;
}

/** A place where a trigger row reads. */
export interface TriggerMatch extends Found {
  readonly row: TriggerRow;
}

/** Words that say how certain a clause is; a negation counts only for the trigger it stands before. */
export interface CertaintyMatch extends Found {
  readonly certainty: Certainty;
}

/** A connector that tells where in the story a sentence stands: 1 after what was told last, -1 before it, 0 at the same time. */
export interface NarrativeMatch extends Found {
  readonly direction: 0 | 1 | -1;
}

/**
 * Triggers of normalised text (see `NormalisedText`), in text order, without overlaps.
 *
 * Where rows overlap the longest match wins, then the one that begins first, then the row listed first. [] where nothing reads.
 * Linear in the length of the text.
 */
export function findTriggers(normalised: string, pack: EventPack): readonly TriggerMatch[] {
  return scanRows(normalised, pack.events.triggers).map(({ row, start, end }) => ({ start, end, row }));
}

/** Verbs of saying in normalised text, in text order, without overlaps. */
export function findSpeech(normalised: string, pack: EventPack): readonly TriggerMatch[] {
  return scanRows(normalised, pack.events.speech).map(({ row, start, end }) => ({ start, end, row }));
}

/** Certainty words of a normalised clause, in text order, without overlaps; how far each reaches is the caller's question. */
export function findCertainty(normalised: string, pack: EventPack): readonly CertaintyMatch[] {
  return scanRows(normalised, pack.events.certainty).map(({ row, start, end }) => ({
    certainty: row.certainty,
    start,
    end,
  }));
}

/** First narrative connector of a normalised stretch (usually the opening of a sentence), or null. */
export function findNarrative(normalised: string, pack: EventPack): NarrativeMatch | null {
  const [first] = scanRows(normalised, pack.events.narrative);
  return first ? { direction: first.row.direction, start: first.start, end: first.end } : null;
}
