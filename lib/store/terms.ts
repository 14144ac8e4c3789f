/** Sums of scopes that count what a selection holds without looking at its events. */
import type { Accuracy } from "#lib/wire/accuracy.ts";
import { bothOf, isOfAll, withinOf } from "./scopes.ts";
import type { Counted } from "./selected.ts";

/** Events of any of three or more scopes are counted one by one up to this many; beyond, bounds are told. */
export const MOST_JOINED = 10_000;

/** Events of a scope, or those that any of some scopes has, each once; put to a sum or taken from it. */
export interface Term {
  readonly selected: Counted;
  readonly sign: 1 | -1;
}

export interface Sum {
  readonly terms: readonly Term[];
  /** "at-most" where an event may be counted for each of several actors, or not all that are left out could be taken away. */
  readonly accuracy: Accuracy;
}

/** What the choice of terms asks of scopes. */
export interface Sizes {
  /** True where so few events stand in these that they can be looked at one by one. */
  readonly areFew: (scopes: readonly string[]) => boolean;
  /** How many events a scope has. */
  readonly countOf: (scope: string) => number;
}

const one = (scope: string, sign: 1 | -1): Term => ({ selected: { kind: "one", scope, excluded: [] }, sign });

/** The scopes of what a selection leaves out; none where nothing is. */
export const scopesLeftOut = (selected: Counted): readonly string[] => [
  ...new Set(
    (selected.kind === "one" ? [selected.scope] : selected.scopes).flatMap((scope) =>
      withinOf(scope, selected.excluded),
    ),
  ),
];

/** The events of a selection as a sum. What is left out is taken away whole where two counts tell it or it is few, else the largest part of it. */
export function sumOf(selected: Counted, sizes: Sizes): Sum {
  const [added, taken] = [addedBy(selected), takenBy(selected, sizes)];
  return {
    terms: [...added.terms, ...taken.terms],
    accuracy: added.accuracy === "exact" && taken.accuracy === "exact" ? "exact" : "at-most",
  };
}

function addedBy(selected: Counted): Sum {
  if (selected.kind === "one") return { terms: [one(selected.scope, 1)], accuracy: "exact" };
  const terms = selected.scopes.map((scope) => one(scope, 1));
  return selected.both === null
    ? { terms, accuracy: "at-most" }
    : { terms: [...terms, one(selected.both, -1)], accuracy: "exact" };
}

function takenBy(selected: Counted, { areFew, countOf }: Sizes): Sum {
  const scopes = scopesLeftOut(selected);
  const [first, second, ...more] = scopes;
  if (first === undefined) return { terms: [], accuracy: "exact" };
  if (second === undefined) return { terms: [one(first, -1)], accuracy: "exact" };
  if (more.length === 0 && selected.kind === "one" && isOfAll(selected.scope))
    return { terms: [one(first, -1), one(second, -1), one(bothOf(first, second), 1)], accuracy: "exact" };
  if (areFew(scopes))
    return { terms: [{ selected: { kind: "either", scopes, both: null, excluded: [] }, sign: -1 }], accuracy: "exact" };
  const largest = scopes.reduce((a, b) => (countOf(b) > countOf(a) ? b : a));
  return { terms: [one(largest, -1)], accuracy: "at-most" };
}

/** Every scope that a selection and what it leaves out are counted by. */
export const scopesToSize = (selected: Counted): readonly string[] => [
  ...(selected.kind === "one" ? [selected.scope] : selected.scopes),
  ...scopesLeftOut(selected),
];
