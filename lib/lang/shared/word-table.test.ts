import { expect, test } from "vitest";
import { wordTable } from "./word-table.ts";

test("gives every form its value, forms of several words included", () => {
  expect(
    wordTable([
      [1, "січень, січня"],
      [12, "كانون الأول"],
    ]),
  ).toEqual({ січень: 1, січня: 1, "كانون الأول": 12 });
});

test("adds the spellings of each form, and leaves a shared spelling to the line that comes first", () => {
  const bare = (form: string) => [form, form.replace("أ", "ا")];
  expect(
    wordTable(
      [
        [1, "أب"],
        [2, "اب"],
      ],
      bare,
    ),
  ).toEqual({ أب: 1, اب: 1 });
});

test("a form with two values is an error that names both", () => {
  expect(() =>
    wordTable([
      [1, "first, prime"],
      [2, "second, prime"],
    ]),
  ).toThrow('"prime" stands for 1 and for 2 in one table');
});
