import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { parseEdtf } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import type { TimeExpression, TimexMention } from "#lib/model/timex.ts";
import { resolveTimexes } from "./resolve.ts";

const at = (expression: TimeExpression, start = 0): TimexMention => ({
  start,
  end: start + 5,
  text: "words",
  type: "DATE",
  expression,
  rule: "test",
});
const valueAt = (expression: TimeExpression, dct: Edtf | null) => resolveTimexes([at(expression)], dct)[0]!.edtf;
const day = (month: number, dayOfMonth: number, year?: number): TimeExpression => ({
  kind: "calendar",
  month,
  day: dayOfMonth,
  ...(year === undefined ? {} : { year }),
});

describe("one expression", () => {
  test.each<[string, TimeExpression, Edtf | null, Edtf | null]>([
    ["a full date needs no reference", day(3, 18, 2023), null, "2023-03-18"],
    ["31 February has no value", day(2, 31, 2023), null, null],
    ["29 February has one in a leap year", day(2, 29, 2024), null, "2024-02-29"],
    ["a day without a year needs a reference", day(3, 18), null, null],
    ["a day without a year takes the nearest", day(12, 28), "2023-01-05", "2022-12-28"],
    ["a day more than five months ahead is past", day(3, 21), "2023-10-10", "2023-03-21"],
    ["a month reference decides a year", day(3, 18), "2023-03", "2023-03-18"],
    ["a year reference gives its own year", day(3, 18), "2023", "2023-03-18"],
    ["September last, seen in March", { kind: "calendar", month: 9, shift: -1 }, "2023-03-20", "2022-09"],
    ["September last, seen in September", { kind: "calendar", month: 9, shift: -1 }, "2023-09-20", "2022-09"],
    ["September last, seen in an unknown month", { kind: "calendar", month: 9, shift: -1 }, "2023", null],
    ["next March, seen in March", { kind: "calendar", month: 3, shift: 1 }, "2023-03-20", "2024-03"],
    ["last month from a month", { kind: "shifted-unit", unit: "month", shift: -1 }, "2023-01", "2022-12"],
    ["last month from about a month", { kind: "shifted-unit", unit: "month", shift: -1 }, "2023-03~", "2023-02~"],
    ["yesterday from a month", { kind: "shifted-unit", unit: "day", shift: -1 }, "2023-03", null],
    ["today from a month", { kind: "shifted-unit", unit: "day", shift: 0 }, "2023-03", "2023-03"],
    [
      "last week is Monday to Sunday",
      { kind: "shifted-unit", unit: "week", shift: -1 },
      "2023-03-22",
      "2023-03-13/2023-03-19",
    ],
    ["this winter, seen in January", { kind: "shifted-unit", unit: "season", shift: 0 }, "2023-01-20", "2022-24"],
    ["a weekday of the article's own day", { kind: "calendar", weekday: 1 }, "2023-03-20", "2023-03-20"],
    ["a weekday without a day to count from", { kind: "calendar", weekday: 1 }, "2023-03", null],
    [
      "the last days of a short February",
      { kind: "calendar", month: 2, year: 2023, part: "end" },
      null,
      "2023-02-21/2023-02-28",
    ],
    ["two years ago", { kind: "offset", unit: "year", amount: -2, from: "dct" }, "2023-03", "2021"],
    ["two weeks ago", { kind: "offset", unit: "week", amount: -2, from: "dct" }, "2023-03-20", "2023-03-06~"],
    [
      "an offset from an event that nobody told",
      { kind: "offset", unit: "day", amount: 2, from: "event" },
      "2023-03-20",
      null,
    ],
    [
      "a range over New Year without its years",
      { kind: "interval", from: day(12, 28), to: day(1, 3) },
      "2023-01-10",
      "2022-12-28/2023-01-03",
    ],
    [
      "since a month that is yet to come",
      { kind: "interval", from: { kind: "calendar", month: 9 }, to: null },
      "2023-03-20",
      "2022-09/..",
    ],
    ["an open end", { kind: "interval", from: null, to: { kind: "calendar", year: 2014 } }, null, "../2014"],
    ["a dct with an open end is no reference", day(3, 18), "2014/..", null],
  ])("%s", (_name, expression, dct, expected) => {
    expect(valueAt(expression, dct)).toBe(expected);
  });
});

