/** What a tile tells, in few enough words for a screen. */
import type { Group } from "./groups.ts";

/** Events that a tile tells, one by one or as the weightiest of a gathering: as many as the timeline draws at once. */
export const MOST_TOLD = 120;

/**
 * The groups of one tile, gathered until they tell at most `MOST_TOLD` events: the lane that tells most is gathered first within its buckets,
 * then by buckets twice as long, again and again. What a lane holds in one bucket is told however many lanes there are. Counts add up as before.
 */
export function gathered(groups: readonly Group[]): readonly Group[] {
  const lanes = new Map<string, readonly Group[]>();
  for (const group of groups) lanes.set(group.lane, [...(lanes.get(group.lane) ?? []), group]);
  let told = toldIn(groups);
  while (told > MOST_TOLD) {
    const [fullest] = [...lanes].filter(([, lane]) => toldIn(lane) > 1).sort(fullestFirst);
    if (!fullest) break;
    const [name, lane] = fullest;
    const coarser = coarsened(lane);
    told += toldIn(coarser) - toldIn(lane);
    lanes.set(name, coarser);
  }
  return [...lanes.values()].flat();
}

type Lane = readonly [name: string, groups: readonly Group[]];

const fullestFirst = ([a, inA]: Lane, [b, inB]: Lane): number => toldIn(inB) - toldIn(inA) || (a < b ? -1 : 1);

const toldIn = (groups: readonly Group[]): number =>
  groups.reduce((sum, { singles }) => sum + Math.max(singles.length, 1), 0);

/** The groups of a lane with nothing told one by one where a bucket holds several; else by buckets twice as long. */
function coarsened(lane: readonly Group[]): readonly Group[] {
  if (lane.some(({ singles }) => singles.length > 1))
    return lane.map((group) => (group.singles.length > 1 ? { ...group, singles: [] } : group));
  const halves = lane.map((group) => ({ ...group, level: group.level - 1, bucket: Math.floor(group.bucket / 2) }));
  const wholes = new Map<number, Group>();
  for (const group of halves) {
    const known = wholes.get(group.bucket);
    wholes.set(group.bucket, known ? together(known, group) : group);
  }
  return [...wholes.values()];
}

/** Two groups as one. The actors named in it are those that either names most. */
function together(a: Group, b: Group): Group {
  const top = isHeavier(b, a) ? b : a;
  return {
    ...a,
    count: a.count + b.count,
    reach: Math.max(a.reach, b.reach),
    topEvent: top.topEvent,
    weight: top.weight,
    singles: [],
    named: [...a.named, ...b.named],
    types: a.types && b.types && summed(a.types, b.types),
  };
}

/** Whether the weightiest event of a group comes before that of another. */
export const isHeavier = (a: Group, b: Group): boolean =>
  a.weight > b.weight || (a.weight === b.weight && a.topEvent < b.topEvent);

/** Counts by name. */
type Counts = Readonly<Record<string, number>>;

/** Counts by name added up, or with -1 taken away. */
export function summed(a: Counts, b: Counts, sign: 1 | -1 = 1): Counts {
  const sums: Record<string, number> = { ...a };
  for (const [name, times] of Object.entries(b)) sums[name] = (sums[name] ?? 0) + sign * times;
  return sums;
}
