import fc from "fast-check";
import { expect, test } from "vitest";
import {
  BLANK,
  CAPITAL,
  classAt,
  classBefore,
  classOf,
  holds,
  LETTER,
  MARK,
  NUMBER,
  PAIR,
  SMALL,
  SURROGATE,
  skip,
  UNSEEN,
} from "./units.ts";

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

test.each([
  ["a letter", LETTER, /\p{L}/u],
  ["a mark", MARK, /\p{M}/u],
  ["a figure", NUMBER, /\p{N}/u],
  ["a small letter", SMALL, /\p{Ll}/u],
  ["a capital", CAPITAL, /\p{Lu}/u],
  ["a blank", BLANK, /\s/u],
  ["unseen", UNSEEN, /[\s\p{Cc}\p{Cf}]/u],
  ["half of a pair", SURROGATE, /\p{Cs}/u],
])("tells of every code unit whether it is %s", (_, bit, pattern) => {
  const wrong = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
    (unit) => ((classOf(unit) & bit) !== 0) !== pattern.test(String.fromCharCode(unit)),
  );
  expect(wrong).toEqual([]);
});

test("takes both halves of a character together, from either side", () => {
  const text = "a\u{10428}b";
  expect(classAt(text, 1, text.length) & (SMALL | PAIR)).toBe(SMALL | PAIR);
  expect(classBefore(text, 3, 0) & (SMALL | PAIR)).toBe(SMALL | PAIR);
  expect(classAt(text, 1, 2) & (SMALL | PAIR | SURROGATE)).toBe(SURROGATE);
  expect(classBefore(text, 3, 2) & (SMALL | PAIR | SURROGATE)).toBe(SURROGATE);
});

test("finds and passes over characters as a regular expression does", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(holds(text, 0, text.length, LETTER)).toBe(/\p{L}/u.test(text));
      expect(skip(text, 0, text.length, LETTER | BLANK)).toBe(/^[\p{L}\s]*/u.exec(text)?.[0].length);
    }),
  );
});
