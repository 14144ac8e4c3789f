CREATE TABLE "cell_count" (
	"scope" text collate "C" NOT NULL,
	"level" smallint NOT NULL,
	"bucket" integer NOT NULL,
	"count" integer NOT NULL,
	"split" boolean NOT NULL,
	"kinds" json NOT NULL,
	"lanes" json NOT NULL,
	CONSTRAINT "cell_count_scope_level_bucket_pk" PRIMARY KEY("scope","level","bucket")
);
--> statement-breakpoint
CREATE TABLE "event_text" (
	"event_id" text collate "C" PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "name_sound" (
	"sound" text collate "C" NOT NULL,
	"word" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	CONSTRAINT "name_sound_sound_word_actor_id_pk" PRIMARY KEY("sound","word","actor_id")
);
--> statement-breakpoint
CREATE TABLE "posting" (
	"scope" text collate "C" NOT NULL,
	"day" integer NOT NULL,
	"event_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"lead" text collate "C" NOT NULL,
	"weight" integer NOT NULL,
	"first" integer NOT NULL,
	"reach" integer NOT NULL,
	"actors" text[] NOT NULL,
	CONSTRAINT "posting_scope_day_event_id_pk" PRIMARY KEY("scope","day","event_id")
);
--> statement-breakpoint
CREATE TABLE "scope_count" (
	"scope" text collate "C" PRIMARY KEY NOT NULL,
	"width" smallint NOT NULL,
	"count" integer NOT NULL,
	"dated" integer NOT NULL,
	"kinds" json NOT NULL,
	"values" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_word" (
	"word" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	CONSTRAINT "search_word_word_actor_id_pk" PRIMARY KEY("word","actor_id")
);
--> statement-breakpoint
CREATE TABLE "uncounted" (
	"scope" text collate "C" NOT NULL,
	"day" integer NOT NULL,
	"event_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	CONSTRAINT "uncounted_scope_day_event_id_pk" PRIMARY KEY("scope","day","event_id")
);
--> statement-breakpoint
CREATE INDEX "event_text_words" ON "event_text" USING gin ("words");--> statement-breakpoint
CREATE INDEX "posting_undated" ON "posting" USING btree ("scope","weight" DESC NULLS FIRST,"event_id") WHERE "day" = 2147483647;--> statement-breakpoint
CREATE INDEX "posting_kind" ON "posting" USING btree ("scope","kind","day","event_id");--> statement-breakpoint
CREATE INDEX "scope_count_most" ON "scope_count" USING btree ("count" DESC NULLS FIRST,"scope") WHERE "width" = 1;