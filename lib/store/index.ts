/** The door of the store: what pages and routes may ask. Only a server can open it. */
import "server-only";

export { BEFORE_UNDATED, type Cursor, parseCursor } from "./cursor.ts";
export { readersOf, type Store } from "./database.ts";
export type { EventFilter } from "./filter.ts";
export { listActors } from "./list-actors.ts";
export { type CorrectionQuestion, listCorrections, readHidden } from "./list-corrections.ts";
export { type EventQuestion, listEvents } from "./list-events.ts";
export { listExported, readExported } from "./list-exported.ts";
export { listUndated } from "./list-undated.ts";
export { readDataVersion } from "./meta.ts";
export { openStore } from "./open.ts";
export { type Activity, readActivity } from "./read-activity.ts";
export { readActor } from "./read-actor.ts";
export { readArticle } from "./read-article.ts";
export { readEvent } from "./read-event.ts";
export { readFacets } from "./read-facets.ts";
export { type Health, readHealth } from "./read-health.ts";
export { readNeighbours } from "./read-neighbours.ts";
export { readTile } from "./read-tile.ts";
export { resolveEventId } from "./resolve-event-id.ts";
export { getStore } from "./shared-store.ts";
