import { describe, expect, test } from "vitest";
import { dctEvidenceSchema } from "#lib/wire/dct-evidence-json.ts";
import { mergeEvidenceSchema } from "#lib/wire/merge-evidence-json.ts";
import { evidenceJson, mergeEvidenceJson } from "./evidence.ts";

const TERM = { person: "james-cleverly", office: "foreign-minister", of: "GBR", from: "2022-09-06", to: "2023-11-13" };

test("terms are told with names in the language asked for", () => {
  const [told] = evidenceJson([{ kind: "terms", terms: [TERM], hold: null }], "uk");
  expect(dctEvidenceSchema.parse(told)).toMatchObject({
    kind: "terms",
    terms: [{ person: { name: "Джеймс Клеверлі" }, of: { id: "GBR", name: "Велика Британія" }, female: false }],
  });
});

test("an actor that the tables list no more is told by its id", () => {
  const [told] = evidenceJson([{ kind: "terms", terms: [{ ...TERM, person: "nobody" }], hold: null }], "en");
  expect(told).toMatchObject({ terms: [{ person: { id: "nobody", name: "nobody" } }] });
});

test("a sentence that an earlier program stored is handed on as one", () => {
  expect(evidenceJson(["Because."], "ar")).toEqual([{ kind: "sentence", text: "Because." }]);
});

describe("why tellings are one event", () => {
  const ALIKE = {
    kind: "alike",
    ofOneKind: true,
    actors: ["KAZ", "gone"],
    dates: "same-days",
    foretold: false,
  } as const;
  const KAZ = { id: "KAZ", name: "Kazakhstan", kind: "state", country: "KZ" } as const;

  test("actors have the names of the event, and whom it has no more is left out", () => {
    const [told] = mergeEvidenceJson([ALIKE], [KAZ, { ...KAZ, id: "RUS", name: "Russia" }]);
    expect(mergeEvidenceSchema.parse(told)).toEqual({ ...ALIKE, actors: [KAZ] });
  });

  test.each([
    { kind: "only-ones" },
    { kind: "same-story" },
    { kind: "twins" },
    { kind: "dates-differ", edtf: "2023-03-18", other: "2023-03-19" },
    { kind: "by-editor", reason: "The diary says so" },
  ] as const)("$kind is told as it is stored", (evidence) =>
    expect(mergeEvidenceSchema.parse(mergeEvidenceJson([evidence], [])[0])).toEqual(evidence),
  );

  test("a sentence that an earlier program stored is handed on as one", () =>
    expect(mergeEvidenceJson(["Because."], [])).toEqual([{ kind: "sentence", text: "Because." }]));
});
