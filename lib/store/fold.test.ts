import fc from "fast-check";
import { expect, test } from "vitest";
import { folded, withoutArticles, wordsOf } from "./fold.ts";

test.each([
  ["Négociations à Genève", "negociations a geneve"],
  ["Зеленський, Їжак і Йосип; ёлка", "зеленський їжак і йосип елка"],
  ["Серге́й", "сергей"],
  ["القاهرة", "القاهره"],
  ["إِيران أفغانستان", "ايران افغانستان"],
  ["علی تهران", "علي تهران"],
  ["سـلام ٢٠٢٣", "سلام 2023"],
  ["Straße, ﬁnal — №5", "straße final no5"],
  ["  ,;  ", ""],
])("%j is compared as %j", (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test("what was folded stays as it is", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => folded(folded(text)) === folded(text)));
});

test("words are told once each, Arabic ones without their article where they are more than it", () => {
  expect(wordsOf("The talks, the TALKS")).toEqual(["the", "talks"]);
  expect(withoutArticles("العقوبات والعقوبات للوزراء الى ال")).toBe("عقوبات عقوبات وزراء الى ال");
});
