import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { automatonOf } from "./automaton.ts";
import { beginningWith } from "./nfa.ts";

const PATTERNS = [
  "may",
  "(?=june|may)[a-z]+",
  "\\d{1,2} may",
  "met(?=\\s+in)",
  "(?:held|had) (?:[a-z]+ ){0,2}talks",
  "a?b{2,3}",
  "(?:ab)+ a{0,20}b",
  "(?<!a )[.-]?b",
];

describe("automatonOf", () => {
  const whole = PATTERNS.map((source) => ({ source, isWhole: true }));
  const { valueAt, opens } = automatonOf(whole, (numbers) => numbers.map((number) => PATTERNS[number]!));

  test.each([
    ["may", ["may", "(?=june|may)[a-z]+"]],
    ["maybe", ["(?=june|may)[a-z]+"]],
    ["12  may.", ["\\d{1,2} may"]],
    ["123 may", []],
    ["met  in", ["met(?=\\s+in)"]],
    ["met at", []],
    ["abb", ["a?b{2,3}"]],
    ["abbbb", []],
    ["held", []],
    ["held a", ["(?:held|had) (?:[a-z]+ ){0,2}talks"]],
    ["", []],
  ])("«%s»", (text, expected) => {
    expect(valueAt(text, 0)).toEqual(expected);
  });

  test("tells every pattern that matches, and the units that open it", () => {
    const expressions = PATTERNS.map((source) => new RegExp(`(?:${source.replaceAll(" ", "\\s+")})(?![a-z0-9])`, "uy"));
    const word = fc.constantFrom(
      "may",
      "june",
      "met",
      "in",
      "held",
      "had",
      "talks",
      "a",
      "b",
      "bb",
      "ab",
      "12",
      "3",
      ".",
      " ",
      "  ",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.nat(20), (words, place) => {
        const text = words.join("");
        const at = Math.min(place, text.length);
        for (const [number, expression] of expressions.entries()) {
          expression.lastIndex = at;
          if (!expression.test(text)) continue;
          expect(valueAt(text, at)).toContain(PATTERNS[number]);
          expect(opens[text.charCodeAt(at)]).toBe(1);
        }
      }),
    );
  });

  test("beginnings need no word's end, and an empty source is never found", () => {
    const { valueAt: numbersAt } = automatonOf(
      [beginningWith(["talk", "0 da"]), { source: "", isWhole: true }],
      (all) => all,
    );
    expect(numbersAt("talking", 0)).toEqual([0]);
    expect(numbersAt("20  days", 0)).toEqual([0]);
    expect(numbersAt("tale", 0)).toEqual([]);
  });

  test("goes on where more states were met than are kept", () => {
    const letters = fc.sample(fc.stringMatching(/^[a-h]{12}$/), { numRuns: 4000, seed: 1 });
    const { valueAt: numbersAt } = automatonOf(
      letters.map((source) => ({ source, isWhole: true })),
      (all) => all,
    );
    for (const [number, text] of letters.entries()) expect(numbersAt(text, 0)).toContain(number);
  });
});
