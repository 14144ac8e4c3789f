import { describe, expect, test } from "vitest";
import type { DateRule } from "../pack.ts";
import { type Tense, withFuture, withPast, withTense } from "./rules-in-tense.ts";

const RULE: DateRule = { id: "xx/in-month", kind: "calendar", pattern: "in march", example: "in march" };
const TENSE: Tense = { past: "met", future: "will", examples: { past: "they met", future: "they will" } };

/** Ids of the rules that a sentence fits, the one that counts first. */
const fitting = (text: string, rules: readonly DateRule[]): readonly string[] =>
  rules.filter(({ pattern }) => new RegExp(pattern, "u").test(text)).map(({ id }) => id);

describe("withTense", () => {
  test.each([
    ["in march they will meet", "xx/in-month-coming"],
    ["they will meet in march", "xx/in-month-coming"],
    ["the fair, in march, will open", "xx/in-month-coming"],
    ["in march the envoys met", "xx/in-month-told"],
    ["in march, the envoys met", "xx/in-month-told"],
    ["opened in march, will close", "xx/in-month"],
    ["in march (afp) - they will meet", "xx/in-month"],
    ["they will meet in rome, in march", "xx/in-month-coming"],
    ["in march. they will meet", "xx/in-month"],
    ["in march willows", "xx/in-month"],
  ])("reads «%s» by %s", (text, id) => {
    expect(fitting(text, withTense(RULE, TENSE))[0]).toBe(id);
  });

  test("keeps what the rule implies beside the tense", () => {
    const rules = withTense({ ...RULE, implies: { part: "end" } }, TENSE);
    expect(rules.map(({ implies }) => implies)).toEqual([
      { part: "end", tense: "future" },
      { part: "end", tense: "past" },
      { part: "end" },
    ]);
  });
});

test("withFuture leaves the past to the rule itself", () => {
  expect(fitting("in march the envoys met", withFuture(RULE, TENSE))).toEqual(["xx/in-month"]);
});

test("withPast leaves the future to the rule itself", () => {
  expect(fitting("they will meet in march", withPast(RULE, TENSE))).toEqual(["xx/in-month"]);
  expect(fitting("they met in march", withPast(RULE, TENSE))[0]).toBe("xx/in-month-told");
});
