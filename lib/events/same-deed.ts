/** "Ecuador followed suit in 2022": what is told by pointing at the deed told before. */
import type { EventActor } from "#lib/model/event.ts";
import type { Segment } from "./segments.ts";

/** What was told just before, as far as it is done again. */
interface DoneBefore {
  readonly segment: Segment;
  readonly actors: readonly EventActor[];
}

/** The segment as one of the kind of deed told before; itself where its words tell their own, null where no deed was told, or only that somebody said something. */
export function asBefore(segment: Segment, before: DoneBefore | null): Segment | null {
  const { row } = segment.trigger;
  if (row.asBefore !== true) return segment;
  if (!before || before.segment.trigger.row.mode === "statement") return null;
  const { type, mode } = before.segment.trigger.row;
  return { ...segment, trigger: { ...segment.trigger, row: { ...row, type, ...(mode ? { mode } : {}) } } };
}

/** With those to whom it was done before, where it is done again by others and nobody else is named: "did the same *to the consul*". */
export function withSamePatients(
  segment: Segment,
  actors: readonly EventActor[],
  before: DoneBefore | null,
): readonly EventActor[] {
  if (segment.trigger.row.asBefore !== true || !before || !actors.every(({ role }) => role === "agent")) return actors;
  if (actors.length === 0) return actors;
  const ids = new Set(actors.map(({ mention }) => mention.actorId));
  const patients = before.actors.filter(({ role, mention }) => role === "recipient" && !ids.has(mention.actorId));
  return [...actors, ...patients];
}
