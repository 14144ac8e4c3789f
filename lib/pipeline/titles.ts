import { PACKS } from "#lib/lang/index.ts";
import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Actor } from "#lib/model/actor.ts";
import type { Event } from "#lib/model/event.ts";

/** Looks an actor up by id. */
export type ActorOf = (id: string) => Actor | null;

const nameIn = (actor: Actor, lang: string): string => actor.names[lang] ?? actor.names.en ?? actor.id;

/** A visit leads to a country; a meeting is with persons where any are named, with states and organisations where not. */
function othersOf(event: Event, actors: readonly { readonly actor: Actor; readonly role: string }[]): readonly Actor[] {
  const others = actors.filter(({ role }) => role !== "agent").map(({ actor }) => actor);
  const hosts = actors.filter(({ role }) => role === "host").map(({ actor }) => actor);
  if (event.mode === "visit" && hosts.length > 0) return hosts;
  const persons = others.filter(({ kind }) => kind === "person");
  return persons.length > 0 && event.type === "CONSULT" ? persons : others;
}

/** Who acts: the agents; in a mutual event without one, the first who takes part. A person speaks for the state named beside it. */
function agentsOf(actors: readonly { readonly actor: Actor; readonly role: string }[]): readonly Actor[] {
  const agents = actors.filter(({ role }) => role === "agent").map(({ actor }) => actor);
  const persons = agents.filter(({ kind }) => kind === "person");
  if (persons.length > 0) return persons;
  if (agents.length > 0) return agents;
  const first = actors.find(({ actor }) => actor.kind === "person") ?? actors[0];
  return first ? [first.actor] : [];
}

/** The headline of an event in one language, composed from what was coded. */
export function headlineOf(event: Event, pack: LanguagePack, actorOf: ActorOf): string | null {
  if (!pack.headline) return null;
  const actors = event.actors.flatMap(({ actorId, role }) => {
    const actor = actorOf(actorId);
    return actor ? [{ actor, role }] : [];
  });
  const agents = agentsOf(actors);
  const others = othersOf(event, actors).filter((actor) => !agents.includes(actor));
  const names = (list: readonly Actor[]) => list.map((actor) => nameIn(actor, pack.code));
  const { type, mode, certainty } = event;
  return pack.headline({ type, mode, certainty, agents: names(agents), others: names(others) });
}

/** Headlines of an event in every language that has templates, by language. */
export function headlinesOf(event: Event, actorOf: ActorOf): Readonly<Record<string, string>> {
  const composed = PACKS.flatMap((pack) => {
    const headline = headlineOf(event, pack, actorOf);
    return headline === null ? [] : [[pack.code, headline] as const];
  });
  return Object.fromEntries(composed);
}
