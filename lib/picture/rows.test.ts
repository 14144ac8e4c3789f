import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mark } from "./marks.ts";
import { extentOf, type Placed, placeInRows, type Strip, xOf } from "./rows.ts";
import { MARK } from "./samples.suite.ts";

const STRIP: Strip = { window: { startDay: 0, endDay: 1000 }, left: 200, right: 1560 };

const mark: fc.Arbitrary<Mark> = fc
  .record({
    startDay: fc.integer({ min: -300, max: 999 }),
    days: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 900 })),
    isCluster: fc.boolean(),
    count: fc.integer({ min: 2, max: 100_000 }),
    label: fc.constantFrom(
      "Visit",
      "Kazakhstan and the United States hold a meeting of many words ".repeat(3),
      "زيارة",
    ),
    tag: fc.constantFrom(null, "reported"),
  })
  .map(({ startDay, days, isCluster, count, label, tag }) => ({
    ...MARK,
    label,
    tag,
    startDay,
    endDay: Math.max(startDay + days, 1),
    kind: isCluster ? "cluster" : days === 1 && startDay >= 0 ? "point" : "band",
    count: isCluster ? count : 1,
  }));
const lane = fc.array(mark, { maxLength: 40 }).map((marks) => [...marks].sort((a, b) => a.startDay - b.startDay));

test("no sign or label lies on another, none leaves the strip, and none is lost", () => {
  fc.assert(
    fc.property(lane, (marks) => {
      const placed = placeInRows(marks, STRIP);
      expect(placed.map((each) => each.mark)).toEqual(marks);
      for (const each of placed) {
        const [left, right] = extentOf(each);
        expect(left).toBeGreaterThanOrEqual(STRIP.left - 0.01);
        expect(right).toBeLessThanOrEqual(STRIP.right + 0.01);
        for (const other of placed) if (other !== each && other.row === each.row) expect(apart(each, other)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

const apart = (one: Placed, other: Placed): boolean => {
  const [[left, right], [from, to]] = [extentOf(one), extentOf(other)];
  return right < from || left > to;
};

test("a band is as wide as what is known: a month is drawn over its month, not at its middle", () => {
  const [march] = placeInRows([{ ...MARK, kind: "band", startDay: 100, endDay: 131 }], STRIP);
  expect([march?.left, march?.right]).toEqual([xOf(100, STRIP), xOf(131, STRIP)]);
});

test("a label stands within a wide band, after a point, and before one near the end", () => {
  const wide = { ...MARK, kind: "band", startDay: 10, endDay: 700 } as const;
  const [inside, after, before] = [
    wide,
    { ...MARK, startDay: 10, endDay: 11 },
    { ...MARK, startDay: 990, endDay: 991 },
  ].map((each) => placeInRows([each], STRIP)[0]!);
  expect(inside!.labelLeft).toBeGreaterThan(inside!.left);
  expect(after!.labelLeft).toBeGreaterThan(after!.right);
  expect(before!.labelLeft + before!.labelPx).toBeLessThan(before!.left);
  expect([inside, after, before].map((each) => each!.label)).toEqual([MARK.label, MARK.label, MARK.label]);
});
