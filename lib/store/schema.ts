/**
 * The tables, one schema for PGlite and PostgreSQL. After a change run `npm run db:generate` and commit what it writes in `migrations/`.
 *
 * Days are plain `integer` (days since 1970-01-01 UTC), so no driver's idea of a time zone touches them. Ids are ordered with
 * `collate "C"`, so that both engines put them in one order whatever locale a server was set up with.
 */
import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { ActorKind, ActorMention } from "#lib/model/actor.ts";
import type { ArticleMetadata, DctBasis } from "#lib/model/article.ts";
import type {
  ActorRole,
  Certainty,
  DateBasis,
  DateEvidence,
  EventActor,
  EventMode,
  EventType,
} from "#lib/model/event.ts";
import type { MentionCore } from "#lib/model/mention-core.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import type { Span } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import type { Twins } from "#lib/model/twins.ts";

/** What the first pass read in one article, without the article itself: what merging starts from, whatever order articles come in. */
export type StoredReading = Omit<ArticleReading, "article">;

export const article = pgTable(
  "article",
  {
    /** Follows from the text alone. */
    id: text("id").primaryKey(),
    /** Where it was found, by which a later version of it is known. */
    source: text("source"),
    /** The later version of the same article; its own reading is forgotten once that one is read, its events are no longer shown. */
    supersededBy: text("superseded_by"),
    /** Ids that mentions keep from the version before, by the ids that they would have. */
    inherited: jsonb("inherited").$type<Readonly<Record<string, string>>>().notNull().default({}),
    text: text("text").notNull(),
    metadata: jsonb("metadata").$type<ArticleMetadata>().notNull(),
    /** The first pass; null until the article was read. */
    reading: jsonb("reading").$type<StoredReading>(),
    /** Which rules made `reading`; another value here than the program's own means that it is read again. */
    readBy: text("read_by"),
    /** False from the moment that `reading` is new until merging has taken it in. */
    merged: boolean("merged").notNull().default(false),
    // From here on: after the second pass, as it is shown.
    lang: text("lang").notNull(),
    title: text("title").notNull(),
    dctEdtf: text("dct_edtf"),
    dctBasis: text("dct_basis").$type<DctBasis>().notNull().default("unknown"),
    dctEvidence: jsonb("dct_evidence").$type<readonly string[]>().notNull().default([]),
    dctRule: text("dct_rule").notNull().default(""),
    timexes: jsonb("timexes").$type<readonly Timex[]>().notNull().default([]),
    actorMentions: jsonb("actor_mentions").$type<readonly ActorMention[]>().notNull().default([]),
    sentences: jsonb("sentences").$type<readonly Span[]>().notNull().default([]),
  },
  (table) => [
    index("article_source").on(table.source),
    index("article_superseded").on(table.supersededBy).where(sql`"superseded_by" is not null`),
  ],
);

export const actor = pgTable("actor", {
  id: text("id").primaryKey(),
  kind: text("kind").$type<ActorKind>().notNull(),
  country: text("country"),
  names: jsonb("names").$type<Readonly<Record<string, string>>>().notNull(),
  listed: boolean("listed").notNull(),
  female: boolean("female").notNull().default(false),
  familyFirst: boolean("family_first").notNull().default(false),
  romanised: boolean("romanised").notNull().default(false),
});

export const event = pgTable(
  "event",
  {
    id: text("id").primaryKey(),
    edtf: text("edtf"),
    /** Half-open; null where undated or open at that end. */
    startDay: integer("start_day"),
    endDay: integer("end_day"),
    /** The day at which the event stands in lists and tiles: its first, or its last where the start is open. Null: undated. */
    anchorDay: integer("anchor_day"),
    precision: text("precision").notNull(),
    basis: text("basis").$type<DateBasis>().notNull(),
    inferred: boolean("inferred").notNull(),
    approximate: boolean("approximate").notNull(),
    type: text("type").$type<EventType>().notNull(),
    mode: text("mode").$type<EventMode>(),
    certainty: text("certainty").$type<Certainty>().notNull(),
    titles: jsonb("titles").$type<Readonly<Record<string, string>>>().notNull(),
    langs: text("langs").array().notNull(),
    sourceCount: integer("source_count").notNull(),
    partOf: text("part_of"),
    mergeEvidence: jsonb("merge_evidence").$type<readonly string[]>().notNull(),
    /** How telling the event is beside others; a cluster shows its weightiest. */
    weight: integer("weight").notNull(),
    /** Its first actor, for lanes; `NO_ACTOR` without actors. */
    leadActor: text("lead_actor").notNull(),
    /** As in `event_actor`, by rank; repeated here because counting a million events cannot afford to join. */
    actorIds: text("actor_ids").array().notNull(),
  },
  (table) => [
    index("event_anchor").on(table.anchorDay, sql`"id" collate "C"`),
    index("event_type_anchor").on(table.type, table.anchorDay),
    index("event_lead_actor_anchor").on(table.leadActor, table.anchorDay),
    index("event_undated").on(sql`"id" collate "C"`).where(sql`"anchor_day" is null`),
    index("event_langs").using("gin", table.langs),
    index("event_part_of").on(table.partOf).where(sql`"part_of" is not null`),
    index("event_days").using("gist", sql`int4range("start_day", "end_day")`).where(sql`"anchor_day" is not null`),
  ],
);

