import { type SQL, sql } from "drizzle-orm";
import { CERTAINTIES, EVENT_TYPES } from "#lib/model/event.ts";
import { NOTHING_KNOWN } from "#lib/pipeline/article.ts";
import { countAll } from "#lib/store/count-postings.ts";
import type { Database, Store } from "#lib/store/database.ts";
import { KIND_OF_EVENT, SIGNS_OF_EVENT } from "#lib/store/kinds.ts";
import { DATA_VERSION, saveMeta } from "#lib/store/meta.ts";

/**
 * Made-up events, made by the database itself because a million of them are to be there in minutes. The same number of events is always
 * the same events, and the first of many are those of few: they are spread over the same years, so a larger archive is a denser one.
 */
const FIRST_DAY = Date.UTC(2000, 0, 1) / 86_400_000;
const DAYS = 25 * 365;
const ACTORS = 3000;
const LANGS = ["en", "ar", "es", "uk", "ru", "fr"];
const VOCABULARY = 20_000;
/** An article tells eight events, a sentence each: "word01234 " is ten characters, a sentence six of them and ". ". */
const SENTENCE = 62;
const EVENTS_PER_STEP = 50_000;

/** Somebody who is in much of the news, and somebody who hardly is. */
export const COMMON_ACTOR = "actor-0";
export const RARE_ACTOR = "actor-2900";
/** Words of two in five excerpts, of many and of few. */
export const MOST_COMMON_WORD = "word00000";
export const COMMON_WORD = "word00003";
export const RARE_WORD = "word15000";
/** How actor 17 is called in another script. */
export const NAME = "rnкбаmфгк";

/** The id of a made-up event, as `drafts` gives it. */
export const eventId = (nth: number): string => `e${nth.toString(16).padStart(11, "0")}`;

/** A number in [0, 1) that follows from the event and the place in its making. */
const random = (place: number): SQL =>
  sql.raw(`((hashint8extended(nth, ${place}) >> 12) & 4503599627370495)::float8 / 4503599627370496`);
/** A whole number below `of`; small ones come up more often, the more so the higher the power. */
const often = (place: number, of: number, power: number): SQL =>
  sql`floor(power(${random(place)}, ${sql.raw(String(power))}) * ${sql.raw(String(of))})::int`;
const oneOf = (values: readonly string[], place: number, power: number): SQL =>
  sql`(${sql.raw(`array[${values.map((value) => `'${value}'`).join(",")}]`)})[1 + ${often(place, values.length, power)}]`;

/** One to four actors; nine of ten dated events are told to the day, most others to the month; one in eight has no date. */
const drafts = (from: number, to: number): SQL => sql`
  select nth, 'e' || lpad(to_hex(nth), 11, '0') as id,
    case when ${random(1)} < 0.12 then null else ${FIRST_DAY}::int + ${often(2, DAYS, 1)} end as day,
    case when ${random(3)} < 0.9 then 1 when ${random(3)} < 0.98 then 30 when ${random(3)} < 0.998 then 365 end as length,
    ${oneOf(EVENT_TYPES, 4, 2.5)} as type, ${oneOf(CERTAINTIES, 5, 3)} as certainty,
    array(select distinct lang from unnest(array[${oneOf(LANGS, 6, 1.7)}, case when ${random(7)} < 0.2 then ${oneOf(LANGS, 8, 1.7)} end]) as lang
      where lang is not null order by lang) as langs,
    array(select distinct 'actor-' || actor from unnest(array[${often(9, ACTORS, 3)}, ${often(10, ACTORS, 3)},
      ${often(11, ACTORS, 3)}, ${often(12, ACTORS, 3)}]) with ordinality as named(actor, place)
      where place <= 1 + ${often(13, 4, 1.5)}) as actors
  from generate_series(${from}::bigint, ${to - 1}::bigint) as nth`;

const words = sql`(select string_agg('word' || lpad(floor(power(
    ((hashint8extended(nth, 100 + place) >> 12) & 4503599627370495)::float8 / 4503599627370496, 4) * ${VOCABULARY}::int)::int::text, 5, '0'), ' ')
  from generate_series(1, 6) as place) || '.'`;

