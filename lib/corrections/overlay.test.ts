import { expect, test } from "vitest";
import type { Correction, CorrectionChange } from "#lib/model/correction.ts";
import type { Event } from "#lib/model/event.ts";
import { activeCorrections, linkedMentions } from "./active.ts";
import { overlaid } from "./overlay.ts";

const event = (...memberIds: readonly string[]): Event => ({
  id: memberIds[0]!,
  memberIds,
  edtf: "2023-03",
  basis: "relative",
  type: "CONSULT",
  mode: "meeting",
  certainty: "asserted",
  actors: [
    { actorId: "KAZ", role: "agent" },
    { actorId: "person-x", role: "participant" },
  ],
  partOf: null,
  mergeEvidence: [],
});
const made = (change: CorrectionChange, nth = 0, undone: Correction["undone"] = null): Correction => ({
  id: `c${nth}`,
  change,
  madeBy: { id: "e", name: "E" },
  madeAt: `2026-11-22T00:00:0${nth}.000Z`,
  reason: `Reason ${nth}`,
  undone,
});
const isKnown = (id: string): boolean => ["KAZ", "GBR"].includes(id);
const overlay = (events: readonly Event[], ...changes: readonly CorrectionChange[]) =>
  overlaid(
    events,
    changes.map((change, nth) => made(change, nth)),
    isKnown,
  );

test("fields take the place of what was read, which is told beside them", () => {
  const { shown } = overlay([event("a", "b"), event("c")], {
    kind: "event-fields",
    mentionIds: ["a"],
    fields: { edtf: "2023-03-18", mode: null },
  });
  expect(shown[0]).toMatchObject({ id: "a", edtf: "2023-03-18", basis: "editor", mode: null, type: "CONSULT" });
  expect(shown[0]?.corrected?.notes).toEqual([
    {
      id: "c0",
      kind: "event-fields",
      at: "2026-11-22T00:00:00.000Z",
      reason: "Reason 0",
      was: { edtf: "2023-03", mode: "meeting" },
      otherIds: [],
    },
  ]);
  expect(shown[1]).toEqual(event("c"));
});

test("of two corrections of one field the newer counts, and both tell what the machine said", () => {
  const at = (edtf: string | null): CorrectionChange => ({ kind: "event-fields", mentionIds: ["a"], fields: { edtf } });
  const { shown } = overlay([event("a")], at("2023-03-18"), at(null));
  expect(shown[0]).toMatchObject({ edtf: null, basis: "undated" });
  expect(shown[0]?.corrected?.notes.map(({ was }) => was)).toEqual([{ edtf: "2023-03" }, { edtf: "2023-03" }]);
});

test("a correction holds for the first of its mentions that is still read, and waits where none is", () => {
  const change: CorrectionChange = { kind: "event-fields", mentionIds: ["gone", "b", "c"], fields: { type: "AGREE" } };
  const { shown } = overlay([event("a", "b"), event("c")], change);
  expect(shown.map(({ type }) => type)).toEqual(["AGREE", "CONSULT"]);
  expect(overlay([event("x")], change).shown).toEqual([event("x")]);
});

test("hidden events are apart from those that are shown", () => {
  const { shown, hidden } = overlay([event("a"), event("b")], { kind: "hide", mentionIds: ["b"] });
  expect([shown, hidden]).toEqual([[event("a")], [event("b")]]);
});

test("actors whom nobody can show are left out; those whom the event was read with are kept", () => {
  const actors = ["GBR", "nobody", "person-x"].map((actorId) => ({ actorId, role: "agent" as const }));
  const { shown } = overlay([event("a")], { kind: "event-fields", mentionIds: ["a"], fields: { actors } });
  expect(shown[0]?.actors.map(({ actorId }) => actorId)).toEqual(["GBR", "person-x"]);
});

test("both sides of a parting tell of it and of the other side; a joined event tells of the joining", () => {
  const events = [event("a"), event("b"), event("x", "y")];
  const { shown } = overlay(
    events,
    { kind: "split", mentionIds: ["b"], fromIds: ["a"] },
    { kind: "join", groups: [["x"], ["y"]] },
    { kind: "join", groups: [["a"], ["gone"]] },
  );
  const notes = shown.map(({ corrected }) => corrected?.notes.map(({ kind, otherIds }) => [kind, ...otherIds]));
  expect(notes).toEqual([[["split", "b"]], [["split", "a"]], [["join"]]]);
});

test("what is undone, and what readers report, holds no longer; time orders the rest", () => {
  const hide: CorrectionChange = { kind: "hide", mentionIds: ["a"] };
  const undone = { by: { id: "e", name: "E" }, at: "2026-11-23T00:00:00.000Z" };
  const report: CorrectionChange = { kind: "report", mentionIds: ["a"] };
  const all = [made(hide, 3), made(hide, 1), made(hide, 2, undone), made(report, 4)];
  expect(activeCorrections(all).map(({ id }) => id)).toEqual(["c1", "c3"]);
});

test("mentions are linked by the corrections that speak of them", () => {
  const linked = linkedMentions([
    made({ kind: "hide", mentionIds: ["a", "b"] }),
    made({ kind: "join", groups: [["b"], ["c"]] }, 1),
  ]);
  expect(linked(["a"])).toEqual(["b"]);
  expect(new Set(linked(["b"]))).toEqual(new Set(["a", "c"]));
  expect(linked(["x"])).toEqual([]);
});
