import { eq, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import type { Article, ArticleMetadata } from "#lib/model/article.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import type { Database } from "./database.ts";
import { MERGED_BY, readMeta } from "./meta.ts";
import { article } from "./schema.ts";

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
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select({ metadata: article.metadata })
      .from(article)
      .where(eq(article.id, incoming.id))
      .for("update");
    const metadata = mergeMetadata(row?.metadata ?? incoming.metadata, incoming.metadata);
    if (row && sameMetadata(row.metadata, metadata)) return "known";
    await tx
      .update(article)
      .set({ metadata, reading: null, readBy: null, merged: false })
      .where(eq(article.id, incoming.id));
    return "changed";
  });
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

/** Saves what the first pass read; the article counts as not merged until `replaceCorpus` has taken it in. */
export async function saveReading(
  db: Database,
  { article: read, ...reading }: ArticleReading,
  readBy: string,
): Promise<void> {
  const shape = reading.sentences.map(({ start, end }) => ({ start, end }));
  await db
    .update(article)
    .set({ reading: { ...reading, sentences: shape }, readBy, merged: false })
    .where(eq(article.id, read.id));
}

/**
 * True where merging has something to do: an article was read and not merged (new, or the process ended in between), or other
 * rules than `mergedBy` merged what is shown.
 */
export async function hasUnmerged(db: Database, mergedBy: string): Promise<boolean> {
  const rows = await db
    .select({ id: article.id, merged: article.merged })
    .from(article)
    .where(isNotNull(article.reading))
    .orderBy(article.merged)
    .limit(1);
  const [first] = rows;
  return first !== undefined && (!first.merged || (await readMeta(db, MERGED_BY)) !== mergedBy);
}

/** All first-pass readings, in order of article id: what merging works on. */
export async function loadReadings(db: Database): Promise<readonly ArticleReading[]> {
  const rows = await db
    .select({ id: article.id, text: article.text, metadata: article.metadata, reading: article.reading })
    .from(article)
    .where(isNotNull(article.reading))
    .orderBy(sql`${article.id} collate "C"`);
  return rows.flatMap(({ reading, ...each }) => (reading ? [{ article: each, ...reading }] : []));
}
