import fc from "fast-check";
import { expect, test } from "vitest";
import type { Correction, CorrectionChange } from "#lib/model/correction.ts";
import { bondsOf } from "./bonds.ts";

const made = (change: CorrectionChange, nth: number): Correction => ({
  id: `c${nth}`,
  change,
  madeBy: { id: "e", name: "E" },
  madeAt: `2026-11-22T00:00:${String(nth).padStart(2, "0")}.000Z`,
  reason: `Reason ${nth}`,
  undone: null,
});
const join = (...groups: readonly (readonly string[])[]): CorrectionChange => ({ kind: "join", groups });
const split = (mentionIds: readonly string[], fromIds: readonly string[]): CorrectionChange => ({
  kind: "split",
  mentionIds,
  fromIds,
});
const bonds = (...changes: readonly CorrectionChange[]) => bondsOf(changes.map(made));
const areOne = (of: ReturnType<typeof bondsOf>, a: string, b: string): boolean =>
  of.groupOf(a) !== null && of.groupOf(a) === of.groupOf(b);

test("mentions that nobody spoke of are neither held together nor apart", () => {
  const of = bonds(join(["a"], ["b"]));
  expect(of.groupOf("c")).toBeNull();
  expect(of.areApart("a", "c")).toBe(false);
});

test("joined events are one, by way of each other too, and say why", () => {
  const of = bonds(join(["a"], ["b"]), join(["b"], ["c"]));
  expect(areOne(of, "a", "c")).toBe(true);
  expect(of.reasonsOf(of.groupOf("a")!)).toEqual(["Reason 0", "Reason 1"]);
});

test("parted sources are together among themselves and apart from the rest", () => {
  const of = bonds(split(["a", "b"], ["c", "d"]));
  expect(areOne(of, "a", "b")).toBe(true);
  expect([of.areApart("a", "c"), of.areApart("d", "b"), of.areApart("a", "b")]).toEqual([true, true, false]);
  expect(areOne(of, "c", "d")).toBe(false);
});

test("the newer word counts: parting undoes an older joining, joining an older parting", () => {
  const parted = bonds(join(["a"], ["b"]), split(["a"], ["b"]));
  expect([areOne(parted, "a", "b"), parted.areApart("a", "b")]).toEqual([false, true]);
  const joined = bonds(split(["a"], ["b"]), join(["a"], ["b"]));
  expect([areOne(joined, "a", "b"), joined.areApart("a", "b")]).toEqual([true, false]);
});

test("who is one with a mention is kept apart from whatever that is kept apart from", () => {
  const of = bonds(split(["a"], ["b"]), join(["b"], ["c"]), join(["a"], ["d"]));
  expect(of.areApart("d", "c")).toBe(true);
});

const ids = fc.uniqueArray(fc.constantFrom(..."abcdef"), { minLength: 1, maxLength: 3 });
const anyChange = fc.oneof(
  fc.tuple(ids, ids).map((groups) => join(...groups)),
  fc.tuple(ids, ids).map(([own, others]) =>
    split(
      own,
      others.filter((id) => !own.includes(id)),
    ),
  ),
);

test("no two mentions are ever both one and apart, and the newest correction always holds whole", () => {
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 1, maxLength: 8 }), (changes) => {
      const of = bonds(...changes);
      for (const a of "abcdef") for (const b of "abcdef") expect(areOne(of, a, b) && of.areApart(a, b)).toBe(false);
      const newest = changes.at(-1)!;
      if (newest.kind === "join") {
        const all = newest.groups.flat();
        for (const id of all) expect(areOne(of, all[0]!, id)).toBe(true);
      }
      if (newest.kind === "split")
        for (const a of newest.mentionIds) for (const b of newest.fromIds) expect(of.areApart(a, b)).toBe(true);
    }),
  );
});
