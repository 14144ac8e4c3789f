TRUNCATE TABLE "cell_count";--> statement-breakpoint
CREATE TABLE "cell_part" (
	"scope" text collate "C" NOT NULL,
	"level" smallint NOT NULL,
	"bucket" integer NOT NULL,
	"part" text collate "C" NOT NULL,
	"entries" json NOT NULL,
	CONSTRAINT "cell_part_scope_level_bucket_part_pk" PRIMARY KEY("scope","level","bucket","part")
);
--> statement-breakpoint
ALTER TABLE "cell_count" ADD COLUMN "split_by_kind" boolean NOT NULL;--> statement-breakpoint
ALTER TABLE "cell_count" DROP COLUMN "kinds";