import { eq, sql } from "drizzle-orm";
import { directionOf } from "#lib/model/language.ts";
import type { CorrectionNoteJson } from "#lib/wire/correction-json.ts";
import type { EventDetailJson, ExcerptJson } from "#lib/wire/event-json.ts";
import { DEFAULT_UI, type UiLanguage } from "#lib/wire/ui-language.ts";
import { fieldsJson } from "./corrections.ts";
import { type Database, type Store, snapshot } from "./database.ts";
import { mergeEvidenceJson } from "./evidence.ts";
import { excerptMarks, excerptSpan, whyOf } from "./excerpt.ts";
import { resolveEventId } from "./resolve-event-id.ts";
import { listTwinsAmong } from "./save-twins.ts";
import { article, event, eventMention } from "./schema.ts";
import { type EventRow, summariesOf, titleOf } from "./summaries.ts";

/**
 * One event with all its sources, found by its own id or by that of any of its tellings, past ones included; `id` of the answer
 * is the one to link to. Null where no event is told under that id (`resolveEventId` says whether one ever was).
 */
export const readEvent = (store: Store, id: string, ui: UiLanguage = DEFAULT_UI): Promise<EventDetailJson | null> =>
  snapshot(store, (db) => detailOf(db, id, ui));

async function detailOf(db: Database, id: string, ui: UiLanguage): Promise<EventDetailJson | null> {
  const resolved = await resolveEventId(db, id);
  if (resolved.kind !== "current") return null;
  const [row] = await db.select().from(event).where(eq(event.id, resolved.id));
  if (!row) return null;
  const [summary] = await summariesOf(db, [row], ui);
  if (!summary) return null;
  return {
    ...summary,
    excerpts: await excerptsOf(db, row, ui),
    mergeEvidence: mergeEvidenceJson(row.mergeEvidence, summary.actors),
    corrections: notesOf(row),
    parts: await partsOf(db, row, ui),
    parent: await parentOf(db, row, ui),
  };
}

const notesOf = ({ corrected }: EventRow): CorrectionNoteJson[] =>
  (corrected?.notes ?? []).map(({ was, otherIds, ...note }) => ({
    ...note,
    was: fieldsJson(was),
    otherIds: [...otherIds],
  }));

const linkTo = (row: EventRow, ui: UiLanguage): EventDetailJson["parts"][number] => ({
  id: row.id,
  ...titleOf(row, ui),
  edtf: row.edtf,
});

async function partsOf(db: Database, { id }: EventRow, ui: UiLanguage): Promise<EventDetailJson["parts"]> {
  const rows = await db
    .select()
    .from(event)
    .where(eq(event.partOf, id))
    .orderBy(sql`${event.anchorDay} asc nulls last`, sql`${event.id} collate "C"`);
  return rows.map((row) => linkTo(row, ui));
}

async function parentOf(db: Database, { partOf }: EventRow, ui: UiLanguage): Promise<EventDetailJson["parent"]> {
  if (partOf === null) return null;
  const [row] = await db.select().from(event).where(eq(event.id, partOf));
  return row ? linkTo(row, ui) : null;
}

/** The founding telling first, then by article and place in it. */
async function excerptsOf(db: Database, { id }: EventRow, ui: UiLanguage): Promise<ExcerptJson[]> {
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
  const langs = new Map(rows.map(({ article: { id: articleId, lang } }) => [articleId, lang]));
  const twinIds = await twinsOf(db, [...langs.keys()]);
  return rows.map((row) => {
    const twinLangs = (twinIds.get(row.article.id) ?? []).flatMap((twinId) => langs.get(twinId) ?? []);
    return { ...excerptOf(row, ui), ...(twinLangs.length > 0 && { twinLangs: [...new Set(twinLangs)] }) };
  });
}

/** Of some articles, those that are one text with another of them, by its id. */
async function twinsOf(db: Database, articleIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const pairs = (await listTwinsAmong(db, articleIds)).flatMap(({ articleIds: [a, b] }) => [
    [a, b] as const,
    [b, a] as const,
  ]);
  return new Map(articleIds.map((id) => [id, pairs.flatMap(([one, other]) => (one === id ? [other] : []))]));
}

interface TellingRow {
  readonly mention: typeof eventMention.$inferSelect;
  readonly article: typeof article.$inferSelect;
}

function excerptOf({ mention, article: source }: TellingRow, ui: UiLanguage): ExcerptJson {
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
    why: whyOf(mention.dateEvidence, source, ui),
  };
}
