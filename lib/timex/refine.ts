import type { Span } from "#lib/model/span.ts";
import type { TimeExpression } from "#lib/model/timex.ts";
import type { Candidate } from "./rules.ts";

/** What competes for a stretch of text; `expression` is null for what is known to be no date. */
interface Claim extends Span {
  readonly context: number;
  readonly list?: Span;
  readonly expression?: TimeExpression | null;
}

const lengthOf = ({ start, end }: Span): number => end - start;
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
/** The stretch that is claimed: the list where it is a member of one. */
const claimOf = (claim: Claim): Span => claim.list ?? claim;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const areOneList = (a: Claim, b: Claim): boolean => a.list !== undefined && a.list === b.list;

const byRank = (a: Claim, b: Claim): number =>
  lengthOf(claimOf(b)) - lengthOf(claimOf(a)) ||
  Number(a.expression !== null) - Number(b.expression !== null) ||
  Number(a.list !== undefined) - Number(b.list !== undefined) ||
  b.context - a.context;

const byStart = (a: Span, b: Span): number => a.start - b.start;

/**
 * Of overlapping readings the longest that makes sense; of equally long ones a block, then a single date over a list, then the one that
 * saw more context, then the earlier. In text order.
 *
 * `settle` works out what a reading says, null where that is nonsense; it is asked of those alone that nothing better stands against.
 */
export function settleLongest<T extends Claim>(
  readings: readonly T[],
  settle: (reading: T) => Candidate | null,
): readonly Candidate[] {
  const ranked = readings.length < 2 ? readings : [...readings].sort(byRank);
  const kept: Candidate[] = [];
  for (const reading of ranked) {
    const claim = claimOf(reading);
    if (kept.some((other) => overlaps(claimOf(other), claim) && !areOneList(other, reading))) continue;
    const candidate = settle(reading);
    if (candidate) kept.push(candidate);
  }
  return kept.length < 2 ? kept : kept.sort(byStart);
}

/** `settleLongest` for readings that are worked out. */
export const longestFirst = (candidates: readonly Candidate[]): readonly Candidate[] =>
  settleLongest(candidates, (candidate) => candidate);

const isDay = (expression: TimeExpression | null): boolean =>
  expression?.kind === "calendar" && expression.day !== undefined;
const isCalendar = (expression: TimeExpression | null): boolean => expression?.kind === "calendar";

/**
 * Own readings and chrono's together. Own rules win: they know what stands around a date. Chrono fills the gaps, and replaces an own
 * reading only where it holds it whole and reads a day that the own one does not.
 */
export function withChrono(own: readonly Candidate[], chrono: readonly Candidate[]): readonly Candidate[] {
  if (chrono.length === 0) return own;
  const rivalsOf = (candidate: Candidate) => own.filter((rival) => overlaps(rival, candidate));
  const isFiner = (candidate: Candidate, rival: Candidate) =>
    holds(candidate, rival) && isDay(candidate.expression) && isCalendar(rival.expression) && !isDay(rival.expression);
  const finer = chrono.filter((candidate) => rivalsOf(candidate).every((rival) => isFiner(candidate, rival)));
  const best = longestFirst(finer);
  const replaced = new Set(best.flatMap(rivalsOf));
  return [...own.filter((candidate) => !replaced.has(candidate)), ...best].sort(byStart);
}

/** A clock time right behind a day belongs to it: "1 December 2022, 12:21". */
const CLOCK =
  /^(?:,?\s+|t)(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:\s*(?:[ap]\.?m\.?|z|utc|gmt)(?![\p{L}\p{N}]))?(?:\s*[+-]\d{1,2}:?\d{0,2})?(?![\d:])/u;

/** Lets days take in the clock time that follows them; "20.03" in "20.03.23" is none. */
export function absorbClock(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const grown = candidates.map((candidate, index) => {
    if (!isDay(candidate.expression)) return candidate;
    const clock = CLOCK.exec(text.slice(candidate.end, candidate.end + 30));
    if (!clock) return candidate;
    const end = candidate.end + clock[0].length;
    const next = candidates[index + 1];
    return next && next.start < end && next.end > end ? candidate : { ...candidate, end };
  });
  return grown.filter((candidate, index) => candidate.end > (grown[index - 1]?.end ?? -1));
}

/** "since mid-2021 until late 2022" are two open ends of one interval: only their own words stand between them. */
export function joinOpenEnds(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const from = last?.expression?.kind === "interval" && last.expression.to === null ? last.expression.from : null;
    const to =
      candidate.expression?.kind === "interval" && candidate.expression.from === null ? candidate.expression.to : null;
    const between = last ? candidate.start - last.end : 0;
    const ownWords = candidate.context - lengthOf(candidate);
    const isAdjacent =
      last !== undefined && between <= ownWords + 2 && !/[.;:()]/.test(text.slice(last.end, candidate.start));
    if (last && from && to && isAdjacent)
      joined[joined.length - 1] = { ...last, end: candidate.end, expression: { kind: "interval", from, to } };
    else joined.push(candidate);
  }
  return joined;
}
