import { expect, test } from "vitest";
import { holidayValue } from "./holidays.ts";

// Easter by the published tables of the churches; the others by the calendar.
test.each([
  ["12-25", 2023, "2023-12-25"],
  ["02-29", 2023, null],
  ["11-4w4", 2023, "2023-11-23"],
  ["05--1w1", 2023, "2023-05-29"],
  ["easter", 2024, "2024-03-31"],
  ["easter-2", 2000, "2000-04-21"],
  ["orthodox-easter", 2024, "2024-05-05"],
  ["orthodox-easter+1", 2016, "2016-05-02"],
  ["hijri-10-01", 2023, "2023-04-21~"],
])("%s in %s is %s", (holiday, year, expected) => {
  expect(holidayValue(holiday, year)).toBe(expected);
});

test("a value that is no holiday is a mistake in a table", () => {
  expect(() => holidayValue("christmas", 2023)).toThrow(RangeError);
});
