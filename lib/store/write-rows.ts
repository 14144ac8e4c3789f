import { eq, inArray, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { changedAliases } from "./aliases.ts";
import type { CorpusRows } from "./corpus-rows.ts";
import { countPostings } from "./count-postings.ts";
import type { Database } from "./database.ts";
import { requireArticles, requireUntold } from "./guards.ts";
import { indexNames, indexWords, unindexWords } from "./index-words.ts";
import { portionsOf } from "./portions.ts";
import { deletePostings, insertPostings, postingsOf } from "./postings.ts";
import { actor, article, event, eventActor, eventAlias, eventMention } from "./schema.ts";

/** One writer at a time puts the corpus together; readers go on. "CORP" in ASCII. */
const CORPUS_LOCK = 0x43_4f_52_50;

/** Changes what is shown, in one transaction and one writer after the other: readers see the state of before or the new one. */
export const changing = <T>(db: Database, change: (tx: Database) => Promise<T>): Promise<T> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${CORPUS_LOCK}::bigint)`);
    const result = await change(tx);
    await countPostings(tx, []);
    return result;
  });

async function insertAll<T extends PgTable>(tx: Database, table: T, rows: readonly T["$inferInsert"][]): Promise<void> {
  for (const portion of portionsOf(rows)) await tx.insert(table).values([...portion]);
}

/** Adds actors, and gives those that are there the names of these. */
export async function writeActors(tx: Database, rows: CorpusRows["actors"]): Promise<void> {
  const set = {
    kind: sql`excluded.kind`,
    country: sql`excluded.country`,
    names: sql`excluded.names`,
    listed: sql`excluded.listed`,
    female: sql`excluded.female`,
    familyFirst: sql`excluded.family_first`,
    romanised: sql`excluded.romanised`,
  };
  for (const portion of portionsOf(rows))
    await tx
      .insert(actor)
      .values([...portion])
      .onConflictDoUpdate({ target: actor.id, set });
  await indexNames(tx, rows);
}

/** Adds events with their actors and mentions, and shows articles anew; the events' actors must be there. */
export async function writeEvents(tx: Database, rows: Omit<CorpusRows, "actors">): Promise<void> {
  await requireArticles(
    tx,
    rows.mentions.map(({ articleId }) => articleId),
  );
  await requireUntold(
    tx,
    rows.mentions.map(({ id }) => id),
  );
  await insertAll(tx, event, rows.events);
  await insertAll(tx, eventActor, rows.eventActors);
  await insertAll(tx, eventMention, rows.mentions);
  await lookUpEvents(tx, rows.events);
  for (const { id, ...shown } of rows.articles) await tx.update(article).set(shown).where(eq(article.id, id));
  await indexWords(tx, rows.events, rows.mentions);
}

/** Events that are put where they are looked up, and counted, at once; in order of days, so that a part touches few counts. */
const EVENTS_PER_COUNT = 10_000;

/** Puts events where they are looked up, and counts them. */
export async function lookUpEvents(tx: Database, events: CorpusRows["events"]): Promise<void> {
  const inOrder = events.toSorted((a, b) => (a.anchorDay ?? 0) - (b.anchorDay ?? 0));
  for (let at = 0; at < inOrder.length; at += EVENTS_PER_COUNT) {
    const postings = postingsOf(inOrder.slice(at, at + EVENTS_PER_COUNT));
    await insertPostings(tx, postings);
    await countPostings(tx, postings);
  }
}

/** Takes events away, with their actors and mentions; their ids stay known as aliases. */
export async function deleteEvents(tx: Database, ids: readonly string[]): Promise<void> {
  for (const portion of portionsOf(ids)) {
    const some = [...portion];
    await unindexWords(tx, some);
    await deletePostings(tx, await tx.select().from(event).where(inArray(event.id, some)));
    await tx.delete(eventActor).where(inArray(eventActor.eventId, some));
    await tx.delete(eventMention).where(inArray(eventMention.eventId, some));
    await tx.delete(event).where(inArray(event.id, some));
  }
}

/** Lets every id ever shown under some former events lead to what they became; see `changedAliases`. */
export async function writeAliases(
  tx: Database,
  before: readonly (typeof eventAlias.$inferSelect)[],
  events: Parameters<typeof changedAliases>[1],
): Promise<void> {
  for (const rows of portionsOf(changedAliases(before, events))) {
    await tx
      .insert(eventAlias)
      .values([...rows])
      .onConflictDoUpdate({ target: eventAlias.alias, set: { eventId: sql`excluded.event_id` } });
  }
}
