// The word tables of every language: a word that is not in the form of normalised text would never be found.
import { expect, test } from "vitest";
import { PACKS } from "./index.ts";

const SCRIPTS = { Latn: /\p{Script=Latin}/u, Cyrl: /\p{Script=Cyrillic}/u, Arab: /\p{Script=Arabic}/u } as const;

const scriptsOf = (word: string): readonly string[] =>
  Object.entries(SCRIPTS).flatMap(([script, pattern]) => (pattern.test(word) ? [script] : []));

for (const pack of PACKS) {
  const tables = Object.entries(pack.dates.words).flatMap(([table, words]) =>
    Object.keys(words).map((word) => `${table}: ${word}`),
  );
  const wordOf = (row: string): string => row.slice(row.indexOf(": ") + 2);

  test(`${pack.code}: every date word is NFKC, lower case, and not empty`, () => {
    const folded = (word: string) => word.normalize("NFKC").toLowerCase();
    expect(tables.filter((row) => wordOf(row).trim() === "" || folded(wordOf(row)) !== wordOf(row))).toEqual([]);
  });

  test(`${pack.code}: every date word is written in one script, the language's own`, () => {
    const strange = tables.filter((row) => scriptsOf(wordOf(row)).some((script) => script !== pack.script));
    expect(strange).toEqual([]);
  });

  test(`${pack.code}: no date word holds a mark that normalised text leaves out`, () => {
    expect(tables.filter((row) => /[\u0640\u064b-\u0652\u2019\u02bc\u00ad\u200b-\u200f]/u.test(wordOf(row)))).toEqual(
      [],
    );
  });

  test(`${pack.code}: all twelve months, seven weekdays and four seasons have a name`, () => {
    const { month, weekday, season } = pack.dates.words;
    expect([month, weekday, season].map((table) => new Set(Object.values(table)).size)).toEqual([12, 7, 4]);
  });
}
