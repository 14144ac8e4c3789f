CREATE TABLE "filed_mention" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"core" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "filed_place" (
	"mention_id" text NOT NULL,
	"actor_id" text NOT NULL,
	"kind" text NOT NULL,
	"width" integer NOT NULL,
	"start_day" integer NOT NULL,
	"end_day" integer NOT NULL,
	CONSTRAINT "filed_place_mention_id_actor_id_pk" PRIMARY KEY("mention_id","actor_id")
);
--> statement-breakpoint
CREATE TABLE "twins" (
	"first_id" text NOT NULL,
	"second_id" text NOT NULL,
	"passages" jsonb NOT NULL,
	CONSTRAINT "twins_first_id_second_id_pk" PRIMARY KEY("first_id","second_id")
);
--> statement-breakpoint
ALTER TABLE "actor" ADD COLUMN "female" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "actor" ADD COLUMN "family_first" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "actor" ADD COLUMN "romanised" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "superseded_by" text;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "inherited" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "filed_mention" ADD CONSTRAINT "filed_mention_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filed_place" ADD CONSTRAINT "filed_place_mention_id_filed_mention_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."filed_mention"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "twins" ADD CONSTRAINT "twins_first_id_article_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "twins" ADD CONSTRAINT "twins_second_id_article_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "filed_mention_article" ON "filed_mention" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "filed_place_days" ON "filed_place" USING btree ("actor_id","kind","width","start_day");--> statement-breakpoint
CREATE INDEX "twins_second" ON "twins" USING btree ("second_id","first_id");--> statement-breakpoint
CREATE INDEX "article_source" ON "article" USING btree ("source");--> statement-breakpoint
CREATE INDEX "article_superseded" ON "article" USING btree ("superseded_by") WHERE "superseded_by" is not null;