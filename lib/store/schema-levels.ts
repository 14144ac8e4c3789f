/**
 * Tables that follow from `event` alone and make questions about many events cheap: where each event is looked up, how many stand
 * where, and the words it is found by. Whoever writes events keeps them in step, in the same transaction (`write-rows.ts`).
 */
import { sql } from "drizzle-orm";
import { boolean, customType, index, integer, json, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import type { KindValues } from "./kinds.ts";
import type { KindEntries, LaneTallies } from "./tally.ts";

/** Text in the order of its code units, whatever locale the database was set up with. */
const id = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/** Words without their places, as the full text search has them. */
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** Where undated events stand in `posting`: behind every day. */
export const UNDATED_DAY = 2_147_483_647;

/** An event under each scope that it belongs to: all events, each of its actors, each two of them, on both axes. All that a count needs to know. */
export const posting = pgTable(
  "posting",
  {
    scope: id("scope").notNull(),
    /** The day at which the event stands on the axis of the scope, or `UNDATED_DAY`. */
    day: integer("day").notNull(),
    eventId: id("event_id").notNull(),
    /** Type, certainty and languages; see `kindOf`. */
    kind: id("kind").notNull(),
    lead: id("lead").notNull(),
    weight: integer("weight").notNull(),
    /** First day covered, and the day after the last; open ends are the anchor's. */
    first: integer("first").notNull(),
    reach: integer("reach").notNull(),
    actors: text("actors").array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.scope, table.day, table.eventId] }),
    index("posting_undated")
      .on(table.scope, table.weight.desc().nullsFirst(), table.eventId)
      .where(sql`"day" = 2147483647`),
    index("posting_kind").on(table.scope, table.kind, table.day, table.eventId),
  ],
);

/** How many events a scope has, of each kind. A row for every scope that has any. */
export const scopeCount = pgTable(
  "scope_count",
  {
    scope: id("scope").primaryKey(),
    /** How many actors make the scope: 0 for all events, 1, or 2; 3 for every scope of the axis of publication, which is listed nowhere. */
    width: smallint("width").notNull(),
    count: integer("count").notNull(),
    dated: integer("dated").notNull(),
    /** By kind: all, and those that are dated. */
    kinds: json("kinds").$type<Readonly<Record<string, readonly [all: number, dated: number]>>>().notNull(),
    /** Of one actor, or where kinds are many, all by each value of a kind, which is much less to read; empty for others. */
    values: json("values").$type<KindValues>().notNull(),
  },
  (table) => [index("scope_count_most").on(table.count.desc().nullsFirst(), table.scope).where(sql`"width" = 1`)],
);

/** What stands in a bucket of time: only where a scope has so many events that counting them each time would cost; see `tally.ts`. */
export const cellCount = pgTable(
  "cell_count",
  {
    scope: id("scope").notNull(),
    /** As in `lib/tiles`; down to -5, at which one bucket is the whole axis. */
    level: smallint("level").notNull(),
    bucket: integer("bucket").notNull(),
    count: integer("count").notNull(),
    /** The buckets five levels finer, the tile of this bucket, are stored too. */
    split: boolean("split").notNull(),
    /** These buckets are stored by kind too, in `cell_part`. */
    splitByKind: boolean("split_by_kind").notNull(),
    lanes: json("lanes").$type<LaneTallies>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.level, table.bucket] })],
);

/**
 * What stands in a bucket by kind, in parts so small that a change rewrites little: only where a tile holds too many events to be looked at
 * for a filter of kinds; see `parts.ts`.
 */
export const cellPart = pgTable(
  "cell_part",
  {
    scope: id("scope").notNull(),
    level: smallint("level").notNull(),
    bucket: integer("bucket").notNull(),
    /** Kinds that differ in their languages alone, without these; or a sign, of all kinds that have it. */
    part: id("part").notNull(),
    /** By languages; of a sign by type. */
    entries: json("entries").$type<KindEntries>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.level, table.bucket, table.part] })],
);

/** Postings taken away and not yet out of the counts; empty whenever a change is complete. */
export const uncounted = pgTable(
  "uncounted",
  {
    scope: id("scope").notNull(),
    day: integer("day").notNull(),
    eventId: id("event_id").notNull(),
    kind: id("kind").notNull(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.day, table.eventId] })],
);

/** The words of an event's headlines and excerpts, in all their languages, and its actors. */
export const eventText = pgTable(
  "event_text",
  {
    eventId: id("event_id").primaryKey(),
    words: tsvector("words").notNull(),
  },
  (table) => [index("event_text_words").using("gin", table.words)],
);

/** Words that are looked up by likeness: those of languages for which the database knows no endings, and those of actors' names. */
export const searchWord = pgTable(
  "search_word",
  {
    word: id("word").notNull(),
    /** The actor whose name has the word; "" for a word of a text. */
    actorId: id("actor_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.word, table.actorId] })],
);

/** Words of persons' names under the sounds that they can have: where nobody is spelled so, a name in another script is found by its sound. */
export const nameSound = pgTable(
  "name_sound",
  {
    /** Consonants in ten classes, "TKF"; see `lib/actors/name-key.ts`. */
    sound: id("sound").notNull(),
    word: id("word").notNull(),
    actorId: id("actor_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sound, table.word, table.actorId] })],
);
