import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { formatEdtf, parseEdtf, readEdtf } from "#lib/edtf/value.ts";
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
    ["a day without a year and a reference keeps an unspecified year", day(3, 18), null, "XXXX-03-18"],
    ["a day without a year takes the nearest", day(12, 28), "2023-01-05", "2022-12-28"],
    ["a day more than five months ahead is past", day(3, 21), "2023-10-10", "2023-03-21"],
    ["a month reference decides a year", day(3, 18), "2023-03", "2023-03-18"],
    ["a year reference gives its own year", day(3, 18), "2023", "2023-03-18"],
    ["September last, seen in March", { kind: "calendar", month: 9, shift: -1 }, "2023-03-20", "2022-09"],
    ["September last, seen in September", { kind: "calendar", month: 9, shift: -1 }, "2023-09-20", "2022-09"],
    ["September last, seen in an unknown month", { kind: "calendar", month: 9, shift: -1 }, "2023", "XXXX-09"],
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
      "2022-09",
    ],
    [
      "what a time ends with has its own value",
      { kind: "interval", from: null, to: { kind: "calendar", year: 2014 } },
      null,
      "2014",
    ],
    ["a dct with an open end is no reference", day(3, 18), "2014/..", "XXXX-03-18"],
    ["until a day half a year ahead", { kind: "interval", from: null, to: day(9, 15) }, "2023-03-20", "2023-09-15"],
    ["Tuesday of last week", { kind: "calendar", weekday: 2, weekShift: -1 }, "2023-03-22", "2023-03-14"],
    ["the first half, told in November", { kind: "calendar", half: 1 }, "1989-11-02", "1989-40"],
    ["the second half, told in May", { kind: "calendar", half: 2 }, "1990-05-03", "1990-41"],
    ["the fourth quarter, told in February", { kind: "calendar", quarter: 4 }, "1990-02-03", "1989-36"],
    ["the last Sunday of March", { kind: "calendar", nth: -1, weekday: 7, month: 3 }, "2023-03-20", "2023-03-26"],
    [
      "the fifth Monday of a month with four",
      { kind: "calendar", nth: 5, weekday: 1, month: 2, year: 2023 },
      null,
      null,
    ],
    [
      "the last two weeks of a month",
      { kind: "calendar", nth: -1, unit: "week", count: 2, month: 12, year: 2022 },
      null,
      "2022-12-18/2022-12-31",
    ],
    [
      "the first week of a month",
      { kind: "calendar", nth: 1, unit: "week", month: 10, year: 2014 },
      null,
      "2014-10-06/2014-10-12",
    ],
    [
      "the first nine months of last year",
      { kind: "calendar", nth: 1, unit: "month", count: 9, yearShift: -1 },
      "2023-03-20",
      "2022-01/2022-09",
    ],
    [
      "the first Monday of next month",
      { kind: "calendar", nth: 1, weekday: 1, monthShift: 1 },
      "2023-03-20",
      "2023-04-03",
    ],
    [
      "the week of 6 October",
      { kind: "calendar", unit: "week", month: 10, day: 6 },
      "2013-10-20",
      "2013-09-30/2013-10-06",
    ],
    ["Christmas, told in January", { kind: "calendar", holiday: "12-25" }, "2023-01-10", "2022-12-25"],
    ["Good Friday of a year", { kind: "calendar", holiday: "easter-2", year: 2023 }, null, "2023-04-07"],
    ["a movable feast of a year nobody knows", { kind: "calendar", holiday: "easter" }, null, null],
    ["a day of the Hijra", { kind: "calendar", hijri: { year: 1444, month: 7, day: 15 } }, null, "2023-02-06~"],
    ["last Ramadan", { kind: "calendar", hijri: { month: 9 }, shift: -1 }, "2023-03-20", "2022-04-02~/2022-05-01~"],
    [
      "Ramadan of last year",
      { kind: "calendar", hijri: { month: 9 }, yearShift: -1 },
      "2023-03-20",
      "2022-04-02~/2022-05-01~",
    ],
    [
      "a week from Friday",
      { kind: "offset", unit: "week", amount: 1, from: "target", anchor: { kind: "calendar", weekday: 5, shift: 1 } },
      "2023-03-20",
      "2023-03-31",
    ],
    [
      "from Monday to Wednesday",
      { kind: "interval", from: { kind: "calendar", weekday: 1 }, to: { kind: "calendar", weekday: 3 } },
      "2023-03-20",
      "2023-03-20/2023-03-22",
    ],
    ["the year 480 before our era", { kind: "calendar", year: -479 }, null, "-0479"],
    ["the third century before our era", { kind: "calendar", century: -2 }, null, "-0299/-0200"],
    [
      "days of a year that nobody knows",
      { kind: "interval", from: day(3, 12), to: day(3, 14) },
      null,
      "XXXX-03-12/XXXX-03-14",
    ],
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

test("an offset counts from the date that follows in its phrase", () => {
  const before: TimeExpression = { kind: "offset", unit: "day", amount: -2, from: "target" };
  expect(resolveTimexes([at(before), at(day(3, 16), 12)], "2023-03-20")[0]).toMatchObject({
    edtf: "2023-03-14",
    reason: { rule: "resolve/counted-from-target" },
  });
  expect(resolveTimexes([at(before), at(day(3, 16), 120)], "2023-03-20")[0]!.edtf).toBeNull();
});

test("a year earlier than a quarter is a quarter", () => {
  const earlier: TimeExpression = { kind: "offset", unit: "year", amount: -1, from: "event", sameGrain: true };
  expect(
    resolveTimexes([at({ kind: "calendar", quarter: 3, year: 1989 }), at(earlier, 50)], "1989-10-25")[1]!.edtf,
  ).toBe("1988-35");
});

test("since and until keep the value that they name, and say which end it is", () => {
  const since: TimeExpression = { kind: "interval", from: { kind: "calendar", year: 2014 }, to: null };
  expect(resolveTimexes([at(since)], null)[0]).toMatchObject({ edtf: "2014", bound: "from" });
  expect(resolveTimexes([at(day(3, 18, 2023))], null)[0]!.bound).toBeNull();
});

test("a text that is a date and nothing else means the coming one", () => {
  const phrase = (expression: TimeExpression, text: string) =>
    resolveTimexes([at(expression)], "2013-02-12", [], text)[0]!.edtf;
  expect(phrase({ kind: "calendar", weekday: 1 }, "words")).toBe("2013-02-18");
  expect(phrase(day(12, 25), "words")).toBe("2013-12-25");
  expect(phrase({ kind: "calendar", month: 9, shift: -1 }, "words")).toBe("2012-09");
  expect(phrase({ kind: "calendar", weekday: 5, month: 2, day: 8 }, "words")).toBe("2013-02-08");
  expect(phrase({ kind: "calendar", weekday: 1 }, "words that an article tells")).toBe("2013-02-11");
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
    nth: fc.constantFrom(-1, 1, 2, 5),
    unit: fc.constantFrom("day" as const, "week" as const, "month" as const),
    holiday: fc.constantFrom("12-25", "11-4w4", "easter-2", "hijri-10-01"),
    hijri: fc.record(
      {
        year: fc.integer({ min: 1, max: 1599 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 30 }),
      },
      { requiredKeys: ["month"] },
    ),
    from: fc.constant("event" as const),
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
      expect(formatEdtf(readEdtf(edtf))).toBe(edtf);
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
