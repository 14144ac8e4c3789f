import { describe, expect, test } from "vitest";
import { commonShare, daysOf, isRightValue, isSameYear, isSoft } from "./values.ts";

describe("a value is right", () => {
  test.each([
    ["2023-03-18", { edtf: "2023-03-18" }, false, true],
    ["2023-03-18T10:00", { edtf: "2023-03-18" }, false, true],
    ["2023-03-01/2023-03-31", { edtf: "2023-03" }, false, true],
    ["2023-03", { edtf: "2023-03-18" }, false, false],
    ["2022", { edtf: "2023", edtf_accept: ["2022"] }, false, true],
    ["2023-01/2023-02", { edtf: "2023-01/2023-03" }, true, true],
    ["2023-01", { edtf: "2023-01/2023-03" }, true, false],
    ["2023-01/2023-02", { edtf: "2023-01/2023-03" }, false, false],
    ["2023-05/..", { edtf: "2023-04/.." }, true, true],
    [null, { edtf: "2023" }, true, false],
    ["soon", { edtf: "2023" }, true, false],
    ["2023", { edtf: null }, true, false],
  ])("%s for %j, soft %s: %s", (answer, gold, soft, expected) => {
    expect(isRightValue(answer, gold, soft)).toBe(expected);
  });
});

test("soft are parts of periods and what is marked as about", () => {
  expect(isSoft({ edtf: "2023-03", granularity: "part-of-month" })).toBe(true);
  expect(isSoft({ edtf: "2023-03~" })).toBe(true);
  expect(isSoft({ edtf: "2023-03", granularity: "month" })).toBe(false);
});

test("days in common are a share of all days from the first to the last", () => {
  expect(commonShare(daysOf("2023-03-01")!, daysOf("2023-03-01/2023-03-04")!)).toBe(0.25);
  expect(commonShare(daysOf("2023-03")!, daysOf("2023-05")!)).toBe(0);
});

test("a year agrees where both ends lie in the same years", () => {
  expect(isSameYear("2023", "2023-03-18")).toBe(true);
  expect(isSameYear("2022-12/2023-01", "2023-01-02")).toBe(false);
  expect(isSameYear("2023-03/..", "2023-03-18")).toBe(false);
  expect(isSameYear(null, "2023")).toBe(false);
});
