import { type Correction, mentionsOf } from "#lib/model/correction.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The corrections that hold, the oldest first: nobody undid them, and they are no mere reports. Ids decide between those of one moment. */
export const activeCorrections = (corrections: readonly Correction[]): readonly Correction[] =>
  corrections
    .filter(({ undone, change }) => undone === null && change.kind !== "report")
    .sort((a, b) => compare(a.madeAt, b.madeAt) || compare(a.id, b.id));

/**
 * Which mentions some others share a correction with, themselves left out: whoever makes the event of one anew must look at those too,
 * because a correction holds for the first of its mentions that is still read.
 */
export function linkedMentions(active: readonly Correction[]): (mentionIds: Iterable<string>) => readonly string[] {
  const links = new Map<string, (readonly string[])[]>();
  for (const { change } of active) {
    const ids = mentionsOf(change);
    for (const id of ids) links.set(id, [...(links.get(id) ?? []), ids]);
  }
  return (mentionIds) => {
    const own = new Set(mentionIds);
    const linked = new Set([...own].flatMap((id) => (links.get(id) ?? []).flat()));
    return [...linked].filter((id) => !own.has(id));
  };
}
