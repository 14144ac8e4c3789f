// @ts-check
// Imported first into what `npm start` starts: a server whose command was killed would hold the store and the port, and nobody would know of it.
import { whenOrphaned } from "./parent.mjs";

/** What has not ended this long after it was asked to is ended; the store stands that, see lib/store/README.md. */
const END_WITHIN_MS = 10_000;

whenOrphaned(() => {
  setTimeout(() => process.exit(1), END_WITHIN_MS).unref();
  process.kill(process.pid, "SIGTERM");
});
