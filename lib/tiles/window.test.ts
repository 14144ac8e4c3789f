import fc from "fast-check";
import { expect, test } from "vitest";
import {
  MAX_WINDOW_DAYS,
  MIN_WINDOW_DAYS,
  movedTo,
  padded,
  resized,
  windowAround,
  windowInside,
  windowOfAll,
} from "./window.ts";

const windows = fc
  .tuple(fc.integer({ min: -700_000, max: 700_000 }), fc.integer({ min: 1, max: 40_000 }))
  .map(([startDay, days]) => ({ startDay, endDay: startDay + days }));

test("a window around something holds it with room on both sides", () => {
  fc.assert(
    fc.property(windows, (days) => {
      for (const window of [
        windowAround(days),
        windowInside(days),
        windowOfAll(days, 900),
        windowOfAll(days, 280),
        padded(days),
      ]) {
        expect(window.startDay).toBeLessThan(days.startDay);
        expect(window.endDay).toBeGreaterThan(days.endDay);
        expect(Number.isInteger(window.startDay) && Number.isInteger(window.endDay)).toBe(true);
      }
    }),
  );
});

test("resizing keeps the middle and stays within what the axis can label", () => {
  fc.assert(
    fc.property(windows, fc.double({ min: 0, max: 1e9, noNaN: true }), (window, days) => {
      const next = resized(window, days);
      const length = next.endDay - next.startDay;
      expect(length).toBeGreaterThanOrEqual(MIN_WINDOW_DAYS);
      expect(length).toBeLessThanOrEqual(MAX_WINDOW_DAYS);
      expect(Math.abs(next.startDay + next.endDay - window.startDay - window.endDay)).toBeLessThanOrEqual(1);
    }),
  );
});

test("moving to a day keeps the length and brings the day into view; a day in view moves nothing", () => {
  fc.assert(
    fc.property(windows, fc.integer({ min: -700_000, max: 700_000 }), (window, day) => {
      const next = movedTo(window, day);
      expect(next.endDay - next.startDay).toBe(window.endDay - window.startDay);
      expect(day >= next.startDay && day < next.endDay).toBe(true);
      if (day >= window.startDay && day < window.endDay) expect(next).toBe(window);
    }),
  );
});
