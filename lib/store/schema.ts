/**
 * The tables, one schema for PGlite and PostgreSQL. After a change run `npm run db:generate` and commit what it writes in `migrations/`.
 *
 * Days are plain `integer` (days since 1970-01-01 UTC), so no driver's idea of a time zone touches them. Ids are ordered with
 * `collate "C"`, so that both engines put them in one order whatever locale a server was set up with.
 *
 * The column by which a table would be spread over several machines stands in each of its keys, and foreign keys lead to rows of the same shard or to a
 * table that is everywhere; `guards.ts` sees to the rest.
 */
import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { ActorKind, ActorMention } from "#lib/model/actor.ts";
import type { ArticleMetadata, DctBasis } from "#lib/model/article.ts";
import type { CorrectionChange, EventCorrections } from "#lib/model/correction.ts";
import type { DctEvidence } from "#lib/model/dct-evidence.ts";
import type {
  ActorRole,
  Certainty,
  DateBasis,
  DateEvidence,
  EventActor,
  EventDateBasis,
  EventMode,
  EventType,
} from "#lib/model/event.ts";
import type { MentionCore } from "#lib/model/mention-core.ts";
import type { MergeEvidence } from "#lib/model/merge-evidence.ts";
import type { Role } from "#lib/model/person.ts";
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
    /** What merging has taken in of mentions that are filed no more: what they kept apart, or together, is merged anew too. */
    former: jsonb("former").$type<readonly MentionCore[]>().notNull().default([]),
    // From here on: after the second pass, as it is shown.
    lang: text("lang").notNull(),
    title: text("title").notNull(),
    dctEdtf: text("dct_edtf"),
    dctBasis: text("dct_basis").$type<DctBasis>().notNull().default("unknown"),
    dctEvidence: jsonb("dct_evidence").$type<readonly (DctEvidence | string)[]>().notNull().default([]),
    dctRule: text("dct_rule").notNull().default(""),
    timexes: jsonb("timexes").$type<readonly Timex[]>().notNull().default([]),
    actorMentions: jsonb("actor_mentions").$type<readonly ActorMention[]>().notNull().default([]),
    sentences: jsonb("sentences").$type<readonly Span[]>().notNull().default([]),
  },
  (table) => [
    index("article_source").on(table.source),
    index("article_superseded").on(table.supersededBy).where(sql`"superseded_by" is not null`),
    index("article_unread").on(table.id).where(sql`"read_by" is null and "superseded_by" is null`),
    index("article_unmerged").on(table.id).where(sql`not "merged"`),
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
    basis: text("basis").$type<EventDateBasis>().notNull(),
    inferred: boolean("inferred").notNull(),
    approximate: boolean("approximate").notNull(),
    type: text("type").$type<EventType>().notNull(),
    mode: text("mode").$type<EventMode>(),
    certainty: text("certainty").$type<Certainty>().notNull(),
    titles: jsonb("titles").$type<Readonly<Record<string, string>>>().notNull(),
    langs: text("langs").array().notNull(),
    sourceCount: integer("source_count").notNull(),
    partOf: text("part_of"),
    mergeEvidence: jsonb("merge_evidence").$type<readonly (MergeEvidence | string)[]>().notNull(),
    /** How telling the event is beside others; a cluster shows its weightiest. */
    weight: integer("weight").notNull(),
    /** Its first actor, for lanes; `NO_ACTOR` without actors. */
    leadActor: text("lead_actor").notNull(),
    /** As in `event_actor`, by rank; repeated here because counting a million events cannot afford to join. */
    actorIds: text("actor_ids").array().notNull(),
    /** When it was first told: the date of that source which was surely out first, as precise as it is known; null where no source has one. */
    published: text("published"),
    publishedStart: integer("published_start"),
    publishedEnd: integer("published_end"),
    /** The day at which the event stands on the axis of publication; as `anchor_day`. */
    publishedDay: integer("published_day"),
    /** True where no article and nobody says that date, and it was inferred. */
    publishedInferred: boolean("published_inferred").notNull().default(false),
    /** What editors corrected; null where nobody did. */
    corrected: jsonb("corrected").$type<EventCorrections>(),
  },
  (table) => [
    index("event_anchor").on(table.anchorDay, sql`"id" collate "C"`),
    index("event_type_anchor").on(table.type, table.anchorDay),
    index("event_lead_actor_anchor").on(table.leadActor, table.anchorDay),
    index("event_undated").on(sql`"id" collate "C"`).where(sql`"anchor_day" is null`),
    index("event_langs").using("gin", table.langs),
    index("event_part_of").on(table.partOf).where(sql`"part_of" is not null`),
    index("event_days").using("gist", sql`int4range("start_day", "end_day")`).where(sql`"anchor_day" is not null`),
    index("event_published_days")
      .using("gist", sql`int4range("published_start", "published_end")`)
      .where(sql`"published_day" is not null`),
  ],
);

