import { expect, test } from "vitest";
import { translatePattern } from "./pattern.ts";

const digits = (slot: string) => (slot === "day" || slot === "month" ? "\\d+" : null);

test("slots become groups, blanks any white space, and angle brackets the span", () => {
  const { source, slots, spans } = translatePattern("on <{day} {month}>", digits);
  expect(spans).toEqual([2]);
  expect(slots.map(({ slot, field, end, span }) => [slot, field, end, span])).toEqual([
    ["day", "day", "", 0],
    ["month", "month", "", 0],
  ]);
  expect(new RegExp(source, "u").exec("on 3   4")?.[2]).toBe("3   4");
});

test.each([
  ["{day1}", ["day", "day", "1"]],
  ["{day:month2}", ["day", "month", "2"]],
])("%s names table, field and end", (pattern, expected) => {
  const { slot, field, end } = translatePattern(pattern, digits).slots[0]!;
  expect([slot, field, end]).toEqual(expected);
});

test.each(["\\p{L}{2}", "(?<=a)b", "(?<!a)b", "(?<name>a)", "[<>]", "\\<"])(
  "%s is left to the regular expression",
  (pattern) => {
    expect(translatePattern(pattern, digits)).toMatchObject({ slots: [], spans: [2] });
  },
);

test("a slot that nobody knows is an error", () => {
  expect(() => translatePattern("{fortnight}", digits)).toThrow(RangeError);
});

test.each([
  ["from <{day}> to <{day}>", true],
  ["(?:from )?<a>", true],
  ["a|b", true],
  ["<a>|<b>", false],
  ["(?:on )?<a>(?: and <b>)?", false],
  ["x<a>?", false],
])("the places of the spans of %s follow from lengths alone: %s", (pattern, expected) => {
  expect(translatePattern(pattern, digits).leads !== null).toBe(expected);
});
