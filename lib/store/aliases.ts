/** An id under which an event is or was shown, and the event that it leads to now; null: withdrawn. */
export interface Alias {
  readonly alias: string;
  readonly eventId: string | null;
}

interface Members {
  readonly id: string;
  readonly memberIds: readonly string[];
}

/**
 * The aliases that must be written so that every id ever shown leads to the right event, or is known to lead nowhere.
 *
 * An id that is still a member leads to its event. One that is no longer read in any text follows the others that once were
 * the same event with it; where none of those is left, the event is withdrawn. Only what differs from `before` is returned,
 * in order of alias.
 */
export function changedAliases(before: readonly Alias[], events: readonly Members[]): readonly Alias[] {
  const current = new Map<string, string>(
    events.flatMap(({ id, memberIds }) => [id, ...memberIds].map((alias) => [alias, id] as const)),
  );
  const known = new Map(before.map(({ alias, eventId }) => [alias, eventId]));
  const successors = successorsOf(before, current);
  const aliases = new Set([...known.keys(), ...current.keys()]);
  return [...aliases]
    .map((alias) => ({ alias, eventId: current.get(alias) ?? successors.get(known.get(alias) ?? "") ?? null }))
    .filter(({ alias, eventId }) => known.get(alias) !== eventId)
    .sort((a, b) => (a.alias < b.alias ? -1 : 1));
}

/** What each former event became: the event of its own id, else of its first member that is still read. */
function successorsOf(before: readonly Alias[], current: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const successors = new Map<string, string>();
  const inOrder = [...before].sort((a, b) => (a.alias < b.alias ? -1 : 1));
  for (const { alias, eventId } of inOrder) {
    const successor = current.get(alias);
    if (eventId === null || successor === undefined) continue;
    if (alias === eventId || !successors.has(eventId)) successors.set(eventId, successor);
  }
  return successors;
}
