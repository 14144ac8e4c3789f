import type { EventMention } from "#lib/model/event.ts";
import type { MentionCore } from "#lib/model/mention-core.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { inContext, type LookUp } from "./context.ts";
import { type Telling, tellingOf } from "./telling.ts";

/** True where an agent is of a country that takes part. */
function isAtHome({ mode, actors }: EventMention, actorOf: LookUp): boolean {
  if (mode !== "reception") return false;
  const states = actors.map(({ mention }) => actorOf(mention.actorId)).filter((actor) => actor?.kind === "state");
  const hosts = actors.filter(({ role }) => role === "agent").map(({ mention }) => actorOf(mention.actorId));
  return hosts.some((host) => states.some((state) => state?.country === host?.country));
}

/** The states that take part, by themselves or by their people. */
function sidesOf({ actors }: EventMention, actorOf: LookUp): MentionCore["sides"] {
  const persons = new Map<string, string[]>();
  for (const { mention } of actors) {
    const actor = actorOf(mention.actorId);
    if (!actor?.country || (actor.kind !== "person" && actor.kind !== "state")) continue;
    const own = persons.get(actor.country) ?? [];
    persons.set(actor.country, actor.kind === "person" ? [...own, actor.id] : own);
  }
  const sides = [...persons].map(([country, ids]) => ({ country, persons: ids.sort() }));
  return sides.sort((a, b) => (a.country < b.country ? -1 : 1));
}

/** The states for which one of the persons is there. */
function ownStatesOf({ actors }: EventMention, actorOf: LookUp): readonly string[] {
  const all = actors.flatMap(({ mention }) => actorOf(mention.actorId) ?? []);
  const countries = new Set(all.filter(({ kind }) => kind === "person").map(({ country }) => country));
  return all.filter(({ kind, country }) => kind === "state" && countries.has(country)).map(({ id }) => id);
}

/** What each mention tells by itself, in text order. */
function ownCores({ events, dct }: ArticleReading, actorOf: LookUp): readonly MentionCore[] {
  return events.map((event, order) => {
    const { id, articleId, type, mode, certainty, edtf, basis } = event;
    const cast = event.actors.map(({ mention: { actorId }, role }) => ({ actorId, role }));
    const persons = cast.map(({ actorId }) => actorId).filter((actorId) => actorOf(actorId)?.kind === "person");
    const known = event.dateEvidence.known ?? null;
    const sides = sidesOf(event, actorOf);
    const ownStates = ownStatesOf(event, actorOf);
    const coded = { id, articleId, type, mode, certainty, edtf, basis, known, actors: cast, persons, sides, ownStates };
    const isUnplaced = edtf === null && known === null && event.dateEvidence.timex !== null;
    const where = { isUnplaced, published: dct.edtf, isAdrift: dct.basis === "unknown", order, of: events.length };
    return { ...coded, ...where, isAtHome: isAtHome(event, actorOf) };
  });
}

/** What merging compares of each mention of an article, in text order. */
export function coresOf(reading: ArticleReading): readonly MentionCore[] {
  const byId = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const actorOf = (id: string) => byId.get(id);
  return inContext(ownCores(reading, actorOf), reading, actorOf);
}

/** All mentions of the corpus; the order is that of the articles given, then of the text. */
export const tellingsOf = (articles: readonly ArticleReading[]): readonly Telling[] =>
  articles.flatMap((article) => coresOf(article).map(tellingOf));
