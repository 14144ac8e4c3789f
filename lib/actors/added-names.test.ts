import { expect, test } from "vitest";
import { packOf } from "#lib/lang/index.ts";
import type { AddedName } from "#lib/model/correction.ts";
import { readDocument } from "#lib/text/document.ts";
import { findActors } from "./find.ts";

const added = (name: string, lang: string, known: boolean): readonly AddedName[] => [
  known
    ? { actorId: "FRA", kind: "state", lang, name, actor: null }
    : {
        actorId: "zorvan-quellish",
        kind: "person",
        lang,
        name,
        actor: { id: "zorvan-quellish", kind: "person", country: "FR", names: { en: "Zorvan Quellish" } },
      },
];
const found = (text: string, lang: string, names: readonly AddedName[]) =>
  findActors(readDocument(text, packOf, lang), packOf, names).mentions.map(({ text: extent, actorId }) => [
    extent,
    actorId,
  ]);

test.each<readonly [string, string, readonly AddedName[], readonly (readonly [string, string])[]]>([
  ["The Quai Blanc refused.", "en", added("Quai Blanc", "en", true), [["The Quai Blanc", "FRA"]]],
  ["The Quai Blanc refused.", "en", added("Quai Blanc", "uk", true), []],
  ["The quai blanc was empty.", "en", added("Quai Blanc", "en", true), []],
  [
    "Зустріч із Зорваном Квелішем відбулася в Києві.",
    "uk",
    added("Зорван Квеліш", "uk", false),
    [["Зорваном Квелішем", "zorvan-quellish"]],
  ],
])("%s (%s)", (text, lang, names, expected) => {
  expect(found(text, lang, names).filter(([, id]) => id === "FRA" || id === "zorvan-quellish")).toEqual(expected);
});

test("an added person comes with the finding, and is known by the family name from then on", () => {
  const text = "Minister Zorvan Quellish arrived in Oslo. Quellish spoke of peace.";
  const finding = findActors(readDocument(text, packOf, "en"), packOf, added("Zorvan Quellish", "en", false));
  expect(finding.mentions.filter(({ actorId }) => actorId === "zorvan-quellish").map((each) => each.text)).toEqual([
    "Zorvan Quellish",
    "Quellish",
  ]);
  expect(finding.actors.find(({ id }) => id === "zorvan-quellish")).toMatchObject({ country: "FR", listed: true });
});

test("what is added for one article is not known in the next", () => {
  expect(found("The Quai Blanc refused.", "en", added("Quai Blanc", "en", true))).toHaveLength(1);
  expect(found("The Quai Blanc refused.", "en", [])).toEqual([]);
});
