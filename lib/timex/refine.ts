import type { Span } from "#lib/model/span.ts";
import type { TimeExpression } from "#lib/model/timex.ts";
import type { Candidate } from "./rules.ts";

const lengthOf = ({ start, end }: Span): number => end - start;
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
/** The stretch that a candidate claims: its list where it is a member of one. */
const claimOf = (candidate: Candidate): Span => candidate.list ?? candidate;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const inOrder = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort((a, b) => a.start - b.start);

/** Keeps the longest of overlapping readings; of equally long ones a block, then the one that saw more context, then the earlier rule. */
export function longestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const ranked = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort(
      (a, b) =>
        lengthOf(claimOf(b.candidate)) - lengthOf(claimOf(a.candidate)) ||
        Number(a.candidate.expression !== null) - Number(b.candidate.expression !== null) ||
        Number(a.candidate.list !== undefined) - Number(b.candidate.list !== undefined) ||
        b.candidate.context - a.candidate.context ||
        a.order - b.order,
    );
  const kept: Candidate[] = [];
  for (const { candidate } of ranked) {
    const claim = claimOf(candidate);
    const isOfOneList = (other: Candidate) => candidate.list !== undefined && other.list === candidate.list;
    if (!kept.some((other) => overlaps(claimOf(other), claim) && !isOfOneList(other))) kept.push(candidate);
  }
  return inOrder(kept);
}

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
  return inOrder([...own.filter((candidate) => !replaced.has(candidate)), ...best]);
}

/** A clock time right behind a day belongs to it: "1 December 2022, 12:21". */
const CLOCK =
  /^(?:,?\s+|t)(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:\s*(?:[ap]\.?m\.?|z|utc|gmt)(?![\p{L}\p{N}]))?(?:\s*[+-]\d{1,2}:?\d{0,2})?(?![\d:])/u;

/** Lets days take in the clock time that follows them. */
export function absorbClock(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const grown = candidates.map((candidate) => {
    if (!isDay(candidate.expression)) return candidate;
    const clock = CLOCK.exec(text.slice(candidate.end, candidate.end + 30));
    return clock ? { ...candidate, end: candidate.end + clock[0].length } : candidate;
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
