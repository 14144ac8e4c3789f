import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BRUSH_PARTS, brushed, partAt, steppedBy } from "./brush.ts";
import { MIN_WINDOW_DAYS } from "./window.ts";

const window = { startDay: 100, endDay: 200 };
const whole = { startDay: 0, endDay: 1000 };

describe("the brush", () => {
  test.each([
    [50, null],
    [90, "start"],
    [105, "start"],
    [150, "window"],
    [195, "end"],
    [210, "end"],
    [220, null],
  ] as const)("at day %i is held by %s", (day, part) => {
    expect(partAt(window, day, 1)).toBe(part);
  });

  test("that is narrow is moved by its middle and sized by what is beside it", () => {
    const narrow = { startDay: 100, endDay: 103 };
    expect([92, 101.5, 110].map((day) => partAt(narrow, day, 1))).toEqual(["start", "window", "end"]);
  });

  test.each([
    ["window", 30, { startDay: 130, endDay: 230 }],
    ["start", 30, { startDay: 130, endDay: 200 }],
    ["start", -30, { startDay: 70, endDay: 200 }],
    ["end", 30, { startDay: 100, endDay: 230 }],
    ["end", -500, { startDay: 100, endDay: 100 + MIN_WINDOW_DAYS }],
  ] as const)("held by its %s and dragged by %i days", (part, days, dragged) => {
    expect(brushed(window, part, days)).toEqual(dragged);
  });

  test.each([
    ["window", "ArrowRight", { startDay: 110, endDay: 210 }],
    ["window", "PageUp", { startDay: 0, endDay: 100 }],
    ["window", "Home", { startDay: 0, endDay: 100 }],
    ["window", "End", { startDay: 900, endDay: 1000 }],
    ["start", "ArrowLeft", { startDay: 90, endDay: 200 }],
    ["start", "Home", { startDay: 0, endDay: 200 }],
    ["end", "ArrowUp", { startDay: 100, endDay: 210 }],
    ["end", "End", { startDay: 100, endDay: 1000 }],
    ["end", "Home", { startDay: 100, endDay: 100 + MIN_WINDOW_DAYS }],
    ["end", "Enter", null],
  ] as const)("on its %s, %s", (part, key, stepped) => {
    expect(steppedBy(window, part, key, whole)).toEqual(stepped);
  });

  test("is never too short, and an end that is not held stays", () => {
    const parts = fc.constantFrom(...BRUSH_PARTS);
    fc.assert(
      fc.property(parts, fc.integer({ min: -2_000_000, max: 2_000_000 }), (part, days) => {
        const { startDay, endDay } = brushed(window, part, days);
        expect(endDay - startDay).toBeGreaterThanOrEqual(MIN_WINDOW_DAYS);
        if (part === "start") expect(endDay).toBe(window.endDay);
        if (part === "end") expect(startDay).toBe(window.startDay);
      }),
    );
  });
});
