import fc from "fast-check";
import { expect, test } from "vitest";
import { ALL, BETWEEN, selectionOf } from "./scopes.ts";
import type { Counted } from "./selected.ts";
import { scopesToSize, sumOf } from "./terms.ts";

const IDS = ["A", "B", "C", "D"] as const;
const some = (most: number) => fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: most });
const filters = fc.record({
  actors: some(3),
  excluded: some(4),
  match: fc.constant("any" as const),
  axis: fc.constant("event" as const),
});
/** Actors of each of some events. */
const archives = fc.array(some(4), { maxLength: 40 });

const isIn = (actors: readonly string[], scope: string): boolean =>
  scope === ALL || scope.split(BETWEEN).every((id) => actors.includes(id));
const isOf = (actors: readonly string[], { selected }: { readonly selected: Counted }): boolean =>
  (selected.kind === "one" ? [selected.scope] : selected.scopes).some((scope) => isIn(actors, scope));

test.each([true, false])("a sum of scopes counts what is left, or tells that it may be less (few: %s)", (few) => {
  fc.assert(
    fc.property(archives, filters, (events, filter) => {
      const selected = selectionOf(filter);
      if (selected.kind === "every") return;
      const countOf = (scope: string): number => events.filter((actors) => isIn(actors, scope)).length;
      const { terms, accuracy } = sumOf(selected, { areFew: () => few, countOf });
      const total = terms.reduce(
        (sum, term) => sum + term.sign * events.filter((actors) => isOf(actors, term)).length,
        0,
      );
      const left = events.filter(
        (actors) =>
          (filter.actors.length === 0 || filter.actors.some((id) => actors.includes(id))) &&
          !filter.excluded.some((id) => actors.includes(id)),
      ).length;
      if (accuracy === "exact") expect(total).toBe(left);
      else expect(total).toBeGreaterThanOrEqual(left);
    }),
  );
});

test("without one actor, or without two of all events, sums are exact however many there are", () => {
  const sizes = { areFew: () => false, countOf: () => 1 };
  const accuracyOf = (actors: string[], excluded: string[]) =>
    sumOf(selectionOf({ actors, excluded, match: "any", axis: "event" }) as Counted, sizes).accuracy;
  expect([accuracyOf([], ["A"]), accuracyOf(["A"], ["B"]), accuracyOf([], ["A", "B"])]).toEqual([
    "exact",
    "exact",
    "exact",
  ]);
  expect([accuracyOf(["A"], ["B", "C"]), accuracyOf([], ["A", "B", "C"])]).toEqual(["at-most", "at-most"]);
});

test("names every scope that it asks the size of", () => {
  const selected = selectionOf({ actors: ["A"], excluded: ["B", "C"], match: "any", axis: "event" }) as Counted;
  expect(scopesToSize(selected)).toEqual(["A", `A${BETWEEN}B`, `A${BETWEEN}C`]);
});
