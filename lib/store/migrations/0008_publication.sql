ALTER TABLE "event" ADD COLUMN "published" text;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "published_start" integer;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "published_end" integer;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "published_day" integer;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "published_inferred" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "event_published_days" ON "event" USING gist (int4range("published_start", "published_end")) WHERE "published_day" is not null;