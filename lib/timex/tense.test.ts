import { expect, test } from "vitest";
import type { CalendarExpression, TimexMention } from "#lib/model/timex.ts";
import { resolveTimexes } from "./resolve.ts";
import { inTense } from "./tense.ts";

const mention = (start: number, fields: Omit<CalendarExpression, "kind">): TimexMention => ({
  start,
  end: start + 5,
  text: "words",
  type: "DATE",
  expression: { kind: "calendar", ...fields },
  rule: "test",
});
const SPAN = [{ start: 0, end: 5 }];
const value = (fields: Omit<CalendarExpression, "kind">, tense: "past" | "future", dct: string) =>
  resolveTimexes(inTense([mention(0, fields)], tense === "future" ? SPAN : [], tense === "past" ? SPAN : []), dct)[0]!;

test.each([
  [{ weekday: 5 }, "future", "2024-06-06", "2024-06-07"],
  [{ weekday: 5 }, "past", "2024-06-06", "2024-05-31"],
  [{ month: 2 }, "past", "2024-09-06", "2024-02"],
  [{ month: 11 }, "future", "2024-03-06", "2024-11"],
] as const)("%o in the %s, said on %s, is %s", (fields, tense, dct, edtf) => {
  expect(value(fields, tense, dct).edtf).toBe(edtf);
});

test("a month named stays an explicit date, whatever the tense says of its year", () => {
  expect(value({ month: 2 }, "past", "2024-09-06").explicit).toBe(true);
});

test("what names its year, or lies outside the clauses, stays as it was", () => {
  const mentions = [mention(0, { month: 2, year: 2020 }), mention(100, { month: 2 })];
  expect(inTense(mentions, SPAN, [])).toEqual(mentions);
});

test("“last month” brings a story of other years back to the article's own", () => {
  const last: TimexMention = { ...mention(40, {}), expression: { kind: "shifted-unit", unit: "month", shift: -1 } };
  const told = resolveTimexes(
    [mention(0, { month: 8, year: 2022 }), last, mention(60, { month: 9, day: 28 })],
    "2025-10-05",
  );
  expect(told.map(({ edtf }) => edtf)).toEqual(["2022-08", "2025-09", "2025-09-28"]);
});

test("“tomorrow” of what has happened is the day after the one told", () => {
  const tomorrow: TimexMention = { ...mention(40, {}), expression: { kind: "shifted-unit", unit: "day", shift: 1 } };
  const mentions = [mention(0, { month: 4, day: 10 }), tomorrow];
  const values = (past: readonly { start: number; end: number }[]) =>
    resolveTimexes(inTense(mentions, [], past), "2024-05-26").map(({ edtf }) => edtf);
  expect(values([])).toEqual(["2024-04-10", "2024-05-27"]);
  expect(values([{ start: 40, end: 45 }])).toEqual(["2024-04-10", "2024-04-11"]);
});
