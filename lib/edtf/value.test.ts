import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf, calendarOf, type DayNumber, dayNumber, dayToIso, precisionOf, weekdayOf } from "./bounds.ts";
import {
  approximate,
  boundedBy,
  dateInUnknownYear,
  daysInMonth,
  type EdtfDate,
  type EdtfValue,
  formatEdtf,
  hasUnknownYear,
  parseEdtf,
  yearsLater,
} from "./value.ts";
import { describeEdtf } from "./words.ts";

const qualifier = fc.constantFrom("", "~", "?", "%") as fc.Arbitrary<EdtfDate["qualifier"]>;
const year = fc.integer({ min: 0, max: 9999 });
const wholeYear = fc.record({
  kind: fc.constant("date" as const),
  year,
  unspecified: fc.constant(0 as const),
  month: fc.constant(null),
  day: fc.constant(null),
  qualifier,
});
const decade = fc
  .tuple(fc.integer({ min: 0, max: 999 }), qualifier)
  .map(([n, q]): EdtfDate => ({ kind: "date", year: n * 10, unspecified: 1, month: null, day: null, qualifier: q }));
const month = fc
  .record({
    year,
    month: fc.constantFrom(
      ...[...Array(12).keys()].map((n) => n + 1),
      21,
      22,
      23,
      24,
      33,
      34,
      35,
      36,
      37,
      38,
      39,
      40,
      41,
    ),
    qualifier,
  })
  .map((x): EdtfDate => ({ kind: "date", unspecified: 0, day: null, ...x }));
const day = fc
  .record({ year, month: fc.integer({ min: 1, max: 12 }), n: fc.integer({ min: 0, max: 30 }), qualifier })
  .map(
    ({ n, ...x }): EdtfDate => ({ kind: "date", unspecified: 0, ...x, day: (n % daysInMonth(x.year, x.month)) + 1 }),
  );
const unknownYear = day.map(
  (known): EdtfDate => ({ ...known, year: 0, unspecified: 4, day: Math.min(known.day ?? 1, 29) }),
);
const date: fc.Arbitrary<EdtfDate> = fc.oneof(wholeYear, decade, month, day, unknownYear);
const interval = fc
  .tuple(fc.option(date), fc.option(date))
  .filter(([from, to]) => from !== null || to !== null)
  .map(([from, to]): EdtfValue => ({ kind: "interval", from, to }));

test("what is formatted is read back as it was", () => {
  fc.assert(
    fc.property(fc.oneof(date, interval), (value) => {
      expect(parseEdtf(formatEdtf(value))).toEqual({ ok: true, value });
    }),
  );
});

test("a day number is the day it came from", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (n) => {
      const { year: y, month: m, day: d } = calendarOf(n as DayNumber);
      expect(dayNumber(y, m, d)).toBe(n);
    }),
  );
});

test.each([
  ["2023-02-29"],
  ["2023-13"],
  ["2023-00"],
  ["2023-1-1"],
  ["199X-01"],
  ["18 March"],
  [""],
  ["/"],
  ["../.."],
  ["2023/2024/2025"],
  ["2023-03-18T10:00"],
  ["-0000"],
  ["XXXX"],
  ["XXXX-02-30"],
  ["20XX-03"],
])("refuses %j with a sentence that says what was expected", (text) => {
  const parsed = parseEdtf(text);
  expect(parsed.ok).toBe(false);
  expect(!parsed.ok && parsed.error).toMatch(/^expected an EDTF date/);
});

