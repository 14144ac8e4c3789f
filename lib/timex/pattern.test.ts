import { expect, test } from "vitest";
import { mayMatch, translatePattern } from "./pattern.ts";

const digits = (slot: string) => (slot === "day" || slot === "month" ? "\\d+" : null);

test("slots become groups, blanks any white space, and angle brackets the span", () => {
  const { source, slots, spans } = translatePattern("on <{day} {month}>", digits);
  expect(spans).toEqual(["span0"]);
  expect(slots.map(({ slot, field, end, span }) => [slot, field, end, span])).toEqual([
    ["day", "day", "", 0],
    ["month", "month", "", 0],
  ]);
  expect(new RegExp(source, "u").exec("on 3   4")?.groups?.span0).toBe("3   4");
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
    expect(translatePattern(pattern, digits)).toMatchObject({ slots: [], spans: [] });
  },
);

test("a slot that nobody knows is an error", () => {
  expect(() => translatePattern("{fortnight}", digits)).toThrow(RangeError);
});

test.each([
  ["since {day}", "since", "day", true],
  ["since {day}", "until", "day", false],
  ["since {day}", "since", "month", false],
  ["(?:since|until) {day}", "until", "day", true],
  ["(?:since )?{day}", "", "day", true],
  ["(?!since ){day}", "", "day", true],
  ["since|{day}", "", "day", true],
])("%s may match a text with «%s» and a %s: %s", (pattern, word, slot, expected) => {
  const { need } = translatePattern(pattern, digits);
  expect(
    mayMatch(
      need,
      (each) => each === word,
      (each) => each === slot,
    ),
  ).toBe(expected);
});
