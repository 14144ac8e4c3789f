import { and, count, eq, inArray, isNotNull, isNull, ne, not, or, sql } from "drizzle-orm";
import type { Article, ArticleMetadata } from "#lib/model/article.ts";
import type { FiledMention } from "#lib/model/mention-core.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { changeVersion, SHOWN_COLUMNS } from "./change-events.ts";
import { stillHold } from "./corrections.ts";
import type { Database } from "./database.ts";
import { fileMentions } from "./file-mentions.ts";
import { MERGED_BY, readMeta } from "./meta.ts";
import { portionsOf } from "./portions.ts";
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
  const isNew = await db.transaction((tx) => insertNew(tx, incoming));
  if (isNew) return "new";
  const columns = { metadata: article.metadata, supersededBy: article.supersededBy };
  const [known] = await db.select(columns).from(article).where(eq(article.id, incoming.id));
  const isSame = known && sameMetadata(known.metadata, mergeMetadata(known.metadata, incoming.metadata));
  if (isSame && known.supersededBy === null) return "known";
  return changing(db, (tx) => changeKnown(tx, incoming));
}

async function insertNew(tx: Database, { id, text, metadata, source }: Article): Promise<boolean> {
  const inserted = await tx
    .insert(article)
    .values({ id, text, metadata, source, ...beforeReading({ text, metadata }) })
    .onConflictDoNothing()
    .returning({ id: article.id });
  if (inserted.length > 0) await supersede(tx, id, source);
  return inserted.length > 0;
}

/**
 * What was found at the same place before is an earlier version of the article. It is shown until the new one is read; one that is shown
 * still because the version after it was never read waits for the newest from now on.
 */
async function supersede(tx: Database, id: string, source: string | null | undefined): Promise<void> {
  if (source === null || source === undefined) return;
  await tx
    .update(article)
    .set({ supersededBy: id, merged: false })
    .where(
      and(eq(article.source, source), ne(article.id, id), or(isNull(article.supersededBy), isNotNull(article.reading))),
    );
}

/** A known article whose metadata says something new, or an earlier version that is back. */
async function changeKnown(tx: Database, { id, metadata: incoming, source }: Article): Promise<Saved> {
  const columns = { ...SHOWN_COLUMNS, source: article.source, supersededBy: article.supersededBy };
  const [known] = await tx.select(columns).from(article).where(eq(article.id, id)).for("update");
  if (!known) throw new Error(`article ${id} was there and is not`);
  const { source: knownSource, supersededBy, ...row } = known;
  const metadata = mergeMetadata(row.metadata, incoming);
  if (supersededBy === null && sameMetadata(row.metadata, metadata)) return "known";
  const place = supersededBy === null ? knownSource : source;
  const unread = { reading: null, readBy: null, merged: false, supersededBy: null };
  await tx
    .update(article)
    .set({ ...unread, metadata, source: place ?? null })
    .where(eq(article.id, id));
  if (supersededBy !== null) await supersede(tx, id, place);
  if (row.dctRule !== "") await changeVersion(tx, { articles: [row] }, { articles: [{ ...row, metadata }] });
  return "changed";
}

