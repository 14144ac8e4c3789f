import type { Actor } from "#lib/model/actor.ts";
import { bodyParts } from "./bodies.ts";
import { ACTORS, actorById, rowById } from "./gazetteer.ts";
import { heldOffices, type OfficeTerm, officesOf } from "./office-holders.ts";

/** What the tables tell of one actor. */
export interface ActorProfile {
  readonly actor: Actor;
  readonly wikidata: string | null;
  /** Every form of its name by language, the one to show first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** A person's own terms; the terms of the offices of a state or organisation. The latest first. */
  readonly terms: readonly OfficeTerm[];
  /** Blocs and organisations of which it is a member or a body; its state, where it is a body of one. */
  readonly groups: readonly Actor[];
  readonly members: readonly Actor[];
}

const found = (ids: readonly string[]): readonly Actor[] => ids.flatMap((id) => actorById(id) ?? []);

/** What the tables tell of an actor; null where they do not list it. Does not throw. */
export function profileOf(id: string): ActorProfile | null {
  const actor = actorById(id);
  if (!actor) return null;
  const row = rowById(id);
  const own = Object.entries(row?.names ?? {}).flatMap(([lang, forms]) => (forms ? [[lang, forms] as const] : []));
  const shown = Object.entries(actor.names).map(([lang, name]) => [lang, [name]] as const);
  const terms = actor.kind === "person" ? heldOffices(id) : officesOf(id);
  return {
    actor,
    wikidata: row?.wikidata ?? null,
    names: Object.fromEntries(own.length > 0 ? own : shown),
    terms: [...terms].sort(latestFirst),
    groups: found(groupIdsOf(id)),
    members: found(row?.members ?? []),
  };
}

function groupIdsOf(id: string): readonly string[] {
  const whole = rowById(id)?.within ?? bodyParts(id)?.state;
  const groups = ACTORS.filter(({ members }) => members?.includes(id)).map((group) => group.id);
  return [...(whole === undefined ? [] : [whole]), ...groups];
}

/** EDTF days and months of our era sort as text does. */
const latestFirst = (a: OfficeTerm, b: OfficeTerm): number =>
  a.term.start < b.term.start ? 1 : a.term.start > b.term.start ? -1 : a.office < b.office ? -1 : 1;
