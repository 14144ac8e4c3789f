import { expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { windowOfDate } from "./window-of-date.ts";

test("a date is shown with what is around it, an open one around its known end", () => {
  const { start, end } = boundsOf("2023-03");
  expect(windowOfDate("2023-03")).toEqual({ startDay: start - 21, endDay: end + 21 });
  expect(windowOfDate("2023-03/..").startDay).toBe(start - 21);
  expect(windowOfDate("../2023-03").endDay).toBe(end + 21);
});