function beforeReading({ text, metadata }: Pick<Article, "text" | "metadata">): { lang: string; title: string } {
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

const isUnread = (readBy: string) => or(isNull(article.reading), isNull(article.readBy), ne(article.readBy, readBy));

/** Ids of the articles that nobody read yet, or that other rules than `readBy` read, in order; earlier versions of articles are not read again. */
export async function listUnread(db: Database, readBy: string): Promise<readonly string[]> {
  const rows = await db
    .select({ id: article.id })
    .from(article)
    .where(and(isNull(article.supersededBy), isUnread(readBy)))
    .orderBy(sql`${article.id} collate "C"`);
  return rows.map(({ id }) => id);
}

/** An article as it came in; null where there is none, and where the rules `readBy` read it already or a later version took its place. */
export async function loadUnread(db: Database, id: string, readBy: string): Promise<Article | null> {
  const [row] = await db
    .select({ id: article.id, text: article.text, metadata: article.metadata })
    .from(article)
    .where(and(eq(article.id, id), isNull(article.supersededBy), isUnread(readBy)));
  return row ?? null;
}

/** What an article's mentions inherit: the earlier versions that still wait for it to be read, and the ids that were inherited before. */
export interface Inheritance {
  readonly earlier: readonly ArticleReading[];
  readonly ids: Readonly<Record<string, string>>;
}

/** What the mentions of an article inherit from its earlier versions. */
export async function readInheritance(db: Database, id: string): Promise<Inheritance> {
  const rows = await db
    .select({ id: article.id, inherited: article.inherited })
    .from(article)
    .where(or(eq(article.id, id), eq(article.supersededBy, id)));
  const earlier = rows.flatMap((row) => (row.id === id ? [] : row.id));
  const own = rows.find((row) => row.id === id);
  return { earlier: earlier.length > 0 ? await loadReadings(db, earlier) : [], ids: own?.inherited ?? {} };
}

/**
 * Saves what the first pass read, and files its mentions for merging; the article counts as not merged until merging has taken it in.
 * What was read in its earlier versions is forgotten with it. `inherited` are the ids that its mentions have from there, `corrections` the version
 * of the corrections with which it was read. False, and nothing is saved, where others hold by now: it has to be read again.
 */
export async function saveReading(
  db: Database,
  { article: read, ...reading }: ArticleReading,
  filed: readonly FiledMention[],
  readBy: string,
  inherited: Inheritance["ids"] = {},
  corrections?: string,
): Promise<boolean> {
  const shape = reading.sentences.map(({ start, end }) => ({ start, end }));
  return db.transaction(async (tx) => {
    if (corrections !== undefined && !(await stillHold(tx, corrections))) return false;
    const earlier = await tx
      .update(article)
      .set({ reading: null, readBy: null, merged: false }) // its events go, also where it was merged while it waited
      .where(and(eq(article.supersededBy, read.id), isNotNull(article.reading)))
      .returning({ id: article.id });
    for (const { id } of earlier) await fileMentions(tx, id, []);
    await tx
      .update(article)
      .set({ reading: { ...reading, sentences: shape }, readBy, inherited, merged: false })
      .where(eq(article.id, read.id));
    await fileMentions(tx, read.id, filed);
    return true;
  });
}

/** What merging has to do. */
export interface Unmerged {
  /** Articles that were read and not merged (new, changed, or the process ended in between), in order. */
  readonly articleIds: readonly string[];
  /** Whether they are more than the share of the merged ones that was asked for. */
  readonly isLarge: boolean;
  /** Other rules than those named merged what is shown. */
  readonly byOtherRules: boolean;
}

/** Read and not merged, or an earlier version whose events go now that the later one is read. */
const isWaiting = and(not(article.merged), or(isNotNull(article.reading), isNotNull(article.supersededBy)));

/** What merging by the rules `mergedBy` has to do; null where there is nothing. Costs what is waiting, not what is merged. */
export async function findUnmerged(db: Database, mergedBy: string, largeShare: number): Promise<Unmerged | null> {
  const waiting = await db
    .select({ id: article.id })
    .from(article)
    .where(isWaiting)
    .orderBy(sql`${article.id} collate "C"`);
  const enough = Math.ceil(waiting.length / largeShare) + 1;
  const some = db.select({ id: article.id }).from(article).where(eq(article.merged, true)).limit(enough).as("some");
  const [done] = await db.select({ merged: count() }).from(some);
  const merged = done?.merged ?? 0;
  const byOtherRules = (await readMeta(db, MERGED_BY)) !== mergedBy;
  if (waiting.length === 0 && (merged === 0 || !byOtherRules)) return null;
  return { articleIds: waiting.map(({ id }) => id), isLarge: waiting.length > largeShare * merged, byOtherRules };
}

/** Whether merging by the rules `mergedBy` has anything to do. */
export const hasUnmerged = async (db: Database, mergedBy: string): Promise<boolean> =>
  (await findUnmerged(db, mergedBy, 1)) !== null;

/**
 * Ids of the articles that wait for merging, of all or of some, in order. They cannot be read anew until the transaction ends, so
 * that none is marked as merged with a reading that merging never saw. Written as they are, because that locks rows on several machines too.
 */
export async function lockWaiting(tx: Database, ids?: readonly string[]): Promise<readonly string[]> {
  const some = ids ? inArray(article.id, [...ids]) : undefined;
  const rows = await tx
    .update(article)
    .set({ merged: false })
    .where(and(isWaiting, some))
    .returning({ id: article.id });
  return rows.map(({ id }) => id).sort();
}

/** Marks articles as taken in by merging. */
export async function markMerged(db: Database, ids: readonly string[]): Promise<void> {
  for (const portion of portionsOf(ids))
    await db
      .update(article)
      .set({ merged: true, former: [] })
      .where(inArray(article.id, [...portion]));
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
