import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alternativesOf, matchAlternatives } from "./alternatives.ts";
import { indexPatterns } from "./pattern-index.ts";
import { longest, readTables, rowTables, scanRows } from "./rows.ts";
import { wordsSource } from "./word-trie.ts";
import { isWordUnit, withoutLetterClass } from "./word-units.ts";

describe("wordsSource", () => {
  test.each([
    [["two", "twenty", "twenty-one"], "twenty-one days", "twenty-one"],
    [["mar", "marzo"], "marzo", "marzo"],
    [["mar", "marzo"], "mart", "mar"],
    [["a.m.", "a"], "a.m. sharp", "a.m."],
    [["the day before", "the day"], "the  day   before", "the  day   before"],
  ])("of %j the longest that stands there is read in «%s»", (words, text, expected) => {
    expect(new RegExp(`^${wordsSource(words)}`, "u").exec(text)?.[0]).toBe(expected);
  });

  test("no words read nothing", () => {
    expect(new RegExp(wordsSource([]), "u").test("")).toBe(false);
  });

  test("reads what an alternation of the words, longest first, reads", () => {
    const word = fc.stringMatching(/^[ab.]{1,5}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.stringMatching(/^[ab.]{0,8}$/u),
        (words, text) => {
          const plain = [...words].sort((a, b) => b.length - a.length).map((one) => one.replaceAll(".", "\\."));
          const expected = new RegExp(`^(?:${plain.join("|")})`, "u").exec(text)?.[0];
          expect(new RegExp(`^${wordsSource(words)}`, "u").exec(text)?.[0]).toBe(expected);
        },
      ),
    );
  });
});

describe("indexPatterns", () => {
  const patterns = ["may", "march", "(?:early )?june", "\\d{1,2} may", "مارس"];
  const index = indexPatterns(
    patterns.map((source) => ({ source, isWhole: true })),
    "لل|[وب]",
  );
  const at = (text: string, place: number) => index.candidatesAt(text, place).map((number) => patterns[number]);

  test.each([
    ["in may", 3, ["may"]],
    ["in march", 3, ["march"]],
    ["early   june", 0, ["(?:early )?june"]],
    ["12  may", 0, ["\\d{1,2} may"]],
    ["12 june", 0, []],
    ["123 may", 0, []],
    ["maybe", 0, []],
    ["وبمارس", 0, ["مارس"]],
    ["للمارس", 0, ["مارس"]],
    ["", 0, []],
  ])("in «%s» at %d", (text, place, expected) => {
    expect(at(text, place)).toEqual(expected);
  });
});

describe("scanRows", () => {
  const rows = [{ pattern: "meets?|met" }, { pattern: "met with" }, { pattern: "held (?:\\p{L}+ ){0,2}talks" }];
  const read = (text: string) => scanRows(text, rows).map(({ start, end }) => text.slice(start, end));

  test("the longest of overlapping matches is kept, in text order", () => {
    expect(read("she met with him, held long talks and meets them")).toEqual(["met with", "held long talks", "meets"]);
  });

  test("a match ends and begins with a word", () => {
    expect(read("permet metre 'met' met-")).toEqual(["met", "met"]);
  });
});

describe("readTables", () => {
  const verbs = [{ pattern: "met|(?:held|has) (?:\\p{L}+ ){0,2}talks" }, { pattern: "\\p{L}+ed" }];
  const doubts = [{ pattern: "not" }];
  const read = (text: string, needed?: number) =>
    readTables(text, rowTables([verbs, doubts]), needed)?.map((found) =>
      found.map(({ start, end }) => text.slice(start, end)),
    ) ?? null;

  test("reads every table in one go, rows that may begin with anything too", () => {
    expect(read("they talked, held long talks and did not meet")).toEqual([["talked", "held long talks"], ["not"]]);
  });

  test("without a match in the tables needed the others are not read", () => {
    expect(read("they did not meet", 1)).toBeNull();
    expect(read("they did not meet")).toEqual([[], ["not"]]);
  });

  test("a text leaves nothing behind for the next", () => {
    const tables = rowTables([verbs]);
    expect(readTables("held new talks", tables)?.[0]).toHaveLength(1);
    expect(readTables("they held on", tables)).toBeNull();
  });

  test("finds what trying every row at every word finds", () => {
    const word = fc.constantFrom("met", "held", "has", "long", "talks", "talked", "not", ",");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        const tried = [...text.matchAll(/(?<!\p{L})\p{L}/gu)].flatMap(({ index }) =>
          verbs.flatMap(({ pattern }) => {
            const match = new RegExp(`(?:${pattern})(?!\\p{L})`, "uy");
            match.lastIndex = index;
            return match.test(text) ? [text.slice(index, match.lastIndex)] : [];
          }),
        );
        expect(read(text)?.[0] ?? []).toEqual(tried);
      }),
    );
  });
});

describe("longest", () => {
  const spans = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([start, end]) => ({ start, end }));

  test.each([
    [spans([0, 3], [0, 8], [9, 12]), spans([0, 8], [9, 12])],
    [spans([0, 3], [2, 9], [8, 10]), spans([2, 9])],
    [spans([0, 3], [2, 6], [5, 10]), spans([0, 3], [5, 10])],
    [spans([0, 2], [2, 4]), spans([0, 2], [2, 4])],
  ])("of %j stay %j", (found, kept) => {
    expect(longest(found)).toEqual(kept);
  });
});

describe("matchAlternatives", () => {
  const alternatives = alternativesOf(["(?<former>ex )?minister", "prime minister", "وزير"], "[وب]");
  const read = (text: string) =>
    matchAlternatives(text, alternatives).map(({ number, match, attached }) => [number, match[0], attached]);

  test("the first alternative that matches at a place is meant, and letters before it belong to the match", () => {
    expect(read("ex minister and prime minister")).toEqual([
      [0, "ex minister", 0],
      [1, "prime minister", 0],
    ]);
    expect(read("قال ووزير")).toEqual([[2, "ووزير", 1]]);
  });
});

describe("word units", () => {
  test("letters, digits and marks of the packs' scripts are word units, signs and blanks are not", () => {
    expect([..."aéжةї9\u064b"].every((sign) => isWordUnit(sign.charCodeAt(0)))).toBe(true);
    expect([..." .,-—«»؟،\u00a0\ue000"].some((sign) => isWordUnit(sign.charCodeAt(0)))).toBe(false);
    expect(isWordUnit(Number.NaN)).toBe(false);
  });

  test("the letter class is spelled out inside and outside of classes", () => {
    const regex = new RegExp(`^${withoutLetterClass("\\p{L}+[\\p{L}-]\\[x")}`, "u");
    expect(regex.test("дім-[x")).toBe(true);
  });
});
