import { describe, expect, test } from "vitest";
import { TEXT as AR } from "#lib/lang/ar/text.ts";
import { TEXT as EN } from "#lib/lang/en/text.ts";
import { TEXT as ES } from "#lib/lang/es/text.ts";
import { TEXT as FR } from "#lib/lang/fr/text.ts";
import { TEXT as UK } from "#lib/lang/uk/text.ts";
import { compileWords } from "./patterns.ts";

describe.each(Object.entries({ ar: AR, en: EN, es: ES, fr: FR, uk: UK }))(
  "the %s pack",
  (_, { abbreviations, clauseOpeners }) => {
    test("has abbreviations as they are compared: lower case, NFKC, ending in a stop, each once", () => {
      expect(abbreviations.filter((entry) => entry !== entry.toLowerCase().normalize("NFKC"))).toEqual([]);
      expect(abbreviations.filter((entry) => !/\.(?: #)?$/.test(entry))).toEqual([]);
      expect(abbreviations.filter((entry, index) => abbreviations.indexOf(entry) !== index)).toEqual([]);
    });

    test("has clause openers that compile and do not match the empty text", () => {
      for (const opener of clauseOpeners) {
        const pattern = compileWords([opener], "u");
        expect(pattern?.test(""), opener).toBe(false);
      }
    });
  },
);
