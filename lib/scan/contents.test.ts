import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { branchesOf, contentsOf } from "./contents.ts";

describe("contentsOf", () => {
  test.each<readonly [source: string, beginnings: readonly string[]]>([
    ["held (?:\\p{L}+ ){0,2}(?:talks|meetings?)", ["talks", "meeti"]],
    ["met with", ["with"]],
    ["(?:took part|shared) in (?:the )?summits?", ["in summi", "in the su"]],
    ["(?:[a-z]+ ){1,2}sanctions", ["sanct"]],
    ["signed (?:an? )?(?:treaty|\\p{L}+ pact)", ["treat", "pact"]],
    ["(?:early )?may", []],
    ["met(?= [a-z]+ minister)", []],
    ["met (?:[a-z]+ )?on", ["on"]],
    ["met (?:\\p{L}+|in [a-z]+)", []],
    ["visit", []],
  ])("%s holds one of %j behind its first word", (source, beginnings) => {
    expect([...contentsOf(source)].sort()).toEqual([...beginnings].sort());
  });
});

describe("branchesOf", () => {
  test.each<readonly [source: string, branches: readonly string[]]>([
    ["met", ["met"]],
    ["meets?|met", ["meets?", "met"]],
    ["(?:meets?|(?:ran|run) into|met)", ["meets?", "(?:ran|run) into", "met"]],
    ["(?:meets?|met) with", ["(?:meets?|met) with"]],
    ["(?:a|b)|(?:c|d)", ["a", "b", "c", "d"]],
    ["[|)]|\\||x", ["[|)]", "\\|", "x"]],
    ["(?<!a|b)c", ["(?<!a|b)c"]],
    ["(?:a|b)?", ["(?:a|b)?"]],
    ["a|", ["a", ""]],
  ])("%s falls into %j", (source, branches) => {
    expect(branchesOf(source)).toEqual(branches);
  });

  test("the first branch that matches is what the whole matches", () => {
    const part = fc.constantFrom("a", "ab", "b", "(?:a|ab)", "[ab]", "(?:b|a)b?", "ba?");
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.stringMatching(/^[ab]{0,6}$/u), (parts, text) => {
        const whole = `(?:${parts.join("|")})`;
        const read = (source: string) => new RegExp(`^(?:${source})(?!c)`, "u").exec(text)?.[0];
        const first = branchesOf(whole)
          .map(read)
          .find((match) => match !== undefined);
        expect(first).toBe(read(whole));
      }),
    );
  });
});
