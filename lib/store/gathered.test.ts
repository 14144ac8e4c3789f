import fc from "fast-check";
import { expect, test } from "vitest";
import { BUCKETS_PER_TILE, bucketBounds } from "#lib/tiles/address.ts";
import { gathered, MOST_TOLD } from "./gathered.ts";
import type { Group } from "./groups.ts";
import { MAX_SINGLES } from "./groups.ts";

const TILE = { level: 12, index: 2_140 };

/** A lane's events in a bucket of the tile, the weightiest first; few are told one by one. */
function group(lane: string, place: number, weights: readonly number[]): Group {
  const ids = weights.map((weight, nth) => `${lane}-${place}-${nth}-${weight}`);
  const [first = ""] = ids;
  return {
    lane,
    level: TILE.level,
    bucket: TILE.index * BUCKETS_PER_TILE + place,
    count: weights.length,
    reach: place,
    topEvent: first,
    weight: weights[0] ?? 0,
    singles: ids.length > MAX_SINGLES ? [] : ids,
    named: [{ times: { [lane]: weights.length }, sign: 1 }],
    types: { CONSULT: weights.length },
  };
}

const lanes = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
const places = fc.nat({ max: BUCKETS_PER_TILE - 1 });
const weights = fc
  .array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 9 })
  .map((all) => all.toSorted((a, b) => b - a));
const tiles = fc
  .uniqueArray(fc.tuple(lanes, places, weights), {
    maxLength: 7 * BUCKETS_PER_TILE,
    selector: ([lane, place]) => `${lane} ${place}`,
  })
  .map((all) => all.map((each) => group(...each)));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const told = (groups: readonly Group[]): number => sum(groups.map(({ singles }) => Math.max(singles.length, 1)));
const countOf = (groups: readonly Group[]): number => sum(groups.map(({ count }) => count));
const daysOf = ({ level, bucket }: Group) => bucketBounds(level, bucket);

test("a tile tells no more events than the timeline draws, and counts each where it stands", () => {
  fc.assert(
    fc.property(tiles, (all) => {
      const few = gathered(all);
      expect(told(few)).toBeLessThanOrEqual(Math.max(MOST_TOLD, new Set(all.map(({ lane }) => lane)).size));
      for (const one of few) {
        const within = all.filter(
          (each) =>
            each.lane === one.lane &&
            daysOf(each).startDay >= daysOf(one).startDay &&
            daysOf(each).endDay <= daysOf(one).endDay,
        );
        expect(one.count).toBe(countOf(within));
        expect(one.types).toEqual({ CONSULT: one.count });
        expect(sum(one.named.map(({ times }) => times[one.lane] ?? 0))).toBe(one.count);
        expect(one.reach).toBe(Math.max(...within.map(({ reach }) => reach)));
        expect(one.weight).toBe(Math.max(...within.map(({ weight }) => weight)));
        expect(within.map(({ topEvent }) => topEvent)).toContain(one.topEvent);
        expect([0, one.count]).toContain(one.singles.length);
      }
      expect(countOf(few)).toBe(countOf(all));
    }),
  );
});

test("what fits is told as it is", () => {
  const all = [group("a", 3, [5, 4]), group("a", 4, [9]), group("b", 3, [1, 1, 1, 1, 1])];
  expect(gathered(all)).toEqual(all);
});

test("the lane that tells most is gathered first, and within its buckets before they grow", () => {
  const crowded = Array.from({ length: BUCKETS_PER_TILE }, (_, place) => group("crowded", place, [3, 2, 1, 0]));
  const sparse = Array.from({ length: 8 }, (_, place) => group("sparse", place * 4, [2, 1]));
  const few = gathered([...crowded, ...sparse]);
  expect(few.filter(({ lane }) => lane === "sparse")).toEqual(sparse);
  expect(few.filter(({ lane }) => lane === "crowded")).toEqual(crowded.map((each) => ({ ...each, singles: [] })));
});

test("buckets twice as long are those of a coarser tile, told by the weightiest event of both", () => {
  const all = ["a", "b", "c", "d", "e"].flatMap((lane) =>
    Array.from({ length: BUCKETS_PER_TILE }, (_, place) => group(lane, place, [place, 0, 0, 0, 0])),
  );
  const few = gathered(all).filter(({ lane }) => lane === "a");
  expect(few).toHaveLength(BUCKETS_PER_TILE / 2);
  expect(few[0]).toMatchObject({
    level: TILE.level - 1,
    bucket: (TILE.index * BUCKETS_PER_TILE) / 2,
    count: 10,
    topEvent: "a-1-0-1",
    singles: [],
  });
});

test("more lanes than can be told are one gathering each", () => {
  const all = Array.from({ length: MOST_TOLD + 30 }, (_, nth) => [
    group(`lane-${nth}`, 1, [1]),
    group(`lane-${nth}`, 30, [2]),
  ]).flat();
  const few = gathered(all);
  expect(few).toHaveLength(MOST_TOLD + 30);
  expect(few.every(({ count }) => count === 2)).toBe(true);
});
