import { z } from "zod";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { isWebAddress } from "./intake-json.ts";

export const JOB_KINDS = ["read", "merge", "fetch", "feed"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** A job that failed for good. */
export const failedJobSchema = z.object({
  id: z.string(),
  kind: z.enum(JOB_KINDS),
  /** What it was about: a headline, a file, an address. */
  name: z.string(),
  articleId: z.string().nullable(),
  /** Why, in a sentence. */
  reason: z.string(),
  /** When it was tried last, in ISO 8601, UTC. */
  failedAt: z.string().nullable(),
});
export type FailedJobJson = z.infer<typeof failedJobSchema>;

/** Answer of GET /api/jobs: how far one intake is, or all work of the last hours. */
export const jobListSchema = z.object({
  waiting: z.number().int(),
  /** Being read or fetched now, or read and about to be shown. */
  running: z.number().int(),
  /** Articles whose events are shown, and addresses that were fetched. */
  done: z.number().int(),
  failed: z.number().int(),
  /** The first of those that failed, newest first. */
  failures: z.array(failedJobSchema),
  /** Work waits and nobody has taken any for a while: no worker runs. */
  isStalled: z.boolean(),
});
export type JobListJson = z.infer<typeof jobListSchema>;

/** A feed that is followed. Times are ISO 8601, UTC. */
export const feedSchema = z.object({
  url: z.string(),
  title: z.string().nullable(),
  everyMinutes: z.number().int(),
  nextAt: z.string(),
  readAt: z.string().nullable(),
  lastError: z.string().nullable(),
});
export type FeedJson = z.infer<typeof feedSchema>;

/** Answer of GET /api/feeds. */
export const feedListSchema = z.object({ feeds: z.array(feedSchema) });
export type FeedListJson = z.infer<typeof feedListSchema>;

/** How often a feed may be asked, in minutes, and how often it is where nobody says. */
const MIN_EVERY_MINUTES = 5;
const MAX_EVERY_MINUTES = 7 * 24 * 60;
const DEFAULT_EVERY_MINUTES = 60;

const FEED = `{"url": "https://…", "everyMinutes": ${DEFAULT_EVERY_MINUTES}}`;
const minutes = `everyMinutes must be a whole number from ${MIN_EVERY_MINUTES} to ${MAX_EVERY_MINUTES}`;

const feedBodySchema = z.object(
  {
    url: z
      .string({ error: `expected ${FEED}` })
      .refine(isWebAddress, { error: ({ input }) => `url must be a web address (http or https), got "${input}"` }),
    everyMinutes: z
      .int({ error: minutes })
      .min(MIN_EVERY_MINUTES, { error: minutes })
      .max(MAX_EVERY_MINUTES, { error: minutes })
      .default(DEFAULT_EVERY_MINUTES),
  },
  { error: `expected ${FEED}` },
);

/** Reads the body of POST /api/feeds. */
export function parseFeedBody(body: unknown): Result<z.infer<typeof feedBodySchema>> {
  const parsed = feedBodySchema.safeParse(body);
  return parsed.success ? ok(parsed.data) : fail(parsed.error.issues[0]?.message ?? `expected ${FEED}`);
}
