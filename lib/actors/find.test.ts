import { expect, test } from "vitest";
import { packOf } from "#lib/lang/index.ts";
import { readDocument } from "#lib/text/document.ts";
import { ARABIC } from "./cases-ar.ts";
import { type ActorCase, ENGLISH } from "./cases-en.ts";
import { SPANISH } from "./cases-es.ts";
import { FRENCH } from "./cases-fr.ts";
import { PERSON_CASES } from "./cases-persons.ts";
import { RUSSIAN } from "./cases-ru.ts";
import { UKRAINIAN } from "./cases-uk.ts";
import { findActors } from "./find.ts";

const find = (text: string, lang: string) => findActors(readDocument(text, packOf, lang), packOf);

/** What stands in a text outside titles, and offices without a holder, in text order. */
function found(text: string, lang: string): readonly (readonly [string, string])[] {
  const { mentions, openOffices } = find(text, lang);
  const named = mentions
    .filter(({ rule }) => !rule.endsWith("/in-title") || rule.includes("/sent-to/"))
    .map((one) => ({ ...one, id: one.actorId }));
  const open = openOffices.map((one) => ({ ...one, id: `${one.offices[0]} of ${one.of}` }));
  return [...named, ...open]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ text: extent, id }) => [extent, id]);
}

const LANGUAGES: readonly (readonly [string, readonly ActorCase[]])[] = [
  ["en", ENGLISH],
  ["es", SPANISH],
  ["fr", FRENCH],
  ["ar", ARABIC],
  ["uk", UKRAINIAN],
  ["ru", RUSSIAN],
  ...Object.entries(PERSON_CASES),
];

for (const [lang, cases] of LANGUAGES) {
  test.each(cases)(`${lang}: %s`, (text, actors) => {
    expect(found(text, lang)).toEqual(actors);
  });
}

test("junk gives nothing and does not throw", () => {
  for (const text of ["", " ", "\u0000\ud800", "...", "((((", "🙂🙂", "1234 5678", "а".repeat(10_000)]) {
    expect(find(text, "en").mentions).toEqual([]);
  }
});

test("every mention is the text at its span", () => {
  for (const [lang, cases] of LANGUAGES) {
    for (const [text] of cases) {
      const { mentions, openOffices, holders } = find(text, lang);
      for (const one of [...mentions, ...openOffices]) expect(text.slice(one.start, one.end)).toBe(one.text);
      for (const { start, end } of holders) expect(end).toBeGreaterThan(start);
    }
  }
});

test("every mention's actor comes with the finding, once", () => {
  for (const [lang, cases] of LANGUAGES) {
    for (const [text] of cases) {
      const { mentions, openOffices, actors } = find(text, lang);
      const ids = actors.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(
        expect.arrayContaining([...mentions.map(({ actorId }) => actorId), ...openOffices.map(({ of }) => of)]),
      );
    }
  }
});

test("a person whom no table knows has one id in all scripts, and the country of the office", () => {
  const readings = [
    find("Deputy Foreign Minister of Kazakhstan Arman Issetov spoke.", "en"),
    find("El viceministro de Exteriores de Kazajistán, Arman Issétov, habló ayer.", "es"),
    find("افتتح نائب وزير خارجية كازاخستان أرمان إيسيتوف الجلسة.", "ar"),
    find("Заступник міністра закордонних справ Казахстану Арман Ісетов відкрив засідання.", "uk"),
  ];
  const persons = readings.flatMap(({ actors }) => actors.filter(({ listed }) => !listed));
  expect(persons.map(({ id, country }) => [id, country])).toEqual(Array(4).fill(["person-armn-astf", "KZ"]));
  expect(persons.map(({ names }) => names.en)).toEqual([
    "Arman Issetov",
    "Arman Issétov",
    "Arman Isituf",
    "Arman Isetov",
  ]);
});

test("newspapers and agencies are marked as media", () => {
  const { actors } = find("Reuters quoted NATO.", "en");
  expect(actors.map(({ id, media }) => [id, media ?? false])).toEqual([
    ["REUTERS", true],
    ["NATO", false],
  ]);
});

test.each([
  ["en", "The US special envoy for Syria, James Jeffrey, left Oslo."],
  ["es", "El enviado especial de Estados Unidos para Siria, James Jeffrey, salió."],
  ["fr", "L'envoyé spécial américain pour la Syrie, James Jeffrey, est parti."],
])("%s: whom an envoy works on is named as the field of a title: %s", (lang, text) => {
  const fields = find(text, lang).mentions.filter(({ rule }) => rule.includes("/field/"));
  expect(fields.map(({ actorId }) => actorId)).toEqual(["SYR"]);
});
