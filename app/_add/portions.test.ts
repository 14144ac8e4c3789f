import { expect, test } from "vitest";
import { portionsOf } from "./portions.ts";

const article = (length: number) => ({
  text: "x".repeat(length),
  title: null,
  url: null,
  publisher: null,
  lang: null,
  published: null,
});
const sizes = (lengths: readonly number[]) => portionsOf(lengths.map(article)).map((portion) => portion.length);

test.each([
  [[], []],
  [Array.from({ length: 120 }, () => 1), [50, 50, 20]],
  [
    [3_000_000, 900_000, 200_000, 1],
    [2, 2],
  ],
  [
    [1, 5_000_000, 1],
    [1, 1, 1],
  ],
])("articles of %o characters go in portions of %o", (lengths, portions) => {
  expect(sizes(lengths)).toEqual(portions);
});
