import { PACKS } from "#lib/lang/index.ts";
import type { HeadlineParty, LanguagePack } from "#lib/lang/pack.ts";
import type { Actor, ActorOf } from "#lib/model/actor.ts";
import type { Event } from "#lib/model/event.ts";

interface Cast {
  readonly actor: Actor;
  readonly role: string;
}

/** Under the name of the language; where it has none, as the text spells an unlisted person, or as English does. */
function partyOf({ id, kind, names, female }: Actor, lang: string): HeadlineParty {
  return { name: names[lang] ?? names.en ?? id, kind, ...(female && { female }) };
}

/** A visit leads to a country; a meeting is with persons where any are named, with states and organisations where not. */
function othersOf(event: Event, cast: readonly Cast[], agents: readonly Actor[]): readonly Actor[] {
  const others = cast
    .map(({ actor }) => actor)
    .filter((actor) => !agents.includes(actor) && !isOwnState(actor, agents));
  const hosts = cast.filter(({ role }) => role === "host").map(({ actor }) => actor);
  if (event.mode === "visit") return hosts.length > 0 ? hosts : others.filter(({ kind }) => kind !== "person");
  const persons = others.filter(({ kind }) => kind === "person");
  if (event.mode === "press-conference") return persons;
  return persons.length > 0 && event.type === "CONSULT" ? persons : others;
}

/** A president's own country is not whom he meets or promises something. */
const isOwnState = (actor: Actor, agents: readonly Actor[]): boolean =>
  actor.kind === "state" &&
  agents.some(({ kind, country }) => kind === "person" && country !== null && country === actor.country);

/** Who acts: the agents, persons before the states named beside them; in a mutual event without one, all who take part. */
function agentsOf(actors: readonly Cast[]): readonly Actor[] {
  const agents = actors.filter(({ role }) => role === "agent").map(({ actor }) => actor);
  const acting =
    agents.length > 0 ? agents : actors.filter(({ role }) => role === "participant").map(({ actor }) => actor);
  const persons = acting.filter(({ kind }) => kind === "person");
  return persons.length > 0 ? persons : acting;
}

/** The headline of an event in one language, composed from what was coded. */
export function headlineOf(event: Event, pack: LanguagePack, actorOf: ActorOf): string | null {
  if (!pack.headline) return null;
  const actors = event.actors.flatMap(({ actorId, role }) => {
    const actor = actorOf(actorId);
    return actor ? [{ actor, role }] : [];
  });
  const agents = agentsOf(actors);
  const others = othersOf(event, actors, agents);
  const parties = (list: readonly Actor[]) => list.map((actor) => partyOf(actor, pack.code));
  const { type, mode, certainty } = event;
  return pack.headline({ type, mode, certainty, agents: parties(agents), others: parties(others) });
}

/** Headlines of an event in every language that has templates, by language. */
export function headlinesOf(event: Event, actorOf: ActorOf): Readonly<Record<string, string>> {
  const composed = PACKS.flatMap((pack) => {
    const headline = headlineOf(event, pack, actorOf);
    return headline === null ? [] : [[pack.code, headline] as const];
  });
  return Object.fromEntries(composed);
}
