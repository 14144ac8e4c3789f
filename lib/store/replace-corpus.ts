import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { ArticleReading, CorpusReading } from "#lib/model/reading.ts";
import { changedAliases } from "./aliases.ts";
import { type CorpusRows, corpusRows } from "./corpus-rows.ts";
import type { Database } from "./database.ts";
import { DATA_VERSION, MERGED_BY, readDataVersion, saveMeta } from "./meta.ts";
import { loadReadings } from "./save-article.ts";
import { actor, article, event, eventActor, eventAlias, eventMention } from "./schema.ts";

/** One writer at a time puts the corpus together; readers go on. "CORP" in ASCII. */
const CORPUS_LOCK = 0x43_4f_52_50;
/** Rows of one INSERT: the widest table has 20 columns, and a statement takes 65,535 parameters. */
const ROWS_PER_INSERT = 1000;

/**
 * Merges all stored readings with `merge` and writes what comes out, in one transaction: whoever reads sees the corpus of
 * before or the new one, never something between. `mergedBy` names the rules of `merge`. Gives the number of events.
 */
export function replaceCorpus(
  db: Database,
  merge: (readings: readonly ArticleReading[]) => CorpusReading,
  mergedBy: string,
): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${CORPUS_LOCK}::bigint)`);
    const corpus = merge(await loadReadings(tx));
    const rows = corpusRows(corpus);
    const version = versionOf(rows);
    if (version !== (await readDataVersion(tx))) await writeRows(tx, corpus, rows, version);
    await tx.update(article).set({ merged: true }).where(sql`${article.reading} is not null and not ${article.merged}`);
    await saveMeta(tx, MERGED_BY, mergedBy);
    return rows.events.length;
  });
}

async function writeRows(tx: Database, corpus: CorpusReading, rows: CorpusRows, version: string): Promise<void> {
  await writeAliases(tx, corpus);
  for (const table of [eventActor, eventMention, event, actor]) await tx.delete(table);
  await insertAll(tx, actor, rows.actors);
  await insertAll(tx, event, rows.events);
  await insertAll(tx, eventActor, rows.eventActors);
  await insertAll(tx, eventMention, rows.mentions);
  for (const { id, ...shown } of rows.articles) await tx.update(article).set(shown).where(eq(article.id, id));
  await saveMeta(tx, DATA_VERSION, version);
}

async function writeAliases(tx: Database, corpus: CorpusReading): Promise<void> {
  const before = await tx.select().from(eventAlias);
  for (const rows of chunksOf(changedAliases(before, corpus.events))) {
    await tx
      .insert(eventAlias)
      .values([...rows])
      .onConflictDoUpdate({ target: eventAlias.alias, set: { eventId: sql`excluded.event_id` } });
  }
}

async function insertAll<T extends PgTable>(tx: Database, table: T, rows: readonly T["$inferInsert"][]): Promise<void> {
  for (const chunk of chunksOf(rows)) await tx.insert(table).values([...chunk]);
}

function chunksOf<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / ROWS_PER_INSERT);
  return Array.from({ length: count }, (_, place) =>
    rows.slice(place * ROWS_PER_INSERT, (place + 1) * ROWS_PER_INSERT),
  );
}

/** Follows from the content alone, so that two databases with the same corpus, or one filled twice, have the same version. */
function versionOf(rows: CorpusRows): string {
  return createHash("sha256").update(JSON.stringify(rows, inKeyOrder)).digest("base64url").slice(0, 16);
}

/** jsonb hands objects back with their keys in another order. */
const inKeyOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
