import { bodyParts } from "#lib/actors/bodies.ts";
import { sitsIn } from "#lib/actors/members.ts";
import { PACKS } from "#lib/lang/index.ts";
import type { HeadlineParty, LanguagePack } from "#lib/lang/pack.ts";
import type { Actor, ActorKind, ActorOf } from "#lib/model/actor.ts";
import type { ActorRole, Event, EventMode, EventType } from "#lib/model/event.ts";

interface Cast {
  readonly actor: Actor;
  readonly role: ActorRole;
}

/** Under the name of the language; where it has none, as the text spells an unlisted person, or as English does. */
function partyOf({ id, kind, names, female, familyFirst, listed }: Actor, lang: string): HeadlineParty {
  const isUnlisted = kind === "person" && !listed;
  return {
    name: names[lang] ?? names.en ?? id,
    kind,
    ...(female && { female }),
    ...(familyFirst && { familyFirst }),
    ...(isUnlisted && { unlisted: true as const }),
  };
}

/** What a state also does to its own people; what it only says, they say for it. */
const TO_OWN_PEOPLE: ReadonlySet<EventType> = new Set([
  "COERCE",
  "ASSAULT",
  "SANCTION",
  "PROTEST",
  "CONCEDE",
  "MOBILIZE",
]);

const isOfCountryOf = ({ country }: Actor, actors: readonly Actor[]): boolean =>
  country !== null && actors.some((actor) => actor.country === country);

/** A president's own country, a ministry's own state and a government's own ministry are not whom they meet or promise something. */
function isOwn(actor: Actor, agents: readonly Actor[], type: EventType): boolean {
  const ofKind = (kind: ActorKind) => agents.filter((agent) => agent.kind === kind);
  if (actor.kind === "organisation") return agents.some(({ id }) => id === bodyParts(actor.id)?.state);
  if (actor.kind === "person") return !TO_OWN_PEOPLE.has(type) && isOfCountryOf(actor, ofKind("state"));
  return agents.some(({ id }) => bodyParts(id)?.state === actor.id) || isOfCountryOf(actor, ofKind("person"));
}

const isPerson = ({ kind }: Actor): boolean => kind === "person";
const isCountry = ({ kind }: Actor): boolean => kind === "state" || kind === "bloc";
const isNobody = (): boolean => false;

/** Kinds of deed that are done to countries, to persons or to nobody: others who are named beside them are what they are about. */
const DONE_TO: Readonly<Partial<Record<EventMode, (actor: Actor) => boolean>>> = {
  recognise: isCountry,
  relations: isCountry,
  exchange: isCountry,
  "open-mission": isCountry,
  "close-mission": isCountry,
  sever: isCountry,
  withdraw: isCountry,
  leave: ({ kind }) => kind === "organisation" || kind === "bloc",
  arrest: isPerson,
  release: isPerson,
  sentence: isPerson,
  resign: isNobody,
};
/** Done to envoys: in view of their countries, which are what a headline names, where any is known. */
const OF_ENVOYS: ReadonlySet<EventMode | null> = new Set<EventMode>(["expel", "recall", "summon"]);

function sufferersOf(mode: EventMode | null, others: readonly Actor[], agents: readonly Actor[]): readonly Actor[] {
  const isSufferer = mode && DONE_TO[mode];
  if (isSufferer) return others.filter(isSufferer);
  const envoys = others.filter((actor) => isPerson(actor) && (mode === "recall" || !isOfCountryOf(actor, agents)));
  if (mode === "appoint") return envoys.length > 0 ? envoys : others.filter((actor) => !isPerson(actor));
  if (!OF_ENVOYS.has(mode)) return others;
  const countries = others.filter(isCountry);
  return countries.length > 0 ? countries : envoys;
}

/** What is said of more states than this is said in view of them, not to them. */
const MOST_ADDRESSED = 3;
const SAID: ReadonlySet<EventType> = new Set(["SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"]);

/**
 * A visit leads to a country; a meeting is with persons where any are named, with states and organisations where not.
 * Whom talks without a mode only concern ("discussed the war in Sudan") nobody can tell from whom they address: neither is named.
 */
function othersOf(event: Event, cast: readonly Cast[], agents: readonly Actor[]): readonly Actor[] {
  const rest = cast.filter(({ actor }) => !agents.includes(actor) && !isOwn(actor, agents, event.type));
  const others = rest.map(({ actor }) => actor);
  const hosts = rest.filter(({ role }) => role === "host").map(({ actor }) => actor);
  if (event.mode === "visit") return hosts.length > 0 ? hosts : others.filter(({ kind }) => kind !== "person");
  const persons = others.filter(isPerson);
  if (event.mode === "press-conference") return persons;
  if (SAID.has(event.type) && agents.length > 0 && others.length > MOST_ADDRESSED) return [];
  if (event.type !== "CONSULT") return sufferersOf(event.mode, others, agents);
  if (persons.length > 0) return persons;
  const isTopic = ({ role }: Cast) => event.mode === null && agents.length > 0 && role !== "participant";
  return rest.filter((each) => !isTopic(each)).map(({ actor }) => actor);
}

/**
 * Who acts: the agents, persons before the states named beside them; in a mutual event without an agent, all who take part, but for
 * the states of the persons among them.
 */
function agentsOf(cast: readonly Cast[], type: EventType): readonly Actor[] {
  const inRole = (role: ActorRole) => cast.filter((each) => each.role === role).map(({ actor }) => actor);
  const agents = inRole("agent");
  if (agents.length > 0) return agents.some(isPerson) ? agents.filter(isPerson) : agents;
  const mutual = inRole("participant");
  const persons = mutual.filter(isPerson);
  return mutual.filter((actor) => isPerson(actor) || !isOwn(actor, persons, type));
}

/** True where the other side is one body in which all who act sit. */
function isWithin(agents: readonly Actor[], others: readonly Actor[], actorOf: ActorOf): boolean {
  const [body] = others;
  if (others.length !== 1 || body?.kind !== "organisation") return false;
  const countryOf = (id: string) => actorOf(id)?.country ?? null;
  return agents.every(({ country }) => country !== null && sitsIn(country, body.id, countryOf));
}

/** The headline of an event in one language, composed from what was coded. */
export function headlineOf(event: Event, pack: LanguagePack, actorOf: ActorOf): string | null {
  if (!pack.headline) return null;
  const actors = event.actors.flatMap(({ actorId, role }) => {
    const actor = actorOf(actorId);
    return actor ? [{ actor, role }] : [];
  });
  const agents = agentsOf(actors, event.type);
  const others = othersOf(event, actors, agents);
  const parties = (list: readonly Actor[]) => list.map((actor) => partyOf(actor, pack.code));
  const { type, mode, certainty } = event;
  return pack.headline({
    type,
    mode,
    certainty,
    agents: parties(agents),
    others: parties(others),
    ...(isWithin(agents, others, actorOf) && { within: true }),
  });
}

/** Headlines of an event in every language that has templates, by language. */
export function headlinesOf(event: Event, actorOf: ActorOf): Readonly<Record<string, string>> {
  const composed = PACKS.flatMap((pack) => {
    const headline = headlineOf(event, pack, actorOf);
    return headline === null ? [] : [[pack.code, headline] as const];
  });
  return Object.fromEntries(composed);
}
