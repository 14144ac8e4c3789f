import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TriggerRow } from "#lib/lang/pack.ts";
import { type EventPack, findCertainty, findNarrative, findTriggers } from "./triggers.ts";

const row = (id: string, pattern: string): TriggerRow => ({
  id,
  type: "CONSULT",
  pattern,
  order: "mutual",
  word: "verb",
  example: "",
});

const PACK: EventPack = {
  events: {
    modes: [],
    triggers: [
      row("meet", "meets?|met"),
      row("meet-with", "met with"),
      row("talks", "held (?:\\p{L}+ ){0,2}talks"),
      row("zustrich", "зустріч"),
      row("also-meet", "met"),
    ],
    certainty: [
      { certainty: "denied", pattern: "did not" },
      { certainty: "planned", pattern: "will" },
    ],
    furniture: [],
    speech: [],
    narrative: [
      { pattern: "later", direction: 1 },
      { pattern: "before that", direction: -1 },
    ],
  },
};
const EMPTY: EventPack = {
  events: { triggers: [], modes: [], certainty: [], furniture: [], speech: [], narrative: [] },
};
const idsIn = (text: string): readonly string[] => findTriggers(text, PACK).map((match) => match.row.id);

describe("findTriggers", () => {
  test("prefers the longest of overlapping matches", () => {
    expect(idsIn("they met with him")).toEqual(["meet-with"]);
  });

  test("prefers the row listed first among equals", () => {
    expect(idsIn("they met him")).toEqual(["meet"]);
  });

  test("gives spans of the text it was given, in text order", () => {
    const text = "they held long talks, then met";
    expect(findTriggers(text, PACK).map(({ start, end }) => text.slice(start, end))).toEqual([
      "held long talks",
      "met",
    ]);
  });

  test("reads any run of blanks for a blank", () => {
    expect(idsIn("met   with")).toEqual(["meet-with"]);
  });

  test.each(["metre", "permet", "зустрічний", "мет"])("matches whole words only: %s", (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  test("finds nothing with an empty table", () => {
    expect(findTriggers("they met", EMPTY)).toEqual([]);
  });

  test("never overlaps and never leaves the text, whatever the text", () => {
    const words = fc.array(fc.constantFrom("met", "with", "held", "talks", "зустріч", ",", "x"), { maxLength: 40 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(" ");
        const found = findTriggers(text, PACK);
        found.reduce((end, match) => {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeLessThanOrEqual(text.length);
          return match.end;
        }, 0);
      }),
    );
  });
});

describe("findCertainty and findNarrative", () => {
  test("give each certainty word with its span", () => {
    expect(findCertainty("he will go but did not say", PACK)).toEqual([
      { certainty: "planned", start: 3, end: 7 },
      { certainty: "denied", start: 15, end: 22 },
    ]);
  });

  test("give the first connector, or null", () => {
    expect(findNarrative("before that, and later", PACK)).toEqual({ direction: -1, start: 0, end: 11 });
    expect(findNarrative("nothing of the kind", PACK)).toBeNull();
  });
});
