import { eq, sql } from "drizzle-orm";
import { directionOf } from "#lib/model/language.ts";
import type { EventDetailJson, ExcerptJson } from "#lib/wire/event-json.ts";
import { type Database, type Store, snapshot } from "./database.ts";
import { excerptMarks, excerptSpan, whyOf } from "./excerpt.ts";
import { resolveEventId } from "./resolve-event-id.ts";
import { article, event, eventMention } from "./schema.ts";
import { type EventRow, summariesOf, titleOf } from "./summaries.ts";

/**
 * One event with all its sources, found by its own id or by that of any of its tellings, past ones included; `id` of the answer
 * is the one to link to. Null where no event is told under that id (`resolveEventId` says whether one ever was).
 */
export const readEvent = (store: Store, id: string): Promise<EventDetailJson | null> =>
  snapshot(store, (db) => detailOf(db, id));

async function detailOf(db: Database, id: string): Promise<EventDetailJson | null> {
  const resolved = await resolveEventId(db, id);
  if (resolved.kind !== "current") return null;
  const [row] = await db.select().from(event).where(eq(event.id, resolved.id));
  if (!row) return null;
  const [summary] = await summariesOf(db, [row]);
  if (!summary) return null;
  return {
    ...summary,
    excerpts: await excerptsOf(db, row),
    mergeEvidence: [...row.mergeEvidence],
    parts: await partsOf(db, row),
    parent: await parentOf(db, row),
  };
}

const linkTo = (row: EventRow): EventDetailJson["parts"][number] => ({
  id: row.id,
  title: titleOf(row),
  edtf: row.edtf,
});

async function partsOf(db: Database, { id }: EventRow): Promise<EventDetailJson["parts"]> {
  const rows = await db
    .select()
    .from(event)
    .where(eq(event.partOf, id))
    .orderBy(sql`${event.anchorDay} asc nulls last`, sql`${event.id} collate "C"`);
  return rows.map(linkTo);
}

async function parentOf(db: Database, { partOf }: EventRow): Promise<EventDetailJson["parent"]> {
  if (partOf === null) return null;
  const [row] = await db.select().from(event).where(eq(event.id, partOf));
  return row ? linkTo(row) : null;
}

/** The founding telling first, then by article and place in it. */
async function excerptsOf(db: Database, { id }: EventRow): Promise<ExcerptJson[]> {
  const rows = await db
    .select({ mention: eventMention, article })
    .from(eventMention)
    .innerJoin(article, eq(article.id, eventMention.articleId))
    .where(eq(eventMention.eventId, id))
    .orderBy(
      sql`${eventMention.id} <> ${id}`,
      sql`${eventMention.articleId} collate "C"`,
      eventMention.start,
      eventMention.end,
    );
  return rows.map(excerptOf);
}

function excerptOf(row: {
  readonly mention: typeof eventMention.$inferSelect;
  readonly article: typeof article.$inferSelect;
}): ExcerptJson {
  const { mention, article: source } = row;
  const span = excerptSpan(mention, source.sentences);
  return {
    mentionId: mention.id,
    articleId: source.id,
    articleTitle: source.title,
    publisher: source.metadata.publisher,
    url: source.metadata.url,
    lang: source.lang,
    dir: directionOf(source.lang),
    text: source.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    quote: { start: mention.start - span.start, end: mention.end - span.start },
    marks: excerptMarks(span, mention, source.actorMentions),
    edtf: mention.edtf,
    basis: mention.basis,
    certainty: mention.certainty,
    why: whyOf(mention.dateEvidence, source),
  };
}
