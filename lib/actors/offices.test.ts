import { expect, test } from "vitest";
import { boundsOf, dayToIso } from "#lib/edtf/bounds.ts";
import { packOf } from "#lib/lang/index.ts";
import { readDocument } from "#lib/text/document.ts";
import { findActors } from "./find.ts";
import { resolveOffices, termEvidence } from "./offices.ts";

const find = (text: string, lang: string) => findActors(readDocument(text, packOf, lang), packOf);
const on = (edtf: string | null) => () => (edtf === null ? null : boundsOf(edtf));

test.each([
  ["The Kazakh head of state spoke.", "en", "2023-03-17", "kassym-jomart-tokayev"],
  ["The Kazakh head of state spoke.", "en", "2015-05-01", "nursultan-nazarbayev"],
  ["The US secretary of state spoke.", "en", "2016-05-01", "john-kerry"],
  ["The leader of Germany spoke.", "en", "2023-03-17", "olaf-scholz"],
  ["El jefe de la diplomacia rusa habló.", "es", "2023", "sergey-lavrov"],
  ["قال وزير الخارجية البريطاني ذلك.", "ar", "2023-03", "james-cleverly"],
  ["Лідер Китаю виступив.", "uk", "2022-09", "xi-jinping"],
  ["The NATO Secretary General spoke.", "en", "2024-12-01", "mark-rutte"],
])("%s (%s, %s) means %s", (text, lang, date, person) => {
  expect(resolveOffices(find(text, lang), on(date)).map(({ actorId }) => actorId)).toEqual([person]);
});

test("an office stands for its state where the date allows several holders, or none is known", () => {
  const finding = find("The British foreign secretary spoke.", "en");
  expect(resolveOffices(finding, on("2023")).map(({ actorId }) => actorId)).toEqual(["GBR"]);
  expect(resolveOffices(finding, on(null)).map(({ actorId }) => actorId)).toEqual(["GBR"]);
});

test("a former holder is not resolved", () => {
  expect(resolveOffices(find("The former president of Ukraine spoke.", "en"), on("2023"))).toEqual([]);
});

test("an office held by somebody whom the article names is that person without a date", () => {
  const { mentions, openOffices } = find("French President Emmanuel Macron came. The president of France left.", "en");
  expect(openOffices).toEqual([]);
  expect(mentions.filter(({ by }) => by === "office").map(({ text, actorId }) => [text, actorId])).toEqual([
    ["president of France", "emmanuel-macron"],
  ]);
});

test("a pronoun after an open office means its holder", () => {
  const finding = find("The Kazakh head of state arrived. He spoke.", "en");
  expect(resolveOffices(finding, on("2023-03-17")).map(({ text, actorId }) => [text, actorId])).toEqual([
    ["Kazakh head of state", "kassym-jomart-tokayev"],
    ["He", "kassym-jomart-tokayev"],
  ]);
});

test("a holder named with the office gives the bounds of the term", () => {
  const [evidence, ...others] = termEvidence(find("British Foreign Secretary James Cleverly came to Astana.", "en"));
  expect(others).toEqual([]);
  expect(evidence).toMatchObject({
    person: "james-cleverly",
    office: "foreign-minister",
    of: "GBR",
    uncertain: false,
  });
  expect([evidence?.start, (evidence?.end ?? 0) - 1].map((day) => dayToIso(day as never))).toEqual([
    "2022-09-06",
    "2023-11-13",
  ]);
});

test.each([
  ["an office that the text calls former", "Former British Foreign Secretary James Cleverly came to Astana."],
  ["a name without an office", "James Cleverly came to Astana."],
  ["an office that the person never held", "French President James Cleverly came to Astana."],
])("%s gives no term", (_, text) => {
  expect(termEvidence(find(text, "en"))).toEqual([]);
});

test("terms without an end reach to Infinity", () => {
  expect(termEvidence(find("Президент Туреччини Реджеп Тайїп Ердоган прибув.", "uk")).map(({ end }) => end)).toEqual([
    Number.POSITIVE_INFINITY,
  ]);
});