export const eventMention = pgTable(
  "event_mention",
  {
    id: text("id").primaryKey(),
    articleId: text("article_id")
      .notNull()
      .references(() => article.id),
    eventId: text("event_id")
      .notNull()
      .references(() => event.id),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    quote: text("quote").notNull(),
    trigger: jsonb("trigger").$type<Span>().notNull(),
    type: text("type").$type<EventType>().notNull(),
    mode: text("mode").$type<EventMode>(),
    certainty: text("certainty").$type<Certainty>().notNull(),
    edtf: text("edtf"),
    basis: text("basis").$type<DateBasis>().notNull(),
    dateEvidence: jsonb("date_evidence").$type<DateEvidence>().notNull(),
    actors: jsonb("actors").$type<readonly EventActor[]>().notNull(),
    rule: text("rule").notNull(),
  },
  (table) => [index("event_mention_article").on(table.articleId), index("event_mention_event").on(table.eventId)],
);

export const eventActor = pgTable(
  "event_actor",
  {
    eventId: text("event_id")
      .notNull()
      .references(() => event.id),
    actorId: text("actor_id")
      .notNull()
      .references(() => actor.id),
    role: text("role").$type<ActorRole>().notNull(),
    /** 0 is the first of the event. */
    rank: integer("rank").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.actorId] }),
    index("event_actor_actor").on(table.actorId, table.eventId),
  ],
);

/**
 * Every id under which an event was ever shown. Rows are never deleted: a link to an event that was merged away leads to the
 * one it became, and one to an event that was withdrawn is known as such (`eventId` null).
 */
export const eventAlias = pgTable(
  "event_alias",
  {
    alias: text("alias").primaryKey(),
    eventId: text("event_id"),
  },
  (table) => [index("event_alias_event").on(table.eventId)],
);

/** What merging compares of each mention of the first-pass readings; see `FiledMention`. */
export const filedMention = pgTable(
  "filed_mention",
  {
    id: text("id").primaryKey(),
    articleId: text("article_id")
      .notNull()
      .references(() => article.id),
    core: jsonb("core").$type<MentionCore>().notNull(),
  },
  (table) => [index("filed_mention_article").on(table.articleId)],
);

/** Where each of them is filed: under every actor by which it is found. Open ends are the ends of what an integer can say. */
export const filedPlace = pgTable(
  "filed_place",
  {
    mentionId: text("mention_id")
      .notNull()
      .references(() => filedMention.id, { onDelete: "cascade" }),
    actorId: text("actor_id").notNull(),
    kind: text("kind").notNull(),
    width: integer("width").notNull(),
    startDay: integer("start_day").notNull(),
    endDay: integer("end_day").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mentionId, table.actorId] }),
    index("filed_place_days").on(table.actorId, table.kind, table.width, table.startDay),
  ],
);

/** Articles that are one text in two versions; see `Twins`. */
export const twins = pgTable(
  "twins",
  {
    firstId: text("first_id")
      .notNull()
      .references(() => article.id),
    secondId: text("second_id")
      .notNull()
      .references(() => article.id),
    passages: jsonb("passages").$type<Twins["passages"]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.firstId, table.secondId] }),
    index("twins_second").on(table.secondId, table.firstId),
  ],
);

/** See `meta.ts`. */
export const meta = pgTable("meta", {
  key: text("key").primaryKey(),
  value: text("value").notNull(),
});
