import { boundsOf } from "#lib/edtf/bounds.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { ShiftFrom, TimeUnit, TimexMention, TimexReason } from "#lib/model/timex.ts";
import { type DateTold, isClose, type Memory } from "./memory.ts";
import type { Place } from "./places.ts";
import { type Reference, referenceOf, referenceWithin } from "./reference.ts";

/** What a mention is resolved against. */
export interface Context {
  readonly mention: TimexMention;
  /** The mention before it, which may be an amount of time that is counted from it. */
  readonly previous: TimexMention | null;
  /** The mention after it, which may name what an offset counts from. */
  readonly next: TimexMention | null;
  /** The article's own date. */
  readonly reference: Reference | null;
  readonly memory: Memory;
  readonly place: Place;
  /** True where the text tells the past in order: a date without its year has that of the date told last. */
  readonly isNarrative: boolean;
  /** True where the whole article does so. */
  readonly isChronicle: boolean;
  /** How many dates the article, opened with an old one, has told on from there, over its paragraphs too; 0 where it does not. */
  readonly storyDates: number;
  /** True where something in the article leans on its own date. */
  readonly isNews: boolean;
  /** True where the whole article does so, of a time far from its own. */
  readonly isHistory: boolean;
}

/** True where the article opened with an old date and tells on from there. */
export const isLookingBack = ({ storyDates }: Context): boolean => storyDates > 0;

export interface Resolved {
  readonly edtf: Edtf | null;
  readonly reason: TimexReason;
}

/** A value and the rule that found it. */
export const resolved = (
  edtf: Edtf | null,
  rule: string,
  referenceKind: TimexReason["referenceKind"] = "none",
  reference: Edtf | null = null,
): Resolved => ({
  edtf,
  reason: { rule: `resolve/${rule}`, reference, referenceKind },
});

/** No value, and the rule that says why. */
export const unresolved = (rule: string): Resolved => resolved(null, rule);

/** A value counted from the article's own date. */
export const fromDct = (reference: Reference, edtf: Edtf | null, rule: string): Resolved =>
  resolved(edtf, rule, "dct", reference.edtf);

/** What a distance is measured in decides which of the dates told it counts from: "the next day" from a day, "that month" from one. */
export type Grain = "day" | "month" | "any";

/** The grain that counting in a unit asks for. */
export const grainOf = (unit: TimeUnit): Grain =>
  unit === "day" || unit === "hour" || unit === "week" ? "day" : unit === "month" ? "month" : "any";

function toldOf(context: Context, grain: Grain): DateTold | null {
  const { memory } = context;
  if (grain === "month") return memory.month ?? memory.dated;
  return grain === "day" ? dayTold(context) : storyTold(context);
}

/** "Left the bloc, founded in 2002, in March 2018. The following year …": a year named in passing beside that of the story, which goes on. */
function storyTold({ memory: { dated, year, aside }, place }: Context): DateTold | null {
  if (aside === null || year === null || dated?.place.start !== aside.place.start) return dated;
  const isBeside = isOneSentence(aside.place, year.place) && !isOneSentence(aside.place, place);
  return isBeside ? year : dated;
}

const isOneSentence = (a: Place, b: Place): boolean => a.paragraph === b.paragraph && a.sentence === b.sentence;

/** "She will meet him on 20 June. The day before, he had protested": told in the past, it counts from the latest day that is past. */
function dayTold({ memory, mention: { expression }, reference }: Context): DateTold | null {
  const { day, beside, past, dated } = memory;
  if (day === null) return dated;
  // "Met on Thursday to bring back the president ousted on 26 July. The day before, …"; "that day" is the one told last.
  if (beside !== null && expression.kind === "offset" && expression.amount !== 0) return beside;
  const isPast = expression.kind === "offset" && expression.tense === "past";
  const isAhead = isPast && reference !== null && past !== null && boundsOf(day.edtf).start >= reference.end;
  return isAhead ? past : day;
}

/** True where the date told last is told near enough to count from, and a story goes on however far. */
export function isToldNear(context: Context, grain: Grain): boolean {
  const told = toldOf(context, grain);
  return told !== null && (context.isNarrative || isClose(told.place, context.place));
}

/** Where shifts that lean on the text first count from the date told last; "told" falls back on the article where nothing was told. */
export function countsFromTold(
  from: ShiftFrom | undefined,
  isWithinStory: boolean,
  context: Context,
  grain: Grain,
): boolean {
  if (from === "event") return true;
  if (from === "told") return isToldNear(context, grain) || context.isHistory;
  return from === undefined && isWithinStory;
}

/** Years between which a told date is fit to count from: arithmetic on it stays within four digits. */
const COUNTABLE = { first: -8000, last: 8000 } as const;

/** The date told last as what shifts and offsets count from: of a span of days its end for what comes after, its start for before. */
export function toldReference(context: Context, direction: number, grain: Grain): Reference | null {
  const told = toldOf(context, grain);
  const reference = told === null ? null : referenceOf(told.edtf);
  // "The end of the month", after a range over two, is that of its end.
  const side = grain === "month" && direction === 0 ? 1 : direction;
  return reference && referenceWithin(reference, COUNTABLE) ? edgeOf(reference, side) : null;
}

function edgeOf(reference: Reference, direction: number): Reference {
  const { edtf } = reference;
  const slash = edtf.indexOf("/");
  if (slash < 0 || direction === 0) return reference;
  const edge = referenceOf(direction > 0 ? edtf.slice(slash + 1) : edtf.slice(0, slash));
  return edge ? { ...edge, edtf } : reference;
}
