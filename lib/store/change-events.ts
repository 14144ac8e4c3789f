import { and, count, eq, inArray, sql } from "drizzle-orm";
import { type Actor, mergedActor } from "#lib/model/actor.ts";
import type { ActorRole, Event } from "#lib/model/event.ts";
import type { CorpusReading } from "#lib/model/reading.ts";
import { actorRow, type CorpusRows, corpusRows } from "./corpus-rows.ts";
import { sumOfRows, sumOfVersion, versionOfSum } from "./corpus-version.ts";
import { type Database, rowsOf } from "./database.ts";
import { indexAnew } from "./index-words.ts";
import { DATA_VERSION, readDataVersion, saveMeta } from "./meta.ts";
import { portionsOf } from "./portions.ts";
import { actor, article, event, eventActor, eventAlias, eventMention } from "./schema.ts";
import { deleteEvents, writeActors, writeAliases, writeEvents } from "./write-rows.ts";

/** An event that is shown, without its members. */
export type ShownEvent = Omit<Event, "memberIds" | "mergeEvidence">;

/** What becomes of a part of the corpus. */
export interface Change {
  /** Events of before that these take the place of. */
  readonly formerIds: readonly string[];
  /** The new events, the readings that tell them, their actors as `mergeIntoStored` gave them, and the twins among the articles. */
  readonly corpus: CorpusReading;
  /** New events that editors took out of sight: their ids stay known. */
  readonly hidden: readonly Event[];
  /** Articles to be shown anew. */
  readonly articleIds: ReadonlySet<string>;
}

type Rows = Partial<CorpusRows>;

/** Takes rows out of the version of the data and puts others in. */
export async function changeVersion(tx: Database, gone: Rows, come: Rows): Promise<void> {
  const before = sumOfVersion(await readDataVersion(tx)) ?? 0n;
  await saveMeta(tx, DATA_VERSION, versionOfSum(before - sumOfRows({ ...gone }) + sumOfRows({ ...come })));
}

/** Ids of the events that show some mentions, or any mention of some articles. */
export async function eventsTelling(
  tx: Database,
  of: { readonly mentionIds: readonly string[]; readonly articleIds: readonly string[] },
): Promise<readonly string[]> {
  const found = new Set<string>();
  const columns = { id: eventMention.eventId };
  for (const ids of portionsOf(of.mentionIds))
    for (const { id } of await tx
      .select(columns)
      .from(eventMention)
      .where(inArray(eventMention.id, [...ids])))
      found.add(id);
  for (const ids of portionsOf(of.articleIds))
    for (const { id } of await tx
      .select(columns)
      .from(eventMention)
      .where(inArray(eventMention.articleId, [...ids])))
      found.add(id);
  return [...found];
}

/** Ids of the mentions that some events show. */
export async function mentionsOfEvents(tx: Database, eventIds: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const ids of portionsOf(eventIds)) {
    const rows = await tx
      .select({ id: eventMention.id })
      .from(eventMention)
      .where(inArray(eventMention.eventId, [...ids]));
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}

/** Some actors together with what is stored of them, and the ids of those that are now shown otherwise than before. */
export async function mergeIntoStored(
  tx: Database,
  actors: readonly Actor[],
): Promise<{ readonly actors: readonly Actor[]; readonly changedIds: readonly string[] }> {
  const stored = await readActors(
    tx,
    actors.map(({ id }) => id),
  );
  const merged = actors.map((each) => {
    const known = stored.get(each.id);
    // Of two that are listed the new one counts: an editor may have named it anew.
    return known ? mergedActor(each, known) : each;
  });
  const changed = merged.filter((each) => {
    const known = stored.get(each.id);
    return known && sumOfRows({ actors: [actorRow(known)] }) !== sumOfRows({ actors: [actorRow(each)] });
  });
  const gone = changed.map(({ id }) => actorRow(stored.get(id)!));
  const come = merged.filter(({ id }) => !stored.has(id) || changed.some((each) => each.id === id)).map(actorRow);
  if (come.length > 0) {
    await writeActors(tx, come);
    await changeVersion(tx, { actors: gone }, { actors: come });
  }
  return { actors: merged, changedIds: changed.map(({ id }) => id) };
}

