import type { Extraction } from "./extraction.ts";
import type { MergeGold } from "./gold.ts";
import type { Tally } from "./tally.ts";

/** Two gold event ids in a fixed order, as one key. */
const pairKey = (a: string, b: string): string => [a, b].sort().join("|");

function pairsOf(ids: readonly string[]): readonly string[] {
  return ids.flatMap((first, index) => ids.slice(index + 1).map((second) => pairKey(first, second)));
}

/**
 * Compares clusters pair by pair, over gold events that were found (`foundAs`: gold id to extracted id). Pairs of a cluster must be
 * together; pairs of optional clusters, and a part with its whole, may be; all others must not.
 */
export function scoreMerging(
  gold: MergeGold,
  clusters: Extraction["clusters"],
  foundAs: ReadonlyMap<string, string>,
): { readonly tally: Tally; readonly differences: readonly string[] } {
  const clusterOf = new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const areTogether = (first: string, second: string): boolean => {
    const [a, b] = [foundAs.get(first), foundAs.get(second)];
    if (a === undefined || b === undefined) return false;
    return a === b || (clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b));
  };
  const isOptional = (strength: string | undefined): boolean => strength?.startsWith("optional") === true;
  const must = new Set(
    gold.clusters.filter(({ strength }) => !isOptional(strength)).flatMap(({ events }) => pairsOf(events)),
  );
  const free = new Set([
    ...gold.clusters.filter(({ strength }) => isOptional(strength)).flatMap(({ events }) => pairsOf(events)),
    ...(gold.part_of ?? []).map(({ child, parent }) => pairKey(child, parent)),
  ]);
  const split = (key: string): readonly [string, string] => key.split("|") as [string, string];
  const apart = [...must].filter((key) => !areTogether(...split(key)));
  const merged = pairsOf([...foundAs.keys()]).filter((key) => {
    const [first, second] = split(key);
    const isOneAnswer = foundAs.get(first) === foundAs.get(second);
    return !must.has(key) && !free.has(key) && !isOneAnswer && areTogether(first, second);
  });
  return {
    tally: { tp: must.size - apart.length, fp: merged.length, fn: apart.length },
    differences: [
      ...apart.map((key) => apartLine(...split(key), foundAs)),
      ...merged.map((key) => `merge: ${split(key).join(" and ")} are two events, merged`),
    ],
  };
}

function apartLine(first: string, second: string, foundAs: ReadonlyMap<string, string>): string {
  const why = foundAs.has(first) && foundAs.has(second) ? "" : " (one was not found)";
  return `merge: ${first} and ${second} are one event, kept apart${why}`;
}
