import { type SQL, sql } from "drizzle-orm";
import { filedMentions } from "#lib/merge/neighbours.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import { corpusRows } from "#lib/store/corpus-rows.ts";
import { countAll } from "#lib/store/count-postings.ts";
import type { Database, Store } from "#lib/store/database.ts";
import { fileNew } from "#lib/store/file-mentions.ts";
import { portionsOf } from "#lib/store/portions.ts";
import { article } from "#lib/store/schema.ts";
import { cellCount, cellPart, scopeCount, UNDATED_DAY } from "#lib/store/schema-levels.ts";
import { writeActors, writeEvents } from "#lib/store/write-rows.ts";
import { ARTICLES_PER_DAY, CAST, madeUpReading } from "./bench-corpus.ts";

/** Days of news that are made and merged; what comes before them are copies. */
export const NEWS_DAYS = 30;

/** Fills an empty store with the news of some days, read and merged. */
export async function fillNews({ db }: Store): Promise<void> {
  await writeActors(db, corpusRows({ articles: [], events: [], actors: CAST, twins: [], titles: {} }).actors);
  const readings = Array.from({ length: NEWS_DAYS * ARTICLES_PER_DAY }, (_, nth) =>
    madeUpReading(Math.floor(nth / ARTICLES_PER_DAY), nth % ARTICLES_PER_DAY),
  );
  const rows = corpusRows(extractCorpus(readings, { twins: [] }));
  await db.transaction(async (tx) => {
    for (const portion of portionsOf(readings))
      await tx.insert(article).values(
        portion.map(({ article: { id, text, metadata }, ...reading }) => ({
          ...{ id, text, metadata, reading, readBy: "bench", merged: true, lang: "en", title: text },
          ...{ dctEdtf: reading.dct.edtf, dctBasis: reading.dct.basis, dctRule: reading.dct.rule },
        })),
      );
    await fileNew(tx, readings.flatMap(filedMentions));
    await writeEvents(tx, { ...rows, articles: [] });
  });
  await db.execute(sql`vacuum analyze`);
}

/** The news tell of two months before; so many more lie between them and the first copy, so that what is new touches no copy. */
const MONTHS_BETWEEN = 6;
/** Ids of what was made have this length; those of copies are longer. */
const ID_LENGTH = 12;

/**
 * Copies the news into the months before, so many times, made by the database itself: an archive of hundreds of thousands of mentions
 * is there in minutes. Copies are as dense as the news; what is new beside the news has the same neighbours with copies and without.
 */
export async function repeatNews({ db }: Store, times: number): Promise<void> {
  for (let nth = 1; nth <= times; nth += 1) {
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`); // keys refer to each other as made
      await copyNews(tx, nth);
    });
    if (nth % 10 === 0) console.error(`ingest: ${nth} of ${times} copies of the news`);
  }
  await db.transaction(async (tx) => {
    for (const table of [scopeCount, cellCount, cellPart]) await tx.delete(table);
    await countAll(tx);
  });
  await db.execute(sql`vacuum analyze`);
}

async function copyNews(tx: Database, nth: number): Promise<void> {
  const copied = (column: string): SQL => sql.raw(`${column} || '-${nth}'`);
  const made = (column: string): SQL => sql.raw(`length(${column}) = ${ID_LENGTH}`);
  const earlier = (day: string): SQL =>
    sql.raw(`(date '1970-01-01' + ${day} - interval '${MONTHS_BETWEEN + nth} months')::date - date '1970-01-01'`);
  const statements = [
    sql`insert into article (id, text, metadata, reading, read_by, merged, lang, title, dct_edtf, dct_basis, dct_rule)
      select ${copied("id")}, text, metadata, reading, read_by, merged, lang, title, dct_edtf, dct_basis, dct_rule
      from article where ${made("id")}`,
    sql`insert into filed_mention (id, article_id, core)
      select ${copied("id")}, ${copied("article_id")}, core from filed_mention where ${made("id")}`,
    sql`insert into filed_place (mention_id, under, kind, width, start_day, end_day)
      select ${copied("mention_id")}, under, kind, width, ${earlier("start_day")}, ${earlier("start_day")} + end_day - start_day
      from filed_place where ${made("mention_id")}`,
    sql`insert into event (id, edtf, start_day, end_day, anchor_day, precision, basis, inferred, approximate, type, mode, certainty, titles,
        langs, source_count, part_of, merge_evidence, weight, lead_actor, actor_ids)
      select ${copied("id")}, edtf, ${earlier("start_day")}, ${earlier("start_day")} + end_day - start_day, ${earlier("anchor_day")},
        precision, basis, inferred, approximate, type, mode, certainty, titles, langs, source_count, null, merge_evidence, weight, lead_actor, actor_ids
      from event where ${made("id")}`,
    sql`insert into event_actor (event_id, actor_id, role, rank)
      select ${copied("event_id")}, actor_id, role, rank from event_actor where ${made("event_id")}`,
    sql`insert into event_mention (id, article_id, event_id, start, "end", quote, trigger, type, mode, certainty, edtf, basis, date_evidence, actors, rule)
      select ${copied("id")}, ${copied("article_id")}, ${copied("event_id")}, start, "end", quote, trigger, type, mode, certainty, edtf, basis,
        date_evidence, actors, rule from event_mention where ${made("event_id")}`,
    sql`insert into event_text (event_id, words) select ${copied("event_id")}, words from event_text where ${made("event_id")}`,
    sql`insert into posting (scope, day, event_id, kind, lead, weight, first, reach, actors)
      select scope, case when day = ${UNDATED_DAY}::int then day else ${earlier("day")} end, ${copied("event_id")}, kind, lead, weight,
        case when day = ${UNDATED_DAY}::int then first else ${earlier("first")} end,
        case when day = ${UNDATED_DAY}::int then reach else ${earlier("first")} + reach - first end, actors
      from posting where ${made("event_id")}`,
  ];
  for (const statement of statements) await tx.execute(statement);
}