/** Stored actors by id. */
export async function readActors(tx: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
  const found = new Map<string, Actor>();
  for (const portion of portionsOf(ids))
    for (const { female, familyFirst, romanised, ...row } of await tx
      .select()
      .from(actor)
      .where(inArray(actor.id, [...portion])))
      found.set(row.id, {
        ...row,
        ...(female && { female }),
        ...(familyFirst && { familyFirst }),
        ...(romanised && { romanised }),
      });
  return found;
}

/** Puts new events in the place of former ones; whoever had the id of one is led to what it became. */
export async function changeEvents(tx: Database, { formerIds, corpus, hidden, articleIds }: Change): Promise<void> {
  const rows = corpusRows(corpus);
  const come = { ...rows, actors: [], articles: rows.articles.filter(({ id }) => articleIds.has(id)) };
  const gone = await shownRows(tx, formerIds, [...articleIds]);
  const events = [...corpus.events, ...hidden];
  const aliases = await aliasesOf(tx, formerIds, events);
  await deleteEvents(tx, formerIds);
  await hideArticles(
    tx,
    [...articleIds].filter((id) => !come.articles.some((shown) => shown.id === id)),
  );
  await writeEvents(tx, come);
  await writeAliases(tx, aliases, events);
  await changeVersion(tx, gone, come);
}

/** Articles that no longer are: later versions are shown in their place. */
async function hideArticles(tx: Database, ids: readonly string[]): Promise<void> {
  for (const portion of portionsOf(ids))
    await tx
      .update(article)
      .set({ dctRule: "" })
      .where(inArray(article.id, [...portion]));
}

async function shownRows(tx: Database, eventIds: readonly string[], articleIds: readonly string[]): Promise<Rows> {
  const rows = { articles: [], events: [], eventActors: [], mentions: [] } as {
    articles: CorpusRows["articles"][number][];
    events: CorpusRows["events"][number][];
    eventActors: CorpusRows["eventActors"][number][];
    mentions: CorpusRows["mentions"][number][];
  };
  for (const portion of portionsOf(eventIds)) {
    const ids = [...portion];
    rows.events.push(...(await tx.select().from(event).where(inArray(event.id, ids))));
    rows.eventActors.push(...(await tx.select().from(eventActor).where(inArray(eventActor.eventId, ids))));
    rows.mentions.push(...(await tx.select().from(eventMention).where(inArray(eventMention.eventId, ids))));
  }
  for (const portion of portionsOf(articleIds)) {
    const shown = await tx
      .select(SHOWN_COLUMNS)
      .from(article)
      .where(and(inArray(article.id, [...portion]), sql`${article.dctRule} <> ''`));
    rows.articles.push(...shown);
  }
  return rows;
}

/** Columns of an article that readers see. */
export const SHOWN_COLUMNS = {
  id: article.id,
  metadata: article.metadata,
  lang: article.lang,
  title: article.title,
  dctEdtf: article.dctEdtf,
  dctBasis: article.dctBasis,
  dctEvidence: article.dctEvidence,
  dctRule: article.dctRule,
  timexes: article.timexes,
  actorMentions: article.actorMentions,
  sentences: article.sentences,
};

async function aliasesOf(tx: Database, formerIds: readonly string[], events: readonly Event[]) {
  const found = new Map<string, typeof eventAlias.$inferSelect>();
  const add = (rows: readonly (typeof eventAlias.$inferSelect)[]): void => {
    for (const row of rows) found.set(row.alias, row);
  };
  for (const ids of portionsOf(formerIds))
    add(
      await tx
        .select()
        .from(eventAlias)
        .where(inArray(eventAlias.eventId, [...ids])),
    );
  for (const ids of portionsOf(events.flatMap(({ id, memberIds }) => [id, ...memberIds])))
    add(
      await tx
        .select()
        .from(eventAlias)
        .where(inArray(eventAlias.alias, [...ids])),
    );
  return [...found.values()];
}

/** Where to look for dated events: those with one of these actors, on days that touch `[startDay, endDay)`. */
export interface Nearby {
  readonly actorIds: readonly string[];
  readonly startDay: number;
  readonly endDay: number;
}

