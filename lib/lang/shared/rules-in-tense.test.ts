import { describe, expect, test } from "vitest";
import type { DateRule } from "../pack.ts";
import { type Tense, withFuture, withPast, withTense } from "./rules-in-tense.ts";

const RULE: DateRule = { id: "xx/in-month", kind: "calendar", pattern: "in march", example: "in march" };
const TENSE: Tense = { past: "met", future: "will", openers: "saying|and" };

/** Tense of the first verbs that a rule finds beside its match in a sentence. */
function tenseIn(text: string, { verbs, pattern }: DateRule): string | undefined {
  const end = text.indexOf(pattern) + pattern.length;
  return verbs?.find(({ beside }) => {
    const regex = new RegExp(beside, "uy");
    regex.lastIndex = end;
    return regex.test(text);
  })?.tense;
}

describe("withTense", () => {
  test.each([
    ["in march they will meet", "future"],
    ["they will meet in march", "future"],
    ["the fair, in march, will open", "future"],
    ["in march the envoys met", "past"],
    ["in march, the envoys met", "past"],
    ["opened in march, will close", undefined],
    ["in march (afp) - they will meet", undefined],
    ["they will meet in rome, in march", "future"],
    ["in march. they will meet", undefined],
    ["in march willows", undefined],
    ["they met in march, saying that they will meet again", "past"],
    ["they met in march and will meet again", "past"],
  ])("«%s» is told in the tense %s", (text, tense) => {
    expect(tenseIn(text, withTense(RULE, TENSE))).toBe(tense);
  });
});

test("withFuture leaves the past to the rule itself", () => {
  expect(tenseIn("in march the envoys met", withFuture(RULE, TENSE))).toBeUndefined();
});

test("withPast leaves the future to the rule itself", () => {
  expect(tenseIn("they will meet in march", withPast(RULE, TENSE))).toBeUndefined();
  expect(tenseIn("they met in march", withPast(RULE, TENSE))).toBe("past");
});
