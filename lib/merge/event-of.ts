import { boundsOf, overlaps } from "#lib/edtf/bounds.ts";
import { CERTAINTIES, DATE_BASES, type Event, type EventMode } from "#lib/model/event.ts";
import type { Cluster } from "./clusters.ts";
import type { Telling } from "./telling.ts";

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

const publishedFrom = ({ mention: { published } }: Telling): number =>
  published ? boundsOf(published).start : Infinity;

/** The telling that the event is named after: of the article published first; the id decides between equals. */
function founderOf(members: readonly Telling[]): Telling {
  return [...members].sort(
    (a, b) => compare(publishedFrom(a), publishedFrom(b)) || compare(a.mention.id, b.mention.id),
  )[0]!;
}

const width = ({ bounds }: Telling): number => (bounds ? bounds.end - bounds.start : Infinity);

/** The telling whose date the event takes: best founded first, then the narrowest. */
function datingOf(members: readonly Telling[]): Telling {
  const rank = (telling: Telling) => DATE_BASES.indexOf(telling.mention.basis);
  return [...members].sort(
    (a, b) => compare(rank(a), rank(b)) || compare(width(a), width(b)) || compare(a.mention.id, b.mention.id),
  )[0]!;
}

function disagreement(members: readonly Telling[], chosen: Telling): Event["mergeEvidence"] {
  const { edtf } = chosen.mention;
  if (edtf === null) return [];
  const differing = members.filter(({ bounds }) => bounds && !overlaps(bounds, boundsOf(edtf)));
  const others = new Set(differing.map(({ mention }) => mention.edtf!));
  return [...others].map((other) => ({ kind: "dates-differ", edtf, other }));
}

/** Each actor once: by how many tellings name it, then by its place in the founding one. */
function actorsOf(members: readonly Telling[], founder: Telling): Event["actors"] {
  const ordered = [founder, ...members.filter((member) => member !== founder)];
  const votes = new Map<string, { count: number; role: Event["actors"][number]["role"]; at: number }>();
  for (const actor of ordered.flatMap(({ mention }) => mention.actors)) {
    const known = votes.get(actor.actorId);
    votes.set(actor.actorId, {
      count: (known?.count ?? 0) + 1,
      role: known?.role ?? actor.role,
      at: known?.at ?? votes.size,
    });
  }
  return [...votes]
    .sort(([, a], [, b]) => Number(b.role === "agent") - Number(a.role === "agent") || b.count - a.count || a.at - b.at)
    .map(([actorId, { role }]) => ({ actorId, role }));
}

/** The telling whose roles the event takes: the founder's; of a reception, one whose host is at home. */
const castingOf = (members: readonly Telling[], founder: Telling): Telling =>
  founder.mention.mode === "reception" ? (members.find(({ mention }) => mention.isAtHome) ?? founder) : founder;

/** The founder's kind; where it names the type alone, the first by name of those that other tellings of the type say. */
function modeOf(members: readonly Telling[], { mention: { mode, type } }: Telling): EventMode | null {
  if (mode !== null || type === "CONSULT") return mode;
  const modes = members.flatMap(({ mention }) => (mention.type === type && mention.mode ? [mention.mode] : []));
  return modes.sort()[0] ?? null;
}

/** What a group of tellings says together. Its parts are told elsewhere (`parts.ts`). */
export function eventOf({ members, evidence }: Cluster): Event {
  const founder = founderOf(members);
  const dating = datingOf(members);
  const certainty =
    CERTAINTIES.find((value) => members.some(({ mention }) => mention.certainty === value)) ?? "asserted";
  return {
    id: founder.mention.id,
    memberIds: members.map(({ mention }) => mention.id).sort(),
    edtf: dating.mention.edtf,
    basis: dating.mention.edtf ? dating.mention.basis : "undated",
    type: founder.mention.type,
    mode: modeOf(members, founder),
    certainty,
    actors: actorsOf(members, castingOf(members, founder)),
    partOf: null,
    mergeEvidence: [...evidence, ...disagreement(members, dating)],
  };
}
