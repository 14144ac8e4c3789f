import { expect, test } from "vitest";
import { hijriInYear, hijriValue } from "./hijri.ts";

// Days of the Umm al-Qura calendar as Saudi Arabia published them.
test.each([
  [{ month: 7, day: 15 }, 1444, "2023-02-06~"],
  [{ month: 9 }, 1444, "2023-03-23~/2023-04-20~"],
  [{}, 1444, "2022-07-30~/2023-07-18~"],
  [{ month: 1, day: 1 }, 1, "0622-07-16~"],
  [{ month: 9, day: 31 }, 1444, null],
  [{ month: 9 }, 1700, null],
])("%o of %s is %s", (hijri, year, expected) => {
  expect(hijriValue(hijri, year)).toBe(expected);
});

test("the late part of a month runs to its end, be it of 29 days", () => {
  expect(hijriValue({ month: 9 }, 1444, "end")).toBe("2023-04-12~/2023-04-20~");
});

test("a month of a Gregorian year is the one that begins in it, the earlier of two", () => {
  expect(hijriInYear({ month: 9 }, 2022)).toBe("2022-04-02~/2022-05-01~");
  expect(hijriInYear({ month: 9 }, 2030)).toBe("2030-01-05~/2030-02-03~");
});
