import { gt, inArray, sql } from "drizzle-orm";
import { type Database, rowsOf } from "./database.ts";
import { hasTrigrams, indexNames, indexWords } from "./index-words.ts";
import { actor, event, eventMention } from "./schema.ts";
import { changing, lookUpEvents, portionsOf } from "./write-rows.ts";

/** Sees to what migrations cannot: an extension that a server may lack, and what a database of an earlier program has not been given yet. */
export async function prepareLevels(db: Database): Promise<void> {
  await addTrigrams(db);
  if (await isBehind(db)) await changing(db, fillLevels);
  else if (await isOutdated(db)) await changing(db, refill);
}

/** Without the extension, or the right to add it, words are looked up by their beginning in place of their likeness. */
async function addTrigrams(db: Database): Promise<void> {
  if (!(await hasTrigrams(db)))
    try {
      await db.execute(sql`create extension if not exists pg_trgm`);
    } catch {
      return;
    }
  await db.execute(
    sql`create index if not exists search_word_alike on search_word using gin ((word collate "default") gin_trgm_ops)`,
  );
}

async function isBehind(db: Database): Promise<boolean> {
  const [row] = await rowsOf<{ behind: boolean }>(
    db,
    sql`select exists (select 1 from event) and not exists (select 1 from posting) as behind`,
  );
  return row?.behind ?? false;
}

/** True where events are counted by kinds that say less than kinds do now: no mode, no precision. */
async function isOutdated(db: Database): Promise<boolean> {
  const [row] = await rowsOf<{ outdated: boolean }>(
    db,
    sql`select coalesce((select split_part(kind, ' ', 4) = '' from posting limit 1), false) as outdated`,
  );
  return row?.outdated ?? false;
}

async function refill(tx: Database): Promise<void> {
  await tx.execute(sql`truncate posting, scope_count, cell_count, uncounted, event_text, search_word`);
  await fillLevels(tx);
}

/** Looks up and counts every event, some at a time. */
async function fillLevels(tx: Database): Promise<void> {
  if (!(await isBehind(tx))) return;
  await indexNames(tx, await tx.select().from(actor));
  for (let last = ""; ; ) {
    const events = await tx
      .select()
      .from(event)
      .where(gt(sql`id collate "C"`, last))
      .orderBy(sql`id collate "C"`)
      .limit(10_000);
    if (events.length === 0) return;
    await lookUpEvents(tx, events);
    for (const portion of portionsOf(events)) {
      const ids = portion.map(({ id }) => id);
      await indexWords(tx, portion, await tx.select().from(eventMention).where(inArray(eventMention.eventId, ids)));
    }
    last = events.at(-1)!.id;
  }
}