/** Which of them: such as last so many days at most, visits alone or all. */
export interface NearbyKind {
  readonly longestDays: number;
  readonly onlyVisits: boolean;
}

/** Dated events at one of some places, none twice. Looks at what those actors did in those days alone, however much they did besides. */
export async function eventsNear(
  tx: Database,
  places: readonly Nearby[],
  { longestDays, onlyVisits }: NearbyKind,
): Promise<readonly ShownEvent[]> {
  const asked = places.flatMap(({ actorIds, startDay, endDay }) =>
    actorIds.map((scope) => ({ scope, startDay, endDay, from: startDay - longestDays })),
  );
  if (asked.length === 0) return [];
  const isVisit = onlyVisits ? sql`and split_part(split_part(kind, ' ', 1), '/', 2) = 'visit'` : sql``;
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select distinct hit.event_id as id
        from json_to_recordset(${JSON.stringify(asked)}::json) as given(scope text, "startDay" int, "endDay" int, "from" int)
        cross join lateral (
          select event_id from posting
          where posting.scope = given.scope and day > given."from" and day < given."endDay"
            and first < given."endDay" and reach > given."startDay" and reach - first <= ${longestDays}::int ${isVisit}
          offset 0
        ) as hit`,
  );
  return readShown(
    tx,
    rows.map(({ id }) => id),
  );
}

/** Ids of the events in which some actors take part. */
export async function eventsOfActors(tx: Database, actorIds: readonly string[]): Promise<readonly string[]> {
  if (actorIds.length === 0) return [];
  const rows = await tx
    .selectDistinct({ id: eventActor.eventId })
    .from(eventActor)
    .where(inArray(eventActor.actorId, [...actorIds]));
  return rows.map(({ id }) => id);
}

/** Ids of the events that are parts of some others. */
export async function partsOfEvents(tx: Database, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: event.id })
    .from(event)
    .where(inArray(event.partOf, [...ids]));
  return rows.map(({ id }) => id);
}

/** How many events are shown. */
export async function countEvents(db: Database): Promise<number> {
  const [row] = await db.select({ events: count() }).from(event);
  return row?.events ?? 0;
}

/** Events as they are shown, by id. */
export async function readShown(tx: Database, ids: readonly string[]): Promise<readonly ShownEvent[]> {
  const shown: ShownEvent[] = [];
  for (const portion of portionsOf(ids)) {
    const some = [...portion];
    const rows = await tx.select().from(event).where(inArray(event.id, some));
    const cast = await tx.select().from(eventActor).where(inArray(eventActor.eventId, some)).orderBy(eventActor.rank);
    const byEvent = new Map<string, { actorId: string; role: ActorRole }[]>(some.map((id) => [id, []]));
    for (const { eventId, actorId, role } of cast) byEvent.get(eventId)?.push({ actorId, role });
    for (const { id, edtf, basis, type, mode, certainty, partOf, anchorDay, corrected } of rows) {
      const actors = byEvent.get(id) ?? [];
      const dated = anchorDay === null ? null : edtf;
      shown.push({ id, edtf: dated, basis, type, mode, certainty, partOf, actors, ...(corrected && { corrected }) });
    }
  }
  return shown;
}

/** Gives some events another whole or other headlines; those that are as they should be stay untouched. */
export async function adjustEvents(
  tx: Database,
  adjusted: readonly (Pick<ShownEvent, "id"> & {
    readonly partOf?: string | null;
    readonly titles?: Readonly<Record<string, string>>;
  })[],
): Promise<void> {
  const byId = new Map(adjusted.map((each) => [each.id, each]));
  for (const portion of portionsOf([...byId.keys()])) {
    for (const row of await tx
      .select()
      .from(event)
      .where(inArray(event.id, [...portion]))) {
      const { partOf = row.partOf, titles = row.titles } = byId.get(row.id)!;
      const next = { ...row, partOf, titles };
      if (sumOfRows({ events: [row] }) === sumOfRows({ events: [next] })) continue;
      await tx.update(event).set({ partOf, titles }).where(eq(event.id, row.id));
      if (titles !== row.titles) await indexAnew(tx, [row.id]);
      await changeVersion(tx, { events: [row] }, { events: [next] });
    }
  }
}
