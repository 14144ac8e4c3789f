import { expect, test } from "vitest";
import { nextSort } from "./sort-columns.ts";

test("a head sorts upwards first, then downwards, then upwards again", () => {
  expect([nextSort("date", "title"), nextSort("title", "title"), nextSort("-title", "title")]).toEqual([
    "title",
    "-title",
    "title",
  ]);
});