export const eventMention = pgTable(
  "event_mention",
  {
    /** Of one event only; see `guards.ts`. */
    id: text("id").notNull(),
    articleId: text("article_id").notNull(),
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
  (table) => [
    primaryKey({ columns: [table.eventId, table.id] }),
    index("event_mention_id").on(table.id),
    index("event_mention_article").on(table.articleId),
  ],
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
    articleId: text("article_id").notNull(),
    core: jsonb("core").$type<MentionCore>().notNull(),
  },
  (table) => [index("filed_mention_article").on(table.articleId)],
);

/** Where each of them is filed: under every key by which it is found. Open ends are the ends of what an integer can say. */
export const filedPlace = pgTable(
  "filed_place",
  {
    mentionId: text("mention_id")
      .notNull()
      .references(() => filedMention.id, { onDelete: "cascade" }),
    under: text("under").notNull(),
    kind: text("kind").notNull(),
    width: integer("width").notNull(),
    startDay: integer("start_day").notNull(),
    endDay: integer("end_day").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mentionId, table.under] }),
    index("filed_place_days").on(table.under, table.kind, table.width, table.startDay),
  ],
);

/** Articles that are one text in two versions; see `Twins`. */
export const twins = pgTable(
  "twins",
  {
    firstId: text("first_id").notNull(),
    secondId: text("second_id").notNull(),
    passages: jsonb("passages").$type<Twins["passages"]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.firstId, table.secondId] }),
    index("twins_second").on(table.secondId, table.firstId),
  ],
);

/** Whoever signed in once. Times here and below are ms since 1970-01-01 UTC. */
export const person = pgTable("person", {
  /** "link:<name>" or "oidc:<hash of issuer and subject>". */
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  role: text("role").$type<Role>().notNull(),
  /** Sessions of another generation have ended; raising it signs the person out everywhere. */
  generation: integer("generation").notNull().default(0),
});

/** Links that make a browser an editor, each once; of the secret only its hash. */
export const editorLink = pgTable("editor_link", {
  id: text("id").primaryKey(),
  hash: text("hash").notNull(),
  /** Who comes by it. */
  name: text("name").notNull(),
  expiresMs: bigint("expires_ms", { mode: "number" }).notNull(),
  usedMs: bigint("used_ms", { mode: "number" }),
});

/** Tokens of programs, each with the rights of the editor who made it; of the secret only its hash. */
export const programToken = pgTable(
  "program_token",
  {
    id: text("id").primaryKey(),
    hash: text("hash").notNull(),
    personId: text("person_id").notNull(),
    name: text("name").notNull(),
    madeMs: bigint("made_ms", { mode: "number" }).notNull(),
    /** When its maker was shown it; null: not yet. */
    shownMs: bigint("shown_ms", { mode: "number" }),
  },
  (table) => [index("program_token_person").on(table.personId)],
);

/** What was asked of late, by limit and address or person; only where several processes share a database. */
export const rateLimit = pgTable("rate_limit", {
  key: text("key").primaryKey(),
  points: integer("points").notNull(),
  expire: bigint("expire", { mode: "number" }),
});

/** Feeds that are followed; see `feeds.ts`. */
export const feed = pgTable(
  "feed",
  {
    url: text("url").primaryKey(),
    /** As the feed calls itself; null until it was read. */
    title: text("title"),
    /** What its server said of the version that was read last, for asking whether there is a later one. */
    etag: text("etag"),
    lastModified: text("last_modified"),
    /** Addresses of the entries that were taken from it: those that it listed when it was read last. */
    seen: jsonb("seen").$type<readonly string[]>().notNull().default([]),
    everyMinutes: integer("every_minutes").notNull(),
    /** Times are ms since 1970-01-01 UTC. */
    nextMs: bigint("next_ms", { mode: "number" }).notNull(),
    readMs: bigint("read_ms", { mode: "number" }),
    /** Why it could not be read; null where it could. */
    lastError: text("last_error"),
  },
  (table) => [index("feed_next").on(table.nextMs)],
);

/**
 * What editors and readers say; see `Correction`. Rows are never deleted and never changed but for being undone: everything else can be made again from
 * articles and these.
 */
export const correction = pgTable(
  "correction",
  {
    id: text("id").primaryKey(),
    kind: text("kind").$type<CorrectionChange["kind"]>().notNull(),
    /** Ids of what it speaks of: mentions, an article, an actor. */
    targets: text("targets").array().notNull(),
    change: jsonb("change").$type<CorrectionChange>().notNull(),
    reason: text("reason").notNull(),
    madeBy: text("made_by").notNull(),
    madeByName: text("made_by_name").notNull(),
    /** ISO 8601 in UTC with milliseconds, as text: it sorts as time does, and no driver has an idea of its own about it. */
    madeAt: text("made_at").notNull(),
    undoneBy: text("undone_by"),
    undoneByName: text("undone_by_name"),
    undoneAt: text("undone_at"),
  },
  (table) => [
    index("correction_targets").using("gin", table.targets),
    index("correction_made").on(sql`"made_at" collate "C"`, sql`"id" collate "C"`),
  ],
);

/** See `meta.ts`. */
export const meta = pgTable("meta", {
  key: text("key").primaryKey(),
  value: text("value").notNull(),
});
