import type { Bonds, Correction } from "#lib/model/correction.ts";

/** Sets of mention ids that are one event, and pairs of such sets that are two. */
interface Partition {
  readonly rootOf: (id: string) => string;
  readonly areApart: (a: string, b: string) => boolean;
  readonly unite: (a: string, b: string) => void;
  readonly part: (a: string, b: string) => void;
}

function partition(): Partition {
  const parents = new Map<string, string>();
  /** Roots that a root is kept apart from. */
  const foes = new Map<string, Set<string>>();
  const foesOf = (root: string): Set<string> => {
    const known = foes.get(root) ?? new Set<string>();
    foes.set(root, known);
    return known;
  };
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  const areApart = (a: string, b: string): boolean => foes.get(rootOf(a))?.has(rootOf(b)) ?? false;
  const unite = (a: string, b: string): void => {
    const [root, other] = [rootOf(a), rootOf(b)].sort() as [string, string];
    if (root === other || areApart(root, other)) return;
    parents.set(other, root);
    for (const foe of foesOf(other)) {
      foesOf(foe).delete(other);
      foesOf(foe).add(root);
      foesOf(root).add(foe);
    }
    foes.delete(other);
  };
  const part = (a: string, b: string): void => {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x === y) return;
    foesOf(x).add(y);
    foesOf(y).add(x);
  };
  return { rootOf, areApart, unite, part };
}

/**
 * What active corrections (the oldest first) say of which mentions are one event. The newest word on two mentions counts; an older one
 * that it contradicts, by itself or by way of others, is passed over for just these two. Depends on the corrections alone, whatever is
 * read at the time.
 */
export function bondsOf(active: readonly Correction[]): Bonds {
  const { rootOf, areApart, unite, part } = partition();
  const grouped = new Set<string>();
  const uniteAll = (ids: readonly string[]): void => {
    for (const [at, id] of ids.entries()) {
      grouped.add(id);
      for (const other of ids.slice(0, at)) unite(other, id);
    }
  };
  for (const { change } of active.toReversed()) {
    if (change.kind === "join") uniteAll(change.groups.flat());
    if (change.kind !== "split") continue;
    uniteAll(change.mentionIds);
    for (const id of change.mentionIds) for (const other of change.fromIds) part(id, other);
  }
  const reasons = new Map<string, Set<string>>();
  for (const { change, reason } of active) {
    if (change.kind !== "join") continue;
    for (const root of new Set(change.groups.flat().map(rootOf)))
      reasons.set(root, (reasons.get(root) ?? new Set()).add(reason));
  }
  return {
    groupOf: (id) => (grouped.has(id) ? rootOf(id) : null),
    reasonsOf: (group) => [...(reasons.get(group) ?? [])],
    areApart,
  };
}
