ALTER TABLE "filed_place" RENAME COLUMN "actor_id" TO "under";--> statement-breakpoint
DROP INDEX "filed_place_days";--> statement-breakpoint
ALTER TABLE "filed_place" DROP CONSTRAINT "filed_place_mention_id_actor_id_pk";--> statement-breakpoint
ALTER TABLE "filed_place" ADD CONSTRAINT "filed_place_mention_id_under_pk" PRIMARY KEY("mention_id","under");--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "former" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "filed_place_days" ON "filed_place" USING btree ("under","kind","width","start_day");