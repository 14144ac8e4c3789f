import { eq, inArray, sql } from "drizzle-orm";
import { describeEdtf } from "#lib/edtf/words.ts";
import { directionOf } from "#lib/model/language.ts";
import type { Timex } from "#lib/model/timex.ts";
import { actorRef } from "#lib/wire/actor-ref.ts";
import type { ArticleDetailJson, ArticleMarkJson } from "#lib/wire/article-json.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { DEFAULT_UI, localeOf, type UiLanguage } from "#lib/wire/ui-language.ts";
import { type Database, type Store, snapshot } from "./database.ts";
import { evidenceJson } from "./evidence.ts";
import { publishedBasis } from "./excerpt.ts";
import { actor, article, eventMention } from "./schema.ts";
import { isStorable } from "./storable.ts";
import { summariesById } from "./summaries.ts";

type ArticleRow = typeof article.$inferSelect;
type MentionRow = typeof eventMention.$inferSelect;

/** A whole article with all that was found in it, marks and events in text order, under its own id; of an earlier version the latest. Null where there is no such article. */
export const readArticle = (store: Store, id: string, ui: UiLanguage = DEFAULT_UI): Promise<ArticleDetailJson | null> =>
  snapshot(store, async (db) => (isStorable(id) ? detailOf(db, await latestVersion(db, id), ui) : null));

/** The id of the last version of an article; its own where it has no later one that was read. */
async function latestVersion(db: Database, id: string): Promise<string> {
  const seen = new Set<string>();
  for (let current = id; ; ) {
    const columns = { next: article.supersededBy, reading: sql<boolean>`${article.reading} is not null` };
    const [row] = await db.select(columns).from(article).where(eq(article.id, current));
    if (!row?.next || row.reading || seen.has(current)) return current;
    seen.add(current);
    current = row.next;
  }
}

async function detailOf(db: Database, id: string, ui: UiLanguage): Promise<ArticleDetailJson | null> {
  const [row] = await db.select().from(article).where(eq(article.id, id));
  if (!row) return null;
  const mentions = await db
    .select()
    .from(eventMention)
    .where(eq(eventMention.articleId, id))
    .orderBy(eventMention.start, eventMention.end);
  const eventIds = [...new Set(mentions.map(({ eventId }) => eventId))];
  const events = await summariesById(db, eventIds, ui);
  const marks = [...eventMarks(mentions, events), ...dateMarks(row.timexes, ui), ...(await actorMarks(db, row, ui))];
  return {
    id: row.id,
    title: row.title,
    lang: row.lang,
    dir: directionOf(row.lang),
    url: row.metadata.url,
    publisher: row.metadata.publisher,
    text: row.text,
    published: { edtf: row.dctEdtf, basis: publishedBasis(row), evidence: evidenceJson(row.dctEvidence, ui) },
    marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
    events: eventIds.flatMap((eventId) => events.get(eventId) ?? []),
  };
}

const eventMarks = (
  mentions: readonly MentionRow[],
  events: ReadonlyMap<string, EventSummaryJson>,
): ArticleMarkJson[] =>
  mentions.map(({ id, eventId, start, end }) => {
    const { title = "", titleLang } = events.get(eventId) ?? {};
    return {
      start,
      end,
      kind: "event",
      ref: eventId,
      mentionId: id,
      label: title,
      ...(titleLang && { labelLang: titleLang }),
    };
  });

/** Dates and times; durations, repetitions and vague words point at no day and are left unmarked. */
const dateMarks = (timexes: readonly Timex[], ui: UiLanguage): ArticleMarkJson[] =>
  timexes
    .filter(({ type }) => type === "DATE" || type === "TIME")
    .map(({ start, end, edtf, text }) => ({
      start,
      end,
      kind: "date",
      ref: edtf,
      mentionId: null,
      label: edtf === null ? text : describeEdtf(edtf, localeOf(ui)),
    }));

async function actorMarks(db: Database, { actorMentions }: ArticleRow, ui: UiLanguage): Promise<ArticleMarkJson[]> {
  const ids = [...new Set(actorMentions.map(({ actorId }) => actorId))];
  if (ids.length === 0) return [];
  const rows = await db.select().from(actor).where(inArray(actor.id, ids));
  const names = new Map(rows.map((row) => [row.id, actorRef(row, ui).name]));
  return actorMentions.map(({ start, end, actorId, text }) => ({
    start,
    end,
    kind: "actor",
    ref: actorId,
    mentionId: null,
    label: names.get(actorId) ?? text,
  }));
}
