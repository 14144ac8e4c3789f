import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alternativesOf, matchAlternatives } from "./alternatives.ts";
import { endingOf, matchEnding } from "./endings.ts";
import { needleOf } from "./needles.ts";
import { openingsOf } from "./openings.ts";

describe("openingsOf", () => {
  const { opensAt, signs } = openingsOf(
    ["the guest", "the", "president|premier", "g7", "\\d{2} states", "(?:[a-z]+ )?minister", "\ue000 official"],
    "",
  );

  test.each([
    ["the", true],
    ["then", true],
    ["pre", true],
    ["presidents", true],
    ["prelude", false],
    ["l'president", true],
    ["expresident", false],
    ["27", true],
    ["g8", true],
    ["ministers", true],
    ["house", false],
  ])("«%s»: %s", (word, expected) => {
    expect(opensAt(word)).toBe(expected);
  });

  test("signs that stand for words are told apart", () => {
    expect(signs).toEqual(["\ue000"]);
  });

  test("a word may open behind letters written together with it", () => {
    const arabic = openingsOf(["وزير"], "[وب]");
    expect(["وزير", "ووزير", "بوزير", "كوزير"].map(arabic.opensAt)).toEqual([true, true, true, false]);
  });

  test("where something matches, a word opens or a sign is there", () => {
    const sources = ["ab+ c", "(?:a )?b", "[ab]{2}c?", "(?:c|bb) a", "[a-z]+ cc"];
    const alternatives = alternativesOf(sources, "c");
    const { opensAt: opens } = openingsOf(sources, "c");
    fc.assert(
      fc.property(fc.stringMatching(/^[abc' ]{0,14}$/), (text) => {
        const found = matchAlternatives(text, alternatives);
        return found.length === 0 || text.split(" ").some((word) => word !== "" && opens(word));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("needleOf", () => {
  test.each([
    ["(?:[a-z]+ )?minister", "minister"],
    ["(?:(?<former>ex|then)[ -]?)?(?:(?:[a-z]+ )?minister)", "minister"],
    ["a|b", ""],
    ["(?:foo|bars)x", "x"],
    ["(?:foo)?bar", "bar"],
    ["(?:fore){2}ba", "ba"],
    ["(?<!foreign)bar(?=abcd)", "bar"],
    ["ab?cde*", "cd"],
    ["[abc]de\\p{L}+fgh", "fgh"],
  ])("every match of %s holds «%s»", (source, needle) => {
    expect(needleOf(source)).toBe(needle);
  });
});

describe("matchEnding", () => {
  const ending = endingOf("(?<![a-z])(?:in|visits? to|\\d+ km from) ");

  test.each([
    ["a visit to ", "visit to "],
    ["in visits to ", "visits to "],
    ["some 20 km from ", "20 km from "],
    ["begin ", undefined],
    ["in it ", undefined],
    ["", undefined],
  ])("«%s» ends with «%s»", (text, expected) => {
    expect(matchEnding(text, ending)?.[0]).toBe(expected);
  });

  test("finds what the expression with $ finds", () => {
    const source = "(?:ab|b+a?|c[ab])";
    fc.assert(
      fc.property(fc.stringMatching(/^[abc]{0,10}$/), (text) => {
        expect(matchEnding(text, endingOf(source))?.index).toBe(new RegExp(`${source}$`, "u").exec(text)?.index);
      }),
    );
  });
});
