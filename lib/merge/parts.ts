import { boundsOf } from "#lib/edtf/bounds.ts";
import type { ActorOf } from "#lib/model/actor.ts";
import type { Event } from "#lib/model/event.ts";
import { gather } from "./gather.ts";

/** A visit known only to the month or year says too little to hold talks of one day. */
export const LONGEST_VISIT_DAYS = 14;

interface Visit {
  readonly event: Event;
  readonly visitors: ReadonlySet<string>;
  /** ISO 3166-1 alpha-2 of the countries visited. */
  readonly countries: ReadonlySet<string>;
}

function visitOf(event: Event, actorOf: ActorOf): Visit | null {
  if (event.mode !== "visit" || event.edtf === null) return null;
  const { start, end } = boundsOf(event.edtf);
  const actors = event.actors.map(({ actorId }) => actorOf(actorId)).filter((actor) => actor !== null);
  const visitors = new Set(actors.filter(({ kind }) => kind === "person").map(({ id }) => id));
  const countries = new Set(actors.filter(({ kind }) => kind === "state").flatMap(({ country }) => country ?? []));
  return end - start <= LONGEST_VISIT_DAYS && visitors.size > 0 && countries.size > 0
    ? { event, visitors, countries }
    : null;
}

/** Persons who are on a visit that can have parts: known to some days, of a country. None for every other event. */
export const visitorsOf = (event: Event, actorOf: ActorOf): readonly string[] => [
  ...(visitOf(event, actorOf)?.visitors ?? []),
];

function isPartOf(event: Event, visit: Visit, actorOf: ActorOf): boolean {
  if (event === visit.event || event.mode === "visit" || event.edtf === null) return false;
  const [part, whole] = [boundsOf(event.edtf), boundsOf(visit.event.edtf!)];
  const actors = event.actors.map(({ actorId }) => actorOf(actorId)).filter((actor) => actor !== null);
  const hosted = actors.some(
    ({ id, country }) => !visit.visitors.has(id) && country !== null && visit.countries.has(country),
  );
  return (
    part.start >= whole.start && part.end <= whole.end && hosted && actors.some(({ id }) => visit.visitors.has(id))
  );
}

const lengthOf = ({ event }: Visit): number => boundsOf(event.edtf!).end - boundsOf(event.edtf!).start;

const narrowestFirst = (a: Visit, b: Visit): number => lengthOf(a) - lengthOf(b) || (a.event.id < b.event.id ? -1 : 1);

/** Sets `partOf` of what happened within a visit: with the visitor, with somebody of the country visited, on its days. */
export function withParts(events: readonly Event[], actorOf: ActorOf): readonly Event[] {
  const visits = events.map((event) => visitOf(event, actorOf)).filter((visit) => visit !== null);
  const byVisitor = gather(visits, ({ visitors }) => [...visitors]);
  return events.map((event) => {
    const candidates = event.actors.flatMap(({ actorId }) => byVisitor.get(actorId) ?? []);
    const visit = candidates.filter((candidate) => isPartOf(event, candidate, actorOf)).sort(narrowestFirst)[0];
    return { ...event, partOf: visit?.event.id ?? null };
  });
}
