import { describe, expect, test } from "vitest";
import { dayNumber } from "#lib/edtf/bounds.ts";
import { axisOf } from "./axis.ts";
import { type Type, widthOf } from "./type.ts";

const TYPE: Type = { face: "sans", sizePx: 12 };
const from = (year: number, month: number, day: number, years: number, months: number, days: number) => ({
  startDay: dayNumber(year, month, day),
  endDay: dayNumber(year + years, month + months, day + days),
});

test.each([
  ["a fortnight by days", from(2023, 3, 12, 0, 0, 14), "en-GB", ["12", "13", "14"], ["March 2023"]],
  ["a year by months", from(2023, 1, 1, 1, 0, 0), "en-GB", ["Jan", "Feb", "Mar"], ["2023"]],
  [
    "the same in Arabic, with Latin digits",
    from(2023, 1, 1, 1, 0, 0),
    "ar-u-nu-latn",
    ["يناير", "فبراير", "مارس"],
    ["2023"],
  ],
  ["two centuries by years", from(1815, 1, 1, 200, 0, 0), "en-GB", ["1820", "1830", "1840"], []],
  ["years before the era", from(-480, 1, 1, 40, 0, 0), "en-GB", ["481 BCE", "479 BCE"], []],
])("%s", (_name, window, locale, minor, major) => {
  const axis = axisOf(window, 1360, locale, TYPE);
  expect(axis.minor.slice(0, minor.length).map(({ label }) => label)).toEqual(minor);
  expect(axis.major.map(({ label }) => label)).toEqual(major);
});

describe.each([5, 40, 300, 1000, 5000, 40_000, 730_000])("on a window of %i days", (days) => {
  test("labels stand clear of each other, and there are some", () => {
    const window = { startDay: 19_000, endDay: 19_000 + days };
    const { minor } = axisOf(window, 1360, "uk", TYPE);
    const xs = minor.map(({ day, label }) => {
      const x = ((day - window.startDay) / days) * 1360;
      return [x, x + widthOf(label, TYPE)] as const;
    });
    for (const [place, [left]] of xs.entries()) expect(left).toBeGreaterThan(xs[place - 1]?.[1] ?? -1);
    expect(minor.length).toBeGreaterThan(0);
  });
});
