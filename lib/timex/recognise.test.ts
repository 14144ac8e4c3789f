import fc from "fast-check";
import { expect, test } from "vitest";
import { PACKS, packOf } from "#lib/lang/index.ts";
import type { LanguagePack } from "#lib/lang/pack.ts";
import { readDocument } from "#lib/text/document.ts";
import { chronoOnlyPack } from "./chrono-only.ts";
import { type CompiledRules, compiledRules } from "./compiled-rules.ts";
import { recogniseTimexes } from "./recognise.ts";
import { resolveTimexes } from "./resolve.ts";
import { readRules } from "./rules.ts";

const sentencesOf = (text: string, pack: LanguagePack) =>
  readDocument(text, () => pack, pack.code).paragraphs.flatMap(({ sentences }) => sentences);
const mentionsOf = (text: string, pack: LanguagePack) =>
  sentencesOf(text, pack).flatMap((sentence) => recogniseTimexes(sentence, pack, text));
const valuesOf = (text: string, lang: string, dct: string | null = "2023-03-20") =>
  resolveTimexes(mentionsOf(text, packOf(lang) ?? chronoOnlyPack(lang)), dct).map((timex) => [timex.text, timex.edtf]);

test.each([
  ["fr", "Le 18 mars 2023, le ministre a vu la délégation.", [["18 mars 2023", "2023-03-18"]]],
  ["de", "Am 18. März 2023 traf der Minister ein.", [["18. März 2023", "2023-03-18"]]],
  ["de", "Gestern sprach der Minister.", [["Gestern", "2023-03-19"]]],
  ["pl", "Dnia 18 marca 2023 minister przybył.", [["18 marca 2023", "2023-03-18"]]],
  ["ru", "В Марселе и на Майдане 18 марта прошла встреча.", [["18 марта", "2023-03-18"]]],
  ["ru", "В 2014–2015 годах шли переговоры.", [["2014–2015 годах", "2014/2015"]]],
  ["zh", "2023年3月18日,部长抵达。", [["2023年3月18日", "2023-03-18"]]],
  ["xx", "abc 2023-03-18 def", [["2023-03-18", "2023-03-18"]]],
])("%s, a language whose dates alone are read: %s", (lang, text, expected) => {
  expect(valuesOf(text, lang)).toEqual(expected);
});

test("nothing of chrono's own reference gets out", () => {
  const texts = [
    "mardi, hier",
    "la semaine dernière",
    "il y a deux jours",
    "vendredi prochain",
    "ce soir",
    "maintenant",
  ];
  expect(texts.flatMap((text) => valuesOf(text, "fr", null)).filter(([, edtf]) => edtf !== null)).toEqual([]);
});

test("the text of a mention is what stands at its span, in any script", () => {
  for (const pack of PACKS) {
    for (const { text } of pack.dates.cases) {
      for (const mention of mentionsOf(text, pack)) expect(mention.text).toBe(text.slice(mention.start, mention.end));
    }
  }
});

test("mentions are in text order and do not overlap, whatever the text", () => {
  const words = [
    "18",
    "March",
    "2023",
    "from",
    "to",
    "and",
    ",",
    "last",
    "May",
    "the",
    "end",
    "of",
    "two",
    "weeks",
    "ago",
    "-",
    "15",
    "until",
    "1990s",
    "Monday",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (tokens) => {
      const mentions = mentionsOf(tokens.join(" "), packOf("en")!);
      for (const [index, mention] of mentions.entries()) {
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
      }
    }),
  );
});

/** Where which rules read, and where date words stand. */
function seen(text: string, rules: CompiledRules) {
  const { readings, signs } = readRules(text, rules);
  return { signs, readings: readings.map(({ start, end, compiled }) => [start, end, compiled.rule.id]) };
}

/** Trying every rule at every place takes its time: every so many cases are enough. */
const EVERY = 12;

test("the index of beginnings leaves out no reading", () => {
  for (const pack of PACKS) {
    const rules = compiledRules(pack.dates);
    const all = [...rules.rules.keys(), rules.rules.length];
    const unindexed = {
      ...rules,
      rules: rules.rules.map((rule) => ({ ...rule, content: -1 })),
      index: { candidatesAt: () => all, opens: new Uint8Array(0x10000).fill(1) },
    };
    for (const { text } of pack.dates.cases.filter((_, nth) => nth % EVERY === 0))
      for (const sentence of sentencesOf(text, pack)) {
        const normalised = sentence.normalised.text;
        expect(seen(normalised, rules)).toEqual(seen(normalised, unindexed));
      }
  }
});
