import { expect, test } from "vitest";
import { TEXT as FR } from "#lib/lang/fr/text.ts";
import { withAccents } from "./bare-capitals.ts";

test.each([
  ["Le chef de l'Etat a salué les Emirats.", "Le chef de l'État a salué les Émirats."],
  ["A l'issue de la rencontre, ils ont signé.", "À l'issue de la rencontre, ils ont signé."],
  ["A Lomé, A son arrivée", "À Lomé, À son arrivée"],
  ["A-t-il signé ? Ettat, CEtat, E. Tat", "A-t-il signé ? Ettat, CEtat, E. Tat"],
])("capitals written without their accent get it back: %s", (bare, accented) => {
  expect(withAccents(bare, FR.bareCapitals)).toBe(accented);
  expect(accented).toHaveLength(bare.length);
});

test("a language without such a habit is left as it is", () => {
  expect(withAccents("A l'issue", undefined)).toBe("A l'issue");
});
