/** The door of jobs: what pages and routes may ask. Only a server can open it. */
import "server-only";

export { applyCorrection } from "./apply-correction.ts";
export { feedsOf, follow, unfollow } from "./follow.ts";
export { listJobs, retryJob } from "./list-jobs.ts";
export { previewOffer } from "./preview-offer.ts";
export { readOffer } from "./read-offer.ts";
export { getQueue, getThread } from "./shared-queue.ts";
export { takeIn, takeUrl } from "./take-in.ts";
