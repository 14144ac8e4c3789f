import { KINDS, type Kind } from "./kinds.ts";

/** What became of the annotated expressions of one kind. */
export interface KindCount {
  readonly of: number;
  /** One code unit in common with a date that was found; for what carries no date, a mistake. */
  readonly found: number;
  /** Found with its extent. */
  readonly exact: number;
  /** Found with its value; for what carries no date, left alone. */
  readonly right: number;
}

/** Counts by kind; a kind that does not occur has none. */
export type KindCounts = Readonly<Partial<Record<Kind, KindCount>>>;

const NOTHING_OF_IT: KindCount = { of: 0, found: 0, exact: 0, right: 0 };

const sumCounts = (counts: readonly KindCount[]): KindCount =>
  counts.reduce(
    (sum, { of, found, exact, right }) => ({
      of: sum.of + of,
      found: sum.found + found,
      exact: sum.exact + exact,
      right: sum.right + right,
    }),
    NOTHING_OF_IT,
  );

/** Sums kind by kind, in the order of `KINDS`. */
export function sumKinds(counts: readonly KindCounts[]): KindCounts {
  const sums = KINDS.map((kind) => [kind, sumCounts(counts.flatMap((each) => each[kind] ?? []))] as const);
  return Object.fromEntries(sums.filter(([, { of }]) => of > 0));
}