test("a year-less date goes on from the full date before it, and not from one in another paragraph", () => {
  const mentions = [at(day(3, 3, 2014)), at(day(3, 18), 60)];
  expect(resolveTimexes(mentions, "2023-03-20")[1]).toMatchObject({
    edtf: "2014-03-18",
    reason: { referenceKind: "last-mentioned" },
  });
  const paragraphs = [
    { start: 0, end: 50 },
    { start: 51, end: 100 },
  ];
  expect(resolveTimexes(mentions, "2023-03-20", paragraphs)[1]).toMatchObject({
    edtf: "2023-03-18",
    reason: { referenceKind: "dct" },
  });
});

test("in a chronicle the year told last holds, and turns over New Year", () => {
  const mentions = [at(day(2, 3, 1914)), at(day(6, 28, 1914), 3000), at(day(12, 5, 1914), 6000), at(day(1, 9), 9000)];
  expect(resolveTimexes(mentions, "2023-03-20").at(-1)!.edtf).toBe("1915-01-09");
});

test("a weekday that contradicts its date leaves the date, and says so", () => {
  const [timex] = resolveTimexes([at({ kind: "calendar", year: 2023, month: 3, day: 18, weekday: 5 })], null);
  expect(timex).toMatchObject({ edtf: "2023-03-18", reason: { rule: "resolve/weekday-contradicts" } });
});

test("two days later counts from the date told before it", () => {
  const later: TimeExpression = { kind: "offset", unit: "day", amount: 2, from: "event" };
  expect(resolveTimexes([at(day(3, 1)), at(later, 50)], "2023-03-20")[1]!.edtf).toBe("2023-03-03");
});

test("what names its month is explicit, what a word moves is not", () => {
  const explicit = (expression: TimeExpression) => resolveTimexes([at(expression)], "2023-03-20")[0]!.explicit;
  expect(
    [
      day(3, 18),
      { kind: "calendar", month: 1 } as const,
      { kind: "calendar", month: 3, day: 18, shift: 0 } as const,
    ].map(explicit),
  ).toEqual([true, true, true]);
  expect(
    [
      { kind: "calendar", month: 9, shift: -1 } as const,
      { kind: "calendar", weekday: 2 } as const,
      { kind: "shifted-unit", unit: "year", shift: 0 } as const,
    ].map(explicit),
  ).toEqual([false, false, false]);
});

const calendar = fc.record(
  {
    kind: fc.constant("calendar" as const),
    year: fc.integer({ min: 1, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    weekday: fc.integer({ min: 1, max: 7 }),
    part: fc.constantFrom("start" as const, "mid" as const, "end" as const),
    shift: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    quarter: fc.integer({ min: 1, max: 4 }),
    season: fc.constantFrom(21 as const, 22 as const, 23 as const, 24 as const),
    century: fc.integer({ min: 1, max: 30 }),
  },
  { requiredKeys: ["kind"] },
);
const DCTS = fc.constantFrom(null, "2023", "2023-03", "2024-02-29", "2023-03~", "2022-12-24/2023-01-02");

test("every value is canonical EDTF whose days are in order", () => {
  const expressions = fc.oneof(
    calendar,
    fc.record({ kind: fc.constant("interval" as const), from: fc.option(calendar), to: fc.option(calendar) }),
  );
  fc.assert(
    fc.property(expressions, DCTS, (expression, dct) => {
      const edtf = valueAt(expression, dct);
      if (edtf === null) return;
      expect(parseEdtf(edtf).ok).toBe(true);
      const { start, end } = boundsOf(edtf);
      expect(start).toBeLessThan(end);
    }),
  );
});

test("a coarser article date never makes a value finer", () => {
  fc.assert(
    fc.property(calendar, (expression) => {
      const [fine, coarse] = [valueAt(expression, "2023-03-20"), valueAt(expression, "2023-03")];
      if (fine === null || coarse === null) return;
      const width = (edtf: Edtf) => boundsOf(edtf).end - boundsOf(edtf).start;
      expect(width(coarse)).toBeGreaterThanOrEqual(width(fine));
    }),
  );
});
