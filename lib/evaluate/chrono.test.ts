import { expect, test } from "vitest";
import { chronoTimexes } from "./chrono.ts";

const values = (text: string, published: string | null = "2023-03-20", lang = "en") =>
  chronoTimexes(text, lang, published).map(({ text: extent, edtf }) => [extent, edtf]);

test("a date of chrono-node is as fine as what it is certain of", () => {
  expect(values("Signed 18 March 2022.")).toEqual([["18 March 2022", "2022-03-18"]]);
  expect(values("They met in May 2021 there.")).toEqual([["May 2021", "2021-05"]]);
  expect(values("They met last year there.")).toEqual([["last year", "2022"]]);
  expect(values("They met on Friday there.")).toEqual([["on Friday", "2023-03-17"]]);
});

test("both ends of a range are told, a time of day alone is no date", () => {
  expect(values("from 12 May 2022 to 14 May 2022")).toEqual([["12 May 2022 to 14 May 2022", "2022-05-12/2022-05-14"]]);
  expect(values("They met at 3 p.m. there.")).toEqual([]);
});

test("spans stand in the text as it is", () => {
  const text = "\u200fСаміт 18 березня 2022 року.";
  for (const { start, end, text: extent } of chronoTimexes(text, "uk", "2023")) {
    expect(text.slice(start, end)).toBe(extent);
  }
  expect(chronoTimexes(text, "uk", "2023")).not.toEqual([]);
});

test("without a date of the article only dates with their own year are left", () => {
  expect(values("Signed 18 March 2022, then yesterday and on 5 May.", null)).toEqual([["18 March 2022", "2022-03-18"]]);
});

test("a language that chrono-node lacks has no dates", () => {
  expect(values("2022-03-18", "2023", "xx")).toEqual([]);
});
