import type { MergeEvidence } from "#lib/model/merge-evidence.ts";
import { likenessOf } from "./compare.ts";
import { neighboursOf } from "./neighbours.ts";
import type { Telling } from "./telling.ts";

/** Two tellings of different articles that can be one event. `weight` orders the merges: the surest first. */
export interface Pair {
  readonly a: Telling;
  readonly b: Telling;
  readonly weight: number;
  readonly evidence: MergeEvidence;
}

/** Ids decide, so that the order in which articles came in decides nothing. */
const keyOf = ({ a, b }: Pair): string => `${a.mention.id}|${b.mention.id}`;

/** Equal pairs are told apart by their places: two versions of one text tell the same things in the same order. */
const distance = ({ a, b }: Pair): number => Math.round(100 * Math.abs(a.place - b.place));

const surestFirst = (x: Pair, y: Pair): number =>
  y.weight - x.weight || distance(x) - distance(y) || (keyOf(x) < keyOf(y) ? -1 : 1);

/** All pairs of tellings that can be one event, each once, the one with the smaller id first; the surest pairs first. */
export function pairsOf(tellings: readonly Telling[]): readonly Pair[] {
  const neighbours = neighboursOf(tellings);
  const pairs: Pair[] = [];
  for (const a of tellings)
    for (const b of neighbours(a)) {
      if (a.mention.id >= b.mention.id) continue;
      const likeness = likenessOf(a, b);
      if (likeness) pairs.push({ a, b, ...likeness });
    }
  return pairs.sort(surestFirst);
}
