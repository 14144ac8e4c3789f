// Runs every language's own cases, and checks that each rule reads its example.
import { expect, test } from "vitest";
import { PACKS } from "#lib/lang/index.ts";
import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import { readDocument } from "#lib/text/document.ts";
import { compiledRules } from "./compiled-rules.ts";
import { recogniseTimexes } from "./recognise.ts";
import { resolveTimexes } from "./resolve.ts";
import { wholeValue } from "./resolve-expression.ts";
import { readRules } from "./rules.ts";
import { settle } from "./settle.ts";

const onlyPack = (pack: LanguagePack) => () => pack;
const VALUELESS = new Set(["DURATION", "SET", "VAGUE"]);

function read(text: string, pack: LanguagePack, dct: Edtf | null): readonly (readonly [string, string | null])[] {
  const { paragraphs } = readDocument(text, onlyPack(pack), pack.code);
  const mentions = paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => recogniseTimexes(sentence, pack, text)),
  );
  return resolveTimexes(mentions, dct, paragraphs, text).map(({ text: extent, type, edtf, bound }) => [
    extent,
    VALUELESS.has(type) ? type : wholeValue(edtf, bound),
  ]);
}

for (const pack of PACKS) {
  for (const { text, dct, timexes, todo } of pack.dates.cases) {
    const run = todo ? test.fails : test;
    run(`${pack.code}: ${text} @ ${dct ?? "no date"}`, () => {
      expect(read(text, pack, dct)).toEqual(timexes);
    });
  }

  for (const rule of pack.dates.rules) {
    test(`${rule.id} reads its example «${rule.example}»`, () => {
      const { paragraphs } = readDocument(rule.example, onlyPack(pack), pack.code);
      const text = paragraphs.flatMap(({ sentences }) => sentences.map(({ normalised }) => normalised.text)).join(" ");
      const language = compiledRules(pack.dates);
      const read = readRules(text, language).readings.map((reading) => settle(reading, language)?.rule);
      expect(read).toContain(rule.id);
    });
  }

  test(`${pack.code}: rule ids are unique and begin with the language`, () => {
    const ids = pack.dates.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(`${pack.code}/`))).toEqual([]);
  });
}
