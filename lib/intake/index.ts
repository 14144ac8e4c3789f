/** The door of intake: bytes or an address in, article drafts out. Knows no store. */
export { type Feed, type FeedEntry, readFeed } from "./feed.ts";
export { isFeed } from "./feed-signs.ts";
export { type Fetched, type FetchOptions, fetchIncoming } from "./fetch.ts";
export type { Draft, Incoming, Intake, IntakeProblem, Known, PublishedFrom } from "./intake.ts";
export { MAX_ARTICLE_BYTES, MAX_COLLECTION_BYTES, MAX_UNPACKED_BYTES } from "./limits.ts";
export { readIncoming } from "./read-incoming.ts";