test.each([
  ["2023-03-18", "2023-03-18", "2023-03-19", "day"],
  ["2023-03", "2023-03-01", "2023-04-01", "month"],
  ["2024-02~", "2024-02-01", "2024-03-01", "month"],
  ["2023", "2023-01-01", "2024-01-01", "year"],
  ["199X", "1990-01-01", "2000-01-01", "decade"],
  ["18XX", "1800-01-01", "1900-01-01", "century"],
  ["2021-23", "2021-09-01", "2021-12-01", "season"],
  ["2021-24", "2021-12-01", "2022-03-01", "season"],
  ["2022-35", "2022-07-01", "2022-10-01", "quarter"],
  ["2022-40", "2022-01-01", "2022-07-01", "part-of-year"],
  ["2023-01-21/2023-01-31", "2023-01-21", "2023-02-01", "part-of-month"],
  ["2023-01/2023-03", "2023-01-01", "2023-04-01", "quarter"],
  ["2014/2018", "2014-01-01", "2019-01-01", "years"],
])("%s covers %s up to, not including, %s and is a %s", (edtf, start, end, precision) => {
  const bounds = boundsOf(edtf);
  expect([dayToIso(bounds.start), dayToIso(bounds.end), precisionOf(edtf)]).toEqual([start, end, precision]);
});

test("an open end has no last day", () => {
  expect(boundsOf("2014/..").end).toBe(Infinity);
  expect(boundsOf("../2014").start).toBe(-Infinity);
  expect(precisionOf("2014/..")).toBe("open");
});

test("a date whose year nobody knows has no place in time, in a leap year too", () => {
  for (const edtf of ["XXXX-03-18", "XXXX-02-29", "XXXX-03", "XXXX-03-12/XXXX-03-14"]) {
    expect(boundsOf(edtf)).toEqual({ start: -Infinity, end: Infinity });
    expect(hasUnknownYear(edtf)).toBe(true);
  }
  expect(precisionOf("XXXX-03-18")).toBe("day");
  expect(dateInUnknownYear(3, 18)).toBe("XXXX-03-18");
  expect(() => dateInUnknownYear(2, 30)).toThrow(RangeError);
});

test.each([
  ["2014", "from", "2014/.."],
  ["2023-01-21/2023-01-31", "from", "2023-01-21/.."],
  ["2023-01-21/2023-01-31", "until", "../2023-01-31"],
] as const)("the time with an end at %s, %s it, is %s", (edtf, bound, whole) => {
  expect(boundedBy(edtf, bound)).toBe(whole);
});

test.each([
  ["1989-35", -1, "1988-35"],
  ["2024-02-29", 1, null],
  ["2023-01/2023-03~", 2, "2025-01/2025-03~"],
])("%s, moved by %s years, is %s", (edtf, years, moved) => {
  expect(yearsLater(edtf, years)).toBe(moved);
});

test("an interval that ends before it starts is a mistake", () => {
  expect(() => boundsOf("2018/2014")).toThrow(RangeError);
});

test("18 March 2023 was a Saturday", () => {
  expect(weekdayOf(dayNumber(2023, 3, 18))).toBe(6);
  expect(weekdayOf(dayNumber(1969, 12, 28))).toBe(7);
});

test("marks every end of an interval approximate", () => {
  expect(approximate("2023-01-21/2023-01-31")).toBe("2023-01-21~/2023-01-31~");
  expect(approximate("2023-03?")).toBe("2023-03%");
});

test.each([
  ["2023-03-18", "18 March 2023"],
  ["2023-01-21/2023-01-31", "late January 2023"],
  ["2023-01/2023-03", "early 2023"],
  ["2023-04/..", "from April 2023"],
  ["../2014", "until 2014"],
  ["2023-03~", "about March 2023"],
  ["2014/2018", "2014 to 2018"],
  ["2023-04~/..", "from about April 2023"],
  ["2023-01-21~/2023-01-31~", "about late January 2023"],
  ["199X", "the 1990s"],
  ["18XX", "the 19th century"],
  ["2021-23", "autumn 2021"],
  ["2022-35", "quarter 3 of 2022"],
  ["2023-03-12/2023-03-14", "12 March 2023 to 14 March 2023"],
  ["XXXX-03-18", "18 March, year unknown"],
  ["XXXX-03", "March, year unknown"],
  ["XXXX-03-12/XXXX-03-14", "12 March to 14 March, year unknown"],
  ["XXXX-21", "spring, year unknown"],
  ["-0479", "480 BCE"],
])("%s reads %s", (edtf, words) => {
  expect(describeEdtf(edtf)).toBe(words);
});
