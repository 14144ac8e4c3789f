CREATE TABLE "correction" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"targets" text[] NOT NULL,
	"change" jsonb NOT NULL,
	"reason" text NOT NULL,
	"made_by" text NOT NULL,
	"made_by_name" text NOT NULL,
	"made_at" text NOT NULL,
	"undone_by" text,
	"undone_by_name" text,
	"undone_at" text
);
--> statement-breakpoint
DROP INDEX "article_unread";--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "corrected" jsonb;--> statement-breakpoint
CREATE INDEX "correction_targets" ON "correction" USING gin ("targets");--> statement-breakpoint
CREATE INDEX "correction_made" ON "correction" USING btree ("made_at" collate "C","id" collate "C");--> statement-breakpoint
CREATE INDEX "article_unread" ON "article" USING btree ("id") WHERE "read_by" is null and "superseded_by" is null;