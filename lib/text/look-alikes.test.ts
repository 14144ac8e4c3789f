import fc from "fast-check";
import { expect, test } from "vitest";
import { withEvenScripts } from "./look-alikes.ts";

test.each([
  ["a Latin i in a Cyrillic word", "минулого мiсяця", "минулого місяця"],
  ["a Latin c at its beginning", "cічень 2023", "січень 2023"],
  ["a Cyrillic о in a Latin word", "mоscоw talks", "moscow talks"],
  ["words of one script each", "nato та україна", "nato та україна"],
  ["a word of two scripts on purpose", "covidний rt-канал", "covidний rt-канал"],
])("%s", (_, text, expected) => {
  expect(withEvenScripts(text)).toBe(expected);
});

test("keeps the length, and folding again changes nothing", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zа-яіїє ]{0,30}$/u), (text) => {
      const even = withEvenScripts(text);
      return even.length === text.length && withEvenScripts(even) === even;
    }),
  );
});
