import { eq, inArray, sql } from "drizzle-orm";
import type { ActorRole } from "#lib/model/event.ts";
import type { ExportedEventJson, ExportedListJson, TellingJson } from "#lib/wire/exported-event-json.ts";
import { DEFAULT_UI, type UiLanguage } from "#lib/wire/ui-language.ts";
import { type Database, type Store, snapshot } from "./database.ts";
import { type EventQuestion, listAs } from "./list-events.ts";
import { resolveEventId } from "./resolve-event-id.ts";
import { article, event, eventActor, eventMention } from "./schema.ts";
import { type EventRow, summariesOf } from "./summaries.ts";

/** A page of events as `listEvents` orders them, each with every telling and the roles of its actors: what exports are made from. */
export const listExported = (store: Store, question: EventQuestion): Promise<ExportedListJson> =>
  listAs(store, question, exportedOf);

/** One such event in English, found by its own id or by that of any of its tellings, past ones included; null where there is none. */
export const readExported = (store: Store, id: string): Promise<ExportedEventJson | null> =>
  snapshot(store, async (db) => {
    const resolved = await resolveEventId(db, id);
    if (resolved.kind !== "current") return null;
    const rows = await db.select().from(event).where(eq(event.id, resolved.id));
    return (await exportedOf(db, rows, DEFAULT_UI))[0] ?? null;
  });

async function exportedOf(db: Database, rows: readonly EventRow[], ui: UiLanguage): Promise<ExportedEventJson[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [summaries, roles, tellings] = [
    await summariesOf(db, rows, ui),
    await rolesOf(db, ids),
    await tellingsOf(db, ids),
  ];
  return summaries.map((summary) => ({
    ...summary,
    actors: summary.actors.map((actor) => ({
      ...actor,
      role: roles.get(`${summary.id} ${actor.id}`) ?? "participant",
    })),
    tellings: tellings.get(summary.id) ?? [],
  }));
}

async function rolesOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, ActorRole>> {
  const rows = await db
    .select()
    .from(eventActor)
    .where(inArray(eventActor.eventId, [...ids]));
  return new Map(rows.map(({ eventId, actorId, role }) => [`${eventId} ${actorId}`, role]));
}

/** Without the texts of the articles, which would weigh more than all the rest. */
const COLUMNS = {
  eventId: eventMention.eventId,
  mentionId: eventMention.id,
  quote: eventMention.quote,
  start: eventMention.start,
  end: eventMention.end,
  edtf: eventMention.edtf,
  basis: eventMention.basis,
  certainty: eventMention.certainty,
  dateEvidence: eventMention.dateEvidence,
  articleId: article.id,
  articleTitle: article.title,
  lang: article.lang,
  metadata: article.metadata,
  dctEdtf: article.dctEdtf,
  dctBasis: article.dctBasis,
};

/** By event; the founding telling first, then by article and place in it. */
async function tellingsOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, TellingJson[]>> {
  const rows = await db
    .select(COLUMNS)
    .from(eventMention)
    .innerJoin(article, eq(article.id, eventMention.articleId))
    .where(inArray(eventMention.eventId, [...ids]))
    .orderBy(
      sql`${eventMention.id} <> ${eventMention.eventId}`,
      sql`${eventMention.articleId} collate "C"`,
      eventMention.start,
      eventMention.end,
    );
  const byEvent = new Map<string, TellingJson[]>();
  for (const { eventId, metadata, dateEvidence, dctEdtf, dctBasis, ...told } of rows) {
    const tellings = byEvent.get(eventId) ?? [];
    tellings.push({
      ...told,
      publisher: metadata.publisher,
      url: metadata.url,
      dateWords: dateEvidence.timex?.text ?? null,
      published: { edtf: dctEdtf, basis: dctBasis },
    });
    byEvent.set(eventId, tellings);
  }
  return byEvent;
}
