import { serialize } from "node:v8";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWide, narrowed } from "./narrow.ts";
import { foldArticle, normalisedIn } from "./normalise.ts";

/** V8's mark, behind two bytes of version, of a string with one byte a unit. */
const ONE_BYTE = 0x22;
const isOneByte = (text: string): boolean => serialize(text)[2] === ONE_BYTE;

describe("narrowed", () => {
  test("is the same text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => narrowed(text) === text));
  });

  test("sentences beside a wide one take one byte a unit", () => {
    const text = "Ils se sont réunis à Genève le 3 mars. Le Premier ministre Erdoğan est venu aussi.";
    const article = foldArticle(text);
    expect(article.isWide).toBe(true);
    expect(isOneByte(normalisedIn(article, 0, 38).text)).toBe(true);
    expect(isOneByte(normalisedIn(article, 39, text.length).text)).toBe(false);
  });

  test.each([
    ["café", false],
    ["a—b", true],
    ["", false],
  ])("«%s»", (text, expected) => {
    expect(isWide(text)).toBe(expected);
  });
});
