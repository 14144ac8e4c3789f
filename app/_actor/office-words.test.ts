import { expect, test } from "vitest";
import { OFFICE_HOLDERS } from "#lib/actors/office-holders.ts";
import en from "../_i18n/messages/en.json" with { type: "json" };

test("every office of the tables has a word", () => {
  const offices = [...new Set(OFFICE_HOLDERS.map(({ office }) => office))];
  expect(offices.filter((office) => !(office in en.office))).toEqual([]);
});

test("every word of an office is used", () => {
  const used = new Set(OFFICE_HOLDERS.flatMap(({ office, of }) => [office, `${office}-${of}`]));
  expect(Object.keys(en.office).filter((word) => !used.has(word))).toEqual([]);
});
