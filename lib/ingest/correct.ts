import type { Actor } from "#lib/model/actor.ts";
import type { Author, CorrectionChange, EventFields } from "#lib/model/correction.ts";
import { type EventMode, modesOf } from "#lib/model/event.ts";
import { contentId } from "#lib/model/identity.ts";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { actorsNamed, listedActor } from "#lib/pipeline/known-actors.ts";
import { mentionsOfEvents, readActors, readShown, type ShownEvent } from "#lib/store/change-events.ts";
import {
  findCorrection,
  type Marked,
  readCorrections,
  saveCorrection,
  undoCorrection,
} from "#lib/store/corrections.ts";
import type { Database, Store } from "#lib/store/database.ts";
import { findKnownArticles } from "#lib/store/known-articles.ts";
import { resolveEventId } from "#lib/store/resolve-event-id.ts";
import { titlesOfEvents } from "#lib/store/summaries.ts";
import type { CorrectionRequest } from "#lib/wire/correction-json.ts";
import { touchedBy } from "./touched.ts";

/** A correction that was saved or undone, and the articles that have to be read or merged again. */
export interface Saved {
  readonly id: string;
  readonly marked: Marked;
}

type Asked<Kind extends CorrectionRequest["kind"]> = Extract<CorrectionRequest, { kind: Kind }>;

/**
 * Saves what somebody asks to be corrected, and marks what has to be read or merged again; the next run of ingest does it. `now` is ISO 8601 in UTC. The
 * error is a sentence, and then nothing was saved.
 */
export async function saveRequest(
  { db }: Store,
  request: CorrectionRequest,
  madeBy: Author,
  now: string,
): Promise<Result<Saved>> {
  const change = await changeOf(db, request);
  if (!change.ok) return change;
  const id = contentId("correction", JSON.stringify(change.value), madeBy.id, now);
  const correction = { id, change: change.value, madeBy, madeAt: now, reason: request.reason, undone: null };
  return ok({ id, marked: await saveCorrection(db, correction, await touchedBy(db, correction)) });
}

/** Undoes a correction; see `saveRequest`. */
export async function undoRequest({ db }: Store, id: string, by: Author, now: string): Promise<Result<Saved>> {
  const correction = await findCorrection(db, id);
  if (correction === null) return fail(`There is no correction "${id.slice(0, 60)}".`);
  const marked = await undoCorrection(db, id, { by, at: now }, await touchedBy(db, correction));
  return marked.ok ? ok({ id, marked: marked.value }) : marked;
}

function changeOf(db: Database, request: CorrectionRequest): Promise<Result<CorrectionChange>> {
  switch (request.kind) {
    case "article-date":
      return articleDate(db, request);
    case "event-fields":
      return eventFields(db, request);
    case "split":
      return split(db, request);
    case "join":
      return join(db, request);
    case "actor":
      return addActor(db, request);
    case "alias":
      return addAlias(db, request);
    default:
      return wholeEvent(db, request);
  }
}

async function articleDate(db: Database, { article, edtf }: Asked<"article-date">): Promise<Result<CorrectionChange>> {
  if ((await findKnownArticles(db, [article])).size === 0)
    return fail(`There is no article "${article.slice(0, 60)}".`);
  return ok({ kind: "article-date", articleId: article, edtf });
}

/** The event of an id, with its mentions, the founding one first. */
async function eventAt(
  db: Database,
  id: string,
): Promise<Result<{ readonly event: ShownEvent; readonly mentionIds: readonly string[] }>> {
  const resolved = await resolveEventId(db, id);
  const [event] = resolved.kind === "current" ? await readShown(db, [resolved.id]) : [];
  if (!event) return fail(`There is no event "${id.slice(0, 60)}" that is shown.`);
  const members = await mentionsOfEvents(db, [event.id]);
  return ok({ event, mentionIds: [event.id, ...members.filter((each) => each !== event.id).sort()] });
}

async function wholeEvent(db: Database, { kind, event }: Asked<"hide" | "report">): Promise<Result<CorrectionChange>> {
  const found = await eventAt(db, event);
  return found.ok ? ok({ kind, mentionIds: found.value.mentionIds }) : found;
}

async function split(db: Database, { event, mentions }: Asked<"split">): Promise<Result<CorrectionChange>> {
  const found = await eventAt(db, event);
  if (!found.ok) return found;
  const own = new Set(mentions);
  const strange = mentions.find((id) => !found.value.mentionIds.includes(id));
  if (strange !== undefined) return fail(`The event has no source "${strange.slice(0, 60)}".`);
  const fromIds = found.value.mentionIds.filter((id) => !own.has(id));
  if (own.size === 0 || fromIds.length === 0) return fail("Expected some of the event's sources, and not all of them.");
  return ok({ kind: "split", mentionIds: [...own], fromIds });
}

/** The id in a link to an event, or the text itself. */
function idInLink(link: string): string {
  if (!URL.canParse(link, "http://localhost")) return link;
  const { pathname, searchParams } = new URL(link, "http://localhost");
  return searchParams.get("event") ?? /\/events\/([^/]+)/.exec(pathname)?.[1] ?? link;
}

