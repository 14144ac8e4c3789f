import {
  type Correction,
  type CorrectionChange,
  type CorrectionNote,
  type EventFields,
  mentionsOf,
} from "#lib/model/correction.ts";
import type { Event } from "#lib/model/event.ts";

/** Events as editors have them. */
export interface Overlaid {
  readonly shown: readonly Event[];
  /** Taken out of sight by an editor. */
  readonly hidden: readonly Event[];
}

const FIELDS = [
  "edtf",
  "type",
  "mode",
  "certainty",
  "actors",
  "titles",
] as const satisfies readonly (keyof EventFields)[];

/** What the machine says of the fields that an editor gives; a headline is composed of the others. */
function machineFields(event: Event, given: EventFields): EventFields {
  const corrected = FIELDS.filter((field) => field !== "titles" && given[field] !== undefined);
  return Object.fromEntries(corrected.map((field) => [field, event[field as "edtf"]]));
}

/** An event on its way through its corrections. */
interface Correcting {
  readonly event: Event;
  readonly read: Event;
  readonly memberIds: ReadonlySet<string>;
  readonly isKnown: (actorId: string) => boolean;
}

/** An event with what an editor says of it. An actor counts who is read in the event or whom `isKnown` knows. */
function withFields({ event, read, isKnown }: Correcting, fields: EventFields): Event {
  const { titles: _, actors, ...plain } = fields;
  const dated =
    fields.edtf === undefined ? {} : { basis: fields.edtf === null ? ("undated" as const) : ("editor" as const) };
  const known = actors?.filter(({ actorId }) => isKnown(actorId) || read.actors.some((own) => own.actorId === actorId));
  return { ...event, ...plain, ...dated, ...(known && { actors: known }) };
}

const noteOf = (
  { id, madeAt, reason }: Correction,
  kind: CorrectionNote["kind"],
  rest: Partial<Pick<CorrectionNote, "was" | "otherIds">> = {},
): CorrectionNote => ({ id, kind, at: madeAt, reason, was: {}, otherIds: [], ...rest });

/** The side of a split that an event is not on, where it is on one of them. */
function otherSide(
  change: Extract<CorrectionChange, { kind: "split" }>,
  memberIds: ReadonlySet<string>,
): readonly string[] {
  const isOf = (id: string): boolean => memberIds.has(id);
  const [own, from] = [change.mentionIds.some(isOf), change.fromIds.some(isOf)];
  if (own === from) return [];
  return own ? change.fromIds : change.mentionIds;
}

/** Which event a correction of one event means: that of the first of its mentions that is still read; null while it waits for one. */
function meantBy(change: CorrectionChange, eventOf: ReadonlyMap<string, Event>): string | null {
  if (change.kind !== "hide" && change.kind !== "event-fields") return null;
  const mentionId = change.mentionIds.find((id) => eventOf.has(id));
  return mentionId === undefined ? null : eventOf.get(mentionId)!.id;
}

function correctedBy(correction: Correction, correcting: Correcting): Event {
  const { change } = correction;
  const { event, read, memberIds } = correcting;
  const { notes, titles } = event.corrected ?? { notes: [], titles: {} };
  const noted = (next: Event, note: CorrectionNote, written = titles): Event => ({
    ...next,
    corrected: { notes: [...notes, note], titles: written },
  });
  if (change.kind === "event-fields") {
    const note = noteOf(correction, "event-fields", { was: machineFields(read, change.fields) });
    return noted(withFields(correcting, change.fields), note, { ...titles, ...change.fields.titles });
  }
  if (change.kind === "split") {
    const otherIds = otherSide(change, memberIds);
    return otherIds.length > 0 ? noted(event, noteOf(correction, "split", { otherIds })) : event;
  }
  const isJoined =
    change.kind === "join" && change.groups.filter((ids) => ids.some((id) => memberIds.has(id))).length > 1;
  return isJoined ? noted(event, noteOf(correction, "join")) : event;
}

/**
 * Merged events with what active corrections (the oldest first) say of them; of two that speak of one field the newer counts. All events
 * that share a correction with one of `events` must be among them. `isKnown` tells which actors are known beside those that an event was read with.
 */
export function overlaid(
  events: readonly Event[],
  active: readonly Correction[],
  isKnown: (actorId: string) => boolean,
): Overlaid {
  const eventOf = new Map(events.flatMap((event) => event.memberIds.map((id) => [id, event] as const)));
  const byEvent = new Map<string, Correction[]>();
  const hiddenIds = new Set<string>();
  for (const correction of active) {
    const { change } = correction;
    const meant = meantBy(change, eventOf);
    if (change.kind === "hide" && meant !== null) hiddenIds.add(meant);
    const isWide = change.kind === "split" || change.kind === "join";
    const ids = isWide ? mentionsOf(change).flatMap((id) => eventOf.get(id)?.id ?? []) : (meant ?? []);
    if (change.kind !== "hide")
      for (const id of new Set([ids].flat())) byEvent.set(id, [...(byEvent.get(id) ?? []), correction]);
  }
  const correct = (read: Event): Event => {
    const memberIds = new Set(read.memberIds);
    const corrections = byEvent.get(read.id) ?? [];
    return corrections.reduce((event, each) => correctedBy(each, { event, read, memberIds, isKnown }), read);
  };
  const corrected = events.map(correct);
  return {
    shown: corrected.filter(({ id }) => !hiddenIds.has(id)),
    hidden: corrected.filter(({ id }) => hiddenIds.has(id)),
  };
}
