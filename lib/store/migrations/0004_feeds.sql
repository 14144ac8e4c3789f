CREATE TABLE "feed" (
	"url" text PRIMARY KEY NOT NULL,
	"title" text,
	"etag" text,
	"last_modified" text,
	"seen" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"every_minutes" integer NOT NULL,
	"next_ms" bigint NOT NULL,
	"read_ms" bigint,
	"last_error" text
);
--> statement-breakpoint
CREATE INDEX "feed_next" ON "feed" USING btree ("next_ms");--> statement-breakpoint
CREATE INDEX "article_unread" ON "article" USING btree ("id") WHERE "reading" is null and "superseded_by" is null;--> statement-breakpoint
CREATE INDEX "article_unmerged" ON "article" USING btree ("id") WHERE not "merged";