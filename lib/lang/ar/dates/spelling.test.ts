import { expect, test } from "vitest";
import { spelled, spellings } from "./spelling.ts";

test.each([
  ["أبريل", "ابريل"],
  ["إبريل", "ابريل"],
  ["آذار", "اذار"],
  ["كانون الثاني", "كانون الثانى"],
  ["بداية", "بدايه"],
])("%s is also written %s", (form, other) => {
  expect(spellings(form)[0]).toBe(form);
  expect(spellings(form)).toContain(other);
});

test("a word without letters that vary has one spelling", () => {
  expect(spellings("مارس")).toEqual(["مارس"]);
});

test.each(["الأربعاء الماضي", "الاربعاء الماضى", "الإربعاء الماضي"])("a pattern reads %s", (text) => {
  expect(new RegExp(`^(?:${spelled("الأربعاء الماضي")})$`, "u").test(text)).toBe(true);
});

test("a yaa inside a word does not vary", () => {
  expect(new RegExp(`^${spelled("يناير")}$`, "u").test("ىناىر")).toBe(false);
});
