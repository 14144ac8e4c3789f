import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_LEVEL } from "./address.ts";
import { densityOf } from "./density.ts";

const events = fc.array(
  fc.integer({ min: 19_000, max: 19_999 }).map((startDay) => ({ startDay, endDay: startDay + 1 })),
  { maxLength: 50 },
);
const window = { startDay: 19_000, endDay: 20_000 };

test("counts each event of the window once, in bins that meet and cover it", () => {
  fc.assert(
    fc.property(events, fc.integer({ min: MAX_LEVEL - 9, max: MAX_LEVEL }), (told, level) => {
      const bins = densityOf([{ events: told, clusters: [{ startDay: 19_500, count: 7 }] }], level, window);
      expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(told.length + 7);
      expect(bins[0]!.startDay).toBeLessThanOrEqual(window.startDay);
      expect(bins.at(-1)!.endDay).toBeGreaterThanOrEqual(window.endDay);
      for (const [place, bin] of bins.slice(1).entries()) expect(bin.startDay).toBe(bins[place]!.endDay);
    }),
  );
});

test("an event with an open start counts by its last day, an undated one and one outside not at all", () => {
  const told = [
    { startDay: null, endDay: 19_011 },
    { startDay: null, endDay: null },
    { startDay: 25_000, endDay: 25_001 },
  ];
  const bins = densityOf([{ events: told, clusters: [] }], MAX_LEVEL, window);
  expect(bins.filter((bin) => bin.count > 0)).toEqual([{ startDay: 19_010, endDay: 19_011, count: 1 }]);
});
