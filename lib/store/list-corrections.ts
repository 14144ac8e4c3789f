import { arrayOverlaps, inArray, sql } from "drizzle-orm";
import { type Correction, mentionsOf } from "#lib/model/correction.ts";
import { actorRef } from "#lib/wire/actor-ref.ts";
import type { CorrectionJson } from "#lib/wire/correction-json.ts";
import type { UiLanguage } from "#lib/wire/ui-language.ts";
import { correctionOf, correctionsAbout, fieldsJson, mentionsThere } from "./corrections.ts";
import { type Database, rowsOf, type Store, snapshot } from "./database.ts";
import { actor, article, correction, eventAlias } from "./schema.ts";
import { isStorable } from "./storable.ts";
import { summariesById } from "./summaries.ts";

/** Which corrections are asked for: of one event or article, or all. */
export interface CorrectionQuestion {
  readonly event: string | null;
  readonly article: string | null;
  readonly limit: number;
  /** Told who made them, and what readers reported. */
  readonly asEditor: boolean;
  /** Language that titles and names are wanted in. */
  readonly ui: UiLanguage;
}

/** Corrections, the newest first; of an event also those of what it was merged from. */
export const listCorrections = (store: Store, question: CorrectionQuestion): Promise<CorrectionJson[]> =>
  snapshot(store, async (db) => {
    const asked = [question.event, question.article].filter((id) => id !== null);
    if (!asked.every(isStorable)) return [];
    const targets = asked.length === 0 ? null : await targetsOfQuestion(db, question);
    const found = await correctionsAbout(db, targets, question.limit);
    const told = found.filter(({ change }) => question.asEditor || change.kind !== "report");
    const context = await contextOf(db, told, question.ui);
    return told.map((each) => jsonOf(each, context, question.asEditor));
  });

async function targetsOfQuestion(
  db: Database,
  { event, article: articleId }: Pick<CorrectionQuestion, "event" | "article">,
): Promise<readonly string[]> {
  if (event === null) return articleId === null ? [] : [articleId];
  const rows = await rowsOf<{ readonly alias: string }>(
    db,
    sql`select alias from event_alias where event_id = (select event_id from event_alias where alias = ${event})`,
  );
  return [event, ...rows.map(({ alias }) => alias), ...(articleId === null ? [] : [articleId])];
}

/** What the corrections of a list speak of, looked up together. */
interface Context {
  readonly there: ReadonlySet<string>;
  /** Event of a mention that was ever shown, with its title where it is shown now. */
  readonly events: ReadonlyMap<string, { readonly id: string; readonly title: string }>;
  readonly articles: ReadonlyMap<string, string>;
  readonly actors: ReadonlyMap<string, string>;
}

async function contextOf(db: Database, corrections: readonly Correction[], ui: UiLanguage): Promise<Context> {
  const mentionIds = [...new Set(corrections.flatMap(({ change }) => mentionsOf(change)))];
  const targets = [...new Set(corrections.flatMap((each) => [...otherTargets(each), ...castOf(each)]))];
  const aliases =
    mentionIds.length === 0 ? [] : await db.select().from(eventAlias).where(inArray(eventAlias.alias, mentionIds));
  const summaries = await summariesById(db, [...new Set(aliases.flatMap(({ eventId }) => eventId ?? []))], ui);
  const titled = aliases.flatMap(({ alias, eventId }) => {
    const summary = summaries.get(eventId ?? "");
    return eventId === null ? [] : [[alias, { id: eventId, title: summary?.title ?? "" }] as const];
  });
  const articles = targets.length === 0 ? [] : await titlesOf(db, targets);
  const actors = targets.length === 0 ? [] : await db.select().from(actor).where(inArray(actor.id, targets));
  return {
    there: await mentionsThere(db, mentionIds),
    events: new Map(titled),
    articles: new Map(articles.map(({ id, title }) => [id, title])),
    actors: new Map(actors.map((row) => [row.id, actorRef(row, ui).name])),
  };
}

const titlesOf = (db: Database, ids: readonly string[]) =>
  db
    .select({ id: article.id, title: article.title })
    .from(article)
    .where(inArray(article.id, [...ids]));

/** Actors whom a correction of an event names. */
const castOf = ({ change }: Correction): readonly string[] =>
  change.kind === "event-fields" ? (change.fields.actors ?? []).map(({ actorId }) => actorId) : [];

function otherTargets({ change }: Correction): readonly string[] {
  if (change.kind === "article-date") return [change.articleId];
  if (change.kind === "actor") return [change.actor.id];
  return change.kind === "alias" ? [change.actorId] : [];
}

function aboutOf(each: Correction, { events, articles, actors }: Context): CorrectionJson["about"] {
  const { change } = each;
  if (change.kind === "article-date")
    return [{ kind: "article", id: change.articleId, title: articles.get(change.articleId) ?? "" }];
  if (change.kind === "actor")
    return [{ kind: "actor", id: change.actor.id, title: change.actor.names.en ?? change.actor.id }];
  if (change.kind === "alias")
    return [{ kind: "actor", id: change.actorId, title: actors.get(change.actorId) ?? change.actorId }];
  const found = mentionsOf(change).flatMap((id) => events.get(id) ?? []);
  return [...new Map(found.map((event) => [event.id, event])).values()].map((event) => ({ kind: "event", ...event }));
}

function isWaiting({ change }: Correction, { there, articles }: Context): boolean {
  if (change.kind === "article-date") return !articles.has(change.articleId);
  const ids = mentionsOf(change);
  return ids.length > 0 && !ids.some((id) => there.has(id));
}

function jsonOf(each: Correction, context: Context, asEditor: boolean): CorrectionJson {
  const { id, change, madeAt, madeBy, reason, undone } = each;
  return {
    id,
    kind: change.kind,
    at: madeAt,
    reason,
    by: asEditor ? madeBy.name : null,
    undoneAt: undone?.at ?? null,
    undoneBy: asEditor ? (undone?.by.name ?? null) : null,
    waiting: undone === null && isWaiting(each, context),
    about: aboutOf(each, context),
    fields: change.kind === "event-fields" ? fieldsJson(change.fields) : null,
    edtf: change.kind === "article-date" ? change.edtf : null,
    name: change.kind === "alias" ? change.name : null,
    names: Object.fromEntries(castOf(each).map((actorId) => [actorId, context.actors.get(actorId) ?? actorId])),
  };
}

/** When and why an editor hid the event of an id; null where nobody did. */
export const readHidden = (
  store: Store,
  eventId: string,
): Promise<{ readonly at: string; readonly reason: string } | null> =>
  snapshot(store, async (db) => {
    if (!isStorable(eventId)) return null;
    const targets = await targetsOfQuestion(db, { event: eventId, article: null });
    const rows = await db
      .select()
      .from(correction)
      .where(arrayOverlaps(correction.targets, [...targets]));
    const hides = rows.map(correctionOf).filter(({ change, undone }) => change.kind === "hide" && undone === null);
    const last = hides.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
    return last ? { at: last.madeAt, reason: last.reason } : null;
  });