async function insertEvents(tx: Database, from: number, to: number): Promise<void> {
  await tx.execute(
    sql`create temporary table draft on commit drop as select *, ${words} as told from (${drafts(from, to)}) as draft`,
  );
  await tx.execute(sql`
    insert into event (id, edtf, start_day, end_day, anchor_day, precision, basis, inferred, approximate, type, mode, certainty, titles,
      langs, source_count, part_of, merge_evidence, weight, lead_actor, actor_ids, published, published_start, published_end, published_day)
    select id, case when day is not null then (date '1970-01-01' + day)::text end, day, day + length, day,
      case when day is null then 'undated' when length = 1 then 'day' else 'month' end,
      case when day is null then 'undated' else 'explicit' end, false, false, type, null, certainty,
      jsonb_build_object('en', type || ' by ' || array_to_string(actors, ' and ')), langs, cardinality(langs), null, '[]'::jsonb,
      1000 * cardinality(langs) + ${often(14, 500, 1)}, actors[1], actors, (date '1970-01-01' + out)::text, out, out + 1, out
    from (select *, coalesce(day, ${FIRST_DAY}::int) + ${often(15, 30, 3)} as out from draft) as draft`);
  await tx.execute(sql`insert into event_alias (alias, event_id) select id, id from draft`);
  await tx.execute(sql`
    insert into event_actor (event_id, actor_id, role, rank)
    select id, actor, 'participant', place - 1 from draft cross join lateral unnest(actors) with ordinality as named(actor, place)`);
  await tx.execute(sql`
    insert into article (id, text, metadata, merged, lang, title, dct_rule, sentences)
    select 'a' || nth / 8, string_agg(told || ' ', '' order by nth), ${JSON.stringify(NOTHING_KNOWN)}::jsonb, true, min(langs[1]), 'An article', 'bench',
      jsonb_agg(jsonb_build_object('start', nth % 8 * ${SENTENCE}::int, 'end', nth % 8 * ${SENTENCE}::int + ${SENTENCE - 1}::int) order by nth)
    from draft group by nth / 8`);
  await tx.execute(sql`
    insert into event_mention (id, article_id, event_id, start, "end", quote, trigger, type, certainty, basis, date_evidence, actors, rule)
    select id, 'a' || nth / 8, id, nth % 8 * ${SENTENCE}::int, nth % 8 * ${SENTENCE}::int + ${SENTENCE - 1}::int, told,
      '{"start": 0, "end": 1}'::jsonb, type, certainty, 'explicit', '{"timex": null, "reason": null, "rule": "bench"}'::jsonb, '[]'::jsonb, 'bench'
    from draft`);
  await tx.execute(sql`
    insert into event_text (event_id, words)
    select id, strip(to_tsvector('simple', told)) || array_to_tsvector(array(select '@' || actor from unnest(actors) as named(actor)) || ${SIGNS_OF_EVENT})
    from draft join event using (id, type, certainty, langs)`);
  await insertLookUps(tx);
}

/** As `postingsOf` has them. */
async function insertLookUps(tx: Database): Promise<void> {
  await tx.execute(sql`
    insert into posting (scope, day, event_id, kind, lead, weight, first, reach, actors)
    select mark || scope, coalesce(stands, 2147483647), id, ${KIND_OF_EVENT}, lead_actor, weight,
      coalesce(since, stands, 2147483647), coalesce(until, stands + 1, 2147483647), actor_ids
    from draft join event using (id, type, certainty, langs)
    cross join lateral (
      values ('', anchor_day, start_day, end_day), (chr(29), published_day, published_start, published_end)
    ) as axis(mark, stands, since, until)
    cross join lateral (
      select '*' as scope union all select * from unnest(actors)
      union all select a || chr(31) || b from unnest(actors) as one(a) join unnest(actors) as other(b) on a collate "C" < b collate "C"
    ) as looked_up`);
}

/** A name unlike others. */
const name = sql.raw(`translate(substr(md5('name' || nth), 1, 9), '0123456789c', 'ghijklmnopr')`);

async function insertActors(tx: Database): Promise<void> {
  await tx.execute(sql`
    insert into actor (id, kind, country, names, listed)
    select 'actor-' || nth, case when nth % 4 = 0 then 'state' else 'person' end, null,
      jsonb_build_object('en', ${name} || ' of actor ' || nth), true
    from generate_series(0, ${ACTORS - 1}::int) as nth`);
  await tx.execute(sql`
    insert into search_word (word, actor_id)
    select word, 'actor-' || nth from generate_series(0, ${ACTORS - 1}::int) as nth
    cross join lateral (values (${name}), (translate(${name}, 'abdefgijkl', 'абдефгийкл'))) as name(word)`);
}

/** Fills an empty store with so many made-up events, counted as the program counts them. `done` is told how many there are. */
export async function fillStore({ db }: Store, events: number, done: (events: number) => void): Promise<void> {
  await db.transaction(insertActors);
  for (let at = 0; at < events; at += EVENTS_PER_STEP) {
    const until = Math.min(at + EVENTS_PER_STEP, events);
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`); // keys refer to each other as made
      await insertEvents(tx, at, until);
    });
    done(until);
  }
  await db.transaction(countAll);
  await saveMeta(db, DATA_VERSION, `bench-${events}`);
  await db.execute(sql`vacuum analyze`);
}
