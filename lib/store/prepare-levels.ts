import { gt, inArray, sql } from "drizzle-orm";
import { publishedColumns, type SourceDate } from "./axis.ts";
import { fillAllCells, limitOf } from "./count-postings.ts";
import { countValues, MANY_KINDS } from "./count-scopes.ts";
import { type Database, rowsOf } from "./database.ts";
import { hasTrigrams, indexNames, indexWords } from "./index-words.ts";
import { KIND_SIGN, SIGNS_OF_EVENT } from "./kinds.ts";
import { portionsOf } from "./portions.ts";
import { actor, event, eventMention } from "./schema.ts";
import { ALL, onAxis } from "./scopes.ts";
import { changing, lookUpEvents } from "./write-rows.ts";

/** Events read at once. */
const AT_ONCE = 10_000;

/** Sees to what migrations cannot: an extension that a server may lack, and what a database of an earlier program has not been given yet. */
export async function prepareLevels(db: Database): Promise<void> {
  await addTrigrams(db);
  const isUntold = await lacksPublication(db);
  if (isUntold) await changing(db, fillPublication);
  if (await isBehind(db)) await changing(db, fillLevels);
  else if (isUntold || (await isOutdated(db))) await changing(db, refill);
  else {
    if (await lacksSigns(db)) await changing(db, addSigns);
    if (await lacksCells(db)) await changing(db, fillAllCells);
    if (await lacksValues(db)) await changing(db, countValues);
  }
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

/** True where nothing stands on the axis of publication: it came with a later program than the events. */
async function lacksPublication(db: Database): Promise<boolean> {
  const [row] = await rowsOf<{ lacks: boolean }>(
    db,
    sql`select exists (select 1 from event)
          and not exists (select 1 from posting where scope = ${onAxis("published", ALL)}) as lacks`,
  );
  return row?.lacks ?? false;
}

/** True where events cannot be found by words and kinds at once: no sign of their kinds stands among their words. */
async function lacksSigns(db: Database): Promise<boolean> {
  const [row] = await rowsOf<{ lacks: boolean }>(
    db,
    sql`select not exists (select 1 from unnest(tsvector_to_array(words)) as word where starts_with(word, ${KIND_SIGN})) as lacks
        from event_text limit 1`,
  );
  return row?.lacks ?? false;
}

/** True where scopes have many events and no cells: those of an earlier program held kinds in another way. */
async function lacksCells(db: Database): Promise<boolean> {
  const [row] = await rowsOf<{ lacks: boolean }>(
    db,
    sql`select not exists (select 1 from cell_count)
          and exists (select 1 from scope_count where dated > ${await limitOf(db)}::int) as lacks`,
  );
  return row?.lacks ?? false;
}

/** True where scopes of many kinds are not counted by value: an earlier program did so for actors alone. */
async function lacksValues(db: Database): Promise<boolean> {
  const [row] = await rowsOf<{ lacks: boolean }>(
    db,
    sql`select "values"->>'types' = '{}' and (select count(*) from json_object_keys(kinds)) > ${MANY_KINDS}::int as lacks
        from scope_count where scope = ${ALL}`,
  );
  return row?.lacks ?? false;
}

const addSigns = (tx: Database): Promise<unknown> =>
  tx.execute(sql`
    update event_text set words = words || array_to_tsvector(${SIGNS_OF_EVENT}) from event where event.id = event_text.event_id`);

/** Says of every event when it was first told, some at a time. */
async function fillPublication(tx: Database): Promise<void> {
  for (let last = ""; ; ) {
    const rows = await rowsOf<{ id: string; sources: readonly SourceDate[] }>(
      tx,
      sql`select event_id as id, json_agg(json_build_object('articleId', article.id, 'edtf', dct_edtf, 'inferred', dct_basis = 'inferred')) as sources
          from (select id as event_id from event where id collate "C" > ${last} order by id collate "C" limit ${AT_ONCE}) as portion
          join event_mention using (event_id) join article on article.id = event_mention.article_id
          group by event_id order by event_id collate "C"`,
    );
    if (rows.length === 0) return;
    const told = rows.map(({ id, sources }) => ({ id, ...publishedColumns(sources) }));
    await tx.execute(sql`
      update event set published = given.published, published_start = given."publishedStart", published_end = given."publishedEnd",
        published_day = given."publishedDay", published_inferred = given."publishedInferred"
      from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
        as given(id text, published text, "publishedStart" int, "publishedEnd" int, "publishedDay" int, "publishedInferred" boolean)
      where event.id = given.id`);
    last = rows.at(-1)!.id;
  }
}

async function refill(tx: Database): Promise<void> {
  await tx.execute(sql`truncate posting, scope_count, cell_count, cell_part, uncounted, event_text, search_word`);
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
      .limit(AT_ONCE);
    if (events.length === 0) return;
    await lookUpEvents(tx, events);
    for (const portion of portionsOf(events)) {
      const ids = portion.map(({ id }) => id);
      await indexWords(tx, portion, await tx.select().from(eventMention).where(inArray(eventMention.eventId, ids)));
    }
    last = events.at(-1)!.id;
  }
}
