/** Right answers, answers that should not be there, answers that are missing. */
export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** A tally with precision, recall and their harmonic mean; each 0 where nothing was counted. */
export interface Rates extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How many of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export const NOTHING: Tally = { tp: 0, fp: 0, fn: 0 };
/** Nothing of nothing. */
export const NO_SHARE: Share = { count: 0, of: 0 };
export const HIT: Tally = { tp: 1, fp: 0, fn: 0 };
export const MISS: Tally = { tp: 0, fp: 0, fn: 1 };
export const EXTRA: Tally = { tp: 0, fp: 1, fn: 0 };
/** Found, but not as it should be: one answer too many and one missing. */
export const WRONG: Tally = { tp: 0, fp: 1, fn: 1 };

export const sumTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, { tp, fp, fn }) => ({ tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn }), NOTHING);

export const sumShares = (shares: readonly Share[]): Share =>
  shares.reduce((sum, { count, of }) => ({ count: sum.count + count, of: sum.of + of }), NO_SHARE);

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Share as a number from 0 to 1; 0 of 0 is 0. */
export const shareOf = ({ count, of }: Share): number => ratio(count, of);

export function ratesOf({ tp, fp, fn }: Tally): Rates {
  const precision = ratio(tp, tp + fp);
  const recall = ratio(tp, tp + fn);
  return { tp, fp, fn, precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}
