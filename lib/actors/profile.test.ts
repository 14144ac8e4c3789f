import { describe, expect, test } from "vitest";
import { OFFICE_HOLDERS } from "./office-holders.ts";
import { profileOf } from "./profile.ts";

const idsOf = (actors: readonly { readonly id: string }[] | undefined) => actors?.map(({ id }) => id) ?? [];

describe("what the tables tell of an actor", () => {
  test("a person has names in every script and its own terms, the latest first", () => {
    const profile = profileOf("shavkat-mirziyoyev");
    expect(Object.keys(profile?.names ?? {})).toEqual(expect.arrayContaining(["en", "ar", "uk", "ru"]));
    expect(profile?.names.en?.[0]).toBe("Shavkat Mirziyoyev");
    const starts = profile?.terms.map(({ term }) => term.start) ?? [];
    expect(starts.length).toBeGreaterThan(1);
    expect(starts).toEqual([...starts].sort().reverse());
    expect(profile?.terms.every(({ person, source }) => person === "shavkat-mirziyoyev" && source !== "")).toBe(true);
  });

  test("a state has its item, its groups, and the terms of those who held its offices", () => {
    const profile = profileOf("KAZ");
    expect(profile?.wikidata).toBe("Q232");
    expect(idsOf(profile?.groups)).toEqual(expect.arrayContaining(["CENTRAL-ASIA", "SCO", "CSTO"]));
    expect(profile?.terms).toHaveLength(OFFICE_HOLDERS.filter(({ of }) => of === "KAZ").length);
  });

  test.each([
    ["a bloc has its members", "BALTIC-STATES", "members", ["EST", "LVA", "LTU"]],
    ["a body of an organisation belongs to it", "UNSC", "groups", ["UN"]],
    ["a body of a state belongs to it", "KAZ-MFA", "groups", ["KAZ"]],
  ] as const)("%s", (_, id, field, expected) => {
    expect(idsOf(profileOf(id)?.[field])).toEqual(expected);
  });

  test("nobody else has a profile", () => {
    expect(["person-armn-astf", "", "kaz", "KAZ-NOTHING", "__proto__"].map(profileOf)).toEqual(Array(5).fill(null));
  });
});
