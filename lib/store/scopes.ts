import { type SQL, sql } from "drizzle-orm";
import type { Axis, Filter } from "#lib/wire/view.ts";

/** The scope of all events. No actor has this id. */
export const ALL = "*";

/** Stands between the two actors of a pair; no id has a control character. */
export const BETWEEN = "\u001f";

/** Begins the scopes of the axis of publication. */
const PUBLISHED = "\u001d";

/** The scope of the same events on an axis. */
export const onAxis = (axis: Axis, scope: string): string => (axis === "published" ? PUBLISHED + scope : scope);

/** The axis on which the events of a scope stand, and the scope without it. */
export const readScope = (scope: string): { readonly axis: Axis; readonly bare: string } =>
  scope.startsWith(PUBLISHED)
    ? { axis: "published", bare: scope.slice(PUBLISHED.length) }
    : { axis: "event", bare: scope };

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** The scope of the events that name both. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}${BETWEEN}${b}` : `${b}${BETWEEN}${a}`);

/** The scope of the events of two scopes, each of one actor. */
export function bothOf(scope: string, other: string): string {
  const { axis, bare } = readScope(scope);
  return onAxis(axis, pairOf(bare, readScope(other).bare));
}

/** Every two of some actors, as scopes. */
export function pairsOf(actorIds: readonly string[]): readonly string[] {
  const ids = unique(actorIds);
  return ids.flatMap((a, place) => ids.slice(place + 1).map((b) => pairOf(a, b)));
}

/** The scopes under which an event with these actors is looked up on an axis, each once. */
export const scopesOf = (actorIds: readonly string[], axis: Axis): readonly string[] =>
  [ALL, ...unique(actorIds), ...pairsOf(actorIds)].map((scope) => onAxis(axis, scope));

/** How many actors make a scope; 3 on the axis of publication. */
export function widthOf(scope: string): 0 | 1 | 2 | 3 {
  const { axis, bare } = readScope(scope);
  return axis === "published" ? 3 : bare === ALL ? 0 : bare.includes(BETWEEN) ? 2 : 1;
}

/** The same in SQL. */
export const widthIn = (scope: SQL): SQL =>
  sql`case when starts_with(${scope}, ${PUBLISHED}) then 3 when ${scope} = ${ALL} then 0 when position(${BETWEEN} in ${scope}) > 0 then 2 else 1 end`;

/** Whether a scope is that of all events. */
export const isOfAll = (scope: string): boolean => readScope(scope).bare === ALL;

/** The scopes of those events of a scope, one of an actor or of all, that name one of some actors: a scope for each. */
export function withinOf(scope: string, actorIds: readonly string[]): readonly string[] {
  const { axis, bare } = readScope(scope);
  return unique(actorIds).map((id) => onAxis(axis, bare === ALL || bare === id ? id : pairOf(bare, id)));
}

/**
 * How the events that some actors leave are put together from scopes of one axis.
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
  axis,
  actors,
  match,
  excluded: ids,
}: Pick<Filter, "axis" | "actors" | "match" | "excluded">): Selection {
  const excluded = unique(ids);
  const on = (scope: string): string => onAxis(axis, scope);
  const [first, second, ...more] = unique(actors);
  if (first === undefined) return { kind: "one", scope: on(ALL), excluded };
  if (second === undefined) return { kind: "one", scope: on(first), excluded };
  const both = on(pairOf(first, second));
  const all = [first, second, ...more];
  if (match === "any") return { kind: "either", scopes: all.map(on), both: more.length === 0 ? both : null, excluded };
  if (more.length === 0 && excluded.length === 0) return { kind: "one", scope: both, excluded };
  return { kind: "every", pairs: pairsOf(all).map(on), actors: all, excluded };
}
