import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

test("cuts at any of the breaks and leaves out what is empty", () => {
  const text = "one\r\n\ntwo\u2028three\vfour\n";
  expect(linesOf(text, "\n\r\u2028").map(({ start, end }) => text.slice(start, end))).toEqual([
    "one",
    "two",
    "three\vfour",
  ]);
  expect(linesOf("", "\n")).toEqual([]);
});

test("holds every character but the breaks, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\v") }), (text) => {
      const lines = linesOf(text, "\n\r").map(({ start, end }) => text.slice(start, end));
      expect(lines).toEqual(text.split(/[\n\r]+/).filter((line) => line !== ""));
    }),
  );
});
