import { expect, test } from "vitest";
import { ACTORS, actorById } from "./gazetteer.ts";
import { MEMBERS, sitsIn } from "./members.ts";

const countries = new Set(ACTORS.filter(({ kind }) => kind === "state").map(({ country }) => country));
const countryOf = (id: string) => actorById(id)?.country ?? null;

test.each(Object.entries(MEMBERS))("%s is an organisation, and its members are states, each once", (id, members) => {
  const codes = members.split(" ");
  expect(actorById(id)?.kind).toBe("organisation");
  expect(codes.filter((code) => !countries.has(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each([
  ["KZ", "OTS", true],
  ["KZ", "EU", false],
  ["KZ", "KAZ-SECURITY-COUNCIL", true],
  ["GB", "KAZ-SECURITY-COUNCIL", false],
  ["GB", "UN", false],
])("%s in %s: %s", (country, body, isIn) => {
  expect(sitsIn(country, body, countryOf)).toBe(isIn);
});
