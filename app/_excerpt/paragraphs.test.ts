import { expect, test } from "vitest";
import { paragraphsOf } from "./paragraphs.ts";

test("each line has the marks that touch it, counted from its start; a mark over two lines begins in the first", () => {
  const text = "One two\r\n\n  \nthree four";
  const mark = { start: 4, end: 18, name: "two to three" };
  expect(paragraphsOf(text, [mark])).toEqual([
    { start: 0, text: "One two", marks: [{ start: 4, end: 7, of: mark, first: true }] },
    { start: 13, text: "three four", marks: [{ start: 0, end: 5, of: mark, first: false }] },
  ]);
});

test("an article without marks, and one without text", () => {
  expect(paragraphsOf("One", [])).toEqual([{ start: 0, text: "One", marks: [] }]);
  expect(paragraphsOf(" \n\n", [])).toEqual([]);
});
