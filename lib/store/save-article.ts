import { and, count, eq, inArray, isNotNull, isNull, ne, not, or, sql } from "drizzle-orm";
import type { Article, ArticleMetadata } from "#lib/model/article.ts";
import type { FiledMention } from "#lib/model/mention-core.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { changeVersion, SHOWN_COLUMNS } from "./change-events.ts";
import type { Database } from "./database.ts";
import { fileMentions } from "./file-mentions.ts";
import { MERGED_BY, readMeta } from "./meta.ts";
import { article } from "./schema.ts";
import { changing } from "./write-rows.ts";

/** What saving an article found: a new one, one whose metadata says more or other than before, or nothing new. */
export type Saved = "new" | "changed" | "known";

/** Length of the stand-in for a headline until the article is read. */
const FIRST_WORDS = 80;

/**
 * Saves an article as it came, before anybody reads it. What metadata leaves null keeps what was known; where it says
 * something else than before, the article is marked unread, because a date of publication changes what is read.
 */
export async function saveArticle(db: Database, incoming: Article): Promise<Saved> {
  const inserted = await db
    .insert(article)
    .values({ id: incoming.id, text: incoming.text, metadata: incoming.metadata, ...beforeReading(incoming) })
    .onConflictDoNothing()
    .returning({ id: article.id });
  if (inserted.length > 0) return "new";
  const [known] = await db.select({ metadata: article.metadata }).from(article).where(eq(article.id, incoming.id));
  if (known && sameMetadata(known.metadata, mergeMetadata(known.metadata, incoming.metadata))) return "known";
  return changing(db, (tx) => changeMetadata(tx, incoming));
}

async function changeMetadata(tx: Database, { id, metadata: incoming }: Article): Promise<Saved> {
  const [row] = await tx.select(SHOWN_COLUMNS).from(article).where(eq(article.id, id)).for("update");
  if (!row) throw new Error(`article ${id} was there and is not`);
  const metadata = mergeMetadata(row.metadata, incoming);
  if (sameMetadata(row.metadata, metadata)) return "known";
  await tx.update(article).set({ metadata, reading: null, readBy: null, merged: false }).where(eq(article.id, id));
  if (row.dctRule !== "") await changeVersion(tx, { articles: [row] }, { articles: [{ ...row, metadata }] });
  return "changed";
}

function beforeReading({ text, metadata }: Article): { lang: string; title: string } {
  const firstLine = text.trim().split("\n", 1)[0] ?? "";
  return { lang: metadata.lang ?? "und", title: metadata.title ?? firstLine.slice(0, FIRST_WORDS) };
}

function mergeMetadata(known: ArticleMetadata, incoming: ArticleMetadata): ArticleMetadata {
  return {
    title: incoming.title ?? known.title,
    url: incoming.url ?? known.url,
    publisher: incoming.publisher ?? known.publisher,
    lang: incoming.lang ?? known.lang,
    published: incoming.published ?? known.published,
  };
}

const sameMetadata = (a: ArticleMetadata, b: ArticleMetadata): boolean =>
  a.title === b.title &&
  a.url === b.url &&
  a.publisher === b.publisher &&
  a.lang === b.lang &&
  a.published === b.published;

/** Ids of the articles that nobody read yet, or that other rules than `readBy` read, in order. */
export async function listUnread(db: Database, readBy: string): Promise<readonly string[]> {
  const rows = await db
    .select({ id: article.id })
    .from(article)
    .where(or(isNull(article.reading), isNull(article.readBy), ne(article.readBy, readBy)))
    .orderBy(sql`${article.id} collate "C"`);
  return rows.map(({ id }) => id);
}

/** An article as it came in; null where there is none. */
export async function loadArticle(db: Database, id: string): Promise<Article | null> {
  const [row] = await db
    .select({ id: article.id, text: article.text, metadata: article.metadata })
    .from(article)
    .where(eq(article.id, id));
  return row ?? null;
}

/** Saves what the first pass read, and files its mentions for merging; the article counts as not merged until merging has taken it in. */
export async function saveReading(
  db: Database,
  { article: read, ...reading }: ArticleReading,
  filed: readonly FiledMention[],
  readBy: string,
): Promise<void> {
  const shape = reading.sentences.map(({ start, end }) => ({ start, end }));
  await db.transaction(async (tx) => {
    await tx
      .update(article)
      .set({ reading: { ...reading, sentences: shape }, readBy, merged: false })
      .where(eq(article.id, read.id));
    await fileMentions(tx, read.id, filed);
  });
}

/** What merging has to do. */
export interface Unmerged {
  /** Articles that were read and not merged (new, changed, or the process ended in between), in order. */
  readonly articleIds: readonly string[];
  /** How many were merged before. */
  readonly merged: number;
  /** Other rules than those named merged what is shown. */
  readonly byOtherRules: boolean;
}

/** What merging by the rules `mergedBy` has to do; null where there is nothing. */
export async function findUnmerged(db: Database, mergedBy: string): Promise<Unmerged | null> {
  const waiting = await db
    .select({ id: article.id })
    .from(article)
    .where(and(isNotNull(article.reading), not(article.merged)))
    .orderBy(sql`${article.id} collate "C"`);
  const [done] = await db.select({ merged: count() }).from(article).where(eq(article.merged, true));
  const merged = done?.merged ?? 0;
  const byOtherRules = (await readMeta(db, MERGED_BY)) !== mergedBy;
  if (waiting.length === 0 && (merged === 0 || !byOtherRules)) return null;
  return { articleIds: waiting.map(({ id }) => id), merged, byOtherRules };
}

/** Marks articles as taken in by merging. */
export async function markMerged(db: Database, ids: readonly string[]): Promise<void> {
  await db
    .update(article)
    .set({ merged: true })
    .where(inArray(article.id, [...ids]));
}

/** First-pass readings, of all articles or of some, in order of article id: what merging works on. */
export async function loadReadings(db: Database, ids?: readonly string[]): Promise<readonly ArticleReading[]> {
  const rows = await db
    .select({ id: article.id, text: article.text, metadata: article.metadata, reading: article.reading })
    .from(article)
    .where(ids ? and(isNotNull(article.reading), inArray(article.id, [...ids])) : isNotNull(article.reading))
    .orderBy(sql`${article.id} collate "C"`);
  return rows.flatMap(({ reading, ...each }) => (reading ? [{ article: each, ...reading }] : []));
}
