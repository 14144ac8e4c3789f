import { expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { parseEdtf } from "#lib/edtf/value.ts";
import { ACTORS, actorById, rowById } from "./gazetteer.ts";
import { OFFICE_HOLDERS } from "./office-holders.ts";
import { STATES } from "./states.ts";
import { foldName } from "./words.ts";

const LANGUAGES = ["en", "es", "ar", "uk"] as const;
const duplicates = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.filter((key, at) => keys.indexOf(key) !== at)),
];
const folded = (form: string): string =>
  form
    .toLowerCase()
    .split(/[\s-]+/)
    .map(foldName)
    .join(" ");

test("no two rows share an id", () => {
  expect(duplicates(ACTORS.map(({ id }) => id))).toEqual([]);
});

test("ids have the form of their kind", () => {
  const FORMS = {
    state: /^[A-Z]{3}$/,
    organisation: /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/,
    bloc: /^[A-Z0-9-]+$/,
    person: /^[a-z]+(?:-[a-z]+)*$/,
  };
  expect(ACTORS.filter(({ id, kind }) => !FORMS[kind].test(id)).map(({ id }) => id)).toEqual([]);
});

test("every row has an English name, and no form of a name is empty or unnormalised", () => {
  expect(ACTORS.filter(({ names }) => !names.en?.[0]).map(({ id }) => id)).toEqual([]);
  const forms = ACTORS.flatMap(({ names, demonyms, capitals, shorts }) =>
    [names, demonyms, capitals, shorts].flatMap((table) => Object.values(table ?? {}).flatMap((list) => list ?? [])),
  );
  expect(forms.filter((form) => form.trim() !== form || form === "" || form !== form.normalize("NFC"))).toEqual([]);
});

test.each(LANGUAGES)("in %s no form of a name is claimed by two actors of a kind", (lang) => {
  for (const kind of ["state", "organisation", "bloc", "person"] as const) {
    const claims = ACTORS.filter((row) => row.kind === kind).flatMap((row) => [
      ...new Set((row.names[lang] ?? []).map(folded)),
    ]);
    expect(duplicates(claims)).toEqual([]);
  }
});

test.each(LANGUAGES)("in %s no adjective and no capital is claimed by two states", (lang) => {
  expect(duplicates(STATES.flatMap((row) => [...new Set((row.demonyms?.[lang] ?? []).map(folded))]))).toEqual([]);
  expect(duplicates(STATES.flatMap((row) => [...new Set((row.capitals?.[lang] ?? []).map(folded))]))).toEqual([]);
});

test.each(LANGUAGES)("every state has a name in %s", (lang) => {
  expect(STATES.filter(({ names }) => !names[lang]?.[0]).map(({ id }) => id)).toEqual([]);
});

test("members and observers of the United Nations, Kosovo and Taiwan are all there", () => {
  expect(STATES).toHaveLength(193 + 2 + 2);
});

test("at least eighty states have adjectives and capitals in every language", () => {
  const full = STATES.filter(({ demonyms, capitals }) =>
    LANGUAGES.every((lang) => demonyms?.[lang]?.length && capitals?.[lang]?.length),
  );
  expect(full.length).toBeGreaterThanOrEqual(80);
});

test("every person has a name in all scripts", () => {
  const poor = ACTORS.filter(
    ({ kind, names }) => kind === "person" && !(names.en?.length && names.ar?.length && names.uk?.length),
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});

test("terms name known persons and known states or organisations", () => {
  const unknown = OFFICE_HOLDERS.filter(
    ({ person, of }) => rowById(person)?.kind !== "person" || actorById(of) === null,
  );
  expect(unknown).toEqual([]);
});

test("terms are EDTF days, months or years that begin before they end, with a source", () => {
  const wrong = OFFICE_HOLDERS.filter(({ term: { start, end }, source }) => {
    if (source === "" || !parseEdtf(start).ok || !/^\d{4}(?:-\d\d){0,2}$/.test(start)) return true;
    return end !== null && (!parseEdtf(end).ok || boundsOf(start).start >= boundsOf(end).end);
  });
  expect(wrong).toEqual([]);
});

test("an office with one holder never has two, but on the day of a handover", () => {
  const SHARED = /^(?:deputy-|first-deputy-|spokesperson|special-|assistant-|under-)/;
  const overlaps = OFFICE_HOLDERS.flatMap((a, at) =>
    OFFICE_HOLDERS.slice(at + 1)
      .filter((b) => {
        if (a.of !== b.of || a.office !== b.office || SHARED.test(a.office)) return false;
        const [aEnd, bEnd] = [a, b].map(({ term }) =>
          term.end === null ? Number.POSITIVE_INFINITY : boundsOf(term.end).start,
        );
        return boundsOf(a.term.start).start < bEnd! && boundsOf(b.term.start).start < aEnd!;
      })
      .map((b) => `${a.person} and ${b.person}: ${a.office} of ${a.of}`),
  );
  expect(overlaps).toEqual([]);
});

test.each([
  ["KAZ-MFA", "Ministry of Foreign Affairs of Kazakhstan"],
  ["KAZ-MOD", "Ministry of Defence of Kazakhstan"],
  ["KAZ-SECURITY-COUNCIL", "Security Council of Kazakhstan"],
  ["USA-MFA", "US Department of State"],
  ["GBR-MFA", "UK Foreign, Commonwealth and Development Office"],
  ["NATO", "NATO"],
])("%s is the %s", (id, name) => {
  expect(actorById(id)?.names.en).toBe(name);
});

test.each(["", "XXX", "XXX-MFA", "KAZ-XYZ", "kaz", "-MFA"])("nobody has the id «%s»", (id) => {
  expect(actorById(id)).toBeNull();
});
