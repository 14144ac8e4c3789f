import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "./bounds.ts";
import { readTypedDate } from "./typed.ts";
import { describeEdtf } from "./words.ts";

const TODAY = dayNumber(2026, 11, 22);

describe("a date that a reader typed", () => {
  test.each([
    ["2023", "2023"],
    ["2023-03", "2023-03"],
    ["2022 / 2023-05", "2022/2023-05"],
    ["199x", "199X"],
    ["1990s", "199X"],
    ["March 2023", "2023-03"],
    ["  mar  2023 ", "2023-03"],
    ["18 March 2023", "2023-03-18"],
    ["March 18th, 2023", "2023-03-18"],
    ["18.3.2023", "2023-03-18"],
    ["3/18/2023", "2023-03-18"],
    ["2023/3/18", "2023-03-18"],
    ["3/2023", "2023-03"],
    ["spring 2023", "2023-21"],
    ["fall 2022", "2022-23"],
    ["Q1 2023", "2023-33"],
    ["18 de marzo de 2023", "2023-03-18"],
    ["Otoño de 2022", "2022-23"],
    ["18 березня 2023 року", "2023-03-18"],
    ["травень 2023", "2023-05"],
    ["18 مارس 2023", "2023-03-18"],
    ["آذار ٢٠٢٣", "2023-03"],
    ["تشرين الثاني 2022", "2022-11"],
    ["today", "2026-11-22"],
    ["сьогодні", "2026-11-22"],
  ])("%s is %s", (typed, edtf) => {
    expect(readTypedDate(typed, TODAY)).toEqual({ ok: true, edtf });
  });

  test.each([
    ["", "empty", ""],
    ["March", "no-year", "march"],
    ["18 March", "no-year", "18 march"],
    ["XXXX-03-18", "no-year", "XXXX-03-18"],
    ["30 February 2023", "no-such-date", "30 february 2023"],
    ["31.4.2023", "no-such-date", "31.4.2023"],
    ["2023/2022", "no-such-date", "2023/2022"],
    ["the Marne 1914", "not-understood", "marne"],
    ["ma 2023", "not-understood", "ma"],
    ["18 2023", "not-understood", "18"],
    ["2023 2024", "not-understood", "2024"],
    ["20233", "not-understood", "20233"],
    ["<b>", "not-understood", "b"],
  ])("%s is none: %s", (typed, reason, word) => {
    expect(readTypedDate(typed, TODAY)).toEqual({ ok: false, reason, word });
  });

  test.each(["en", "ar", "es", "uk"])("in words as the interface writes them in %s is read back", (locale) => {
    const dates = fc.tuple(
      fc.integer({ min: 1000, max: 2999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 28 }),
    );
    fc.assert(
      fc.property(dates, ([year, month, day]) => {
        const edtf = [year, month, ...(day ? [day] : [])].map((part) => String(part).padStart(2, "0")).join("-");
        expect(readTypedDate(describeEdtf(edtf, locale), TODAY)).toEqual({ ok: true, edtf });
      }),
    );
  });

  test("that is anything at all is read or refused", () => {
    fc.assert(fc.property(fc.string(), (typed) => typeof readTypedDate(typed, TODAY).ok === "boolean"));
  });
});
