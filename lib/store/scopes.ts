import type { Filter } from "#lib/wire/view.ts";

/** The scope of all events. No actor has this id. */
export const ALL = "*";

/** Stands between the two actors of a pair; no id has a control character. */
export const BETWEEN = "\u001f";

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** The scope of the events that name both. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}${BETWEEN}${b}` : `${b}${BETWEEN}${a}`);

/** Every two of some actors, as scopes. */
export function pairsOf(actorIds: readonly string[]): readonly string[] {
  const ids = unique(actorIds);
  return ids.flatMap((a, place) => ids.slice(place + 1).map((b) => pairOf(a, b)));
}

/** The scopes under which an event with these actors is looked up, each once. */
export const scopesOf = (actorIds: readonly string[]): readonly string[] => [
  ALL,
  ...unique(actorIds),
  ...pairsOf(actorIds),
];

/** How many actors make a scope. */
export const widthOf = (scope: string): 0 | 1 | 2 => (scope === ALL ? 0 : scope.includes(BETWEEN) ? 2 : 1);

/** The scopes of those events of a scope, one of an actor or of all, that name one of some actors: a scope for each. */
export const withinOf = (scope: string, actorIds: readonly string[]): readonly string[] =>
  unique(actorIds).map((id) => (scope === ALL || scope === id ? id : pairOf(scope, id)));

/**
 * How the events that some actors leave are put together from scopes.
 *
 * `one`: those of a scope. `either`: those of any of some scopes. With two of them `both` is the scope that they share, and counts are
 * exact: the one and the other without what both have. `every`: those of one of some pairs (the rarest will do) that name all `actors`.
 * Of all of these those are left out that name one of the `excluded`.
 */
export type Selection = (
  | { readonly kind: "one"; readonly scope: string }
  | { readonly kind: "either"; readonly scopes: readonly string[]; readonly both: string | null }
  | { readonly kind: "every"; readonly pairs: readonly string[]; readonly actors: readonly string[] }
) & { readonly excluded: readonly string[] };

/** What a filter's actors select. */
export function selectionOf({
  actors,
  match,
  excluded: ids,
}: Pick<Filter, "actors" | "match" | "excluded">): Selection {
  const excluded = unique(ids);
  const [first, second, ...more] = unique(actors);
  if (first === undefined) return { kind: "one", scope: ALL, excluded };
  if (second === undefined) return { kind: "one", scope: first, excluded };
  const both = pairOf(first, second);
  const all = [first, second, ...more];
  if (match === "any") return { kind: "either", scopes: all, both: more.length === 0 ? both : null, excluded };
  if (more.length === 0 && excluded.length === 0) return { kind: "one", scope: both, excluded };
  return { kind: "every", pairs: pairsOf(all), actors: all, excluded };
}
