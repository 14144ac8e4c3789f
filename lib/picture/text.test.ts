import fc from "fast-check";
import { expect, test } from "vitest";
import { cut, lineOf, wrapped } from "./text.ts";
import { isDrawable, type Type, widthOf } from "./type.ts";

const TYPE: Type = { face: "sans", sizePx: 20 };
const words = fc.array(fc.constantFrom("visit", "Kazakhstan", "зустріч", "لقاء", "W".repeat(60), "é", "🙂"), {
  maxLength: 30,
});

test("no line is wider than its room, and there are no more lines than allowed", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 600 }), fc.integer({ min: 1, max: 4 }), (given, maxPx, maxLines) => {
      const lines = wrapped(given.join(" "), TYPE, maxPx, maxLines);
      expect(lines.length).toBeLessThanOrEqual(maxLines);
      for (const line of lines) expect(widthOf(line, TYPE)).toBeLessThanOrEqual(maxPx);
    }),
    { numRuns: 200 },
  );
});

test("what has room stays whole and in order", () => {
  expect(wrapped("one two three", TYPE, 90, 3).join(" ")).toBe("one two three");
  expect(cut("one", TYPE, 90)).toBe("one");
});

test("what has no room ends in an ellipsis and never in half a character", () => {
  expect(cut("🙂🙂🙂🙂", TYPE, 60)).toBe("🙂🙂…");
  expect(wrapped("one two three four", TYPE, 90, 1)).toEqual(["one tw…"]);
});

test("a line that is read from the right is embedded, and stands where it is told", () => {
  const line = lineOf({ ...TYPE, text: "لقاء (2023)", dir: "rtl", x: 100, y: 20, side: "right", fill: "#000" });
  expect(line).toContain(`text-anchor="end"`);
  expect(line).toContain("Noto Naskh Arabic");
  expect(line).toContain(">\u202Bلقاء (2023)\u202C<");
});

test.each([
  ["Зустріч у Астані, 18 March – لقاء", true],
  ["中哈会谈", false],
])("%s: whether its letters can be drawn", (text, drawable) => {
  expect(isDrawable(text)).toBe(drawable);
});
