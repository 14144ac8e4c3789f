import { expect, test } from "vitest";
import type { Correction, CorrectionChange } from "#lib/model/correction.ts";
import { addedNames, stubsOf } from "./added-names.ts";

const made = (change: CorrectionChange, nth: number): Correction => ({
  id: `c${nth}`,
  change,
  madeBy: { id: "e", name: "E" },
  madeAt: "2026-11-22T00:00:00.000Z",
  reason: "Reason",
  undone: null,
});
const ZORVAN: CorrectionChange = {
  kind: "actor",
  actor: {
    id: "zorvan-quellish",
    kind: "person",
    country: "FR",
    names: { en: "Zorvan Quellish", uk: "Зорван Квеліш" },
  },
};
const alias = (actorId: string, name: string): CorrectionChange => ({ kind: "alias", actorId, name, lang: "en" });
const namesIn = (changes: readonly CorrectionChange[], text: string) =>
  addedNames(changes.map(made), (id) => (id === "KAZ" ? "state" : null))(text).map(({ actorId, name }) => [
    actorId,
    name,
  ]);

test.each([
  ["Minister Zorvan Quellish spoke.", ["Zorvan Quellish"]],
  ["МІНІСТР ЗОРВАН КВЕЛІШ", ["Зорван Квеліш"]],
  ["зустрівся із Зорваном Квелішем", ["Зорван Квеліш"]],
  ["Zorvan spoke.", []],
  ["", []],
])("%s", (text, names) => {
  expect(namesIn([ZORVAN], text).map(([, name]) => name)).toEqual(names);
});

test("a further name needs an actor that somebody knows", () => {
  const text = "The Quellish delegation and the Astana side";
  expect(namesIn([alias("KAZ", "Astana side"), alias("zorvan-quellish", "Quellish")], text)).toEqual([
    ["KAZ", "Astana side"],
  ]);
  expect(namesIn([alias("zorvan-quellish", "Quellish"), ZORVAN], text)).toEqual([["zorvan-quellish", "Quellish"]]);
});

test("texts that can hold the same names get the same list, so that what is made of it is made once", () => {
  const given = addedNames([ZORVAN, alias("KAZ", "Astana side")].map(made), () => "state");
  expect(given("Astana side.")).toBe(given("The ASTANA SIDE again"));
  expect(given("nothing")).toBe(given("nothing else"));
});

test("a name is looked for by the beginning of each of its words", () => {
  expect(stubsOf("O'Hara-Quellish")).toEqual([
    ["O", "o"],
    ["Hara", "hara", "HARA"],
    ["Quelli", "quelli", "QUELLI"],
  ]);
  expect(stubsOf(" - ")).toEqual([]);
});
