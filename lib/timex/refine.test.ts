import { expect, test } from "vitest";
import type { TimeExpression } from "#lib/model/timex.ts";
import { absorbClock, joinOpenEnds, longestFirst, withChrono } from "./refine.ts";
import type { Candidate } from "./rules.ts";

const DAY: TimeExpression = { kind: "calendar", month: 3, day: 18 };
const MONTH: TimeExpression = { kind: "calendar", month: 3 };
const candidate = (
  rule: string,
  start: number,
  end: number,
  expression: TimeExpression | null = DAY,
  more: Partial<Candidate> = {},
): Candidate => ({
  start,
  end,
  context: end - start,
  rule,
  expression,
  ...more,
});
const rules = (candidates: readonly Candidate[]) => candidates.map(({ rule }) => rule);
const LIST = { start: 0, end: 20 };

test.each<[string, readonly Candidate[], readonly string[]]>([
  ["the longest wins", [candidate("short", 0, 5), candidate("long", 0, 9)], ["long"]],
  ["a block wins over an equally long reading", [candidate("date", 0, 5), candidate("block", 0, 5, null)], ["block"]],
  ["a longer reading wins over a block", [candidate("date", 0, 9), candidate("block", 0, 5, null)], ["date"]],
  ["more context wins", [candidate("bare", 0, 5), candidate("since", 0, 5, DAY, { context: 11 })], ["since"]],
  [
    "an interval wins over a list as long",
    [candidate("a", 0, 5, DAY, { list: LIST }), candidate("b", 10, 20, DAY, { list: LIST }), candidate("range", 0, 20)],
    ["range"],
  ],
  [
    "a list stands whole",
    [candidate("a", 0, 5, DAY, { list: LIST }), candidate("b", 10, 20, DAY, { list: LIST }), candidate("other", 8, 20)],
    ["a", "b"],
  ],
  [
    "what does not overlap stays, in text order",
    [candidate("later", 10, 15), candidate("first", 0, 9)],
    ["first", "later"],
  ],
])("%s", (_name, candidates, expected) => {
  expect(rules(longestFirst(candidates))).toEqual(expected);
});

test.each<[string, Candidate, Candidate, readonly string[]]>([
  ["an own reading wins over chrono", candidate("own", 0, 5), candidate("chrono", 0, 9), ["own"]],
  [
    "chrono wins with a day over an own month that it holds",
    candidate("own", 3, 8, MONTH),
    candidate("chrono", 0, 8),
    ["chrono"],
  ],
  ["a block stands against chrono", candidate("block", 3, 8, null), candidate("chrono", 0, 8), ["block"]],
  ["chrono fills a gap", candidate("own", 0, 5), candidate("chrono", 6, 9), ["own", "chrono"]],
])("%s", (_name, own, chrono, expected) => {
  expect(rules(withChrono([own], [chrono]))).toEqual(expected);
});

test.each([
  ["18 march, 12:21 local", "18 march, 12:21"],
  ["18 march 9:05 am", "18 march 9:05 am"],
  ["18 march 2:1", "18 march"],
  ["18 march, 25:00", "18 march"],
])("in «%s» the day takes in its clock time", (text, expected) => {
  const [day] = absorbClock(text, [candidate("day", 0, 8)]);
  expect(text.slice(day!.start, day!.end)).toBe(expected);
});

test("since and until beside each other are one interval, with a stop between them two", () => {
  const since = candidate("since", 6, 10, { kind: "interval", from: MONTH, to: null }, { context: 10 });
  const until = candidate("until", 17, 21, { kind: "interval", from: null, to: DAY }, { context: 10 });
  expect(joinOpenEnds("since 2021 until 2022", [since, until])).toMatchObject([
    { start: 6, end: 21, expression: { kind: "interval", from: MONTH, to: DAY } },
  ]);
  expect(joinOpenEnds("since 2021; ntil 2022", [since, until])).toHaveLength(2);
});
