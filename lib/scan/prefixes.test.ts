import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prefixesOf } from "./prefixes.ts";

const sorted = (source: string): readonly string[] => [...prefixesOf(source)].sort();

describe("prefixesOf", () => {
  test.each<readonly [source: string, beginnings: readonly string[]]>([
    ["may", ["may"]],
    ["march|may", ["march", "may"]],
    ["(?:early )?may", ["early", "may"]],
    ["a[bc]d", ["abd", "acd"]],
    ["[a-c]x", ["ax", "bx", "cx"]],
    ["(?:on )?(?:the )?day", ["day", "on day", "on the da", "the day"]],
    ["(?<d>\\d{1,2}) may", ["0 may"]],
    ["\\d+(?:st|th)? may", ["0 may", "0st may", "0th may"]],
    ["met\\s{1,20}with", ["met with"]],
    ["(?=mon|tues)m[ou]", ["mo"]],
    ["(?=april|june)\\p{L}+", ["april", "june"]],
    ["in (?=may|june)(?:april|may|june)", ["in may", "in june"]],
    ["(?=may)\\d", []],
    ["(?<!not )met", ["met"]],
    ["\\p{L}+ met", [""]],
    ["met (?:\\p{L}+ )?them", ["met ", "met them"]],
    ["[^a]b", [""]],
    ["x*y", ["xx", "xy", "y"]],
    ["\\u0430b", ["аb"]],
    ["\\(a\\)", ["(a)"]],
    ["characteristically", ["chara"]],
    ["the characters", ["the chara"]],
  ])("%s begins with %j", (source, beginnings) => {
    // What a shorter beginning opens is left out, so a list may hold fewer than its alternatives.
    const least = beginnings.filter((one) => !beginnings.some((other) => other !== one && one.startsWith(other)));
    expect(sorted(source)).toEqual([...least].sort());
  });

  test("a pattern of very many beginnings is told by shorter ones", () => {
    const words = Array.from({ length: 600 }, (_, n) =>
      String.fromCharCode(97 + (n % 26), 97 + ((n / 26) | 0)).repeat(3),
    );
    const beginnings = prefixesOf(words.join("|"));
    expect(beginnings.length).toBeLessThanOrEqual(600);
    expect(words.every((word) => beginnings.some((one) => word.startsWith(one)))).toBe(true);
  });

  test("what matches behind a look ahead begins with one of its beginnings", () => {
    const words = fc.array(fc.stringMatching(/^[ab]{1,4} ?[ab]{0,9}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, words, fc.stringMatching(/^[ab ]{1,12}$/), (asked, told, text) => {
        const source = `(?=${asked.join("|")})(?:${told.join("|")}|[^b]+)`;
        const match = new RegExp(source, "y").exec(text);
        return match === null || prefixesOf(source).some((beginning) => text.replace(/ +/g, " ").startsWith(beginning));
      }),
    );
  });

  test("every word of an alternation begins with one of its beginnings", () => {
    const word = fc.stringMatching(/^[a-zа-я]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const beginnings = prefixesOf(`(?:${words.join("|")})(?![a-z])`);
        return words.every((one) => beginnings.some((beginning) => one.startsWith(beginning)));
      }),
    );
  });
});
