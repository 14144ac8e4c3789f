import type { CertaintyRow, LanguagePack, NarrativeRow, TriggerRow } from "#lib/lang/pack.ts";
import type { Certainty } from "#lib/model/event.ts";
import { longest, type RowMatch, type RowTables, readTables, rowTables, scanRows } from "#lib/scan/rows.ts";
import { findWord, hasWord } from "./words.ts";

/** The words of a language pack that tell events; the two told of last ("both sides") are found only with its syntax. */
export type EventPack = Pick<LanguagePack, "events"> & Partial<Pick<LanguagePack, "syntax">>;

/** Half-open span of the normalised text that was searched; not of the article. */
interface Found {
  readonly start: number;
  readonly end: number;
}

/** A place where a trigger row reads. */
export type TriggerMatch = RowMatch<TriggerRow>;

/** Words that say how certain a clause is; a negation counts only for the trigger it stands before. */
export interface CertaintyMatch extends Found {
  readonly certainty: Certainty;
}

/** A connector that tells where in the story a sentence stands: 1 after what was told last, -1 before it, 0 at the same time. */
export interface NarrativeMatch extends Found {
  readonly direction: 0 | 1 | -1;
}

/** The words of one normalised text that tell events, and how: all matches in text order. */
export interface TellingWords {
  readonly text: string;
  /** Triggers, without overlaps: the longest wins, then the one that begins first, then the row listed first. */
  readonly triggers: readonly TriggerMatch[];
  /** Verbs of saying, likewise. */
  readonly speech: readonly TriggerMatch[];
  /** Every reading of the rows, overlapping ones too: which wins depends on the stretch that is looked at. */
  readonly certainty: readonly RowMatch<CertaintyRow>[];
  readonly narrative: readonly RowMatch<NarrativeRow>[];
  /** Words for the two told of last, as states and as persons. */
  readonly bothStates: readonly Found[];
  readonly bothPersons: readonly Found[];
}

// Keyed by the pack's own table, a constant: made ready once, when a text is first read by it.
const TABLES = new WeakMap<LanguagePack["events"], RowTables>();
const NO_WORDS: readonly string[] = [];
const asRows = (words: readonly string[]) => words.map((pattern) => ({ pattern }));

function tablesOf({ events, syntax }: EventPack): RowTables {
  const known = TABLES.get(events);
  if (known) return known;
  const both = [asRows(syntax?.bothStates ?? NO_WORDS), asRows(syntax?.bothPersons ?? NO_WORDS)];
  const tables = rowTables([events.triggers, events.speech, events.certainty, events.narrative, ...both]);
  TABLES.set(events, tables);
  return tables;
}

/** A thing with the participle that says how it came about: "treaty with Spain signed". */
function isThingMade({ start, end }: Found, text: string, { syntax }: EventPack): boolean {
  const { datedThings, participles } = syntax ?? {};
  if (datedThings === undefined || participles === undefined) return false;
  const words = text.slice(start, end);
  return (
    findWord(words, datedThings.nouns)?.start === 0 && hasWord(words.slice(words.lastIndexOf(" ") + 1), participles)
  );
}

/** "*Suspended the treaty* with Spain signed in 2002": what is done to a thing is told, and how the thing came about only beside it. */
function withoutThingsMade(found: readonly TriggerMatch[], text: string, pack: EventPack): readonly TriggerMatch[] {
  if (found.length < 2) return found;
  let reach = 0;
  return found.filter((match) => {
    if (match.start < reach && isThingMade(match, text, pack)) return false;
    reach = Math.max(reach, match.end);
    return true;
  });
}

/** Triggers and verbs of saying: without any of them a sentence tells nothing. */
const TELLING_TABLES = 2;

/** Looks once through a normalised text (see `NormalisedText`) for all that tells events; null where nothing does. Linear in its length. */
export function tellingWordsOf(text: string, pack: EventPack): TellingWords | null {
  const found = readTables(text, tablesOf(pack), TELLING_TABLES);
  if (!found) return null;
  // In the order of `tablesOf`, whose rows come back as they went in.
  const [triggers, speech, certainty, narrative, bothStates, bothPersons] = found as unknown as readonly [
    TellingWords["triggers"],
    TellingWords["speech"],
    TellingWords["certainty"],
    TellingWords["narrative"],
    readonly Found[],
    readonly Found[],
  ];
  return {
    text,
    triggers: longest(withoutThingsMade(triggers, text, pack)),
    speech: longest(speech),
    certainty,
    narrative,
    bothStates,
    bothPersons,
  };
}

/** Those of some matches, in text order, that lie within a stretch. */
function within<Match extends Found>(found: readonly Match[], from: number, to: number): readonly Match[] {
  if (found.length === 0) return found;
  const kept: Match[] = [];
  for (const match of found) if (match.start >= from && match.end <= to) kept.push(match);
  return kept;
}

/** Certainty words of a stretch of the text, in text order, without overlaps; how far each reaches is the caller's question. */
export const certaintyIn = (words: TellingWords, from: number, to: number): readonly RowMatch<CertaintyRow>[] =>
  longest(within(words.certainty, from, to));

/** Narrative connectors of a stretch of the text (usually the opening of a sentence), in text order, without overlaps. */
export const narrativeIn = (words: TellingWords, from: number, to: number): readonly RowMatch<NarrativeRow>[] =>
  longest(within(words.narrative, from, to));

/** Triggers of normalised text, as in `TellingWords`. [] where nothing reads. */
export const findTriggers = (normalised: string, { events }: EventPack): readonly TriggerMatch[] =>
  scanRows(normalised, events.triggers);

/** Certainty words of normalised text, in text order, without overlaps. */
export const findCertainty = (normalised: string, { events }: EventPack): readonly CertaintyMatch[] =>
  scanRows(normalised, events.certainty).map(({ row, start, end }) => ({ certainty: row.certainty, start, end }));

/** First narrative connector of normalised text that leans on nothing named behind it, or null. */
export function findNarrative(normalised: string, { events }: EventPack): NarrativeMatch | null {
  const first = scanRows(normalised, events.narrative).find(({ row }) => row.gathering !== "named");
  return first ? { direction: first.row.direction, start: first.start, end: first.end } : null;
}
