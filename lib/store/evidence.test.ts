import { expect, test } from "vitest";
import { dctEvidenceSchema } from "#lib/wire/dct-evidence-json.ts";
import { evidenceJson } from "./evidence.ts";

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
