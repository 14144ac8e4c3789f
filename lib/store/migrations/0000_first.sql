CREATE TABLE "actor" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"country" text,
	"names" jsonb NOT NULL,
	"listed" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article" (
	"id" text PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"metadata" jsonb NOT NULL,
	"reading" jsonb,
	"read_by" text,
	"merged" boolean DEFAULT false NOT NULL,
	"lang" text NOT NULL,
	"title" text NOT NULL,
	"dct_edtf" text,
	"dct_basis" text DEFAULT 'unknown' NOT NULL,
	"dct_evidence" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"dct_rule" text DEFAULT '' NOT NULL,
	"timexes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"actor_mentions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sentences" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" text PRIMARY KEY NOT NULL,
	"edtf" text,
	"start_day" integer,
	"end_day" integer,
	"anchor_day" integer,
	"precision" text NOT NULL,
	"basis" text NOT NULL,
	"inferred" boolean NOT NULL,
	"approximate" boolean NOT NULL,
	"type" text NOT NULL,
	"mode" text,
	"certainty" text NOT NULL,
	"titles" jsonb NOT NULL,
	"langs" text[] NOT NULL,
	"source_count" integer NOT NULL,
	"part_of" text,
	"merge_evidence" jsonb NOT NULL,
	"weight" integer NOT NULL,
	"lead_actor" text NOT NULL,
	"actor_ids" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_actor" (
	"event_id" text NOT NULL,
	"actor_id" text NOT NULL,
	"role" text NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "event_actor_event_id_actor_id_pk" PRIMARY KEY("event_id","actor_id")
);
--> statement-breakpoint
CREATE TABLE "event_alias" (
	"alias" text PRIMARY KEY NOT NULL,
	"event_id" text
);
--> statement-breakpoint
CREATE TABLE "event_mention" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"event_id" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"quote" text NOT NULL,
	"trigger" jsonb NOT NULL,
	"type" text NOT NULL,
	"mode" text,
	"certainty" text NOT NULL,
	"edtf" text,
	"basis" text NOT NULL,
	"date_evidence" jsonb NOT NULL,
	"actors" jsonb NOT NULL,
	"rule" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meta" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "event_actor" ADD CONSTRAINT "event_actor_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_actor" ADD CONSTRAINT "event_actor_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_mention" ADD CONSTRAINT "event_mention_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_mention" ADD CONSTRAINT "event_mention_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_anchor" ON "event" USING btree ("anchor_day","id" collate "C");--> statement-breakpoint
CREATE INDEX "event_type_anchor" ON "event" USING btree ("type","anchor_day");--> statement-breakpoint
CREATE INDEX "event_lead_actor_anchor" ON "event" USING btree ("lead_actor","anchor_day");--> statement-breakpoint
CREATE INDEX "event_undated" ON "event" USING btree ("id" collate "C") WHERE "anchor_day" is null;--> statement-breakpoint
CREATE INDEX "event_langs" ON "event" USING gin ("langs");--> statement-breakpoint
CREATE INDEX "event_part_of" ON "event" USING btree ("part_of") WHERE "part_of" is not null;--> statement-breakpoint
CREATE INDEX "event_days" ON "event" USING gist (int4range("start_day", "end_day")) WHERE "anchor_day" is not null;--> statement-breakpoint
CREATE INDEX "event_actor_actor" ON "event_actor" USING btree ("actor_id","event_id");--> statement-breakpoint
CREATE INDEX "event_alias_event" ON "event_alias" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "event_mention_article" ON "event_mention" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "event_mention_event" ON "event_mention" USING btree ("event_id");