async function join(db: Database, request: Asked<"join">): Promise<Result<CorrectionChange>> {
  const [one, other] = [await eventAt(db, request.event), await eventAt(db, idInLink(request.with))];
  if (!one.ok) return one;
  if (!other.ok) return fail(`Expected the link or id of an event that is shown, got "${request.with.slice(0, 100)}".`);
  if (one.value.event.id === other.value.event.id) return fail("Both are one event already.");
  return ok({ kind: "join", groups: [one.value.mentionIds, other.value.mentionIds] });
}

/** Actors whom editors added and the tables do not have, by id. */
async function addedBy(db: Database): Promise<ReadonlyMap<string, Actor>> {
  const corrections = await readCorrections(db);
  const added = corrections.flatMap(({ change }) => (change.kind === "actor" ? [change.actor] : []));
  return new Map(added.map((actor) => [actor.id, { ...actor, listed: true }]));
}

/** The actor that an id or a name means. */
async function actorMeant(db: Database, said: string): Promise<Result<Actor>> {
  const added = await addedBy(db);
  const byId = added.get(said) ?? listedActor(said);
  if (byId) return ok(byId);
  const named = [...added.values()].filter(({ names }) => Object.values(names).includes(said));
  const found = new Map(
    [...actorsNamed(said).flatMap((id) => listedActor(id) ?? []), ...named].map((each) => [each.id, each]),
  );
  const [first, ...others] = [...found.values()];
  if (!first) return fail(`No actor is known as "${said.slice(0, 60)}": add it first.`);
  if (others.length > 0)
    return fail(`"${said.slice(0, 60)}" means several actors (${[...found.keys()].join(", ")}): give an id.`);
  return ok(first);
}

async function castOf(
  db: Database,
  { actors }: ShownEvent,
  { keep, add }: Asked<"event-fields">,
): Promise<Result<EventFields["actors"]>> {
  const kept = keep ? actors.filter(({ actorId }) => keep.includes(actorId)) : actors;
  if (add === undefined || add === "") return ok(kept.length === actors.length ? undefined : kept);
  const actor = await actorMeant(db, add);
  if (!actor.ok) return actor;
  if (kept.some(({ actorId }) => actorId === actor.value.id)) return fail(`"${add.slice(0, 60)}" takes part already.`);
  return ok([...kept, { actorId: actor.value.id, role: "participant" }]);
}

/** The finer kind that an event is to have: none where its type was changed to one that has no such kind. */
function kindMeant(event: ShownEvent, { type = event.type, mode }: Asked<"event-fields">): Result<EventMode | null> {
  const wanted = mode === undefined ? event.mode : mode;
  if (wanted === null || modesOf(type).includes(wanted)) return ok(wanted);
  if (wanted === event.mode) return ok(null);
  return fail(`${wanted} is not a kind of ${type}: expected ${modesOf(type).join(", ") || "none"}.`);
}

/** Of what a form says only what differs from what is shown. */
async function eventFields(db: Database, request: Asked<"event-fields">): Promise<Result<CorrectionChange>> {
  const found = await eventAt(db, request.event);
  if (!found.ok) return found;
  const { event, mentionIds } = found.value;
  const cast = await castOf(db, event, request);
  if (!cast.ok) return cast;
  const titles = (await titlesOfEvents(db, [event.id])).get(event.id) ?? {};
  // What is shown where nobody wrote a headline in that language is an English one.
  const shown = titles[request.titleLang ?? "en"] ?? titles.en;
  const { edtf, type, certainty } = request;
  const kind = kindMeant(event, request);
  if (!kind.ok) return kind;
  const mode = kind.value;
  const fields: EventFields = {
    ...(edtf !== undefined && edtf !== event.edtf && { edtf }),
    ...(type !== undefined && type !== event.type && { type }),
    ...(mode !== event.mode && { mode }),
    ...(certainty !== undefined && certainty !== event.certainty && { certainty }),
    ...(request.title && request.title !== shown && { titles: { [request.titleLang ?? "en"]: request.title } }),
    ...(cast.value && { actors: cast.value }),
  };
  if (Object.keys(fields).length === 0) return fail("Nothing differs from what is shown: change what is wrong.");
  return ok({ kind: "event-fields", mentionIds, fields });
}

const MOST_ID_LETTERS = 60;
const plainLetters = (name: string): readonly string[] =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

async function addActor(db: Database, request: Asked<"actor">): Promise<Result<CorrectionChange>> {
  const { actorKind: kind, country, name } = request;
  const words = plainLetters(name).join("-").slice(0, MOST_ID_LETTERS);
  const id = kind === "person" ? words : words.toUpperCase();
  if (id === "") return fail(`Expected the English name in Latin letters, got "${name.slice(0, 60)}".`);
  const known = listedActor(id) ?? (await addedBy(db)).get(id) ?? (await readActors(db, [id])).get(id);
  if (known) return fail(`There is an actor "${id}" already (${known.names.en ?? id}): add a name to it.`);
  return ok({ kind: "actor", actor: { id, kind, country, names: { ...request.names, en: name } } });
}

async function addAlias(db: Database, { actor, name, lang }: Asked<"alias">): Promise<Result<CorrectionChange>> {
  const meant = await actorMeant(db, actor);
  return meant.ok ? ok({ kind: "alias", actorId: meant.value.id, name, lang }) : meant;
}
