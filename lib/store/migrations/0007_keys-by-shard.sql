ALTER TABLE "event_mention" DROP CONSTRAINT "event_mention_article_id_article_id_fk";
--> statement-breakpoint
ALTER TABLE "filed_mention" DROP CONSTRAINT "filed_mention_article_id_article_id_fk";
--> statement-breakpoint
ALTER TABLE "twins" DROP CONSTRAINT "twins_first_id_article_id_fk";
--> statement-breakpoint
ALTER TABLE "twins" DROP CONSTRAINT "twins_second_id_article_id_fk";
--> statement-breakpoint
DROP INDEX "event_mention_event";--> statement-breakpoint
ALTER TABLE "event_mention" DROP CONSTRAINT "event_mention_pkey";--> statement-breakpoint
ALTER TABLE "event_mention" ADD CONSTRAINT "event_mention_event_id_id_pk" PRIMARY KEY("event_id","id");--> statement-breakpoint
CREATE INDEX "event_mention_id" ON "event_mention" USING btree ("id");